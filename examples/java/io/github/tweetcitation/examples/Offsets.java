package io.github.tweetcitation.examples;

import io.github.tweetcitation.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The unit in which offsets are printed. */
enum Offsets {
  UTF16("UTF-16 code units"),
  CODEPOINTS("code points"),
  UTF8("UTF-8 bytes");

  private final String title;

  Offsets(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Spans of a source, each with what it is in this unit. */
  Map<Span, Span> convert(String source, List<Span> spans) {
    List<Span> converted =
        switch (this) {
          case UTF16 -> spans;
          case CODEPOINTS -> Span.inCodePoints(source, spans);
          case UTF8 -> Span.inUtf8Bytes(source, spans);
        };
    Map<Span, Span> map = new HashMap<>();
    for (int i = 0; i < spans.size(); i++) {
      map.put(spans.get(i), converted.get(i));
    }
    return map;
  }
}
