package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.html.Attributes;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element in whose place a script puts a tweet: its name or an attribute says that it is one of
 * Twitter's, another attribute has the address or the id of the status.
 *
 * <pre>{@code
 * <div data-mod="tweet" data-url="https://twitter.com/jane/status/1342881923710144512"></div>
 * <div data-provider="Twitter" data-resourceurl="https://x.com/jane/status/13428…"></div>
 * <embetty-tweet status="1342881923710144512"></embetty-tweet>
 * }</pre>
 *
 * <p>A button to share or to follow has such attributes, too.
 */
final class Placeholder implements EmbedForm {

  /** {@code tweet}, {@code Twitter}, {@code twitter-status}, {@code embed/twitter}. */
  private static final Pattern TWITTER =
      Pattern.compile(
          "(?i)x|(?:(?:embed(?:ded)?|social|oembed|rich)[-_:/ ]?)?(?:tweet|twitter)"
              + "(?:[-_ ]?(?:tweet|status|post|embed|card))?");

  /** The longest are such as {@code embedded-twitter-status}. */
  private static final int MAX_MARK = 24;

  /** Names of elements that a page defines: {@code embetty-tweet}, {@code twitter-embed}. */
  private static final Pattern CUSTOM =
      Pattern.compile("(?:[a-z0-9-]*-)?(?:tweet|twitter)(?:-[a-z0-9-]*)?");

  private static final Pattern BUTTON =
      Pattern.compile(
          "(?i)(?<![a-z])(?:shar(?:e|er|ing)|follow|button|btn|intent|timeline|feed|counts?"
              + "|icons?|links?|profile)(?![a-z])");

  private static final Set<String> LINKS = Set.of("a", "button", "script", "link", "meta", "img");

  private static final String STATUS = "/status";

  private static final String[] IDS = {"status", "status-id", "id", "data-id", "data-status-id"};

  /** Ids have had eight digits since 2007; shorter numbers count other things. */
  private static final Pattern ID = Pattern.compile("[0-9]{8,19}");

  @Override
  public boolean mayBe(Element element) {
    String name = element.normalName();
    boolean custom = name.indexOf('-') > 0 && CUSTOM.matcher(name).matches();
    return (custom || (!LINKS.contains(name) && isMarked(element)))
        && !BUTTON.matcher(name).find()
        && !BUTTON.matcher(Attributes.classes(element)).find();
  }

  private static boolean isMarked(Element element) {
    boolean addressed = false;
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      addressed |=
          attribute.getKey().startsWith("data-") && (isId(value) || value.contains(STATUS));
    }
    return addressed && isTwitters(element);
  }

  private static boolean isTwitters(Element element) {
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      if (attribute.getKey().startsWith("data-")
          && value.length() <= MAX_MARK
          && TWITTER.matcher(value).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isId(String value) {
    return !value.isEmpty() && Character.isDigit(value.charAt(0)) && ID.matcher(value).matches();
  }

  @Override
  public @Nullable Embed read(Element element, Page page, @Nullable Embed inner) {
    Span span = page.spanOf(element);
    Permalink permalink =
        inner == null && StatusEmbed.mayReplace(page, span) ? permalink(element, span) : null;
    return permalink == null ? null : StatusEmbed.of(element, span, permalink);
  }

  private static @Nullable Permalink permalink(Element element, Span span) {
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      if (value.contains(STATUS)) {
        Permalink permalink = Permalink.ofOwnLink(new Anchor(span, value));
        if (permalink != null) {
          return permalink;
        }
      }
    }
    String id = Attributes.first(element, IDS);
    return id != null && isId(id) ? Permalink.ofId(id, span) : null;
  }
}
