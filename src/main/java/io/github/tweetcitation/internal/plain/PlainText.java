package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.OffsetMap;
import io.github.tweetcitation.internal.text.Search;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plain text as a reader sees it, without what converters and crawlers leave of markup in it:
 * escapes, references, the tags of embeds, and the numbers and targets of links.
 *
 * <p>All of that counts only where it is beside a handle in parentheses or a tweet's links, so a
 * text about markup stays as it is.
 */
public final class PlainText {

  private final SourceText text;

  /** From the text to its source; null if they are the same. */
  private final @Nullable OffsetMap map;

  private final int sourceLength;

  /** The embeds whose tags are left out, as parts of the source. */
  private final List<Span> embeds;

  private PlainText(SourceText text, @Nullable OffsetMap map, int sourceLength, List<Span> embeds) {
    this.text = text;
    this.map = map;
    this.sourceLength = sourceLength;
    this.embeds = embeds;
  }

  /** Reads a text that has a trigger. */
  public static PlainText read(String source) {
    if (!Handles.areIn(source)) {
      return new PlainText(SourceText.plain(source), null, source.length(), List.of());
    }
    EditedText unescaped = Escapes.undone(EditedText.of(source));
    EditedText plain = CharacterReferences.undone(unescaped);
    List<Edit> edits = new ArrayList<>();
    List<Anchor> links = new ArrayList<>();
    List<Span> blocks = EmbedTags.find(plain.text(), edits, links);
    LinkTargets.find(plain.text(), edits);
    LinkNumbers.find(plain.text(), edits, links);
    UnderlinedDates.find(plain.text(), edits);
    EditedText edited = plain.with(edits);
    if (edited.isSource()) {
      return new PlainText(SourceText.plain(source), null, source.length(), List.of());
    }
    List<Anchor> moved = new ArrayList<>();
    for (Anchor link : links) {
      moved.add(new Anchor(edited.after(link.span()), link.address()));
    }
    moved.sort(Comparator.comparingInt(link -> link.span().end()));
    List<Span> enclosed = blocks.stream().map(edited::after).toList();
    List<Span> embeds = blocks.stream().map(edited::sourceBefore).toList();
    SourceText text = new SourceText(edited.text(), List.copyOf(moved), Markup.PLAIN, enclosed);
    return new PlainText(text, edited.map(), source.length(), embeds);
  }

  /** The text that the stages read. */
  public SourceText text() {
    return text;
  }

  /** Whether the text is its source. */
  public boolean isSource() {
    return map == null;
  }

  /** Where a part of the text comes from. */
  public Span source(Span span) {
    return map == null ? span : map.source(span);
  }

  /** Where a citation comes from, with the tags of the embed that it begins or ends. */
  public Span sourceOfCitation(Span span) {
    Span found = source(span);
    List<Span> blocks = text.blocks();
    int at = Search.first(0, blocks.size(), i -> blocks.get(i).end() > span.start());
    if (at == blocks.size() || blocks.get(at).start() >= span.end()) {
      return found;
    }
    boolean begins = isBlank(blocks.get(at).start(), span.start());
    boolean ends = isBlank(span.end(), blocks.get(at).end());
    int start = begins ? embeds.get(at).start() : found.start();
    int end = ends ? embeds.get(at).end() : found.end();
    return new Span(Math.min(found.start(), start), Math.max(found.end(), end));
  }

  private boolean isBlank(int start, int end) {
    int i = start;
    while (i < end && Characters.isWhite(text.text().charAt(i))) {
      i++;
    }
    return i >= end;
  }

  /** The first place of the text that comes from a place of the source or a later one. */
  public int at(int source) {
    if (map == null) {
      return source;
    }
    return source >= sourceLength ? text.text().length() : map.indexOf(source);
  }

  /** Where the source of the first characters of the text ends. */
  public int sourceEnd(int at) {
    if (map == null || at == 0) {
      return at;
    }
    return at >= text.text().length() ? sourceLength : map.end(at - 1);
  }
}
