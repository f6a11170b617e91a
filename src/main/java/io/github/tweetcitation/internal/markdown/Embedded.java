package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.embed.CitingPage;
import io.github.tweetcitation.internal.embed.ScriptTweet;
import io.github.tweetcitation.internal.html.Signs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in Markdown without being Markdown: the raw HTML of an embed, or a shortcode that
 * names a status.
 *
 * @param span where it stands in the source
 * @param page the page that it is
 */
record Embedded(Span span, CitingPage page) {

  /** The tags that hold embeds. */
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(blockquote|iframe|amp-twitter|twitterwidget|bento-twitter|oembed|div|figure)(?![a-z-])",
          Pattern.CASE_INSENSITIVE);

  /**
   * Shortcodes of Hugo, Jekyll and their like, and components of MDX: <code>{{&lt; x user="jane"
   * id="13428…" &gt;}}</code>, <code>{{&lt; tweet 13428… &gt;}}</code>, <code>{% twitter
   * https://… %}</code>, <code>&lt;Tweet id="13428…" /&gt;</code>.
   */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "(?<!\\\\)(?:\\{\\{[<%]\\s*(?:x|x_simple|tweet|tweet_simple|twitter|twitter_simple)\\s[^{}<>]{0,300}?[%>]\\}\\}"
              + "|\\{%\\s*(?:twitter|tweet|x)\\s[^{}%]{0,300}?%\\}"
              + "|<(?:Tweet|TwitterTweetEmbed|TwitterEmbed|EmbeddedTweet|XEmbed)\\s[^<>]{0,300}?/?>)");

  private static final Pattern ID = Pattern.compile("(?<![A-Za-z0-9])([0-9]{1,19})(?![0-9A-Za-z])");

  private static final Pattern NAMED_ID =
      Pattern.compile("(?:id|tweetId|tweetID|tweet_id)\\s*=\\s*[{\"']*([0-9]{1,19})(?![0-9])");

  private static final Pattern USER = Pattern.compile("user\\s*=\\s*[\"']?@?([A-Za-z0-9_]{1,20})");

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s\"'<>%{}]+|[A-Za-z0-9_]{1,20}/status/[0-9]{1,19}");

  /** What a Markdown text holds, in order and disjoint. */
  static List<Embedded> of(String source) {
    List<Embedded> all = new ArrayList<>();
    for (Span element : elements(source)) {
      CitingPage page = Signs.in(element.in(source)) ? CitingPage.parsePart(source, element) : null;
      if (page != null && !(page.embeds().isEmpty() && page.inner().isEmpty())) {
        all.add(new Embedded(element, page));
      }
    }
    Matcher shortcode = SHORTCODE.matcher(source);
    while (shortcode.find()) {
      Span span = new Span(shortcode.start(), shortcode.end());
      String address = address(shortcode.group());
      CitingPage page = address == null ? null : ScriptTweet.naming(address, span);
      if (page != null) {
        all.add(new Embedded(span, page));
      }
    }
    all.sort(Comparator.comparingInt(each -> each.span().start()));
    return all;
  }

  /** The outermost elements that hold embeds, as far as they are closed. */
  private static List<Span> elements(String source) {
    Deque<Span> elements = new ArrayDeque<>();
    Deque<Integer> starts = new ArrayDeque<>();
    Deque<String> names = new ArrayDeque<>();
    Map<String, Integer> open = new HashMap<>();
    Matcher tag = TAG.matcher(source);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (tag.group(1).isEmpty()) {
        starts.push(tag.start());
        names.push(name);
        open.merge(name, 1, Integer::sum);
      } else if (open.getOrDefault(name, 0) > 0) {
        int start;
        String closed;
        do {
          start = starts.pop();
          closed = names.pop();
          open.merge(closed, -1, Integer::sum);
        } while (!closed.equals(name));
        while (!elements.isEmpty() && elements.peek().start() > start) {
          elements.pop();
        }
        elements.push(new Span(start, Math.min(source.length(), tag.end() + 1)));
      }
    }
    List<Span> outermost = new ArrayList<>(elements);
    Collections.reverse(outermost);
    return outermost;
  }

  private static @Nullable String address(String shortcode) {
    Matcher address = ADDRESS.matcher(shortcode);
    if (address.find()) {
      String found = address.group();
      return found.startsWith("http") ? found : "https://twitter.com/" + found;
    }
    Matcher user = USER.matcher(shortcode);
    String account = user.find() ? user.group(1) : "i";
    for (Pattern pattern : List.of(NAMED_ID, ID)) {
      Matcher id = pattern.matcher(shortcode);
      if (id.find()) {
        return "https://twitter.com/" + account + "/status/" + id.group(1);
      }
    }
    return null;
  }
}
