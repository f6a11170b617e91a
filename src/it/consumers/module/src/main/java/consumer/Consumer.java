package consumer;

import io.github.tweetcitation.TweetCitationParser;
import io.github.tweetcitation.format.CitationFormat;
import org.jsoup.Jsoup;

/** A named module. jsoup's documents are readable, for they are arguments of the parser. */
public class Consumer {
  public static void main(String[] args) {
    String text = "Doors open at nine.\n— City Library (@citylibrary) December 26, 2020";
    TweetCitationParser parser = TweetCitationParser.create();
    String html = CitationFormat.HTML.format(parser.parseText(text).tweets().get(0));
    parser
        .parse(Jsoup.parse(html))
        .tweets()
        .forEach(tweet -> System.out.println(tweet.author() + " " + tweet.date().orElseThrow()));
  }
}
