package io.github.tweetcitation.format;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitationParser;
import io.github.tweetcitation.internal.format.ApaWriter;
import io.github.tweetcitation.internal.format.BibTexWriter;
import io.github.tweetcitation.internal.format.CiteTweetWriter;
import io.github.tweetcitation.internal.format.CslJsonWriter;
import io.github.tweetcitation.internal.format.FormatWriter;
import io.github.tweetcitation.internal.format.HtmlWriter;
import io.github.tweetcitation.internal.format.MarkdownWriter;
import io.github.tweetcitation.internal.format.MlaWriter;
import io.github.tweetcitation.internal.format.RisWriter;
import io.github.tweetcitation.internal.format.SchemaOrgWriter;
import io.github.tweetcitation.internal.format.TextWriter;
import io.github.tweetcitation.internal.format.WebAnnotationWriter;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A format in which citations are written. Every value is cleaned and escaped for its place, so
 * that no name and no body can end the place that it is in. Immutable and safe for use by several
 * threads.
 *
 * <pre>{@code
 * CitedDocument document = TweetCitationParser.create().parseText(text);
 * String references = CitationFormat.BIBTEX.format(document, Optional.empty());
 * }</pre>
 *
 * <p>{@link #HTML}, {@link #MARKDOWN} and {@link #TEXT} are read again by the parser. The others
 * are for programs that keep references, and for lists of references. They have in common:
 *
 * <ul>
 *   <li>The author is {@code Jane Doe [@jane]}, in one piece: nobody can tell which words of a
 *       display name are the family name.
 *   <li>The date is the printed day, or else the day (UTC) of the time in the status id.
 *   <li>The address is {@link Status#canonicalAddress()}, with the author's handle if the document
 *       links to the id only.
 *   <li>The network is Twitter for a tweet before 24 July 2023, else X.
 *   <li>What is unknown is left out.
 *   <li>Bidi controls are removed, and half of a surrogate pair becomes U+FFFD.
 *   <li>In a document, each entry has a key of its own, handle and id, such as {@code
 *       jane_doe_1342820129385955329}; a second entry of one tweet ends with {@code :2}.
 * </ul>
 *
 * @since 0.1.0
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

  /**
   * CSL-JSON, an item of the type {@code post}; for a document, an array of items. Zotero, pandoc
   * and all processors of the Citation Style Language read it. The text of the tweet is the title,
   * on one line. Processors take {@code <i>} and some other tags in a title for markup; CSL has no
   * escape for them.
   */
  public static final CitationFormat CSL_JSON = new CitationFormat("CSL_JSON", new CslJsonWriter());

  /**
   * An entry {@code @online} for biblatex, in UTF-8. What means something to TeX is escaped, braces
   * as commands, so that they are balanced. Capitals in the text stay.
   */
  public static final CitationFormat BIBTEX = new CitationFormat("BIBTEX", new BibTexWriter());

  /**
   * RIS, the tagged lines that reference managers import, as a web page ({@code ELEC}); lines end
   * with CR LF. The format has no escape for a comma in a name: {@code Doe, Jane} is read as family
   * name and given name.
   */
  public static final CitationFormat RIS = new CitationFormat("RIS", new RisWriter());

  /**
   * The template <code>{{Cite tweet}}</code> of Wikipedia. Its parameters {@code user}, {@code
   * number} and {@code title} are empty if they are unknown, because the template asks for them. If
   * the printed day is two or more days from that of the number, which the template takes for an
   * error, the date is that of the number.
   */
  public static final CitationFormat CITE_TWEET =
      new CitationFormat("CITE_TWEET", new CiteTweetWriter());

  /**
   * JSON-LD with the types of schema.org, a {@code SocialMediaPosting}; for a document, a {@code
   * CreativeWork} with the address of the document as {@code url} and the posts as {@code
   * citation}. It may be put into a {@code script} element as it is: no string in it has a {@code
   * <}.
   */
  public static final CitationFormat SCHEMA_ORG =
      new CitationFormat("SCHEMA_ORG", new SchemaOrgWriter());

  /**
   * An array of annotations of the W3C Web Annotation Data Model. Each says which post is cited at
   * a place of the document, by a {@code TextPositionSelector}, in code points of {@link
   * CitedDocument#source()}, and a {@code TextQuoteSelector} with the words there and up to 32
   * characters before and after them. A citation without a place of its own is one of the whole
   * document. It is a format for documents, with their address.
   *
   * <p>The model counts in the text of a page, without its tags: so parse a page with {@link
   * TweetCitationParser#parse}, whose source is the text.
   */
  public static final CitationFormat WEB_ANNOTATION =
      new CitationFormat("WEB_ANNOTATION", new WebAnnotationWriter());

  /**
   * A reference in the style of APA, 7th edition, as plain text: {@code Jane Doe [@jane]. (2020,
   * December 26). Doors open [Tweet]. Twitter. https://x.com/jane/status/20}. Of the text it has
   * the first 20 words. Names and texts with letters that are written from right to left are
   * between isolates, U+2068 and U+2069, so that they do not change the order of what is around
   * them.
   */
  public static final CitationFormat APA = new CitationFormat("APA", new ApaWriter());

  /**
   * A reference in the style of MLA, 9th edition, as plain text, with isolates as in {@link #APA}:
   * {@code Jane Doe [@jane]. “Doors open.” Twitter, 26 Dec. 2020, x.com/jane/status/20.}
   */
  public static final CitationFormat MLA = new CitationFormat("MLA", new MlaWriter());

  private final String name;
  private final FormatWriter writer;

  private CitationFormat(String name, FormatWriter writer) {
    this.name = name;
    this.writer = writer;
  }

  /**
   * Writes one citation.
   *
   * @param citation the citation
   * @return the citation in this format, without a line break at its end
   * @throws NullPointerException if the citation is null
   * @throws UnsupportedOperationException if this is {@link #WEB_ANNOTATION}
   */
  public String format(Citation citation) {
    return writer.write(Objects.requireNonNull(citation, "citation"));
  }

  /**
   * Writes all citations of a document, in its order: as one value in formats that are JSON, else
   * with a blank line between two of them.
   *
   * @param document the document
   * @param address where the document is; {@link #SCHEMA_ORG} names it if it is known, {@link
   *     #WEB_ANNOTATION} needs it, the others have no place for it
   * @return the citations in this format, without a line break at the end; if there are none, an
   *     empty string or a JSON value without citations
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if this is {@link #WEB_ANNOTATION} and the address is empty
   */
  public String format(CitedDocument document, Optional<URI> address) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(address, "address");
    return writer.writeAll(document.citations(), document.source(), address);
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
