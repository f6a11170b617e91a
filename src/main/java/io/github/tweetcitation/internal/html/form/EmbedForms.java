package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.EmbedDetector;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The forms of embeds, the surest first. A new form is a new file and a line here; and a name or an
 * attribute, if it is known by one that is not among those that are looked at.
 */
public final class EmbedForms implements EmbedDetector {

  public static final EmbedDetector DETECTOR = new EmbedForms();

  static final List<EmbedForm> ALL =
      List.of(
          new BlackbirdPie(),
          new BlockquoteEmbed(),
          new SubstackEmbed(),
          new BuzzFeedTweet(),
          new TwitterPage(),
          new MobileTwitterPage(),
          new RenderedTweet(),
          new NitterTweet(),
          new IdEmbed());

  /** Any block may be one, as long as it holds nothing but an address. */
  static final EmbedForm ADDRESS = new UrlEmbed();

  /** Without attributes, only these may hold an embed. */
  private static final Set<String> BARE = Set.of("blockquote", "oembed");

  /** These may hold one, whatever their attributes are. */
  private static final Set<String> NAMES =
      Set.of(
          "blockquote oembed iframe amp-iframe amp-twitter twitterwidget bento-twitter".split(" "));

  /** How the names of the attributes begin that embeds have; classname is JSX. */
  private static final String[] ATTRIBUTES = {"class", "data-", "tweet"};

  private EmbedForms() {}

  @Override
  public boolean isHint(String attribute) {
    for (String start : ATTRIBUTES) {
      if (attribute.regionMatches(true, 0, start, 0, start.length())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean mayHold(Element element, boolean hinted) {
    String name = element.normalName();
    if (element.attributesSize() == 0) {
      return BARE.contains(name);
    }
    if (!hinted && !NAMES.contains(name)) {
      return false;
    }
    for (EmbedForm form : ALL) {
      if (form.mayBe(element)) {
        return true;
      }
    }
    return ADDRESS.mayBe(element);
  }

  @Override
  public boolean mayBeAddress(CharSequence text, Span span) {
    return UrlEmbed.isAddress(text, span);
  }
}
