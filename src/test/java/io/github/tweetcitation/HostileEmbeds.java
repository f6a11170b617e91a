package io.github.tweetcitation;

import static io.github.tweetcitation.HostilePieces.STATUS;

import java.util.ArrayList;
import java.util.List;

/**
 * Embeds of every form, to be repeated: with and without a link to the status, closed one after the
 * other and open one inside the other, on pages of Latin-1 and of other characters.
 */
public final class HostileEmbeds {

  /** Most of the page is text: what searches it again for each embed shows. */
  private static final String WORDS = "Doors open at nine. ".repeat(10);

  /** All of them. */
  public static final List<String> ALL = all();

  private HostileEmbeds() {}

  /**
   * A form of embed.
   *
   * @param start its start, {@code WORD} where the words of the tweet stand
   * @param link what names the status
   * @param end its end tag
   */
  private record Form(String start, String link, String end) {}

  private static List<Form> forms() {
    String link = "<a href='" + STATUS + "'>May 1, 2018</a>";
    return List.of(
        new Form("<blockquote class='twitter-tweet'><p>WORD", link, "</blockquote>"),
        new Form("<blockquote class='twitter-tweet'><p>WORD</p>A (@a) ", link, "</blockquote>"),
        new Form("<div class='twitter-tweet'>WORD ", link, "</div>"),
        new Form("<blockquote><p>WORD</p>- A (@a) ", link, "</blockquote>"),
        new Form(
            "<div class='tweet'><div class='tweet-text'>WORD</div>"
                + "<span class='tweet-author-handle'>@a</span>",
            "<a class='tweet-link-top' href='" + STATUS + "'></a>",
            "</div>"),
        new Form(
            "<blockquote class='subbuzz-tweet'><a class='subbuzz-tweet__username'>@a</a>"
                + "<p class='subbuzz-tweet__text'>WORD</p>",
            link,
            "</blockquote>"),
        new Form("<div class='bbpBox'><p class='bbpTweet'>WORD", link, "</div>"),
        new Form(
            "<div class='tweet' data-tweet-id='x'><b class='username'>@a</b>"
                + "<p class='tweet-text'>WORD</p>",
            "<a class='tweet-timestamp' href='" + STATUS + "'></a>",
            "</div>"),
        new Form(
            "<table class='main-tweet'><tr><td><p class='username'>@a</p>",
            "<p class='tweet-text' data-id='1158450000000000000'>WORD</p>",
            "</td></tr></table>"),
        new Form(
            "<article data-testid='tweet'><p data-testid='User-Name'><i>@a</i></p>"
                + "<p data-testid='tweetText'>WORD</p>",
            "<a href='" + STATUS + "'><time>x</time></a>",
            "</article>"),
        new Form(
            "<div class='timeline-item'><b class='username'>@a</b>"
                + "<p class='tweet-content'>WORD</p>",
            "<a class='tweet-link' href='" + STATUS + "'></a>",
            "</div>"),
        new Form("<div data-embed-id='1'>WORD", "<i data-tweetid='1'></i>", "</div>"),
        new Form("<div data-oembed-url='https://x.com/a/WORD'>WORD", STATUS, "</div>"),
        new Form("<div><p>", STATUS + "</p>", "</div>"),
        new Form(
            "<div data-attrs='{\"full_text\":\"WORD\",\"username\":\"a\"",
            ",\"url\":\"" + STATUS + "\"}'>",
            "'></div>"),
        new Form("&lt;blockquote class=twitter-tweet>WORD (@a) ", STATUS, "&lt;/blockquote>"));
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>();
    for (Form form : forms()) {
      for (String word : List.of(WORDS, "\u0639 " + WORDS)) {
        String start = form.start().replace("WORD", word);
        String link = form.link().replace("WORD", word);
        all.add(start + form.end());
        all.add(start + link + form.end());
        all.add(start);
        all.add(start + link);
      }
    }
    return List.copyOf(all);
  }
}
