package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.post.PostLine.Named;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * {@code Post by @jane View on Threads}, {@code Post by @jane@example.social View on Mastodon}:
 * what the embeds of two networks print in the place of the post. No text, name or date is in them.
 */
final class ViewOnLine implements LineShape {

  private static final String POST_BY = "Post by";

  private static final String BY = "by";

  /** Extractors glue the words together: {@code @janeView on Threads}. */
  private static final String VIEW_ON = "View on";

  private static final int BEFORE = 60;

  private static final int AFTER = 400;

  private static final String SENTENCE_ENDS =
      ".!?:;)\"\u201D\u00BB\u2019\u2026\u3002\uFF01\uFF1F\uFF1A\u061F\u060C]>";

  private final SourceText text;
  private final SocialNetwork network;

  ViewOnLine(SourceText text, SocialNetwork network) {
    this.text = text;
    this.network = network;
  }

  @Override
  public boolean isAtSign() {
    return true;
  }

  @Override
  public @Nullable PostLine read(int trigger, Span part, boolean embedded) {
    int before = AtSigns.before(text.text(), trigger, part.start());
    if (!text.text().startsWith(BY, before - BY.length())) {
      return null;
    }
    TextWindow window = AtSigns.window(text, trigger, part, BEFORE, AFTER);
    String words = window.text();
    int nameEnd = window.dropSpaces(window.at());
    int start = nameEnd - POST_BY.length();
    if (start < 0 || !words.startsWith(POST_BY, start)) {
      return null;
    }
    Matcher handle = AtSigns.handleAt(window, network);
    int end = handle == null ? -1 : handleEnd(words, handle);
    if (handle == null || end <= handle.start() || words.startsWith("@", end)) {
      return null;
    }
    int view = window.skipSpaces(end);
    boolean viewed = words.startsWith(VIEW_ON, view);
    if (viewed && !words.startsWith(" " + title(), view + VIEW_ON.length())) {
      return null;
    }
    if (!viewed && !embedded && !beginsSentence(window, start)) {
      return null;
    }
    int last = viewed ? view + VIEW_ON.length() + 1 + title().length() : end;
    Span whole = window.source(start, last);
    Named user =
        new Named(words.substring(handle.start(), end), window.source(handle.start(), end));
    return PostLine.ofAuthor(network.network(), whole, whole, Named.none(whole.start()), user, null)
        .withBody(new Span(whole.start(), whole.start()));
  }

  private String title() {
    return network.network() == Network.THREADS ? "Threads" : "Mastodon";
  }

  /** The end of a handle, without the words that are glued to it. */
  private static int handleEnd(String words, Matcher handle) {
    int glued = words.indexOf(VIEW_ON, handle.start());
    // The grammar of a host has no capitals.
    return glued >= 0 && glued < handle.end() ? glued : handle.end();
  }

  private static boolean beginsSentence(TextWindow window, int start) {
    int before = window.dropSpaces(start);
    boolean line = window.view().text().lastIndexOf('\n', start) >= before;
    return before == 0 || line || SENTENCE_ENDS.indexOf(window.text().charAt(before - 1)) >= 0;
  }
}
