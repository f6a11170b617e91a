package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Attribution;
import io.github.tweetcitation.internal.attribution.Attribution.DashState;
import io.github.tweetcitation.internal.attribution.EmbedAttribution;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.source.ReadableText;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/**
 * The block quote that Twitter gives to whoever embeds a tweet: its text, and the attribution with
 * the date as a link to the status.
 *
 * <pre>{@code
 * <blockquote class="twitter-tweet"><p lang="en" dir="ltr">Doors open at nine.</p>— City
 * Library (@citylibrary) <a href="https://twitter.com/citylibrary/status/1342881923710144512">December
 * 26, 2020</a></blockquote>
 * }</pre>
 *
 * <p>Editors wrap its parts into paragraphs, put all of the attribution into the link, lose the
 * dash, the name, the date, the class or the end tag, and nest block quotes. With the class, the
 * link is enough; without it, the whole attribution has to end the quote.
 */
final class BlockquoteEmbed implements EmbedForm {

  private static final Set<String> CLASSES =
      Set.of("twitter-tweet", "twitter-video", "twitter-tweet-rendered", "twitter-tweet-quote");

  /** What may follow the attribution in an embed: a button, a note that the tweet is gone. */
  private static final int MAX_REST = 200;

  /** How far an embed without link is read for its attribution: a long tweet and some markup. */
  private static final int MAX_UNLINKED = 5000;

  /** A tweet has no room for more links than a few dozen; the last is the status. */
  private static final int MAX_LINKS = 200;

  /** Dash, name, handle and date. */
  private static final int MAX_ATTRIBUTION = 300;

  private static final String HONORIFIC = "さん";

  @Override
  public boolean mayBe(Element element) {
    return element.normalName().equals("blockquote") || Attributes.hasClass(element, CLASSES);
  }

  @Override
  public boolean holdsOne() {
    return false;
  }

  @Override
  public @Nullable Embed read(Element element, Page page, int limit, List<Anchor> links) {
    Span whole = page.spanOf(element);
    Span part = new Span(whole.start(), Math.min(whole.end(), limit));
    boolean classed = Attributes.hasClass(element, CLASSES);
    if (!classed && limit != NO_LIMIT) {
      return null;
    }
    ReadableText text = page.text();
    Attribution attribution = classed ? classed(text, part, links) : unclassed(text, part, links);
    if (attribution == null) {
      return null;
    }
    int rest = part.end() - attribution.span().end();
    boolean closed = limit == NO_LIMIT && rest <= MAX_REST && (rest == 0 || isClosed(element));
    Span span = new Span(part.start(), closed ? part.end() : attribution.span().end());
    Span body = new Span(part.start(), Math.max(part.start(), attribution.span().start()));
    return new Embed(element, span, withoutHonorific(attribution, element), body);
  }

  /** Whether the quote ends with its own end tag; without positions no one knows. */
  private static boolean isClosed(Element element) {
    Range end = element.endSourceRange();
    return end.isTracked() && !end.isImplicit();
  }

  private static @Nullable Attribution classed(ReadableText text, Span part, List<Anchor> links) {
    Permalink last = null;
    for (Anchor link : links.subList(0, Math.min(links.size(), MAX_LINKS))) {
      Permalink permalink = Permalink.of(link);
      if (permalink != null) {
        last = permalink;
        Attribution attribution = EmbedAttribution.before(text, part, permalink);
        if (isNamed(attribution)) {
          return attribution;
        }
      }
    }
    if (last != null) {
      return EmbedAttribution.before(text, part, last);
    }
    int end = Math.min(part.end(), part.start() + MAX_UNLINKED);
    return EmbedAttribution.in(text, new Span(part.start(), end));
  }

  /** A body may link to other statuses; its own is the one that the attribution names. */
  private static boolean isNamed(Attribution attribution) {
    Permalink permalink = attribution.permalink();
    Span handle = attribution.handleSpan();
    return permalink != null
        // The first equals of a record would cost a cold JVM more than all the rest of this stage.
        && (handle.start() != permalink.span().start() || handle.end() != permalink.span().end())
        && attribution.handle().equalsIgnoreCase(permalink.handle());
  }

  private static @Nullable Attribution unclassed(ReadableText text, Span part, List<Anchor> links) {
    Permalink permalink = links.isEmpty() ? null : Permalink.of(links.get(links.size() - 1));
    Attribution attribution;
    if (permalink == null) {
      int start = Math.max(part.start(), part.end() - MAX_ATTRIBUTION);
      attribution = EmbedAttribution.in(text, new Span(start, part.end()));
    } else {
      attribution = EmbedAttribution.before(text, part, permalink);
      attribution = isNamed(attribution) ? attribution : null;
    }
    boolean whole =
        attribution != null
            && attribution.dash() == DashState.WHOLE
            && (attribution.date() != null || attribution.permalink() != null)
            && attribution.span().end() == part.end();
    return whole ? attribution : null;
  }

  /** Embeds of 2011 to 2014 in Japanese append {@code さん} to the name. */
  private static Attribution withoutHonorific(Attribution attribution, Element element) {
    String name = attribution.name();
    return element.attr("lang").equals("ja") && name.endsWith(HONORIFIC)
        ? attribution.named(name.substring(0, name.length() - HONORIFIC.length()).strip())
        : attribution;
  }
}
