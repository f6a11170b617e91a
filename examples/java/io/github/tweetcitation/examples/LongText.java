package io.github.tweetcitation.examples;

import io.github.tweetcitation.Passage;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;

/** Reads a text of any length in constant memory: a dump of a crawl, a year of a newspaper. */
public final class LongText {

  private static final String ARTICLE = "article.txt";

  private LongText() {}

  /** Prints where a text cites whom: the text of a file, or without one a bundled article. */
  public static void main(String[] args) {
    Output.exit(run(new Input(System.in), Output.standard(), Output.error(), args));
  }

  static int run(Input input, PrintStream out, PrintStream err, String... args) {
    String file = args.length == 0 ? ARTICLE : args[0];
    int status = 0;
    try (Reader text = args.length == 0 ? bundled() : input.reader(file)) {
      run(text, out);
    } catch (IOException | UncheckedIOException | OutOfMemoryError | StackOverflowError e) {
      status = Input.refuse(file, e, err);
    }
    return Math.max(status, Output.status(out, err));
  }

  static Reader bundled() throws IOException {
    return new InputStreamReader(Input.bundled(ARTICLE), StandardCharsets.UTF_8);
  }

  static void run(Reader text, PrintStream out) {
    out.printf(Locale.ROOT, "%12s  %s%n", "OFFSET", "HANDLE");
    Iterator<Passage> passages = TweetCitationParser.create().passages(text).iterator();
    while (!out.checkError() && passages.hasNext()) {
      Passage passage = passages.next();
      for (TweetCitation tweet : passage.document().tweets()) {
        // Spans are those of the passage, which may begin farther on than an int can count.
        long offset = passage.start() + tweet.span().start();
        out.printf(Locale.ROOT, "%12d  @%s%n", offset, tweet.author().handle().orElse("?"));
      }
    }
  }
}
