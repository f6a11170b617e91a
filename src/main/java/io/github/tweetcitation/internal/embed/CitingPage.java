package io.github.tweetcitation.internal.embed;

import io.github.tweetcitation.PostId;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.EncodedMarkup;
import io.github.tweetcitation.internal.html.Excerpt;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Page.NestedSource;
import io.github.tweetcitation.internal.html.PageCutter;
import io.github.tweetcitation.internal.html.PageCutter.Part;
import io.github.tweetcitation.internal.html.PageReader;
import io.github.tweetcitation.internal.html.PageScope;
import io.github.tweetcitation.internal.html.PageSource;
import io.github.tweetcitation.internal.html.Templates;
import io.github.tweetcitation.internal.html.form.Embed;
import io.github.tweetcitation.internal.html.form.EmbedFinder;
import io.github.tweetcitation.internal.html.form.PostEmbed;
import io.github.tweetcitation.internal.html.form.PostFinder;
import io.github.tweetcitation.internal.network.Networks;
import io.github.tweetcitation.internal.script.ScriptPart;
import io.github.tweetcitation.internal.script.ScriptPart.MarkupString;
import io.github.tweetcitation.internal.script.ScriptPart.Tweet;
import io.github.tweetcitation.internal.script.ScriptReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page with its embeds and the pages inside it.
 *
 * @param page the page
 * @param embeds the tweets that it embeds, in the order of its text and disjoint
 * @param posts the posts of other networks that it embeds, in the order of its text and disjoint
 * @param inner the pages inside it, in the order of its text
 * @param isFromFields whether the page is made from the fields of an object in a script
 */
