package io.github.tweetcitation.internal.body;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Groups of documents that are too much alike for one to test what was learned from another: they
 * share a handle, or are the same page in two forms.
 */
final class Groups {

  /** For each handle or page another one of its group, which is less; itself if there is none. */
  private final Map<String, String> less = new HashMap<>();

  Groups(List<LabelledDocument> documents) {
    for (LabelledDocument document : documents) {
      String first = first(document);
      keys(document).forEach(key -> join(first, key));
    }
  }

  /** The number of the group of a document. */
  int of(LabelledDocument document) {
    return Checksum.of(least(first(document)));
  }

  private static String first(LabelledDocument document) {
    return keys(document).findFirst().orElseThrow();
  }

  private static Stream<String> keys(LabelledDocument document) {
    String id = document.id();
    boolean page = document.corpus() == Corpus.CONVERTERS;
    return Stream.concat(
        document.tweets().stream().map(tweet -> "@" + tweet.handle().toLowerCase(Locale.ROOT)),
        page ? Stream.of(id.substring(0, id.indexOf('-'))) : Stream.empty());
  }

  private String least(String key) {
    String other = less.getOrDefault(key, key);
    return other.equals(key) ? key : least(other);
  }

  private void join(String one, String two) {
    String a = least(one);
    String b = least(two);
    less.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
  }
}
