package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import org.jsoup.nodes.Element;

/** A quick test, while a page is read, of which elements may hold an embed. */
public interface EmbedDetector {

  /** Whether an attribute with this name is a hint that its element holds an embed. */
  boolean isHint(String attribute);

  /**
   * Whether an element may hold an embed.
   *
   * @param hinted whether one of its attributes is a hint
   */
  boolean mayHold(Element element, boolean hinted);

  /** Whether a part of a page's text may be the address of a status and nothing else. */
  boolean mayBeAddress(CharSequence text, Span span);
}
