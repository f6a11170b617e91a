package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.PrintStream;

/** Reads the tweets that a page embeds in several ways, and the article around them. */
public final class ReadPage {

  private ReadPage() {}

  /** Prints the citations of the bundled page, each below its markup, and then the prose. */
  public static void main(String[] args) throws IOException {
    Output.print(ReadPage::run);
  }

  static void run(PrintStream out) throws IOException {
    CitedDocument page = TweetCitationParser.create().parseHtml(Input.bundledText("page.html"));
    for (TweetCitation tweet : page.tweets()) {
      print(tweet, page.source(), out);
    }
    out.println(page.prose());
  }

  private static void print(TweetCitation tweet, String source, PrintStream out) {
    out.println(firstLine(tweet.span().in(source)));
    tweet.author().name().ifPresent(name -> out.println("  name    " + BidiText.isolate(name)));
    tweet.author().handle().ifPresent(handle -> out.println("  handle  @" + handle));
    tweet.date().ifPresent(date -> out.println("  date    " + date));
    tweet.status().ifPresent(status -> out.println("  status  " + status.address()));
    if (!tweet.body().text().isEmpty()) {
      out.println("  body    " + BidiText.isolate(tweet.body().text(), tweet.body().direction()));
    }
    out.println();
  }

  private static String firstLine(String markup) {
    return markup.lines().findFirst().orElse("");
  }
}
