package io.github.tweetcitation.internal.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a response of Twitter's API, version 2, in which a tweet has only the number of its
 * author: {@code {"data":{"id":"13428…","text":"Fog.","author_id":"18"},
 * "includes":{"users":[{"id":"18","name":"Jane","username":"jane"}]}}}. Tweets beside the users are
 * those that it refers to; nobody cites them.
 */
final class ApiResponse {

  private static final String DATA = "data";

  private static final String INCLUDES = "includes";

  private static final String USERS = "users";

  private final List<ScriptObject> tweets = new ArrayList<>(0);
  private final Map<String, ScriptObject> users = new HashMap<>(0);

  /** Takes over what an object or array holds that ends inside another one. */
  void add(ScriptObject child, ScriptObject parent) {
    String key = parent.isArray() ? parent.key() : child.key();
    if (child.isArray()) {
      moveFrom(child, DATA.equals(key), USERS.equals(key) && INCLUDES.equals(parent.key()));
    } else if (DATA.equals(key) && child.has("author_id") && child.has("text")) {
      tweets.add(child);
    } else if (USERS.equals(key) && parent.isArray() && child.has("username")) {
      users.put(child.first("id"), child);
    } else if (INCLUDES.equals(key) && !INCLUDES.equals(parent.key())) {
      moveFrom(child, false, true);
    }
  }

  private void moveFrom(ScriptObject child, boolean hasTweets, boolean hasUsers) {
    ApiResponse other = child.response();
    if (other != null && hasTweets) {
      tweets.addAll(other.tweets);
    }
    if (other != null && hasUsers) {
      users.putAll(other.users);
    }
  }

  /** The author of a tweet, or null. */
  @Nullable ScriptObject authorOf(ScriptObject tweet) {
    return users.get(tweet.first("author_id"));
  }

  /** The tweets, if the response has users, too. */
  List<ScriptObject> tweets() {
    return users.isEmpty() ? List.of() : tweets;
  }
}
