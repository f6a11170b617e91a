package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a body may begin at all: each bar is a place. */
final class StartCandidatesTest {

  private static final String ATTRIBUTION = " \u2014 Jane Doe (@jane) May 1, 2018";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|Prose.\n|Fog today",
        "|Prose.\n\n|Fog today",
        "|Prose.\n> |Fog today",
        "|> |Fog today",
        "|See it. |Fog today",
        "|See it! |Fog today",
        "|See it\u2026 |Fog today",
        "|See it, Fog today",
        "|Fog.\" |Great goal",
        "|Fog at 5.30 today",
        "|Fog |#quay now",
        "|Fog |@jane now",
        "|Prose |(fog) |now",
        "|Fog |🐟🐟 now",
        "|Fog |🐟 and rain",
        "|See https://example.com/a |Fog today",
        "|See www.example.Bc now",
        "|See https://example.com/a.Bc |now",
        "|Score - |Fog today",
        "|Score \u2013 |Fog today",
        "|Score | |Fog today",
        "|Score- Fog today",
        "|- |Fog today",
        "|\u2022 Fog today",
        "|It ended.|Great goal",
        "|It ended.great goal",
        "|It ended.|#fog today",
        "|It ended.\u201D|Great goal",
        "|It ended!!|Great goal",
        "|It ended?.|Great goal",
        "|2.|Great goal",
        "|Fog -.Great goal",
        "|Fog ..|Great goal",
        "|🐟 🐟 now",
        "|.Great goal",
        "|霧が出た。|晴れた",
        "|霧だ！！|晴れた",
        "|「霧が出た。」晴れた",
        "|أبحر القارب في الصباح |Great goal today for us all"
      })
  void aBodyMayBeginThere(String marked) {
    // A bar between spaces is one of the text.
    String text = marked.replace(" | |", " \u0000 |").replace("|", "").replace('\u0000', '|');
    assertThat(marked(text, starts(window(text + ATTRIBUTION)))).isEqualTo(marked);
  }

  @Test
  void whatIsTooLongForATweetBeginsAtAWord() {
    String text = "fog ".repeat(200).strip();
    assertThat(starts(window(text + ATTRIBUTION)))
        .containsExactly(text.length() - "fog ".repeat(70).strip().length());
  }

  @Test
  void aWordThatIsTooLongForATweetIsOneWhole() {
    assertThat(starts(window("fog " + "a".repeat(500) + ATTRIBUTION))).containsExactly(4);
  }

  private static Window window(String source) {
    AttributionReading attribution =
        Objects.requireNonNull(
            new AttributionReader(SourceText.plain(source), new CandidateLimit(10))
                .next(0, source.length()));
    return Window.before(
        source, attribution, 0, BodyStart.end(source, attribution, 0), attribution.markup());
  }

  private static List<Integer> starts(Window window) {
    return StartCandidates.in(window).stream()
        .map(StartCandidate::at)
        .filter(at -> at < window.chars.length)
        .map(at -> window.view.sourceSpan(at, at).start())
        .sorted(Comparator.reverseOrder())
        .collect(Collectors.toList());
  }

  private static String marked(String text, List<Integer> places) {
    StringBuilder marked = new StringBuilder(text);
    places.forEach(at -> marked.insert((int) at, '|'));
    return marked.toString();
  }
}
