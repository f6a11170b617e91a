package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.PostId;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.Attributes;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Page.Place;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.network.SocialNetwork.Line;
import io.github.tweetcitation.internal.post.PostLine;
import io.github.tweetcitation.internal.post.PostLineReader;
import io.github.tweetcitation.internal.post.PostWordTable;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * Reads an element that may hold a post of another network than X: one with the class or an
 * attribute of the network, a frame, a quote that ends with the line of the network and has a link
 * to the post, or a block that is nothing but the address of a post.
 *
 * <pre>{@code
 * <blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:…/app.bsky.feed.post/3kx…">…
 * <iframe src="https://example.social/@jane/110554051454667252/embed"></iframe>
 * <amp-instagram data-shortcode="B9hjk0KDcMH"></amp-instagram>
 * <blockquote><a href="https://www.reddit.com/r/…">Title</a> by<a …>u/jane</a> in<a …>…</a>…
 * <div class="wp-block-embed__wrapper">https://www.tiktok.com/@jane/video/71392911…</div>
 * }</pre>
 */
final class PostReader {

  /** Elements that only link to what their attributes name, or load something for a page. */
  private static final Set<String> NO_FRAMES =
      Set.of("a link meta img script source form button input area option picture".split(" "));

  /** {@code [embed]https://…[/embed]}, {@code [instagram url=https://…]}. */
  private static final Pattern SHORTCODE =
      Pattern.compile("\\[[a-z_-]{2,20}(?:[\\s\\]][^\\[]*?)?(https?://[^\\s\\[\\]\"']++).*");

  /** Titles of frames that say nothing of the post. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)|youtube(?: video)?(?: player)?|(?:embedded|linkedin) (?:post|video|player)"
              + "|eingebetteter beitrag|video(?: player)?|iframe|embed");

  private static final Evaluator HAS_LANGUAGE = new Evaluator.Attribute("lang");

  /** How often the text of a page may be read: embeds in embeds go no deeper. */
  private static final long READINGS = 16;

  private final Page page;

  /** The characters and links that may still be read. */
  private long budget;

  private final PostForms forms;
  private final List<SocialNetwork> networks;
  private final Map<SocialNetwork, PostWordTable> tables = new HashMap<>();

  PostReader(Page page, PostForms forms) {
    this.page = page;
    this.forms = forms;
    this.networks = forms.networks();
    this.budget = READINGS * page.text().text().length() + READINGS * page.text().links().size();
  }

  /** The post that an element holds, or null. */
  @Nullable PostEmbed read(Element element) {
    if (BlockquoteEmbed.isMarked(element)) {
      return null;
    }
    SocialNetwork marking = forms.markedBy(element);
    PostEmbed marked = marking == null ? null : marked(element, marking);
    if (marked != null) {
      return marked;
    }
    PostEmbed frame = frame(element);
    if (frame != null) {
      return frame;
    }
    return element.normalName().equals("blockquote") ? quote(element) : address(element);
  }

  private @Nullable PostEmbed marked(Element element, SocialNetwork network) {
    Place place = page.placeOf(element);
    PostId post =
        PostAttributes.fuller(PostAttributes.named(element, network), byLink(place, network, true));
    Span span = place.span();
    post = post == null ? network.parseLink(span.in(page.text().text()).strip()) : post;
    PostLine line = line(span, network, true);
    return post == null && line == null ? null : embed(element, place, network, line, post);
  }

  /** The post that the last link in an element leads to; of a title, the first. */
  private @Nullable PostId byLink(Place place, SocialNetwork network, boolean inEmbed) {
    List<Anchor> links = links(place);
    PostId post = null;
    for (Anchor link : spend(links.size()) ? links : List.<Anchor>of()) {
      PostId found =
          inEmbed ? network.parseInEmbed(link.address()) : network.parseLink(link.address());
      if (found != null && network.line() == Line.TITLE) {
        return found;
      }
      post = found == null ? post : found;
    }
    return post;
  }

  private List<Anchor> links(Place place) {
    int first = place.firstLink();
    return page.text().links().subList(first, Math.max(first, place.endLink()));
  }

  private boolean spend(int cost) {
    budget -= cost;
    return budget >= 0;
  }

  private @Nullable PostLine line(Span span, SocialNetwork network, boolean marked) {
    if (span.isEmpty() || network.line() == Line.NONE || !spend(span.length())) {
      return null;
    }
    SourceText part = page.text().part(span);
    PostWordTable table = tables.computeIfAbsent(network, each -> PostWordTable.of(List.of(each)));
    PostLineReader reader = new PostLineReader(part, table, new CandidateLimit(Integer.MAX_VALUE));
    PostLine line = marked ? reader.ofEmbed(network) : reader.lastIn(new Span(0, span.length()));
    return line == null ? null : line.shifted(span.start());
  }

