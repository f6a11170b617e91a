package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.internal.unicode.Characters;

/** What shows that backslashes in a text are those of escaped strings. */
final class EscapeEvidence {

  private static final int ENOUGH = 2;

  /** Where the attribution begins: no example of code is in a name or date. */
  private final int attribution;

  private int evidence;
  private boolean opened;
  private boolean quoted;

  /** The evidence beside an attribution that begins at a place. */
  EscapeEvidence(int attribution) {
    this.attribution = attribution;
  }

  /** Takes an escape into account. Returns false if strings have none such. */
  boolean add(Escape escape) {
    int weight = weight(escape);
    boolean certain = weight > 0 && escape.start() >= attribution;
    evidence = weight < 0 ? 0 : evidence + (certain ? ENOUGH : weight);
    return weight >= 0;
  }

  boolean isEnough() {
    return evidence >= ENOUGH;
  }

  private int weight(Escape escape) {
    return switch (escape.letter()) {
      case 'u' -> escape.isCode() ? ENOUGH : -1;
      case '"' -> weightOfQuote(escape);
      case '/' -> escape.before() == '<' || escape.isBefore("\\/") ? ENOUGH : 0;
      case 'r' -> escape.isBefore("\\n") || escape.isBefore("\\\\n") ? ENOUGH : 0;
      case 'n' -> weightOfBreak(escape);
      case 't', 'b', 'f', 'x', '\'' -> 0;
      default -> escape.isDeep() ? 0 : -1;
    };
  }

  /**
   * Quotation marks come in pairs; in LaTeX they are dots on a letter: {@code G\"odel}. Those of an
   * attribute are certain; others may be of a command that somebody quotes, so they count once.
   */
  private int weightOfQuote(Escape escape) {
    char after = escape.after();
    boolean closes = opened && !quoted && !Character.isLetter(after) && after != '{';
    quoted |= closes;
    opened |= !Character.isLetter(escape.before()) && !Characters.isWhite(after) && after != '{';
    return escape.before() == '=' ? ENOUGH : closes ? 1 : 0;
  }

  /**
   * A line break may be before any character, but before a small letter it may as well be a command
   * ({@code \newline}), and before the end of a string an example of code. No command is followed
   * by a dash, another script or another escape.
   */
  private static int weightOfBreak(Escape escape) {
    char after = escape.after();
    if ((after >= 'a' && after <= 'z') || "{\"')".indexOf(after) >= 0) {
      return 0;
    }
    return after >= 0x80 || after == '\\' || after == '&' ? ENOUGH : 1;
  }
}
