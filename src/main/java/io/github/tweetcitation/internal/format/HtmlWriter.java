package io.github.tweetcitation.internal.format;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Direction;
import io.github.tweetcitation.TweetCitation;

/**
 * Writes the block quote that Twitter gives to whoever embeds a tweet; a post of another network is
 * a plain quote with its address.
 */
public final class HtmlWriter extends CitationWriter {

  @Override
  public String write(Citation citation) {
    String body = linkedBody(citation);
    boolean named = citation.author().name().isPresent() || citation.author().handle().isPresent();
    // Without words, the empty paragraph shows that what follows is no part of the text.
    String paragraph = body.isEmpty() && !named ? "" : paragraph(citation, body);
    return "<blockquote"
        + attribute(citation)
        + ">"
        + paragraph
        + (named ? attribution(citation, "&mdash;") : dateAndStatus(citation))
        + "</blockquote>";
  }

  /** The class of a tweet; of a post of another network its address. */
  private String attribute(Citation citation) {
    return citation instanceof TweetCitation
        ? " class=\"twitter-tweet\""
        : address(citation).map(address -> " cite=\"" + text(address) + "\"").orElse("");
  }

  private String paragraph(Citation citation, String body) {
    String direction = citation.body().direction() == Direction.RTL ? "rtl" : "ltr";
    String language =
        citation.body().language().map(tag -> "lang=\"" + text(clean(tag)) + "\" ").orElse("");
    return "<p " + language + "dir=\"" + direction + "\">" + body + "</p>";
  }

  @Override
  String text(String clean) {
    return clean
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("\n", "<br>");
  }

  @Override
  String link(String text, String address) {
    return "<a href=\"" + text(address) + "\">" + text(text) + "</a>";
  }
}
