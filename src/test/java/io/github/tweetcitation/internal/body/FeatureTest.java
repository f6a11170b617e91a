package io.github.tweetcitation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.List;
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
          QUOTE_BLOCK; 1; inline; Prose.\\n\\n> |Fog today
          QUOTE_BLOCK; 1; inline; Prose.\\n\\n> |Fog\\n> today
          QUOTE_BLOCK; 0; inline; Prose.\\n\\n> Fog\\n> |today
          QUOTE_BLOCK; 0; own; Prose.\\n\\n> |Fog today
          QUOTE_BLOCK; 0; glued; Prose.\\n\\n> |Fog today
          QUOTE_BLOCK; 0; inline; > |Fog today
          LINE; 1; own; Prose.\\n|Fog today
          LINE; 0; own; Prose.\\n\\n|Fog today
          LINE; 1; own; Prose.\\n> |Fog today
          PARAGRAPH; 1; own; Prose.\\n\\n> |Fog today
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
          LEAVES_REPORT; 1; inline; He said so. |Fog today
          LEAVES_REPORT; 0; inline; He said so. Nobody knew. |Fog today
          LEAVES_CAPTION; 1; own; Photo: the harbour\\n|Fog today
          LEAVES_CAPTION; 0; own; Photo of the harbour\\n|Fog today
          LEAVES_MARKERS; 1; own; Rain #weather\\n|Fog today
          LEAVES_MARKERS; 0; own; Rain is #1\\n|Fog today
          SMALL_LETTER; 1; inline; Prose. |fog today
          SMALL_LETTER; 0; inline; Prose. |Fog today
          SMALL_LETTER_LINE; 1; own; Prose.\\n|fog today
          SMALL_LETTER_LINE; 0; own; Prose,\\n|fog today
          LINK_FIRST; 1; own; Prose.\\n|https://t.co/H4O2NANKaq
          LINK_FIRST; 0; own; Prose.\\n|Fog https://t.co/H4O2NANKaq
          LINK_ON_LINE; 1; links; Prose.\\n|#fog
          LINK_ON_LINE; 1; links; Prose.\\n|pic.twitter.com/a1B2c3D4e5
          LINK_ON_LINE; 0; links; Prose.\\n|Fog #fog
          LINK_ON_LINE; 0; links; Prose. |#fog
          LINK_ON_LINE; 0; links; Prose.\\n|#fog today
          LINK_ON_LINE; 0; own; Prose.\\n|#fog
          NO_WORDS; 1; own; Prose.\\n|#fog @john https://t.co/H4O2NANKaq
          NO_WORDS; 1; own; Prose.\\n|/cc @john
          NO_WORDS; 1; own; Prose.\\n|via @john pic.twitter.com/a1B2c3D4e5
          NO_WORDS; 0; own; Prose.\\n|#fog today
          NO_WORDS; 0; inline; Prose. |#fog
          NO_WORDS; 0; own; Prose.\\n|pic.twitter.com/a1B2c3D4e5
          NO_WORDS; 0; own; Prose.\\n|#1.fog
          NO_WORDS; 0; own; Prose.\\n|# @john
          SHORT; 1; own; Prose.\\n|Fog today
          SHORT; 0; own; Prose.\\n|Fog today and fog tomorrow and no end to it says everybody on the quay who looks up
          HOLDS_LINES; 1; own; |Fog today\\nand rain
          HOLDS_LINES; 1; own; |Fog today\\n\\nand rain
          HOLDS_LINES; 4; own; |Fog\\nrain\\n\\nsnow\\nhail\\nice\\nsun
          HOLDS_LINES; 0; own; |Fog today
          UNBALANCED; 1; inline; She said "we see nothing. |Fog today"
          UNBALANCED; 0; inline; She said nothing. |"Fog today"
          UNBALANCED; 0; own; Prose.\\n|\u201D Fog today\u201D
          UNBALANCED; 1; own; Prose.\\n|Fog\u201D and rain\u201D
          SAID_BEFORE; 1; inline; She said "Fog in the harbour". |Fog in the harbour again
          SAID_BEFORE; 1; own; She said "Fog in\\nthe harbour".\\n|Fog in the harbour again
          SAID_BEFORE; 1; own; She said "Fogbound".\\n|Fogbound
          SAID_BEFORE; 0; inline; She said nothing of it. |Fog in the harbour again
          SAID_BEFORE; 0; inline; The Fog in the harbour. See the |#Fog in the harbour
          SAID_BEFORE; 1; inline; It was #fog in the harbour. See |#fog in the harbour
          SAID_BEFORE; 1; own; "Fog, fog, fog"\\nshe said.\\n|Fog, fog, fog
          SAID_BEFORE; 0; own; "Fogs".\\n|Fogs
          SAID_BEFORE; 0; inline; She said "Fog on the harbour". |Fog in the harbour again
          HOLDS_REPETITION; 1; inline; |She said "Fog in the harbour". Fog in the harbour again
          HOLDS_REPETITION; 0; inline; |She said nothing of it. Fog in the harbour again
          SAID_BEFORE; 0; own; The port of today says:\\n|The port of today says:\\nFog
          OVER_LIMIT; 1; own; Prose.\\n|LONG LONG
          OVER_LIMIT; 0; own; Prose.\\n|Fog today
          COLON_INSIDE; 1; inline; The port says: |Fog today
          COLON_INSIDE; 0; inline; The port says. |Fog today
          ANNOUNCED; 1; inline; See tweets : |Fog today
          ANNOUNCED; 1; inline; [Found on Twitter] |Fog today
          ANNOUNCED; 1; inline; Source: https://example.com/1 |Fog today
          ANNOUNCED; 0; inline; Source: https://t.co/H4O2NANKaq |Fog today
          ANNOUNCED; 0; inline; See doors : |Fog today
          HOLDS_NOTE; 1; inline; |Example: [Found on Twitter] Fog today
          HOLDS_NOTE; 1; inline; |Source: https://example.com/1 Fog today
          HOLDS_NOTE; 0; inline; |Example: [Found on a wall] Fog today
          HOLDS_NOTE; 0; inline; |Fog today, see tweets: fog
          LINK_INSIDE; 1; inline; From https://example.com/1 |Fog today
          LINK_INSIDE; 0; inline; From example.com. |Fog today
          LINK_INSIDE; 0; inline; https://t.co/H4O2NANKaq |https://t.co/H4O2NANKaq
          NO_WORDS; 0; own; |#fog @john
          OTHER_SCRIPT_INSIDE; 1; inline; \u0636\u0628\u0627\u0628 \u0643\u062B\u064A\u0641 \u0641\u064A \u0627\u0644\u0645\u064A\u0646\u0627\u0621. |Fog today again
          OTHER_SCRIPT_INSIDE; 0; inline; Fog in the harbour. |Fog today again
          OTHER_SCRIPT_LINE; 1; own; \u0422\u0443\u043C\u0430\u043D \u043D\u0430\u0434 \u043F\u043E\u0440\u0442\u043E\u043C\\n|Fog today again
          OTHER_SCRIPT_LINE; 0; own; Fog in the harbour\\n|Fog today again
          OTHER_SCRIPT_LINE; 0; own; Fog in the harbour\\n\u0422\u0443\u043C\u0430\u043D \u043D\u0430\u0434 \u043F\u043E\u0440\u0442\u043E\u043C\\n|Fog today again
          LEAVES_ISLAND; 1; own; Fog in the harbour\\n\u0422\u0443\u043C\u0430\u043D \u043D\u0430\u0434 \u043F\u043E\u0440\u0442\u043E\u043C\\n|Fog today again
          LEAVES_ISLAND; 0; own; \u0422\u0443\u043C\u0430\u043D \u043D\u0430\u0434 \u043F\u043E\u0440\u0442\u043E\u043C\\n|Fog today again
          LEAVES_OWN_SCRIPT; 1; own; \u0422\u0443\u043C\u0430\u043D \u043D\u0430\u0434 \u043F\u043E\u0440\u0442\u043E\u043C\\nIt is foggy.\\n|Fog today again
          LEAVES_OWN_SCRIPT; 1; own; \u0422\u0443\u043C\u0430\u043D \u043D\u0430\u0434 \u043F\u043E\u0440\u0442\u043E\u043C\\nIt is foggy.\\n|pic.twitter.com/a1B2c3D4e5
          LEAVES_OWN_SCRIPT; 0; own; It is foggy.\\n\u0422\u0443\u043C\u0430\u043D \u043D\u0430\u0434 \u043F\u043E\u0440\u0442\u043E\u043C\\n|Fog today again
          LEAVES_OWN_SCRIPT; 0; own; We see.\\nIt is foggy.\\n|Fog today again
          LEAVES_OWN_SCRIPT; 0; own; \u0422\u0443\u043C\u0430\u043D \u043D\u0430\u0434 \u043F\u043E\u0440\u0442\u043E\u043C\\n|Fog today again
          CITATION_ON_LINE_BEFORE; 1; inline; BEFORE\\n|Fog today
          CITATION_ON_LINE_BEFORE; 0; own; BEFORE\\n|Fog today
          BLANK_LINES_AROUND; 1; blank; Prose.\\n\\n|Fog today
          BLANK_LINES_AROUND; 0; own; Prose.\\n\\n|Fog today
          PARAGRAPH_AMONG_LINES; 1; own; One.\\nProse.\\n\\n|Fog today
          PARAGRAPH_AMONG_LINES; 1; own; BEFORE\\nProse.\\n\\n|Fog today
          PARAGRAPH_AMONG_LINES; 0; own; One.\\n\\nProse.\\n\\n|Fog today
          PARAGRAPH_AMONG_LINES; 0; own; One.\\nProse.\\n|Fog today
          PARAGRAPH_AMONG_LINES; 0; own; Prose.\\n\\n|Fog today
          HOLDS_PARAGRAPH_AMONG_LINES; 1; own; One.\\nProse.\\n|Fog today\\n\\nand rain
          HOLDS_PARAGRAPH_AMONG_LINES; 0; own; One.\\n\\nProse.\\n|Fog today\\n\\nand rain
          HOLDS_PARAGRAPH_AMONG_LINES; 0; own; One.\\nProse.\\n|Fog today\\nand rain
          HOLDS_PARAGRAPH_AMONG_LINES; 0; own; One.\\nProse. |Fog today\\n\\nand rain
          SPACE_BUT_GLUED; 1; glued; Prose. |Fog today
          SPACE_BUT_GLUED; 0; inline; Prose. |Fog today
          SPACE_AND_GLUED_AFTER; 1; after; Prose. |Fog today
          SPACE_AND_GLUED_AFTER; 0; glued; Prose. |Fog today
          ALL_GLUED; 1; glued; Prose ends.|Fog today
          ALL_GLUED; 0; glued; Prose ends. |Fog today
          QUOTE_GOES_ON; 1; inline; "Fog," he said. |"It is odd."
          QUOTE_GOES_ON; 0; inline; "Fog." |"It is odd."
          THREAD_FIRST; 1; own; Prose.\\n|1/3 Fog today
          THREAD_FIRST; 1; own; Prose.\\n|RT @john: Fog today
          THREAD_FIRST; 0; own; Prose.\\n|1 boat today
          THREAD_FIRST; 1; own; Prose.\\n|...and that is why
          THREAD_FIRST; 0; own; Prose.\\n|.@john sees fog
          THREAD_FIRST; 0; own; Prose.\\n|... fog
          THREAD_FIRST; 0; own; Prose.\\n|.fog
          CONNECTIVE_FIRST; 1; own; Prose.\\n|وقررت البلدية
          CONNECTIVE_FIRST; 1; own; Prose.\\n|ويحتل المركز
          CONNECTIVE_FIRST; 1; own; Prose.\\n|واستقبلت البلدية
          CONNECTIVE_FIRST; 0; own; Prose.\\n|واصلت البلدية
          CONNECTIVE_FIRST; 0; own; Prose.\\n|وصلت البلدية
          CONNECTIVE_FIRST; 0; own; Prose.\\n|ويليام هنا
          CONNECTIVE_FIRST; 0; own; Prose.\\n|وتحية لكم
          CONNECTIVE_FIRST; 0; own; Prose.\\n|وياليت الجسر
          CONNECTIVE_FIRST; 0; own; Prose.\\n|وبيروت هنا
          CONNECTIVE_FIRST; 0; own; Prose.\\n|والإنترنت هنا
          CONNECTIVE_FIRST; 1; own; Prose.\\n|\u0648\u0623\u0636\u0627\u0641 \u0623\u0646 \u0627\u0644\u0645\u064A\u0646\u0627\u0621 \u0645\u063A\u0644\u0642
          CONNECTIVE_FIRST; 0; own; Prose.\\n|\u0648\u0631\u062F\u0629 \u0641\u064A \u0627\u0644\u0645\u064A\u0646\u0627\u0621
          CAPTION_FIRST; 1; own; Prose.\\n|Photo: the harbour
          CAPTION_FIRST; 0; own; Prose.\\n|Photo of the harbour
          REPORT_FIRST; 1; own; Prose.\\n|He said that it was fog.
          REPORT_FIRST; 0; own; Prose.\\n|He saw that it was fog.
          PLAIN_FIRST; 1; own; |It is fog. #fog
          PLAIN_FIRST; 0; own; |It is #fog. Fog
          HOLDS_SHORT_LINE; 1; own; |No idea.\\nFog today
          HOLDS_SHORT_LINE; 1; own; |Nobody has an idea when the fog lifted.\\nFog today
          HOLDS_SHORT_LINE; 0; own; |Nobody has an idea when the fogs lifted.\\nFog today
          HOLDS_SHORT_LINE; 0; own; |No idea\\nFog today
          MARKERS_FIRST; 1; own; |It is #fog. Fog
          MARKERS_FIRST; 0; own; |It is fog. #fog
          HOLDS_MARKERS_LINE; 1; own; |It is #fog\\nand rain
          HOLDS_MARKERS_LINE; 0; own; |It is fog\\nand #rain
          HOLDS_CONNECTIVE; 1; own; |Fog today\\nMeanwhile it rained\\nand rained
          HOLDS_CONNECTIVE; 0; own; |Fog today\\nIt rained meanwhile\\nand rained
          HOLDS_REPORT; 1; own; |She said so\\nFog today
          HOLDS_REPORT; 0; own; |She said so #fog\\nFog today
          HOLDS_CUE; 1; own; |Then she tweeted\\nFog today
          HOLDS_CUE; 0; own; |Then she slept\\nFog today
          HOLDS_SPEAKER; 2; own; |We slept\\nThanks\\nFog today
          HOLDS_SPEAKER; 0; own; |She slept\\nFog today
          HOLDS_CLOSED_LINE; 1; own; |"Fog today"\\nand rain
          HOLDS_CLOSED_LINE; 0; own; |"Fog today."\\nand rain
          HOLDS_EMOJI_LINE; 1; own; |Fog \u2764\uFE0F\\nand rain
          HOLDS_EMOJI_LINE; 0; own; |\u2764\uFE0F Fog\\nand rain
          HOLDS_COMMA_LINE; 1; own; |Fog today,\\nand rain
          HOLDS_COMMA_LINE; 0; own; |Fog, today\\nand rain
          HOLDS_COLON_LINE; 1; own; |Today:\\nfog and rain
          HOLDS_COLON_LINE; 0; own; |Today: fog\\nand rain
          HOLDS_SENTENCES; 2; inline; |Fog. Rain! Sun today
          HOLDS_SENTENCES; 0; inline; |Fog, rain, sun today
          HOLDS_PLAIN_SENTENCE; 1; inline; |The council met on Tuesday to talk about the harbour and the roads. Fog today
          HOLDS_PLAIN_SENTENCE; 0; inline; |The council met on Tuesday. Fog today
          HOLDS_QUOTED_SENTENCE; 1; inline; |\u201CIt is odd.\u201D On our way
          HOLDS_QUOTED_SENTENCE; 0; inline; |\u201CIt is odd\u201D. On our way
          HOLDS_SPEAKER_SENTENCE; 1; inline; |We slept. Fog today
          HOLDS_SPEAKER_SENTENCE; 0; inline; |She slept. Fog today
          HOLDS_BLANK_LINE; 1; own; |Fog today\\n\\nand rain
          HOLDS_BLANK_LINE; 0; own; |Fog today\\nand rain
          CUT_AT_LIMIT; 1; long; Prose.\\n|CUT
          CUT_AT_LIMIT; 1; long; Prose.\\n|CUT pic.twitter.com/a1B2c3D4e5
          CUT_AT_LIMIT; 0; long; Prose.\\n|TWO\u2026
          CUT_AT_LIMIT; 0; long; Prose.\\n|Fog. CUT
          CUT_AT_LIMIT; 0; own; Prose.\\n|CUT
          PICTURE_ALONE; 1; own; Prose.\\n|pic.twitter.com/a1B2c3D4e5
          PICTURE_ALONE; 0; own; Prose.\\n|Fog pic.twitter.com/a1B2c3D4e5
          HOLDS_PICTURE_LINE; 1; own; |Fog\\npic.twitter.com/a1B2c3D4e5
          HOLDS_PICTURE_LINE; 0; own; |Fog\\nRain pic.twitter.com/a1B2c3D4e5
          LENGTH_40; 1; own; Prose.\\n|Fog in the harbour again
          LENGTH_40; 0; own; Prose.\\n|Fog today
          LENGTH_80; 1; own; Prose.\\n|Fog in the harbour again, and it will not go away
          LENGTH_80; 0; own; Prose.\\n|Fog in the harbour again
          LENGTH_140; 1; own; Prose.\\n|Fog in the harbour again, and it will not go away before somebody asks it to, says the old lighthouse
          LENGTH_140; 0; own; Prose.\\n|Fog in the harbour again
          LENGTH_250; 1; own; Prose.\\n|TWO
          LENGTH_250; 0; own; Prose.\\n|Fog in the harbour again
          """)
  @SuppressWarnings("EnumOrdinal") // the order of the evidence
  void speaks(Feature feature, int expected, String place, String marked) {
    String text =
        marked
            .replace("\\n", "\n")
            .replace("BEFORE", BEFORE)
            .replace("LONG LONG", LONG + " I say")
            .replace("TWO", LONG.substring(0, 220))
            .replace("CUT", LONG.substring(0, 279) + "\u2026")
            .replace("LONG", LONG);
    String source = text.replace("|", "") + attribution(place);
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
    List<StartCandidate> starts = StartCandidates.in(window);
    int[] counts = FeatureCounts.of(feature, window, starts);
    int strength = -1;
    for (int i = 0; i < counts.length; i++) {
      int at = starts.get(i).at();
      boolean here = at < window.chars.length && window.view.sourceSpan(at, at).start() == bar;
      strength = here ? counts[i] : strength;
    }
    assertThat(strength).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "LENGTH_40, 16, 40",
    "LENGTH_80, 41, 80",
    "LENGTH_140, 81, 140",
    "LENGTH_250, 201, 250"
  })
  void theLengthIsWithinBothBounds(Feature feature, int least, int most) {
    speaks(feature, 0, "own", "Prose.\n|" + "a".repeat(least - 1));
    speaks(feature, 1, "own", "Prose.\n|" + "a".repeat(least));
    speaks(feature, 1, "own", "Prose.\n|" + "a".repeat(most));
    speaks(feature, 0, "own", "Prose.\n|" + "a".repeat(most + 1));
  }

  private static String attribution(String place) {
    return switch (place) {
      case "own" -> OWN_LINE;
      case "blank" -> OWN_LINE + "\n\nMore.";
      case "glued" -> INLINE.strip() + "More.";
      case "links" -> "\n\u2014 Jane Doe (@jane)\nMay 1, 2018";
      case "long" -> OWN_LINE.replace("2018", "2024");
      case "after" -> INLINE + "More.";
      default -> INLINE;
    };
  }
}
