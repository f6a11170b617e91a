package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Citation;
import java.util.function.Function;

/** Works out what a document shows, with other words in the place of its citations. */
@FunctionalInterface
public interface ShownProse {

  /**
   * What the document shows.
   *
   * @param words gives the words in the place of a citation, none to take it out
   */
  String with(Function<? super Citation, String> words);
}
