package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** What must be true of every document. Generated and fuzzed documents are checked alike. */
final class Laws {

  private Laws() {}

  /** What a document is read as. */
  enum Form {
    TEXT(TweetCitationParser::parseText),
    MARKDOWN(TweetCitationParser::parseMarkdown),
    HTML(TweetCitationParser::parseHtml),
    /** A page that jsoup has parsed. The source is the text that it shows. */
    DOCUMENT((parser, html) -> parser.parse(Jsoup.parse(html)));

    private final BiFunction<TweetCitationParser, String, CitedDocument> reading;

    Form(BiFunction<TweetCitationParser, String, CitedDocument> reading) {
      this.reading = reading;
    }

    CitedDocument read(String source, Leniency leniency) {
      return reading.apply(TweetCitationParser.builder().leniency(leniency).build(), source);
    }
  }

  /** Laws 1, 2, 4 and 7, at every leniency. */
  static void hold(String source, Form form) {
    List<CitedDocument> documents =
        Stream.of(Leniency.values()).map(leniency -> form.read(source, leniency)).toList();
    documents.forEach(document -> tile(document, form));
    monotone(documents);
    for (Leniency leniency : Leniency.values()) {
      alone(documents.get(leniency.ordinal()), form, leniency);
    }
  }

  /** Law 1: an attribution that is read alone has the same author and date. */
  static void alone(CitedDocument document, Form form, Leniency leniency) {
    // The source of a parsed page is text, in which nothing is left of the markup.
    if (form == Form.DOCUMENT) {
      return;
    }
    for (TweetCitation tweet : document.citations()) {
      String alone = tweet.attribution().in(document.source());
      if (tweet.body().boundary() == Boundary.MARKUP) {
        continue; // An embed says things that its attribution alone does not, such as the handle.
      }
      assertThat(form.read(alone, leniency).citations().stream().map(Laws::values))
          .as(alone)
          .containsExactly(values(tweet));
    }
  }

  /** What the attribution says. */
  static String values(TweetCitation tweet) {
    return tweet.author() + " " + tweet.date();
  }

  /** Law 2: the segments are the source, and the prose has no word of a citation. */
  static void tile(CitedDocument document, Form form) {
    StringBuilder tiles = new StringBuilder();
    StringBuilder prose = new StringBuilder();
    for (Segment segment : document.segments()) {
      assertThat(segment.span().start()).isEqualTo(tiles.length());
      // A parsed page does not show a frame, whose citation has an empty span at its place.
      assertThat(segment.span().isEmpty() && form != Form.DOCUMENT)
          .as("%s is empty", segment)
          .isFalse();
      tiles.append(segment.span().in(document.source()));
      if (segment instanceof Prose words) {
        assertThat(words.text()).isEqualTo(words.span().in(document.source()));
        prose.append(words.text());
      }
    }
    assertThat(tiles.toString()).isEqualTo(document.source());
    document.citations().forEach(Laws::entitiesAreInside);
    if (form == Form.HTML) {
      assertThat(document.prose().length()).isLessThanOrEqualTo(document.source().length());
    } else {
      assertThat(words(document.prose())).isEqualTo(words(prose.toString()));
    }
  }

  /** Entities are in the body, or in what follows the attribution and ends the citation. */
  private static void entitiesAreInside(TweetCitation tweet) {
    for (Entity entity : tweet.entities()) {
      assertThat(
              tweet.body().span().contains(entity.span())
                  || (entity.span().start() >= tweet.attribution().end()
                      && tweet.span().contains(entity.span())))
          .as("%s is in %s", entity, tweet)
          .isTrue();
    }
  }

  /** All that is not white space. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(words::appendCodePoint);
    return words.toString();
  }

  /** Law 4: what one leniency accepts, the next accepts too, with the same spans. */
  static void monotone(List<CitedDocument> documents) {
    for (int i = 1; i < documents.size(); i++) {
      assertThat(documents.get(i).citations()).containsAll(documents.get(i - 1).citations());
    }
  }

  /** Law 6: a citation that is rendered and read again has the same facts. */
  static void roundTrip(TweetCitation tweet) {
    assertThat(facts(Form.HTML, tweet.toHtml())).containsExactly(facts(tweet));
    assertThat(facts(Form.MARKDOWN, tweet.toMarkdown())).containsExactly(facts(tweet));
    if (isTextWithoutAttribution(tweet)) {
      assertThat(facts(Form.TEXT, tweet.toText())).containsExactly(facts(tweet));
    }
  }

  /** Plain text cannot say that an attribution is part of a body. */
  static boolean isTextWithoutAttribution(TweetCitation tweet) {
    return facts(Form.TEXT, tweet.body().text()).isEmpty();
  }

  private static List<String> facts(Form form, String source) {
    return form.read(source, Leniency.LENIENT).citations().stream().map(Laws::facts).toList();
  }

  /** All that a reader learns from a citation, wherever it stands. */
  static String facts(TweetCitation tweet) {
    return identity(tweet)
        + " "
        + tweet.media().stream().map(MediaLink::code).toList()
        + " "
        + tweet.body().text();
  }

  /** Law 9: these do not change, whatever words the body has. */
  static List<String> identities(CitedDocument document) {
    List<String> identities = new ArrayList<>();
    document.citations().forEach(tweet -> identities.add(identity(tweet)));
    return identities;
  }

  private static String identity(TweetCitation tweet) {
    return values(tweet) + " " + tweet.status();
  }
}
