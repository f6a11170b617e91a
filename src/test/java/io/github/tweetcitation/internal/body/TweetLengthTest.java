package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class TweetLengthTest {

  private static final LocalDate OLD = LocalDate.of(2017, 9, 25);
  private static final LocalDate NEW = LocalDate.of(2017, 9, 26);

  private static boolean fits(String text, LocalDate day) {
    return TweetLength.of(new NonLetterIndex(text.toCharArray()), day).fits(0);
  }

  @Test
  void theLimitWasRaised() {
    assertThat(fits("a".repeat(140), OLD)).isTrue();
    assertThat(fits("a".repeat(141), OLD)).isFalse();
    assertThat(fits("a".repeat(280), NEW)).isTrue();
    assertThat(fits("a".repeat(281), NEW)).isFalse();
  }

  @Test
  void arabicCountsOneAndChineseTwo() {
    assertThat(fits("ب".repeat(280), NEW)).isTrue();
    assertThat(fits("山".repeat(140), NEW)).isTrue();
    assertThat(fits("山".repeat(141), NEW)).isFalse();
  }

  @Test
  void everyCharacterCountedOneBefore() {
    assertThat(fits("山".repeat(140), OLD)).isTrue();
    assertThat(fits("山".repeat(141), OLD)).isFalse();
  }

  @Test
  void theMentionsThatAReplyBeginsWithDoNotCount() {
    assertThat(fits("@jane_doe @john ".repeat(5) + "a".repeat(280), NEW)).isTrue();
    assertThat(fits("@jane_doe @john ".repeat(5) + "a".repeat(281), NEW)).isFalse();
    assertThat(fits("@jane_doe " + "a".repeat(140), OLD)).isFalse();
  }

  @Test
  void aLinkHasAFixedLength() {
    String link = "https://example.com/" + "a".repeat(300);
    assertThat(fits("a".repeat(256) + " " + link, NEW)).isTrue();
    assertThat(fits("a".repeat(257) + " " + link, NEW)).isFalse();
  }

  @Test
  void theLinkOfATweetThatIsQuotedDoesNotCount() {
    assertThat(fits("a".repeat(280) + " https://t.co/H4O2NANKaq", NEW)).isTrue();
    assertThat(fits("a".repeat(281) + " https://t.co/H4O2NANKaq", NEW)).isFalse();
    assertThat(fits("a".repeat(280) + "\nhttps://t.co/H4O2NANKaq pic.twitter.com/TBn41AGDNr ", NEW))
        .isTrue();
    assertThat(fits("a".repeat(257) + " https://t.co/H4O2NANKaq no", NEW)).isFalse();
    assertThat(fits("a".repeat(140) + " https://t.co/H4O2NANKaq", OLD)).isFalse();
  }

  @Test
  void aLinkMayBeGluedToAWord() {
    String link = "https://example.com/" + "a".repeat(300);
    assertThat(fits("a".repeat(257) + link, NEW)).isTrue();
    assertThat(fits("a".repeat(258) + link, NEW)).isFalse();
    assertThat(fits("a".repeat(280) + "pic.twitter.com/TBn41AGDNr", NEW)).isTrue();
  }

  @Test
  void whatBeginsAsALinkCountsInFull() {
    assertThat(fits("a".repeat(270) + " https: no", NEW)).isTrue();
    assertThat(fits("a".repeat(271) + " https: no", NEW)).isFalse();
    assertThat(fits("a".repeat(270) + " pic.a/b/c", NEW)).isTrue();
    assertThat(fits("a".repeat(271) + " pic.a/b/c", NEW)).isFalse();
  }

  @Test
  void mediaDoesNotCount() {
    assertThat(fits("a".repeat(279) + " pic.twitter.com/TBn41AGDNr", NEW)).isTrue();
  }

  @Test
  void invisibleMarksDoNotCount() {
    assertThat(fits("\u200Fa".repeat(280), NEW)).isTrue();
  }

  @Test
  void anEmojiCountsTwoWhateverItIsMadeOf() {
    String family = "👩\u200D👩\u200D👧";
    String flag = "🇱🇧";
    String keycap = "1\uFE0F\u20E3";
    assertThat(TweetLength.of("👍🏽", NEW)).isEqualTo(2);
    assertThat(TweetLength.of(family, NEW)).isEqualTo(2);
    assertThat(TweetLength.of(flag, NEW)).isEqualTo(2);
    assertThat(TweetLength.of(keycap, NEW)).isEqualTo(2);
    assertThat(TweetLength.of("\u200Da", NEW)).isEqualTo(1);
  }

  @Test
  void doubledSpacesAreOne() {
    assertThat(TweetLength.of("Fog  and\n\nrain", NEW)).isEqualTo("Fog and rain".length());
    assertThat(TweetLength.of(" Fog", NEW)).isEqualTo(4);
  }

  @Test
  void aPartIsMeasuredWithItsLinks() {
    TweetLength length = length("Fog 山 https://example.com/abcdefghijklmnopq now", NEW);
    assertThat(length.between(0, 4)).isEqualTo(4);
    assertThat(length.between(4, 6)).isEqualTo(3);
    assertThat(length.between(6, 44)).isEqualTo(24);
  }

  @Test
  void halfOfTheCharactersWereSoMuchOnce() {
    assertThat(length("a".repeat(70), OLD).weightedFrom(0)).isEqualTo(140);
    assertThat(length("a".repeat(70), NEW).weightedFrom(0)).isEqualTo(70);
  }

  @Test
  void aLittleOverTheLimitNearlyFits() {
    assertThat(length("a".repeat(322), NEW).nearlyFits(0)).isTrue();
    assertThat(length("a".repeat(323), NEW).nearlyFits(0)).isFalse();
  }

  @Test
  void aTextOfLinksIsMeasuredToItsStart() {
    String links = ("https://example.com/" + "a".repeat(80) + " ").repeat(8).strip();
    assertThat(length(links, NEW).fits(0)).isTrue();
    assertThat(length("Fog ".repeat(300), NEW).from).isEqualTo(800);
  }

  private static TweetLength length(String text, LocalDate day) {
    return TweetLength.of(new NonLetterIndex(text.toCharArray()), day);
  }
}
