package io.github.tweetcitation.benchmark;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This library, with its default options. */
final class LibrarySystem implements SystemUnderTest {

  private final TweetCitationParser parser = TweetCitationParser.create();

  @Override
  public String name() {
    return "tweet-citation";
  }

  @Override
  public List<FoundCitation> find(Form form, String source) {
    CitedDocument document =
        switch (form) {
          case TEXT -> parser.parseText(source);
          case MARKDOWN -> parser.parseMarkdown(source);
          case HTML -> parser.parseHtml(source);
        };
    return document.tweets().stream().map(LibrarySystem::found).toList();
  }

  private static FoundCitation found(TweetCitation tweet) {
    @Nullable String date = tweet.date().map(Object::toString).orElse(null);
    @Nullable String id = tweet.status().map(it -> Long.toString(it.id())).orElse(null);
    return new FoundCitation(
        tweet.span().start(),
        tweet.span().end(),
        tweet.author().name().orElse(null),
        tweet.author().handle().orElse(null),
        date,
        id,
        tweet.body().text());
  }
}
