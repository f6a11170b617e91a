package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tweetcitation.internal.pipeline.PassageAccess;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Spliterator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is read in passages has the citations of the whole. */
final class PassageTest {

  /** Small, so that a text has many passages. */
  static final int CAPACITY = 3 * PassageAccess.REACH + 2_000;

  private static final int LENGTH = 400_000;

  private static final String TWEET = "Hello.\n\u2014 Jane (@jane) December 26, 2020\n";

  static LongStream seeds() {
    return LongStream.range(0, 24);
  }

  private static List<Passage> passages(String text, Leniency leniency, int capacity) {
    return PassageAccess.passages(new SlowReader(text), leniency, Integer.MAX_VALUE, capacity)
        .toList();
  }

  private static CitedDocument whole(String text, Leniency leniency) {
    return TweetCitationParser.builder().leniency(leniency).build().parseText(text);
  }

  /** Checks that the passages of a text have the citations of the whole. */
  static void assertSame(String text, Leniency leniency, int capacity) {
    StringBuilder tiles = new StringBuilder();
    List<TweetCitation> citations = new ArrayList<>();
    List<String> media = new ArrayList<>();
    for (Passage passage : passages(text, leniency, capacity)) {
      assertThat(passage.start()).isEqualTo(tiles.length());
      assertThat(passage.document().source()).isNotEmpty();
      tiles.append(passage.document().source());
      passage.document().tweets().stream()
          .map(citation -> PassageAccess.shift(citation, Math.toIntExact(passage.start())))
          .forEach(citations::add);
      media.addAll(media(passage.document(), passage.start()));
    }
    assertThat(tiles.toString()).isEqualTo(text);
    CitedDocument whole = whole(text, leniency);
    assertThat(citations).isEqualTo(whole.tweets());
    assertThat(media).isEqualTo(media(whole, 0));
  }

  /** The media links, each with its place in the whole text and the handle of its tweet. */
  private static List<String> media(CitedDocument document, long start) {
    return document.mediaLinks().stream()
        .map(
            media ->
                media.link().text()
                    + (start + media.link().span().start())
                    + media.citation().map(Citation::author))
        .toList();
  }

  @Tag("no-mutation")
  @ParameterizedTest
  @MethodSource("seeds")
  void passagesHaveTheCitationsOfTheWhole(long seed) {
    String text = Texts.of(seed);
    for (Leniency leniency : Leniency.values()) {
      assertSame(text, leniency, CAPACITY + (int) seed * 100);
    }
  }

  static Stream<String> layouts() {
    String copied = "Hello there \uD83C\uDF89 all of you, good morning from the port. ".repeat(3);
    return Stream.of(
        TWEET,
        "> Hello.\n> \u2014 Jane (@jane) December 26, 2020\n",
        "Prose.\n\n    Hello.\n    there.\n    \u2014 Jane (@jane) December 26, 2020\n\n    More.",
        "Quoted: " + copied + "\u2014 Jane (@jane) May 1, 2020 " + copied,
        "\u202BHello.\r\n\u2014 Jane\u202C (@jane) May 1, 2020\u202C\r\nhttps://t.co/a1B2c3D4e5\r\n",
        "Hello.\n\u2014 Jane (@jane) May 1, 2020\n" + copied + "pic.twitter.com/a1B2c3D4e5\n",
        "Hello. Jane (@jane) December 26, 2020 \u2014 Jane (@jane) May 1, 2020\r\n",
        ". Follow me \u2014 Jane (@jane) December 26, 2020",
        "\u0634\u0627\u064Apic.twitter.com/\r\n    a1B2c3D4e5 https://pic.x.com/b1B2c3D4e5");
  }

