package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Prose;
import io.github.tweetcitation.Segment;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.StringTokenizer;

/** Parts the words of an article from the tweets that it cites. */
public final class TakeCitationsOut {

  private TakeCitationsOut() {}

  /** Prints the bundled article without its tweets, and what is where in it. */
  public static void main(String[] args) throws IOException {
    Output.print(TakeCitationsOut::run);
  }

  static void run(PrintStream out) throws IOException {
    CitedDocument article =
        TweetCitationParser.create().parseText(Input.bundledText("article.txt"));

    out.println("THE ARTICLE'S OWN WORDS");
    out.println(article.prose());

    out.println("WHAT STANDS WHERE");
    for (Segment segment : article.segments()) {
      out.printf(
          Locale.ROOT,
          "%5d to %4d  %s%n",
          segment.span().start(),
          segment.span().end(),
          describe(segment));
    }
  }

  private static String describe(Segment segment) {
    if (segment instanceof TweetCitation tweet) {
      String name = BidiText.isolate(tweet.author().name().orElse("?"));
      String date = tweet.date().map(LocalDate::toString).orElse("without a date");
      return "tweet  " + name + " @" + tweet.author().handle().orElse("?") + ", " + date;
    }
    int words = new StringTokenizer(((Prose) segment).text()).countTokens();
    return "prose  " + words + (words == 1 ? " word" : " words");
  }
}
