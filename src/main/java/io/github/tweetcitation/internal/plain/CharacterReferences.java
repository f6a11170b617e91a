package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.internal.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Undoes the character references that hide the tags of an embed: <code>&amp;lt;p&amp;gt;…
 * &amp;amp;mdash; Jane (@jane) &amp;lt;a href=…</code>. Those in its words are escaped as well,
 * once more.
 */
final class CharacterReferences {

  /** Markup escaped twice is read in two rounds. */
  private static final int ROUNDS = 2;

  /** An embed before its handle, and what follows the handle. */
  private static final int REACH = 6_000;

  private static final int AFTER = 1_500;

  private static final Map<String, String> MEANINGS =
      Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#34;", "\"", "&#39;", "'", "&amp;", "&");

  private static final List<String> TAGS = List.of("&lt;a", "&amp;lt;a");

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private CharacterReferences(String text) {
    this.text = text;
  }

  /** A text without the references in its embeds. */
  static EditedText undone(EditedText source) {
    EditedText text = source;
    for (int i = 0; i < ROUNDS && text.text().contains("lt;"); i++) {
      text = text.with(new CharacterReferences(text.text()).edits());
    }
    return text;
  }

  private List<Edit> edits() {
    Handles handles = new Handles(text);
    int done = 0;
    for (int at = handles.next(0); at < text.length(); at = handles.next(Math.max(done, at + 1))) {
      int close = Handles.closeEnd(text, at);
      int tag = close < 0 ? -1 : WhiteSpace.skip(text, close, text.length());
      if (tag >= 0 && TAGS.stream().anyMatch(each -> text.startsWith(each, tag))) {
        int from = start(at, Math.max(done, at - REACH));
        done = end(tag);
        undo(from, done);
      }
    }
    return edits;
  }

  /** Where the embed begins: with its block quote or, if there is none, its paragraph. */
  private int start(int at, int floor) {
    int paragraph = at;
    for (int i = at; i >= floor; i--) {
      if (text.startsWith("lt;blockquote", i)) {
        return entityStart(i, floor);
      }
      if (paragraph == at && (text.startsWith("lt;p ", i) || text.startsWith("lt;p&", i))) {
        paragraph = entityStart(i, floor);
      }
    }
    return paragraph;
  }

  private int entityStart(int at, int floor) {
    int i = at;
    while (i > floor && text.charAt(i) != '&') {
      i--;
    }
    return i;
  }

  private int end(int at) {
    int limit = Math.min(text.length(), at + AFTER);
    int end = at;
    for (int i = at; i < limit && text.charAt(i) != '@'; i++) {
      if (text.startsWith("gt;", i)) {
        end = i + "gt;".length();
        if (text.startsWith("/blockquote", i - "/blockquote&".length())) {
          return end;
        }
      }
    }
    return end;
  }

  private void undo(int from, int to) {
    for (int i = text.indexOf('&', from); i >= 0 && i < to; i = text.indexOf('&', i + 1)) {
      for (Map.Entry<String, String> each : MEANINGS.entrySet()) {
        if (text.startsWith(each.getKey(), i)) {
          edits.add(Edit.replace(i, i + each.getKey().length(), each.getValue()));
        }
      }
    }
  }
}
