package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.Attributes;
import io.github.tweetcitation.internal.html.EmbedDetector;
import io.github.tweetcitation.internal.html.Marker;
import io.github.tweetcitation.internal.html.MarkerTable;
import io.github.tweetcitation.internal.html.PageScope;
import io.github.tweetcitation.internal.network.Networks;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.network.SocialNetwork.PageSign;
import io.github.tweetcitation.internal.post.PostWordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A quick test of the elements of a page: which ones may hold a post of some network. */
public final class PostForms implements EmbedDetector {

  /** They may hold a post whatever their attributes are. */
  private static final Set<String> NAMES = Set.of("blockquote", "iframe");

  /** The letters "embed" in base64, wherever its groups of three bytes begin. */
  private static final List<String> ENCODED = List.of("ZW1iZW", "VtYmVk", "lbWJlZ");

  /** What the value of an attribute has that is the address of a frame. */
  private static final List<String> FRAMES = List.of("embed", "plugins/", "/player/");

  /** An address of a post with its query, and a shortcode around it. */
  private static final int MAX_ADDRESS = 300;

  private final List<SocialNetwork> networks;

  private final Map<String, SocialNetwork> classes = new HashMap<>();

  private PostForms(List<SocialNetwork> networks) {
    this.networks = networks;
    for (SocialNetwork network : networks) {
      network.classes().forEach(name -> classes.put(name, network));
    }
  }

  /** The networks. */
  List<SocialNetwork> networks() {
    return networks;
  }

  /** What is looked for in pages where the posts of some networks are asked for. */
  public static PageScope scopeOf(Networks networks) {
    List<SocialNetwork> others = networks.others();
    if (others.isEmpty()) {
      return EmbedForms.TWEETS;
    }
    List<Marker> markers =
        others.stream()
            .flatMap(each -> Stream.concat(each.signs().stream(), each.lineSigns().stream()))
            .map(PostForms::marker)
            .collect(Collectors.toCollection(ArrayList::new));
    ENCODED.forEach(word -> markers.add(Marker.of("|" + word, "")));
    MarkerTable table = MarkerTable.withOthers(markers, PostWordTable.characters(others));
    return new PageScope(networks, new PostForms(others), table);
  }

  private static Marker marker(PageSign sign) {
    return Marker.of(sign.word(), sign.rest());
  }

  @Override
  public boolean mayHold(Element element) {
    return EmbedForms.TWEETS.detector().mayHold(element) || mayHoldPost(element);
  }

  private boolean mayHoldPost(Element element) {
    String name = element.normalName();
    if (NAMES.contains(name) || element.attributesSize() == 0) {
      return NAMES.contains(name);
    }
    if (name.indexOf('-') > 0 || markedBy(element) != null) {
      return true;
    }
    for (Attribute attribute : element.attributes()) {
      if (isFrame(attribute.getKey(), attribute.getValue())) {
        return true;
      }
    }
    return false;
  }

  /** The network whose embeds have a class, an attribute or the name of an element; or null. */
  @Nullable SocialNetwork markedBy(Element element) {
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      String value = attribute.getValue();
      SocialNetwork network = null;
      if (key.startsWith("class")) {
        network = value.indexOf('-') < 0 ? null : byClass(element, value);
      } else if (key.startsWith("data-") || key.equals("id")) {
        network = byAttribute(key, value);
      }
      if (network != null) {
        return network;
      }
    }
    return element.normalName().indexOf('-') > 0 ? byName(element.normalName()) : null;
  }

  private @Nullable SocialNetwork byClass(Element element, String value) {
    for (Map.Entry<String, SocialNetwork> each : classes.entrySet()) {
      if (value.contains(each.getKey()) && Attributes.hasClass(element, each.getKey())) {
        return each.getValue();
      }
    }
    return null;
  }

  private @Nullable SocialNetwork byAttribute(String key, String value) {
    for (SocialNetwork network : networks) {
      if (network.marks(key, value)) {
        return network;
      }
    }
    return null;
  }

  /** {@code amp-instagram}, {@code lite-youtube}. */
  private @Nullable SocialNetwork byName(String name) {
    for (SocialNetwork network : networks) {
      if (name.contains(network.network().code())) {
        return network;
      }
    }
    return null;
  }

  private static boolean isFrame(String key, String value) {
    return value.indexOf('/') >= 0
        && (key.contains("embed") || FRAMES.stream().anyMatch(value::contains));
  }

  @Override
  public boolean mayBeAddress(CharSequence text, Span span) {
    return EmbedForms.TWEETS.detector().mayBeAddress(text, span) || isAddress(text, span);
  }

  /** Whether a part of a text is short and begins as an address or a shortcode with one does. */
  static boolean isAddress(CharSequence text, Span span) {
    int start = span.start();
    int end = span.length() > MAX_ADDRESS ? start : span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (end - start < "http://t.me/a/1".length() || "h[".indexOf(text.charAt(start)) < 0) {
      return false;
    }
    String shown = text.subSequence(start, end).toString();
    return shown.startsWith("http") || (shown.startsWith("[") && shown.contains("http"));
  }
}
