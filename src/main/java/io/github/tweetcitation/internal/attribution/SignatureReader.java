package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import org.jspecify.annotations.Nullable;

/** Finds the signatures of the quotes in a Markdown text, one after the other. */
final class SignatureReader {

  /** The longest line before a link that is looked at: a name, and room for marks. */
  private static final int MAX_LINE = 300;

  private final SourceText text;

  /** The number of the next link. */
  private int next;

  SignatureReader(SourceText text) {
    this.text = text;
    this.next = text.markup() == Markup.MARKDOWN ? 0 : text.links().size();
  }

  /** The first signature in a part of the text, or null; parts are asked for from left to right. */
  @Nullable AttributionReading next(int from, int to) {
    while (next < text.links().size()) {
      Anchor link = text.links().get(next);
      if (link.span().start() >= to) {
        return null;
      }
      AttributionReading signature = link.span().start() < from ? null : read(link, from);
      if (signature != null) {
        return signature;
      }
      next++;
    }
    return null;
  }

  /** The signature that a link of a quote is in; before it, the quote has other words. */
  private @Nullable AttributionReading read(Anchor link, int floor) {
    String source = text.text();
    Permalink permalink = Permalink.ofLink(link);
    int at = link.span().start();
    int near = Math.max(floor, at - MAX_LINE);
    int line = Lines.start(source, at, near);
    if (permalink == null || line == near || !Lines.isQuoted(source, at, line)) {
      return null;
    }
    int before = Lines.startBefore(source, line, floor);
    return Lines.isQuoted(source, before, before) ? Signature.read(text, permalink, line) : null;
  }
}
