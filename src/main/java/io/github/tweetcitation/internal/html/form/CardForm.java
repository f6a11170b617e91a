package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A form of embed with elements of their own for the name, the handle, the text and the date. */
interface CardForm extends EmbedForm {

  /** Finds the parts of a card; {@code element} is all of it. */
  Card fill(Card card, Element element);

  @Override
  default @Nullable Embed read(Element element, Page page, int limit, List<Anchor> links) {
    return fill(new Card(element, page), element).embed();
  }
}
