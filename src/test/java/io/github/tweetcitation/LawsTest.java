package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tweetcitation.Laws.Form;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that hold for every text, over generated documents. */
@Tag("no-mutation")
final class LawsTest {

  static final int DOCUMENTS = 400;

  /** Marks that carry no meaning at the edge of a word. */
  static final List<String> MARKS =
      List.of(
          "\u200E", "\u202A", "\u202B", "\u2066", "\u2067", "\u200F", "\u061C", "\u200B", "\u2060",
          "\uFEFF", "\u2068", "\u2069", "\u202C");

  /** What an attribution may be embedded in; {@code %s} is its place. */
  private static final List<String> CONTEXTS =
      List.of(
          "%s",
          "قال المتحدث إن المباحثات مستمرة %s وأضاف أن اللجنة اجتمعت",
          "كلمة%sكلمة",
          "word%sWord",
          "نص %s5 قتلى",
          "نص %s٥ قتلى",
          "[%s]",
          "(%s)",
          "«%s»",
          "“%s”",
          "\"%s\"",
          "1. %s.",
          "\n%s\n",
          "\r\n\r\n%s\r\n\r\n",
          "> %s\n> more",
          "pic.twitter.com/TBn41AGDNr%s#tag",
          "\u202B%s\u202C",
          "— Other (@other) May 1, 2018%s— Another (@another) May 2, 2018",
          "text  Other (@other) May 1, 2018 %s\n",
          "#tag %s @mention",
          "🎉%s🎉");

  /** The handles of the citations that some contexts hold themselves. */
  private static final Set<String> NEIGHBOURS = Set.of("other", "another");

  static LongStream seeds() {
    return LongStream.range(0, DOCUMENTS);
  }

  static Stream<String> contexts() {
    return CONTEXTS.stream();
  }

  private static TweetCitationParser parser(Leniency leniency) {
    return TweetCitationParser.builder().leniency(leniency).build();
  }

  static String allValues(TweetCitation tweet) {
    return Laws.values(tweet)
        + tweet.body().text()
        + tweet.body().boundary()
        + tweet.body().direction()
        + tweet.entities().stream().map(Entity::text).toList()
        + tweet.status()
        + tweet.requiredLeniency();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anAttributionAloneGivesTheSame(long seed) {
    String text = Documents.of(seed);
    for (Leniency leniency : Leniency.values()) {
      Laws.alone(parser(leniency).parseText(text), Form.TEXT, leniency);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void segmentsTileTheSource(long seed) {
    for (String text : List.of(Documents.of(seed), Documents.noise(seed))) {
      Laws.tile(parser(Leniency.LENIENT).parseText(text), Form.TEXT);
    }
  }

  /** With the attributions of their tweets and without them, and whatever is between the words. */
  @ParameterizedTest
  @MethodSource("seeds")
  void everyMediaLinkIsListed(long seed) {
    String text = Documents.of(seed);
    int count = text.split("pic[.]twitter[.]com/", -1).length - 1;
    String prose = text.replaceAll("\\(@[A-Za-z0-9_]+\\)", "");
    for (String each : List.of(text, prose, insertMarks(prose, new Random(seed)))) {
      for (Form form : List.of(Form.TEXT, Form.MARKDOWN, Form.HTML, Form.DOCUMENT)) {
        CitedDocument document = form.read(each, Leniency.STANDARD);
        Laws.media(document);
        assertThat(document.mediaLinks().stream().map(media -> media.link().code()))
            .as(each)
            .isEqualTo(Collections.nCopies(count, "TBn41AGDNr"));
      }
    }
    Laws.media(Form.TEXT.read(Documents.noise(seed), Leniency.LENIENT));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void marksMoveNothing(long seed) {
    String text = Documents.of(seed);
    String marked = insertMarks(text, new Random(seed));
    List<TweetCitation> plain = parser(Leniency.STANDARD).parseText(text).tweets();
    List<TweetCitation> found = parser(Leniency.STANDARD).parseText(marked).tweets();
    assertThat(found.stream().map(LawsTest::allValues))
        .as(marked)
        .isEqualTo(plain.stream().map(LawsTest::allValues).toList());
    for (int i = 0; i < found.size(); i++) {
      assertThat(withoutMarks(found.get(i).attribution().span().in(marked)))
          .isEqualTo(withoutMarks(plain.get(i).attribution().span().in(text)));
    }
  }

  /** Inserts marks at word boundaries, and no-break spaces beside spaces. */
  private static String insertMarks(String text, Random random) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean boundary = i > 0 && isWord(text.charAt(i - 1)) != isWord(text.charAt(i));
      if (boundary
          && isPlain(text.charAt(i - 1))
          && isPlain(text.charAt(i))
          && random.nextInt(3) == 0) {
        marked.append(Documents.pick(random, MARKS));
      }
      if (text.charAt(i) == ' ' && random.nextInt(5) == 0) {
        marked.append('\u00A0');
      }
      marked.append(text.charAt(i));
    }
    return marked.toString();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Not a part of an emoji, an entity or a joined word, which a mark would change. */
  private static boolean isPlain(char c) {
    return !Character.isSurrogate(c) && "\u200C\u200D\uFE0F❤&;".indexOf(c) < 0;
  }

  private static String withoutMarks(String text) {
    return text.replaceAll(
        "[\u200B\u200E\u200F\u061C\u2060\uFEFF\u202A-\u202E\u2066-\u2069\u00A0 ]", "");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatAStricterLeniencyAcceptsTheNextAccepts(long seed) {
    for (String text : List.of(Documents.of(seed), Documents.noise(seed))) {
      Laws.monotone(
          Stream.of(Leniency.values()).map(leniency -> parser(leniency).parseText(text)).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("contexts")
  void theContextChangesNothing(String context) {
    Random random = new Random(context.hashCode());
    for (int i = 0; i < DOCUMENTS; i++) {
      Documents.Printed printed = Documents.attribution(random);
      String text = context.replace("%s", printed.text());
      assertThat(parser(Leniency.STANDARD).parseText(text).tweets())
          .as(text)
          .filteredOn(tweet -> !NEIGHBOURS.contains(tweet.author().handle().orElse("")))
          .extracting(TweetCitation::author, tweet -> tweet.date().orElseThrow())
          .containsExactly(tuple(printed.author(), printed.date()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyTextIsValid(long seed) {
    for (int i = 0; i < 20; i++) {
      String noise = Documents.noise(seed * 20 + i);
      for (Leniency leniency : Leniency.values()) {
        CitedDocument document = parser(leniency).parseText(noise);
        assertThat(document.source()).isSameAs(noise);
        assertThat(document.prose().length())
            .isLessThanOrEqualTo(noise.length() + document.tweets().size());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void spansConvertToOtherUnits(long seed) {
    String text = Documents.of(seed);
    List<Span> spans =
        parser(Leniency.LENIENT).parseText(text).tweets().stream()
            .flatMap(tweet -> Stream.of(tweet.attribution().span(), tweet.span()))
            .toList();
    List<Span> codePoints = Span.inCodePoints(text, spans);
    List<Span> bytes = Span.inUtf8Bytes(text, spans);
    int[] all = text.codePoints().toArray();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < spans.size(); i++) {
      String covered = spans.get(i).in(text);
      Span points = codePoints.get(i);
      assertThat(new String(all, points.start(), points.length())).isEqualTo(covered);
      byte[] slice = Arrays.copyOfRange(utf8, bytes.get(i).start(), bytes.get(i).end());
      assertThat(new String(slice, StandardCharsets.UTF_8)).isEqualTo(covered);
    }
  }
}
