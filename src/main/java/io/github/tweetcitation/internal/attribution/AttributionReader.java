package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Rejection.Reason;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.attribution.NameReader.NameAndDash;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.date.DateReading.Form;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.Occurrences;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attributions of a text, one after the other. It looks for a trigger, makes a candidate
 * of limited length, and verifies the parts of the candidate, the cheapest part first.
 */
public final class AttributionReader {

  /** Gaps around and between body, dash, name, parentheses, {@code @}, handle, date and link. */
  private static final int GAPS = 9;

  /** How far from its handle an attribution may reach, in UTF-16 code units, gaps included. */
  public static final int REACH =
      NameReader.WINDOW
          + Candidate.MAX_PRINTED
          + DateAndLinkReader.MAX_LINK
          + GAPS * WhiteSpace.MAX_RUN;

  /**
   * How many characters before the dash and after the date show a look-alike: the longest of its
   * words, {@code follow the author on twitter}, and some white space and marks.
   */
  private static final int CONTEXT = 60;

  private final SourceText text;
  private final String source;
  private final CandidateLimit limit;
  private final boolean embedded;
  private final SignatureReader signatures;
  private final Occurrences at;
  private final Occurrences fullwidthAt;
  private @Nullable RejectionListener rejections;
  private int bound;

  /** A reader of a whole text that looks at no more candidates than the limit has left. */
  public AttributionReader(SourceText text, CandidateLimit limit) {
    this(text, new Span(0, text.text().length()), limit, false);
  }

  /**
   * A reader that knows no handles but those in a part of the text.
   *
   * @param embedded whether the part is of an embed, where even a damaged handle shows that the
   *     tweet has an author
   */
  AttributionReader(SourceText text, Span part, CandidateLimit limit, boolean embedded) {
    this.embedded = embedded;
    this.text = text;
    this.source = text.text();
    this.limit = limit;
    this.signatures = new SignatureReader(text);
    this.at = new Occurrences(source, part, Candidate.AT);
    this.fullwidthAt = new Occurrences(source, part, Candidate.FULLWIDTH_AT);
  }

  /** Tells a listener from now on which candidates are no attributions. */
  public void listen(RejectionListener listener) {
    rejections = listener;
  }

  /** Whether a text has a trigger. Most texts cite nothing, and this search is all they cost. */
  public static boolean mayCite(String text) {
    return text.indexOf(Candidate.AT) >= 0 || text.indexOf(Candidate.FULLWIDTH_AT) >= 0;
  }

  /** The first attribution in a part of the text, or null. Its date may be after that part. */
  public @Nullable AttributionReading next(int from, int to) {
    return next(from, from, to);
  }

  /**
   * The first attribution whose handle is in a part of the text, or null. It may begin before that
   * part, at {@code floor} or later.
   */
  public @Nullable AttributionReading next(int floor, int from, int to) {
    AttributionReading signed = embedded ? null : signatures.next(Math.max(floor, from), to);
    int end = signed == null ? to : Math.min(to, signed.span().end());
    AttributionReading found = nextHandle(floor, from, end);
    return found == null && signed != null && limit.take() ? signed : found;
  }

  private @Nullable AttributionReading nextHandle(int floor, int from, int to) {
    for (int trigger = nextTrigger(from); trigger < to; trigger = nextTrigger(trigger + 1)) {
      Candidate candidate = Candidate.parseAround(source, trigger, floor);
      if (candidate != null && !limit.take()) {
        return null;
      }
      AttributionReading attribution = candidate == null ? null : verify(candidate, floor);
      if (attribution != null) {
        return attribution;
      }
      if (candidate != null && !embedded) {
        bound = Math.max(bound, UnreadAttribution.end(source, candidate, Math.max(floor, bound)));
      }
    }
    return null;
  }

  /**
   * Where the last attribution ends that was found and not read. No later body begins before it.
   */
  public int bound() {
    return bound;
  }

  private int nextTrigger(int from) {
    return Math.min(at.next(from), fullwidthAt.next(from));
  }

  private @Nullable AttributionReading verify(Candidate candidate, int floor) {
    DateAndLink tail = DateAndLinkReader.readAfter(text, candidate);
    if (tail == null) {
      return reject(candidate, Reason.NO_DATE);
    }
    String handle = candidate.handle();
    boolean known = !handle.isEmpty() || !Permalink.handleOf(tail.permalink()).isEmpty();
    if (!known && !candidate.isEmpty() && !embedded) {
      return reject(candidate, Reason.NO_HANDLE);
    }
    boolean escaped = candidate.isEscaped() || tail.markdown();
    Markup markup = escaped && text.markup() == Markup.PLAIN ? Markup.MARKDOWN : text.markup();
    NameAndDash name = name(candidate, tail, floor, markup);
    if (name == null) {
      return reject(candidate, Reason.NO_NAME);
    }
    if (!isEvidence(candidate, name, tail)) {
      return reject(candidate, lack(name, tail));
    }
    Reason lookAlike = lookAlike(candidate, name, tail, floor);
    if (lookAlike != null) {
      return reject(candidate, lookAlike);
    }
    Leniency leniency =
        embedded
            ? AttributionReading.leniencyInMarkup(
                name.dash(), name.name(), tail.date(), tail.permalink())
            : requiredLeniency(candidate, name, tail);
    return AttributionReading.ofText(
        text, name, handle, candidate.handleSpan(), tail, leniency, markup);
  }

