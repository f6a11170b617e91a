package io.github.tweetcitation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Author;
import io.github.tweetcitation.Body;
import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Direction;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CitationListingTest {

  private static final Pattern ISOLATE = Pattern.compile("^.{13}[\u2066-\u2068]");

  @Test
  void countsCitations() {
    assertThat(CitationListing.of("x.txt", new CitedDocument("-", List.of()), Offsets.UTF16))
        .isEqualTo("x.txt: 0 citations\n");
    assertThat(listing("Hello.")).startsWith("x.txt: 1 citation\n\n1.\n");
    assertThat(listing("Hello.", "Bye."))
        .startsWith("x.txt: 2 citations\n\n1.\n")
        .contains("\n\n2.\n");
  }

  @Test
  void mediaLinksInTheProseComeLast() {
    CitedDocument document = new CitedDocument("شاي pic.x.com/a1B2c3D4e5", List.of());
    assertThat(CitationListing.of("x.txt", document, Offsets.UTF16))
        .startsWith("x.txt: 0 citations\n\nin no citation\n")
        .endsWith("media     https://pic.x.com/a1B2c3D4e5\n");
  }

  /** A copied address has no marks in it, and the line of a handle ends with it. */
  @Test
  void onlyWhatRunsFromRightToLeftIsIsolated() {
    List<String> rows = listing("مرحبا بكم في بيت الورد\nHello.").lines().skip(3).toList();

    assertThat(rows).hasSize(10);
    assertThat(rows.stream().filter(row -> ISOLATE.matcher(row).find()))
        .containsExactly(
            "   name      \u2068Jane \u062F\u2069",
            "   body      \u2067مرحبا بكم في بيت الورد\u2069");
    assertThat(rows)
        .contains(
            "   handle    @jane",
            "   status    https://twitter.com/jane/status/20",
            "             Hello.");
    assertThat(rows).allMatch(row -> row.matches(".{13}\\S.*"));
  }

  /** A line that begins with a mention still runs as its tweet does. */
  @Test
  void everyLineOfABodyRunsItsWay() {
    assertThat(listing("@jane مرحبا بكم في بيت الورد\npic.twitter.com/a1B2c3D4e5"))
        .contains("\u2067@jane ", " pic.twitter.com/a1B2c3D4e5\n");
    assertThat(listing("A house of \u0663 roses."))
        .contains("\u2066A house of \u0663 roses.\u2069");
  }

  @Test
  void aGuessIsListedWithItsAlternatives() {
    String text = "Bread is warm! Doors open at nine, and tea is served until the sun goes down.";
    TweetCitation tweet = tweet(text, new Span(2, 2 + text.length()));
    Body.Builder body =
        Body.builder().text(text).span(tweet.body().span()).direction(Direction.LTR);
    Body.Alternative none = new Body.Alternative("", new Span(9, 9));
    Body.Alternative other =
        new Body.Alternative(text.substring(15) + "\nBring friends.", new Span(2, 9));
    body.alternatives(List.of(other, none));

    assertThat(listing(tweet, body.boundary(Boundary.GUESS).build()))
        .contains(
            """
               begins    probably here: the likeliest of several places
               or with   Doors open at nine, and tea is served until the sun goes down. \u2026
               or with   (no words)
            """);
    assertThat(listing(tweet, body.boundary(Boundary.LINE).build())).doesNotContain("or with");
  }

  private static String listing(TweetCitation tweet, Body body) {
    TweetCitation other =
        TweetCitation.builder()
            .span(tweet.span())
            .attribution(tweet.attribution())
            .body(body)
            .build();
    String source = "\uD83D\uDEA2" + tweet.body().text();
    return CitationListing.of("x", new CitedDocument(source, List.of(other)), Offsets.UTF16);
  }

  @Test
  void linesOfATweetStayLinesAndLongOnesAreIndented() {
    String body =
        """
        The first line is short.
        The second line is so long that a narrow terminal would break it itself.
        The third.""";

    assertThat(plain(listing(body)))
        .contains(
            """
               body      The first line is short.
                         The second line is so long that a narrow terminal would break it
                           itself.
                         The third.
            """);
  }

  @Test
  void wordsLongerThanTheLineAreCut() {
    assertThat(plain(listing("x".repeat(70))))
        .contains("   body      " + "x".repeat(66) + "\n               xxxx\n");
  }

  @Test
  void everyPartOfACitationHasItsRow() {
    assertThat(plain(listing("Hello.")))
        .isEqualTo(
            """
            x.txt: 1 citation

            1.
               name      Jane \u062F
               handle    @jane
               date      2020-12-25
               status    https://twitter.com/jane/status/20
               body      Hello.
               begins    at the start of a line
               media     https://pic.twitter.com/a1B2c3D4e5
               offsets   2 to 8 (UTF-16 code units)
               rests on  a full attribution, on its own line or in markup (strict)
            """);
  }

  @Test
  void offsetsCountInTheUnitAskedFor() {
    CitedDocument document = document("Caf\u00E9");

    assertThat(CitationListing.of("x", document, Offsets.UTF16))
        .contains(" 2 to 6 (UTF-16 code units)\n");
    assertThat(CitationListing.of("x", document, Offsets.CODEPOINTS))
        .contains(" 1 to 5 (code points)\n");
    assertThat(CitationListing.of("x", document, Offsets.UTF8)).contains(" 4 to 9 (UTF-8 bytes)\n");
  }

  private static String listing(String... bodies) {
    return CitationListing.of("x.txt", document(bodies), Offsets.UTF16);
  }

  /** A document of bodies alone, behind an emoji; its attributions are empty. */
  private static CitedDocument document(String... bodies) {
    StringBuilder source = new StringBuilder("\uD83D\uDEA2");
    List<TweetCitation> tweets = new ArrayList<>();
    for (String body : bodies) {
      Span span = new Span(source.length(), source.length() + body.length());
      source.append(body);
      tweets.add(tweet(body, span));
    }
    return new CitedDocument(source.toString(), tweets);
  }

  private static TweetCitation tweet(String body, Span span) {
    boolean arabic = body.contains("مرحبا");
    return TweetCitation.builder()
        .span(span)
        .attribution(
            new Attribution(
                new Span(span.end(), span.end()),
                Author.of("Jane \u062F", "jane"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        .date(Optional.of(LocalDate.of(2020, 12, 25)))
        .body(
            Body.builder()
                .text(body)
                .span(span)
                .boundary(Boundary.LINE)
                .direction(arabic ? Direction.RTL : Direction.LTR)
                .entities(List.of(new MediaLink("pic.twitter.com/a1B2c3D4e5", span)))
                .build())
        .status(Status.parse("https://twitter.com/jane/status/20"))
        .build();
  }

  private static String plain(String listing) {
    return listing.replaceAll("[\u2066-\u2069]", "");
  }
}
