package io.github.tweetcitation.examples;

import java.util.Locale;

/** Counts what a run over several files found. */
final class Summary {

  private int files;
  private int notRead;
  private int documents;
  private int citations;

  void addFile() {
    files++;
  }

  void addUnread() {
    notRead++;
  }

  void add(Result result) {
    int found = result.document().citations().size();
    citations += found;
    documents += found == 0 ? 0 : 1;
  }

  /** Such as {@code 3 files, 1 not read: 12 citations in 2 documents}. */
  @Override
  public String toString() {
    return count(files, "file")
        + (notRead == 0 ? "" : String.format(Locale.ROOT, ", %d not read", notRead))
        + ": "
        + count(citations, "citation")
        + (citations == 0 ? "" : " in " + count(documents, "document"));
  }

  private static String count(int number, String things) {
    return number + " " + things + (number == 1 ? "" : "s");
  }
}
