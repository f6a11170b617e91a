package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.PostWords;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.post.PostLine.Named;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code … Posted by Jane Doe on Wednesday, July 27, 2016}: the line of Facebook, in its languages.
 * Blogs print such lines, too; those have a time of day, no day of the week, or words of a blog
 * after the date.
 */
final class PostedByLine implements LineShape {

  /** The words of the network, a name and a date. */
  private static final int LENGTH = 260;

  private static final int MAX_NAME = 150;

  /** What may be between the name and the date. */
  private static final Set<String> BETWEEN =
      new HashSet<>(
          Arrays.asList(
              ("on en em sur su am op na pada vào le il el la den på pe în στις την у в на в/ke в."
                      + " the dne dňa az kl dana di dia ngày ในวันที่ ב ב- در روز في يوم")
                  .split(" ")));

  /** Before a date without the day of the week: {@code na 16 marca 2018}. */
  private static final String POLISH = "na";

  /** {@code Posted by admin on Monday, …}: names of no person and no page. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?i)(?:the )?(?:admin(?:istrator)?|staff|editors?|webmaster|guest|u/\\S+)");

  /** {@code Posted by Jane on Monday, 4 March 2019 at 10:15}, {@code … | 3 Comments}. */
  private static final Pattern OF_BLOG =
      Pattern.compile(
          "(?i)[,.]? ?(?:at [0-9]|[0-9]{1,2}[:.h][0-9]{2}|@ [0-9]|\\||[/\u00B7\u2022] "
              + "|(?:filed )?under |in (?:category|blog|news)|[0-9]+ (?:comments?|replies)"
              + "|no comments|leave a )");

  private static final int AFTER = 30;

  private final SourceText text;
  private final String source;
  private final SocialNetwork network;
  private final PostWords words;

  PostedByLine(SourceText text, SocialNetwork network) {
    this.text = text;
    this.source = text.text();
    this.network = network;
    this.words = network.words();
  }

  @Override
  public boolean isAtSign() {
    return false;
  }

  @Override
  public @Nullable PostLine read(int trigger, Span part, boolean embedded) {
    int end = words.before().endAt(source, trigger);
    if (end < 0) {
      return words.after().stream().anyMatch(each -> source.startsWith(each, trigger))
          ? namedBefore(trigger, part)
          : null;
    }
    Span near = new Span(trigger, Math.min(part.end(), trigger + LENGTH));
    TextWindow window = TextWindow.around(text, trigger, near);
    int nameStart = window.skipSpaces(end - trigger);
    String shown = window.text();
    for (int i = nameStart + 1; i < shown.length() && i - nameStart < MAX_NAME; i++) {
      boolean begins = shown.charAt(i - 1) == ' ' && shown.charAt(i) != ' ';
      if (begins && Character.isLetterOrDigit(shown.charAt(i))) {
        PostDate date = PostDate.at(source, window.source(i), part.end(), text.markup());
        if (date != null) {
          return line(window, nameStart, i, date, part, embedded);
        }
      }
      if (window.view().text().startsWith("\n\n", i)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable PostLine line(
      TextWindow window, int nameStart, int dateStart, PostDate date, Span part, boolean embedded) {
    int nameEnd = window.dropSpaces(dateStart);
    int word = window.text().lastIndexOf(' ', nameEnd - 1) + 1;
    String last = window.text().substring(word, nameEnd).toLowerCase(Locale.ROOT);
    boolean between = BETWEEN.contains(last);
    Named name = window.named(nameStart, between ? word : nameEnd);
    boolean certain = embedded || PostDate.hasWeekday(source, date) || last.equals(POLISH);
    if (name.value().isEmpty()
        || date.days().isEmpty()
        || !certain
        || (!embedded && isOfBlog(name.value(), date, part))) {
      return null;
    }
    Span attribution = new Span(window.source(0), date.span().end());
    return PostLine.ofAuthor(
        network.network(), attribution, attribution, name, Named.none(attribution.end()), date);
  }

  private boolean isOfBlog(String name, PostDate date, Span part) {
    int end = date.span().end();
    Span after = new Span(end, Math.min(part.end(), end + AFTER));
    String follows = TextWindow.around(text, end, after).text();
    return date.time().isPresent()
        || NO_NAME.matcher(name).matches()
        || OF_BLOG.matcher(follows).lookingAt();
  }

  /** {@code Jane Doe paylaştı: 9 Ocak 2017 Pazartesi}. */
  private @Nullable PostLine namedBefore(int trigger, Span part) {
    int from = Math.max(part.start(), trigger - MAX_NAME);
    TextWindow window = TextWindow.around(text, trigger, new Span(from, trigger));
    String shown = window.view().text();
    int start = shown.length();
    while (start > 0 && "\n.!?\u2026".indexOf(shown.charAt(start - 1)) < 0) {
      start--;
    }
    Named name = window.named(start, shown.length());
    int end = source.indexOf(':', trigger) + 1;
    PostDate date = PostDate.after(source, end, part.end(), text.markup());
    if (name.value().isEmpty() || date == null || !PostDate.hasWeekday(source, date)) {
      return null;
    }
    Span attribution = new Span(name.span().start(), date.span().end());
    return PostLine.ofAuthor(
        network.network(), attribution, attribution, name, Named.none(attribution.end()), date);
  }
}
