package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.NameReader.NameAndDash;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attribution that ends an embed.
 *
 * <p>Markup encloses it, so nothing is a look-alike and no name is too odd. It ends with the link
 * to the status, and its handle is the last one before that link. Any other part may be missing.
 */
public final class EmbedAttribution {

  /** Dash, a name of fifty code points, handle and date, with room for white space and marks. */
  private static final int WINDOW = 400;

  /** A tweet of 280 characters has no room for more handles in parentheses. */
  private static final int MAX_CANDIDATES = 70;

  private final SourceText text;
  private final String source;
  private final Span part;
  private final Permalink permalink;

  /** Where the text of the link begins; where it ends if it is empty. */
  private final int link;

  private final int end;

  private EmbedAttribution(SourceText text, Span part, Permalink permalink) {
    this.text = text;
    this.source = text.text();
    this.part = part;
    this.permalink = permalink;
    this.link = permalink.span().start();
    this.end = permalink.span().end();
  }

  /** The attribution that a part of an embed is, which ends with a link to the status. */
  public static AttributionReading readWhole(SourceText text, Span part, Permalink permalink) {
    EmbedAttribution reader = new EmbedAttribution(text, part, permalink);
    Candidate candidate = reader.lastCandidate();
    int open = candidate == null ? reader.link : candidate.open();
    int line = Dash.lineStart(reader.source, open, part.start());
    int start = WhiteSpace.skipOnLine(reader.source, line, open);
    return reader.read(candidate, Dash.parseTightAt(reader.source, start, open));
  }

  /** The attribution at the end of a part of an embed that the tweet's own text may begin. */
  public static AttributionReading readEnd(SourceText text, Span part, Permalink permalink) {
    EmbedAttribution reader = new EmbedAttribution(text, part, permalink);
    Candidate candidate = reader.lastCandidate();
    Dash dash = candidate == null ? null : reader.lastDash(candidate.open());
    // The tweet's own text may mention a handle in parentheses.
    return candidate == null || !reader.isOwn(candidate, dash)
        ? reader.read(null, reader.lastDash(reader.link))
        : reader.read(candidate, dash);
  }

  /** The first attribution in a part of an embed that has no link, or null. */
  public static @Nullable AttributionReading firstIn(SourceText text, Span part) {
    CandidateLimit limit = new CandidateLimit(MAX_CANDIDATES);
    return next(new AttributionReader(text, part, limit, true), part);
  }

  /** The last attribution in a part of an embed that has no link, or null. */
  public static @Nullable AttributionReading lastIn(SourceText text, Span part) {
    CandidateLimit limit = new CandidateLimit(Integer.MAX_VALUE);
    AttributionReader reader = new AttributionReader(text, part, limit, true);
    AttributionReading last = null;
    AttributionReading next = next(reader, part);
    while (next != null) {
      last = next;
      next = next(reader, new Span(next.span().end(), part.end()));
    }
    return last;
  }

  private static @Nullable AttributionReading next(AttributionReader reader, Span part) {
    AttributionReading found = reader.next(part.start(), part.end());
    return found == null || found.span().end() > part.end() ? null : found;
  }

  /** The last handle in parentheses, or null. */
  private @Nullable Candidate lastCandidate() {
    int from = Math.max(part.start(), end - WINDOW);
    Candidate candidate = null;
    for (int at = end - 1; at >= from && candidate == null; at--) {
      candidate = Candidate.parseAround(source, at, from);
    }
    return candidate;
  }

  /**
   * Whether a handle is the attribution's: it is the link's, and only the date is between the two.
   * A different handle, as of an account that was renamed, also needs a dash and the link on its
   * line, and no other date.
   */
  private boolean isOwn(Candidate candidate, @Nullable Dash dash) {
    int after = candidate.closeEnd();
    DateReading date = dateAt(after);
    int next = date == null ? after : date.span().end();
    if (WhiteSpace.skip(source, next, end) < link) {
      return false;
    }
    return candidate.isOwn(permalink)
        || ((date == null || date.span().end() > link)
            && Lines.breaks(source, after, Math.max(after, link)) == 0
            && name(candidate.open(), dash).dash() != DashState.MISSING);
  }

  /** Reads all parts. Without a candidate ({@code — Jane} and a link), the link has the handle. */
  private AttributionReading read(@Nullable Candidate candidate, @Nullable Dash dash) {
    int after = candidate == null ? link : candidate.closeEnd();
    DateReading date = dateAt(after);
    date = date == null && link > after ? dateAt(link) : date;
    int last = Math.max(after, end);
    if (candidate != null && date != null) {
      last = Math.max(last, date.span().end());
    }
    NameAndDash name = candidate == null ? nameBeforeLink(dash) : name(candidate.open(), dash);
    return AttributionReading.ofText(
        text,
        name,
        candidate == null ? "" : candidate.handle(),
        candidate == null ? permalink.span() : candidate.handleSpan(),
        new DateAndLink(date, permalink, last, false),
        AttributionReading.leniencyInMarkup(name.dash(), name.name(), date, permalink),
        text.markup());
  }

  private NameAndDash nameBeforeLink(@Nullable Dash dash) {
    return dash == null
        ? NameAndDash.nameless(link, DashState.UNUSED)
        : NameReader.between(source, dash, link, text.markup());
  }

  private NameAndDash name(int open, @Nullable Dash dash) {
    NameAndDash name = dash == null ? null : NameReader.between(source, dash, open, text.markup());
    if (name == null || name.isTooLong()) {
      name = NameReader.findBefore(source, open, part.start(), text.markup());
    }
    return name == null ? NameAndDash.nameless(open, DashState.MISSING) : name;
  }

  /** The last em dash of the line of {@code until}, or null; earlier ones may be the body's. */
  private @Nullable Dash lastDash(int until) {
    int start = Lines.start(source, until, Math.max(part.start(), until - WINDOW));
    for (int i = until - 1; i >= start; i--) {
      Dash dash = Dash.parseTightAt(source, i, until);
      if (dash != null && dash.trust() == Dash.Trust.EM) {
        return dash;
      }
    }
    return null;
  }

  /** The date after white space and commas at a place, before the end of the link; or null. */
  private @Nullable DateReading dateAt(int from) {
    int at = from;
    while (at < end && isBeforeDate(source.charAt(at))) {
      at++;
    }
    DateReading date = at < end ? DateReader.read(source, at) : null;
    return date == null || date.span().end() > part.end() ? null : date;
  }

  private static boolean isBeforeDate(char c) {
    return Characters.isWhite(c) || Characters.isInvisible(c) || c == ',';
  }
}
