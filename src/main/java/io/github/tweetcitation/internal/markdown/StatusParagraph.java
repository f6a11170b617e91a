package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.embed.CitingPage;
import io.github.tweetcitation.internal.embed.ScriptTweet;
import io.github.tweetcitation.internal.html.PageScope;
import io.github.tweetcitation.internal.markdown.MarkdownLinks.MarkdownLink;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.WhiteSpace;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that is the address of a status and nothing else: systems show the tweet in its
 * place.
 *
 * <pre>{@code
 * https://twitter.com/jane/status/1342881923710144512
 *
 * <https://x.com/jane/status/1342881923710144512>
 *
 * [https://x.com/jane/status/1342881923710144512](https://x.com/jane/status/1342881923710144512)
 *
 * ![](https://x.com/jane/status/1342881923710144512)
 * }</pre>
 *
 * <p>In a list, a quote, a table or code, and among words, it is a link among others.
 */
final class StatusParagraph {

  /** An address of a status, bare or as the text of a link. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:)?+(?://)?+[^\\s<>\\[\\]]{1,300}+(?<![.,;:!?\u2026\u060C\u061F])");

  private static final String STATUS = "/status";

  private static final String SCHEME_END = "://";

  /** A heading, or the rule that ends the metadata before a text. */
  private static final Pattern HEADING =
      Pattern.compile("\\s{0,3}+(?:#{1,6}\\s|---\\s*\\z|\\+{3}\\s*\\z)");

  private static final Pattern LIST_ITEM = Pattern.compile("\\s*+(?:[-*+]|[0-9]{1,9}+[.)])\\s");

  /** From this indentation on, a line is code. */
  private static final int CODE = 4;

  private final String source;
  private final MarkdownCode code;
  private final PageScope scope;
  private final List<MarkdownEmbed> embeds = new ArrayList<>();

  private StatusParagraph(String source, MarkdownCode code, PageScope scope) {
    this.source = source;
    this.scope = scope;
    this.code = code;
  }

  /** The paragraphs of a text that are nothing but the address of a status. */
  static List<MarkdownEmbed> embedsOf(
      String source, List<MarkdownLink> links, MarkdownCode code, PageScope scope) {
    StatusParagraph reader = new StatusParagraph(source, code, scope);
    // Addresses of other networks have no word in common.
    String word = scope.hasPosts() ? SCHEME_END : STATUS;
    if (source.contains(word)) {
      links.forEach(link -> reader.readLink(link, word));
      reader.readBare(word);
    }
    return reader.embeds;
  }

  private void readLink(MarkdownLink link, String word) {
    // What an image of a status would be is an embed to editors: ![](https://x.com/…)
    boolean itself =
        link.image() || (isAddress(link.text()) && link.text().in(source).contains(word));
    if (itself && isParagraph(link.span())) {
      add(link.span(), link.address());
    }
  }

  private void readBare(String word) {
    int at = source.indexOf(word);
    while (at >= 0) {
      int start = at;
      while (start > 0 && isWord(source.charAt(start - 1))) {
        start--;
      }
      int end = at;
      while (end < source.length() && isWord(source.charAt(end))) {
        end++;
      }
      Span address = new Span(start, end);
      if (source.startsWith("http", start) && isAddress(address) && isParagraph(address)) {
        add(address, address.in(source));
      }
      at = source.indexOf(word, end);
    }
  }

  private static boolean isWord(char c) {
    return !Characters.isWhite(c) && !Characters.isInvisible(c);
  }

  private boolean isAddress(Span part) {
    return ADDRESS.matcher(source).region(part.start(), part.end()).matches();
  }

  private void add(Span span, String address) {
    CitingPage page = ScriptTweet.naming(address, span);
    if (page != null) {
      embeds.add(new MarkdownEmbed(span, page));
      return;
    }
    scope.networks().others().stream()
        .flatMap(network -> Optional.ofNullable(network.parseLink(address)).stream())
        .findFirst()
        .ifPresent(post -> embeds.add(MarkdownEmbed.ofPost(post, span, scope)));
  }

  /** Whether a part of a line is a paragraph of its own, in no list. */
  private boolean isParagraph(Span part) {
    int start = WhiteSpace.dropOnLine(source, part.start(), 0);
    boolean alone = Lines.begins(source, start) && Lines.isParagraphEnd(source, part.end());
    if (!alone
        || Lines.indent(source, start) >= CODE
        || code.holds(part.start())
        || isBody(part.end())) {
      return false;
    }
    int before = start;
    boolean blank = before == 0;
    while (before > 0) {
      int end = before;
      before = Lines.startBefore(source, before, 0);
      if (!Lines.isEnd(source, before)) {
        Matcher heading = HEADING.matcher(source).region(before, end);
        boolean parted = blank || heading.lookingAt();
        return parted && (Lines.indent(source, start) == 0 || !isInList(before, end));
      }
      blank = true;
    }
    return true;
  }

  /** Whether an attribution is the next paragraph: then the address ends the tweet's own words. */
  private boolean isBody(int end) {
    int next = WhiteSpace.skipBlankLines(source, end, source.length());
    return MarkdownQuotes.isSigned(source, Lines.start(source, next, end));
  }

  /** Whether a line is an item of a list or continues one. */
  private boolean isInList(int start, int end) {
    return Lines.indent(source, start) > 0
        || LIST_ITEM.matcher(source).region(start, end).lookingAt();
  }
}
