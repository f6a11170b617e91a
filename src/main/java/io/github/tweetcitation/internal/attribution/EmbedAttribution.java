package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.NameReader.Named;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.source.CandidateLimit;
import io.github.tweetcitation.internal.source.CharClass;
import io.github.tweetcitation.internal.source.Gap;
import io.github.tweetcitation.internal.source.Lines;
import io.github.tweetcitation.internal.source.ReadableText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attribution that ends an embed.
 *
 * <p>Where markup encloses it there is nothing to doubt: no look-alike, no name that is too odd.
 * The link to the status ends it, the handle is the last one before, and whatever is missing is
 * missing.
 */
public final class EmbedAttribution {

  /** Dash, a name of fifty code points, handle and date, with room for white space and marks. */
  private static final int WINDOW = 400;

  /**
   * Twitter's limit is 50 code points; where a dash begins the line even a longer one is a name.
   */
  private static final int MAX_NAME = 100;

  /** A tweet of 280 characters has no room for more handles in parentheses. */
  private static final int MAX_CANDIDATES = 70;

  private final ReadableText text;
  private final String source;
  private final Span part;
  private final boolean holdsBody;
  private final Permalink permalink;

  /** Where the text of the link ends, or would end if it had any. */
  private final int end;

  private EmbedAttribution(ReadableText text, Span part, Permalink permalink, boolean holdsBody) {
    this.text = text;
    this.source = text.text();
    this.part = part;
    this.holdsBody = holdsBody;
    this.permalink = permalink;
    this.end = permalink.span().end();
  }

  /** The attribution that a part of an embed is, which ends with a link to the status. */
  public static AttributionReading of(ReadableText text, Span part, Permalink permalink) {
    return new EmbedAttribution(text, part, permalink, false).read();
  }

  /** Like {@link #of}, for a part that the tweet's own text may begin. */
  public static AttributionReading endOf(ReadableText text, Span part, Permalink permalink) {
    return new EmbedAttribution(text, part, permalink, true).read();
  }

  /** The first attribution in a part of an embed that has no link, or null. */
  public static @Nullable AttributionReading in(ReadableText text, Span part) {
    return next(AttributionReader.ofEmbed(text, part, new CandidateLimit(MAX_CANDIDATES)), part);
  }

  /** The last attribution in a part of an embed that has no link, or null. */
  public static @Nullable AttributionReading last(ReadableText text, Span part) {
    AttributionReader reader =
        AttributionReader.ofEmbed(text, part, new CandidateLimit(Integer.MAX_VALUE));
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
    return found == null || found.span().end() > part.end()
        ? null
        : found.requiring(
            leniency(found.dash(), found.name(), found.date(), found.permalink() != null));
  }

  private AttributionReading read() {
    Candidate candidate = candidate();
    return candidate == null ? withoutHandle() : withHandle(candidate);
  }

  /** How much tolerance an attribution in embed markup takes. */
  public static Leniency leniency(
      DashState dash, String name, @Nullable DateReading date, boolean linked) {
    boolean dashed = dash == DashState.WHOLE || dash == DashState.UNUSED;
    boolean dated = date != null && date.form() == DateReading.Form.FULL;
    if (dashed && dated && !name.isEmpty()) {
      return Leniency.STRICT;
    }
    return linked || dash == DashState.UNUSED ? Leniency.STANDARD : Leniency.LENIENT;
  }

  /** The last handle in parentheses, or null if that is one that the tweet's own text mentions. */
  private @Nullable Candidate candidate() {
    int from = Math.max(part.start(), end - WINDOW);
    for (int at = end - 1; at >= from; at--) {
      char c = source.charAt(at);
      boolean trigger = c == Candidate.AT || c == Candidate.FULLWIDTH_AT;
      Candidate candidate = trigger ? Candidate.around(source, at, from) : null;
      if (candidate != null) {
        return holdsBody && !isOwn(candidate) ? null : candidate;
      }
    }
    return null;
  }

