package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.Page.Place;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A quote that a person signed with the author of a tweet and a link to it, in its last line or
 * right after it.
 *
 * <pre>{@code
 * <blockquote><p>Doors open at nine.</p><p>— <a href="https://twitter.com/jane/status/13428…">@jane</a>
 * </p></blockquote>
 * <blockquote><p>Doors open at nine.</p><p>— <a href="…/jane/status/13428…">@jane, December 26, 2020</a>
 * <blockquote><p>Doors open at nine.</p><p>Jane, <a href="…/jane/status/13428…">on X</a>, December 26,
 * 2020</p></blockquote>
 * }</pre>
 *
 * <p>The handle is that of the status, or the network is named and the day is that of the status.
 * Anything else is a source, a hat tip or a link.
 */
final class SignedQuote implements EmbedForm {

  /** {@code on X}, {@code post on Twitter}, {@code منشور على إكس}. */
  private static final Pattern NETWORK =
      Pattern.compile(
          "(?i)(?:.*[^a-z])?(?:x|twitter|tweet)(?:[^a-z].*)?"
              + "|.*(?:\u0625?\u0643\u0633|\u0627\u0643\u0633|\u062A\u0648\u064A\u062A\u0631"
              + "|\u062A\u063A\u0631\u064A\u062F|\u0422\u0432\u0438\u0442|\u0442\u0432\u0438\u0442"
              + "|\u63A8\u7279|\u30C4\u30A4|\uD2B8\uC704\uD130).*");

  @Override
  public boolean mayBe(Element element) {
    return element.normalName().equals("blockquote") && !BlockquoteEmbed.isMarked(element);
  }

  @Override
  public @Nullable Embed read(Element element, Page page, @Nullable Embed inner) {
    Place place = page.placeOf(element);
    List<Anchor> links = page.text().links();
    if (inner != null || page.trim(place.span()).isEmpty()) {
      return null;
    }
    Embed embed = null;
    if (place.endLink() > place.firstLink()) {
      Anchor last = links.get(place.endLink() - 1);
      int end = place.span().end();
      int line = page.text().text().lastIndexOf('\n', last.span().start()) + 1;
      embed = read(element, page, new Span(Math.min(line, end), end), last);
    }
    Span next = embed == null ? Foot.after(page, place) : null;
    return next == null ? embed : read(element, page, next, links.get(place.endLink()));
  }

  private static @Nullable Embed read(Element element, Page page, Span line, Anchor link) {
    Span quote = page.spanOf(element);
    Span body = page.trim(new Span(quote.start(), Math.min(quote.end(), line.start())));
    Permalink permalink =
        body.isEmpty() || line.length() > Signature.MAX_LENGTH ? null : Permalink.ofLink(link);
    if (permalink == null || permalink.handle() == null) {
      return null;
    }
    Signature signature = new Signature(page, page.trim(line));
    boolean dashed = signature.dash();
    int start = signature.at();
    Span name = signature.wordsUntil(Math.max(start, link.span().start()));
    Span handle = signature.handle();
    boolean named = name.isEmpty() || isParted(page, name);
    DateReading date = null;
    boolean certain = false;
    if (handle != null) {
      signature.separator();
      date = signature.date();
      certain =
          dashed && handle.in(page.text().text()).equalsIgnoreCase(permalink.handle()) && named;
    } else if (NETWORK.matcher(link.span().in(page.text().text())).matches()) {
      signature.wordsUntil(link.span().end());
      signature.separator();
      date = signature.date();
      certain = date != null && Signature.agree(permalink, date) && named && signature.isName(name);
    }
    if (!certain || !signature.isAtEnd()) {
      return null;
    }
    Span whole = page.trim(line);
    return new Embed(
        element,
        new Span(quote.start(), Math.max(quote.end(), whole.end())),
        signature.attribution(whole, name, handle, date, permalink),
        body,
        Embed.languageOf(element.firstElementChild()));
  }

  /** Whether a comma follows a name: without one, its words say what else the link is. */
  private static boolean isParted(Page page, Span name) {
    int after = name.end();
    String text = page.text().text();
    return after < text.length() && ",\u060C\u3001".indexOf(text.charAt(after)) >= 0;
  }
}
