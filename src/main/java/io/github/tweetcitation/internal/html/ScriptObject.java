package io.github.tweetcitation.internal.html;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.source.ReadableText.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object or array in a script, and whether it is a tweet.
 *
 * <p>An object is one if it holds the address or the id of a status, and itself or one of the two
 * objects around it is marked as an embed: {@code {"type":"tweet","id":"13428…"}}, {@code
 * {"provider_name":"Twitter","url":"https://twitter.com/jane/status/13428…"}}, {@code
 * {"contentType":"twitter","elementContents":{"embedUrl":…}}}; or if it has a tweet's own fields:
 * {@code {"full_text":…,"username":…}}. An address without such a mark is a link.
 */
final class ScriptObject {

  /** {@code model.dotcomrendering.pageElements.TweetBlockElement}, and room. Keys are shorter. */
  private static final int MAX_MARK = 100;

  /** {@code user_results.result.legacy.screen_name}, one of the longest ways to a field. */
  private static final int MAX_PATH = 40;

  /** How far a mark reaches: from a block to its data to its embed. */
  private static final int REACH = 2;

  /** Fields that tell what an object is, {@code "__typename":"ContentfulTweet"}. */
  private static final Set<String> MARKS =
      Set.of(
          "type",
          "subtype",
          "subType",
          "_type",
          "@type",
          "__typename",
          "contentType",
          "form",
          "component",
          "blockName",
          "service",
          "source",
          "provider",
          "providerNameSlug",
          "provider_name",
          "providerName",
          "nodeType",
          "platform",
          "schema");

  /**
   * What marks an embed: {@code tweet}, {@code Twitter}, {@code core-embed/twitter}, {@code
   * TweetBlockElement}; not {@code retweets}, nor {@code twitter-share}.
   */
  private static final Pattern MARK =
      Pattern.compile(
          "(?i)(?:tweet|twitter2?|x|(?:[a-z][a-z._/-]*[-_./])?(?:tweet|twitter)"
              + "(?:[-_]?(?:embed|post|block|element|card|status))*+"
              + "|(?:embed(?:ded)?|social)[-_]?(?:tweet|twitter)|SocialMediaPosting)"
              + "|.*[a-z.](?:Tweet|Twitter)(?:Embed|Post|Block|Element|Card|Status)*+");

  /** Fields that hold an address, the surest first: the first that names a status counts. */
  private static final List<String> ADDRESSES =
      List.of(
          "url",
          "embedUrl",
          "embed_url",
          "embedURL",
          "href",
          "src",
          "original_url",
          "originalUrl",
          "oembed_url",
          "oembedUrl",
          "tweetUrl",
          "tweet_url",
          "tweetURL",
          "tweet",
          "uri",
          "_id",
          "@id",
          "link_url",
          "permalink",
          "canonicalUrl",
          "source",
          "expanded_url",
          "value",
          "twitterUrl",
          "status_url",
          "mainEntityOfPage");

  /** Fields that hold nothing but the id of a tweet. */
  private static final List<String> IDS =
      List.of("tweetId", "tweet_id", "tweetID", "tweetid", "statusId", "status_id", "twitterId");

  /** Names of an id that anything may have, such as the author of the tweet. */
  private static final List<String> OWN_IDS = List.of("id_str", "rest_id", "id", "tweet", "value");

  /** An inline link of a rich text, {@code {"type":"hyperlink","url":…}}. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:.*[._-])?(?:url)?(?:auto)?(?:hyper)?links?(?:mark|list)?|mixtape_embed|a");

  /** What holds links and not embeds, {@code "relatedLinks":[…]}, {@code "markDefs":[…]}. */
  private static final Pattern LISTS =
      Pattern.compile(
          "(?i).*(?:links?|related|share|sameAs|references|markDefs|marks|markups|entityMap"
              + "|entities|navigation|menu|footer|sources|credits?)");

  /** Where the pages of X hold the account. */
  private static final String ACCOUNT = "core.user_results.result.legacy.";

  private static final Set<String> OWNERS =
      Set.of("user", "author", "legacy", "core", "user_results", "result");

  /** A name is a mark only if it is that of a component. */
  private static final Pattern NAME =
      Pattern.compile("(?i)(?:tweet|twitter)[-_ ]?embed|embed(?:ded)?[-_ ]?(?:tweet|twitter)");

  private static final Pattern TWEET = Pattern.compile("(?i).*tweet");

  /** Ids have had eight digits since 2007; shorter numbers count other things. */
  private static final Pattern ID = Pattern.compile("[0-9]{8,19}");

  private static final Pattern HANDLE = Pattern.compile("@?[A-Za-z0-9_]{1,20}");

  private static final Set<String> FIELDS =
      Set.of(
          "author_name",
          "name",
          "author_url",
          "screen_name",
          "username",
          "full_text",
          "text",
          "articleBody",
          "created_at",
          "datePublished",
          "date");

  private static final Set<String> TEXTS = Set.of("full_text", "text", "articleBody");

