package io.github.tweetcitation.benchmark;

import java.time.LocalDate;

/**
 * A tweet that nobody sent.
 *
 * @param text its words
 * @param name the display name
 * @param handle the handle
 * @param day the day (UTC) on which it was sent
 * @param id an id of that day
 * @param printed the day as embeds print it
 */
record Tweet(String text, String name, String handle, LocalDate day, long id, String printed) {

  String author() {
    return name + " (@" + handle + ")";
  }

  String address() {
    return "https://twitter.com/" + handle + "/status/" + id;
  }
}
