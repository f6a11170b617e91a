package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tags of embeds that a text shows: {@code <p lang="ar" dir="rtl">…</p>— Jane (@jane) <a
 * href="…">May 3, 2021</a>}. They enclose the body, and the link of the date has the status. Tags
 * that are not around an attribution are words: {@code Use <b> for bold}.
 */
final class EmbedTags {

  /** A tweet of 280 characters with the tags of its links; a long post has few links. */
  private static final int REACH = 8_000;

  /** A name, and the tags around it. */
  private static final int BEFORE = 400;

  /** A date and white space. */
  private static final int MAX_DATE = 100;

  /** Tags that are in no embed. */
  private static final Set<String> BOUNDS = Set.of("/blockquote", "/script", "body", "/article");

  private static final List<String> DASHES =
      List.of("\u2014", "&mdash;", "&#8212;", "&#x2014;", "\u2013", "--");

  private final String text;
  private final List<Edit> edits;
  private final List<Anchor> links;
  private final List<Span> blocks = new ArrayList<>();

  private EmbedTags(String text, List<Edit> edits, List<Anchor> links) {
    this.text = text;
    this.edits = edits;
    this.links = links;
  }

  /** Adds the edits and links of the embeds in a text. Returns the parts that are embeds. */
  static List<Span> find(String text, List<Edit> edits, List<Anchor> links) {
    EmbedTags tags = new EmbedTags(text, edits, links);
    if (text.indexOf('<') >= 0) {
      tags.find();
    }
    return tags.blocks;
  }

  private void find() {
    Handles handles = new Handles(text);
    int done = 0;
    for (int at = handles.next(0); at < text.length(); at = handles.next(Math.max(done, at + 1))) {
      int open = open(at);
      int close = open < done ? -1 : Handles.closeEnd(text, at);
      if (close < 0) {
        continue;
      }
      Tag tag = Tag.at(text, WhiteSpace.skip(text, close, text.length()));
      Tag link = tag == null || tag.address().isEmpty() ? null : tag;
      int bound = paragraphEnd(open, done);
      boolean linked = link != null || text.charAt(at - 1) == '>';
      if (linked || bound >= 0) {
        int start = start(bound < 0 ? open : bound, Math.max(done, open - REACH));
        int end = link == null ? close : linkEnd(link);
        int last = done;
        done = closingTags(link == null ? tagAfter(close) : end);
        boolean block = start < open;
        undo(block ? start : Lines.start(text, open, Math.max(last, open - BEFORE)), done, end);
        if (block) {
          blocks.add(new Span(start, done));
        }
      }
    }
  }

  /** The parenthesis before a handle, which may be in a link; or -1. */
  private int open(int at) {
    Tag tag = at > 0 && text.charAt(at - 1) == '>' ? Tag.before(text, at) : null;
    return Handles.openBefore(text, tag == null ? at : tag.start());
  }

  /** Where the tag ends after which a dash begins the attribution, or -1. */
  private int paragraphEnd(int open, int floor) {
    int limit = Math.max(floor, open - BEFORE);
    for (int i = open; i > limit; i--) {
      if (text.charAt(i - 1) == '>') {
        int dash = WhiteSpace.skip(text, i, open);
        Tag tag =
            DASHES.stream().anyMatch(each -> text.startsWith(each, dash))
                ? Tag.before(text, i)
                : null;
        if (tag != null && !tag.meaning().isEmpty()) {
          return tag.start();
        }
      }
    }
    return -1;
  }

  /** Where the embed begins: with its block quote or, if there is none, its paragraph. */
  private int start(int from, int floor) {
    int start = from;
    for (int i = from - 1; i >= floor; i--) {
      Tag tag = text.charAt(i) == '<' ? Tag.at(text, i) : null;
      String name = tag == null ? "" : tag.name();
      if (name.equals("blockquote")) {
        return i;
      }
      if (BOUNDS.contains(name)) {
        return start;
      }
      if (tag != null && name.equals("p") && (start == from || tag.hasLanguage())) {
        start = i;
        if (tag.hasLanguage()) {
          return quoteBefore(i);
        }
      }
    }
    return start;
  }

  /** The start of the block quote whose first paragraph begins at a place; or that place. */
  private int quoteBefore(int paragraph) {
    int end = paragraph;
    while (end > 0 && Characters.isWhite(text.charAt(end - 1))) {
      end--;
    }
    Tag tag = Tag.before(text, end);
    return tag != null && tag.name().equals("blockquote") ? tag.start() : paragraph;
  }

  /** Where a tag begins after the date at a place; that place if none is near. */
  private int tagAfter(int close) {
    int limit = Math.min(text.length(), close + MAX_DATE);
    int i = close;
    while (i < limit && text.charAt(i) != '<') {
      i++;
    }
    return i < limit && text.substring(close, i).indexOf('@') < 0 ? i : close;
  }

  private int linkEnd(Tag link) {
    int limit = Math.min(text.length(), link.end() + MAX_DATE);
    for (int i = link.end(); i < limit; i++) {
      if (text.charAt(i) == '<') {
        Tag tag = Tag.at(text, i);
        return tag != null && tag.name().equals("/a") ? tag.end() : i;
      }
    }
    return link.end();
  }

  /** The end of the end tags at a place, white space between them included. */
  private int closingTags(int at) {
    int end = at;
    Tag tag = Tag.at(text, WhiteSpace.skip(text, end, text.length()));
    while (tag != null && tag.isEnd()) {
      end = tag.end();
      boolean last = tag.name().equals("/blockquote");
      tag = last ? null : Tag.at(text, WhiteSpace.skip(text, end, text.length()));
    }
    return end;
  }

  /** Leaves out the tags of an embed; the last link belongs to the date. */
  private void undo(int start, int end, int linkEnd) {
    @Nullable Tag link = null;
    for (int i = text.indexOf('<', start); i >= 0 && i < end; i = text.indexOf('<', i + 1)) {
      Tag tag = Tag.at(text, i);
      if (tag == null) {
        continue;
      }
      if (tag.name().equals("/a") && link != null) {
        links.add(new Anchor(new Span(link.end(), i), link.address()));
      }
      link = tag.name().equals("a") ? tag : tag.name().equals("/a") ? null : link;
      edits.add(
          tag.meaning().isEmpty()
              ? Edit.out(i, tag.end(), tag.end() == linkEnd ? Edit.Tie.PREVIOUS : Edit.Tie.NONE)
              : Edit.replace(i, tag.end(), tag.meaning()));
    }
  }
}
