package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.PrintStream;

/** The smallest program: one citation and what it holds. */
public final class FirstCitation {

  private FirstCitation() {}

  /** Prints the citation of a short article. */
  public static void main(String[] args) throws IOException {
    Output.print(FirstCitation::run);
  }

  static void run(PrintStream out) {
    String article =
        """
        وكتبت المكتبة في تغريدة:
        نفتح أبوابنا غدا في التاسعة، أهلا بكم @salma #مكتبة_المدينة pic.twitter.com/a1B2c3D4e5
        — City Library مكتبة المدينة (@citylibrary) December 26, 2020
        وحضر الافتتاح المئات.
        """;
    CitedDocument document = TweetCitationParser.create().parseText(article);
    for (TweetCitation tweet : document.tweets()) {
      out.println(tweet.author().name().orElse("no name"));
      out.println(tweet.author().handle().orElseThrow() + " " + tweet.date().orElseThrow());
      out.println(tweet.body().text());
      out.println(tweet.body().direction() + " " + tweet.body().boundary());
      tweet.entities().forEach(entity -> out.println(entity.text() + " " + entity.span()));
    }
    out.println(document.prose());
  }
}
