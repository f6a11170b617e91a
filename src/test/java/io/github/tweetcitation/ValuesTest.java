package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tweetcitation.format.CitationFormat;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the values of the API accept, copy and compare. */
final class ValuesTest {

  private static final Span SPAN = new Span(0, 3);
  private static final Body BODY =
      Body.builder()
          .text("abc")
          .span(SPAN)
          .boundary(Boundary.LINE)
          .direction(Direction.LTR)
          .build();

  private static void rejectsNull(String argument, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(argument);
  }

  @Test
  @SuppressWarnings("NullAway") // misuse is what is tested
  void nullIsNamed() {
    rejectsNull("text", () -> TweetCitationParser.create().parseText(null));
    rejectsNull("text", () -> TweetCitationParser.create().passages(null));
    rejectsNull("document", () -> new Passage(0, null));
    rejectsNull("markdown", () -> TweetCitationParser.create().parseMarkdown(null));
    rejectsNull("html", () -> TweetCitationParser.create().parseHtml(null));
    rejectsNull("html", () -> TweetCitationParser.create().parseHtml((String) null, ""));
    rejectsNull("html", () -> TweetCitationParser.create().parseHtml((InputStream) null, ""));
    rejectsNull(
        "charset",
        () -> TweetCitationParser.create().parseHtml(InputStream.nullInputStream(), null, ""));
    rejectsNull("baseUri", () -> TweetCitationParser.create().parseHtml("", null));
    rejectsNull("document", () -> TweetCitationParser.create().parse(null));
    rejectsNull("leniency", () -> TweetCitationParser.builder().leniency(null));
    rejectsNull("name", () -> Author.of(null, "jane"));
    rejectsNull("handle", () -> new Author(Optional.empty(), null));
    rejectsNull("source", () -> new CitedDocument(null, List.of()));
    rejectsNull("text", () -> new Mention(null, SPAN));
    rejectsNull("text", () -> new Hashtag(null, SPAN));
    rejectsNull("text", () -> new Cashtag(null, SPAN));
    rejectsNull("text", () -> new Link(null, "https://e.com", SPAN));
    rejectsNull("url", () -> new Link("t", null, SPAN));
    rejectsNull("expandedUrl", () -> new Link("t", "https://e.com", null, SPAN));
    rejectsNull("text", () -> new MediaLink(null, SPAN));
    rejectsNull("link", () -> new DocumentMedia(null, Optional.empty()));
    rejectsNull("citation", () -> new DocumentMedia(new MediaLink("t", SPAN), null));
    rejectsNull("citations", () -> new CitedDocument("", null));
    rejectsNull("source", () -> SPAN.in(null));
    rejectsNull("other", () -> SPAN.contains(null));
    rejectsNull("source", () -> Span.inCodePoints(null, List.of()));
    rejectsNull("spans", () -> Span.inUtf8Bytes("", null));
    rejectsNull("needed", () -> Leniency.STRICT.accepts(null));
    rejectsNull("type", () -> citation(SPAN, SPAN).entities(null));
    rejectsNull("entities", () -> Body.builder().entities(null));
    rejectsNull("languages", () -> new PrintedDate("", SPAN, null, List.of()));
    rejectsNull("days", () -> new PrintedDate("", SPAN, List.of(), null));
    rejectsNull("address", () -> new Status(1, Optional.empty(), null));
    rejectsNull("address", () -> Status.parse(null));
    rejectsNull("time", () -> Status.firstIdAt(null));
    rejectsNull(
        "span",
        () -> new Remark(Finding.Type.NAME_MISSING, Finding.Part.NAME, SPAN).withSpan(null));
    rejectsNull("part", () -> new Remark(Finding.Type.NAME_MISSING, null, SPAN));
    rejectsNull("date", () -> new Citation.Day(null, Citation.Day.Origin.PRINTED));
    rejectsNull("author", () -> citation(SPAN, SPAN, null));
    rejectsNull("attribution", () -> TweetCitation.builder().span(SPAN).build());
    rejectsNull("body", () -> TweetCitation.builder().body(null));
    rejectsNull("span", () -> Body.builder().build());
    rejectsNull("citation", () -> CitationFormat.HTML.format(null));
    rejectsNull(
        "address", () -> CitationFormat.HTML.format(new CitedDocument("", List.of()), null));
    rejectsNull("text", () -> new Prose(null, SPAN));
    rejectsNull("text", () -> new Body.Alternative(null, SPAN));
    rejectsNull("text", () -> new Body.Tail(null, SPAN));
    rejectsNull("boundary", () -> Body.builder().span(SPAN).build());
  }

