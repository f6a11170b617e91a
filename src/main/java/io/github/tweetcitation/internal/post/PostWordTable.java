package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.internal.html.Marker;
import io.github.tweetcitation.internal.html.MarkerScanner;
import io.github.tweetcitation.internal.html.MarkerTable;
import io.github.tweetcitation.internal.network.SocialNetwork;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words at which the lines of some networks are looked for, besides at signs.
 *
 * @param networks the networks
 * @param markers the words
 */
public record PostWordTable(List<SocialNetwork> networks, MarkerTable markers) {

  /** The words of some networks. */
  public static PostWordTable of(List<SocialNetwork> networks) {
    List<Marker> markers =
        networks.stream()
            .flatMap(each -> each.lineSigns().stream())
            .map(sign -> Marker.of(sign.word(), sign.rest()))
            .toList();
    return new PostWordTable(networks, MarkerTable.of(markers, characters(networks)));
  }

  /** The characters at which lines of some networks are looked for. */
  public static String characters(List<SocialNetwork> networks) {
    return networks.stream().map(SocialNetwork::lineCharacters).collect(Collectors.joining());
  }

  /** Whether a text may have a line that has no at sign. */
  public boolean mayBeIn(String text) {
    return MarkerScanner.mayCite(text, markers);
  }
}
