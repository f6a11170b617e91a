package io.github.tweetcitation.internal.markdown;

import io.github.tweetcitation.PostId;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.html.PageScope;
import io.github.tweetcitation.internal.network.SocialNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shortcodes of Hugo, Jekyll, WordPress and others that name a post of another network than X,
 * and components of MDX.
 *
 * <pre>{@code
 * {{< instagram BqEcF7aJ9kL >}}
 * {{< bluesky link="https://bsky.app/profile/jane.example.org/post/3mfqjogaqsho3" >}}
 * {{< mastodon host="https://example.social" post="@jane/110554051454667252" >}}
 * {% youtube n_GQtSRcP88 %}
 * [embed]https://www.tiktok.com/@jane/video/7139291201124306336[/embed]
 * <YouTube id="n_GQtSRcP88" />
 * }</pre>
 */
final class PostShortcode {

  private static final Pattern SHORTCODE =
      Pattern.compile(
          "(?<!\\\\)(?:\\{\\{[<%]\\s*(?<hugo>[A-Za-z_/-]{2,30}+)\\s(?<hugoArguments>[^{}<>]{0,300}?)[%>]\\}\\}"
              + "|\\{%\\s*(?<liquid>[A-Za-z_-]{2,30}+)\\s(?<liquidArguments>[^{}%]{0,300}?)%\\}"
              + "|<(?<mdx>[A-Z][A-Za-z]{2,30}+)\\s(?<mdxArguments>[^<>]{0,300}?)/?>"
              + "|\\[(?<word>[a-z]{2,20}+)(?<wordArguments>[\\s\\]][^\\[\\]\n]{0,300}?)(?:\\]|\\[/[a-z]{2,20}+\\]))");

  private static final List<String> KINDS = List.of("hugo", "liquid", "mdx", "word");

  /** Names of shortcodes for any network: {@code {% embed https://… %}}. */
  private static final Pattern ANY = Pattern.compile("o?embed(?:ly)?|social|rich|video|card");

  private static final Pattern ADDRESS = Pattern.compile("(?:https?|at)://[^\\s\"'<>\\]\\[{}]+");

  private static final Pattern HOST = Pattern.compile("host\\s*=\\s*[\"'](https?://[^\\s\"'/]+)");

  private static final Pattern PATH =
      Pattern.compile("(?:post|id|path)\\s*=\\s*[\"']/?(@[^\\s\"']+)");

  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?:(?<key>[A-Za-z_-]{1,20}+)\\s*=\\s*)?[{\"']*(?<value>[^\\s\"'{}=]{3,120}+)");

  /** The names of arguments that hold an id. */
  private static final Pattern ID_KEY =
      Pattern.compile(
          "(?i)(?:(?:video|post|short|media|insta(?:gram)?|pin|you(?:tube)?)?[-_]?)?(?:id|code)");

  private final List<SocialNetwork> networks;

  private PostShortcode(List<SocialNetwork> networks) {
    this.networks = networks;
  }

  /** The shortcodes in a Markdown text that name a post, in order. */
  static List<MarkdownEmbed> embedsOf(String source, MarkdownCode code, PageScope scope) {
    List<MarkdownEmbed> embeds = new ArrayList<>();
    PostShortcode reader = new PostShortcode(scope.networks().others());
    Matcher shortcode = SHORTCODE.matcher(source);
    while (scope.hasPosts() && shortcode.find()) {
      Span span = new Span(shortcode.start(), shortcode.end());
      PostId post = code.holds(span.start()) ? null : reader.post(shortcode);
      if (post != null) {
        embeds.add(MarkdownEmbed.ofPost(post, span, scope));
      }
    }
    return embeds;
  }

  private @Nullable PostId post(Matcher shortcode) {
    for (String kind : KINDS) {
      String name = shortcode.group(kind);
      if (name != null) {
        String arguments = shortcode.group(kind + "Arguments");
        return post(name.toLowerCase(Locale.ROOT), arguments);
      }
    }
    return null;
  }

  private @Nullable PostId post(String name, String arguments) {
    boolean any = ANY.matcher(name).matches();
    for (SocialNetwork network : networks) {
      boolean its = name.contains(network.network().code());
      PostId post = its || any ? byAddress(network, arguments) : null;
      post = post == null && its ? byId(network, arguments) : post;
      if (post != null) {
        return post;
      }
    }
    return null;
  }

  private static @Nullable PostId byAddress(SocialNetwork network, String arguments) {
    Matcher host = HOST.matcher(arguments);
    Matcher path = PATH.matcher(arguments);
    if (host.find() && path.find()) {
      return network.parseLink(host.group(1) + "/" + path.group(1));
    }
    Matcher address = ADDRESS.matcher(arguments);
    while (address.find()) {
      PostId post = network.parseLink(address.group());
      post = post == null ? network.parseFrameLink(address.group()) : post;
      if (post != null) {
        return post;
      }
    }
    return null;
  }

  private static @Nullable PostId byId(SocialNetwork network, String arguments) {
    Matcher argument = ARGUMENT.matcher(arguments);
    while (argument.find()) {
      String key = argument.group("key");
      PostId post =
          key == null || ID_KEY.matcher(key).matches()
              ? network.ofId(argument.group("value"))
              : null;
      if (post != null) {
        return post;
      }
    }
    return null;
  }
}
