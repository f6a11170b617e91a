package io.github.tweetcitation.internal.pipeline;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Network;
import io.github.tweetcitation.internal.html.PageScope;
import io.github.tweetcitation.internal.html.form.PostForms;
import io.github.tweetcitation.internal.network.Networks;
import io.github.tweetcitation.internal.post.PostWordTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parser looks for: the networks whose posts are asked for, and the tables that are made of
 * them once.
 */
public final class Scope {

  private final Networks networks;

  /** The words of lines in text; null if tweets alone are asked for. */
  private final @Nullable PostWordTable words;

  /** Made for the first page: what reads text waits for no form of HTML. */
  private volatile @Nullable PageScope pages;

  private Scope(Networks networks, @Nullable PostWordTable words) {
    this.networks = networks;
    this.words = words;
  }

  /** The scope of some networks. */
  public static Scope of(Networks networks) {
    boolean hasOthers = !networks.others().isEmpty();
    return new Scope(networks, hasOthers ? PostWordTable.of(networks.others()) : null);
  }

  /** The networks. */
  public Networks networks() {
    return networks;
  }

  /** The words of lines in text; null if tweets alone are asked for. */
  @Nullable PostWordTable words() {
    return words;
  }

  /** What is looked for in pages. */
  public PageScope pages() {
    PageScope made = pages;
    if (made == null) {
      made = PostForms.scopeOf(networks);
      pages = made;
    }
    return made;
  }

  /** Whether a text may have a line of another network that has no at sign. */
  boolean mayHaveWords(String text) {
    return words != null && words.mayBeIn(text);
  }

  /** Those that were asked for; tweets are read anyway, for they bound the posts around them. */
  public List<Citation> asked(List<Citation> citations) {
    return networks.has(Network.X) ? citations : citations.stream().filter(this::asks).toList();
  }

  /** Whether a citation was asked for; all others are words of the article. */
  boolean asks(Citation citation) {
    return citation.network() != Network.X || networks.has(Network.X);
  }
}
