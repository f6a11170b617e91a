package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.body.LabelledDocument.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way in which extractors write an article with tweets.
 *
 * @param block what is between paragraphs and tweets
 * @param line what is between the lines of a tweet
 * @param dash what is between a body and its attribution
 * @param sentences whether each sentence of the prose has a line of its own
 */
record Layout(String block, String line, String dash, boolean sentences) {

  static final List<Layout> ALL =
      List.of(
          new Layout("\n", "\n", "\n", false),
          new Layout("\n", "\n", "\n", true),
          new Layout("\n", " ", " ", false),
          new Layout("\n\n", "\n", "\n", false),
          new Layout("\n\n", "\n", "\n", true),
          new Layout("\n\n", "\n", "\n\n", false),
          new Layout("\n\n", "\n\n", "\n\n", false),
          new Layout("\n\n", "\n", " ", false),
          new Layout("\n\n", "\n\n", "", false),
          new Layout("\n\n", "", "", false),
          new Layout(" ", " ", " ", false),
          new Layout("", "", "", false));

  private static final Pattern LINES = Pattern.compile("\\s*\n\\s*");

  /** Between sentences, and after a comma that many words follow. */
  private static final Pattern SENTENCES =
      Pattern.compile("(?<=[.!?\u061F])\\s+|(?<=\u060C)\\s+(?=\\S{3,}\\s\\S+\\s\\S+\\s\\S+)");

  /** The document in this layout, or null if a body is not found in it. */
  @Nullable LabelledDocument write(LabelledDocument document) {
    List<String> blocks = new ArrayList<>();
    List<LabelledTweet> tweets = new ArrayList<>();
    String text = document.text();
    int at = 0;
    for (Found found : document.found()) {
      int start = bodyStart(text, found);
      if (start < at) {
        return null;
      }
      int dashAt = found.attribution().span().start();
      int dateEnd = found.attribution().span().end();
      String body = lines(text.substring(start, dashAt));
      String tail = lines(text.substring(dateEnd, found.end()));
      prose(text.substring(at, start), blocks);
      blocks.add(body + (body.isEmpty() ? "" : dash) + text.substring(dashAt, dateEnd).strip());
      Stream.of(tail).filter(words -> !words.isEmpty()).forEach(blocks::add);
      LabelledTweet tweet = found.tweet();
      tweets.add(new LabelledTweet(tweet.handle(), tweet.date(), tweet.body(), tail));
      at = found.end();
    }
    prose(text.substring(at), blocks);
    return document.with(String.join(block, blocks), tweets);
  }

  /** Where the body of a citation begins, or -1. */
  static int bodyStart(String text, Found found) {
    String body = found.tweet().body();
    int end = found.attribution().span().start();
    int start = body == null ? -1 : text.lastIndexOf(body, end - body.length());
    boolean whole =
        start >= found.floor()
            && body != null
            && text.substring(start + body.length(), end).isBlank();
    return whole ? start : -1;
  }

  private String lines(String words) {
    return LINES.matcher(words.strip()).replaceAll(line);
  }

  private void prose(String words, List<String> blocks) {
    LINES
        .splitAsStream(words.strip())
        .flatMap(p -> sentences ? Stream.of(String.join("\n", SENTENCES.split(p))) : Stream.of(p))
        .filter(p -> !p.isBlank())
        .forEach(blocks::add);
  }
}
