package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A form of embed with elements of their own for the name, the handle, the text and the date. */
interface CardForm extends EmbedForm {

  /** Finds the parts of the tweet in an element that holds all of it. */
  Card fill(Card card, Element element);

  @Override
  default boolean holdsOne() {
    return true;
  }

  @Override
  default @Nullable Embed read(Element element, Page page, @Nullable Embed inner) {
    return fill(new Card(element, page), element).embed();
  }
}
