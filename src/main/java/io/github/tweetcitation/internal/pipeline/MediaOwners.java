package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.DocumentMedia;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.ShortLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says to which citations the media links of a document belong. */
public final class MediaOwners {

  private MediaOwners() {}

  /**
   * All media links of a document in order, none twice.
   *
   * @param citations the citations, in the order of the source; they may hold links that the
   *     document does not show, such as those of a tweet in a script
   * @param shown the links that the document shows, in order and disjoint
   */
  public static List<DocumentMedia> of(List<Citation> citations, List<MediaLink> shown) {
    List<DocumentMedia> all = new ArrayList<>();
    // Of a link in a tweet that another one quotes, the inner one comes first.
    for (int i = citations.size() - 1; i >= 0; i--) {
      for (MediaLink link : citations.get(i).media()) {
        all.add(new DocumentMedia(link, Optional.of(citations.get(i))));
      }
    }
    Owners owners = new Owners(citations);
    for (MediaLink link : shown) {
      all.add(new DocumentMedia(link, owners.of(link.span())));
    }
    all.sort(Comparator.comparingInt(media -> media.link().span().start()));
    return distinct(all);
  }

  /** Each link once. Links of a tweet in a script can have one place, which can be empty. */
  private static List<DocumentMedia> distinct(List<DocumentMedia> all) {
    List<DocumentMedia> distinct = new ArrayList<>();
    Map<String, Integer> ends = new HashMap<>();
    for (DocumentMedia each : all) {
      String code = each.link().code();
      // How long a code is may depend on the day of its tweet.
      String key = code.substring(0, Math.min(code.length(), ShortLink.OLDEST_CODE));
      Span span = each.link().span();
      Integer end = ends.put(key, Math.max(span.end(), span.start() + 1));
      if (end == null || span.start() >= end) {
        distinct.add(each);
      }
    }
    return List.copyOf(distinct);
  }

  /** The citations around places, which are asked for from left to right. */
  private static final class Owners {

    private final List<Citation> citations;
    private int next;
    private Optional<Citation> outer = Optional.empty();
    private Optional<Citation> inner = Optional.empty();

    Owners(List<Citation> citations) {
      this.citations = citations;
    }

    /** The innermost citation around a place. */
    Optional<Citation> of(Span place) {
      while (next < citations.size() && citations.get(next).span().start() <= place.start()) {
        inner = Optional.of(citations.get(next++));
        outer = outer.filter(it -> it.span().contains(inner.get().span())).or(() -> inner);
      }
      return inner
          .filter(it -> it.span().contains(place))
          .or(() -> outer.filter(it -> it.span().contains(place)));
    }
  }
}
