package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tweetcitation.format.CitationFormat;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document is a value, and is written as one. */
final class CitedDocumentTest {

  private static final TweetCitationParser PARSER = TweetCitationParser.create();

  private static final String TEXT =
      "Before.\nHi.\n— Jane (@jane) May 1, 2018\n\nBetween.\nHo.\n— Jon (@jon) May 2, 2018\n";

  private static final String MEDIA =
      "pic.x.com/a1B2c3D4e5 pic.x.com/b1B2c3D4e5 pic.x.com/c1B2c3D4e5 pic.x.com/d1B2c3D4e5";

  private static final String HTML =
      "<p>Before.</p><blockquote class=\"twitter-tweet\"><p>Hi.</p>&mdash; Jane (@jane)"
          + " <a href=\"https://twitter.com/jane/status/991276970407100496\">May 1, 2018</a>"
          + "</blockquote><p>After.</p>";

  @Test
  void equalDocumentsAreEqual() {
    CitedDocument text = PARSER.parseText(TEXT);
    assertThat(text)
        .isEqualTo(PARSER.parseText(TEXT))
        .hasSameHashCodeAs(PARSER.parseText(TEXT))
        .isEqualTo(new CitedDocument(TEXT, text.citations()))
        .isNotEqualTo(new CitedDocument(TEXT, List.of()))
        .isNotEqualTo(PARSER.parseText(TEXT + " "))
        .isNotEqualTo(TEXT);
    assertThat(PARSER.parseHtml(HTML)).isEqualTo(PARSER.parseHtml(HTML));
    // The same source and no citation, but a text shows its tags.
    assertThat(PARSER.parseHtml("<p>Hi")).isNotEqualTo(PARSER.parseText("<p>Hi"));
  }

  @Test
  void itIsDescribedInAFewWords() {
    assertThat(PARSER.parseText("Hi.")).hasToString("CitedDocument[3 characters, citations=[]]");
  }

  @Test
  void theProseIsWorkedOutOnce() {
    CitedDocument page = PARSER.parseHtml(HTML);
    assertThat(page.prose()).isEqualTo("Before.\n\nAfter.").isSameAs(page.prose());
    CitedDocument text = PARSER.parseText(TEXT);
    assertThat(text.prose()).isSameAs(text.prose());
  }

  @Test
  void mediaLinksAreFoundOnce() {
    String text = "Doors open at nine! pic.twitter.com/a1B2c3D4e5";
    CitedDocument document = PARSER.parseText(text);
    MediaLink link = new MediaLink("pic.twitter.com/a1B2c3D4e5", new Span(20, 46));
    assertThat(document.mediaLinks())
        .containsExactly(new DocumentMedia(link, Optional.empty()))
        .isSameAs(document.mediaLinks())
        .isUnmodifiable();
    assertThat(new CitedDocument(text, List.of()).mediaLinks()).isEqualTo(document.mediaLinks());
    assertThat(PARSER.parseText(TEXT).mediaLinks()).isEmpty();
  }

  /** A citation may have links of its own that the document does not show, as one in a script. */
  @Test
  void aMediaLinkBelongsToTheInnermostCitation() {
    TweetCitation outer = tweet(new Span(0, 62), new Span(0, 20), new Span(21, 41));
    TweetCitation inner = tweet(new Span(21, 41), new Span(21, 41));
    assertThat(new CitedDocument(MEDIA, List.of(outer, inner)).mediaLinks())
        .extracting(media -> media.link().span().start(), DocumentMedia::citation)
        .containsExactly(
            tuple(0, Optional.of(outer)),
            tuple(21, Optional.of(inner)),
            tuple(42, Optional.of(outer)),
            tuple(63, Optional.empty()));
  }

