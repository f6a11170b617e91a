package io.github.tweetcitation;

import java.util.List;
import java.util.Objects;

/**
 * A date as an embed prints it, in the language of whoever embedded the tweet.
 *
 * @param text the printed text, normalised, such as {@code ٢٦ ديسمبر ٢٠٢٠}
 * @param span where it stands in the source
 * @param languages the languages whose form it takes, as BCP 47 tags, sorted; empty if it is
 *     nothing but numbers or breaks off
 */
public record PrintedDate(String text, Span span, List<String> languages) {

  /**
   * Creates a printed date.
   *
   * @throws NullPointerException if an argument is null
   */
  public PrintedDate {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    languages = List.copyOf(Objects.requireNonNull(languages, "languages"));
  }
}
