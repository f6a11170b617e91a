package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.OddCharacters;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.unicode.Characters;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Characters without a glyph inside a handle or a word of the name, which make it another one than
 * it seems, and tag characters, which hide a text. What scripts and emoji need is none: marks of
 * direction beside a space, ZWNJ in Persian words, ZWJ in emoji, ZWSP in Thai and Japanese, tags of
 * a flag.
 */
final class InvisibleCharacters implements Check {

  private static final char SOFT_HYPHEN = '\u00AD';

  /** Hangul fillers and the Braille blank: letters and symbols that show nothing. */
  private static final String BLANKS = "\u115F\u1160\u2800\u3164\uFFA0";

  private static final String DIRECTION_MARKS = "\u061C\u200E\u200F";

  private static final char FIRST_GENERAL = '\u2000';
  private static final char TAG_LEAD = '\uDB40';
  private static final int FIRST_TAG = 0xE0000;
  private static final int LAST_TAG = 0xE007F;
  private static final int BLACK_FLAG = 0x1F3F4;

  /** Scripts whose letters neither join nor part: a joiner between them does nothing. */
  private static final Set<UnicodeScript> NEVER_JOINING =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.HEBREW,
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.COMMON);

  /** Scripts without spaces, whose words a zero-width space parts. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO);

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    check(citation, citation.attribution().nameSpan(), Part.NAME, found);
    check(citation, citation.attribution().handleSpan(), Part.HANDLE, found);
    String body = citation.body().span().in(citation.source());
    if (body.indexOf(TAG_LEAD) >= 0 || body.contains("&#")) {
      check(citation, citation.body().span(), Part.BODY, found);
    }
  }

  private static void check(
      CheckedCitation citation, Span span, Part part, Consumer<Finding> found) {
    if (!mayHold(citation, span)) {
      return;
    }
    List<RawCharacter> all = RawCharacter.in(citation, span);
    List<RawCharacter> hyphens = new ArrayList<>();
    List<RawCharacter> others = new ArrayList<>();
    int last = ' ';
    int next = 0;
    for (int i = 0; i < all.size(); i++) {
      int c = all.get(i).codePoint();
      if (isTag(c)) {
        int end = tagsEnd(all, i);
        if (!(last == BLACK_FLAG && all.get(end - 1).codePoint() == LAST_TAG)) {
          others.addAll(all.subList(i, end));
        }
        i = end - 1;
      } else if (part == Part.BODY || !isUnseen(c)) {
        last = c;
      } else {
        next = nextSeen(all, Math.max(next, i + 1));
        int after = next < all.size() ? all.get(next).codePoint() : ' ';
        if (isOdd(c, last, after, part)) {
          (c == SOFT_HYPHEN ? hyphens : others).add(all.get(i));
        }
      }
    }
    // The bytes of letters in a wrong encoding look like hyphens and joiners.
    boolean odd = !hyphens.isEmpty() || !others.isEmpty();
    if (odd && Mojibake.undo(span.in(citation.source())) == null) {
      report(Finding.Type.SOFT_HYPHEN, part, hyphens, found);
      report(Finding.Type.INVISIBLE_CHARACTERS, part, others, found);
    }
  }

  private static boolean mayHold(CheckedCitation citation, Span span) {
    boolean references = citation.text().markup() != Markup.RENDERED;
    String source = citation.source();
    for (int i = span.start(); i < span.end(); i++) {
      char c = source.charAt(i);
      if (c == '&' ? references : c == TAG_LEAD || (c >= SOFT_HYPHEN && isUnseen(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnseen(int c) {
    boolean letter = c < FIRST_GENERAL && Character.isLetter(c) && BLANKS.indexOf(c) < 0;
    return !letter
        && (BLANKS.indexOf(c) >= 0
            || (Characters.isInvisible(c)
                && !Characters.isBidiControl(c)
                && !Characters.isVariationSelector(c)));
  }

  private static boolean isTag(int c) {
    return c >= FIRST_TAG && c <= LAST_TAG;
  }

  private static int tagsEnd(List<RawCharacter> all, int from) {
    int end = from;
    while (end < all.size() && isTag(all.get(end).codePoint())) {
      end++;
    }
    return end;
  }

  private static int nextSeen(List<RawCharacter> all, int from) {
    int at = from;
    while (at < all.size() && isUnseen(all.get(at).codePoint())) {
      at++;
    }
    return at;
  }

  private static boolean isOdd(int c, int before, int after, Part part) {
    if (BLANKS.indexOf(c) >= 0) {
      return !isJamo(before) && !isJamo(after);
    }
    boolean inside = Characters.isWordPart(before) && Characters.isWordPart(after);
    if (!inside || part == Part.HANDLE) {
      return inside;
    }
    UnicodeScript script = UnicodeScript.of(before);
    UnicodeScript next = UnicodeScript.of(after);
    if (DIRECTION_MARKS.indexOf(c) >= 0) {
      return script == next;
    }
    boolean joiner = c == Characters.ZERO_WIDTH_NON_JOINER || c == Characters.ZERO_WIDTH_JOINER;
    boolean neverJoining = NEVER_JOINING.contains(script) && NEVER_JOINING.contains(next);
    return joiner ? neverJoining : !UNSPACED.contains(script) && !UNSPACED.contains(next);
  }

  /** A part of a syllable of old Korean, in which a filler has a place. */
  private static boolean isJamo(int c) {
    return c >= 0x1100 && c <= 0x11FF;
  }

  private static void report(
      Finding.Type type, Part part, List<RawCharacter> odd, Consumer<Finding> found) {
    if (!odd.isEmpty()) {
      Span span = new Span(odd.get(0).start(), odd.get(odd.size() - 1).end());
      List<Integer> codePoints = odd.stream().map(RawCharacter::codePoint).toList();
      found.accept(new OddCharacters(type, part, span, codePoints));
    }
  }
}
