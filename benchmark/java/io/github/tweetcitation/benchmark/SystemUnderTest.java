package io.github.tweetcitation.benchmark;

import java.util.List;

/** What takes part in the benchmark. */
interface SystemUnderTest {

  /** Its name in the table. */
  String name();

  /**
   * The citations that it finds in a document, in any order; none in a form that it cannot read.
   */
  List<FoundCitation> find(Form form, String source);
}
