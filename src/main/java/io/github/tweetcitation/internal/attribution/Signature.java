package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.TwitterName;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a quote, by which a person signs it: it links to the status, and has no handle
 * in parentheses.
 *
 * <pre>{@code
 * > — [@jane](https://x.com/jane/status/1342881923710144512)
 * > — [@jane, December 26, 2020](https://x.com/jane/status/1342881923710144512)
 * > Jane Doe, [on X](https://x.com/jane/status/1342881923710144512), December 26, 2020
 * }</pre>
 *
 * <p>The status makes it certain that the quote is a tweet. A line with other words is of the
 * quote, so a dash has to be there, or a name, a comma, the name of the network and the status's
 * day; and nothing else but a note: {@code — translated}.
 */
public final class Signature {

  /** The names of Twitter have no more code points. */
  private static final int MAX_NAME = 50;

  /** Languages without capitals show no name by its letters; few names have more words. */
  private static final int MAX_WORDS = 5;

  /** A name and a handle before the link, and room for marks. */
  private static final int MAX_LINE = 150;

  /** The words of a link: {@code @jane, December 26, 2020}, {@code on the platform X}. */
  private static final int MAX_LINK = 60;

  /** What parts a name from the link. */
  private static final String COMMAS = ",\u060C\u3001\uFF0C|\u00B7\u2022";

  /** What may be between name, handle, link and date. */
  private static final String SEPARATORS = COMMAS + ":(\uFF08[";

  private static final String ENDS = ".,\u060C\u06D4\u3002)\uFF09]";

  private final SourceText text;
  private final String source;
  private final Permalink permalink;

  /** Where the words of the line begin, after the quote marker. */
  private final int start;

  private final boolean dashed;

  /** The words from the dash, or the start of the line, to the end of the link. */
  private final NormalizedView view;

  private final String words;

  /** Where the words of the link begin in the view. */
  private final int link;

  /** Where the handle is in the view, if it is printed; else {@link #link} twice. */
  private final int handle;

  private final int handleEnd;

  private Signature(SourceText text, Permalink permalink, int start) {
    this.text = text;
    this.source = text.text();
    this.permalink = permalink;
    this.start = start;
    Span linked = permalink.span();
    Dash dash = start < linked.start() ? Dash.parseAt(source, start, linked.start()) : null;
    this.dashed = dash != null && dash.trust().state() == DashState.WHOLE;
    int from = dash != null && dashed ? dash.end() : start;
    this.view = NormalizedView.of(source, new Span(from, linked.end()), text.markup());
    this.words = view.text();
    this.link = view.indexOf(linked.start());
    int at = Math.max(words.indexOf(Candidate.AT), words.indexOf(Candidate.FULLWIDTH_AT));
    this.handle = at < 0 ? link : at + 1;
    int end = handle;
    while (at >= 0 && end < words.length() && Handle.isPart(words.charAt(end))) {
      end++;
    }
    this.handleEnd = end;
  }

  /**
   * Reads the line of a link to a status, or null if it signs no quote.
   *
   * @param line where the line begins
   */
  public static @Nullable AttributionReading read(SourceText text, Permalink permalink, int line) {
    Span link = permalink.span();
    int start = WhiteSpace.skipQuoteMarkers(text.text(), line, link.start());
    boolean near = !link.isEmpty() && link.length() <= MAX_LINK && link.start() - start <= MAX_LINE;
    return near ? new Signature(text, permalink, start).read() : null;
  }

  private @Nullable AttributionReading read() {
    int nameEnd = nameEnd();
    String name = words.substring(0, nameEnd);
    DateReading date = date();
    int end = permalink.span().end();
    end = date == null ? end : Math.max(end, date.span().end());
    if (!isOwn() || !signs(name, date) || !isLast(end)) {
      return null;
    }
    boolean named = isParted(nameEnd) || isName(name);
    Span none = new Span(start, start);
    return new AttributionReading(
        new Span(start, end),
        Leniency.STANDARD,
        dashed ? DashState.WHOLE : DashState.UNUSED,
        named ? name : "",
        named && !name.isEmpty() ? view.sourceSpan(0, nameEnd) : none,
        printsHandle() ? words.substring(handle, handleEnd) : Permalink.handleOf(permalink),
        printsHandle() ? view.sourceSpan(handle, handleEnd) : permalink.span(),
        date,
        permalink,
        true,
        text.markup(),
        AttributionReading.TWEET);
  }

  private boolean printsHandle() {
    return handleEnd > handle;
  }

  /** Whether no handle is printed, or that of the status. */
  private boolean isOwn() {
    return !printsHandle()
        || words.substring(handle, handleEnd).equalsIgnoreCase(permalink.handle());
  }

  /** The end of the name before the handle or the link, without what parts them. */
  private int nameEnd() {
    int end = printsHandle() ? Math.min(handle - 1, link) : link;
    while (end > 0 && isGap(words.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isGap(char c) {
    return Characters.isWhite(c) || SEPARATORS.indexOf(c) >= 0;
  }

  /** Whether a comma or a parenthesis is after the name. */
  private boolean isParted(int nameEnd) {
    String gap = words.substring(nameEnd, Math.max(nameEnd, printsHandle() ? handle - 1 : link));
    return gap.chars().anyMatch(c -> c != ':' && c != '[' && SEPARATORS.indexOf(c) >= 0);
  }

  /** Whether a dash, or else name, comma and date, show that the line is no sentence. */
  private boolean signs(String name, @Nullable DateReading date) {
    boolean parted = isParted(name.length()) && isShort(name) && !beginsSmall(name, 0);
    if (!dashed) {
      return parted && date != null && isName(name) && isOfNetwork() && isOnDayOf(date);
    }
    // — via [@jane](…)
    boolean word = printsHandle() && name.indexOf(' ') < 0;
    return name.isEmpty() || word || parted || isName(name);
  }

  /** Whether the link has the handle, or says where it leads: {@code [on X](…)}. */
  private boolean isOfNetwork() {
    return printsHandle() || TwitterName.isIn(words.substring(link));
  }

  /** Whether a date is that of the status, or a day off in somebody's own zone. */
  private boolean isOnDayOf(DateReading date) {
    LocalDate sent = permalink.sentOn().orElse(null);
    return sent == null
        || date.days().stream().anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, sent)) <= 1);
  }

  private static boolean isShort(String name) {
    return name.codePointCount(0, name.length()) <= MAX_NAME && name.indexOf('\n') < 0;
  }

  /** Whether words are a name: they are few, and the first and the last one do not begin small. */
  private static boolean isName(String words) {
    return !words.isEmpty()
        && isShort(words)
        && words.chars().filter(c -> c == ' ').count() < MAX_WORDS
        && !beginsSmall(words, 0)
        && !beginsSmall(words, words.lastIndexOf(' ') + 1);
  }

  private static boolean beginsSmall(String words, int at) {
    return at < words.length() && Character.isLowerCase(words.codePointAt(at));
  }

  /** The date in the link, after the handle if it is there, or after the link; or null. */
  private @Nullable DateReading date() {
    boolean linked = printsHandle() && handle > link;
    int inLink =
        linked ? view.sourceSpan(handleEnd - 1, handleEnd).end() : permalink.span().start();
    DateReading inside = dateAfter(inLink);
    return inside == null ? dateAfter(permalink.span().end()) : inside;
  }

  private @Nullable DateReading dateAfter(int from) {
    int at = WhiteSpace.skip(source, from, source.length());
    while (at < source.length() && SEPARATORS.indexOf(source.charAt(at)) >= 0) {
      at = WhiteSpace.skip(source, at + 1, source.length());
    }
    DateReading date = DateReader.read(source, at);
    return date != null && date.form() == DateReading.Form.FULL ? date : null;
  }

  /** Whether the line ends at a place, a note after another dash aside, and the quote with it. */
  private boolean isLast(int at) {
    int end = WhiteSpace.skipOnLine(source, at, source.length());
    while (end < source.length() && ENDS.indexOf(source.charAt(end)) >= 0) {
      end = WhiteSpace.skipOnLine(source, end + 1, source.length());
    }
    boolean noted = end < source.length() && Dash.parseAt(source, end, source.length()) != null;
    while (noted && end < source.length() && !Characters.isLineBreak(source.charAt(end))) {
      end++;
    }
    int next = WhiteSpace.lineBreak(source, end, source.length());
    while (next >= 0 && Lines.isQuoted(source, next, next)) {
      end = WhiteSpace.skipQuoteMarkers(source, next, source.length());
      next = WhiteSpace.lineBreak(source, end, source.length());
    }
    return end == source.length() || next >= 0;
  }
}
