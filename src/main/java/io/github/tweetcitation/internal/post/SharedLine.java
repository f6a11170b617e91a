package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.PostWords;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.post.PostLine.Named;
import io.github.tweetcitation.internal.text.SourceText;
import io.github.tweetcitation.internal.text.WhiteSpace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code View this post on Instagram A post shared by Jane Doe (@jane.doe) on Sep 17, 2019 at
 * 12:24pm PDT}: the line of Instagram. Some languages have words after the author: {@code Jane
 * Doe(@jane.doe)がシェアした投稿}; some have no name: {@code A photo posted by @jane.doe}. Between the head
 * and the line may be the caption.
 */
final class SharedLine implements LineShape {

  /** The words before the name, a name and what is around them. */
  private static final int BEFORE = 260;

  private static final int AFTER = 140;

  /** A caption with the head before it. */
  private static final int MAX_CAPTION = 2600;

  private static final int MAX_HEAD = 80;

  /** How the network names itself in most languages. */
  private static final String NAME = "Instagram";

  private static final int MAX_HANDLE = 60;

  /** Scripts in which words follow a handle come after Latin. */
  private static final char FIRST_OF_OTHERS = '\u3000';

  /** A longer name is none. */
  private static final int MAX_NAME = 100;

  /** The suffix of a name in Turkish: {@code (@jane)'in}. */
  private static final Pattern SUFFIX = Pattern.compile("['\u2019]\\p{L}{1,4} ");

  private static final String SENTENCE_ENDS = ".!?\u3002\uFF01\uFF1F\u061F\u2026";

  private final SourceText text;
  private final SocialNetwork network;
  private final PostWords words;

  SharedLine(SourceText text, SocialNetwork network) {
    this.text = text;
    this.network = network;
    this.words = network.words();
  }

  @Override
  public boolean isAtSign() {
    return true;
  }

  @Override
  public @Nullable PostLine read(int trigger, Span part, boolean embedded) {
    if (!mayBe(trigger, part)) {
      return null;
    }
    TextWindow window = AtSigns.window(text, trigger, part, BEFORE, AFTER);
    Matcher handle = AtSigns.handleAt(window, network);
    if (handle == null) {
      return null;
    }
    String shown = window.text();
    int open = window.dropSpaces(window.at());
    boolean opened = open > 0 && "(\uFF08".indexOf(shown.charAt(open - 1)) >= 0;
    int nameEnd = window.dropSpaces(opened ? open - 1 : window.at());
    int end = opened ? closed(window, handle.end()) : handle.end();
    if (end < 0) {
      return null;
    }
    int after = wordsEnd(window, end, words.after());
    int around = wordsEnd(window, end, words.afterAround());
    int start = start(window, nameEnd, opened, after > 0, around > 0);
    if (start < 0 && !(embedded && opened)) {
      return null;
    }
    int nameStart = start < 0 ? nameEnd : nameStart(shown, start);
    return line(
        window,
        handle,
        start < 0 ? lineStart(window, nameEnd) : start,
        nameStart,
        nameEnd,
        Math.max(end, start >= 0 && isAround(shown, start) ? around : after),
        part,
        embedded);
  }

  /**
   * A quick test: a parenthesis is before the at sign, or the last letters of words before a name,
   * or words of another script are after the handle.
   */
  private boolean mayBe(int trigger, Span part) {
    String source = text.text();
    int before = AtSigns.before(source, trigger, part.start());
    if (before > part.start() && "(\uFF08".indexOf(source.charAt(before - 1)) >= 0) {
      return true;
    }
    int end = trigger + 1;
    int far = Math.min(part.end(), end + MAX_HANDLE);
    while (end < far && (Handle.isPart(source.charAt(end)) || source.charAt(end) == '.')) {
      end++;
    }
    boolean suffixed = end < part.end() && source.charAt(end) > FIRST_OF_OTHERS;
    return suffixed || (before > part.start() && Character.isLetter(source.charAt(before - 1)));
  }

