package io.github.tweetcitation.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LanguageSetTest {

  private static final LanguageSet ARABIC_AND_ENGLISH = LanguageSet.of("en,ar");

  @Test
  void hasTheLanguagesOfItsTags() {
    assertThat(ARABIC_AND_ENGLISH.tags()).containsExactly("ar", "en");
    assertThat(LanguageSet.of("zh").tags()).containsExactly("zh");
    String first = LanguageSet.ALL.tags().get(0);
    assertThat(LanguageSet.of(first).tags()).containsExactly(first);
    assertThat(LanguageSet.of(String.join(",", LanguageSet.ALL.tags())).tags())
        .isEqualTo(LanguageSet.ALL.tags());
  }

  @Test
  void tagsThatNobodyKnowsAreLeftOut() {
    assertThat(LanguageSet.of("").isEmpty()).isTrue();
    assertThat(LanguageSet.of("no-language").isEmpty()).isTrue();
    assertThat(LanguageSet.of("ar,,no-language").tags()).containsExactly("ar");
    assertThat(LanguageSet.NONE.tags()).isEmpty();
  }

  @Test
  void setsMeet() {
    LanguageSet chinese = LanguageSet.of("zh");
    assertThat(ARABIC_AND_ENGLISH.meets(LanguageSet.of("ar"))).isTrue();
    assertThat(ARABIC_AND_ENGLISH.meets(chinese)).isFalse();
    assertThat(ARABIC_AND_ENGLISH.and(LanguageSet.of("ar,zh")).tags()).containsExactly("ar");
    assertThat(ARABIC_AND_ENGLISH.or(chinese).tags()).containsExactly("ar", "en", "zh");
    assertThat(LanguageSet.OF_EMBEDS.tags()).contains("ar", "en", "tr");
  }
}
