package io.github.tweetcitation.bench;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.HostileEmbeds;
import io.github.tweetcitation.HostilePieces;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.TweetCitationParser;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A document that repeats one of the {@link HostilePieces} or {@link HostileEmbeds} before a
 * citation.
 *
 * @param form what it is read as
 * @param index the piece
 */
record HostileInput(Form form, int index) {

  private static final TweetCitationParser PARSER =
      TweetCitationParser.builder().leniency(Leniency.LENIENT).build();

  /** What a document is read as. */
  enum Form {
    TEXT(HostilePieces.TEXT),
    MARKDOWN(HostilePieces.MARKDOWN),
    PAGE(HostilePieces.PAGE),
    SCRIPT(HostilePieces.SCRIPT),
    EMBED(HostileEmbeds.ALL);

    private final List<String> pieces;

    Form(List<String> pieces) {
      this.pieces = pieces;
    }

    /** The names of all its inputs. */
    String[] names() {
      return IntStream.range(0, pieces.size())
          .mapToObj(i -> name() + " " + i)
          .toArray(String[]::new);
    }
  }

  /** The input of a name, which is the form and the place of the piece. */
  static HostileInput named(String name) {
    String[] parts = name.split(" ");
    return new HostileInput(Form.valueOf(parts[0]), Integer.parseInt(parts[1]));
  }

  /** What is repeated. */
  String piece() {
    return form.pieces.get(index);
  }

  /** A document of about a length. */
  String document(int length) {
    String repeated = piece().repeat(length / piece().length());
    return switch (form) {
      case TEXT -> repeated + " — Jane (@jane) May 1, 2018\n";
      case MARKDOWN -> repeated + "\n\n> a\n> — Jane (@jane) [May 1, 2018][1]\n";
      case PAGE, EMBED -> repeated + HostilePieces.EMBED;
      case SCRIPT -> "<script>" + repeated + "</script>" + HostilePieces.EMBED;
    };
  }

  CitedDocument parse(String document) {
    return switch (form) {
      case TEXT -> PARSER.parseText(document);
      case MARKDOWN -> PARSER.parseMarkdown(document);
      case PAGE, SCRIPT, EMBED -> PARSER.parseHtml(document);
    };
  }
}
