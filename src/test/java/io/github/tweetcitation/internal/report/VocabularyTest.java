package io.github.tweetcitation.internal.report;

import static io.github.tweetcitation.internal.report.WordOrder.VERB_LAST;
import static io.github.tweetcitation.internal.report.WordOrder.VERB_SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.report.Vocabulary.Phrase;
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

  /** A language of two word orders, of which the first has no name. */
  private final Vocabulary small =
      new Vocabulary(
          List.of(
              """
              say: says told_us
              tweet: chirp chir* on_air
              order: verb_last
              prefixes: wa
              noun_prefixes: bi ka
              say: sagt
              place: dort
              tweet: on_air_today told_us b*
              """));

  private Set<Meaning> meanings(String word) {
    return small.wordOf(word).meanings();
  }

  @Test
  void wordsHaveTheOrderThatIsNamedBeforeThem() {
    assertThat(small.wordOf("says")).isEqualTo(new Word(EnumSet.of(Meaning.SAY), VERB_SECOND));
    assertThat(small.wordOf("sagt")).isEqualTo(new Word(EnumSet.of(Meaning.SAY), VERB_LAST));
  }

  @Test
  void aStemStandsForAllWordsThatBeginSo() {
    assertThat(meanings("chirp")).containsExactly(Meaning.TWEET);
    assertThat(meanings("chirrup")).containsExactly(Meaning.TWEET);
    assertThat(meanings("chir")).containsExactly(Meaning.TWEET);
    assertThat(meanings("chi")).isEmpty();
    assertThat(meanings("saying")).as("no stem").isEmpty();
    assertThat(meanings("bus")).as("a letter is no stem").isEmpty();
  }

  @Test
  void prefixesOfNounsAreNotThoseOfVerbs() {
    assertThat(meanings("wasagt")).containsExactly(Meaning.SAY);
    assertThat(meanings("wadort")).containsExactly(Meaning.PLACE);
    assertThat(meanings("bidort")).containsExactly(Meaning.PLACE);
    assertThat(meanings("kadort")).containsExactly(Meaning.PLACE);
    assertThat(meanings("kasagt")).isEmpty();
    assertThat(meanings("zudort")).isEmpty();
  }

  private List<Set<Meaning>> phrases(String first) {
    return small.phrasesOf(first).stream().map(phrase -> phrase.word().meanings()).toList();
  }

  @Test
  void theLongestPhraseComesFirst() {
    assertThat(small.phrasesOf("on").stream().map(Phrase::rest))
        .containsExactly(List.of("air", "today"), List.of("air"));
    assertThat(phrases("on")).containsOnly(EnumSet.of(Meaning.TWEET));
    assertThat(small.phrasesOf("dort")).isEmpty();
  }

  @Test
  void aPhraseMayMeanTwoThings() {
    assertThat(phrases("told")).containsExactly(EnumSet.of(Meaning.SAY, Meaning.TWEET));
  }

  @Test
  void phrasesHavePrefixesToo() {
    assertThat(phrases("watold")).isEqualTo(phrases("told"));
    assertThat(phrases("katold")).isEqualTo(phrases("told"));
    assertThat(phrases("zutold")).isEmpty();
  }

  @Test
  void aPrefixIsNoWord() {
    assertThat(new Vocabulary(List.of("prefixes: wa\nsay: o ob")).wordOf("waob").meanings())
        .containsExactly(Meaning.SAY);
    assertThat(new Vocabulary(List.of("prefixes: wa\nsay: o ob")).wordOf("wao").meanings())
        .as("one letter is no rest")
        .isEmpty();
  }

  @Test
  void aVeryLongWordIsNotLookedUp() {
    assertThat(Vocabulary.all().wordOf("tweet".repeat(20))).isEqualTo(Word.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a TWEET", "GAZOUILLIS", "TWİTTER", "تغريدة", "on X", "X", "@jane", "＠jane"})
  void textsThatMayReportAreRead(String text) {
    assertThat(Triggers.areIn(text)).isTrue();
    assertThat(Reports.mayBeIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#1594;&#1585;&#1583;", "<p class=3D\"a\">=D8=BA=D8=B1=D8=AF"})
  void encodedTextsMayReport(String source) {
    assertThat(Reports.mayBeIn(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tea",
        "tweak",
        "trinket",
        "kicks",
        "توقف العمل",
        "wax",
        "XL",
        "BOX",
        "Xaver",
        "المغرب",
        "צילום",
        "ٹوپی"
      })
  void otherTextsAreNotRead(String text) {
    assertThat(Triggers.areIn(text)).isFalse();
    assertThat(Reports.mayBeIn(text)).isFalse();
  }
}