  @Test
  void impossibleValuesAreNamed() {
    assertThatThrownBy(() -> new Passage(-1, new CitedDocument("", List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("start");
    assertThatThrownBy(() -> TweetCitationParser.builder().maxCandidates(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxCandidates");
    assertThatThrownBy(() -> Author.of("Jane", "a b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("handle");
    assertThatThrownBy(() -> Author.of("Jane", "a".repeat(321)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> citation(SPAN, SPAN, Author.of("Jane", "jane.example.org")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("handle");
    assertThatThrownBy(() -> new Author(Optional.of(""), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
    assertThatThrownBy(() -> new Author(Optional.empty(), Optional.of("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("handle");
    assertThatThrownBy(() -> new Mention("@", SPAN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Hashtag("#", SPAN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cashtag("$", SPAN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Status.of(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id");
    assertThatThrownBy(() -> new Status(1, Optional.of("a b"), "https://x.com/a/status/1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("handle");
    assertThatThrownBy(() -> citation(SPAN, new Span(1, 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("span");
    assertThatThrownBy(() -> new CitedDocument("ab", List.of(citation(SPAN, SPAN))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("citations");
    assertThatThrownBy(
            () -> new CitedDocument("abc", List.of(citation(SPAN, SPAN), citation(SPAN, SPAN))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "javascript:alert(1)",
        "javascript://x.com/%0Aalert(1)",
        "data:text/html,https://x.com",
        "ftp://x.com/jane/status/20",
        "//x.com/jane/status/20",
        "x.com/jane/status/20",
        " https://x.com/jane/status/20",
        "https:x.com",
        "https:///jane",
        "https://",
        "http\u017F://x.com"
      })
  void whatIsNoAddressOfTheWebIsRefused(String address) {
    assertThatThrownBy(() -> new Link("a link", address, SPAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("url");
    assertThatThrownBy(() -> new Status(20, Optional.empty(), address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://x.com", "HTTPS://X.com/jane/status/20", "https://موقع.وزارة/x"})
  void anAddressOfTheWebStaysAsItIs(String address) {
    assertThat(new Link("a link", address, SPAN).url()).isEqualTo(address);
    assertThat(new Status(20, Optional.empty(), address).address()).isEqualTo(address);
  }

  private static TweetCitation citation(Span span, Span attribution) {
    return citation(span, attribution, Author.of("Jane", "jane"));
  }

  private static TweetCitation citation(Span span, Span attribution, Author author) {
    return TweetCitation.builder()
        .span(span)
        .attribution(
            new Attribution(
                attribution, author, Optional.empty(), Optional.empty(), Optional.empty()))
        .body(BODY)
        .build();
  }

  @Test
  void listsAreCopied() {
    List<TweetCitation> citations = new ArrayList<>(List.of(citation(SPAN, SPAN)));
    CitedDocument document = new CitedDocument("abc", citations);
    citations.clear();
    assertThat(document.tweets()).hasSize(1);
    assertThatThrownBy(() -> document.tweets().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> document.segments().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void anEmptyStringIsNoAuthor() {
    assertThat(Author.of("", "")).isEqualTo(new Author(Optional.empty(), Optional.empty()));
    assertThat(Author.of("", "").key()).isEmpty();
    assertThat(Author.of("Jane", "JANE_I").key()).contains("jane_i");
    assertThat(Author.of("Jane", "jane"))
        .isEqualTo(new Author(Optional.of("Jane"), Optional.of("jane")));
  }

  @Test
  void citationsAreEqualByTheirValues() {
    TweetCitation tweet = citation(SPAN, SPAN);
    assertThat(tweet)
        .isEqualTo(citation(SPAN, SPAN))
        .hasSameHashCodeAs(citation(SPAN, SPAN))
        .isEqualTo(tweet.toBuilder().build())
        .isNotEqualTo(tweet.toBuilder().status(Optional.of(Status.of(1))).build())
        .isNotEqualTo(tweet.body())
        .isNotEqualTo(null);
    assertThat(tweet.toString()).startsWith("TweetCitation[").contains("jane", "abc");
    assertThat(tweet.network()).isEqualTo(Network.X);
    assertThat(tweet.requiredLeniency()).isEqualTo(Leniency.STRICT);
    assertThat(BODY)
        .isEqualTo(BODY.toBuilder().build())
        .hasSameHashCodeAs(BODY.toBuilder().build())
        .isNotEqualTo(BODY.toBuilder().language(Optional.of("en")).build());
    assertThat(BODY.toString()).startsWith("Body[abc");
  }

  @Test
  void theWholeBodyHasTheTail() {
    Optional<Body.Tail> tail = Optional.of(new Body.Tail("more", SPAN));
    assertThat(BODY.whole()).isEqualTo("abc");
    assertThat(BODY.toBuilder().tail(tail).build().whole()).isEqualTo("abc\nmore");
    assertThat(BODY.toBuilder().text("").tail(tail).build().whole()).isEqualTo("more");
  }

  @Test
  void entitiesTellTheirValue() {
    assertThat(new Mention("@jane", SPAN).handle()).isEqualTo("jane");
    assertThat(new Hashtag("#tag", SPAN).tag()).isEqualTo("tag");
    assertThat(new Link("e.com", "https://e.com", SPAN).url()).isEqualTo("https://e.com");
    assertThat(new MediaLink("pic.x.com/abc", SPAN).code()).isEqualTo("abc");
    assertThat(new Cashtag("$TSLA", SPAN).symbol()).isEqualTo("TSLA");
    assertThat(new MediaLink("pic.twitter.com/x", SPAN).url())
        .isEqualTo("https://pic.twitter.com/x");
    assertThat(new MediaLink("https://pic.twitter.com/x", SPAN).url())
        .isEqualTo("https://pic.twitter.com/x");
  }

  @Test
  void leniencyIsOrdered() {
    assertThat(Leniency.STANDARD.accepts(Leniency.STRICT)).isTrue();
    assertThat(Leniency.STANDARD.accepts(Leniency.STANDARD)).isTrue();
    assertThat(Leniency.STANDARD.accepts(Leniency.LENIENT)).isFalse();
  }

  @Test
  void oldEmbedsSayWhereALinkLeadsAndWhatTheyReplyTo() {
    String embed =
        "<blockquote class=\"twitter-tweet\" data-in-reply-to=\"283569023113781248\"><p>ضباب <a"
            + " href=\"http://t.co/GJQWcD3D\" title=\"http://quay.example/fog\">quay.example/f…</a> <a"
            + " href=\"http://t.co/GJQWcD3E\" title=\"no address\">more</a></p>&mdash; Jane (@jane) <a"
            + " href=\"https://twitter.com/jane/statuses/283623123456789504\">December 25, 2012</a>"
            + "</blockquote>";
    TweetCitation tweet = TweetCitationParser.create().parseHtml(embed).tweets().get(0);
    assertThat(tweet.inReplyTo().map(Status::id)).contains(283569023113781248L);
    assertThat(tweet.entities(Link.class).stream().map(Link::expandedUrl))
        .containsExactly(Optional.of("http://quay.example/fog"), Optional.empty());
    assertThatThrownBy(
            () -> new Link("t", "https://e.com", Optional.of("mailto:a@e.com"), new Span(0, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
