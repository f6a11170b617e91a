package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The links and images of a Markdown text, by the rules of CommonMark where they hold.
 *
 * <p>Converters break these rules: they wrap a link at a space, and the quote marker of the next
 * line comes into its text or its address. So line breaks and quote markers may be anywhere in a
 * link.
 */
final class MarkdownLinks {

  /** The longest address with a title; longer ones are those of pictures. */
  private static final int MAX_DESTINATION = 2000;

  /**
   * CommonMark, 6.3: parentheses are balanced, {@code [a](https://a.b/x_(y_(z)))}, to a limit of
   * three or more. Here it is near that of cmark, so that {@code [](} over and over is no burden.
   */
  private static final int MAX_DEPTH = 32;

  private static final int MAX_LABEL = 200;

  /** {@code [10]: https://twitter.com/jane/status/1342881923710144512 "a title"}. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?m)^[ >]{0,8}\\[([^\\]\\[\\n]{1,200})\\]:[ \\t]*" // label
              + "<?(\\S{1,2000}?)>?" // address
              + "(?:[ \\t]+[\"'(].{0,500}+)?[ \\t]*$"); // title

  private static final Pattern AUTOLINK = Pattern.compile("<https?://[^\\s<>]{1,2000}+>");

  /** A line break in an address, with the indentation and the quote markers around it. */
  private static final Pattern BREAK = Pattern.compile("\\s{0,20}\\n[ >]*");

  private final String source;
  private final Map<String, String> definitions = new HashMap<>();
  private final List<MarkdownLink> links = new ArrayList<>();

  /**
   * A link or an image.
   *
   * @param span all of it
   * @param text what is shown
   * @param address where it leads
   * @param image whether it is an image
   */
  record MarkdownLink(Span span, Span text, String address, boolean image) {}

  private MarkdownLinks(String source) {
    this.source = source;
  }

  /** The links and images in the order of their ends: one inside another one comes first. */
  static List<MarkdownLink> linksOf(String source) {
    MarkdownLinks reader = new MarkdownLinks(source);
    if (source.contains("]:")) {
      Matcher definition = DEFINITION.matcher(source);
      while (definition.find()) {
        reader.definitions.putIfAbsent(label(definition.group(1)), definition.group(2));
      }
    }
    reader.read();
    return reader.links;
  }

  private static String label(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  private void read() {
    Deque<Integer> open = new ArrayDeque<>();
    Matcher autolink = AUTOLINK.matcher(source);
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      MarkdownLink link = null;
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open.push(i);
      } else if (c == ']' && !open.isEmpty()) {
        link = link(open.pop(), i);
      } else if (c == '<' && autolink.region(i, source.length()).lookingAt()) {
        Span text = new Span(i + 1, autolink.end() - 1);
        link = new MarkdownLink(new Span(i, autolink.end()), text, text.in(source), false);
      }
      if (link != null) {
        links.add(link);
        i = link.span().end() - 1;
      }
    }
  }

  /** The link whose text is between two brackets, or null. */
  private @Nullable MarkdownLink link(int open, int close) {
    boolean image = source.startsWith("!", open - 1) && !source.startsWith("\\", open - 2);
    Span text = new Span(open + 1, close);
    int next = close + 1;
    int end = next;
    String address = null;
    if (source.startsWith("(", next)) {
      end = closingParenthesis(next) + 1;
      address = end == 0 ? null : address(source.substring(next + 1, end - 1));
    } else if (!definitions.isEmpty()) {
      int labelEnd = source.startsWith("[", next) ? source.indexOf(']', next) : -1;
      boolean labelled = labelEnd > 0 && labelEnd - next <= MAX_LABEL;
      end = labelled ? labelEnd + 1 : next;
      boolean ownLabel = labelled && labelEnd > next + 1;
      boolean defines = !labelled && (source.startsWith(":", next) || text.length() > MAX_LABEL);
      String label = ownLabel ? source.substring(next + 1, labelEnd) : text.in(source);
      address = defines ? null : definitions.get(label(label));
    }
    int start = image ? open - 1 : open;
    return address == null ? null : new MarkdownLink(new Span(start, end), text, address, image);
  }

  /** Where the parenthesis closes that opens at an offset; or -1. */
  private int closingParenthesis(int open) {
    int limit = Math.min(source.length(), open + MAX_DESTINATION);
    int depth = 0;
    char quote = 0;
    for (int i = open; i < limit && depth <= MAX_DEPTH; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' && i > 0 && Characters.isWhite(source.charAt(i - 1))) {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      } else if (c == '\n' && i + 1 < limit && source.charAt(i + 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** The address without the title, and without what a line break left in it. */
  private static String address(String destination) {
    String address = destination.strip();
    int title = address.indexOf(" \"");
    address = title < 0 ? address : address.substring(0, title);
    address = BREAK.matcher(address).replaceAll("");
    boolean pointed = address.startsWith("<") && address.endsWith(">");
    return (pointed ? address.substring(1, address.length() - 1) : address).replace("\\", "");
  }
}