public record CitingPage(
    Page page,
    List<Embed> embeds,
    List<PostEmbed> posts,
    List<InnerPage> inner,
    boolean isFromFields) {

  /** What is looked for, and a parser: to make one takes as long as to parse a small part. */
  private record Tools(PageScope scope, Parser parser) {

    Tools(PageScope scope) {
      this(scope, Parser.htmlParser().setTrackPosition(true));
    }
  }

  /**
   * A page inside a page: in a script, in an attribute, or escaped in its text.
   *
   * @param page the page
   * @param shown where the text of the outer page shows its markup; empty if it does not
   * @param isCode whether the outer page shows it as code
   */
  public record InnerPage(CitingPage page, Span shown, boolean isCode) {

    /** A page that is not shown as code. */
    public InnerPage(CitingPage page, Span shown) {
      this(page, shown, false);
    }
  }

  /** Whether it has an embed, or a page inside it that may have one. */
  public boolean hasEmbeds() {
    return !(embeds.isEmpty() && posts.isEmpty() && inner.isEmpty());
  }

  /**
   * Reads the pages that a source carries, with all that they show.
   *
   * @param html the source
   * @param baseUri the address that its relative links are resolved against, or an empty string
   */
  public static List<CitingPage> parse(String html, String baseUri, PageScope scope) {
    return PageSource.pagesOf(html, true, scope).stream()
        .map(page -> parse(page, baseUri, 0, new Tools(scope)))
        .toList();
  }

  /**
   * The parts of a page that may cite, each read as a page; what is only in scripts comes last.
   *
   * @param html the source
   * @param baseUri the address that its relative links are resolved against, or an empty string
   */
  public static List<CitingPage> parseParts(String html, String baseUri, PageScope scope) {
    List<Part> parts = PageCutter.partsOf(html, scope);
    if (!PageSource.isWrapped(html, parts)) {
      Excerpt whole = new Excerpt(html, span -> span);
      return parts.isEmpty() ? List.of() : parseParts(whole, parts, baseUri, 0, new Tools(scope));
    }
    return PageSource.pagesOf(html, false, scope).stream()
        .flatMap(page -> parseParts(page, baseUri, 0, new Tools(scope)).stream())
        .toList();
  }

  private static List<CitingPage> parseParts(Excerpt html, String baseUri, int depth, Tools tools) {
    List<Part> parts = PageCutter.partsOf(html.text(), tools.scope);
    return parseParts(html, parts, baseUri, depth, tools);
  }

  private static List<CitingPage> parseParts(
      Excerpt html, List<Part> parts, String baseUri, int depth, Tools tools) {
    String base = parts.isEmpty() || depth > 0 ? baseUri : baseOf(html.text(), baseUri);
    return parts.stream()
        .sorted(Comparator.comparing(Part::isScript))
        .map(part -> parsePart(html, part, base, depth, tools))
        .toList();
  }

  private static CitingPage parsePart(
      Excerpt html, Part part, String baseUri, int depth, Tools tools) {
    Span script = part.script();
    Span span = part.span();
    // To the HTML parser, the content of a script is one text.
    return script == null
            || tools.scope.mayCite(html.text().substring(span.start(), script.start()))
        ? parse(html.part(span.start(), span.end()), baseUri, depth, tools)
        : read(Page.ofScript(html.part(script.start(), script.end())), it -> it, depth, tools);
  }

  /** The base address that the page itself gives, or else the one that is known. */
  private static String baseOf(String html, String baseUri) {
    int base = html.indexOf("<base ");
    int end = base < 0 ? -1 : html.indexOf('>', base);
    return end < 0 ? baseUri : Jsoup.parse(html.substring(base, end + 1), baseUri).baseUri();
  }

  /** Reads a page that the caller has parsed; its source is the text that it shows. */
  public static CitingPage read(Document document, PageScope scope) {
    return read(document, null, span -> span, 0, new Tools(scope));
  }

  /** The page of a post whose identity alone is known. */
  public static CitingPage naming(PostId post, Span place, PageScope scope) {
    Document nothing = Document.createShell("");
    Page page = PageReader.read(nothing, null, scope, span -> place);
    PostEmbed embed =
        PostEmbed.ofId(nothing.body(), new Span(0, 0), Networks.rulesOf(post.network()), post, "");
    return new CitingPage(page, List.of(), List.of(embed), List.of(), true);
  }

  /** Reads the markup in a part of a source. */
  public static CitingPage parsePart(String source, Span part, PageScope scope) {
    Excerpt whole = new Excerpt(source, span -> span);
    return parse(whole.part(part.start(), part.end()), "", 0, new Tools(scope));
  }

  private static CitingPage parse(Excerpt html, String baseUri, int depth, Tools tools) {
    Document document =
        Templates.readWith(text -> tools.parser.parseInput(text, baseUri), html.text());
    return read(document, html.text(), html.toSource(), depth, tools);
  }

  private static CitingPage read(
      Document document,
      @Nullable String html,
      UnaryOperator<Span> toSource,
      int depth,
      Tools tools) {
    Page page = PageReader.read(document, html, tools.scope, toSource);
    return read(page, toSource, depth, tools);
  }

  private static CitingPage read(Page page, UnaryOperator<Span> toSource, int depth, Tools tools) {
    List<InnerPage> inner = new ArrayList<>();
    for (NestedSource each : page.nested()) {
      Excerpt excerpt = EncodedMarkup.decoded(each.excerpt().within(toSource));
      Span tag = each.tag() == null ? null : toSource.apply(each.tag());
      for (ScriptPart part : ScriptReader.read(excerpt, depth, tools.scope)) {
        boolean isShown = !each.shown().isEmpty();
        for (CitingPage citing : read(part, tag, isShown, tools)) {
          inner.add(new InnerPage(citing, each.shown(), each.isCode()));
        }
      }
    }
    List<PostEmbed> posts = PostFinder.find(page, tools.scope);
    return new CitingPage(page, EmbedFinder.find(page), posts, inner, false);
  }

  private static List<CitingPage> read(
      ScriptPart part, @Nullable Span tag, boolean isShown, Tools tools) {
    if (part instanceof MarkupString markup) {
      Excerpt html = PageSource.unescaped(markup.html());
      // A script may hold the markup of a whole article.
      return isShown
          ? List.of(parse(html, "", markup.depth(), tools))
          : parseParts(html, "", markup.depth(), tools);
    }
    Tweet tweet = (Tweet) part;
    // All tweets in an attribute are where its tag is.
    return List.of(ScriptTweet.page(tweet, tag == null ? tweet.place() : tag));
  }
}
