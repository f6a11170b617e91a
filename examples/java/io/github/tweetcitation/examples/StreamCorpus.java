package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Reads a corpus of JSON Lines in one pass, with one document in memory at a time. */
public final class StreamCorpus {

  private StreamCorpus() {}

  /** A line of the corpus. */
  record Article(String id, String text) {}

  /** Prints who is cited, and when, in each document of the bundled corpus. */
  public static void main(String[] args) throws IOException {
    Output.print(StreamCorpus::run);
  }

  static void run(PrintStream out) throws IOException {
    // Immutable and thread-safe: one parser serves a whole corpus.
    TweetCitationParser parser = TweetCitationParser.create();
    Map<String, Integer> cited = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    try (InputStream corpus = Input.bundled("corpus.jsonl");
        MappingIterator<Article> articles =
            JsonMapper.shared().readerFor(Article.class).readValues(corpus)) {
      out.printf(Locale.ROOT, "%-12s %-16s %-10s %5s%n", "DOCUMENT", "HANDLE", "DATE", "MEDIA");
      while (articles.hasNext()) {
        Article article = articles.next();
        CitedDocument document = parser.parseText(article.text());
        if (document.citations().isEmpty()) {
          out.printf(Locale.ROOT, "%-12s %s%n", article.id(), "-");
        }
        for (TweetCitation tweet : document.tweets()) {
          String handle = tweet.author().handle().orElse("-");
          String date = tweet.date().map(LocalDate::toString).orElse("-");
          int media = tweet.media().size();
          out.printf(
              Locale.ROOT, "%-12s %-16s %-10s %5d%n", article.id(), "@" + handle, date, media);
          cited.merge(handle, 1, Integer::sum);
        }
      }
    }
    out.println();
    out.println("Tweets cited by account:");
    cited.forEach((handle, tweets) -> out.printf(Locale.ROOT, "%5d  @%s%n", tweets, handle));
  }
}
