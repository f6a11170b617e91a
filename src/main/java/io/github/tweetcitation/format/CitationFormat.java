package io.github.tweetcitation.format;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import io.github.tweetcitation.internal.format.CitationWriter;
import io.github.tweetcitation.internal.format.HtmlWriter;
import io.github.tweetcitation.internal.format.MarkdownWriter;
import io.github.tweetcitation.internal.format.TextWriter;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A format in which citations are written. Every value is cleaned and escaped for its place, so
 * that no name and no body can end the place that it is in. Immutable and safe for use by several
 * threads.
 */
public final class CitationFormat {

  /**
   * The HTML of an embed, a {@code blockquote} element that {@link TweetCitationParser#parseHtml}
   * reads again: with the direction of the body, its language where that is known, and the address
   * of the status where that is known. The date is in English, as most embeds have it.
   */
  public static final CitationFormat HTML = new CitationFormat("HTML", new HtmlWriter());

  /**
   * A block quote of Markdown, lines with {@code >} that {@link TweetCitationParser#parseMarkdown}
   * reads again: with links, and the address of the status where that is known.
   */
  public static final CitationFormat MARKDOWN =
      new CitationFormat("MARKDOWN", new MarkdownWriter());

  /**
   * Plain text, indented lines that {@link TweetCitationParser#parseText} reads again: the
   * attribution last, and the address of the status after the date where it is known. Plain text
   * has two limits. A body that holds an attribution looks like two tweets. A tweet without words
   * looks like one whose words are the paragraph before it.
   */
  public static final CitationFormat TEXT = new CitationFormat("TEXT", new TextWriter());

  private final String name;
  private final CitationWriter writer;

  private CitationFormat(String name, CitationWriter writer) {
    this.name = name;
    this.writer = writer;
  }

  /**
   * Writes one citation.
   *
   * @param citation the citation
   * @return the citation in this format, without a line break at its end
   * @throws NullPointerException if the citation is null
   */
  public String format(Citation citation) {
    return writer.write(Objects.requireNonNull(citation, "citation"));
  }

  /**
   * Writes all citations of a document, in its order, with a blank line between two of them.
   *
   * @param document the document
   * @param address where the document is; the formats of today leave it out
   * @return the citations in this format; an empty string if there are none
   * @throws NullPointerException if an argument is null
   */
  public String format(CitedDocument document, Optional<URI> address) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(address, "address");
    return String.join("\n\n", document.citations().stream().map(writer::write).toList());
  }

  /**
   * The name of the format.
   *
   * @return the name of the constant, such as {@code HTML}
   */
  @Override
  public String toString() {
    return name;
  }
}
