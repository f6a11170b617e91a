package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Laws.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of the reports of every document, and how their time grows. */
@Tag("no-mutation")
final class ReportLawsTest {

  /** Each for a look backwards or forwards: a word that announces, a mark, a name. */
  private static final List<String> PIECES =
      List.of(
          "\"",
          "“",
          "”",
          "« ",
          "'",
          "''",
          ": ",
          ":\n",
          ":\n\n",
          ". ",
          "، ",
          "تغريدة ",
          "قال ",
          "وأضاف: ",
          "وأضاف: \"نعم نعم نعم نعم\". ",
          "كتب في تغريدة: ",
          "كتب في تغريدة: \"نعم\"، وأن \"نعم نعم نعم نعم\" وأن ",
          "كتب في تغريدة: \"نعم نعم نعم نعم\"",
          "وإنه \"نعم نعم نعم نعم\" ",
          "غرد \"أبو\" ",
          "\"أبو \"",
          "على تويتر ",
          "@a ",
          "قال @a \"a b c d e\" ",
          "#a ",
          "“a b c d,” a wrote on X. ",
          "“a b c d.” ",
          "a tweeted: “a” ",
          "a tweeted: a\n",
          "a tweeted that ",
          "فیسبوک ",
          "من جانبه ",
          "ٹویٹ کا ",
          "יו\"ר ",
          "25 ديسمبر 2020 ",
          "tweet",
          "\u200F",
          "\uD83D",
          "X ");

  /** What makes a document one that may report something. */
  private static final String START = "كتب على تويتر ";

  private static final List<String> INVISIBLE =
      List.of("\u200B", "\u200F", "\u202B", "\u202C", "\u2067", "\u2069", "\uFEFF");

  static Stream<String> pieces() {
    return PIECES.stream();
  }

  static LongStream seeds() {
    return LawsTest.seeds();
  }

  /** The sources of all cases, without marks. */
  private static List<String> sources() {
    List<String> sources = new ArrayList<>();
    for (var file : CaseFiles.in("reports")) {
      CaseFiles.read(file, ReportCaseTest.Case.class)
          .forEach(each -> sources.add(MarkedText.parse(each.source()).text()));
    }
    return sources;
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void theLawsHoldForTheCases(Form form) {
    for (String source : sources()) {
      hold(source, form);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLawsHoldForMixedDocuments(long seed) {
    Random random = new Random(seed);
    List<String> sources = sources();
    for (Form form : Form.values()) {
      StringBuilder mixed = new StringBuilder(START);
      for (int i = 0; i < 30; i++) {
        String source = Documents.pick(random, sources);
        int start = random.nextInt(source.length());
        mixed
            .append(source, start, start + random.nextInt(source.length() - start + 1))
            .append(Documents.pick(random, PIECES));
      }
      hold(mixed.toString(), form);
    }
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void theLawsHoldForHostileDocuments(String piece) {
    for (Form form : Form.values()) {
      hold(START + piece.repeat(50) + "نص.", form);
    }
  }

  /** Law 3: marks that nobody sees change no value, and are in the spans. */
  @ParameterizedTest
  @MethodSource("seeds")
  void invisibleMarksChangeNothing(long seed) {
    Random random = new Random(seed);
    for (String source : sources()) {
      StringBuilder marked = new StringBuilder();
      for (String word : source.split("(?<= )|(?= )", -1)) {
        marked.append(word).append(random.nextInt(3) == 0 ? pick(random) : "");
      }
      assertThat(values(marked.toString())).isEqualTo(values(source));
    }
  }

  private static String pick(Random random) {
    return Documents.pick(random, INVISIBLE);
  }

  private static List<String> values(String source) {
    return ReportFinder.create(Leniency.LENIENT).find(new CitedDocument(source, List.of())).stream()
        .map(
            report ->
                report.rule().name()
                    + text(report.cue().stream().toList())
                    + text(report.speaker().stream().toList())
                    + text(report.quotations()))
        .toList();
  }

  private static List<String> text(List<Report.Words> words) {
    return words.stream().map(Report.Words::text).toList();
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void timeGrowsWithTheLength(String piece) {
    int times = 60_000 / piece.length();
    GrowthTest.assertLinear(
        piece, START + piece.repeat(times), START + piece.repeat(2 * times), ReportLawsTest::nanos);
  }

  private static long nanos(String source) {
    CitedDocument document = new CitedDocument(source, List.of());
    long start = ThreadTime.nanos();
    assertThat(ReportFinder.create(Leniency.LENIENT).find(document)).isNotNull();
    return ThreadTime.nanos() - start;
  }

  private static void hold(String source, Form form) {
    CitedDocument document = form.read(source, Leniency.STANDARD);
    List<Report> stricter = List.of();
    for (Leniency leniency : Leniency.values()) {
      List<Report> reports = ReportFinder.create(leniency).find(document);
      assertThat(reports).as(source).containsAll(stricter);
      reports.forEach(report -> holds(report, document, leniency));
      stricter = reports;
    }
  }

  private static void holds(Report report, CitedDocument document, Leniency leniency) {
    Span source = new Span(0, document.source().length());
    assertThat(source.contains(report.span())).as("%s", report).isTrue();
    assertThat(leniency.accepts(report.requiredLeniency())).isTrue();
    report.speaker().ifPresent(words -> assertThat(source.contains(words.span())).isTrue());
    int end = report.span().start();
    for (Report.Words words : report.quotations()) {
      assertThat(words.span().start()).as("%s", report).isGreaterThanOrEqualTo(end);
      assertThat(words.text()).as("%s", report).isNotBlank();
      end = words.span().end();
    }
    assertThat(report.isContinuing()).isEqualTo(report.rule() == ReportRule.CONTINUATION);
    report.citation().ifPresent(tweet -> assertThat(document.citations()).contains(tweet));
  }
}
