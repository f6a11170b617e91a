package io.github.tweetcitation.benchmark;

import org.jsoup.nodes.Entities;

/** How a document and its citations are written. */
enum Layout {
  /** Plain text, a block a line. */
  LINES(Form.TEXT, "\n") {
    @Override
    String citation(Tweet tweet) {
      return tweet.text() + "\n— " + tweet.author() + " " + tweet.printed();
    }
  },
  /** Plain text with blank lines between blocks. */
  BLANK_LINES(Form.TEXT, "\n\n") {
    @Override
    String citation(Tweet tweet) {
      return tweet.text() + "\n\n— " + tweet.author() + " " + tweet.printed();
    }
  },
  /** Plain text that lost its line breaks. */
  ONE_LINE(Form.TEXT, " ") {
    @Override
    String citation(Tweet tweet) {
      return tweet.text() + " — " + tweet.author() + " " + tweet.printed();
    }
  },
  /** Plain text that lost all white space between blocks. */
  GLUED(Form.TEXT, "") {
    @Override
    String citation(Tweet tweet) {
      return tweet.text() + "— " + tweet.author() + " " + tweet.printed();
    }
  },
  /** Plain text that keeps the addresses of links. */
  ADDRESSES(Form.TEXT, "\n\n") {
    @Override
    String citation(Tweet tweet) {
      return LINES.citation(tweet) + " [" + tweet.address() + "]";
    }
  },
  /** Plain text in which character references and invisible marks are left. */
  REFERENCES(Form.TEXT, "\n\n") {
    @Override
    String citation(Tweet tweet) {
      String author = tweet.author().replace("&", "&amp;");
      String text = tweet.text().replace("&", "&amp;").replace("<", "&lt;");
      return text + "&mdash; " + RIGHT_TO_LEFT_MARK + author + "&nbsp;" + tweet.printed();
    }
  },
  /** Markdown, each tweet in a quote. */
  QUOTE(Form.MARKDOWN, "\n\n") {
    @Override
    String citation(Tweet tweet) {
      String lines = PARAGRAPH.citation(tweet);
      return "> " + lines.replace("\n", "\n> ").replace("> \n", ">\n");
    }
  },
  /** Markdown, each tweet in paragraphs. */
  PARAGRAPH(Form.MARKDOWN, "\n\n") {
    @Override
    String citation(Tweet tweet) {
      String author = tweet.author().replace("_", "\\_");
      String link = "[" + tweet.printed() + "](" + tweet.address() + "?ref_src=twsrc%5Etfw)";
      return tweet.text().replace("_", "\\_") + "\n\n— " + author + " " + link;
    }
  },
  /** A page with the code that Twitter hands out. */
  EMBED(Form.HTML, "\n") {
    @Override
    String citation(Tweet tweet) {
      String text = "<p dir=\"auto\">" + html(tweet.text()) + "</p>";
      return quote(" class=\"twitter-tweet\"", text + "&mdash; " + attribution(tweet));
    }
  },
  /** A page whose editor put paragraphs into the embeds. */
  EMBED_PARAGRAPHS(Form.HTML, "\n") {
    @Override
    String citation(Tweet tweet) {
      return quote(" class=\"twitter-tweet\"", paragraphs(tweet));
    }
  },
  /** A page whose embeds lost their class. */
  BARE_QUOTE(Form.HTML, "\n") {
    @Override
    String citation(Tweet tweet) {
      return quote("", paragraphs(tweet));
    }
  },
  /** A page whose embeds are paragraphs. */
  PLAIN_PARAGRAPHS(Form.HTML, "\n") {
    @Override
    String citation(Tweet tweet) {
      String attribution = html("— " + tweet.author() + " " + tweet.printed());
      return paragraph(tweet.text()) + "\n<p>" + attribution + "</p>";
    }
  },
  /** A saved page: of each tweet, the frame that showed it. */
  FRAME(Form.HTML, "\n") {
    @Override
    String citation(Tweet tweet) {
      String frame =
          "<iframe data-tweet-id=\"%1$d\" src=\"https://platform.twitter.com/embed/Tweet.html?id=%1$d\">"
              .formatted(tweet.id());
      return "<div class=\"twitter-tweet twitter-tweet-rendered\">" + frame + "</iframe></div>";
    }
  };

  private static final char RIGHT_TO_LEFT_MARK = '\u200F';

  private final Form form;
  private final String separator;

  Layout(Form form, String separator) {
    this.form = form;
    this.separator = separator;
  }

  /** The tweet as a document of this layout cites it. */
  abstract String citation(Tweet tweet);

  Form form() {
    return form;
  }

  /** What is between two blocks. */
  String separator() {
    return separator;
  }

  /** A paragraph of prose. */
  String paragraph(String prose) {
    return form == Form.HTML ? "<p>" + html(prose) + "</p>" : prose;
  }

  /** Whether the document has the words and the author of a tweet. */
  boolean hasWords() {
    return this != FRAME;
  }

  /** Whether the document has the id of a tweet. */
  boolean hasId() {
    return this == ADDRESSES || (form != Form.TEXT && this != PLAIN_PARAGRAPHS);
  }

  private static String paragraphs(Tweet tweet) {
    String text = "<p>" + html(tweet.text()) + "</p>";
    return "\n" + text + "\n<p>&#8212; " + attribution(tweet) + "</p>\n";
  }

  private static String attribution(Tweet tweet) {
    String link = "<a href=\"%s?ref_src=twsrc%%5Etfw\">".formatted(tweet.address());
    return html(tweet.author()) + " " + link + html(tweet.printed()) + "</a>";
  }

  private static String quote(String attributes, String content) {
    return "<blockquote" + attributes + ">" + content + "</blockquote>";
  }

  private static String html(String text) {
    return Entities.escape(text).replace("\n", "<br>");
  }
}
