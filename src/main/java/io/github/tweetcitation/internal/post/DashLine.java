package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.post.PostLine.Named;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * {@code … [image or embed] — Jane Doe (@jane.example.org) May 6, 2025 at 4:57 PM}: the line of
 * Bluesky. It looks like that of a tweet, but the handle is a domain.
 */
final class DashLine implements LineShape {

  /** What stands for a picture or a link, right before the dash. */
  private static final String MARKER = "[image or embed]";

  /** A dash, a name and what is around them; names have up to 64 characters. */
  private static final int BEFORE = 160;

  /** A handle is a domain name; the date after it is read in the source. */
  private static final int AFTER = 270;

  private static final String DASHES = "\u2014\u2013\u2015";

  private final SourceText text;
  private final SocialNetwork network;

  DashLine(SourceText text, SocialNetwork network) {
    this.text = text;
    this.network = network;
  }

  @Override
  public boolean isAtSign() {
    return true;
  }

  @Override
  public @Nullable PostLine read(int trigger, Span part, boolean embedded) {
    if (!AtSigns.isOpened(text.text(), trigger, part.start())
        || !AtSigns.isDomain(text.text(), trigger, part.end())) {
      return null;
    }
    TextWindow window = AtSigns.window(text, trigger, part, BEFORE, AFTER);
    String words = window.text();
    Matcher handle = AtSigns.handleAt(window, network);
    int open = window.dropSpaces(window.at());
    int close = handle == null ? -1 : window.skipSpaces(handle.end());
    if (handle == null
        || open == 0
        || "(\uFF08".indexOf(words.charAt(open - 1)) < 0
        || close >= words.length()
        || ")\uFF09".indexOf(words.charAt(close)) < 0) {
      return null;
    }
    int nameEnd = window.dropSpaces(open - 1);
    int start = start(window, nameEnd, embedded);
    PostDate date =
        PostDate.after(text.text(), dateStart(window, close + 1), part.end(), text.markup());
    if (start < 0 || (date == null && !embedded)) {
      return null;
    }
    Named name = window.named(afterDash(words, start), nameEnd);
    int end = date == null ? window.source(close, close + 1).end() : date.span().end();
    Span attribution = new Span(window.source(start), end);
    int marker = window.dropSpaces(start) - MARKER.length();
    boolean marked = marker >= 0 && words.startsWith(MARKER, marker);
    Span whole = marked ? new Span(window.source(marker), end) : attribution;
    Named user = new Named(handle.group(), window.source(handle.start(), handle.end()));
    return PostLine.ofAuthor(network.network(), whole, attribution, name, user, date);
  }

  /** After the parenthesis; JSX writes a space as <code>{' '}</code>. */
  private static int dateStart(TextWindow window, int at) {
    boolean jsx = window.text().startsWith("{' '}", at);
    return window.source(jsx ? at + "{' '}".length() : at);
  }

  /** The dash before a name, or -1: the one after the marker, else the last one. */
  private static int start(TextWindow window, int nameEnd, boolean embedded) {
    String words = window.text();
    int marker = words.lastIndexOf(MARKER, nameEnd);
    int after = window.skipSpaces(marker + MARKER.length());
    if (marker >= 0 && afterDash(words, after) > after) {
      return after;
    }
    for (int i = nameEnd - 1; i >= 0; i--) {
      boolean begins = i == 0 || words.charAt(i - 1) == ' ' || DASHES.indexOf(words.charAt(i)) == 0;
      if (begins && afterDash(words, i) > i) {
        return i;
      }
    }
    // In an embed, the dash may be lost.
    int line = window.view().text().lastIndexOf('\n', nameEnd - 1) + 1;
    return embedded ? line : -1;
  }

  /** The end of the dash at a place, before the parenthesis; or the place if there is none. */
  private static int afterDash(String words, int at) {
    if (words.startsWith("--", at)) {
      return at + 2;
    }
    boolean dash = DASHES.indexOf(words.charAt(at)) >= 0;
    return dash || words.startsWith("- ", at) ? at + 1 : at;
  }
}
