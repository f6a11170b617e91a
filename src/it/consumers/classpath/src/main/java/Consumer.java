import io.github.tweetcitation.TweetCitationParser;

/** On the class path; .ci/consumers also makes a native image of it. */
public class Consumer {
  public static void main(String[] args) {
    TweetCitationParser.create()
        .parseText("Doors open at nine.\n— City Library (@citylibrary) December 26, 2020")
        .tweets()
        .forEach(tweet -> System.out.println(tweet.author() + " " + tweet.date().orElseThrow()));
  }
}
