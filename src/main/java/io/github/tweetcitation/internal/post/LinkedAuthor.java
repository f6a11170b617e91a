package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.post.PostLine.Named;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * The author of an embed whose words are of a language that is not known: {@code … <a>Jane Doe</a>
 * <a>Måndag 3 september 2018</a>}. The last link that does not lead to the post is the name, and
 * the date is the text of a link to the post after it, or follows it.
 */
final class LinkedAuthor {

  /** The most characters from the name to the end of the embed. */
  private static final int MAX_REST = 100;

  private static final String NO_NAMES = "#@";

  private LinkedAuthor() {}

  /** The line of an embed that is all of a text, or null. */
  static @Nullable PostLine read(SourceText text, SocialNetwork network) {
    Anchor name = nameIn(text, network);
    if (name == null || text.text().length() - name.span().end() > MAX_REST) {
      return null;
    }
    String source = text.text();
    PostDate date = dateAfter(text, name.span().end(), network);
    int start = source.lastIndexOf('\n', name.span().start()) + 1;
    int end = date == null ? name.span().end() : date.span().end();
    Span attribution = new Span(start, end);
    TextWindow shown = TextWindow.around(text, 0, name.span());
    Named named = shown.named(0, shown.text().length());
    return PostLine.ofAuthor(
        network.network(), attribution, attribution, named, Named.none(end), date);
  }

  private static @Nullable Anchor nameIn(SourceText text, SocialNetwork network) {
    Anchor name = null;
    for (Anchor link : text.links()) {
      String words = link.span().in(text.text()).strip();
      boolean mayName = !words.isEmpty() && NO_NAMES.indexOf(words.charAt(0)) < 0;
      name = mayName && network.parseInEmbed(link.address()) == null ? link : name;
    }
    return name;
  }

  /**
   * The date after a name. Any words may be between it and the link that shows it: {@code
   * <a>Jane</a> द्वारा इस दिन पोस्ट की गई <a>सोमवार, 6 मई 2019</a>}.
   */
  private static @Nullable PostDate dateAfter(SourceText text, int at, SocialNetwork network) {
    String source = text.text();
    for (Anchor link : text.linksIn(new Span(at, source.length()))) {
      boolean toPost = network.parseInEmbed(link.address()) != null;
      PostDate date =
          toPost ? PostDate.at(source, link.span().start(), source.length(), text.markup()) : null;
      if (date != null) {
        return date;
      }
    }
    return PostDate.after(source, at, source.length(), text.markup());
  }
}