  /**
   * Whether a handle is the attribution's: only the date is between it and the link, and it is that
   * of the link. Another one, as of an account that was renamed, has a dash and the link on its
   * line, and no other date.
   */
  private boolean isOwn(Candidate candidate) {
    int behind = behind(candidate);
    DateReading date = behind < end ? dateAt(behind) : null;
    int next = date == null ? behind : date.span().end();
    int link = permalink.span().start();
    if (Gap.skip(source, next, end) < link) {
      return false;
    }
    return candidate.isOwn(permalink)
        || ((date == null || date.span().end() > link)
            && Lines.breaks(source, behind, Math.max(behind, link)) == 0
            && named(candidate.open()).dash() != DashState.MISSING);
  }

  private int behind(Candidate candidate) {
    int close = Candidate.skipClose(source, candidate.end());
    return close < 0 ? candidate.end() : close;
  }

  private AttributionReading withHandle(Candidate candidate) {
    Named named = named(candidate.open());
    int behind = behind(candidate);
    DateReading date = date(behind);
    int last = Math.max(behind, end);
    return attribution(
        named,
        candidate.handle(permalink),
        candidate.handleSpan(),
        date,
        date == null ? last : Math.max(last, date.span().end()));
  }

  /** {@code — Jane}, and a link: the handle is the permalink's, if it has one. */
  private AttributionReading withoutHandle() {
    int start = permalink.span().start();
    Dash dash = holdsBody ? lastDash(start) : dash(start);
    Named named =
        dash == null
            ? new Named(start, DashState.UNUSED, "", new Span(start, start))
            : NameReader.between(source, dash, start, text.markup());
    String handle = permalink.handle() == null ? "" : permalink.handle();
    return attribution(named, handle, permalink.span(), date(start), end);
  }

  private AttributionReading attribution(
      Named named, String handle, Span handleSpan, @Nullable DateReading date, int last) {
    return new AttributionReading(
        new Span(named.start(), last),
        leniency(named.dash(), named.name(), date, true),
        named.dash(),
        Honorific.strip(named.name(), date, source),
        named.span(),
        handle,
        handleSpan,
        date == null ? null : date.resolvedBy(permalink.sentOn().orElse(null)),
        permalink,
        Lines.isStart(source, named.start()),
        text.markup());
  }

  /** The dash that begins the line of {@code until}, if the line begins in the window; or null. */
  private @Nullable Dash dash(int until) {
    int start = Lines.start(source, until, Math.max(part.start(), until - WINDOW));
    boolean begins = start == part.start() || CharClass.isLineBreak(source.charAt(start - 1));
    int line = Gap.skipOnLine(source, start, until);
    return begins && line < until ? Dash.tight(source, line, until) : null;
  }

  /** Whether a name is not too long to be one. */
  static boolean isName(String name) {
    return name.codePointCount(0, name.length()) <= MAX_NAME;
  }

  private Named named(int open) {
    Dash dash = holdsBody ? lastDash(open) : dash(open);
    Named named = dash == null ? null : NameReader.between(source, dash, open, text.markup());
    if (named == null || !isName(named.name())) {
      named = NameReader.before(source, open, part.start(), text.markup());
    }
    return named == null ? new Named(open, DashState.MISSING, "", new Span(open, open)) : named;
  }

  /** The last dash of the line of {@code until}: those before it may be the body's. */
  private @Nullable Dash lastDash(int until) {
    int start = Lines.start(source, until, Math.max(part.start(), until - WINDOW));
    for (int i = until - 1; i >= start; i--) {
      boolean mayBegin = Dash.mayBeginWith(source.charAt(i));
      Dash dash = mayBegin ? Dash.tight(source, i, until) : null;
      if (dash != null && dash.kind() == Dash.Kind.EM) {
        return dash;
      }
    }
    return null;
  }

  /** The date behind the handle, or the one that the link begins with. */
  private @Nullable DateReading date(int behind) {
    DateReading date = dateAt(behind);
    return date == null && permalink.span().start() > behind
        ? dateAt(permalink.span().start())
        : date;
  }

  private @Nullable DateReading dateAt(int from) {
    int at = from;
    while (at < end && isBeforeDate(source.charAt(at))) {
      at++;
    }
    if (at >= end) {
      return null;
    }
    DateReading date = DateReader.readAny(source, at);
    return date == null || date.span().end() > part.end() ? null : date;
  }

  private static boolean isBeforeDate(char c) {
    return CharClass.isWhite(c) || CharClass.isInvisible(c) || c == ',';
  }
}