  private @Nullable AttributionReading reject(Candidate candidate, Reason reason) {
    if (rejections != null) {
      rejections.rejected(candidate.open(), candidate.closeEnd(), reason);
    }
    return null;
  }

  private @Nullable NameAndDash name(
      Candidate candidate, DateAndLink tail, int floor, Markup markup) {
    int open = candidate.nameEnd();
    NameAndDash name = NameReader.findBefore(source, open, floor, markup);
    boolean dashed = name != null && name.dash() == DashState.WHOLE && !name.name().isEmpty();
    if (dashed || !candidate.mayOwn(tail.permalink())) {
      return name;
    }
    int line = Dash.lineStart(source, open, floor);
    Dash dash = Dash.parseAt(source, WhiteSpace.skipQuoteMarkers(source, line, open), open);
    if (dash == null || dash.trust() != Dash.Trust.EM) {
      return name;
    }
    NameAndDash whole = NameReader.between(source, dash, open, markup);
    return whole.isTooLong() ? name : whole;
  }

  /**
   * Whether the parts are enough for an attribution. Without a name or a full date, or with the
   * date in another paragraph, it needs a dash that begins the line or follows the tweet's last
   * link: {@code follow me — Jane (@jane)} is none.
   */
  private boolean isEvidence(Candidate candidate, NameAndDash name, DateAndLink tail) {
    DateReading date = tail.date();
    boolean whole = tail.isDated() && !name.name().isEmpty();
    if (candidate.isEmpty() && !whole && !candidate.isOwn(tail.permalink())) {
      return false;
    }
    int first = date == null ? candidate.end() : date.span().start();
    int breaks = Lines.breaks(source, candidate.end(), first);
    boolean comma = candidate.isBeforeComma();
    if (date != null && whole && breaks < 2 && !candidate.isEmpty() && !comma) {
      // Three numbers are no date that an embed prints: Jane Doe (@jane) 5/6/2019 is a line of a
      // list. Nor is a date before words on the next line.
      boolean plain =
          date.form() != Form.NUMERIC && (breaks == 0 || Lines.isEnd(source, tail.end()));
      return plain || name.dash() == DashState.WHOLE;
    }
    if (comma && whole) {
      return name.dash() == DashState.WHOLE && !name.name().contains("(@");
    }
    return (tail.isDated() || !name.name().isEmpty() || candidate.mayOwn(tail.permalink()))
        && name.dash() == DashState.WHOLE
        && (Lines.isStart(source, name.start())
            || (tail.isDated() && name.endsLine(source))
            || LostDash.followsLink(source, name.start()));
  }

  /** What parts that are not enough lack. */
  private static Reason lack(NameAndDash name, DateAndLink tail) {
    if (!tail.isDated()) {
      return Reason.NO_DATE;
    }
    if (name.name().isEmpty()) {
      return Reason.NO_NAME;
    }
    return name.dash() == DashState.WHOLE ? Reason.INSIDE_A_LINE : Reason.NO_DASH;
  }

  /** The rule that makes it a look-alike, or null. */
  private @Nullable Reason lookAlike(
      Candidate candidate, NameAndDash name, DateAndLink tail, int floor) {
    // The account's own status after the date leaves no doubt.
    if (candidate.mayOwn(tail.permalink())) {
      return null;
    }
    int line = Lines.start(source, name.start(), Math.max(floor, name.start() - CONTEXT));
    return LookAlike.reason(
        name.name(), view(line, name.start()), tail.permalink() == null ? after(tail.end()) : "");
  }

  /** The words after the date, or nothing if they begin as no look-alike does. */
  private String after(int start) {
    int end = Math.min(source.length(), start + CONTEXT);
    int first = WhiteSpace.skipInvisible(source, start, end);
    boolean parted = first < end && Characters.isSpace(source.charAt(first));
    int word = WhiteSpace.skipBlankLines(source, first, end);
    boolean plain = word < end && Characters.isPlain(source.charAt(word));
    if (plain && !LookAlike.mayBeginAfter(source.charAt(word))) {
      return "";
    }
    return (parted ? " " : "") + view(start, end);
  }

  private String view(int start, int end) {
    return NormalizedView.of(source, new Span(start, end), text.markup()).text();
  }

  private Leniency requiredLeniency(Candidate candidate, NameAndDash name, DateAndLink tail) {
    DateReading date = tail.date();
    Form form = tail.form();
    boolean ownLine = Lines.isStart(source, name.start());
    // Where the line has the account's own status, it needs no date.
    boolean certain =
        (ownLine && candidate.mayOwn(tail.permalink()))
            || form == Form.FULL
            || (form == Form.IMPOSSIBLE && tail.isDated());
    boolean dashed = name.dash() == DashState.WHOLE || name.dash() == DashState.MISREAD;
    if (!dashed || !certain) {
      return Leniency.LENIENT;
    }
    if (date == null || form != Form.FULL || name.dash() == DashState.MISREAD) {
      return Leniency.STANDARD;
    }
    boolean oneLine = Lines.breaks(source, name.start(), date.span().end()) == 0;
    return ownLine && oneLine && Lines.isEnd(source, tail.end())
        ? Leniency.STRICT
        : Leniency.STANDARD;
  }
}
