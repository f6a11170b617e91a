package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the records of the front door accept, copy and tell. */
final class ValuesTest {

  private static final Span SPAN = new Span(0, 3);
  private static final String ADDRESS = "https://x.com/jane/status/20";
  private static final Body BODY =
      new Body("abc", SPAN, Boundary.LINE, Direction.LTR, List.of(), List.of());

  private static void rejectsNull(String argument, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(argument);
  }

  @Test
  @SuppressWarnings("NullAway") // misuse is what is tested
  void nullIsNamed() {
    rejectsNull("text", () -> TweetCitationParser.create().parseText((String) null));
    rejectsNull("text", () -> TweetCitationParser.create().parseText((Reader) null));
    rejectsNull("document", () -> new Passage(0, null));
    rejectsNull("markdown", () -> TweetCitationParser.create().parseMarkdown(null));
    rejectsNull("html", () -> TweetCitationParser.create().parseHtml(null));
    rejectsNull("html", () -> TweetCitationParser.create().parseHtml(null, ""));
    rejectsNull("baseUri", () -> TweetCitationParser.create().parseHtml("", null));
    rejectsNull("document", () -> TweetCitationParser.create().parse(null));
    rejectsNull("leniency", () -> TweetCitationParser.builder().leniency(null));
    rejectsNull("value", () -> BidiText.isolate(null));
    rejectsNull("name", () -> new Author(null, "jane"));
    rejectsNull("handle", () -> new Author("Jane", null));
    rejectsNull("source", () -> new CitedDocument(null, List.of()));
    rejectsNull("text", () -> new Mention(null, SPAN));
    rejectsNull("text", () -> new Hashtag(null, SPAN));
    rejectsNull("text", () -> new Cashtag(null, SPAN));
    rejectsNull("text", () -> new Link(null, "https://e.com", SPAN));
    rejectsNull("url", () -> new Link("t", null, SPAN));
    rejectsNull("text", () -> new MediaLink(null, SPAN));
    rejectsNull("citations", () -> new CitedDocument("", null));
    rejectsNull("source", () -> SPAN.in(null));
    rejectsNull("other", () -> SPAN.contains(null));
    rejectsNull("source", () -> Span.inCodePoints(null, List.of()));
    rejectsNull("spans", () -> Span.inUtf8Bytes("", null));
    rejectsNull("needed", () -> Leniency.STRICT.accepts(null));
    rejectsNull("direction", () -> BidiText.isolate("", null));
    rejectsNull("type", () -> citation(SPAN, SPAN).entities(null));
    rejectsNull(
        "entities", () -> new Body("", SPAN, Boundary.LINE, Direction.LTR, null, List.of()));
    rejectsNull("languages", () -> new PrintedDate("", SPAN, null));
    rejectsNull("permalink", () -> new Status(1, null));
    rejectsNull("message", () -> new Finding(Finding.Type.NAME_MISSING, null, SPAN));
    rejectsNull("text", () -> new Prose(null, SPAN));
    rejectsNull("text", () -> new Body.Alternative(null, SPAN));
    rejectsNull("boundary", () -> new Body("", SPAN, null, Direction.LTR, List.of(), List.of()));
  }

  @Test
  void impossibleValuesAreNamed() {
    assertThatThrownBy(() -> new Passage(-1, new CitedDocument("", List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("start");
    assertThatThrownBy(() -> TweetCitationParser.builder().maxCandidates(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxCandidates");
    assertThatThrownBy(() -> new Author("Jane", "a b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("handle");
    assertThatThrownBy(() -> new Author("Jane", "a".repeat(21)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mention("@", SPAN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Hashtag("#", SPAN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cashtag("$", SPAN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Status(0, "https://x.com/a/status/0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id");
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
    assertThatThrownBy(() -> new Status(20, address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("permalink");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://x.com", "HTTPS://X.com/jane/status/20", "https://موقع.وزارة/x"})
  void anAddressOfTheWebStaysAsItIs(String address) {
    assertThat(new Link("a link", address, SPAN).url()).isEqualTo(address);
    assertThat(new Status(20, address).permalink()).isEqualTo(address);
  }

  private static TweetCitation citation(Span span, Span attribution) {
    return new TweetCitation(
        span,
        attribution,
        Leniency.STANDARD,
        new Author("Jane", "jane"),
        Optional.empty(),
        Optional.empty(),
        BODY,
        Optional.empty(),
        List.of());
  }

  @Test
  void listsAreCopied() {
    List<TweetCitation> citations = new ArrayList<>(List.of(citation(SPAN, SPAN)));
    CitedDocument document = new CitedDocument("abc", citations);
    citations.clear();
    assertThat(document.citations()).hasSize(1);
    assertThatThrownBy(() -> document.citations().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> document.segments().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aSnowflakeTellsItsMillisecond() {
    assertThat(new Status(1507538203846213634L, ADDRESS).createdAt())
        .contains(Instant.parse("2022-03-26T02:01:31.159Z"));
    assertThat(new Status(133640144317198338L, ADDRESS).createdAt())
        .contains(Instant.parse("2011-11-07T20:21:07.976Z"));
  }

  @Test
  void aSequentialIdTellsNoTime() {
    assertThat(new Status(29_700_859_247L, ADDRESS).createdAt()).isEmpty();
    assertThat(new Status(29_700_859_248L, ADDRESS).createdAt()).isPresent();
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
  void anIsolatedValueCannotReachOut() {
    assertThat(BidiText.isolate("سلمى")).isEqualTo("\u2068سلمى\u2069");
    assertThat(BidiText.isolate("@a", Direction.RTL)).isEqualTo("\u2067@a\u2069");
    assertThat(BidiText.isolate("1", Direction.LTR)).isEqualTo("\u20661\u2069");
    assertThat(BidiText.isolate("a\u202Eb\u2069c\u200F")).isEqualTo("\u2068abc\u200F\u2069");
  }
}
