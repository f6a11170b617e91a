package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.internal.unicode.Characters;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the citation whose words a report quotes. */
final class CitationIndex {

  /** Letters and digits in a row that are compared: about two words. */
  private static final int PIECE = 8;

  /** Fewer pieces than these may be equal by chance. */
  private static final int MIN_PIECES = 3;

  /** The least part of the pieces of a quotation that its tweet has: some letters may differ. */
  private static final double PART = 0.6;

  /** So many mentions, hashtags and numbers are not equal by chance. */
  private static final int MIN_FACTS = 2;

  /** What more tweets have says nothing of one of them. */
  private static final int MAX_TWEETS = 8;

  private static final Pattern OMISSION = Pattern.compile("\u2026|\\.{2,}");

  private final List<Citation> citations;

  /** By their letters, the first citation that has them. */
  private final Map<String, Integer> wholes = new HashMap<>();

  /** By {@link #PIECE} letters in a row, the citations that have them, to one too many. */
  private final Map<String, List<Integer>> byPiece = new HashMap<>();

  private final Map<String, List<Integer>> byFact = new HashMap<>();

  /**
   * A citation that a report quotes.
   *
   * @param translated whether it is in another script
   */
  record Match(Citation citation, boolean translated) {}

  CitationIndex(List<Citation> citations) {
    this.citations = citations;
    for (int i = 0; i < citations.size(); i++) {
      String body = citations.get(i).body().whole();
      String letters = lettersOf(body);
      wholes.putIfAbsent(letters, i);
      for (int at = 0; at + PIECE <= letters.length(); at++) {
        add(byPiece, letters.substring(at, at + PIECE), i);
      }
      for (String fact : factsOf(body)) {
        add(byFact, fact, i);
      }
    }
  }

  private static void add(Map<String, List<Integer>> index, String key, int citation) {
    List<Integer> tweets = index.computeIfAbsent(key, unknown -> new ArrayList<>(1));
    if (tweets.size() <= MAX_TWEETS && !tweets.contains(citation)) {
      tweets.add(citation);
    }
  }

  /** The citation whose words quotations have, or null. */
  @Nullable Match match(List<String> quotations) {
    if (citations.isEmpty() || quotations.isEmpty()) {
      return null;
    }
    String quoted = String.join(" ", quotations);
    Integer whole = wholes.get(lettersOf(quoted));
    Integer found = whole == null ? byPieces(quotations) : whole;
    if (found != null) {
      return new Match(citations.get(found), false);
    }
    Integer translated = byFacts(quoted);
    return translated == null ? null : new Match(citations.get(translated), true);
  }

  private @Nullable Integer byPieces(List<String> quotations) {
    Map<Integer, Integer> votes = new TreeMap<>();
    int asked = 0;
    for (String part : OMISSION.split(String.join("\u2026", quotations), -1)) {
      String letters = lettersOf(part);
      for (int at = 0; at + PIECE <= letters.length(); at++) {
        asked += vote(votes, byPiece, letters.substring(at, at + PIECE)) ? 1 : 0;
      }
    }
    return best(votes, Math.max(MIN_PIECES, (int) Math.ceil(PART * asked)));
  }

  /** A tweet in another script that has all mentions, hashtags and numbers of a quotation. */
  private @Nullable Integer byFacts(String quoted) {
    Set<String> facts = factsOf(quoted);
    if (facts.size() < MIN_FACTS) {
      return null;
    }
    Map<Integer, Integer> votes = new TreeMap<>();
    for (String fact : facts) {
      vote(votes, byFact, fact);
    }
    UnicodeScript script = scriptOf(quoted);
    votes.keySet().removeIf(i -> !isOther(script, scriptOf(citations.get(i).body().whole())));
    return best(votes, facts.size());
  }

  /** Counts the citations that have a key, unless too many do; returns whether it did. */
  private static boolean vote(
      Map<Integer, Integer> votes, Map<String, List<Integer>> index, String key) {
    List<Integer> tweets = index.getOrDefault(key, List.of());
    if (tweets.size() > MAX_TWEETS) {
      return false;
    }
    tweets.forEach(i -> votes.merge(i, 1, Integer::sum));
    return true;
  }

  /** The first of those with most votes, or null. */
  private static @Nullable Integer best(Map<Integer, Integer> votes, int least) {
    Integer best = null;
    int most = least - 1;
    for (Map.Entry<Integer, Integer> each : votes.entrySet()) {
      if (each.getValue() > most) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    return best;
  }

  /** The letters and digits of a text, folded, without anything between them. */
  private static String lettersOf(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    Vocabulary.fold(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Mentions, hashtags, and numbers of two digits or more in whatever digits. */
  private static Set<String> factsOf(String text) {
    Set<String> facts = new TreeSet<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int start = c == '@' || c == '#' ? i + 1 : i;
      int end = start;
      StringBuilder fact = new StringBuilder();
      while (end < text.length() && Characters.isWordPart(text.charAt(end))) {
        int digit = Character.digit(text.charAt(end), 10);
        fact.append(digit < 0 ? text.charAt(end) : (char) ('0' + digit));
        end++;
      }
      boolean number = fact.length() > 1 && fact.chars().allMatch(d -> d >= '0' && d <= '9');
      if (number || (start > i && fact.length() > 0)) {
        facts.add(Vocabulary.fold(fact.toString()));
      }
      i = Math.max(end, i + 1);
    }
    return facts;
  }

  private static boolean isOther(UnicodeScript one, UnicodeScript other) {
    return one != other && one != UnicodeScript.UNKNOWN && other != UnicodeScript.UNKNOWN;
  }

  /** The script of the first letter that is in no mention, hashtag or link. */
  private static UnicodeScript scriptOf(String text) {
    for (String word : text.split("\\s+", -1)) {
      if (!word.isEmpty() && Character.isLetter(word.codePointAt(0)) && !word.contains("/")) {
        return Characters.scriptOf(word.codePointAt(0));
      }
    }
    return UnicodeScript.UNKNOWN;
  }
}
