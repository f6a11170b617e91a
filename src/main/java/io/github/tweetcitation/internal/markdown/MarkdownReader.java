package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.embed.CitingPage;
import io.github.tweetcitation.internal.embed.CitingPage.InnerPage;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.PageScope;
import io.github.tweetcitation.internal.markdown.MarkdownCut.Tie;
import io.github.tweetcitation.internal.markdown.MarkdownLinks.MarkdownLink;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.OffsetMap;
import io.github.tweetcitation.internal.text.Search;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reads a Markdown text as a page: the text without the marks of its links, the links, and the
 * embeds. Escapes and quote markers stay: later stages read them, and a quote is evidence for where
 * a tweet begins.
 */
public final class MarkdownReader {

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
   * A part of the source that stays.
   *
   * @param end where it ends in the source
   * @param at where it begins in the text
   */
  private record Copy(int end, int at) {}

  /** Reads a Markdown text as a page that shows its words, its raw HTML and its shortcodes. */
  public static CitingPage read(String source, PageScope scope) {
    return new MarkdownReader(source).page(scope);
  }

  private CitingPage page(PageScope scope) {
    MarkdownCode code = MarkdownCode.in(source);
    List<MarkdownLink> links = MarkdownLinks.linksOf(source);
    List<MarkdownEmbed> embeds = MarkdownEmbed.embedsOf(source, links, code, scope);
    links = links.stream().filter(link -> !isVerbatim(link, embeds, code)).toList();
    write(cuts(links, embeds, code));
    SourceText readable = new SourceText(text.toString(), anchors(links), Markup.MARKDOWN);
    List<InnerPage> inner =
        embeds.stream().map(each -> new InnerPage(each.page(), textOf(each.span()))).toList();
    return new CitingPage(Page.ofText(readable, map), List.of(), List.of(), inner, false);
  }

  /** Whether a link is in raw HTML or in code, which stay as they are. */
  private static boolean isVerbatim(
      MarkdownLink link, List<MarkdownEmbed> embeds, MarkdownCode code) {
    int start = link.span().start();
    int i = Search.first(0, embeds.size(), each -> embeds.get(each).span().end() > start);
    return code.holds(start) || (i < embeds.size() && embeds.get(i).span().start() <= start);
  }

  private List<MarkdownCut> cuts(
      List<MarkdownLink> links, List<MarkdownEmbed> embeds, MarkdownCode code) {
    List<MarkdownCut> cuts = new ArrayList<>();
    for (MarkdownLink link : links) {
      Span words = link.text();
      if (link.image() && !isEmoji(words)) {
        cuts.add(MarkdownCut.of(link.span().start(), link.span().end()));
      } else {
        boolean beginsLine = Lines.begins(source, link.span().start());
        int first = WhiteSpace.skipQuoteMarkers(source, words.start(), words.end());
        // Converters that quote inside the brackets: [> March 14, 2021](https://…)
        int kept = beginsLine ? words.start() : first;
        int end = words.start() + words.in(source).stripTrailing().length();
        cuts.add(new MarkdownCut(new Span(link.span().start(), kept), "", Tie.NEXT));
        cuts.add(
            new MarkdownCut(new Span(Math.max(first, end), link.span().end()), "", Tie.PREVIOUS));
      }
    }
    cuts.addAll(MarkdownTags.cutsOf(source, code));
    cuts.addAll(MarkdownQuotes.cutsOf(source, code));
    cuts.addAll(MarkdownEmphasis.cutsOf(source, links, code));
    for (MarkdownEmbed each : embeds) {
      Span span = each.span();
      cuts.add(MarkdownCut.replacing(span.start(), span.end(), span.in(source)));
    }
    cuts.sort(MarkdownCut.ORDER);
    return cuts;
  }

  /** Writes the text; of cuts that overlap, the first and longest counts. */
  private void write(List<MarkdownCut> cuts) {
    int position = 0;
    for (MarkdownCut cut : cuts) {
      int start = cut.span().start();
      int end = cut.span().end();
      if (start < position) {
        continue;
      }
      copy(position, start);
      text.append(cut.instead());
      map.replace(cut.instead().length(), start, end);
      opened = cut.instead().isEmpty() ? opened : -1;
      if (cut.tie() == Tie.PREVIOUS) {
        map.widen(end);
      } else if (cut.tie() == Tie.NEXT && opened < 0) {
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
      Span words = link.text();
      int first = WhiteSpace.skipQuoteMarkers(source, words.start(), words.end());
      Span span = textOf(new Span(first, words.end()));
      if (!link.image() && !link.address().isEmpty() && span.start() > last) {
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
