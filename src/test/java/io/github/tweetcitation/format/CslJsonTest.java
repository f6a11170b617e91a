package io.github.tweetcitation.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import io.github.tweetcitation.TweetCitation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** CSL-JSON, read by Jackson and rendered by citeproc-java. */
final class CslJsonTest {

  private static final Path FOLDER = Path.of("src/test/resources/io/github/tweetcitation/format");

  @Test
  void isRendered() throws IOException {
    Post special = Post.JANE.withText("Braces {x}, back\\slash & 100% – a_b");
    String json =
        CitationFormat.CSL_JSON.format(
            Post.document(Post.JANE, Post.NORA, special, Post.UNKNOWN), Optional.empty());
    assertThat(rendered(json))
        .containsExactly(
            "Jane Doe [@jane_doe]. Doors open at nine. Twitter, Tweet, 26/12/2020, "
                + "https://x.com/jane_doe/status/1342757039109046272",
            "نورا [@nora]. صباح الخير. X, Post, 5/3/2024, "
                + "https://x.com/nora/status/1764938902533046272",
            "Jane Doe [@jane_doe]. Braces {x}, back\\slash & 100% – a_b. Twitter, Tweet, "
                + "26/12/2020, https://x.com/jane_doe/status/1342757039109046272",
            "X, Post");
  }

  @ParameterizedTest
  @MethodSource("io.github.tweetcitation.format.Post#hostile")
  void hostileValuesStay(Post post, TweetCitation citation) {
    String json = CitationFormat.CSL_JSON.format(citation);
    CSLItemData item = items("[" + json + "]").get(0);
    assertThat(item.getType()).isEqualTo(CSLType.POST);
    assertThat(item.getTitle()).isEqualTo(post.text());
    assertThat(item.getAuthor()[0].getLiteral()).isEqualTo(post.author());
    assertThat(json).doesNotContain("<");
  }

  /** Makes a bibliography, in the order of the items, with the style in posts.csl. */
  private static List<String> rendered(String json) throws IOException {
    List<CSLItemData> items = items(json);
    String locale = Files.readString(FOLDER.resolve("locale.xml"));
    CSL processor =
        new CSL(
            new ListItemDataProvider(items),
            language -> locale,
            new DefaultAbbreviationProvider(),
            Files.readString(FOLDER.resolve("posts.csl")),
            "en-US");
    processor.setOutputFormat("text");
    processor.registerCitationItems(items.stream().map(CSLItemData::getId).toList());
    return List.of(processor.makeBibliography().getEntries()).stream().map(String::strip).toList();
  }

  private static List<CSLItemData> items(String json) {
    return JsonMapper.shared()
        .readValue(json, new TypeReference<List<Map<String, Object>>>() {})
        .stream()
        .map(CSLItemData::fromJson)
        .toList();
  }
}
