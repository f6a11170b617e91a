package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.post.PostLine.Named;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code A day at the sea byu/jane inpictures}, {@code Comment byu/jane from discussion
 * inpictures}: what Reddit prints after the title. Where the embed has spaces, the line is one of
 * its own.
 */
final class TitleLine implements LineShape {

  private static final Pattern LINE =
      Pattern.compile(
          "by(?<space> ?)u/(?<handle>[A-Za-z0-9_-]{3,20})"
              + "(?<in>(?: from discussion)? in ?(?:r/)?[A-Za-z0-9_]{2,21})?");

  private static final String COMMENT = "Comment";

  private static final int LENGTH = 120;

  private final SourceText text;
  private final SocialNetwork network;

  TitleLine(SourceText text, SocialNetwork network) {
    this.text = text;
    this.network = network;
  }

  @Override
  public boolean isAtSign() {
    return false;
  }

  @Override
  public @Nullable PostLine read(int trigger, Span part, boolean embedded) {
    Span near = new Span(trigger, Math.min(part.end(), trigger + LENGTH));
    TextWindow window = TextWindow.around(text, trigger, near);
    Matcher line = LINE.matcher(window.text());
    int begin = window.skipSpaces(0);
    if (!line.region(begin, window.text().length()).lookingAt()) {
      return null;
    }
    int start = window.source(begin);
    boolean spaced = !line.group("space").isEmpty();
    // Nobody else writes "byu/"; with a space, it has to be the line that the embed has.
    boolean own = Lines.isBlankBefore(text.text(), start) && line.group("in") != null;
    if (spaced && !embedded && !own) {
      return null;
    }
    Span attribution = window.source(begin, line.end());
    int first = commentStart(start, part.start());
    Span whole = new Span(first, attribution.end());
    Named user =
        new Named(line.group("handle"), window.source(line.start("handle"), line.end("handle")));
    PostLine found =
        PostLine.ofAuthor(
            network.network(), whole, attribution, Named.none(attribution.start()), user, null);
    return first < start ? found.withBody(new Span(first, first)) : found.withTitle();
  }

  /** Where the word is that a comment has in the place of a title; else the line itself. */
  private int commentStart(int line, int floor) {
    Span before = new Span(Math.max(floor, line - COMMENT.length() - 10), line);
    TextWindow window = TextWindow.around(text, line, before);
    boolean comment = window.text().endsWith(COMMENT);
    int start = window.text().length() - COMMENT.length();
    return comment ? window.source(start) : line;
  }
}
