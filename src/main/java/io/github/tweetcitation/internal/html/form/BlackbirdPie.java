package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Attributes;
import org.jsoup.nodes.Element;

/**
 * What Twitter's first embed tool made, from May 2010 to 2011, and a plugin's likeness of it: the
 * handle has no {@code @}, the displayed date is relative, the title tells the time.
 *
 * <pre>{@code
 * <div class="bbpBox14591815901"><p class="bbpTweet">Doors open at nine.<span class="timestamp">
 * <a title="Mon May 24 01:26:18 +0000 2010" href="http://twitter.com/jane/status/14591815901">less than
 * a minute ago</a> via web</span><span class="metadata"><span class="author">
 * <strong><a href="http://twitter.com/jane">Jane</a></strong><br/>jane</span></span></p></div>
 * }</pre>
 */
final class BlackbirdPie implements CardForm {

  private static final String CLASS = "bbpBox";

  @Override
  public boolean mayBe(Element element) {
    Element first = element.firstElementChild();
    boolean likeness =
        element.normalName().equals("blockquote")
            && first != null
            && Attributes.classes(first).equals("twContent");
    return likeness || Attributes.classes(element).startsWith(CLASS);
  }

  @Override
  public Card fill(Card card, Element element) {
    return card.links(".timestamp a, .bbpTimestamp a, a:has(.twTimeStamp)")
        .id(Attributes.classes(element).replace(CLASS, ""))
        .links("a:not(.bbpTweet a, .twContent a)")
        .name(".author strong, .bbpAuthor strong, .twRealName")
        .handle(".twScreenName")
        .text(".bbpTweet, .twContent")
        .textBefore(".timestamp, .bbpTimestamp")
        .date(".timestamp a, .bbpTimestamp a, .twTimeStamp", "title");
  }
}
