package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.network.ShortLink;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import org.jspecify.annotations.Nullable;

/**
 * A dash, however it is spelled.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param trust how far it is to be trusted
 */
record Dash(int start, int end, Trust trust) {

  /** How far a dash is to be trusted, the most trusted first. */
  enum Trust {
    /** What Twitter prints, an em dash, or what converters make of it: an entity, two hyphens. */
    EM(
        DashState.WHOLE,
        "&mdash; &horbar; &#8212; &#8213; &#x2014; &#X2014; &#151; &amp;mdash; &amp;#8212;"
            + " &amp;#x2014; \u2E3A \uFE58 \\u2014 \u2014 \u2015"),
    /** What editors type instead, an en dash. Names hold it too: {@code Al Ahly TV – Al Ahly}. */
    EN(
        DashState.WHOLE,
        "&ndash; &#8211; &#x2013; &#X2013; &#150; &amp;ndash; \\u2013 \u2013 \u2012"),
    /**
     * What wrong decoding leaves of a dash and nothing else: its bytes read as windows-1252 ({@code
     * â€”}), as ISO-8859-1, and in reverse; and {@code U+FFFD} that begins a line.
     */
    MISREAD(
        DashState.MISREAD,
        "\u00E2\u20AC\u201D \u00E2\u20AC\" \u00E2\u20AC\u201C \u00E2\u0080\u0094 \u00E2\u0080\u0093"
            + " \u0097 \u0096 \\x97 \\x96"),
    /** What may be left of a dash: {@code U+FFFD} in a line, a question mark that begins one. */
    DAMAGED(DashState.DAMAGED, "\u2212 \u2500 \u2501 \uFF0D"),
    /** A hyphen between spaces. */
    HYPHEN(DashState.DAMAGED, "");

    private final DashState state;

    /** The spellings that need no look at what is around them; none begins with another. */
    @SuppressWarnings("ImmutableEnumChecker") // Nothing writes to it.
    private final String[] spellings;

    Trust(DashState state, String spellings) {
      this.state = state;
      this.spellings = spellings.isEmpty() ? new String[0] : spellings.split(" ");
    }

    boolean isWhole() {
      return this == EM || this == EN;
    }

    DashState state() {
      return state;
    }
  }

  /** A dash and the longest name, each character of it an entity. */
  private static final int MAX_LINE = 700;

  private static final Trust[] TRUSTS = Trust.values();

  /** What the spellings begin with. */
  private static final String BEGINNINGS =
      "&\\\u2012\u2013\u2014\u2015\u2212\u2500\u2501\u2E3A\uFE58\uFF0D\u00E2\u0096\u0097";

  /** Characters that are a dash, one or several of them, only if what is around them fits. */
  private static final String RUNS = "-?" + Characters.REPLACEMENT + Characters.TATWEEL;

  /** The start of the line that goes on to {@code end}; {@code end} if it is too far away. */
  static int lineStart(String source, int end, int floor) {
    int start = Lines.start(source, end, Math.max(floor, end - MAX_LINE));
    boolean begins = start == floor || Lines.begins(source, start);
    return begins ? start : end;
  }

  /**
   * The dash at {@code at}, or null. Several in a row are one, and so are several with spaces
   * between them if they are spelled alike: {@code — — Jane}. Another one after a space begins the
   * name: {@code — - Jane}.
   */
  static @Nullable Dash parseAt(String source, int at, int limit) {
    Dash dash = parseTightAt(source, at, limit);
    if (dash == null) {
      return null;
    }
    int end = dash.end();
    int next = WhiteSpace.skipOnLine(source, end, limit);
    int length = end - at;
    while (next + length <= limit && source.regionMatches(at, source, next, length)) {
      end = next + length;
      next = WhiteSpace.skipOnLine(source, end, limit);
    }
    return new Dash(at, end, dash.trust());
  }

  /** The dash at {@code at} in markup, or null. There the name begins after the first space. */
  static @Nullable Dash parseTightAt(String source, int at, int limit) {
    Dash first = parseOneAt(source, at, limit);
    int end = at;
    for (Dash next = first; next != null; ) {
      end = next.end();
      next = parseOneAt(source, WhiteSpace.skipInvisible(source, end, limit), limit);
    }
    return first == null ? null : new Dash(at, skipRest(source, at, end, limit), first.trust());
  }

