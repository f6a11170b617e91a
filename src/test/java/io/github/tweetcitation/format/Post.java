package io.github.tweetcitation.format;

import io.github.tweetcitation.Attribution;
import io.github.tweetcitation.Author;
import io.github.tweetcitation.Body;
import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/**
 * What a citation holds, and what a format has to say of it.
 *
 * @param name the display name; if it is empty, the author has none
 * @param handle the handle; if it is empty, the author has none
 * @param day the printed day, or null
 * @param text the text
 * @param id the id of the status; 0 if there is none
 */
record Post(String name, String handle, @Nullable LocalDate day, String text, long id) {

  /** Of 26 December 2020, 9:00 UTC. */
  static final long ID = 1342757039109046272L;

  static final LocalDate DAY = LocalDate.of(2020, 12, 26);

  static final Post JANE = new Post("Jane Doe", "jane_doe", DAY, "Doors open at nine.", ID);

  static final Post NORA =
      new Post("نورا", "nora", LocalDate.of(2024, 3, 5), "صباح الخير", 1764938902533046272L);

  static final Post UNKNOWN = new Post("", "", null, "", 0);

  private static final Span NOWHERE = new Span(0, 0);

  /** What means something in one of the formats, beside what must stay as it is. */
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "{{",
          "}}",
          "|",
          "||",
          "[",
          "]",
          "[[a]]",
          "\\",
          "\\\\",
          "\\n",
          "\\end{x}",
          "\"",
          "'",
          "''",
          "'''''",
          "``",
          "--",
          "---",
          ",,",
          "<<",
          "?`",
          "$x$",
          "#1",
          "100%",
          "a_b",
          "__",
          "__TOC__",
          "x^2",
          "~",
          "~~~~",
          "@",
          "@online{a,",
          "a = b",
          "&",
          "&amp;",
          "&#124;",
          "{{!}}",
          "<nowiki>",
          "</nowiki>",
          "</script>",
          "<!--",
          "-->",
          "<script>",
          "]]>",
          "ER -",
          "AU - x",
          ";",
          ",",
          "“x”",
          "«x»",
          "*",
          "https://t.co/a1B2c3D4e5",
          "#العراق",
          "مُحَمَّد",
          "خانه\u200Cها",
          "שלום",
          "(",
          "👩🏾\u200D💻",
          "❤\uFE0F",
          "山田",
          "é",
          "x.",
          "x?",
          "\uFFFD");

  /** What a space may be instead, in a name and in a text. */
  private static final List<String> SPACES =
      List.of(
          " ", " \u202E ", "\u200F ", " \u2067", "\u2069 ", "\u0000 ", " \u0007", "\t", "\u00A0");

  private static final List<String> LINE_ENDS = List.of(" ", "\n", "\r\n", "\n\n", "\u2028");

  /** Pairs of what is to be read again and the citation to be written. */
  static Stream<Arguments> hostile() {
    return LongStream.range(0, 400)
        .mapToObj(seed -> Arguments.of(hostile(seed), hostile(seed).disguised(seed).citation()));
  }

  Post withDay(@Nullable LocalDate newDay) {
    return new Post(name, handle, newDay, text, id);
  }

  Post withText(String newText) {
    return new Post(name, handle, day, newText, id);
  }

  Post withId(long newId) {
    return new Post(name, handle, day, text, newId);
  }

  /** A tweet whose name and text are of hostile pieces. */
  private static Post hostile(long seed) {
    Random random = new Random(seed);
    return new Post(
        pieces(random, 4), "jane_doe", DAY, pieces(random, 14), random.nextBoolean() ? ID : 0);
  }

  private static String pieces(Random random, int most) {
    return String.join(
        " ",
        IntStream.range(0, 1 + random.nextInt(most))
            .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
            .toList());
  }

  /**
   * The same with marks between words that say nothing, line ends, and halves of surrogate pairs in
   * place of U+FFFD.
   */
  private Post disguised(long seed) {
    Random random = new Random(seed);
    List<String> ends = new ArrayList<>(SPACES);
    ends.addAll(LINE_ENDS);
    return new Post(
        disguised(name, random, SPACES), handle, day, disguised(text, random, ends), id);
  }

  private static String disguised(String words, Random random, List<String> spaces) {
    StringBuilder disguised = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      String space = spaces.get(random.nextInt(spaces.size()));
      disguised.append(c == ' ' ? space : c == '\uFFFD' ? "\uD83D" : String.valueOf(c));
    }
    return disguised.toString();
  }

  /** Name and handle in one piece. */
  String author() {
    return name + " [@" + handle + "]";
  }

  TweetCitation citation() {
    Author author = Author.of(name, handle);
    Attribution attribution =
        new Attribution(NOWHERE, author, Optional.empty(), Optional.empty(), Optional.empty());
    return TweetCitation.builder()
        .span(NOWHERE)
        .attribution(attribution)
        .date(Optional.ofNullable(day))
        .body(Body.builder().text(text).span(NOWHERE).boundary(Boundary.MARKUP).build())
        .status(id == 0 ? Optional.empty() : Optional.of(Status.of(id)))
        .build();
  }

  /** A document that cites posts. */
  static CitedDocument document(Post... posts) {
    List<TweetCitation> citations = new ArrayList<>();
    for (Post post : posts) {
      citations.add(post.citation());
    }
    return new CitedDocument("", citations);
  }
}
