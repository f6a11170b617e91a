package io.github.tweetcitation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * A document made to be slow or to end the program: something repeated, with something around it.
 *
 * @param form what it is read as
 * @param before what goes before
 * @param piece what is repeated
 * @param after what follows
 */
record HostileDocument(Form form, String before, String piece, String after) {

  private static final TweetCitationParser PARSER =
      TweetCitationParser.builder().leniency(Leniency.LENIENT).build();

  private static final TweetCitationParser OF_ALL_NETWORKS =
      TweetCitationParser.builder().leniency(Leniency.LENIENT).networks(Network.values()).build();

  private static final String ATTRIBUTION = " \u2014 Jane (@jane) May 1, 2018\n";

  /** Attributes that are looked at, on the elements that are asked for them. */
  private static final List<String> TAGS =
      List.of(
          "a href",
          "a data-iframely-url",
          "amp-twitter data-tweetid",
          "base href",
          "blockquote class",
          "blockquote class='twitter-tweet' lang",
          "div classname",
          "div class='twitter' data-embed-id",
          "div class='tweet' data-attrs",
          "div class='tweet' data-tweet-id",
          "div class='tweet' data-tweet-id='1' data-permalink-path",
          "div data-oembed-url",
          "div data-testid",
          "iframe src",
          "iframe srcdoc",
          "img alt",
          "oembed url");

  /** How a document is read. */
  enum Form {
    TEXT {
      @Override
      List<CitedDocument> read(String source) {
        return List.of(PARSER.parseText(source));
      }
    },
    PASSAGES {
      @Override
      List<CitedDocument> read(String source) {
        return PARSER.passages(new StringReader(source)).map(Passage::document).toList();
      }
    },
    MARKDOWN {
      @Override
      List<CitedDocument> read(String source) {
        return List.of(PARSER.parseMarkdown(source));
      }
    },
    HTML {
      @Override
      List<CitedDocument> read(String source) {
        return List.of(PARSER.parseHtml(source, "https://a.b/"));
      }
    },
    /** A page that is looked through for the posts of all networks. */
    POSTS {
      @Override
      List<CitedDocument> read(String source) {
        return List.of(OF_ALL_NETWORKS.parseHtml(source, "https://a.b/"));
      }
    },
    DOCUMENT {
      @Override
      List<CitedDocument> read(String source) {
        return List.of(PARSER.parse(Jsoup.parse(source, "https://a.b/")));
      }
    },
    TREE {
      @Override
      List<CitedDocument> read(String source) {
        return List.of(PARSER.parse(Jsoup.parse(source, "https://a.b/", Parser.xmlParser())));
      }
    };

    /** Reads a document, whole or in passages. */
    abstract List<CitedDocument> read(String source);

    /** Whether the source is the text that was given, and not what a tree shows. */
    boolean isOfSource() {
      return this != DOCUMENT && this != TREE;
    }
  }

  /** The document with its piece so many times. */
  String times(int times) {
    return before + piece.repeat(times) + after;
  }

  /** A document of about a length. */
  String ofLength(int length) {
    return times(Math.max(1, length / piece.length()));
  }

  @Override
  public String toString() {
    return form + " " + before + "|" + piece + "|" + after;
  }

  /** The same in another form. */
  HostileDocument as(Form other) {
    return new HostileDocument(other, before, piece, after);
  }

  /** Every hostile piece before a citation. */
  static Stream<HostileDocument> pieces() {
    List<HostileDocument> all = new ArrayList<>();
    for (String piece : HostilePieces.TEXT) {
      all.add(new HostileDocument(Form.TEXT, "", piece, ATTRIBUTION));
    }
    for (String piece : HostilePieces.MARKDOWN) {
      all.add(new HostileDocument(Form.MARKDOWN, "", piece, "\n\n> a\n>" + ATTRIBUTION));
    }
    for (String piece : HostilePieces.PAGE) {
      all.add(page("", piece, ""));
    }
    for (String piece : HostilePieces.SCRIPT) {
      all.add(page("<script>", piece, "</script>"));
    }
    return all.stream();
  }

