package io.github.tweetcitation.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name of elements that means something to the cutting of pages. There is one of each name. */
final class Tag {

  /** What an element means to the cutting. */
  enum Kind {
    /** Pages can be cut before it. */
    BLOCK,
    /** The same, and nothing in it can be taken alone. */
    WHOLE_BLOCK,
    /** Nothing in it can be taken alone. */
    WHOLE,
    /** It ends where its end tag stands, whatever is in it. */
    RAW,
    SCRIPT
  }

  private static final int SLOTS = 256;

  /** By a number that their letters make; where one is taken, a name has the next. */
  private static final @Nullable Tag[] TABLE = new Tag[SLOTS];

  static {
    List<String> blocks =
        List.of(
            "address",
            "article",
            "aside",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "section",
            "ul");
    add(Kind.BLOCK, blocks);
    add(Kind.WHOLE_BLOCK, List.of("blockquote", "pre", "table"));
    add(
        Kind.WHOLE,
        List.of(
            "a",
            "button",
            "code",
            "kbd",
            "math",
            "noscript",
            "object",
            "samp",
            "select",
            "svg",
            "template"));
    add(Kind.RAW, List.of("iframe", "noembed", "noframes", "style", "textarea", "title", "xmp"));
    add(Kind.SCRIPT, List.of("script"));
  }

  private final String name;
  private final Kind kind;

  private Tag(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  /** The name, in small letters. */
  String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  private static void add(Kind kind, List<String> names) {
    for (String name : names) {
      int slot = slot(name, 0, name.length());
      while (TABLE[slot] != null) {
        slot = next(slot);
      }
      TABLE[slot] = new Tag(name, kind);
    }
  }

  /** The one whose name stands at a place, small letters or not; or null. */
  static @Nullable Tag at(String html, int start, int end) {
    int slot = slot(html, start, end);
    Tag tag = TABLE[slot];
    while (tag != null && !tag.isAt(html, start, end)) {
      slot = next(slot);
      tag = TABLE[slot];
    }
    return tag;
  }

  private boolean isAt(String html, int start, int end) {
    int length = end - start;
    return name.length() == length && html.regionMatches(true, start, name, 0, length);
  }

  private static int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + (text.charAt(i) | 0x20);
    }
    return hash & SLOTS - 1;
  }

  private static int next(int slot) {
    return slot + 1 & SLOTS - 1;
  }
}
