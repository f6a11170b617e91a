package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.embed.CitingPage;
import io.github.tweetcitation.internal.embed.CitingPage.InnerPage;
import io.github.tweetcitation.internal.markdown.MarkdownLinks.Link;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import io.github.tweetcitation.internal.source.Lines;
import io.github.tweetcitation.internal.source.Markup;
import io.github.tweetcitation.internal.source.OffsetMap;
import io.github.tweetcitation.internal.source.ReadableText;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import io.github.tweetcitation.internal.source.Search;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the links out of a Markdown text and leaves their words. Escapes and quote markers stay:
 * the stages read them, and a quote is evidence for where a tweet begins.
 */
public final class MarkdownReader {

  /** A line break in raw HTML, and a backslash before one: both are the break alone. */
  private static final Pattern BREAK = Pattern.compile("<br ?/?>(?!\\r?\\n)|\\\\(?=\\r?\\n)");

  /** A tweet on one line with all its links; what is farther from the line start is none. */
  private static final int MAX_LINE = 2000;

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final OffsetMap.Builder map = new OffsetMap.Builder();
  private final List<Copy> copies = new ArrayList<>();

  /** Where a link begins whose words are next; or -1. */
  private int opened = -1;

  private MarkdownReader(String source) {
    this.source = source;
  }

  /**
   * A place where something of the source goes out, and something else may come in.
   *
   * @param span what goes out
   * @param instead what comes in
   * @param kind whether the words around it belong to it
   */
  private record Cut(Span span, String instead, Kind kind) {}

  /** How a cut is tied to the words around it: a link is all of its marks and words. */
  private enum Kind {
    OPENING,
    CLOSING,
    APART
  }

  /**
   * A part of the source that stays.
   *
   * @param span the part
   * @param at where it stands in the text
   */
  private record Copy(Span span, int at) {}

  /** Reads a Markdown text as a page that shows its words, its raw HTML and its shortcodes. */
  public static CitingPage read(String source) {
    return new MarkdownReader(source).page();
  }

  private CitingPage page() {
    List<Embedded> embedded = Embedded.of(source);
    List<Link> links = MarkdownLinks.of(source);
    write(cuts(links, embedded));
    ReadableText readable = new ReadableText(text.toString(), anchors(links), Markup.MARKDOWN);
    List<InnerPage> inner = new ArrayList<>();
    for (Embedded each : embedded) {
      Span shown = new Span(textOf(each.span().start()), textOf(each.span().end()));
      inner.add(new InnerPage(each.page(), shown));
    }
    return CitingPage.ofText(readable, map.build(), inner);
  }

  private List<Cut> cuts(List<Link> links, List<Embedded> embedded) {
    List<Cut> cuts = new ArrayList<>();
    for (Link link : links) {
      if (link.image() && !isEmoji(link.text())) {
        cuts.add(new Cut(link.span(), "", Kind.APART));
      } else {
        int first = Gap.skipQuoteMarkers(source, link.text().start(), link.text().end());
        cuts.add(new Cut(new Span(link.span().start(), first), "", Kind.OPENING));
        int last =
            Math.max(first, link.text().start() + link.text().in(source).stripTrailing().length());
        cuts.add(new Cut(new Span(last, link.span().end()), "", Kind.CLOSING));
      }
    }
    Matcher lineBreak = BREAK.matcher(source);
    while (lineBreak.find()) {
      String quote =
          Lines.isQuoted(source, lineBreak.start(), Math.max(0, lineBreak.start() - MAX_LINE))
              ? "> "
              : "";
      String instead = lineBreak.group().startsWith("<") ? "\n" + quote : "";
      cuts.add(new Cut(new Span(lineBreak.start(), lineBreak.end()), instead, Kind.APART));
    }
    // Raw HTML goes its own way.
    for (Embedded each : embedded) {
      cuts.add(new Cut(each.span(), each.span().in(source), Kind.APART));
    }
    cuts.sort(
        Comparator.comparingInt((Cut cut) -> cut.span().start())
            .thenComparing(cut -> -cut.span().length()));
    return cuts;
  }

  /** Of cuts that overlap, the first and longest counts. */
  private void write(List<Cut> cuts) {
    int position = 0;
    for (Cut cut : cuts) {
      if (cut.span().start() >= position) {
        copy(position, cut.span().start());
        int length = cut.instead().length();
        text.append(cut.instead());
        if (length > 0) {
          map.replace(length, cut.span().start(), cut.span().end());
        }
        if (cut.kind() == Kind.CLOSING) {
          map.widen(cut.span().end());
        } else if (cut.kind() == Kind.OPENING && opened < 0) {
          opened = cut.span().start();
        }
        position = cut.span().end();
      }
    }
    copy(position, source.length());
  }

  private void copy(int start, int end) {
    copies.add(new Copy(new Span(start, end), text.length()));
    text.append(source, start, end);
    if (start < end) {
      int first = opened < 0 ? start : start + 1;
      if (opened >= 0) {
        map.replace(1, opened, first);
        opened = -1;
      }
      if (first < end) {
        map.copy(end - first, first);
      }
    }
  }

  private boolean isEmoji(Span alt) {
    return !alt.isEmpty() && CharClass.isEmoji(source.codePointAt(alt.start()));
  }

  /** The links that have words; of a link in a link, the inner one. */
  private List<Anchor> anchors(List<Link> links) {
    List<Anchor> anchors = new ArrayList<>();
    int last = -1;
    for (Link link : links) {
      Span span = new Span(textOf(link.text().start()), textOf(link.text().end()));
      if (!link.image() && span.start() > last) {
        anchors.add(new Anchor(span, link.address()));
        last = span.start();
      }
    }
    return List.copyOf(anchors);
  }

  /** Where an offset of the source stands in the text, or what follows it. */
  private int textOf(int at) {
    int next = Search.first(1, copies.size(), i -> copies.get(i).span().start() > at);
    Copy copy = copies.get(next - 1);
    return copy.at() + Math.min(Math.max(at - copy.span().start(), 0), copy.span().length());
  }
}
