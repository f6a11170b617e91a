package io.github.tweetcitation.internal.script;

import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.html.Excerpt;
import org.jspecify.annotations.Nullable;

/** Something in a script or an attribute that may cite a tweet. */
public sealed interface ScriptPart {

  /**
   * Markup.
   *
   * @param html the string or attribute that it is in
   * @param depth how many scripts and pages it is nested in
   */
  record MarkupString(Excerpt html, int depth) implements ScriptPart {}

  /**
   * A tweet in the fields of an object. A field that is not there is empty.
   *
   * @param name the display name
   * @param handle the handle, without {@code @}
   * @param text the tweet's own text; it may hold markup
   * @param date when it was sent, in a form for machines
   * @param permalink the address of the status, or null
   * @param place where it is in the source
   */
  record Tweet(
      String name,
      String handle,
      String text,
      String date,
      @Nullable Permalink permalink,
      Span place)
      implements ScriptPart {}
}
