package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * A tweet that a script tells in fields instead of markup. What is not told is empty.
 *
 * @param name the display name
 * @param handle the handle, with or without {@code @}
 * @param text the tweet's own text; it may hold markup
 * @param date when it was sent, in a form for machines
 * @param address the address of the status
 * @param place where in the source it is told
 */
record ToldTweet(String name, String handle, String text, String date, String address, Span place) {

  /** What Twitter makes of a text: links and line breaks. */
  private static final Safelist MARKUP =
      new Safelist().addTags("a", "br").addAttributes("a", "href");

  private static final Document.OutputSettings VERBATIM =
      new Document.OutputSettings().prettyPrint(false);

  /** The same as markup, of which nothing but its place is in the source. */
  Page page() {
    Document document = Jsoup.parse("");
    Element tweet = document.body().appendElement("div").addClass("tweet");
    tweet.appendElement("span").addClass("tweet-author-name").text(name);
    tweet.appendElement("p").addClass("tweet-author-handle").text(handle);
    tweet.appendElement("span").addClass("tweet-date").attr("datetime", date);
    tweet.appendElement("a").addClass("tweet-link-top").attr("href", address);
    // The words may hold markup of their own, which must not pass for one of the elements above.
    String words = Jsoup.clean(text.replace("\n", "<br>"), "", MARKUP, VERBATIM);
    tweet.appendElement("div").addClass("tweet-text").html(words);
    return Page.told(document, place);
  }
}
