package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.PostId;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.MarkerScanner;
import io.github.tweetcitation.internal.network.Networks;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lines of other networks than X in a text, one after the other. */
public final class PostLineReader {

  /** The most characters between a line and the same line again, or before it. */
  private static final int MAX_AGAIN = 1500;

  /** The longest title of a post. */
  private static final int MAX_TITLE = 320;

  private final SourceText text;
  private final CandidateLimit limit;
  private final AtSigns signs;
  private final MarkerScanner words;
  private final List<LineShape> atSigns = new ArrayList<>();
  private final List<LineShape> others = new ArrayList<>();

  /** A reader of the lines of some networks. */
  public PostLineReader(SourceText text, PostWordTable table, CandidateLimit limit) {
    this.text = text;
    this.limit = limit;
    this.signs = new AtSigns(text.text());
    this.words = new MarkerScanner(text.text(), table.markers());
    for (SocialNetwork network : table.networks()) {
      LineShape shape = shape(network);
      if (shape != null) {
        (shape.isAtSign() ? atSigns : others).add(shape);
      }
    }
  }

  private @Nullable LineShape shape(SocialNetwork network) {
    return switch (network.line()) {
      case DASH -> new DashLine(text, network);
      case SHARED -> new SharedLine(text, network);
      case VIEW_ON -> new ViewOnLine(text, network);
      case POSTED_BY -> new PostedByLine(text, network);
      case SOUND -> new SoundLine(text, network);
      case TITLE -> new TitleLine(text, network);
      case FORWARDED -> new ForwardedLine(text, network);
      case NONE -> null;
    };
  }

  /**
   * The first line with its trigger in a part of the text, or null.
   *
   * @param part where the line may be
   * @param from the trigger is there or later
   * @param to the trigger is before it
   */
  public @Nullable PostLine next(Span part, int from, int to) {
    return next(part, from, to, false);
  }

  private @Nullable PostLine next(Span part, int from, int to, boolean embedded) {
    for (int at = trigger(from); at < to; at = trigger(at + 1)) {
      PostLine line = read(at, part, embedded);
      if (line != null) {
        return limit.take() ? linked(whole(line, part)) : null;
      }
    }
    return null;
  }

  private int trigger(int from) {
    int word = words.next(from);
    return Math.min(signs.next(from), word == text.text().length() ? Integer.MAX_VALUE : word);
  }

  private @Nullable PostLine read(int at, Span part, boolean embedded) {
    char c = text.text().charAt(at);
    for (LineShape shape : c == '@' || c == '\uFF20' ? atSigns : others) {
      PostLine line = shape.read(at, part, embedded);
      if (line != null && line.span().start() >= part.start()) {
        return line;
      }
    }
    return null;
  }

  /**
   * The line of an embed of a network that is all of the text, or null: the last one, for the words
   * of the post are before it; or the links that are in its place.
   */
  public @Nullable PostLine ofEmbed(SocialNetwork network) {
    PostLine last = lastIn(new Span(0, text.text().length()));
    boolean linked = last == null && network.line() == SocialNetwork.Line.POSTED_BY;
    return linked ? LinkedAuthor.read(text, network) : last;
  }

  /** The last line in an embed, or null. */
  public @Nullable PostLine lastIn(Span embed) {
    PostLine last = null;
    int from = embed.start();
    for (PostLine line = next(embed, from, embed.end(), true);
        line != null;
        line = next(embed, from, embed.end(), true)) {
      last = line;
      from = line.span().end();
    }
    return last;
  }

  /**
   * A line with what is printed twice: the same line again, right after it or after words that are
   * before it, too, as a fallback for readers whose browsers run no scripts.
   */
  private PostLine whole(PostLine line, Span part) {
    String source = text.text();
    int end = line.span().end();
    String printed = line.attribution().in(source);
    int limit = Math.min(part.end(), end + MAX_AGAIN + printed.length());
    int found = source.substring(end, Math.max(end, limit)).indexOf(printed);
    if (found < 0) {
      return line;
    }
    int again = end + found;
    String before = source.substring(Math.max(part.start(), line.span().start() - MAX_AGAIN), end);
    boolean repeats =
        source.substring(end, again).lines().map(String::strip).allMatch(before::contains);
    return repeats ? line.withEnd(again + printed.length()) : line;
  }

  /** The post that the last link of a part of the text leads to, of those that lead to one. */
  private @Nullable PostId linkedIn(Span part, SocialNetwork network) {
    PostId post = null;
    for (Anchor link : text.linksIn(part)) {
      PostId found = network.parseLink(link.address());
      post = found == null ? post : found;
    }
    return post;
  }

  /** A line with the post that a link in it, its title or a link around it leads to. */
  private PostLine linked(PostLine line) {
    if (text.links().isEmpty() || line.post() != null) {
      return line;
    }
    SocialNetwork network = Networks.rulesOf(line.network());
    Span span = line.span();
    PostId post = linkedIn(span, network);
    if (post == null && line.isTitle()) {
      Span title = new Span(Math.max(0, span.start() - MAX_TITLE), span.start());
      post = linkedIn(title, network);
    }
    Anchor around = text.linkOver(span);
    if (post == null && around != null) {
      post = network.parseLink(around.address());
    }
    return post == null ? line : line.withPost(post);
  }
}
