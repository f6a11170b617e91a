package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Cashtag;
import io.github.tweetcitation.Entity;
import io.github.tweetcitation.Hashtag;
import io.github.tweetcitation.Link;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.Mention;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.body.EntityMatcher.Kind;
import io.github.tweetcitation.internal.body.EntityMatcher.Match;
import io.github.tweetcitation.internal.source.NormalizedView;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import io.github.tweetcitation.internal.source.WebAddress;
import java.util.ArrayList;
import java.util.List;

/** Reads the entities of a body: those that are printed in it, and the links that markup made. */
final class EntityReader {

  private EntityReader() {}

  /**
   * The entities of a body, in order.
   *
   * @param view the body
   * @param links the links that markup made in it
   * @param oldCodes whether the tweet is so old that its short links have codes of eight characters
   */
  static List<Entity> read(NormalizedView view, List<Anchor> links, boolean oldCodes) {
    List<Entity> printed = printed(view, oldCodes);
    if (links.isEmpty()) {
      return printed;
    }
    List<Entity> entities = new ArrayList<>();
    int next = 0;
    for (Anchor link : links) {
      while (next < printed.size() && printed.get(next).span().end() <= link.span().start()) {
        entities.add(printed.get(next++));
      }
      int last = next;
      while (last < printed.size() && printed.get(last).span().start() < link.span().end()) {
        last++;
      }
      entities.addAll(linked(link, view, printed.subList(next, last)));
      next = last;
    }
    entities.addAll(printed.subList(next, printed.size()));
    return entities;
  }

  /** Markup tells where a link begins and ends and leads to; but a tag or a mention tells more. */
  private static List<Entity> linked(Anchor link, NormalizedView view, List<Entity> printed) {
    String text = view.textOf(link.span()).strip();
    String address = WebAddress.of(link.address());
    return address != null
            && !text.isEmpty()
            && text.indexOf('\n') < 0
            && printed.stream().allMatch(Link.class::isInstance)
        ? List.of(new Link(text, address, view.trim(link.span())))
        : printed;
  }

  private static List<Entity> printed(NormalizedView view, boolean oldCodes) {
    List<Entity> entities = new ArrayList<>();
    EntityMatcher matcher = new EntityMatcher(view.text(), view.chars(), oldCodes);
    int last = 0;
    int i = matcher.next(0);
    while (i < view.length()) {
      Match match = matcher.at(i, i == last);
      if (match == null) {
        i = matcher.next(i + 1);
        continue;
      }
      if (match.end() > i) {
        String printed = view.text().substring(i, match.end());
        entities.add(entity(match.kind(), printed, view.sourceSpan(i, match.end())));
      }
      last = match.next();
      i = matcher.next(last);
    }
    return entities;
  }

  private static Entity entity(Kind kind, String printed, Span span) {
    return switch (kind) {
      case MENTION -> new Mention(printed, span);
      case HASHTAG -> new Hashtag(printed, span);
      case CASHTAG -> new Cashtag(printed, span);
      case MEDIA_LINK -> new MediaLink(printed, span);
      case LINK -> {
        String address = WebAddress.of(printed);
        yield new Link(printed, address == null ? "https://" + printed : address, span);
      }
    };
  }
}
