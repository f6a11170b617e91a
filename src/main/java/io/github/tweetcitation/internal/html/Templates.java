package io.github.tweetcitation.internal.html;

import java.util.regex.Pattern;
import org.jsoup.helper.ValidationException;

/**
 * Lets jsoup read markup in which templates are nested deeper than it can (1.24.1: 255 of {@code
 * <template><noscript>}).
 */
public final class Templates {

  private static final Pattern NAME = Pattern.compile("(?i)(?<=</?)template");

  private Templates() {}

  /** A use of jsoup. */
  @FunctionalInterface
  public interface Reader<T, E extends Exception> {

    /** Reads markup. */
    T read(String html) throws E;
  }

  /**
   * What a reader makes of markup. If jsoup fails, all templates are renamed to an unknown element
   * as long as theirs, so that offsets stay, and read again.
   */
  public static <T, E extends Exception> T readWith(Reader<T, E> reader, String html) throws E {
    try {
      return reader.read(html);
    } catch (ValidationException e) {
      return reader.read(NAME.matcher(html).replaceAll("xemplate"));
    }
  }
}
