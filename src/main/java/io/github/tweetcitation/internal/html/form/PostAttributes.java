package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.PostId;
import io.github.tweetcitation.internal.html.Attributes;
import io.github.tweetcitation.internal.network.SocialNetwork;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the post that the attributes of an embed name. */
final class PostAttributes {

  private PostAttributes() {}

  /**
   * What an attribute names wins over what is in the element; but the name of a blog of Tumblr is
   * in the link only.
   */
  static @Nullable PostId fuller(@Nullable PostId named, @Nullable PostId linked) {
    boolean isLinked =
        linked != null
            && (named == null
                || (named.id().equals(linked.id())
                    && named.handle().isEmpty()
                    && linked.handle().isPresent()));
    return isLinked ? linked : named;
  }

  /** The post that an attribute names: first one that is known, then any address. */
  static @Nullable PostId named(Element element, SocialNetwork network) {
    for (String name : network.attributes()) {
      String value = Attributes.value(element, name);
      PostId post = network.parseInEmbed(value);
      post = post == null ? network.ofId(value) : post;
      if (post != null) {
        return post;
      }
    }
    if (element.hasAttr("data-owner-id") && element.hasAttr("data-post-id")) {
      return network.ofId(element.attr("data-owner-id") + "_" + element.attr("data-post-id"));
    }
    for (Attribute attribute : element.attributes()) {
      String value = Attributes.value(element, attribute.getKey());
      PostId post = network.parseInEmbed(value);
      post = post == null ? network.parseFrameLink(value) : post;
      if (post != null) {
        return post;
      }
    }
    return null;
  }
}
