package io.github.tweetcitation.internal.plain;

import io.github.tweetcitation.internal.text.Search;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The list of addresses at the end of a text: {@code 7. https://twitter.com/…}. */
final class LinkList {

  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^[ \\t>]{0,9}+(?:[\\[(]?+\\^?+([0-9]{1,4}+)[\\])]?+|([\u00B9\u00B2\u00B3\u2070-\u2079]{1,4}+))"
              + "[.:)]?+[ \\t]{1,9}+[<(]?+((?:https?:/)?+/[^\\s>]++)");

  /**
   * An address of the list.
   *
   * @param at where it is
   */
  private record Entry(int at, String address) {}

  private final Map<Integer, List<Entry>> entries = new HashMap<>();

  private LinkList() {}

  /** The lists of a text. */
  static LinkList of(String text) {
    LinkList list = new LinkList();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      LinkNumber raised = line.group(2) == null ? null : LinkNumber.at(text, line.start(2));
      int number = raised == null ? Integer.parseInt(line.group(1)) : raised.value();
      list.entries
          .computeIfAbsent(number, any -> new ArrayList<>())
          .add(new Entry(line.start(), Address.whole(line.group(3))));
    }
    return list;
  }

  /** The address of a number in the first list after a place, or null. */
  @Nullable String address(int number, int after) {
    List<Entry> all = entries.getOrDefault(number, List.of());
    int first = Search.first(0, all.size(), i -> all.get(i).at() >= after);
    return first < all.size() ? all.get(first).address() : null;
  }
}
