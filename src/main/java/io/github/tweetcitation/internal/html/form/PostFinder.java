package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.PageScope;
import java.util.ArrayList;
import java.util.List;
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
    return disjoint(found);
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

  /**
   * The embeds without those that begin inside the one before: an element inside a picture has the
   * place of an element around it.
   */
  private static List<PostEmbed> disjoint(List<PostEmbed> found) {
    List<PostEmbed> disjoint = new ArrayList<>();
    int end = 0;
    for (PostEmbed each : found) {
      if (each.span().start() >= end) {
        disjoint.add(each);
        end = each.span().end();
      }
    }
    return disjoint;
  }
}
