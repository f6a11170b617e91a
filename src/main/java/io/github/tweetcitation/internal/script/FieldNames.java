package io.github.tweetcitation.internal.script;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names and values of fields that show that an object in a script is a tweet. */
final class FieldNames {

  /** Fields with the type of an object, {@code "__typename":"ContentfulTweet"}. */
  static final List<String> MARKS =
      words(
          "type subtype subType _type @type __typename contentType form component blockName service"
              + " source provider providerNameSlug provider_name providerName nodeType platform"
              + " schema");

  /** Fields that hold an address, the surest first: the first that names a status counts. */
  static final List<String> ADDRESSES =
      words(
          "url embedUrl embed_url embedURL href src original_url originalUrl oembed_url oembedUrl"
              + " tweetUrl tweet_url tweetURL tweet uri _id @id link_url permalink canonicalUrl"
              + " source expanded_url value twitterUrl status_url mainEntityOfPage");

  /** Fields that only the id of a tweet has. */
  static final List<String> IDS =
      words("tweetId tweet_id tweetID tweetid statusId status_id twitterId");

  /** Fields with an id of any thing, such as the author of the tweet. */
  static final List<String> OWN_IDS = words("id_str rest_id id tweet value");

  /** Fields that hold the text of a tweet, if the object is one. */
  static final List<String> TEXTS = words("full_text text articleBody");

  /** Fields whose value holds fields of the object around it, such as the text in legacy. */
  static final List<String> OWNERS = words("user author legacy core user_results result");

  /** The path to the account in the pages of X. */
  static final String ACCOUNT = "core.user_results.result.legacy.";

  private static final List<String> OTHERS =
      words("author_name name author_url screen_name username created_at datePublished date");

  /** All fields that are read. */
  static final Set<String> ALL =
      Stream.of(MARKS, ADDRESSES, IDS, OWN_IDS, TEXTS, OTHERS)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** Fields whose value may name a status. */
  static final Set<String> NAMING =
      Stream.of(ADDRESSES, IDS, OWN_IDS)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Types of an embed: {@code tweet}, {@code Twitter}, {@code core-embed/twitter}, {@code
   * TweetBlockElement}; not {@code retweets}, nor {@code twitter-share}.
   */
  static final Pattern EMBED =
      Pattern.compile(
          "(?i)(?:tweet|twitter2?|x|(?:[a-z][a-z._/-]*[-_./])?(?:tweet|twitter)"
              + "(?:[-_]?(?:embed|post|block|element|card|status))*+"
              + "|(?:embed(?:ded)?|social)[-_]?(?:tweet|twitter)|SocialMediaPosting)"
              + "|.*[a-z.](?:Tweet|Twitter)(?:Embed|Post|Block|Element|Card|Status)*+");

  /** Names of a component that is an embed. */
  static final Pattern COMPONENT =
      Pattern.compile("(?i)(?:tweet|twitter)[-_ ]?embed|embed(?:ded)?[-_ ]?(?:tweet|twitter)");

  /** Types of an object whose {@code id} is that of a tweet. */
  static final Pattern TWEET = Pattern.compile("(?i).*tweet");

  /** An inline link of a rich text, {@code {"type":"hyperlink","url":…}}. */
  static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:.*[._-])?(?:url)?(?:auto)?(?:hyper)?links?(?:mark|list)?|mixtape_embed|a");

  /** Fields that hold links and not embeds, {@code "relatedLinks":[…]}, {@code "markDefs":[…]}. */
  static final Pattern LISTS =
      Pattern.compile(
          "(?i).*(?:links?|related|share|sameAs|references|markDefs|marks|markups|entityMap"
              + "|entities|navigation|menu|footer|sources|credits?)");

  private FieldNames() {}

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }
}
