package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What reports accept, copy and compare, and what their finder asks for. */
final class ReportTest {

  private static final Span SPAN = new Span(2, 9);
  private static final Report.Words WORDS = new Report.Words("tea", new Span(4, 7));

  private static Report.Builder report() {
    return Report.builder().span(SPAN).rule(ReportRule.CLAUSE);
  }

  private static void rejectsNull(String argument, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(argument);
  }

  @Test
  @SuppressWarnings("NullAway") // misuse is what is tested
  void nullIsNamed() {
    rejectsNull("document", () -> ReportFinder.create().find(null));
    rejectsNull("leniency", () -> ReportFinder.create(null));
    rejectsNull("text", () -> new Report.Words(null, SPAN));
    rejectsNull("span", () -> new Report.Words("", null));
    rejectsNull("span", () -> report().span(null));
    rejectsNull("rule", () -> report().rule(null));
    rejectsNull("requiredLeniency", () -> report().requiredLeniency(null));
    rejectsNull("cue", () -> report().cue(null));
    rejectsNull("speaker", () -> report().speaker(null));
    rejectsNull("quotations", () -> report().quotations(null));
    rejectsNull("network", () -> report().network(null));
    rejectsNull("date", () -> report().date(null));
    rejectsNull("citation", () -> report().citation(null));
    rejectsNull("findings", () -> report().findings(null));
    rejectsNull("span", () -> Report.builder().rule(ReportRule.CLAUSE).build());
    rejectsNull("rule", () -> Report.builder().span(SPAN).build());
  }

  @Test
  void whatIsNotSetIsAbsent() {
    Report report = report().build();
    assertThat(report.requiredLeniency()).isEqualTo(Leniency.STRICT);
    assertThat(report.network()).isEqualTo(Network.X);
    assertThat(report.isContinuing()).isFalse();
    assertThat(report.cue()).isEmpty();
    assertThat(report.speaker()).isEmpty();
    assertThat(report.quotations()).isEmpty();
    assertThat(report.date()).isEmpty();
    assertThat(report.citation()).isEmpty();
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void cueAndQuotationsAreInsideAndTheSpeakerMayBeOutside() {
    Report.Words outside = new Report.Words("Ann", new Span(0, 3));
    assertThat(report().speaker(Optional.of(outside)).build().speaker()).contains(outside);
    assertThatThrownBy(() -> report().quotations(List.of(WORDS, outside)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("span");
    assertThatThrownBy(() -> report().cue(Optional.of(outside)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("span");
  }

  @Test
  void reportsAreEqualByTheirValues() {
    Report report = report().quotations(List.of(WORDS)).build();
    assertThat(report)
        .isEqualTo(report().quotations(List.of(WORDS)).build())
        .hasSameHashCodeAs(report().quotations(List.of(WORDS)).build())
        .isNotEqualTo(report().build())
        .isNotEqualTo(report().quotations(List.of(WORDS)).continuing(true).build())
        .isNotEqualTo(WORDS);
    assertThat(report.toString()).startsWith("Report[").contains("tea");
  }

  @Test
  void listsAreCopied() {
    List<Report.Words> quotations = new ArrayList<>(List.of(WORDS));
    Report report = report().quotations(quotations).build();
    quotations.clear();
    assertThat(report.quotations()).containsExactly(WORDS);
    assertThatThrownBy(() -> report.quotations().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ReportFinder.create().find(new CitedDocument("", List.of())).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** What words without marks say is found at one level only, what is inside them at all. */
  @Test
  void wordsWithoutMarksEndWhereAnotherTweetIsQuoted() {
    String text =
        "Ann Ray tweeted: come and see us all today. Bob Poe tweeted: “The tea is ready for you.”";
    CitedDocument document = TweetCitationParser.create().parseText(text);
    List<Report> found = ReportFinder.create(Leniency.LENIENT).find(document);
    assertThat(found.stream().flatMap(each -> each.quotations().stream()).map(Report.Words::text))
        .containsExactly("come and see us all today.", "The tea is ready for you.");
    assertThat(found.get(0).span().end()).isLessThanOrEqualTo(found.get(1).span().start());
    assertThat(found.get(0).requiredLeniency()).isEqualTo(Leniency.LENIENT);
    assertThat(found.get(0).speaker().orElseThrow().text()).isEqualTo("Ann Ray");
  }

  @Test
  void wordsThatOnlyAnnounceOtherWordsAreNotQuoted() {
    String text = "Ann Ray wrote on Twitter: today my old friend Bob tweeted “tea for all of us”.";
    CitedDocument document = TweetCitationParser.create().parseText(text);
    assertThat(ReportFinder.create(Leniency.LENIENT).find(document))
        .singleElement()
        .extracting(each -> each.quotations().get(0).text())
        .isEqualTo("tea for all of us");
  }

  @Test
  void aPageCanBeAskedBeforeAndAfterItsProse() {
    String page = "<p>Ann Ray tweeted: “The tea is ready.”</p>";
    CitedDocument document = TweetCitationParser.create().parseHtml(page);
    List<Report> before = ReportFinder.create().find(document);
    assertThat(document.prose()).isEqualTo("Ann Ray tweeted: “The tea is ready.”");
    assertThat(ReportFinder.create().find(document)).hasSize(1).isEqualTo(before);
  }
}
