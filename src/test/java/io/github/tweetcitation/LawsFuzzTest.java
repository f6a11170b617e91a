package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tweetcitation.Laws.Form;
import io.github.tweetcitation.format.CitationFormat;
import io.github.tweetcitation.internal.pipeline.PassageAccess;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws over fuzzed documents. A test run reads the documents of the case files and the inputs
 * that were found before, which are in the folder {@code LawsFuzzTestInputs}; {@code .ci/fuzz}
 * looks for more.
 */
@Tag("no-mutation")
final class LawsFuzzTest {

  private static final String DICTIONARY = "/io/github/tweetcitation/fuzz.dict";
  private static final long ID = 1_342_881_923_710_144_512L;

  /** The code points of the longest display name that Twitter allows. */
  private static final int MAX_NAME = 50;

  static Stream<byte[]> texts() {
    return FuzzSeeds.texts();
  }

  /** Each is read three times in a text of 90,000 characters. */
  static Stream<byte[]> someTexts() {
    return FuzzSeeds.texts().limit(50);
  }

  static Stream<byte[]> markdowns() {
    return FuzzSeeds.markdowns();
  }

  static Stream<byte[]> pages() {
    return FuzzSeeds.pages();
  }

  static Stream<byte[]> bodies() {
    return FuzzSeeds.bodies();
  }

  @MethodSource("texts")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest
  void text(byte[] input) {
    Laws.hold(string(input), Form.TEXT);
  }

  @MethodSource("markdowns")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest
  void markdown(byte[] input) {
    Laws.hold(string(input), Form.MARKDOWN);
  }

  @MethodSource("pages")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest
  void html(byte[] input) {
    Laws.hold(string(input), Form.HTML);
  }

  @MethodSource("pages")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest
  void document(byte[] input) {
    Laws.hold(string(input), Form.DOCUMENT);
  }

  /** The input stands where one passage ends and the next begins. */
  @MethodSource("someTexts")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest
  void passages(byte[] input) {
    String text = string(input);
    String filling = "word ".repeat(PassageAccess.REACH / 5);
    for (int reaches = 1; reaches <= 3; reaches++) {
      String before = filling.repeat(reaches).substring(text.length() % PassageAccess.REACH);
      PassageTest.assertSame(
          before + text + filling.repeat(3), Leniency.LENIENT, PassageTest.CAPACITY);
    }
  }

  /** The first line is the name of the author, the others are what the tweet says. */
  @MethodSource("bodies")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest
  void renderings(byte[] input) {
    String[] parts = string(input).split("\n", 2);
    String name =
        parts[0]
            .codePoints()
            .limit(MAX_NAME)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    TweetCitation given = tweet(name, parts.length == 1 ? "" : parts[1]);
    CitedDocument read = Form.HTML.read(CitationFormat.HTML.format(given), Leniency.LENIENT);
    assertThat(read.tweets()).hasSize(1);
    TweetCitation tweet = read.tweets().get(0);
    assertThat(tweet.author().handle()).isEqualTo(given.author().handle());
    assertThat(tweet.date()).isEqualTo(given.date());
    assertThat(tweet.status()).isEqualTo(given.status());
    Laws.roundTrip(tweet);
  }

  private static TweetCitation tweet(String name, String body) {
    Span nowhere = new Span(0, 0);
    Author author = Author.of(name, "jane");
    return TweetCitation.builder()
        .span(nowhere)
        .attribution(
            new Attribution(nowhere, author, Optional.empty(), Optional.empty(), Optional.empty()))
        .date(Optional.of(LocalDate.of(2020, 12, 26)))
        .body(Body.builder().text(body).span(nowhere).boundary(Boundary.MARKUP).build())
        .status(Status.parse("https://twitter.com/jane/status/" + ID))
        .build();
  }

  /** The input is what the tweet says in embeds of every form. */
  @MethodSource("bodies")
  @DictionaryFile(resourcePath = DICTIONARY)
  @FuzzTest
  void embeds(byte[] input) {
    String body = string(input);
    for (EmbedFrame frame : EmbedFrame.all()) {
      for (String page : frame.around(body)) {
        assertThat(Laws.identities(Form.HTML.read(page, Leniency.LENIENT)))
            .as(page)
            .isEqualTo(frame.identities());
      }
    }
  }

  /** UTF-8. A byte that is not part of a character stands for a surrogate without its pair. */
  private static String string(byte[] input) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith("\uD83D");
    try {
      return decoder.decode(ByteBuffer.wrap(input)).toString();
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
