package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import java.util.function.Consumer;

/** A rule that looks for damage, doubt or forgery in one citation. It changes nothing. */
interface Check {

  /**
   * Looks at a citation.
   *
   * @param found takes what was found
   */
  void run(CheckedCitation citation, Consumer<Finding> found);
}
