package io.github.tweetcitation.internal.html;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.helper.ValidationException;

/** Lets jsoup read markup in which templates are nested deeper than it can (1.24.1: 255). */
public final class Templates {

  private static final Pattern NAME = Pattern.compile("(?i)(?<=</?)template");

  private Templates() {}

  /** What a reader makes of markup; if jsoup fails, of the markup with templates of no meaning. */
  public static <T> T readWith(Function<String, T> reader, String html) {
    try {
      return reader.apply(html);
    } catch (ValidationException e) {
      // As long as before, so that all offsets stay.
      return reader.apply(NAME.matcher(html).replaceAll("xemplate"));
    }
  }
}
