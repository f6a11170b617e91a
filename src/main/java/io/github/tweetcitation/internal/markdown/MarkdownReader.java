package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.embed.CitingPage;
import io.github.tweetcitation.internal.embed.CitingPage.InnerPage;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.markdown.MarkdownLinks.MarkdownLink;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.OffsetMap;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Markdown text as a page: the text without the marks of its links, the links, and the
 * embeds. Escapes and quote markers stay: later stages read them, and a quote is evidence for where
 * a tweet begins.
 */
public final class MarkdownReader {

  /** A line break in raw HTML, or a backslash before a line break. */
  private static final Pattern BREAK = Pattern.compile("<br ?/?>(?!\\r?\\n)|\\\\(?=\\r?\\n)");

  /** The longest tweet on one line with all its links. */
  private static final int MAX_LINE = 2000;

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final OffsetMap map = new OffsetMap();

  /** What stays of the source, by where it begins there. */
  private final NavigableMap<Integer, Copy> copies = new TreeMap<>();

  /** Where the link begins whose words are copied next; or -1. */
  private int opened = -1;

  private MarkdownReader(String source) {
    this.source = source;
  }

  /**
   * A part of the source that is left out or replaced.
   *
   * @param span the part
   * @param instead what replaces it; empty if nothing does
   * @param tie which of the words around it the part belongs to
   */
  private record Cut(Span span, String instead, Tie tie) {}

  /** The words that a cut belongs to: the marks of a link belong to its words. */
  private enum Tie {
    NEXT,
    PREVIOUS,
    NONE
  }

  /**
   * A part of the source that stays.
   *
   * @param end where it ends in the source
   * @param at where it begins in the text
   */
  private record Copy(int end, int at) {}

  /** Reads a Markdown text as a page that shows its words, its raw HTML and its shortcodes. */
  public static CitingPage read(String source) {
    return new MarkdownReader(source).page();
  }

  private CitingPage page() {
    List<MarkdownEmbed> embeds = MarkdownEmbed.embedsOf(source);
    List<MarkdownLink> links = MarkdownLinks.linksOf(source);
    write(cuts(links, embeds));
    SourceText readable = new SourceText(text.toString(), anchors(links), Markup.MARKDOWN);
    List<InnerPage> inner =
        embeds.stream().map(each -> new InnerPage(each.page(), textOf(each.span()))).toList();
    return new CitingPage(Page.ofText(readable, map), List.of(), inner, false);
  }

  private List<Cut> cuts(List<MarkdownLink> links, List<MarkdownEmbed> embeds) {
    List<Cut> cuts = new ArrayList<>();
    for (MarkdownLink link : links) {
      Span words = link.text();
      if (link.image() && !isEmoji(words)) {
        cuts.add(new Cut(link.span(), "", Tie.NONE));
      } else {
        int first = WhiteSpace.skipQuoteMarkers(source, words.start(), words.end());
        int end = words.start() + words.in(source).stripTrailing().length();
        cuts.add(new Cut(new Span(link.span().start(), first), "", Tie.NEXT));
        cuts.add(new Cut(new Span(Math.max(first, end), link.span().end()), "", Tie.PREVIOUS));
      }
    }
    Matcher lineBreak = BREAK.matcher(source);
    while (lineBreak.find()) {
      int start = lineBreak.start();
      String line = Lines.isQuoted(source, start, Math.max(0, start - MAX_LINE)) ? "\n> " : "\n";
      String instead = source.charAt(start) == '<' ? line : "";
      cuts.add(new Cut(new Span(start, lineBreak.end()), instead, Tie.NONE));
    }
    // Raw HTML stays as it is, links in it too.
    for (MarkdownEmbed each : embeds) {
      cuts.add(new Cut(each.span(), each.span().in(source), Tie.NONE));
    }
    cuts.sort(
        Comparator.comparingInt((Cut cut) -> cut.span.start())
            .thenComparing(cut -> -cut.span.length()));
    return cuts;
  }

  /** Writes the text; of cuts that overlap, the first and longest counts. */
  private void write(List<Cut> cuts) {
    int position = 0;
    for (Cut cut : cuts) {
      int start = cut.span.start();
      int end = cut.span.end();
      if (start < position) {
        continue;
      }
      copy(position, start);
      text.append(cut.instead);
      map.replace(cut.instead.length(), start, end);
      if (cut.tie == Tie.PREVIOUS) {
        map.widen(end);
      } else if (cut.tie == Tie.NEXT && opened < 0) {
        opened = start;
      }
      position = end;
    }
    copy(position, source.length());
  }

  private void copy(int start, int end) {
    copies.put(start, new Copy(end, text.length()));
    text.append(source, start, end);
    int first = start;
    if (start < end && opened >= 0) {
      first++;
      map.replace(1, opened, first);
      opened = -1;
    }
    map.copy(end - first, first);
  }

  private boolean isEmoji(Span alt) {
    return !alt.isEmpty() && Characters.isEmoji(source.codePointAt(alt.start()));
  }

  /** The links with their places in the text; of a link in a link, the inner one. */
  private List<Anchor> anchors(List<MarkdownLink> links) {
    List<Anchor> anchors = new ArrayList<>();
    int last = -1;
    for (MarkdownLink link : links) {
      Span span = textOf(link.text());
      if (!link.image() && span.start() > last) {
        anchors.add(new Anchor(span, link.address()));
        last = span.start();
      }
    }
    return List.copyOf(anchors);
  }

  /** Where a part of the source is in the text; what is cut off has no length there. */
  private Span textOf(Span span) {
    return new Span(textOf(span.start()), textOf(span.end()));
  }

  private int textOf(int at) {
    Map.Entry<Integer, Copy> copy = copies.floorEntry(at);
    return copy.getValue().at + Math.min(at, copy.getValue().end) - copy.getKey();
  }
}
