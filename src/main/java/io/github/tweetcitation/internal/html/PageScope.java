package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.internal.network.Networks;

/**
 * What is looked for in pages.
 *
 * @param networks the networks whose posts are asked for
 * @param detector says which elements may hold an embed
 * @param markers shows which pages, and which parts of them, may cite
 */
public record PageScope(Networks networks, EmbedDetector detector, MarkerTable markers) {

  /** Whether posts of other networks than X are looked for. */
  public boolean hasPosts() {
    return !networks.others().isEmpty();
  }

  /** Whether a page, or a part of one, may cite. */
  public boolean mayCite(String html) {
    return MarkerScanner.mayCite(html, markers);
  }

  /** A scanner for the markers of a page. */
  public MarkerScanner scanner(String html) {
    return new MarkerScanner(html, markers);
  }
}
