package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A form of embed with elements of their own for the name, the handle, the text and the date. They
 * are found by selectors, so an element that holds others of the form is a list of them, and no
 * embed itself: no element is searched twice.
 */
interface CardForm extends EmbedForm {

  /** Finds the parts of the tweet in an element that holds all of it. */
  Card fill(Card card, Element element);

  @Override
  default @Nullable Embed read(Element element, Page page, @Nullable Embed inner) {
    return fill(new Card(element, page), element).embed();
  }
}