  private PostLine line(
      TextWindow window,
      Matcher handle,
      int start,
      int nameStart,
      int nameEnd,
      int end,
      Span part,
      boolean embedded) {
    Named name = window.named(Math.min(nameStart, nameEnd), nameEnd);
    Named user = new Named(handle.group(), window.source(handle.start(), handle.end()));
    int last = window.source(end - 1, end).end();
    PostDate date = PostDate.after(text.text(), last, part.end(), text.markup());
    if (date != null && !embedded && date.time().isEmpty()) {
      // The network prints no date without a time; this one is of the article.
      date = null;
    }
    Span attribution = new Span(window.source(start), date == null ? last : date.span().end());
    Span head = head(attribution.start(), part);
    head = head == null && embedded ? firstLine(part, attribution.start()) : head;
    Span whole = new Span(head == null ? attribution.start() : head.start(), attribution.end());
    int bodyStart = head == null ? (embedded ? part.start() : whole.start()) : head.end();
    return PostLine.ofAuthor(network.network(), whole, attribution, name, user, date)
        .withBody(new Span(bodyStart, attribution.start()));
  }

  private static int closed(TextWindow window, int from) {
    int close = window.skipSpaces(from);
    boolean closed =
        close < window.text().length() && ")\uFF09".indexOf(window.text().charAt(close)) >= 0;
    return closed ? close + 1 : -1;
  }

  /** The end of the words after an author, as some languages have them; or 0. */
  private static int wordsEnd(TextWindow window, int end, List<String> all) {
    String shown = window.text();
    Matcher suffix = SUFFIX.matcher(shown).region(end, shown.length());
    int at = suffix.lookingAt() ? suffix.end() : window.skipSpaces(end);
    for (String each : all) {
      if (shown.startsWith(each, at)) {
        return at + each.length();
      }
    }
    return 0;
  }

  /** Where the words before the name begin; where they are after it, where the name does; or -1. */
  private int start(TextWindow window, int nameEnd, boolean opened, boolean after, boolean around) {
    String shown = window.text();
    for (int i = nameEnd - 1; i >= 0; i--) {
      if (isInWord(shown, i)) {
        continue;
      }
      int end = words.before().endAt(shown, i);
      end = end < 0 && around ? words.around().endAt(shown, i) : end;
      boolean named = end >= 0 && end <= nameEnd && nameEnd - end <= MAX_NAME;
      if (named && (opened || window.skipSpaces(end) >= nameEnd)) {
        return longest(shown, i, end);
      }
      int head = after ? words.heads().endAt(shown, i) : -1;
      if (head >= 0 && head <= nameEnd) {
        return window.skipSpaces(head);
      }
    }
    return after ? (opened ? nameStart(window, nameEnd) : nameEnd) : -1;
  }

  private boolean isAround(String shown, int at) {
    return words.around().endAt(shown, at) >= 0;
  }

  /** The start of the longest phrase that ends where one does: {@code Sebuah kiriman …}. */
  private int longest(String shown, int start, int end) {
    int first = start;
    for (int i = start - 1; i >= 0; i--) {
      first = words.before().endAt(shown, i) == end ? i : first;
    }
    return first;
  }

  /**
   * Whether a small Latin letter follows another letter: no phrase begins there, be it glued on.
   */
  private static boolean isInWord(String shown, int at) {
    char c = shown.charAt(at);
    return c >= 'a' && c <= 'z' && at > 0 && Character.isLetter(shown.charAt(at - 1));
  }

  private static int lineStart(TextWindow window, int at) {
    return window.view().text().lastIndexOf('\n', at - 1) + 1;
  }

  /** Where a name begins that no words are before: its line, or after a sentence. */
  private static int nameStart(TextWindow window, int nameEnd) {
    int line = lineStart(window, nameEnd);
    int i = nameEnd;
    while (i > line && SENTENCE_ENDS.indexOf(window.text().charAt(i - 1)) < 0) {
      i--;
    }
    return window.skipSpaces(i);
  }

  private int nameStart(String shown, int start) {
    return Math.max(
        start, Math.max(words.before().endAt(shown, start), words.around().endAt(shown, start)));
  }

  /** The first line of an embed, if the network names itself in it: a head in any language. */
  private @Nullable Span firstLine(Span part, int end) {
    String source = text.text();
    int start = WhiteSpace.skipBlankLines(source, part.start(), end);
    int line = source.indexOf('\n', start);
    int last = line < 0 ? end : Math.min(line, end);
    boolean names = last - start <= MAX_HEAD && source.substring(start, last).contains(NAME);
    return names ? new Span(start, last) : null;
  }

  /** The head of the embed before a line, or null. */
  private @Nullable Span head(int line, Span part) {
    Span before = new Span(Math.max(part.start(), line - MAX_CAPTION), line);
    TextWindow window = TextWindow.around(text, line, before);
    for (int i = window.text().length() - 1; i >= 0; i--) {
      int end = words.heads().endAt(window.text(), i);
      if (end >= 0) {
        return window.source(i, end);
      }
    }
    return null;
  }
}
