package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.PostId;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.embed.CitingPage;
import io.github.tweetcitation.internal.embed.ScriptTweet;
import io.github.tweetcitation.internal.html.PageScope;
import io.github.tweetcitation.internal.markdown.MarkdownLinks.MarkdownLink;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.StatusAddress;
import io.github.tweetcitation.internal.text.Lines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An embed in a Markdown text: raw HTML, or a shortcode that names a status.
 *
 * @param span where it is in the source
 * @param page the embed as a page
 */
record MarkdownEmbed(Span span, CitingPage page) {

  /** The tags that hold embeds. */
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(blockquote|iframe|amp-twitter|twitterwidget|bento-twitter|oembed|div|figure)(?![a-z-])",
          Pattern.CASE_INSENSITIVE);

  /** Those that hold posts of other networks, too. */
  private static final Pattern POST_TAG =
      Pattern.compile(
          "<(/?)(blockquote|iframe|amp-[a-z]{2,12}|twitterwidget|bento-[a-z]{2,12}|oembed|div|figure"
              + "|script|lite-youtube|a(?=>|\\s[^<>]{0,300}data-pin-do))(?![a-z-])",
          Pattern.CASE_INSENSITIVE);

  /**
   * Shortcodes of Hugo, Jekyll and others, and components of MDX: <code>{{&lt; x user="jane"
   * id="13428…" &gt;}}</code>, <code>{{&lt; tweet 13428… &gt;}}</code>, <code>{% twitter
   * https://… %}</code>, <code>&lt;Tweet id="13428…" /&gt;</code>; and of WordPress: <code>
   * [embed]https://…[/embed]</code>, <code>[tweet https://…]</code>. The number in <code>[tweet 2]
   * </code> is that of a note, so an id has ten digits there, as all have since 2009.
   */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "(?<!\\\\)(?:"
              + "\\{\\{[<%]\\s*(?:x|tweet|twitter)(?:_simple)?\\s[^{}<>]{0,300}?[%>]\\}\\}"
              + "|\\{%\\s*(?:twitter|tweet|x)\\s[^{}%]{0,300}?%\\}"
              + "|\\[embed(?:\\s[^\\[\\]]{0,100})?\\]\\s{0,3}https?://[^\\s\\[\\]]{1,300}+\\s{0,3}\\[/embed\\]"
              + "|\\[(?:tweet|twitter)\\s(?=[^\\[\\]]{0,290}?(?:/status|[0-9]{10}))[^\\[\\]]{1,300}+\\](?![\\[(:])"
              + "|<(?:Tweet|TwitterTweetEmbed|TwitterEmbed|EmbeddedTweet|XEmbed)\\s[^<>]{0,300}?/?>)");

  private static final Pattern ID =
      Pattern.compile("(?<![A-Za-z0-9])(" + StatusAddress.ID + ")(?![0-9A-Za-z])");

  private static final Pattern NAMED_ID =
      Pattern.compile(
          "(?:id|tweetId|tweetID|tweet_id)\\s*=\\s*[{\"']*(" + StatusAddress.ID + ")(?![0-9])");

  private static final Pattern USER =
      Pattern.compile("user\\s*=\\s*[\"']?@?(" + Handle.EXPRESSION + ")");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[^\\s\"'<>%{}\\[\\]]+|" + Handle.EXPRESSION + "/status/" + StatusAddress.ID);

  /** Markup that was escaped once too often: <code>&amp;lt;blockquote&amp;gt;</code>. */
  private static final String ESCAPED_START = "&lt;blockquote";

  private static final String ESCAPED_END = "&lt;/blockquote&gt;";

  /** The embeds in a Markdown text, in order and disjoint. */
  static List<MarkdownEmbed> embedsOf(
      String source, List<MarkdownLink> links, MarkdownCode code, PageScope scope) {
    List<MarkdownEmbed> all = new ArrayList<>();
    List<Span> elements = elements(source, scope.hasPosts() ? POST_TAG : TAG);
    elements.addAll(escaped(source, code));
    for (Span element : elements) {
      CitingPage page =
          scope.mayCite(element.in(source)) ? CitingPage.parsePart(source, element, scope) : null;
      if (page != null && page.hasEmbeds()) {
        all.add(new MarkdownEmbed(element, page));
      }
    }
    Matcher shortcode = SHORTCODE.matcher(source);
    while (shortcode.find()) {
      Span span = new Span(shortcode.start(), shortcode.end());
      CitingPage page =
          code.holds(span.start()) ? null : ScriptTweet.naming(address(shortcode.group()), span);
      if (page != null) {
        all.add(new MarkdownEmbed(span, page));
      }
    }
    all.addAll(PostShortcode.embedsOf(source, code, scope));
    all.addAll(StatusParagraph.embedsOf(source, links, code, scope));
    all.sort(Comparator.comparingInt(each -> each.span().start()));
    return disjoint(all);
  }

  /** An embed that names a post of another network than X. */
  static MarkdownEmbed ofPost(PostId post, Span span, PageScope scope) {
    return new MarkdownEmbed(span, CitingPage.naming(post, span, scope));
  }

  private static List<MarkdownEmbed> disjoint(List<MarkdownEmbed> sorted) {
    List<MarkdownEmbed> disjoint = new ArrayList<>();
    int end = 0;
    for (MarkdownEmbed each : sorted) {
      if (each.span.start() >= end) {
        disjoint.add(each);
        end = each.span.end();
      }
    }
    return disjoint;
  }

  /**
   * Escaped quotes that begin a line. In code, the markup is what the text writes about; in a
   * quote, what the tweet writes about.
   */
  private static List<Span> escaped(String source, MarkdownCode code) {
    List<Span> escaped = new ArrayList<>();
    int start = source.indexOf(ESCAPED_START);
    int close = source.indexOf(ESCAPED_END, start);
    while (start >= 0 && close >= 0) {
      int end = close + ESCAPED_END.length();
      if (!code.holds(start) && Lines.begins(source, start)) {
        escaped.add(new Span(start, end));
      }
      start = source.indexOf(ESCAPED_START, end);
      close = source.indexOf(ESCAPED_END, start);
    }
    return escaped;
  }

  /** A start tag whose end tag is not read yet. */
  private record OpenTag(String name, int start) {}

  /** The outermost elements that may hold embeds and have an end tag. */
  private static List<Span> elements(String source, Pattern tags) {
    List<Span> elements = new ArrayList<>();
    Deque<OpenTag> open = new ArrayDeque<>();
    Map<String, Integer> openByName = new HashMap<>();
    Matcher tag = tags.matcher(source);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (tag.group(1).isEmpty()) {
        open.push(new OpenTag(name, tag.start()));
        openByName.merge(name, 1, Integer::sum);
      } else if (openByName.getOrDefault(name, 0) > 0) {
        OpenTag closed;
        do {
          closed = open.pop();
          openByName.merge(closed.name, -1, Integer::sum);
        } while (!closed.name.equals(name));
        int start = closed.start;
        while (!elements.isEmpty() && elements.get(elements.size() - 1).start() > start) {
          elements.remove(elements.size() - 1);
        }
        elements.add(new Span(start, Math.min(source.length(), tag.end() + 1)));
      }
    }
    return elements;
  }

  /** The address that a shortcode names, or an empty string. */
  private static String address(String shortcode) {
    Matcher address = ADDRESS.matcher(shortcode);
    if (address.find()) {
      String found = address.group();
      return found.startsWith("http") ? found : StatusAddress.SITE + "/" + found;
    }
    Matcher id = NAMED_ID.matcher(shortcode);
    if (!id.find() && !id.usePattern(ID).reset().find()) {
      return "";
    }
    Matcher user = USER.matcher(shortcode);
    String handle = user.find() ? user.group(1) : "i";
    return StatusAddress.SITE + "/" + handle + "/status/" + id.group(1);
  }
}
