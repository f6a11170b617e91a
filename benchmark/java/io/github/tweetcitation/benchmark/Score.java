package io.github.tweetcitation.benchmark;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a system did on some documents. A found citation is a hit if it touches a citation of the
 * document that no other one has hit. A value is right if it is the one of the document.
 */
final class Score {

  /** White space and invisible marks, which do not count. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\s\\p{Z}\u200B\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]+");

  /** The values of a citation. */
  enum Value {
    NAME(GoldCitation::name, FoundCitation::name),
    HANDLE(GoldCitation::handle, FoundCitation::handle),
    DATE(GoldCitation::date, FoundCitation::date),
    ID(GoldCitation::statusId, FoundCitation::statusId),
    BODY(GoldCitation::body, FoundCitation::body);

    @SuppressWarnings("ImmutableEnumChecker") // method references
    private final Function<GoldCitation, @Nullable String> gold;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<FoundCitation, @Nullable String> found;

    Value(
        Function<GoldCitation, @Nullable String> gold,
        Function<FoundCitation, @Nullable String> found) {
      this.gold = gold;
      this.found = found;
    }

    private boolean isIn(GoldCitation citation) {
      return gold.apply(citation) != null;
    }

    private boolean isRight(GoldCitation wanted, FoundCitation hit) {
      return isIn(wanted) && squeezed(gold.apply(wanted)).equals(squeezed(found.apply(hit)));
    }
  }

  private int gold;
  private int found;
  private int hits;
  private final Map<Value, Integer> wanted = new EnumMap<>(Value.class);
  private final Map<Value, Integer> right = new EnumMap<>(Value.class);

  /** Counts what was found in a document. */
  void add(LabelledDocument document, List<FoundCitation> citations) {
    gold += document.gold().size();
    found += citations.size();
    List<FoundCitation> left = new ArrayList<>(citations);
    for (GoldCitation citation : document.gold()) {
      count(wanted, value -> value.isIn(citation));
      Optional<FoundCitation> hit =
          left.stream()
              .filter(each -> overlap(citation, each) > 0)
              .max(Comparator.comparingInt(each -> overlap(citation, each)));
      if (hit.isPresent()) {
        hits++;
        left.remove(hit.get());
        count(right, value -> value.isRight(citation, hit.get()));
      }
    }
  }

  private static void count(Map<Value, Integer> counts, Predicate<Value> which) {
    for (Value value : Value.values()) {
      counts.merge(value, which.test(value) ? 1 : 0, Integer::sum);
    }
  }

  private static int overlap(GoldCitation wanted, FoundCitation found) {
    return Math.min(wanted.end(), found.end()) - Math.max(wanted.start(), found.start());
  }

  /** Of what was found, how much is a citation; a percentage. */
  String precision() {
    return percent(hits, found);
  }

  /** Of the citations, how many were found. */
  String recall() {
    return percent(hits, gold);
  }

  /** Of the citations whose document has the value, for how many it was found. */
  String right(Value value) {
    return percent(right.getOrDefault(value, 0), wanted.getOrDefault(value, 0));
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }

  private static String squeezed(@Nullable String value) {
    String text = Objects.requireNonNullElse(value, "");
    return INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
  }
}
