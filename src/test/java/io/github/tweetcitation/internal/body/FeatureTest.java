package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One example of each evidence, and one that looks like it. A bar marks the start. */
final class FeatureTest {

  private static final String OWN_LINE = "\n\u2014 Jane Doe (@jane) May 1, 2018";
  private static final String INLINE = " \u2014 Jane Doe (@jane) May 1, 2018";
  private static final String BEFORE = "Old. \u2014 John Roe (@john) May 1, 2018";
  private static final String LONG =
      "The council met on Tuesday to talk about the harbour and the roads that lead to it, and"
          + " nobody could agree on anything but the date of the next meeting, which will be held"
          + " in the old town hall before the end of the month if the weather allows it and if all"
          + " of the members can be there in time for the vote";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          PARAGRAPH; 1; own; Prose.\\n\\n|Fog today
          PARAGRAPH; 0; own; Prose.\\n|Fog today
          LINE; 1; own; Prose.\\n|Fog today
          LINE; 0; own; Prose.\\n\\n|Fog today
          DOCUMENT; 1; own; |Fog today
          DOCUMENT; 0; own; Prose.\\n|Fog today
          CITATION_BEFORE; 1; own; BEFORE\\n|Fog today
          CITATION_BEFORE; 0; own; |Fog today
          LAST_LINE; 1; own; Prose.\\n|Fog today
          LAST_LINE; 0; own; Prose.\\n|Fog today\\nand rain
          INSIDE_BUT_OWN_LINE; 1; own; Prose. |Fog today
          INSIDE_BUT_OWN_LINE; 0; inline; Prose. |Fog today
          INSIDE_EARLIER_LINE; 1; own; Prose. |Fog today\\nand rain
          INSIDE_EARLIER_LINE; 0; own; Prose. |Fog today
          SENTENCE_BEFORE; 1; inline; Prose. |Fog today
          SENTENCE_BEFORE; 0; inline; Prose: |Fog today
          GLUED_TO_LONG_LINE; 1; inline; LONG.|Fog today
          GLUED_TO_LONG_LINE; 0; inline; Prose ends.|Fog today
          GLUED_AFTER_CITATION; 1; inline; BEFOREShe answered.|Fog today
          GLUED_AFTER_CITATION; 0; inline; She answered.|Fog today
          SCRIPT_CHANGE; 1; inline; \u0636\u0628\u0627\u0628 \u0643\u062B\u064A\u0641 \u0641\u064A \u0627\u0644\u0645\u064A\u0646\u0627\u0621. |Fog today again
          SCRIPT_CHANGE; 0; inline; Fog in town. |Fog today again
          LEAVES_HANDLE; 1; inline; So wrote @jane: |Fog today
          LEAVES_HANDLE; 0; inline; So wrote @john: |Fog today
          COLON_BEFORE; 1; own; The port says:\\n|Fog today
          COLON_BEFORE; 0; own; The port says\\n|Fog today
          LEAVES_CUE; 1; own; Then she tweeted\\n|Fog today
          LEAVES_CUE; 0; own; Then she slept\\n|Fog today
          LEAVES_MARKERS; 1; own; Rain #weather\\n|Fog today
          LEAVES_MARKERS; 0; own; Rain is #1\\n|Fog today
          FIRST_LINE; 1; own; LONG.\\n|Fog today
          FIRST_LINE; 0; own; Prose.\\n|Fog today
          SMALL_LETTER; 1; inline; Prose. |fog today
          SMALL_LETTER; 0; inline; Prose. |Fog today
          LINK_FIRST; 1; own; Prose.\\n|https://t.co/H4O2NANKaq
          LINK_FIRST; 0; own; Prose.\\n|Fog https://t.co/H4O2NANKaq
          SHORT; 1; own; Prose.\\n|Fog today
          SHORT; 0; own; Prose.\\n|Fog today and fog tomorrow and no end to it says everybody on the quay who looks up
          PROSE_LINE; 1; own; |The council met on Tuesday to talk about the harbour and the roads that lead to it, and nobody could agree.\\nFog #fog
          PROSE_LINE; 0; own; |Fog today.\\nAnd rain
          HOLDS_BREAKS; 1; own; |Fog today\\nand rain
          HOLDS_BREAKS; 0; own; |Fog today
          UNBALANCED; 1; inline; She said "we see nothing. |Fog today"
          UNBALANCED; 0; inline; She said nothing. |"Fog today"
          SAID_BEFORE; 1; inline; She said "Fog in the harbour". |Fog in the harbour again
          SAID_BEFORE; 1; own; She said "Fog in\\nthe harbour".\\n|Fog in the harbour again
          SAID_BEFORE; 1; own; She said "Fogbound".\\n|Fogbound
          SAID_BEFORE; 0; inline; She said nothing of it. |Fog in the harbour again
          SAID_BEFORE; 0; inline; She said "Fog on the harbour". |Fog in the harbour again
          HOLDS_REPETITION; 1; inline; |She said "Fog in the harbour". Fog in the harbour again
          HOLDS_REPETITION; 0; inline; |She said nothing of it. Fog in the harbour again
          OVER_LIMIT; 1; own; Prose.\\n|LONG LONG
          OVER_LIMIT; 0; own; Prose.\\n|Fog today
          """)
  void speaks(Feature evidence, int strength, String place, String marked) {
    String text =
        marked
            .replace("\\n", "\n")
            .replace("BEFORE", BEFORE)
            .replace("LONG LONG", LONG + " I say")
            .replace("LONG", LONG);
    String source = text.replace("|", "") + (place.equals("own") ? OWN_LINE : INLINE);
    AttributionReader reader =
        new AttributionReader(SourceText.plain(source), new CandidateLimit(10));
    int floor = 0;
    if (text.startsWith(BEFORE)) {
      floor = Objects.requireNonNull(reader.next(0, source.length())).span().end();
    }
    AttributionReading attribution = Objects.requireNonNull(reader.next(floor, source.length()));
    Window window =
        Window.before(
            source,
            attribution,
            floor,
            BodyStart.end(source, attribution, floor),
            attribution.markup());
    int bar = text.indexOf('|');
    StartCandidate start =
        StartCandidates.in(window).stream()
            .filter(candidate -> candidate.at() < window.chars.length)
            .filter(
                candidate -> window.view.sourceSpan(candidate.at(), candidate.at()).start() == bar)
            .findFirst()
            .orElseThrow();
    assertThat(StartModelFit.strength(evidence, window, start)).isEqualTo(strength);
  }
}
