package io.github.tweetcitation;

import io.github.tweetcitation.Laws.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * A page with one embed, without the words of its tweet. The case files have them in all forms.
 *
 * @param before the page up to the words
 * @param after the page after them
 * @param place where in the page they are
 * @param identities what the page cites
 */
record EmbedFrame(String before, String after, Place place, List<String> identities) {

  /** One case of each form. */
  private static final Set<String> CASES =
      Set.of(
          "plain",
          "name-handle-in-parentheses",
          "date-russian",
          "wpautop",
          "wpautop-break",
          "wordpress-figure",
          "substack-elements-only",
          "buzzfeed",
          "early-date-in-attribute",
          "blackbird",
          "blackbird-py",
          "video-wpautop",
          "twitter-page-2022-reply",
          "twitter-page-mobile",
          "go-escapes",
          "attribute-markup",
          "srcdoc",
          "react-tweet",
          "graphql",
          "json-ld",
          "reference-and-script",
          "date-unlinked",
          "date-link-empty",
          "date-before-link",
          "date-linked-in-part",
          "attribution-inside-link",
          "dash-missing",
          "class-lost",
          "class-and-link-lost",
          "class-beside-block-quote",
          "text-unwrapped",
          "unclosed",
          "escaped-in-text",
          "textarea",
          "frame-content",
          "quoting");

  private static final String WORDS = "Zxqwords";

  /** What Twitter lets a tweet have in its own paragraph. */
  private static final Safelist INLINE =
      Safelist.none()
          .addTags("a", "b", "br", "em", "i", "img", "span", "strong")
          .addAttributes(":all", "dir", "lang")
          .addAttributes("a", "href", "title", "data-datetime")
          .addAttributes("img", "alt", "src");

  private static final List<EmbedFrame> ALL =
      CaseFiles.in("pages").stream()
          .flatMap(file -> CaseFiles.read(file, PageCaseTest.Case.class).stream())
          .filter(page -> CASES.contains(page.id()))
          .map(EmbedFrame::of)
          .toList();

  static List<EmbedFrame> all() {
    return ALL;
  }

  /** Where the words of a tweet are in a page. */
  private enum Place {
    /** Shown by an element. */
    ELEMENT,
    /** In markup that the page shows, because somebody escaped it once too often. */
    ESCAPED,
    /** In the markup that an attribute holds. */
    ATTRIBUTE,
    /** In a string of a script. */
    SCRIPT
  }

  private static EmbedFrame of(PageCaseTest.Case page) {
    String html = MarkedText.parse(page.html()).text();
    String words = Objects.requireNonNull(page.expected().get(0).body());
    String before = html.substring(0, html.indexOf(words));
    String after = html.substring(before.length() + words.length());
    return new EmbedFrame(
        before,
        after,
        place(before + WORDS + after),
        Laws.identities(Form.HTML.read(html, Leniency.LENIENT)));
  }

  private static Place place(String html) {
    Document page = Jsoup.parse(html);
    if (page.text().contains("<blockquote")) {
      return Place.ESCAPED;
    }
    if (!page.getElementsContainingOwnText(WORDS).isEmpty()) {
      return Place.ELEMENT;
    }
    return page.select("script:containsData(" + WORDS + ")").isEmpty()
        ? Place.ATTRIBUTE
        : Place.SCRIPT;
  }

  /** The pages whose tweet has a body, as text and as markup. A tweet without words has none. */
  List<String> around(String body) {
    List<String> pages = new ArrayList<>();
    for (String written : List.of(escaped(body), Jsoup.clean(body, INLINE))) {
      if (!written.isBlank()) {
        pages.add(before + written(written) + after);
      }
    }
    return pages;
  }

  private String written(String markup) {
    return switch (place) {
      case ELEMENT -> markup;
      case ATTRIBUTE -> escaped(markup);
      case ESCAPED -> Entities.escape(markup);
      case SCRIPT -> CaseFiles.show(markup).replaceAll("^\"|\"$", "");
    };
  }

  private static String escaped(String text) {
    return Entities.escape(text).replace("\n", "<br>");
  }
}
