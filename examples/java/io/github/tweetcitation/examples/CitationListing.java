package io.github.tweetcitation.examples;

import io.github.tweetcitation.BidiText;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitation;
import java.util.Locale;

/** Writes a cited document as a listing for people: one block a citation, values in one column. */
final class CitationListing {

  private static final String LABEL = "   %-10s";

  private final StringBuilder text = new StringBuilder();

  private CitationListing() {}

  static String of(String id, CitedDocument document) {
    CitationListing listing = new CitationListing();
    int count = document.citations().size();
    listing.text.append(id).append(count == 1 ? ": 1 citation\n" : ": " + count + " citations\n");
    for (int i = 0; i < count; i++) {
      listing.citation(i + 1, document.citations().get(i));
    }
    return listing.text.toString();
  }

  private void citation(int number, TweetCitation tweet) {
    text.append('\n').append(number).append(".\n");
    line("name", tweet.author().name());
    line("handle", "@" + tweet.author().handle());
    tweet.date().ifPresent(date -> line("date", date.toString()));
    tweet.status().ifPresent(status -> line("status", status.permalink()));
    String label = "body";
    for (String line : tweet.body().text().split("\n", -1)) {
      line(label, line);
      label = "";
    }
    tweet.media().forEach(media -> line("media", media.url()));
    line("found by", tweet.leniency() + ", body by " + tweet.body().boundary());
    tweet.findings().forEach(finding -> line("finding", finding.message()));
  }

  /** Isolated, an Arabic value neither moves the label nor is moved by it. */
  private void line(String label, String value) {
    text.append(String.format(Locale.ROOT, LABEL, label)).append(BidiText.isolate(value));
    text.append('\n');
  }
}