  private PostEmbed embed(
      Element element,
      Place place,
      SocialNetwork network,
      @Nullable PostLine line,
      @Nullable PostId post) {
    Span span = place.span();
    Span none = new Span(span.start(), span.start());
    Span body = line == null ? unsigned(place, post) : before(span, line);
    Span title = none;
    if (network.line() == Line.TITLE) {
      title = line != null && line.isTitle() ? body : line == null ? linked(place, network) : none;
      body = none;
    } else if (network.line() == Line.POSTED_BY) {
      title = linked(place, network);
      boolean titled = page.trim(body).start() == title.start() && title.end() < body.end();
      title = titled ? title : none;
      body = titled ? new Span(Math.max(body.start(), title.end()), body.end()) : body;
    }
    String words = title.in(page.text().text()).strip();
    return new PostEmbed(
        element,
        span,
        network,
        line,
        body,
        languageOf(element),
        post,
        words.isEmpty() ? titleOf(element) : words);
  }

  private static String languageOf(Element element) {
    Element words = element.hasAttr("lang") ? element : element.selectFirst(HAS_LANGUAGE);
    return words == null ? "" : words.attr("lang");
  }

  private static Span before(Span span, PostLine line) {
    Span known = line.body();
    return known == null
        ? new Span(span.start(), Math.max(span.start(), line.span().start()))
        : known;
  }

  /** The first link in an embed, if it leads to the post: that is the title of a video. */
  private Span linked(Place place, SocialNetwork network) {
    for (Anchor link : links(place)) {
      if (!link.span().isEmpty()) {
        boolean its = network.parseInEmbed(link.address()) != null;
        return its ? link.span() : new Span(place.span().start(), place.span().start());
      }
    }
    return new Span(place.span().start(), place.span().start());
  }

  /** The words after the handle that begins an embed, up to the link to its sound. */
  private Span unsigned(Place place, @Nullable PostId post) {
    Span span = place.span();
    String handle = post == null ? "" : post.handle().orElse("");
    int start = page.trim(span).start();
    if (handle.isEmpty() || !page.text().text().startsWith("@" + handle, start)) {
      return new Span(span.start(), span.start());
    }
    int end = span.end();
    for (Anchor link : links(place)) {
      boolean sound = link.address().contains("/music/");
      end = sound ? Math.min(end, link.span().start()) : end;
    }
    return page.trim(new Span(Math.min(start + 1 + handle.length(), end), end));
  }

  /** A frame that shows a post. */
  private @Nullable PostEmbed frame(Element element) {
    boolean link = NO_FRAMES.contains(element.normalName());
    if (link && !isAddressLink(element)) {
      return null;
    }
    for (Attribute attribute : element.attributes()) {
      String value = Attributes.value(element, attribute.getKey());
      for (SocialNetwork network : value.indexOf('/') < 0 ? List.<SocialNetwork>of() : networks) {
        PostId frame = network.parseFrameLink(value);
        PostId post =
            frame == null && isOfEmbed(element, attribute) ? network.parseLink(value) : frame;
        if (post != null) {
          Span span = page.spanOf(element);
          return PostEmbed.ofId(element, span, network, post, titleOf(element));
        }
      }
    }
    return null;
  }

  /** {@code <oembed url="https://…">}, {@code <div data-oembed-url="https://…">}. */
  private static boolean isOfEmbed(Element element, Attribute attribute) {
    return element.normalName().equals("oembed") || attribute.getKey().contains("embed-url");
  }

  /** Whether a link shows its address: code of a frame that an editor made a link of. */
  private static boolean isAddressLink(Element element) {
    return element.normalName().equals("a") && element.text().strip().equals(element.attr("href"));
  }

  private static String titleOf(Element element) {
    String title = element.attr("title").strip();
    return NO_TITLE.matcher(title).matches() ? "" : title;
  }

  /** A quote without a class that ends with the line of a network and links the post. */
  private @Nullable PostEmbed quote(Element element) {
    Place place = page.placeOf(element);
    for (SocialNetwork network : networks) {
      PostId cited = network.parseLink(Attributes.value(element, "cite"));
      PostId post = cited == null ? byLink(place, network, false) : cited;
      PostLine line = post == null ? null : line(place.span(), network, false);
      if (line != null && isEnd(line, place.span())) {
        return embed(element, place, network, line, post);
      }
    }
    return null;
  }

  private boolean isEnd(PostLine line, Span span) {
    return page.text().text().substring(line.span().end(), span.end()).isBlank();
  }

  /** A block that is the address of a post and nothing else. */
  private @Nullable PostEmbed address(Element element) {
    Span span = page.spanOf(element);
    // A short text, for the expression tries every address in it.
    if (!PostForms.isAddress(page.text().text(), span)) {
      return null;
    }
    String shown = span.in(page.text().text()).strip();
    Matcher shortcode = SHORTCODE.matcher(shown);
    String address = shortcode.matches() ? shortcode.group(1) : shown;
    if (!address.startsWith("http") || !StatusEmbed.isAll(address, element)) {
      return null;
    }
    for (SocialNetwork network : networks) {
      PostId post = network.parseLink(address);
      if (post != null) {
        return PostEmbed.ofId(element, span, network, post, "");
      }
    }
    return null;
  }
}
