package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.PostId;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.PageScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** The search for the posts of other networks than X that the markup of a page cites. */
public final class PostFinder {

  private PostFinder() {}

  /** The posts of a page, in the order of its text and disjoint. */
  public static List<PostEmbed> find(Page page, PageScope scope) {
    if (!scope.hasPosts() || page.candidates().isEmpty()) {
      return List.of();
    }
    PostForms forms = (PostForms) scope.detector();
    PostReader reader = new PostReader(page, forms);
    List<PostEmbed> found = new ArrayList<>();
    for (Element element : page.candidates()) {
      PostEmbed embed = reader.read(element);
      if (embed != null) {
        boolean marked = embed.network().equals(forms.markedBy(element));
        add(embed, marked, found, page);
      }
    }
    return disjoint(found, page);
  }

  /**
   * Adds an embed. Inner elements come first, so those before it with a higher order are inside it:
   * an element with the mark of a network replaces them, any other only wraps them.
   */
  private static void add(PostEmbed embed, boolean marked, List<PostEmbed> found, Page page) {
    int order = page.placeOf(embed.element()).order();
    int last = found.size() - 1;
    while (last >= 0 && page.placeOf(found.get(last).element()).order() > order) {
      if (!marked) {
        return;
      }
      found.remove(last--);
    }
    found.add(embed);
  }

  private static List<PostEmbed> disjoint(List<PostEmbed> found, Page page) {
    found.sort(Comparator.comparingInt(each -> page.placeOf(each.element()).order()));
    List<PostEmbed> disjoint = new ArrayList<>();
    int end = 0;
    for (PostEmbed each : found) {
      if (each.span().start() >= end && !isBeside(each, disjoint)) {
        disjoint.add(each);
        end = each.span().end();
      }
    }
    return disjoint;
  }

  /** Whether an embed is a second form of the one before it: a frame beside its link. */
  private static boolean isBeside(PostEmbed embed, List<PostEmbed> before) {
    PostEmbed last = before.isEmpty() ? null : before.get(before.size() - 1);
    PostId post = embed.post();
    return last != null
        && post != null
        && embed.span().isEmpty()
        && post.equals(last.post())
        && embed.span().start() == last.span().end()
        && Objects.equals(embed.element().parent(), last.element().parent());
  }
}
