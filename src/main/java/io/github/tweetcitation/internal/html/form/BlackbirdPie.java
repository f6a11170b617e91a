package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Attributes;
import org.jsoup.nodes.Element;

/**
 * What Twitter's first embed tool made, from May 2010 to 2011, and the copy of it that a plugin
 * makes: the handle has no {@code @}, the printed date is relative, the title has the time.
 *
 * <pre>{@code
 * <div class="bbpBox14591815901"><p class="bbpTweet">Doors open at nine.<span class="timestamp">
 * <a title="Mon May 24 01:26:18 +0000 2010" href="http://twitter.com/jane/status/14591815901">less than
 * a minute ago</a> via web</span><span class="metadata"><span class="author">
 * <strong><a href="http://twitter.com/jane">Jane</a></strong><br/>jane</span></span></p></div>
 * }</pre>
 */
final class BlackbirdPie implements CardForm {

  @Override
  public boolean mayBe(Element element) {
    return isPluginCopy(element) || Attributes.classes(element).startsWith("bbpBox");
  }

  @Override
  public Card fill(Card card, Element element) {
    return card.links(".timestamp a, .bbpTimestamp a, a:has(.twTimeStamp)")
        .id(Attributes.classes(element).replace("bbpBox", ""))
        .links("a:not(.bbpTweet a, .twContent a)")
        .shows(
            ".author strong, .bbpAuthor strong, .twRealName",
            ".twScreenName",
            ".bbpTweet, .twContent")
        .textBefore(".timestamp, .bbpTimestamp")
        .date(".timestamp a, .bbpTimestamp a, .twTimeStamp", "title");
  }

  private static boolean isPluginCopy(Element element) {
    Element first = element.firstElementChild();
    return element.normalName().equals("blockquote")
        && first != null
        && Attributes.classes(first).equals("twContent");
  }
}
