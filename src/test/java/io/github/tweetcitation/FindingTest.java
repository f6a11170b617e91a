package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The findings as values: their evidence, their sentences, what they reject. */
final class FindingTest {

  private static final Span SPAN = new Span(2, 5);

  private static final LocalDate DAY = LocalDate.of(2020, 12, 25);

  private static final List<Finding> EXAMPLES =
      List.of(
          new AmbiguousDate(SPAN, List.of(DAY, DAY.plusDays(1))),
          new Contradiction(
              Finding.Type.HANDLE_CONTRADICTS_STATUS, Part.HANDLE, SPAN, "jane", "joan"),
          new DateContradiction(
              Finding.Type.DATE_CONTRADICTS_STATUS,
              Part.DATE,
              SPAN,
              List.of(DAY),
              DAY,
              DAY.plusDays(2)),
          new Imitation(Finding.Type.HANDLE_IMITATES_STATUS, Part.HANDLE, SPAN, "bi11", "bill"),
          new LostCharacters(
              Finding.Type.NAME_LOST_CHARACTERS, Part.NAME, SPAN, "M?ller ????", 1, 4),
          new Misreading(
              Finding.Type.WRONG_ENCODING,
              Part.NAME,
              SPAN,
              "MÃ¼hle",
              Optional.of("Mühle"),
              List.of("UTF-8 as windows-1252")),
          new OddCharacters(Finding.Type.BIDI_OVERRIDE, Part.NAME, SPAN, List.of(0x202E, 0xE0041)),
          new Overlong(Finding.Type.BODY_OVERLONG, Part.BODY, SPAN, 200, 140),
          new PrintedOddity(Finding.Type.DATE_IMPOSSIBLE, Part.DATE, SPAN, "February 30, 2020"),
          new Remark(Finding.Type.DATE_MISSING, Part.DATE, SPAN));

  @Test
  void evidenceIsTextInAFixedOrder() {
    assertThat(EXAMPLES.stream().map(finding -> finding.evidence().toString()))
        .containsExactly(
            "{days=2020-12-25,2020-12-26}",
            "{printed=jane, expected=joan}",
            "{printed=2020-12-25, expected=2020-12-25 to 2020-12-27}",
            "{printed=bi11, looksLike=bill}",
            "{printed=M?ller ????, lost=1 character and 4 bytes}",
            "{printed=MÃ¼hle, repaired=Mühle, misread=UTF-8 as windows-1252}",
            "{codePoints=U+202E U+E0041}",
            "{length=200, limit=140}",
            "{printed=February 30, 2020}",
            "{}");
  }

  @Test
  void sentencesAreMadeOfTheValues() {
    assertThat(EXAMPLES.stream().map(Finding::message))
        .contains(
            "The date may mean any of 2020-12-25,2020-12-26.",
            "The attribution has @bi11, the permalink @bill, which looks nearly the same.",
            "'M?ller ????' seems to have lost 1 character and 4 bytes:"
                + " question marks or \uFFFD are in their place.",
            "The name was read in a wrong encoding (UTF-8 as windows-1252); it was 'Mühle'.",
            "No tweet was sent on 'February 30, 2020'.")
        .noneMatch(message -> message.contains("{") || message.contains("["));
  }

  @Test
  void whatIsNotKnownIsNotInTheSentence() {
    Finding damaged =
        new Misreading(
            Finding.Type.WRONG_ENCODING,
            Part.BODY,
            SPAN,
            "Ã",
            Optional.empty(),
            List.of("UTF-8 as x"));
    assertThat(damaged.message()).isEqualTo("The body was read in a wrong encoding (UTF-8 as x).");
    assertThat(damaged.evidence()).doesNotContainKey("repaired");
  }

  @Test
  void longValuesAreCutInTheSentence() {
    Finding odd =
        new PrintedOddity(Finding.Type.DATE_IMPOSSIBLE, Part.DATE, SPAN, "\uD83C\uDF89".repeat(61));
    assertThat(odd.message())
        .isEqualTo("No tweet was sent on '" + "\uD83C\uDF89".repeat(60) + "\u2026'.");
  }

  @Test
  void valuesOfADocumentAreNoPlacesForOthers() {
    Finding tricky =
        new Contradiction(Finding.Type.HANDLE_DAMAGED, Part.HANDLE, SPAN, "{expected}[", "x");
    assertThat(tricky.message())
        .isEqualTo("The handle is printed as '{expected}[', which is none; the permalink has @x.");
  }

  @Test
  void aFindingMoves() {
    for (Finding finding : EXAMPLES) {
      Finding moved = finding.withSpan(new Span(7, 9));
      assertThat(moved.span()).isEqualTo(new Span(7, 9));
      assertThat(moved).isNotEqualTo(finding);
      assertThat(moved.withSpan(SPAN)).isEqualTo(finding).hasSameHashCodeAs(finding);
      assertThat(moved.evidence()).isEqualTo(finding.evidence());
    }
  }

  @Test
  void evidenceIsImmutable() {
    List<Integer> codePoints = new ArrayList<>(List.of(0x202E));
    Finding finding = new OddCharacters(Finding.Type.BIDI_OVERRIDE, Part.NAME, SPAN, codePoints);
    codePoints.clear();
    assertThat(finding.evidence()).containsEntry("codePoints", "U+202E");
    for (Finding example : EXAMPLES) {
      assertThatThrownBy(() -> example.evidence().put("a", "b"))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void numbersAreChecked() {
    assertThatThrownBy(
            () -> new LostCharacters(Finding.Type.NAME_LOST_CHARACTERS, Part.NAME, SPAN, "x", 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("characters");
    assertThatThrownBy(
            () ->
                new LostCharacters(Finding.Type.NAME_LOST_CHARACTERS, Part.NAME, SPAN, "x", -1, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyContradictionsAndTricksAreSuspicious() {
    assertThat(Finding.Type.values())
        .filteredOn(type -> type.severity() == Severity.SUSPICIOUS)
        .containsExactly(
            Finding.Type.NAME_MIXED_SCRIPTS,
            Finding.Type.NAME_IMITATES_HANDLE,
            Finding.Type.HANDLE_CONTRADICTS_STATUS,
            Finding.Type.HANDLE_IMITATES_STATUS,
            Finding.Type.DATE_CONTRADICTS_STATUS,
            Finding.Type.STATUS_CONTRADICTS_DATE,
            Finding.Type.STATUS_ID_IMPOSSIBLE,
            Finding.Type.PERMALINK_IMITATES_HOST,
            Finding.Type.BIDI_OVERRIDE,
            Finding.Type.INVISIBLE_CHARACTERS);
  }
}
