package io.github.tweetcitation.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading.DashState;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.SourceText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources with {@code ⏎} for line breaks, and what is read of them. */
final class AttributionReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          — Jane Doe (@jane) December 26, 2020 | WHOLE | Jane Doe | jane | 2020-12-26 | STRICT
          &mdash; Jane Doe (@jane) December 26, 2020 | WHOLE | Jane Doe | jane | 2020-12-26 | STRICT
          -- Jane Doe (@jane) December 26, 2020 | WHOLE | Jane Doe | jane | 2020-12-26 | STRICT
          — سلمى (@salma) ٢٦ ديسمبر ٢٠٢٠ | WHOLE | سلمى | salma | 2020-12-26 | STRICT
          So cold. — Jane (@jane) December 26, 2020 | WHOLE | Jane | jane | 2020-12-26 | STANDARD
          — Jane⏎(@jane) December 26, 2020 | WHOLE | Jane | jane | 2020-12-26 | STANDARD
          — Jane (@ja\\_ne) December 26, 2020 | WHOLE | Jane | ja_ne | 2020-12-26 | STRICT
          — 港ラジオさん (@minato) 12月 25, 2012 | WHOLE | 港ラジオ | minato | 2012-12-25 | STRICT
          — 港さん (@minato) 2018年3月21日 | WHOLE | 港さん | minato | 2018-03-21 | STRICT
          — Jane (@jane) February 30, 2020 | WHOLE | Jane | jane | none | LENIENT
          — Jane (@jane) 9:19 AM · Mar 6, 2017 | WHOLE | Jane | jane | 2017-03-06 | LENIENT
          — Jane (@jane, 9:19 AM · Mar 6, 2017) | WHOLE | Jane | jane | 2017-03-06 | LENIENT
          — Jane (@jane) December 26 | WHOLE | Jane | jane | none | LENIENT
          — Jane (@jane) | WHOLE | Jane | jane | none | LENIENT
          — Jane (@jane) 6/25/2019 | WHOLE | Jane | jane | 2019-06-25 | LENIENT
          — (@jane) December 26, 2020 | WHOLE | '' | jane | 2020-12-26 | STRICT
          â€” Jane (@jane) December 26, 2020 | MISREAD | Jane | jane | 2020-12-26 | STANDARD
          - Jane (@jane) December 26, 2020 | DAMAGED | Jane | jane | 2020-12-26 | LENIENT
          Jane (@jane) December 26, 2020 | MISSING | Jane | jane | 2020-12-26 | LENIENT
          — Jane (@jane) [June 3, 2016](https://x.com/jane/status/20) | WHOLE | Jane | jane | 2016-06-03 | STRICT
          — Jane (@ja�ne) June 3, 2016 (https://x.com/jane/status/20) | WHOLE | Jane | jane | 2016-06-03 | STRICT
          — Jane (@jane) https://twitter.com/jane/status/20 | WHOLE | Jane | jane | none | STANDARD
          Jane (@jane) June 3, 2016 (https://x.com/jane/status/20) | MISSING | Jane | jane | 2016-06-03 | LENIENT
          - Jane (@jane) June 3, 2016 (https://x.com/jane/status/20) | DAMAGED | Jane | jane | 2016-06-03 | LENIENT
          — The friends of the library and of the old harbour at Port Quay (@jane) June 3, 2016 (https://x.com/jane/status/20) | WHOLE | The friends of the library and of the old harbour at Port Quay | jane | 2016-06-03 | STRICT
          """)
  void isOne(
      String source,
      DashState dash,
      String name,
      String handle,
      @Nullable LocalDate day,
      Leniency leniency) {
    AttributionReading found = first(source);
    assertThat(found).isNotNull();
    assertThat(found.dash()).isEqualTo(dash);
    assertThat(found.name()).isEqualTo(name);
    assertThat(found.handle()).isEqualTo(handle);
    assertThat(found.date() == null ? null : found.date().day()).isEqualTo(day);
    assertThat(found.requiredLeniency()).isEqualTo(leniency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          — Jane Doe (@ja�ne) December 26, 2020
          — Jane Doe (@jane December 26, 2020
          — Jane Doe @jane December 26, 2020
          — Jane Doe (jane@example.com) December 26, 2020
          Jane Doe (@jane) 5/6/2019
          Follow me — Jane Doe (@jane)
          Follow me — Jane Doe (@jane) December 26, 2020
          — By Jane Doe (@jane) December 26, 2020
          — Photo: Jane Doe (@jane) December 26, 2020
          — A post shared by Jane Doe (@jane) December 26, 2020
          — Jane Doe (@jane) May 6, 2025 at 4:57 PM
          So Jane Doe (@jane)⏎December 26, 2020: the army moves in
          — The friends of the library and of the old harbour at Port Quay (@jane) June 3, 2016
          — The friends of the library and of the old harbour at Port Quay, who meet there when the fog is on the water (@jane) June 3, 2016 (https://x.com/jane/status/20)
          — Jane (@jane) [June 3, 2016](https://www.instagram.com/p/B1/)
          — Jane (@jane) June 3, 2016 (https://bsky.app/profile/jane/post/3k)
          """)
  void isNone(String source) {
    assertThat(first(source)).isNull();
  }

  /** Brackets are around the attribution, {@code ⟦…⟧}, and the name, {@code ⟨…⟩}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rains.⏎⟦— ⟨Jane⟩ (@jane) May 3, 2018⟧⏎More.",
        "It rains. ⟦— ⟨Jane⟩ (@jane) May 3, 2018⟧ More.",
        "It rains.⏎⏎Fog.⏎⟦— ⟨Jane⏎Doe⟩ (@jane) May 3, 2018⟧",
        "It rains.⏎⏎⟦— ⟨Jane Doe⟩⏎(@jane)⏎May 3, 2018⟧",
        "⟦— ⟨Jane &amp; Bob⟩ (@jane) May 3, 2018⟧",
        "⟦— ⟨A — B⟩ (@jane) May 3, 2018⟧",
        "Fog — ⏎⟦— ⟨Jane – Bob⟩ (@jane) May 3, 2018⟧",
        "⟦— ⟨Jane⟩ ( @jane ) May 3, 2018⟧",
        "⟦— ⟨Jane⟩ （＠jane） May 3, 2018⟧",
        "⟦— ⟨Jane⟩ \\(@jane\\) May 3, 2018⟧",
        "⟦— ⟨Jane⟩ (@jane), May 3, 2018⟧",
        "⟦— ⟨Jane⟩ (@jane) <a href=\"https://twitter.com/jane/status/20\">June 3, 2016</a>⟧ More",
        "⟦— ⟨Jane⟩ (@jane) [June 3, 2016](https://x.com/jane/status/20 \"On X\")⟧ More",
        "⟦— ⟨Jane⟩ (@jane) June 3, 2016 [https://x.com/jane/status/20]⟧ More",
        "⟦— ⟨Jane⟩ (@jane) June 3, 2016 <https://x.com/jane/status/20>⟧ More",
        "So cold.  ⟦⟨Jane Doe⟩ (@jane) May 3, 2018⟧",
        "So cold. pic.twitter.com/a1B2c3D4e5 ⟦⟨Jane⟩ (@jane) May 3, 2018⟧",
        "We are off to the harbour! ⟦⟨Jane⟩ (@jane) May 3, 2018⟧"
      })
  void standsHere(String marked) {
    String text = marked.replaceAll("[⟨⟩]", "").replace('⏎', '\n');
    int start = text.indexOf('⟦');
    int end = text.indexOf('⟧') - 1;
    String source = text.replaceAll("[⟦⟧]", "");
    AttributionReading found =
        new AttributionReader(SourceText.plain(source), new CandidateLimit(10))
            .next(0, source.length());
    assertThat(found).isNotNull();
    assertThat(found.span()).isEqualTo(new Span(start, end));
    String name = marked.substring(marked.indexOf('⟨') + 1, marked.indexOf('⟩'));
    assertThat(found.nameSpan().in(source)).isEqualTo(name.replace('⏎', '\n'));
    assertThat(found.handle()).isEqualTo("jane");
  }

  private static @Nullable AttributionReading first(String source) {
    String text = source.replace('⏎', '\n');
    return new AttributionReader(SourceText.plain(text), new CandidateLimit(10))
        .next(0, text.length());
  }
}
