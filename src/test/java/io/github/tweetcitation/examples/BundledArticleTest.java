package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Direction;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bundled article is cited right, tweet by tweet.
 *
 * <p>The data file holds real invisible characters: U+200E, U+200F, U+2066 and U+2069 stand in the
 * fifth citation.
 */
class BundledArticleTest {

  private static String source = "";
  private static List<TweetCitation> tweets = List.of();

  @BeforeAll
  static void cite() throws IOException {
    source = Input.bundledText("article.txt");
    tweets = TweetCitationParser.create().parseText(source).tweets();
  }

  @Test
  void citesSevenTweets() {
    assertThat(tweets)
        .extracting(tweet -> tweet.author().handle().orElseThrow())
        .containsExactly(
            "RasYasminCity",
            "DanaAlmawji",
            "YasminCoast",
            "NadimBakes",
            "LailaMurjani",
            "SadafWeather",
            "AuroraSkipper");
    assertThat(tweets)
        .extracting(tweet -> tweet.date().orElseThrow().getDayOfMonth())
        .containsExactly(24, 25, 25, 25, 25, 25, 26);
  }

  @Test
  void arabicTweetWithMedia() {
    TweetCitation tweet = tweets.get(0);
    assertThat(tweet.author().name()).contains("بلدية رأس الياسمين");
    assertThat(tweet.date()).contains(LocalDate.of(2020, 12, 24));
    assertThat(tweet.body().text())
        .isEqualTo(
            "فرق الإنقاذ تُجلي آخر العائلات من حي الصيادين بعد وصول المياه إلى الطوابق الأولى."
                + " #عاصفة_زهرة_الملح pic.twitter.com/Qm7RtX2bLd");
    assertThat(tweet.body().direction()).isEqualTo(Direction.RTL);
    assertThat(tweet.entities())
        .extracting(Entity::text)
        .containsExactly("#عاصفة_زهرة_الملح", "pic.twitter.com/Qm7RtX2bLd");
    assertThat(tweet.media()).extracting(MediaLink::code).containsExactly("Qm7RtX2bLd");
  }

  @Test
  void nameInTwoScripts() {
    assertThat(tweets.get(1).author().name()).contains("Dana Almawji دانة الموجي");
    assertThat(tweets.get(1).body().text())
        .isEqualTo(
            "عاد الضوء قبل الفجر بقليل، فصفق الأطفال كأنهم في مسرح."
                + " سألتني طفلة في السادسة: هل أشعلوا المنارة أيضا؟");
  }

  @Test
  void nameThatLostItsFlag() {
    TweetCitation tweet = tweets.get(2);
    assertThat(tweet.author().name()).contains("خفر سواحل الياسمين ????????");
    assertThat(tweet.findings())
        .extracting(Finding::type)
        .containsExactly(Finding.Type.NAME_LOST_CHARACTERS);
    assertThat(tweet.entities())
        .extracting(Entity::text)
        .containsExactly("@SadafDivers", "https://t.co/h7Kd93LmQz", "pic.twitter.com/b4WnZ8sTyP");
    assertThat(tweet.body().text())
        .startsWith("إنقاذ أربعة صيادين قبالة رأس المرجان")
        .endsWith("pic.twitter.com/b4WnZ8sTyP");
  }

  @Test
  void englishTweetOfThreeLines() {
    TweetCitation tweet = tweets.get(3);
    assertThat(tweet.author().name()).contains("Nadim\u2019s Bakery");
    assertThat(tweet.body().text())
        .isEqualTo(
            """
            To the crews stuck in the harbour:
            the bakery on Lantern Street has bread and a warm oven all night.
            Come in, the door is open! #RasYasmin""");
    assertThat(tweet.body().direction()).isEqualTo(Direction.LTR);
  }

  @Test
  void bidiMarksAroundMentionHandleAndDate() {
    TweetCitation tweet = tweets.get(4);
    assertThat(source)
        .contains("\u200F\u200E@LanternBoard\u200E\u200F")
        .contains("(\u200E@\u2066LailaMurjani\u2069\u200E)\u200F \u2066December 25, 2020\u2069");
    assertThat(tweet.author().name()).contains("ليلى المرجاني");
    assertThat(tweet.date()).contains(LocalDate.of(2020, 12, 25));
    assertThat(tweet.entities())
        .extracting(Entity::text)
        .containsExactly("@LanternBoard", "#منارة_رأس_الياسمين", "pic.twitter.com/Yc5hVn1GfK");
    assertThat(tweet.body().text())
        .isEqualTo(
            "المنارة تضيء من جديد! التحية لمهندسي @LanternBoard الذين أداروا المصباح بأيديهم."
                + " #منارة_رأس_الياسمين pic.twitter.com/Yc5hVn1GfK");
  }

  @Test
  void dateInArabicIndicDigits() {
    TweetCitation tweet = tweets.get(5);
    assertThat(tweet.attribution().span().in(source)).endsWith("٢٥ ديسمبر، ٢٠٢٠");
    assertThat(tweet.date()).contains(LocalDate.of(2020, 12, 25));
    assertThat(tweet.author().name()).contains("مرصد الصدف \uD83C\uDF0A");
    assertThat(tweet.body().text())
        .isEqualTo(
            "تتراجع سرعة الرياح إلى ٤٥ كم/س مساء اليوم، وتبدأ الأمواج بالانحسار تدريجيا اعتبارا"
                + " من فجر السبت.");
  }

  @Test
  void tweetInsideALine() {
    TweetCitation tweet = tweets.get(6);
    assertThat(tweet.author().name()).contains("Capt. Oskar Lindqvale");
    assertThat(tweet.body().text())
        .isEqualTo(
            "We came for fuel and leave with forty new friends. Thank you, Ras Yasmin!"
                + " pic.twitter.com/D2kPw6RjXa");
    assertThat(tweet.body().boundary()).isEqualTo(Boundary.INLINE);
    assertThat(tweet.requiredLeniency()).isEqualTo(Leniency.STANDARD);
  }

  @ParameterizedTest
  @EnumSource
  void lookAlikesAreProse(Leniency leniency) {
    CitedDocument document =
        TweetCitationParser.builder().leniency(leniency).build().parseText(source);
    assertThat(document.prose())
        .contains("— تصوير: هالة النجمي (@hala_lens) 21 ديسمبر، 2020")
        .contains("عرض هذا المنشور على Instagram", "هالة النجمي (@hala_lens) في ٢٦ ديسمبر ٢٠٢٠")
        .contains("للتواصل مع كاتب التقرير: سامر الشراع (@samer_shiraa)");
  }

  @Test
  void creditIsALookAlikeByItsFirstWordAlone() {
    String named = source.replace("— تصوير: هالة", "— هالة");
    assertThat(TweetCitationParser.create().parseText(named).tweets())
        .extracting(tweet -> tweet.author().handle().orElseThrow())
        .contains("hala_lens")
        .hasSize(8);
  }

  @Test
  void articleKeepsTheLimitsOfTwitter() {
    for (TweetCitation tweet : tweets) {
      String name = tweet.author().name().orElseThrow();
      assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(50);
      assertThat(tweet.author().handle().orElseThrow()).matches("[A-Za-z0-9_]{1,15}");
      assertThat(tweet.media()).allSatisfy(m -> assertThat(m.code()).matches("[A-Za-z0-9]{10}"));
    }
  }
}
