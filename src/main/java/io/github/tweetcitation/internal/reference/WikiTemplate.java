package io.github.tweetcitation.internal.reference;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.date.DateReader;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.network.StatusAddress;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads templates of wikis: {@code {{Cite tweet |user=jane |author=Jane |number=1342… |date=26
 * December 2020 |title=Hello}}}. In any language, the number and the account make them certain.
 */
final class WikiTemplate {

  /** What the templates are called, in any language: {@code Cita tweet}, {@code Cite X}. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?iu)\\{\\{\\s{0,9}+[^{}|]{0,40}?(?:tweet|twitter|tuit|cite x|твит|تغريدة|ツイート)[^{}|]{0,40}+(?=\\|)");

  /** A title of 280 characters with links, and a dozen of other parameters. */
  private static final int MAX_LENGTH = 3_000;

  private static final List<String> USER = List.of("user", "username", "handle");
  private static final List<String> NUMBER = List.of("number", "id");
  private static final List<String> AUTHOR = List.of("author", "author1", "name");
  private static final List<String> TITLE = List.of("title", "script-title", "quote");

  private final String text;
  private final int start;
  private final Map<String, Span> values = new HashMap<>();
  private int end = -1;

  private WikiTemplate(String text, int start) {
    this.text = text;
    this.start = start;
  }

  /** Adds the templates of a text. */
  static void find(String text, List<Reference> references) {
    Matcher name = NAME.matcher(text);
    int from = text.indexOf("{{");
    while (from >= 0 && name.find(from)) {
      WikiTemplate template = new WikiTemplate(text, name.start());
      template.readParameters(name.end());
      Reference reference = template.end < 0 ? null : template.reference();
      if (reference != null) {
        references.add(reference);
      }
      from = reference == null ? name.end() : template.end;
    }
  }

  /** Reads the parameters up to the end; links and templates in a value are part of it. */
  private void readParameters(int bar) {
    int limit = Math.min(text.length(), bar + MAX_LENGTH);
    int depth = 0;
    int parameter = bar + 1;
    for (int i = bar + 1; i < limit; i++) {
      boolean closes = text.startsWith("}}", i);
      if (depth == 0 && (closes || text.charAt(i) == '|')) {
        addParameter(parameter, i);
        parameter = i + 1;
      }
      if (depth == 0 && closes) {
        end = i + 2;
        return;
      }
      boolean opens = text.startsWith("{{", i) || text.startsWith("[[", i);
      boolean ends = closes || text.startsWith("]]", i);
      depth += opens ? 1 : ends && depth > 0 ? -1 : 0;
      i += opens || ends ? 1 : 0;
    }
  }

  private void addParameter(int from, int to) {
    String parameter = text.substring(from, to);
    int equals = parameter.indexOf('=');
    if (equals < 0) {
      return;
    }
    String key = parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT);
    int first = from + equals + 1;
    int last = to;
    while (first < last && text.charAt(first) <= ' ') {
      first++;
    }
    while (last > first && text.charAt(last - 1) <= ' ') {
      last--;
    }
    if (last > first) {
      values.putIfAbsent(key, new Span(first, last));
    }
  }

  private @Nullable Span value(List<String> keys) {
    return keys.stream().map(values::get).filter(each -> each != null).findFirst().orElse(null);
  }

  private @Nullable Reference reference() {
    Span user = value(USER);
    Span number = value(NUMBER);
    Span title = value(TITLE);
    if (user == null || number == null || title == null) {
      return null;
    }
    Span handle = text.charAt(user.start()) == '@' ? new Span(user.start() + 1, user.end()) : user;
    String address = StatusAddress.SITE + "/" + handle.in(text) + "/status/" + number.in(text);
    Permalink permalink = Permalink.ofLink(new Anchor(number, address));
    Span date = values.get("date");
    DateReading printed = date == null ? null : DateReader.read(text, date.start());
    Span author = value(AUTHOR);
    return permalink == null || !Handle.isValid(handle.in(text))
        ? null
        : Reference.of(
            text,
            new Span(start, end),
            author == null ? new Span(start, start) : author,
            handle,
            printed,
            permalink,
            title);
  }
}