  /** Every hostile piece inside a citation. */
  static Stream<HostileDocument> inside() {
    List<HostileDocument> all = new ArrayList<>();
    for (String piece : HostilePieces.TEXT) {
      all.add(new HostileDocument(Form.TEXT, "> a", piece, "\n>" + ATTRIBUTION));
      all.add(new HostileDocument(Form.TEXT, "\u2014 Jane (@jane)", piece, "May 1, 2018\n"));
    }
    for (String piece : HostilePieces.PAGE) {
      all.add(page("<blockquote class='twitter-tweet'>", piece, "&mdash; A (@a) <a href="));
    }
    return all.stream();
  }

  /** Embeds over and over. */
  static Stream<HostileDocument> embeds() {
    return HostileEmbeds.ALL.stream().map(embed -> new HostileDocument(Form.HTML, "", embed, ""));
  }

  /** What may be an address or the line of a network, over and over between two posts. */
  static Stream<HostileDocument> posts() {
    String post =
        "<blockquote class=instagram-media data-instgrm-permalink="
            + "https://www.instagram.com/p/BwwONCplEyj/>a</blockquote>";
    return Stream.of("http://", "[aa ", "[aa http://a ", "@a.b ", "A post shared by ", "(@a.b) ")
        .map(
            piece ->
                new HostileDocument(
                    Form.POSTS,
                    post + "<div class=instagram-media>[aa ",
                    piece,
                    "<br>x a</div>" + post));
  }

  /** What the checks look for, over and over in the text of an embed. */
  static Stream<HostileDocument> damaged() {
    return Stream.of(
            "a\u2026 https://t.co/ ",
            "https://t.co/\u2026 ",
            "a?a",
            "?? a ",
            "\u2067",
            "\u00C3\u00BC ",
            "\u0638\u00A7",
            "\uDB40\uDC41")
        .map(
            piece ->
                page(
                    "<blockquote class='twitter-tweet'><p>",
                    piece,
                    "</p>&mdash; A (@a) <a href='https://x.com/"
                        + STATUS_PATH
                        + "'>May 1, 2018</a></blockquote>"));
  }

  /** Every hostile piece in every attribute that is looked at, and addresses made to be slow. */
  static Stream<HostileDocument> attributes() {
    List<String> addresses =
        List.of(
            "a.",
            "/../a",
            "./",
            "&url=%",
            "&url=a",
            "&id=1",
            "%3A",
            "http:",
            "\uD83D\uDE00a",
            "-tweet",
            "twitter-tweet ");
    List<String> starts =
        List.of("http://", "//twitframe.com/show?", "//platform.twitter.com/embed/x?", "{\"a\":\"");
    List<HostileDocument> all = new ArrayList<>();
    for (String tag : TAGS) {
      for (String start : starts) {
        for (String address : addresses) {
          all.add(attribute(tag, start, address));
        }
      }
      Stream.of(HostilePieces.TEXT, HostilePieces.PAGE, HostilePieces.SCRIPT)
          .flatMap(List::stream)
          .forEach(piece -> all.add(attribute(tag, "", piece)));
    }
    return all.stream();
  }

  private static HostileDocument attribute(String tag, String start, String piece) {
    UnaryOperator<String> quoted = s -> s.replace("&", "&amp;").replace("\"", "&quot;");
    return page(
        "<blockquote class=twitter-tweet><p>a</p>A (@a) <" + tag + "=\"" + quoted.apply(start),
        quoted.apply(piece),
        "x/" + STATUS_PATH + "\">May 1, 2018</a></blockquote>");
  }

  private static final String STATUS_PATH = "a/status/1158450000000000000";

  private static HostileDocument page(String before, String piece, String after) {
    return new HostileDocument(Form.HTML, before, piece, after + HostilePieces.EMBED);
  }
}
