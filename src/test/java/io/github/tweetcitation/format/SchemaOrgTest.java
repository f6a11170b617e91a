package io.github.tweetcitation.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.TweetCitation;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD for schema.org, read by Jackson, and by jsoup in a page. */
final class SchemaOrgTest {

  private static final Optional<URI> ADDRESS = Optional.of(URI.create("https://example.org/a?b=c"));

  @Test
  void aDocumentIsAWorkThatCites() {
    JsonNode work =
        JsonMapper.shared()
            .readTree(
                CitationFormat.SCHEMA_ORG.format(Post.document(Post.JANE, Post.NORA), ADDRESS));
    assertThat(work.at("/@context").asString()).isEqualTo("https://schema.org");
    assertThat(work.at("/@type").asString()).isEqualTo("CreativeWork");
    assertThat(work.at("/url").asString()).isEqualTo("https://example.org/a?b=c");
    assertThat(work.at("/citation")).hasSize(2);
    JsonNode jane = work.at("/citation/0");
    assertThat(jane.at("/@type").asString()).isEqualTo("SocialMediaPosting");
    assertThat(jane.at("/identifier").asString()).isEqualTo("1342757039109046272");
    assertThat(jane.at("/datePublished").asString()).isEqualTo("2020-12-26");
    assertThat(jane.at("/author/name").asString()).isEqualTo("Jane Doe");
    assertThat(jane.at("/author/alternateName").asString()).isEqualTo("@jane_doe");
    assertThat(jane.at("/isPartOf/name").asString()).isEqualTo("Twitter");
  }

  @Test
  void whatIsUnknownIsLeftOut() {
    assertThat(
            JsonMapper.shared()
                .readTree(CitationFormat.SCHEMA_ORG.format(Post.UNKNOWN.citation()))
                .propertyNames())
        .containsExactly("@context", "@type", "isPartOf");
  }

  @Test
  void linesOfTheTextStay() {
    Post poem = Post.JANE.withText("One\n\nTwo\nThree");
    JsonNode posting =
        JsonMapper.shared().readTree(CitationFormat.SCHEMA_ORG.format(poem.citation()));
    assertThat(posting.at("/articleBody").asString()).isEqualTo("One\n\nTwo\nThree");
  }

  @ParameterizedTest
  @MethodSource("io.github.tweetcitation.format.Post#hostile")
  void hostileValuesStayInTheirScript(Post post, TweetCitation citation) {
    String json = CitationFormat.SCHEMA_ORG.format(citation);
    Document page =
        Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script><p>after</p>");
    assertThat(page.select("p").text()).isEqualTo("after");
    JsonNode posting = JsonMapper.shared().readTree(page.expectFirst("script").data());
    assertThat(posting.at("/articleBody").asString().replaceAll("\\s+", " "))
        .isEqualTo(post.text());
    assertThat(posting.at("/author/name").asString()).isEqualTo(post.name());
  }
}
