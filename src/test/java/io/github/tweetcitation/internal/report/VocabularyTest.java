package io.github.tweetcitation.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.report.Vocabulary.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of all languages, and the words without which no text is read. */
final class VocabularyTest {

  private static final Set<Meaning> ANCHORS =
      EnumSet.of(Meaning.TWEET, Meaning.TWEETS, Meaning.CROWD, Meaning.PLATFORM, Meaning.PLACED);

  static Stream<String> languages() {
    return Vocabulary.LANGUAGES.stream();
  }

  /** A word that names a tweet and is no trigger would be found by chance only. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyWordThatNamesATweetIsATrigger(String language) {
    List<String> words = new ArrayList<>();
    for (Meaning meaning : ANCHORS) {
      words.addAll(words(language, meaning));
    }
    assertThat(words).hasSizeGreaterThan(5).allMatch(word -> Triggers.areIn(written(word)));
  }

  /** The words of a meaning as the lines of a language list them. */
  private static List<String> words(String language, Meaning meaning) {
    List<String> words = new ArrayList<>();
    String key = meaning.name().toLowerCase(Locale.ROOT) + ": ";
    for (String line : language.split("\n", -1)) {
      if (line.startsWith(key)) {
        words.addAll(List.of(line.substring(key.length()).split(" +", -1)));
      }
    }
    return words;
  }

  /** Articles write the letter X as a capital. */
  private static String written(String word) {
    return word.replace("*", "").replace('_', ' ').replaceAll("(?<![a-z])x(?![a-z])", "X");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLineHasAMeaning(String language) {
    for (String line : language.split("\n", -1)) {
      String key = line.substring(0, Math.max(0, line.indexOf(':')));
      assertThat(line.isEmpty() || key.matches("[a-z_]+")).as(line).isTrue();
    }
    assertThat(words(language, Meaning.SAY)).hasSizeGreaterThan(4);
    assertThat(words(language, Meaning.ELSEWHERE)).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @CsvSource({
    "غرد, TWEETS", "وغرّد, TWEETS", "غَرَّدَت, TWEETS", "بتغريدة, TWEET", "تغـريـدته, TWEET",
    "فكتب, WRITE", "Tweets, TWEET", "TWİTTER, PLATFORM", "écrit, WRITE", "ציוצה, TWEET",
    "توئیتی, TWEET", "أضافت, CONTINUE", "واضاف, CONTINUE"
  })
  void wordsAreFoundInAnyForm(String word, Meaning meaning) {
    assertThat(Vocabulary.all().wordOf(Vocabulary.fold(word)).meanings()).contains(meaning);
  }

  @ParameterizedTest
  @ValueSource(strings = {"النقل", "كان", "علي", "tea", "شاي", "", "x"})
  void otherWordsMeanNothing(String word) {
    Set<Meaning> meanings = Vocabulary.all().wordOf(Vocabulary.fold(word)).meanings();
    assertThat(meanings).doesNotContainAnyElementsOf(ANCHORS);
    assertThat(meanings).doesNotContain(Meaning.SAY, Meaning.THAT, Meaning.PLACE);
  }

  @Test
  void aVeryLongWordIsNotLookedUp() {
    assertThat(Vocabulary.all().wordOf("tweet".repeat(20))).isEqualTo(Word.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tea", "توقف العمل", "wax", "XL", "BOX", "Xaver", "المغرب", "צילום", "ٹوپی"})
  void otherTextsAreNotRead(String text) {
    assertThat(Triggers.areIn(text)).isFalse();
  }
}