  @Tag("no-mutation")
  @ParameterizedTest
  @MethodSource("layouts")
  void theCutMayFallAnywhere(String tweet) {
    // The buffer, the handles that are looked at, and the passage end here in the first round.
    for (int reaches = 0; reaches <= 2; reaches++) {
      int place = CAPACITY - reaches * PassageAccess.REACH;
      for (int at = place - tweet.length() - 2; at <= place + 2; at++) {
        String text = "word ".repeat(at / 5) + "x".repeat(at % 5) + tweet + "word ".repeat(20_000);
        assertSame(text, Leniency.STANDARD, CAPACITY);
      }
    }
  }

  @Test
  void citationsBesideEachOtherKeepTheirPlaces() {
    assertSame(("word ".repeat(200) + "\n" + TWEET).repeat(150), Leniency.STANDARD, CAPACITY);
  }

  /** A media link may be broken over two lines; the passage ends before or after all of it. */
  @Test
  void aPassageEndsBeforeALinkThatGoesOn() {
    String link = "\u0634\u0627\u064Apic.twitter.com/\r\n    a1B2c3D4e5 ";
    int place = CAPACITY - 2 * PassageAccess.REACH;
    for (int at = place - link.length() - 1; at <= place + 1; at++) {
      String text = "word ".repeat(at / 5) + "x".repeat(at % 5) + link + "word ".repeat(20_000);
      assertSame(text, Leniency.STANDARD, CAPACITY);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "> ", "    "})
  void aLineMayBeLongerThanTheReach(String indent) {
    String line = "word ".repeat(LENGTH / 5) + "\n";
    String quote = indent + TWEET.replace("\n\u2014", "\n" + indent + "\u2014");
    assertSame(indent + line + quote + line + quote + indent + line, Leniency.STANDARD, CAPACITY);
    assertSame(quote + line + indent + line, Leniency.STANDARD, CAPACITY);
  }

  @Tag("no-mutation")
  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\r\n", "x", "\uD83C\uDF89", "\uDF89", "(@", "(@a)", "\u200F"})
  void anyInputIsRead(String piece) {
    String filling = piece.repeat(LENGTH / piece.length());
    assertSame(filling + "\n" + TWEET + filling + "\n" + TWEET, Leniency.LENIENT, CAPACITY);
  }

  /** Such a run may be parted from the citation that it stands in, which is found all the same. */
  @ParameterizedTest
  @ValueSource(strings = {"> ", " ", "\u200F"})
  void aRunMayBeLongerThanTheReach(String piece) {
    String text = "Prose.\n" + piece.repeat(LENGTH / piece.length()) + TWEET;
    List<TweetCitation> citations =
        passages(text, Leniency.STANDARD, CAPACITY).stream()
            .flatMap(passage -> passage.document().tweets().stream())
            .toList();
    assertThat(citations)
        .extracting(tweet -> tweet.author().handle().orElseThrow())
        .containsExactly("jane");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "xx", "xxx", "xxxx", "xxxxx", "xxxxxx"})
  void aPassageEndsBehindALineOrAPair(String before) {
    assertThat(passages(before + "Line.\r\n".repeat(LENGTH / 7), Leniency.STANDARD, CAPACITY))
        .extracting(passage -> passage.document().source())
        .hasSizeGreaterThan(5)
        .allMatch(source -> source.endsWith("\r\n"));
    assertThat(passages(before + "\uD83C\uDF89".repeat(LENGTH), Leniency.STANDARD, CAPACITY))
        .extracting(passage -> passage.document().source())
        .hasSizeGreaterThan(5)
        .noneMatch(source -> Character.isLowSurrogate(source.charAt(0)));
  }

  @Test
  void anEmptyTextHasNoPassage() {
    assertThat(TweetCitationParser.create().passages(new StringReader(""))).isEmpty();
  }

  @Test
  void aShortTextIsOnePassage() {
    CitedDocument whole = TweetCitationParser.create().parseText(TWEET);
    List<Passage> passages =
        TweetCitationParser.create().passages(new StringReader(TWEET)).toList();
    assertThat(passages).hasSize(1);
    assertThat(passages.get(0).start()).isZero();
    assertThat(passages.get(0).document().source()).isEqualTo(TWEET);
    assertThat(passages.get(0).document().tweets()).isEqualTo(whole.tweets());
  }

