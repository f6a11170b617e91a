package io.github.tweetcitation.internal.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tweets in the lists of references of a text. */
public final class ReferenceReader {

  private ReferenceReader() {}

  /** Whether a text without a handle may have a reference all the same: a template of a wiki. */
  public static boolean mayRefer(String text) {
    return text.contains("{{");
  }

  /** The references of a text, in order and disjoint. */
  public static List<Reference> referencesIn(String text) {
    List<Reference> found = new ArrayList<>();
    if (text.contains("/status")) {
      StyledEntry.find(text, found);
    }
    if (mayRefer(text)) {
      WikiTemplate.find(text, found);
    }
    // Most texts have none, and a cold JVM waits for the first lambda.
    if (found.size() > 1) {
      found.sort(Comparator.comparingInt(each -> each.span().start()));
    }
    List<Reference> disjoint = new ArrayList<>();
    int end = 0;
    for (Reference each : found) {
      if (each.span().start() >= end) {
        disjoint.add(each);
        end = each.span().end();
      }
    }
    return disjoint;
  }
}
