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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** A quick test of the elements of a page: which ones may hold a post of some network. */
public final class PostForms implements EmbedDetector {

  /** They may hold a post whatever their attributes are. */
  private static final Set<String> NAMES = Set.of("blockquote", "iframe");

  /** What the value of an attribute has that is the address of a frame. */
  private static final List<String> FRAMES = List.of("embed", "plugins/", "/player/");

  /** An address of a post with its query, and a shortcode around it. */
  private static final int MAX_ADDRESS = 300;

  private final List<SocialNetwork> networks;

  private PostForms(List<SocialNetwork> networks) {
    this.networks = networks;
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
            .toList();
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
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      String value = attribute.getValue();
      boolean mayMark = key.startsWith("data-") || key.equals("id") || key.startsWith("class");
      if ((mayMark && isMarked(element, key, value)) || isFrame(key, value)) {
        return true;
      }
    }
    return name.indexOf('-') > 0;
  }

  private boolean isMarked(Element element, String key, String value) {
    for (SocialNetwork network : networks) {
      boolean marked =
          key.startsWith("class") ? hasClass(element, network) : network.marks(key, value);
      if (marked) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element has one of the classes of a network's embeds. */
  static boolean hasClass(Element element, SocialNetwork network) {
    return Attributes.hasClass(element, network.classes().toArray(new String[0]));
  }

  private static boolean isFrame(String key, String value) {
    boolean address = !key.equals("class") && !key.equals("style") && value.indexOf('/') >= 0;
    return address && FRAMES.stream().anyMatch(value::contains);
  }

  @Override
  public boolean mayBeAddress(CharSequence text, Span span) {
    return EmbedForms.TWEETS.detector().mayBeAddress(text, span) || isAddress(text, span);
  }

  private static boolean isAddress(CharSequence text, Span span) {
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
