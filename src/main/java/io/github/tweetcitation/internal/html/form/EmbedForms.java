package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.EmbedDetector;
import io.github.tweetcitation.internal.html.MarkerTable;
import io.github.tweetcitation.internal.html.PageScope;
import io.github.tweetcitation.internal.network.Networks;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The forms of embeds, the surest first. A new form needs a line here, and the name of its element
 * or attribute if that is not listed yet.
 */
public final class EmbedForms implements EmbedDetector {

  /** What is looked for where tweets alone are asked for. */
  public static final PageScope TWEETS =
      new PageScope(Networks.X_ALONE, new EmbedForms(), MarkerTable.TWEETS);

  static final List<EmbedForm> ALL =
      List.of(
          new BlackbirdPie(),
          new BlockquoteEmbed(),
          new HandMadeCard(),
          new SubstackEmbed(),
          new NewsletterTweet(),
          new BuzzFeedTweet(),
          new TwitterPage(),
          new MobileTwitterPage(),
          new RenderedTweet(),
          new NitterTweet(),
          new Placeholder());

  /** The form of last resort: any block may be one if it holds nothing but an address. */
  static final EmbedForm LAST = new StatusEmbed();

  /**
   * The elements that may hold an embed whatever their attributes are. So may those that a page
   * defines: {@code embetty-tweet}.
   */
  private static final Set<String> NAMES =
      Set.of(
          "blockquote oembed iframe amp-iframe amp-twitter twitterwidget bento-twitter".split(" "));

  /** The beginnings of the names of attributes that embeds have; {@code classname} is JSX. */
  private static final String[] ATTRIBUTES = {"class", "data-", "tweet"};

  private EmbedForms() {}

  @Override
  public boolean mayHold(Element element) {
    String name = element.normalName();
    if (element.attributesSize() == 0) {
      return name.equals("blockquote");
    }
    boolean named = NAMES.contains(name) || name.indexOf('-') > 0;
    if (!named && !hasAttributeOfEmbed(element)) {
      return false;
    }
    for (EmbedForm form : ALL) {
      if (form.mayBe(element)) {
        return true;
      }
    }
    return LAST.mayBe(element);
  }

  private static boolean hasAttributeOfEmbed(Element element) {
    for (Attribute attribute : element.attributes()) {
      for (String start : ATTRIBUTES) {
        if (attribute.getKey().regionMatches(true, 0, start, 0, start.length())) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean mayBeAddress(CharSequence text, Span span) {
    return StatusEmbed.isAddress(text, span);
  }
}
