package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.post.PostLine.Named;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code @jane A day at the sea #sea ♬ original sound - Jane Doe}: what TikTok prints of a video.
 * The caption is between the handle and the sound, and the name is that of the sound's author.
 */
final class SoundLine implements LineShape {

  /** A caption, and the handle before it. */
  private static final int BEFORE = 2400;

  private static final int AFTER = 160;

  /** The rest of a line that is not longer is the sound. */
  private static final int MAX_SOUND = 80;

  /** A sound inside a line: up to two words after the dash. */
  private static final Pattern SOUND =
      Pattern.compile(
          "[^\n]{1,60}? [-\u2013] [^\\s]{1,40}+(?: \\p{Lu}[^\\s]{0,40}+)?|[^\\s]{1,40}+");

  private static final String SENTENCE_ENDS = ".!?\u2026\u3002\uFF01\uFF1F\u061F\"\u201D\u00BB";

  private final SourceText text;
  private final SocialNetwork network;

  SoundLine(SourceText text, SocialNetwork network) {
    this.text = text;
    this.network = network;
  }

  @Override
  public boolean isAtSign() {
    return false;
  }

  @Override
  public @Nullable PostLine read(int trigger, Span part, boolean embedded) {
    if (network.lineCharacters().indexOf(text.text().charAt(trigger)) < 0) {
      return null;
    }
    int from = Math.max(part.start(), trigger - BEFORE);
    if (!hasAtSign(from, trigger)) {
      return null;
    }
    TextWindow window = TextWindow.around(text, trigger, new Span(from, trigger));
    int at = handleAt(window, embedded);
    Matcher handle = at < 0 ? null : handle(window.text(), at);
    if (handle == null) {
      return null;
    }
    int end = soundEnd(trigger, part);
    Span attribution = window.source(at, handle.end());
    Named user = new Named(handle.group(), window.source(handle.start(), handle.end()));
    Span whole = new Span(attribution.start(), end);
    return PostLine.ofAuthor(
            network.network(), whole, attribution, Named.none(attribution.start()), user, null)
        .withBody(window.source(handle.end(), window.text().length()));
  }

  private boolean hasAtSign(int from, int to) {
    int at = to - 1;
    while (at >= from && text.text().charAt(at) != '@') {
      at--;
    }
    return at >= from;
  }

  private @Nullable Matcher handle(String words, int at) {
    Matcher handle = Objects.requireNonNull(network.handle()).matcher(words);
    return handle.region(at + 1, words.length()).lookingAt() ? handle : null;
  }

  /**
   * The at sign of the account in the last paragraph: the first one that begins a line or follows a
   * sentence, else the first one.
   */
  private int handleAt(TextWindow window, boolean embedded) {
    String lines = window.view().text();
    int start = embedded ? 0 : Math.max(0, lines.lastIndexOf("\n\n"));
    int first = -1;
    int alone = embedded ? -1 : aloneOnLine(lines);
    for (int at = lines.indexOf('@', start); at >= 0; at = lines.indexOf('@', at + 1)) {
      int before = window.dropSpaces(at);
      boolean begins =
          before == 0
              || lines.lastIndexOf('\n', at) >= before
              || SENTENCE_ENDS.indexOf(lines.charAt(before - 1)) >= 0;
      if (handle(lines, at) != null) {
        if (begins) {
          return at;
        }
        first = first < 0 ? at : first;
      }
    }
    return alone < 0 ? first : alone;
  }

  /** The last handle that is all of a line: converters make a paragraph of it. */
  private int aloneOnLine(String lines) {
    int end = lines.length();
    while (end > 0) {
      int start = lines.lastIndexOf('\n', end - 1) + 1;
      Matcher handle = lines.startsWith("@", start) ? handle(lines, start) : null;
      if (handle != null && handle.end() == end) {
        return start;
      }
      end = start - 1;
    }
    return -1;
  }

  private int soundEnd(int trigger, Span part) {
    Span after = new Span(trigger, Math.min(part.end(), trigger + AFTER));
    TextWindow window = TextWindow.around(text, trigger, after);
    String lines = window.view().text();
    int line = lines.indexOf('\n') < 0 ? lines.length() : lines.indexOf('\n');
    Matcher sound = SOUND.matcher(lines).region(window.skipSpaces(1), lines.length());
    int end = line <= MAX_SOUND ? line : sound.lookingAt() ? sound.end() : 1;
    return window.source(0, Math.max(1, end)).end();
  }
}