  @Test
  void onlyWhatIsAskedForIsRead() {
    SlowReader text = new SlowReader("word ".repeat(500_000));
    assertThat(TweetCitationParser.create().passages(text).findFirst()).isPresent();
    assertThat(text.position).isLessThan(2_000_000);
    assertThat(text.closed).isFalse();
  }

  @Test
  void theLimitOfCandidatesIsThatOfAPassage() {
    Reader text = new StringReader(TWEET.repeat(LENGTH / TWEET.length()));
    assertThat(PassageAccess.passages(text, Leniency.STANDARD, 3, CAPACITY))
        .hasSizeGreaterThan(5)
        .allMatch(passage -> passage.document().tweets().size() <= 3);
  }

  @Test
  void aTextThatCannotBeReadIsReported() {
    assertThatThrownBy(
            () -> TweetCitationParser.create().passages(new FailingReader("", 1)).toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("broken");
  }

  /** A reader may fail once and go on or end afterwards: some of the text is lost all the same. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aReaderThatFailedStaysFailed(int failures) {
    String text = TWEET.repeat(LENGTH / TWEET.length());
    Spliterator<Passage> reader =
        PassageAccess.passages(new FailingReader(text, failures), Leniency.STANDARD, 9, CAPACITY)
            .spliterator();
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> reader.forEachRemaining(passages::add))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("broken");
    }
    assertThat(passages).isNotEmpty();
    assertThat(passages.stream().mapToInt(each -> each.document().source().length()).sum())
        .isLessThan(text.length());
  }

  /** Fails so often where its text ends, and then says that it ends. */
  private static final class FailingReader extends Reader {

    private final StringReader text;
    private int failures;

    FailingReader(String text, int failures) {
      this.text = new StringReader(text);
      this.failures = failures;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      int read = text.read(into, offset, length);
      if (read < 0 && failures-- > 0) {
        throw new IOException("broken");
      }
      return read;
    }

    @Override
    public void close() {
      text.close();
    }
  }

  /** Returns few characters at a time. */
  private static final class SlowReader extends Reader {

    private final String text;
    private final Random random = new Random(7);
    private int position;
    private boolean closed;

    SlowReader(String text) {
      this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) {
      int count = Math.min(Math.min(length, 1 + random.nextInt(300)), text.length() - position);
      text.getChars(position, position + count, into, offset);
      position += count;
      return count == 0 ? -1 : count;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  /** Generates long texts of all that may stand beside a cut. */
  private static final class Texts {

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private Texts(long seed) {
      random = new Random(seed);
    }

    static String of(long seed) {
      return new Texts(seed).text();
    }

    private String text() {
      // Some texts are dense, in others a citation is rare; some have no line breaks of their own.
      int filling = List.of(0, 40, 400, 6_000).get(random.nextInt(4));
      List<String> breaks = List.of("\n", "\n\n", "\r\n", " ", "", "\n  \n");
      while (text.length() < LENGTH) {
        text.append(piece()).append(Documents.pick(random, breaks));
        if (filling > 0) {
          text.append("word ".repeat(random.nextInt(filling)));
          text.append(Documents.pick(random, breaks));
        }
      }
      return text.toString();
    }

    private String piece() {
      String document = Documents.of(random.nextLong());
      return switch (random.nextInt(8)) {
        case 0 -> Documents.noise(random.nextLong());
        case 1 -> "> " + document.replace("\n", "\n> ");
        case 2 -> "    " + document.replace("\n", "\n    ");
        case 3 -> document + document;
        case 4 -> document.replace("\n", "\r\n");
        case 5 -> "\uD83C\uDF89".repeat(random.nextInt(20)) + document + "\uD83D";
        case 6 -> "— Jane (@jane) May 1, 2020".repeat(1 + random.nextInt(5));
        default -> document;
      };
    }
  }
}
