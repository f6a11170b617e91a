package io.github.tweetcitation.internal.attribution;

import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.date.DateReading.Form;
import org.jspecify.annotations.Nullable;

/**
 * The date that follows a handle, and the link that the date carries.
 *
 * @param date the date, or null if the line ends after the handle
 * @param permalink the address of the status, or null
 * @param end where the attribution ends
 * @param markdown whether the date is written as a Markdown link or with an escape
 */
record DateAndLink(
    @Nullable DateReading date, @Nullable Permalink permalink, int end, boolean markdown) {

  @Nullable Form form() {
    return date == null ? null : date.form();
  }

  /** Whether the date means a day, or would if there were such a day and has a link. */
  boolean isDated() {
    return date != null
        && date.form() != Form.TRUNCATED
        && (date.form() != Form.IMPOSSIBLE || permalink != null);
  }
}
