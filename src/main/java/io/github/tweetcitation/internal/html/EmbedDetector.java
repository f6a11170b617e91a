package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import org.jsoup.nodes.Element;

/** A quick test, while a page is read, of which elements may hold an embed. */
public interface EmbedDetector {

  /** Whether an element may hold an embed, by its name and attributes. */
  boolean mayHold(Element element);

  /** Whether a part of a page's text may be the address of a status and nothing else. */
  boolean mayBeAddress(CharSequence text, Span span);
}
