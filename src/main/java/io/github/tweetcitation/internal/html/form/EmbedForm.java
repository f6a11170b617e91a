package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A form in which systems write an embed. */
interface EmbedForm {

  /** Whether an element may hold an embed of this form: a quick test of every element of a page. */
  boolean mayBe(Element element);

  /**
   * Reads the embed that an element holds, or null if it holds none.
   *
   * @param inner the first embed inside the element, or null
   */
  @Nullable Embed read(Element element, Page page, @Nullable Embed inner);
}
