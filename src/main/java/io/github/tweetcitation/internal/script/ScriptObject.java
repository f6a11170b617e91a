package io.github.tweetcitation.internal.script;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.html.Excerpt;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.script.ScriptPart.Tweet;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

  /** The longest are such as {@code model.dotcomrendering.pageElements.TweetBlockElement}. */
  private static final int MAX_MARK = 100;

  /** The longest paths to a field are such as {@code user_results.result.legacy.screen_name}. */
  private static final int MAX_PATH = 40;

  /** A mark counts for so many objects inside: from a block to its data to its embed. */
  private static final int REACH = 2;

  /** Ids have had eight digits since 2007; shorter numbers count other things. */
  private static final Pattern ID = Pattern.compile("[0-9]{8,19}");

  /**
   * A status that an object names, without a mark so far.
   *
   * @param distance how many objects are between the object and the one that knows of it
   */
  private record Unmarked(Permalink permalink, ScriptObject object, int distance) {}

  /**
   * Something that an object of the script holds.
   *
   * @param order the place of the object among all of the script: a quoted tweet is read first
   */
  record Ordered(int order, ScriptPart part) {}

  private final @Nullable String key;
  private final boolean array;
  private final int order;
  private final Map<String, Excerpt> fields = new HashMap<>(0);
  private final List<Unmarked> unmarked = new ArrayList<>(0);

  /** Whether a field may hold the address or the id of a status; few objects have one. */
  private boolean mayName;

  /** What the fields hold that are the text of a tweet if this object is one. */
  final List<Ordered> inTexts = new ArrayList<>(0);

  /**
   * An object that begins.
   *
   * @param key the field of which it is the value, or null
   * @param order its place among the objects of the script
   */
  ScriptObject(@Nullable String key, boolean array, int order) {
    this.order = order;
    this.key = key;
    this.array = array;
  }

  /** Adds a field; an array has none. */
  void put(String name, Excerpt value) {
    if (!array) {
      fields.putIfAbsent(name, value);
      mayName |= FieldNames.NAMING.contains(name) && mayName(value.text());
    }
  }

  private static boolean mayName(String value) {
    return value.contains("status") || ID.matcher(value).matches();
  }

  /**
   * Decides what this object is, now that all of it is read, or leaves it to its parent.
   *
   * @param found gets the tweets that it or objects in it are, and what its texts hold
   */
  void closeInto(@Nullable ScriptObject parent, List<Ordered> found) {
    boolean owned = key != null && FieldNames.OWNERS.contains(key);
    // Whatever markup the text of a tweet shows, it is no embed of the page.
    if (!inTexts.isEmpty() && !isTweet()) {
      (parent != null && owned ? parent.inTexts : found).addAll(inTexts);
    }
    boolean mayCite = mayName || !unmarked.isEmpty() || isTweet() || (owned && !fields.isEmpty());
    if (!mayCite || isList() || (parent != null && parent.array && parent.isList()) || isLink()) {
      return;
    }
    boolean marked = isMarked();
    Permalink permalink = mayName ? permalink() : null;
    boolean named = permalink != null || !handle().isEmpty();
    if ((isTweet() && named) || (marked && permalink != null)) {
      found.add(new Ordered(order, tweet(permalink)));
    } else if (permalink != null) {
      unmarked.add(new Unmarked(permalink, this, 0));
    }
    for (Unmarked each : unmarked) {
      ScriptObject object = each.object();
      if (marked && object != this) {
        found.add(new Ordered(object.order, object.tweet(each.permalink())));
      } else if (parent != null && each.distance() < REACH) {
        parent.unmarked.add(new Unmarked(each.permalink(), object, each.distance() + 1));
      }
    }
    if (parent != null && owned) {
      fields.forEach(
          (name, value) -> {
            if (name.length() <= MAX_PATH) {
              parent.put(key + "." + name, value);
            }
          });
    }
  }

  private boolean isList() {
    return key != null && key.length() <= MAX_MARK && FieldNames.LISTS.matcher(key).matches();
  }

  private boolean isMarked() {
    return isAny(List.of("name"), FieldNames.COMPONENT)
        || isAny(FieldNames.MARKS, FieldNames.EMBED);
  }

  private boolean isLink() {
    return isAny(List.of("type", "_type", "nodeType"), FieldNames.LINK);
  }

  /** Whether the value of one of some fields is a mark; what is long marks nothing. */
  private boolean isAny(List<String> names, Pattern mark) {
    return values(names).stream()
        .map(Excerpt::text)
        .anyMatch(text -> text.length() <= MAX_MARK && mark.matcher(text).matches());
  }

  /** The values of those of some fields that it has. */
  private List<Excerpt> values(List<String> names) {
    List<Excerpt> values = new ArrayList<>(0);
    for (String name : names) {
      Excerpt value = fields.get(name);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** Whether it has the text and the author of a tweet in the fields that Twitter uses. */
  private boolean isTweet() {
    return (!first("full_text", "legacy.full_text").isEmpty() && !handle().isEmpty())
        || (!first("text").isEmpty() && !first("user.screen_name").isEmpty())
        || first("@type").equals("SocialMediaPosting");
  }

  private @Nullable Permalink permalink() {
    for (Excerpt value : values(FieldNames.ADDRESSES)) {
      String address = value.unescaped().text();
      if (address.contains("/status") && address.indexOf(' ') < 0) {
        Permalink permalink = Permalink.ofLink(new Anchor(value.source(), address));
        if (permalink != null) {
          return permalink;
        }
      }
    }
    Permalink permalink = byId(FieldNames.IDS);
    boolean tweet = isTweet() || isAny(FieldNames.MARKS, FieldNames.TWEET);
    return permalink == null && tweet ? byId(FieldNames.OWN_IDS) : permalink;
  }

  private @Nullable Permalink byId(List<String> names) {
    for (Excerpt value : values(names)) {
      if (ID.matcher(value.text()).matches()) {
        return Permalink.ofId(value.text(), value.source());
      }
    }
    return null;
  }

  /** The tweet that this object is; name, text and date may be its own or those of a block. */
  private Tweet tweet(@Nullable Permalink permalink) {
    boolean own = isTweet();
    Excerpt text = fields.getOrDefault("full_text", fields.get("text"));
    Span words = text == null ? new Span(0, 0) : text.source();
    return new Tweet(
        own
            ? first("user.name", "author.name", FieldNames.ACCOUNT + "name", "name")
            : first("author_name"),
        handle(),
        own ? first("full_text", "text", "legacy.full_text", "articleBody") : "",
        own ? first("created_at", "date", "legacy.created_at", "datePublished") : "",
        permalink,
        permalink == null ? words : permalink.span());
  }

  private String handle() {
    String account = FieldNames.ACCOUNT + "screen_name";
    String handle = first("screen_name", "username", "user.screen_name", "user.username", account);
    if (handle.isEmpty()) {
      String profile = first("author_url", "author.url");
      handle = profile.substring(profile.lastIndexOf('/') + 1);
    }
    String bare = handle.startsWith("@") ? handle.substring(1) : handle;
    return Handle.isValid(bare) ? bare : "";
  }

  /** The value of the first of some fields that has one; empty if none has. */
  private String first(String... names) {
    for (Excerpt value : values(List.of(names))) {
      if (!value.text().isEmpty()) {
        return value.unescaped().text();
      }
    }
    return "";
  }
}
