package io.github.tweetcitation.internal.reference;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.text.Lines;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries in the styles of APA and MLA, which end with the address of the status:
 *
 * <ul>
 *   <li>{@code Jane [@jane]. (2020, December 26). Hello [Tweet]. Twitter. https://twitter.com/…}
 *   <li>{@code Jane [@jane]. “Hello.” Twitter, 26 Dec. 2020, twitter.com/…}
 * </ul>
 */
final class StyledEntry {

  /** The name before a handle, and the account's own address at the end. */
  private static final String HANDLE = "@([A-Za-z0-9_]{1,20}+)[\\])]?";

  private static final String ADDRESS =
      "((?:https?://)?(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/[A-Za-z0-9_]{1,20}+/status(?:es)?/[0-9]{1,19}+)";

  private static final Pattern APA =
      Pattern.compile(
          HANDLE
              + "\\.?\\s{1,3}+\\(([0-9]{4}), ([^()\\n]{3,30}+)\\)\\.\\s{1,3}+(?!\\s)"
              + "([^\\[\\]]{1,600}+)\\[(?:Tweet|Post|X post|Tuit|Tweet;|Post;)[^\\[\\]\\n]{0,80}+\\]\\.?"
              + "[\\s_*]{1,3}+(?:Twitter|X)[_*]{0,2}+\\.?\\s{1,3}+"
              + ADDRESS);

  private static final Pattern MLA =
      Pattern.compile(
          HANDLE
              + "[.,]\\s{1,3}+[\"\u201C«]([^\"\u201C\u201D«»]{1,600}+)[\"\u201D»],?[\\s_*]{1,3}+(?:Twitter|X)"
              + "[_*]{0,2}+,\\s{1,3}+([^,\\n]{3,20}+(?:, [0-9]{4})?),(?: [0-9][^,\\n]{1,12}+,)?\\s{1,3}+"
              + ADDRESS);

  private static final int MAX_NAME = 100;

  /** What is in no name of a list of references. */
  private static final String NO_NAME = "@[]{}<>\\/&\"\u201C\u2014\uFFFD";

  private StyledEntry() {}

  /** Adds the entries of a text. */
  static void find(String text, List<Reference> references) {
    int done = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(done, at + 1))) {
      char before = at == 0 ? ' ' : text.charAt(at - 1);
      Reference found = "[( \n".indexOf(before) < 0 ? null : read(text, at, done);
      if (found != null) {
        references.add(found);
        done = found.span().end();
      }
    }
  }

  private static @Nullable Reference read(String text, int at, int floor) {
    Matcher apa = APA.matcher(text).region(at, text.length());
    if (apa.lookingAt()) {
      DateReading date = date(apa.group(3) + " " + apa.group(2), apa.start(2), apa.end(3));
      return reference(text, apa, floor, date, new Span(apa.start(4), apa.end(4)), 5);
    }
    Matcher mla = MLA.matcher(text).region(at, text.length());
    if (mla.lookingAt()) {
      DateReading date = date(mla.group(3), mla.start(3), mla.end(3));
      int comma = text.charAt(mla.end(2) - 1) == ',' ? 1 : 0; // “Hello,” Twitter
      return reference(text, mla, floor, date, new Span(mla.start(2), mla.end(2) - comma), 4);
    }
    return null;
  }

  /** The date that words mean, at its place; null if they mean none. */
  private static @Nullable DateReading date(String printed, int start, int end) {
    DateReading date = DateReader.read(printed, 0);
    return date != null && date.span().end() == printed.length()
        ? new DateReading(new Span(start, end), date.form(), date.days(), date.languages())
        : null;
  }

  private static @Nullable Reference reference(
      String text, Matcher entry, int floor, @Nullable DateReading date, Span body, int address) {
    String link = entry.group(address);
    String whole = link.startsWith("http") ? link : "https://" + link;
    Permalink permalink =
        Permalink.ofLink(new Anchor(new Span(entry.start(address), entry.end(address)), whole));
    if (permalink == null || !entry.group(1).equalsIgnoreCase(permalink.handle())) {
      return null;
    }
    int at = entry.start() - 1;
    int bracket = at >= floor && "[(".indexOf(text.charAt(at)) >= 0 ? at : entry.start();
    Span name = name(text, bracket, floor);
    Span all = new Span(name.isEmpty() ? bracket : name.start(), entry.end());
    Span handle = new Span(entry.start(1), entry.end(1));
    return Reference.of(text, all, name, handle, date, permalink, body);
  }

  /** The name before a handle in brackets, from the start of the line; empty if there is none. */
  private static Span name(String text, int end, int floor) {
    int line = Lines.start(text, end, Math.max(floor, end - MAX_NAME));
    int start = line;
    while (start < end && "*-> \t\u2022".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    boolean whole = Lines.begins(text, line) || line == floor;
    boolean name = text.substring(start, last).chars().noneMatch(c -> NO_NAME.indexOf(c) >= 0);
    return whole && name && last > start ? new Span(start, last) : new Span(end, end);
  }
}
