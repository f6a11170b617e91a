package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A way in which pages hold a tweet. */
interface EmbedForm {

  /** The limit of an element that holds no other embed. */
  int NO_LIMIT = Integer.MAX_VALUE;

  /**
   * Tells at a glance whether an element may hold an embed of this form; it is asked of every
   * element of a page.
   */
  boolean mayBe(Element element);

  /**
   * Tells whether an element that holds others of this form is a list of them, and no embed itself.
   * Only the embeds of a form that is looked up by selectors must, so that nothing is looked at
   * twice.
   */
  default boolean holdsOne() {
    return true;
  }

  /**
   * Reads the embed that an element holds, or null if it holds none.
   *
   * @param element the element
   * @param page the page around it
   * @param limit where in the text of the page an embed inside the element begins; {@link
   *     #NO_LIMIT} if there is none
   * @param links the links in the element, those of an embed inside it aside
   */
  @Nullable Embed read(Element element, Page page, int limit, List<Anchor> links);
}
