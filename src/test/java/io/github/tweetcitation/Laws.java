package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.format.CitationFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** What must be true of every document. Generated and fuzzed documents are checked alike. */
final class Laws {

  /** So many attributions of a document are read alone: a long one may have thousands. */
  private static final int MAX_ALONE = 100;

  private Laws() {}

  /** What a document is read as. */
  enum Form {
    TEXT,
    MARKDOWN,
    HTML,
    /** A page that jsoup has parsed. The source is the text that it shows. */
    DOCUMENT;

    CitedDocument read(String source, Leniency leniency) {
      TweetCitationParser parser = TweetCitationParser.builder().leniency(leniency).build();
      return switch (this) {
        case TEXT -> parser.parseText(source);
        case MARKDOWN -> parser.parseMarkdown(source);
        case HTML -> parser.parseHtml(source);
        case DOCUMENT -> parser.parse(Jsoup.parse(source));
      };
    }
  }

  /** Laws 1, 2, 4 and 7, at every leniency. */
  static void hold(String source, Form form) {
    List<CitedDocument> documents = new ArrayList<>();
    for (Leniency leniency : Leniency.values()) {
      CitedDocument document = form.read(source, leniency);
      tile(document, form);
      media(document);
      if (form == Form.HTML) {
        assertThat(words(Form.DOCUMENT.read(source, leniency).source()))
            .containsSubsequence(words(document.prose()).split(""));
      }
      alone(document, form, leniency);
      documents.add(document);
    }
    monotone(documents);
  }

  /** Law 1: an attribution that is read alone has the same author and date. */
  static void alone(CitedDocument document, Form form, Leniency leniency) {
    if (form == Form.MARKDOWN && document.source().indexOf('<') >= 0) {
      return; // What stands in raw HTML is read as HTML, of which an attribution alone shows
      // nothing.
    }
    if (form == Form.HTML && document.source().indexOf('\0') >= 0) {
      return; // The parser drops it between a parenthesis and a handle, and nobody looks for that.
    }
    List<TweetCitation> tweets = document.tweets();
    for (TweetCitation tweet : tweets.subList(0, Math.min(MAX_ALONE, tweets.size()))) {
      String alone = tweet.attribution().span().in(document.source());
      if (form == Form.TEXT || (form != Form.DOCUMENT && isWhole(tweet, alone))) {
        assertThat(form.read(alone, leniency).tweets().stream().map(Laws::values))
            .as(alone)
            .containsExactly(values(tweet));
      }
    }
  }

  /**
   * Whether the markup of an attribution says all. An embed also has other places for the handle
   * and the status; what a script or an attribute holds is escaped once more; a link of Markdown
   * may have its address somewhere else.
   */
  private static boolean isWhole(TweetCitation tweet, String markup) {
    return tweet.body().boundary() != Boundary.MARKUP
        && tweet.status().isEmpty()
        && Stream.of("\\", "&lt", "&amp", "{", "][").noneMatch(markup::contains)
        // A span that begins or ends inside a link or a tag cuts it.
        && Stream.of("[", "]", "<", ">").noneMatch(markup::contains);
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
      assertThat(segment.span().isEmpty()).as("%s is empty", segment).isFalse();
      tiles.append(segment.span().in(document.source()));
      if (segment instanceof Prose words) {
        assertThat(words.text()).isEqualTo(words.span().in(document.source()));
        prose.append(words.text());
      }
    }
    assertThat(tiles.toString()).isEqualTo(document.source());
    document.tweets().forEach(Laws::entitiesAreInside);
    // The prose of a page has not the words of a fallback either, which are in no citation.
    String shown = words(document.prose());
    if (form == Form.DOCUMENT) {
      assertThat(words(prose.toString())).containsSubsequence(shown.split(""));
    } else if (form != Form.HTML) {
      assertThat(shown).isEqualTo(words(prose.toString()));
    }
  }

  /**
   * The media links of a document are in order and none twice, those of its citations are among
   * them, and no link that is in a citation is without it.
   */
  static void media(CitedDocument document) {
    List<DocumentMedia> all = document.mediaLinks();
    assertThat(all).doesNotHaveDuplicates().isSameAs(document.mediaLinks());
    int last = 0;
    for (DocumentMedia each : all) {
      Span span = each.link().span();
      assertThat(span.start()).as("%s is in order", each).isGreaterThanOrEqualTo(last);
      last = span.start();
      assertThat(each.citation().map(Citation::span).orElse(span).contains(span)).isTrue();
      assertThat(each.citation().isPresent())
          .as("%s is in a citation", each)
          .isEqualTo(document.tweets().stream().anyMatch(tweet -> tweet.span().contains(span)));
    }
    List<String> codes = all.stream().map(each -> each.link().code()).toList();
    for (TweetCitation tweet : document.tweets()) {
      assertThat(codes).containsAll(tweet.media().stream().map(MediaLink::code).toList());
    }
  }

  /** Entities are in the body, or in what follows the attribution and ends the citation. */
  private static void entitiesAreInside(TweetCitation tweet) {
    for (Entity entity : tweet.entities()) {
      assertThat(
              tweet.body().span().contains(entity.span())
                  || (entity.span().start() >= tweet.attribution().span().end()
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
      assertThat(documents.get(i).tweets()).containsAll(documents.get(i - 1).tweets());
    }
  }

  /** Law 6: a citation that is rendered and read again has the same facts. */
  static void roundTrip(TweetCitation tweet) {
    String html = CitationFormat.HTML.format(tweet);
    List<TweetCitation> read = Form.HTML.read(html, Leniency.LENIENT).tweets();
    assertThat(read.stream().map(Laws::facts)).containsExactly(facts(tweet));
    assertThat(read.get(0).body().language()).isEqualTo(tweet.body().language());
    assertThat(facts(Form.MARKDOWN, CitationFormat.MARKDOWN.format(tweet)))
        .containsExactly(facts(tweet));
    if (isTextWithoutAttribution(tweet)) {
      assertThat(facts(Form.TEXT, CitationFormat.TEXT.format(tweet))).containsExactly(facts(tweet));
    }
  }

  /** Plain text cannot say that an attribution is part of a body. */
  static boolean isTextWithoutAttribution(TweetCitation tweet) {
    return facts(Form.TEXT, tweet.body().text()).isEmpty();
  }

  private static List<String> facts(Form form, String source) {
    return form.read(source, Leniency.LENIENT).tweets().stream().map(Laws::facts).toList();
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
    document.tweets().forEach(tweet -> identities.add(identity(tweet)));
    return identities;
  }

  private static String identity(TweetCitation tweet) {
    return values(tweet) + " " + tweet.status();
  }
}
