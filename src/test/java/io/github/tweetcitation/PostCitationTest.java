package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tweetcitation.format.CitationFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The values of posts of other networks, and what the options and formats make of them. */
final class PostCitationTest {

  private static final String LINE =
      "Fog, says @salma.example.org.\n\u2014 Tom (@tom.bsky.social) May 6, 2025 at 4:57 PM";

  private static final String BOTH = LINE + "\n\nRain.\n\u2014 Jane (@jane) May 7, 2025\n";

  private static PostCitation post() {
    return parser(Network.BLUESKY).parseText(LINE).posts().get(0);
  }

  private static TweetCitationParser parser(Network... networks) {
    return TweetCitationParser.builder().networks(networks).build();
  }

  @Test
  void aMentionHasTheHandlesOfItsNetwork() {
    List<Mention> mentions = post().entities(Mention.class);

    assertThat(mentions).extracting(Mention::handle).containsExactly("salma.example.org");
    assertThat(mentions.get(0).span().in(LINE)).isEqualTo("@salma.example.org");
  }

  @Test
  void onlyTheNetworksThatAreAskedFor() {
    assertThat(networks(parser(Network.X))).containsExactly(Network.X);
    assertThat(networks(parser(Network.BLUESKY))).containsExactly(Network.BLUESKY);
    assertThat(networks(parser(Network.X, Network.BLUESKY)))
        .containsExactly(Network.BLUESKY, Network.X);
    assertThat(networks(parser(Network.MASTODON))).isEmpty();
    assertThatThrownBy(() -> parser()).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Network> networks(TweetCitationParser parser) {
    return parser.parseText(BOTH).citations().stream().map(Citation::network).toList();
  }

  @Test
  void isEqualByItsValues() {
    PostCitation post = post();

    assertThat(post.toBuilder().build()).isEqualTo(post).hasSameHashCodeAs(post);
    assertThat(post.toBuilder().title(Optional.of("Fog")).build()).isNotEqualTo(post);
    assertThat(post).hasToString(post().toString());
    assertThatThrownBy(() -> post.toBuilder().network(Network.X).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("network");
    assertThatThrownBy(() -> post.toBuilder().span(new Span(0, 1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("span");
  }

  @Test
  void isWrittenAsNoTweet() {
    PostId id = PostId.parse("https://bsky.app/profile/tom.bsky.social/post/3mgnwum5cm62d").get();
    PostCitation post = post().toBuilder().post(Optional.of(id)).build();

    assertThat(CitationFormat.HTML.format(post))
        .startsWith(
            "<blockquote cite=\"https://bsky.app/profile/tom.bsky.social/post/3mgnwum5cm62d")
        .doesNotContain("twitter");
    assertThat(CitationFormat.TEXT.format(post)).contains("Tom (@tom.bsky.social) May 6, 2025");
  }

  @ParameterizedTest
  @CsvSource({
    "https://bsky.app/profile/tom.example/post/3mgnwum5cm62d, BLUESKY, 3mgnwum5cm62d, tom.example",
    "//www.threads.com/@tom.quay/post/CuXFPIvSEvG?x=1, THREADS, CuXFPIvSEvG, tom.quay",
    "https://www.instagram.com/tom/reel/BwwONCplEyjABC/, INSTAGRAM, BwwONCplEyj,",
    "https://fb.watch/AbCdEf12/, FACEBOOK, AbCdEf12,",
    "https://m.facebook.com/story.php?story_fbid=10154009990506729&id=1, FACEBOOK, 10154009990506729,",
    "https://www.facebook.com/groups/quay/posts/10154009990506729/, FACEBOOK, 10154009990506729,",
    "https://quay.example/users/tom/statuses/116201654517307592, MASTODON, 116201654517307592, tom@quay.example",
    "https://quay.example/@tom@far.example/116201654517307592, MASTODON, 116201654517307592, tom@far.example",
    "https://truthsocial.com/@tom/posts/116324356101577918, TRUTH_SOCIAL, 116324356101577918, tom",
    "https://old.reddit.com/r/quay/comments/1e9txto/fog/lezv7sd/?context=3, REDDIT, lezv7sd,",
    "https://youtu.be/n_GQtSRcP88?t=3, YOUTUBE, n_GQtSRcP88,",
    "https://t.me/harbour/12?single, TELEGRAM, 12, harbour",
    "https://web.archive.org/web/2024/https://www.tiktok.com/@tom/photo/7535196304918482181, TIKTOK, 7535196304918482181, tom",
    "https://www.linkedin.com/posts/tom_fog-activity-7245518315421038883-AbCd, LINKEDIN, 7245518315421038883,",
    "https://m.weibo.cn/detail/4331051486294436, WEIBO, 4331051486294436,",
    "https://vk.com/feed?w=wall-1_45616, VK, -1_45616,"
  })
  void addressesOfPosts(String address, Network network, String id, String handle) {
    PostId post = PostId.parse(address).orElseThrow();

    assertThat(post.network()).isEqualTo(network);
    assertThat(post.id()).isEqualTo(id);
    assertThat(post.handle()).isEqualTo(Optional.ofNullable(handle));
    assertThat(PostId.parse(post.address())).map(PostId::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "https://bsky.app/profile/tom.example",
    "https://www.threads.com/@tom.quay",
    "https://www.instagram.com/tom/",
    "https://www.facebook.com/harbour",
    "https://www.facebook.com/events/10154009990506729/",
    "https://quay.example/@tom",
    "https://medium.example/@tom/fog-on-the-quay-1234567890ab",
    "https://www.tiktok.com/@tom",
    "https://www.reddit.com/r/quay/",
    "https://www.youtube.com/@tom",
    "https://t.me/harbour",
    "https://t.me/share/12",
    "https://www.pinterest.com/tom/fog/",
    "https://twitter.com/jane/status/20",
    "https://quay.example/"
  })
  void addressesOfOthers(String address) {
    assertThat(PostId.parse(address)).isEmpty();
  }

  /** Pairs of ids and times from embeds that print both. */
  @ParameterizedTest
  @CsvSource({
    "https://bsky.app/profile/tom.example/post/3mgnwum5cm62d, 2026-03-09T22:48:55.171Z",
    "https://quay.example/@tom/116201654517307592, 2026-03-09T22:48:54.993Z",
    "https://www.instagram.com/p/BnSBALPBGaF/, 2018-09-03T22:55:42.967Z",
    "https://www.instagram.com/p/-7PIhyA6J3/, 2015-12-05T21:40:53.565Z",
    "https://www.tiktok.com/@tom/video/7535196304918482181, 2025-08-05T20:10:05Z",
    "https://www.linkedin.com/feed/update/urn:li:share:6318971194909560123, 2017-09-28T00:55:33.674Z"
  })
  void timesInIds(String address, String time) {
    assertThat(PostId.parse(address).orElseThrow().createdAt())
        .map(Object::toString)
        .contains(time);
  }

  @Test
  void idsWithoutATime() {
    assertThat(PostId.parse("https://youtu.be/n_GQtSRcP88").orElseThrow().createdAt()).isEmpty();
    assertThat(PostId.parse("https://www.instagram.com/p/zzzzzzzzzzz/").orElseThrow().createdAt())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "X")
  void anIdThatIsNoneHasNoTime(Network network) {
    for (String id : List.of("1{1}", "-1", "\u0661", "99999999999999999999", "x".repeat(100_000))) {
      PostId post = new PostId(network, id, Optional.empty(), "https://quay.example/1");
      assertThat(post.createdAt()).as(id.substring(0, Math.min(20, id.length()))).isEmpty();
    }
  }

  /** A post is written with its network, its address and its title, not as a tweet. */
  @Test
  void formatsNameItsNetwork() {
    PostCitation post =
        parser(Network.REDDIT)
            .parseHtml(
                "<blockquote class=\"reddit-embed-bq\"><a href=\"https://www.reddit.com/r/harbours/comments/"
                    + "1jzdixg/fog/\">Fog {on} the | quay</a><br> by<a href=\"https://www.reddit.com/user/tomquay/\">"
                    + "u/tomquay</a></blockquote>")
            .posts()
            .get(0);
    String address = "https://www.reddit.com/r/harbours/comments/1jzdixg/fog/";

    assertThat(CitationFormat.BIBTEX.format(post)).contains("@online{", address, "braceleft{}on");
    assertThat(CitationFormat.RIS.format(post)).contains("UR  - " + address, "Fog {on} the | quay");
    assertThat(CitationFormat.CSL_JSON.format(post)).contains(address, "Reddit");
    assertThat(CitationFormat.SCHEMA_ORG.format(post)).contains("\"headline\"", address);
    assertThat(CitationFormat.CITE_TWEET.format(post))
        .startsWith("{{Cite web")
        .contains(address, "&#124;");
    assertThat(CitationFormat.APA.format(post)).contains(address).doesNotContain("Tweet");
    assertThat(CitationFormat.MLA.format(post))
        .contains(address.substring(8))
        .doesNotContain("Tweet");
  }

  /** What was not asked for is no citation, so its words are the article's. */
  @Test
  void aTweetThatIsNotAskedForStaysInTheProse() {
    String page =
        "<p>One.</p><blockquote class=\"twitter-tweet\"><p>Hi</p>&mdash; Jane (@jane) <a href="
            + "\"https://twitter.com/jane/status/991300000000000000\">May 1, 2018</a></blockquote>";

    assertThat(parser(Network.BLUESKY).parseHtml(page).prose()).contains("One.", "Hi", "(@jane)");
    assertThat(parser(Network.BLUESKY).parse(Jsoup.parse(page)).prose()).contains("Hi");
    assertThat(parser(Network.X).parseHtml(page).prose()).isEqualTo("One.");
  }

  /** A page is not parsed for what its quick look does not see: no word of that is lost. */
  @Test
  void whatIsNotCitedStaysInTheProse() {
    String page =
        "<p>One.</p><p>https://mastodon.social/@tom/&#49;10554051454667252</p><blockquote class=\"twitter-tweet\">"
            + "<p>Hi</p>&mdash; Jane (@jane) <a href=\"https://twitter.com/jane/status/991300000000000000\">"
            + "May 1, 2018</a></blockquote>";
    CitedDocument document = parser(Network.values()).parseHtml(page);

    assertThat(document.citations()).hasSize(1);
    assertThat(document.prose()).contains("One.", "110554051454667252").doesNotContain("Hi");
    List<Citation> asked = new ArrayList<>();
    document.prose(
        citation -> {
          asked.add(citation);
          return "";
        });
    assertThat(asked).singleElement().isSameAs(document.citations().get(0));
  }

  @Test
  void aHandleThatNoNetworkAllowsIsNone() {
    String address = "https://quay.example/1";
    for (String handle : List.of("", "a b", "\u0633\u0644\u0645\u0649", "x".repeat(321))) {
      assertThatThrownBy(() -> new PostId(Network.VK, "1", Optional.of(handle), address))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("handle");
    }
    assertThat(new PostId(Network.VK, "1", Optional.of("tom@quay.example"), address).handle())
        .contains("tom@quay.example");
  }

  /** Half of a character in an address is what a browser makes of it. */
  @ParameterizedTest
  @EnumSource(names = {"BLUESKY", "REDDIT", "TUMBLR"})
  void noFormatWritesHalfACharacter(Network network) {
    PostId id = new PostId(network, "1", Optional.empty(), "https://quay.example/\uD83D/1");
    PostCitation post = post().toBuilder().network(network).post(Optional.of(id)).build();

    for (CitationFormat format :
        List.of(
            CitationFormat.HTML,
            CitationFormat.MARKDOWN,
            CitationFormat.TEXT,
            CitationFormat.BIBTEX,
            CitationFormat.RIS,
            CitationFormat.CITE_TWEET,
            CitationFormat.APA,
            CitationFormat.MLA)) {
      assertThat(format.format(post)).as("%s", format).doesNotContain("\uD83D");
    }
    assertThat(CitationFormat.RIS.format(post)).contains("https://quay.example/%EF%BF%BD/1");
  }
}
