package io.github.tweetcitation.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Last lines of quotes, {@code S} for the link to a status of December 26, 2020. Brackets are
 * around the signature, {@code ⟦…⟧}, and the name, {@code ⟨…⟩}; without brackets, the line signs
 * nothing.
 */
final class SignatureTest {

  private static final String QUOTE = "> The tea is ready.\n> ";

  private static final String STATUS = "(https://x.com/jane/status/1342881923710144512)";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦— ⟨Jane Doe⟩, [on X]S⟧",
        "⟦— ⟨Jane Doe⟩ [on X]S⟧",
        "⟦— [@jane]S⟧",
        "⟦— ⟨Jane⟩ [@jane]S⟧",
        "⟦— ⟨Jane⟩ (@jane), [link]S⟧",
        "⟦— [@jane, December 26, 2020]S⟧",
        "⟦— [@jane]S, December 26, 2020⟧",
        "⟦⟨Jane Doe⟩, [on X]S, December 26, 2020⟧",
        "⟦⟨Jane Doe⟩, [on X]S, December 27, 2020⟧",
        "⟦⟨Jane Doe⟩, [on X]S, December 25, 2020⟧.",
        "Jane Doe, [on X]S, December 28, 2020",
        "Jane Doe, [on X]S",
        "Jane Doe [on X]S, December 26, 2020",
        "Jane Doe, [there]S, December 26, 2020",
        "so Jane, [on X]S, December 26, 2020",
        "— so she said [on X]S",
        "⟦— [@jane]S⟧ — translated",
        "— [@jane]S translated",
        "— [@joan]S",
        "⟦— ⟨One Two Three Four Five⟩ [on X]S⟧",
        "— One Two Three Four Five Six [on X]S",
        "⟦— ⟨Abcdefghij Abcdefghij Abcdefghij Abcdefghij Abcdef⟩ [on X]S⟧",
        "— Abcdefghij Abcdefghij Abcdefghij Abcdefghij Abcdefg [on X]S"
      })
  void signs(String line) {
    for (String end : List.of("", "\n", "\n\nProse.", "\n>\n> \n\nProse.")) {
      String marked = QUOTE + line.replace("S", STATUS) + end;
      String source = marked.replaceAll("[⟦⟧⟨⟩]", "");

      List<TweetCitation> found = TweetCitationParser.create().parseMarkdown(source).tweets();

      assertThat(found).hasSizeLessThan(2);
      assertThat(found.isEmpty() ? source : marked(source, found.get(0).attribution()))
          .isEqualTo(marked);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n> More.", " More.", "\n>\n> More."})
  void signsTheEndAlone(String rest) {
    String source = QUOTE + "— [@jane]" + STATUS + rest + "\n\nProse.";

    assertThat(TweetCitationParser.create().parseMarkdown(source).tweets()).isEmpty();
  }

  private static String marked(String source, Attribution attribution) {
    NavigableMap<Integer, String> marks = new TreeMap<>();
    mark(marks, attribution.span(), "⟦", "⟧");
    attribution.name().ifPresent(name -> mark(marks, name, "⟨", "⟩"));
    assertThat(attribution.author().handle()).contains("jane");
    StringBuilder marked = new StringBuilder(source);
    marks.descendingMap().forEach(marked::insert);
    return marked.toString();
  }

  private static void mark(Map<Integer, String> marks, Span span, String open, String close) {
    marks.merge(span.start(), open, String::concat);
    marks.merge(span.end(), close, (inner, outer) -> inner + outer);
  }
}