  private static TweetCitation tweet(Span span, Span... media) {
    return TweetCitation.builder()
        .span(span)
        .attribution(
            new Attribution(
                new Span(span.end(), span.end()),
                Author.of("", "jane"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        .body(
            Body.builder()
                .span(span)
                .boundary(Boundary.LINE)
                .entities(
                    Stream.of(media).map(link -> new MediaLink(link.in(MEDIA), link)).toList())
                .build())
        .build();
  }

  @Test
  void tweetsAreTheCitationsOfOneNetwork() {
    CitedDocument document = PARSER.parseText(TEXT);
    assertThat(document.tweets()).hasSize(2);
    assertThat(List.<Citation>copyOf(document.tweets())).isEqualTo(document.citations());
  }

  @Test
  void placesOfValuesPointIntoTheSource() {
    Attribution attribution = PARSER.parseText(TEXT).citations().get(0).attribution();
    assertThat(attribution.span().in(TEXT)).isEqualTo("— Jane (@jane) May 1, 2018");
    assertThat(attribution.name().orElseThrow().in(TEXT)).isEqualTo("Jane");
    assertThat(attribution.handle().orElseThrow().in(TEXT)).isEqualTo("jane");
    assertThat(attribution.date().orElseThrow().span().in(TEXT)).isEqualTo("May 1, 2018");
  }

  @Test
  void whatALinkOrAScriptHasIsNowhere() {
    String link =
        "<blockquote class=\"twitter-tweet\"><p>Hi.</p>&mdash; Jane"
            + " <a href=\"https://twitter.com/jane/status/991276970407100496\">May 1, 2018</a>"
            + "</blockquote>";
    Attribution attribution = PARSER.parseHtml(link).citations().get(0).attribution();
    assertThat(attribution.author()).isEqualTo(Author.of("Jane", "jane"));
    assertThat(attribution.name().orElseThrow().in(link)).isEqualTo("Jane");
    assertThat(attribution.handle()).isEmpty();
    String script =
        "<script>{\"type\":\"tweet\",\"id_str\":\"991276970407100496\",\"text\":\"Hi.\","
            + "\"user\":{\"name\":\"Jane\",\"screen_name\":\"jane\"},"
            + "\"created_at\":\"Tue May 01 10:58:09 +0000 2018\"}</script>";
    attribution = PARSER.parseHtml(script).citations().get(0).attribution();
    assertThat(attribution)
        .isEqualTo(
            new Attribution(
                attribution.span(),
                Author.of("Jane", "jane"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aMirrorPrintsTheHandleWithItsSign() {
    String html =
        "<div class=\"timeline-item\"><a class=\"fullname\">Jane</a>"
            + "<a class=\"username\">@jane</a>"
            + "<a class=\"tweet-link\" href=\"/jane/status/991276970407100496\"></a>"
            + "<div class=\"tweet-content\">Hi</div></div>";
    Attribution attribution = PARSER.parseHtml(html).citations().get(0).attribution();
    assertThat(attribution.handle().orElseThrow().in(html)).isEqualTo("jane");
  }

  @Test
  void allCitationsAreWritten() {
    CitedDocument document = PARSER.parseText(TEXT);
    Optional<URI> address = Optional.of(URI.create("https://example.com/"));
    for (CitationFormat format :
        List.of(CitationFormat.HTML, CitationFormat.MARKDOWN, CitationFormat.TEXT)) {
      assertThat(format.format(document, address))
          .isEqualTo(
              format.format(document.citations().get(0))
                  + "\n\n"
                  + format.format(document.citations().get(1)));
      assertThat(format.format(new CitedDocument("", List.of()), Optional.empty())).isEmpty();
    }
    assertThat(PARSER.parseText(CitationFormat.TEXT.format(document, address)).tweets())
        .extracting(tweet -> tweet.author() + tweet.body().text())
        .isEqualTo(document.tweets().stream().map(it -> it.author() + it.body().text()).toList());
    assertThat(CitationFormat.MARKDOWN).hasToString("MARKDOWN");
  }
}
