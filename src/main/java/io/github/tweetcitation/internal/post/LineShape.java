package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.Span;
import org.jspecify.annotations.Nullable;

/** A shape of lines that name the author of a post. */
interface LineShape {

  /** Whether its lines are looked for at an at sign; if not, at words of the network. */
  boolean isAtSign();

  /**
   * The line around a trigger, or null.
   *
   * @param trigger where an at sign or a word of a network begins
   * @param part where the line may be
   * @param embedded whether the part is an embed of the network, where less has to be printed
   */
  @Nullable PostLine read(int trigger, Span part, boolean embedded);
}
