package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/** Reads one damaged text at each leniency: the more is tolerated, the more is found. */
public final class ChooseLeniency {

  private ChooseLeniency() {}

  /** Prints what each leniency finds in the bundled text, and what is wrong with it. */
  public static void main(String[] args) throws IOException {
    Output.print(ChooseLeniency::run);
  }

  static void run(PrintStream out) throws IOException {
    String text = Input.bundledText("damaged.txt");
    out.println(text);
    for (Leniency leniency : Leniency.values()) {
      // The limit bounds the work on hostile input; what follows it is prose.
      TweetCitationParser parser =
          TweetCitationParser.builder().leniency(leniency).maxCandidates(1_000).build();
      CitedDocument document = parser.parseText(text);
      out.println(leniency + " finds " + document.citations().size());
      for (TweetCitation tweet : document.tweets()) {
        print(out, tweet);
      }
      out.println();
    }
  }

  /** A tweet knows which leniency it needs: parse leniently once, and choose later. */
  private static void print(PrintStream out, TweetCitation tweet) {
    out.printf(
        Locale.ROOT,
        "  @%-14s %-14s needs %s%n",
        tweet.author().handle().orElse("?"),
        tweet.date().map(LocalDate::toString).orElse("without a date"),
        tweet.requiredLeniency());
    for (Finding finding : tweet.findings()) {
      out.println("     " + finding.type() + ": " + finding.message());
    }
  }
}
