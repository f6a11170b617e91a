package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.StatusAddress;
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
              + "(?:\\r?\\n[ >\\t]{0,8}+(?=<?(?:https?:|/)))?" // converters wrap long lines
              + "<?(\\S{1,2000}?)>?" // address
              + "(?:[ \\t]+[\"'(].{0,500}+)?[ \\t]*$"); // title

  /** {@code <https://…>}, {@code <a href="https://…">} or {@code </a>}. */
  private static final Pattern LINK_TAG =
      Pattern.compile(
          "<(?:(?<autolink>https?://[^\\s<>]{1,2000}+)>|/a\\s*>"
              + "|a(?=\\s)[^<>]{0,1000}?\\shref\\s*=\\s*[\"']?"
              + "(?<address>[^\\s\"'<>]{1,2000}+)[^<>]{0,1000}+>)",
          Pattern.CASE_INSENSITIVE);

  /** {@code [12]}, {@code [ref-3]}: converters number their references. */
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z-]{0,8}+\\p{Nd}{1,4}+");

  /** What a tweet links: {@code #tea}, {@code @jane}, {@code pic.twitter.com/…}. */
  private static final Pattern TWEET_WORD = Pattern.compile("[>\\s\\\\]*+(?:[#@]|pic\\.)");

  /** Addresses of tweets, accounts and short links; no picture has one. */
  private static final Pattern TWEET_ADDRESS =
      Pattern.compile(
          "https?://(?:(?:www|mobile|m|pic)\\.)?(?:t\\.co|" + StatusAddress.HOST + ")/",
          Pattern.CASE_INSENSITIVE);

  /** Attributes after a link: <code>{target="_blank"}</code>, <code>{:.external}</code>. */
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{(?=:|[.#][A-Za-z]|[A-Za-z-]{1,20}=)[^{}]{0,300}+\\}");

  /** A line break in an address, with the indentation and the quote markers around it. */
  private static final Pattern BREAK = Pattern.compile("\\s{0,20}\\n[ >]*");

  private final String source;
  private final Map<String, String> definitions = new HashMap<>();
  private final List<MarkdownLink> links = new ArrayList<>();

  /** The last start tag of a link that no end tag has closed, or null. */
  private @Nullable Span startTag;

  private String startAddress = "";

  /**
   * A link or an image.
   *
   * @param span all of it
   * @param text what is shown
   * @param address where it leads; empty if nothing defines the reference
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
        reader.definitions.putIfAbsent(label(definition.group(1)), unescaped(definition.group(2)));
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
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      MarkdownLink link = null;
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open.push(i);
      } else if (c == ']' && !open.isEmpty()) {
        link = link(open.pop(), i);
      } else if (c == '<') {
        i = Math.max(i, tag(i) - 1);
      }
      if (link != null) {
        links.add(link);
        i = link.span().end() - 1;
      }
    }
  }

  /** Reads an autolink, or a tag that begins or ends a link. Returns its end, or 0. */
  private int tag(int at) {
    Matcher tag = LINK_TAG.matcher(source).region(at, source.length());
    if (!tag.lookingAt()) {
      return 0;
    }
    String address = tag.group("autolink");
    if (address != null) {
      Span text = new Span(at + 1, tag.end() - 1);
      int end = attributesEnd(tag.end());
      links.add(new MarkdownLink(new Span(at, end), text, address, false));
      return end;
    } else if (tag.group("address") != null) {
      startTag = new Span(at, tag.end());
      startAddress = tag.group("address");
    } else if (startTag != null) {
      Span text = new Span(startTag.end(), at);
      links.add(new MarkdownLink(new Span(startTag.start(), tag.end()), text, startAddress, false));
      startTag = null;
    }
    return tag.end();
  }

  /** The link whose text is between two brackets, or null. */
  private @Nullable MarkdownLink link(int open, int close) {
    boolean marked = source.startsWith("!", open - 1) && !source.startsWith("\\", open - 2);
    Span text = new Span(open + 1, close);
    int next = close + 1;
    MarkdownLink link =
        source.startsWith("(", next) ? inline(open, text, next) : reference(open, text, next);
    int end = attributesEnd(link == null ? next : link.span.end());
    if (link == null && end == next) {
      return null;
    }
    String address = link == null ? "" : link.address;
    // A tweet may end in an exclamation mark: Join us![pic.twitter.com/…](https://t.co/…)
    boolean image = marked && !isOfTweet(text, address);
    return new MarkdownLink(new Span(image ? open - 1 : open, end), text, address, image);
  }

  /** {@code [text](address)}. */
  private @Nullable MarkdownLink inline(int open, Span text, int next) {
    int end = closingParenthesis(next) + 1;
    return end == 0
        ? null
        : new MarkdownLink(
            new Span(open, end), text, address(source.substring(next + 1, end - 1)), false);
  }

  /** {@code [text][label]}, or {@code [text]} alone, which is its own label; or null. */
  private @Nullable MarkdownLink reference(int open, Span text, int next) {
    int labelEnd = source.startsWith("[", next) ? source.indexOf(']', next) : -1;
    boolean labelled = labelEnd > 0 && labelEnd - next <= MAX_LABEL;
    if (!labelled && (source.startsWith(":", next) || text.length() > MAX_LABEL)) {
      return null;
    }
    Span own = labelled && labelEnd > next + 1 ? new Span(next + 1, labelEnd) : text;
    String address = own.length() > MAX_LABEL ? null : definitions.get(label(own.in(source)));
    if (address == null && labelled && isReference(open, text, own)) {
      address = "";
    }
    int end = labelled ? labelEnd + 1 : next;
    return address == null ? null : new MarkdownLink(new Span(open, end), text, address, false);
  }

  /**
   * Whether a reference that nothing defines is one all the same: {@code [#tea][12]}. Indices are
   * none ({@code cells[row][12]}), nor are numbers side by side ({@code [11][12]}).
   */
  private boolean isReference(int open, Span text, Span label) {
    boolean index = open > 0 && Character.isLetterOrDigit(source.codePointBefore(open));
    return !index
        && !isNumber(text)
        && (label.equals(text) ? isOfTweet(text, "") : isNumber(label));
  }

  private boolean isNumber(Span part) {
    return NUMBER.matcher(source).region(part.start(), part.end()).matches();
  }

  private boolean isOfTweet(Span text, String address) {
    return !text.isEmpty()
        && (TWEET_ADDRESS.matcher(address).lookingAt()
            || TWEET_WORD.matcher(source).region(text.start(), text.end()).lookingAt());
  }

  /** The end of the attributes at a place, or the place. */
  private int attributesEnd(int at) {
    if (!source.startsWith("{", at)) {
      return at;
    }
    Matcher attributes = ATTRIBUTES.matcher(source).region(at, source.length());
    return attributes.lookingAt() ? attributes.end() : at;
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
    return unescaped(pointed ? address.substring(1, address.length() - 1) : address);
  }

  private static String unescaped(String address) {
    return address.replace("\\", "");
  }
}
