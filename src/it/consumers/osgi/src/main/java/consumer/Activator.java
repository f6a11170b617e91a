package consumer;

import io.github.tweetcitation.TweetCitationParser;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A bundle that cites when it starts. */
public class Activator implements BundleActivator {
  @Override
  public void start(BundleContext context) {
    TweetCitationParser.create()
        .parseText("Doors open at nine.\n— City Library (@citylibrary) December 26, 2020")
        .tweets()
        .forEach(tweet -> System.out.println(tweet.author() + " " + tweet.date().orElseThrow()));
  }

  @Override
  public void stop(BundleContext context) {}
}
