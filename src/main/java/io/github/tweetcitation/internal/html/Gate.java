package io.github.tweetcitation.internal.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells what keeps an embed until a reader consents or scrolls to it from what shows its code to
 * copy.
 *
 * <pre>{@code
 * <div class="consent-gate"><textarea hidden><blockquote class="twitter-tweet">…</textarea></div>
 * <div class="lazy-embed"><!-- <blockquote class="twitter-tweet">… --></div>
 * }</pre>
 */
final class Gate {

  /** How many elements are looked at, from the inside: systems put one or two around the code. */
  private static final int REACH = 3;

  /** Elements whose content is kept as text. */
  private static final Set<String> KEEPERS = Set.of("textarea", "xmp");

  /** So many attributes of an element are looked at; few have ten. */
  private static final int MAX_ATTRIBUTES = 20;

  /** Longer values of attributes are no names of classes. */
  private static final int MAX_VALUE = 300;

  /** {@code consent-gate}, {@code lazyload}, {@code opt-in}, {@code 2-click}, {@code gdpr}. */
  private static final Pattern WAITS =
      Pattern.compile(
          "lazy|consen[ts]|placeholder|gdpr|dsgvo|cookie|opt-?in(?![a-z])|einwillig|zustimm"
              + "|(?<![a-z])(?:gate[ds]?|block(?:ed|er)|two-?click|2-?clicks?|click-?to-?load"
              + "|deferr?(?:ed)?|delay(?:ed)?|unveil|privacy|on-?demand)(?![a-z])");

  /** {@code embed-code-copy}, {@code share-box}, {@code example}: the reader is to see the code. */
  private static final Pattern SHOWS =
      Pattern.compile(
          "copy|clipboard|snippet|(?<![a-z])(?:shar(?:e|ing)|example|highlight|demo|editor)"
              + "(?![a-z])");

  private static final Pattern INVISIBLE =
      Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private static final Set<String> HIDDEN_CLASSES =
      Set.of("hidden", "hide", "d-none", "is-hidden", "visually-hidden", "sr-only", "invisible");

  private Gate() {}

  /** Whether an element keeps an embed as text, or, if it is any other, keeps it in a comment. */
  static boolean keeps(Element element) {
    boolean keeper = KEEPERS.contains(element.normalName());
    boolean waits = keeper && isHidden(element);
    boolean shows = element.hasAttr("readonly") || Page.isInside(element, PageReader.CODE);
    Element each = element;
    for (int i = 0; i < REACH && each != null && !isRoot(each); i++) {
      waits |= names(each, WAITS);
      shows |= names(each, SHOWS);
      each = each.parent();
    }
    return waits && !shows;
  }

  private static boolean isRoot(@Nullable Element element) {
    return element != null && (element.nameIs("body") || element.nameIs("html"));
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || INVISIBLE.matcher(lower(element.attr("style"))).find()
        || HIDDEN_CLASSES.stream().anyMatch(element::hasClass);
  }

  /** Whether a class, an id, or the name or value of another attribute has a word. */
  private static boolean names(Element element, Pattern word) {
    int seen = 0;
    for (Attribute attribute : element.attributes()) {
      if (++seen > MAX_ATTRIBUTES) {
        return false;
      }
      if (word.matcher(lower(attribute.getKey())).find()
          || word.matcher(lower(attribute.getValue())).find()) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String value) {
    return value.length() > MAX_VALUE ? "" : value.toLowerCase(Locale.ROOT);
  }
}
