package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.body.LabelledDocument.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of the project's articles that are no tweets. */
final class Prose {

  /** So many lines are written in front of a document. */
  private static final int LINES = 6;

  /** Shorter lines are titles and captions. */
  private static final int SHORTEST = 30;

  /** A line of prose, and the document that it is from. */
  private record Line(LabelledDocument document, String words) {}

  private final List<Line> lines = new ArrayList<>();

  Prose(List<LabelledDocument> articles) {
    for (LabelledDocument article : articles) {
      int at = 0;
      for (Found found : article.found()) {
        int start = Layout.bodyStart(article.text(), found);
        add(article, article.text().substring(at, Math.max(at, start)));
        at = found.end();
      }
      add(article, article.text().substring(at));
    }
  }

  private void add(LabelledDocument article, String words) {
    words
        .lines()
        .map(String::strip)
        .filter(line -> line.length() >= SHORTEST && line.length() < 10 * SHORTEST)
        .forEach(line -> lines.add(new Line(article, line)));
  }

  /**
   * A document with lines of other articles in its language in front, or null if there are none.
   */
  @Nullable LabelledDocument inFrontOf(LabelledDocument document) {
    List<String> others =
        lines.stream()
            .filter(line -> line.document().language().equals(document.language()))
            .filter(line -> !line.document().id().equals(document.id()))
            .map(Line::words)
            .toList();
    if (others.isEmpty()) {
      return null;
    }
    String text = document.text();
    String gap = text.contains("\n\n") ? "\n\n" : text.contains("\n") ? "\n" : " ";
    int first = Checksum.of(document.id()) % others.size();
    Stream<String> front = Stream.concat(others.stream(), others.stream()).skip(first).limit(LINES);
    String copy = String.join(gap, Stream.concat(front, Stream.of(text)).toList());
    return document.with(copy, document.tweets());
  }
}