  /** {@code —- Jane}, {@code --- ? Jane}: a hyphen and a space, or what an encoding lost. */
  private static int skipRest(String source, int start, int end, int limit) {
    boolean hyphens = source.charAt(start) == '-';
    String rest = hyphens ? " ? " : "- ";
    return source.startsWith(rest, end) && end + rest.length() <= limit
        ? end + rest.length() - 1
        : end;
  }

  private static @Nullable Dash parseOneAt(String source, int at, int limit) {
    char c = at < limit ? source.charAt(at) : 0;
    if (BEGINNINGS.indexOf(c) >= 0) {
      return spelled(source, at, limit);
    }
    if (RUNS.indexOf(c) < 0) {
      return null;
    }
    int end = at + 1;
    while (end < limit && c != '?' && source.charAt(end) == c) {
      end++;
    }
    if (c == '-' && end == at + 1 && end < limit && source.charAt(end) == '\u2014') {
      Dash dash = spelled(source, end, limit);
      return dash == null ? null : new Dash(at, dash.end(), dash.trust());
    }
    Trust trust =
        c == '-' ? trustOfHyphens(source, at, end) : trustOfDamage(source, at, end, limit);
    return trust == null ? null : new Dash(at, end, trust);
  }

  private static @Nullable Dash spelled(String source, int at, int limit) {
    for (Trust trust : TRUSTS) {
      for (String spelling : trust.spellings) {
        if (source.startsWith(spelling, at)) {
          int end = at + spelling.length();
          return trust == Trust.EN && joins(source, at, end, limit)
              ? null
              : new Dash(at, end, trust);
        }
      }
    }
    return null;
  }

  /** {@code 2018–2020}, {@code Paris–Dakar}: an en dash inside a word. */
  private static boolean joins(String source, int start, int end, int limit) {
    return start > 0
        && end < limit
        && Character.isLetterOrDigit(source.codePointBefore(start))
        && Character.isLetterOrDigit(source.codePointAt(end));
  }

  /**
   * The trust in hyphens, or null if they are no dash. {@code --} and {@code ---} before a space
   * are one. Four or more are a rule of a table, {@code <!--} is a comment, {@code --option} an
   * option, and alone on a line they come before a signature.
   */
  private static @Nullable Trust trustOfHyphens(String source, int at, int end) {
    if (at > 0 && "-!".indexOf(source.charAt(at - 1)) >= 0) {
      return null;
    }
    if (end - at == 1) {
      return isParted(source, at, end) ? Trust.HYPHEN : null;
    }
    int next = WhiteSpace.skipInvisible(source, end, source.length());
    boolean spaced = next < source.length() && Characters.isSpace(source.charAt(next));
    return end - at <= 3 && spaced && !Lines.isEnd(source, end) ? Trust.EM : null;
  }

  /**
   * The trust in what a lost dash left, or null: one U+FFFD for its byte in windows-1252, three for
   * those in UTF-8, a question mark or, in Arabic, a tatweel that begins a line.
   */
  private static @Nullable Trust trustOfDamage(String source, int at, int end, int limit) {
    boolean beginsLine = Lines.isStart(source, at);
    if (source.charAt(at) != Characters.REPLACEMENT) {
      return beginsLine && end < limit && isParted(source, at, end) ? Trust.DAMAGED : null;
    }
    boolean whole = at == 0 || source.charAt(at - 1) != Characters.REPLACEMENT;
    boolean length = end - at == 1 || end - at == 3;
    boolean parted =
        isParted(source, at, end) || (isBeforeWhite(source, end) && endsBody(source, at));
    if (!whole || !length || !parted) {
      return null;
    }
    return beginsLine ? Trust.MISREAD : Trust.DAMAGED;
  }

  /** Whether a sentence or a short link ends at a place: {@code It rains.\uFFFD Jane}. */
  private static boolean endsBody(String source, int at) {
    return LostDash.endsSentence(source.charAt(at - 1)) || ShortLink.isBefore(source, at);
  }

  private static boolean isParted(String source, int start, int end) {
    int before = WhiteSpace.dropInvisible(source, start);
    boolean parted = before == 0 || Characters.isWhite(source.charAt(before - 1));
    return (parted || Lines.isStart(source, start)) && isBeforeWhite(source, end);
  }

  private static boolean isBeforeWhite(String source, int end) {
    int after = WhiteSpace.skipInvisible(source, end, source.length());
    return after < source.length() && Characters.isWhite(source.charAt(after));
  }
}
