package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
final class BlackbirdPie implements EmbedForm {

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
  public @Nullable Embed read(Element element, Page page, int limit, List<Anchor> links) {
    Card card =
        new Card(element, page)
            .link(".timestamp a, .bbpTimestamp a, a:has(.twTimeStamp)", "href")
            .id(Attributes.classes(element).replace(CLASS, ""))
            .link("a:not(.bbpTweet a, .twContent a)", "href")
            .name(".author strong, .bbpAuthor strong, .twRealName")
            .handle(".twScreenName")
            .text(".bbpTweet, .twContent")
            .date(".timestamp a, .bbpTimestamp a, .twTimeStamp", "title");
    Element metadata = element.selectFirst(".timestamp, .bbpTimestamp");
    return metadata == null ? card.embed() : card.textBefore(metadata).embed();
  }
}