  private static final Set<String> KNOWN =
      Stream.of(MARKS, ADDRESSES, IDS, OWN_IDS, FIELDS)
          .flatMap(Collection::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** A status that an object names, and what else it tells of it. */
  private record Named(Permalink permalink, ScriptObject object, int distance) {}

  private final @Nullable String key;
  private final boolean array;
  private final @Nullable Span place;
  private final int order;
  private final Map<String, Excerpt> fields = new HashMap<>(0);
  private final List<Named> unmarked = new ArrayList<>(0);

  ScriptObject(@Nullable String key, boolean array, @Nullable Span place, int order) {
    this.order = order;
    this.place = place;
    this.key = key;
    this.array = array;
  }

  /** Whether a field of this name tells something of a tweet. */
  static boolean isTelling(String name) {
    return KNOWN.contains(name);
  }

  /** Whether a field of this name holds the words of a tweet, if the object is one. */
  static boolean isText(String name) {
    return TEXTS.contains(name);
  }

  void put(String name, Excerpt value) {
    fields.putIfAbsent(name, value);
  }

  /**
   * Decides what this object is, now that all of it is known; its parent may have to.
   *
   * @return the tweets that it or objects in it are, by their order in the script
   */
  Map<Integer, ToldTweet> closeInto(@Nullable ScriptObject parent) {
    if (fields.isEmpty() && unmarked.isEmpty()) {
      return Map.of();
    }
    Map<Integer, ToldTweet> tweets = new HashMap<>();
    boolean list = isList() || (parent != null && parent.array && parent.isList());
    if (list || (!array && isLink())) {
      return tweets;
    }
    boolean marked = !array && isMarked();
    boolean told = isTweet();
    Permalink permalink = array ? null : permalink(told);
    if (told || (marked && permalink != null)) {
      tweets.put(order, tweet(permalink));
    } else if (permalink != null) {
      unmarked.add(new Named(permalink, this, 0));
    }
    for (Named each : unmarked) {
      if (marked && each.object() != this) {
        tweets.put(each.object().order, each.object().tweet(each.permalink()));
      } else if (parent != null && each.distance() < REACH) {
        parent.unmarked.add(new Named(each.permalink(), each.object(), each.distance() + 1));
      }
    }
    if (parent != null && isPartOfItsParent()) {
      fields.forEach(
          (name, value) -> {
            if (name.length() <= MAX_PATH) {
              parent.put(key + "." + name, value);
            }
          });
    }
    return tweets;
  }

  private boolean isList() {
    return key != null && key.length() <= MAX_MARK && LISTS.matcher(key).matches();
  }

  private boolean isMarked() {
    return NAME.matcher(mark("name")).matches()
        || MARKS.stream().anyMatch(mark -> MARK.matcher(mark(mark)).matches());
  }

  private boolean isLink() {
    return List.of("type", "_type", "nodeType").stream()
        .anyMatch(mark -> !mark(mark).isEmpty() && LINK.matcher(mark(mark)).matches());
  }

  /** The value of a field that may mark the object; what is long marks nothing. */
  private String mark(String name) {
    Excerpt value = fields.get(name);
    return value == null || value.text().length() > MAX_MARK ? "" : value.text();
  }

  /** Whether it has the text and the author of a tweet under the names that Twitter gives them. */
  boolean isTweet() {
    return !array && isTold();
  }

  /** Whether its fields are those of the object around it, such as the text in {@code legacy}. */
  boolean isPartOfItsParent() {
    return key != null && OWNERS.contains(key);
  }

  private boolean isTold() {
    return (!first("full_text", "legacy.full_text").isEmpty() && !handle().isEmpty())
        || (!field("text").isEmpty() && !field("user.screen_name").isEmpty())
        || mark("@type").equals("SocialMediaPosting");
  }

  private @Nullable Permalink permalink(boolean told) {
    for (String name : ADDRESSES) {
      Excerpt value = fields.get(name);
      String address = value == null ? "" : value.unescaped().text();
      if (value != null && address.contains("/status") && address.indexOf(' ') < 0) {
        Permalink permalink = Permalink.of(new Anchor(span(value), address));
        if (permalink != null) {
          return permalink;
        }
      }
    }
    Permalink permalink = byId(IDS);
    boolean tweet = told || MARKS.stream().anyMatch(mark -> TWEET.matcher(mark(mark)).matches());
    return permalink == null && tweet ? byId(OWN_IDS) : permalink;
  }

  private @Nullable Permalink byId(List<String> names) {
    for (String name : names) {
      Excerpt value = fields.get(name);
      if (value != null && ID.matcher(value.text()).matches()) {
        return References.toId(value.text(), span(value));
      }
    }
    return null;
  }

  private static Span span(Excerpt value) {
    return value.toSource().apply(new Span(0, value.text().length()));
  }

  /** The tweet that this object is; name, text and date may be its own or those of a block. */
  private ToldTweet tweet(@Nullable Permalink permalink) {
    boolean told = isTold();
    Excerpt text = fields.getOrDefault("full_text", fields.get("text"));
    Span value = permalink != null || text == null ? new Span(0, 0) : span(text);
    Span named = permalink == null ? value : permalink.span();
    return new ToldTweet(
        told ? first("user.name", "author.name", ACCOUNT + "name", "name") : field("author_name"),
        handle(),
        told ? first("full_text", "text", "legacy.full_text", "articleBody") : "",
        told ? first("created_at", "date", "legacy.created_at", "datePublished") : "",
        permalink == null ? "" : permalink.status().permalink(),
        place == null ? named : place);
  }

  private String handle() {
    String handle =
        first(
            "screen_name",
            "username",
            "user.screen_name",
            "user.username",
            ACCOUNT + "screen_name");
    if (handle.isEmpty()) {
      String profile = first("author_url", "author.url");
      handle = profile.substring(profile.lastIndexOf('/') + 1);
    }
    return HANDLE.matcher(handle).matches() ? handle : "";
  }

  private String first(String... names) {
    for (String name : names) {
      if (!field(name).isEmpty()) {
        return field(name);
      }
    }
    return "";
  }

  private String field(String name) {
    Excerpt value = fields.get(name);
    return value == null ? "" : value.unescaped().text();
  }
}
