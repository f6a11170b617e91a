package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post of another network as a case file expects it. What is null is absent, but for the body,
 * its language, boundary and alternatives, the leniency, the time, the instant and the address,
 * which are not compared then.
 *
 * @param network the code of the network
 * @param body the text of the body
 * @param language the language that the markup gives the body, {@code none} if it gives none
 * @param alternatives the texts of its other readings
 * @param needs the least leniency that finds it
 * @param time the printed time of day and its zone: {@code 12:24 PDT}
 * @param id the id of the post
 * @param at when it was sent, from its id, to the minute
 * @param url the address of the post
 */
record ExpectedPost(
    String network,
    @Nullable String name,
    @Nullable String handle,
    @Nullable String date,
    @Nullable String time,
    @Nullable String body,
    @Nullable String language,
    @Nullable Boundary boundary,
    @Nullable List<String> alternatives,
    @Nullable Leniency needs,
    @Nullable String title,
    @Nullable String id,
    @Nullable String at,
    @Nullable String url) {

  /** Compares a citation with what is expected. */
  void check(PostCitation found) {
    assertThat(found.network().code()).isEqualTo(network);
    assertThat(found.author().name().orElse(null)).isEqualTo(name);
    assertThat(found.author().handle().orElse(null)).isEqualTo(handle);
    assertThat(found.date().map(Object::toString).orElse(null)).isEqualTo(date);
    assertThat(found.title().orElse(null)).isEqualTo(title);
    assertThat(found.post().map(PostId::id).orElse(null)).isEqualTo(id);
    if (body != null) {
      assertThat(found.body().text()).isEqualTo(body);
    }
    if (language != null) {
      assertThat(found.body().language().orElse("none")).isEqualTo(language);
    }
    if (boundary != null) {
      assertThat(found.body().boundary()).isEqualTo(boundary);
    }
    if (alternatives != null) {
      assertThat(found.body().alternatives().stream().map(Body.Alternative::text))
          .isEqualTo(alternatives);
    }
    if (needs != null) {
      assertThat(found.requiredLeniency()).isEqualTo(needs);
    }
    if (time != null) {
      assertThat(found.attribution().date().map(ExpectedPost::timeOf)).contains(time);
    }
    if (at != null) {
      assertThat(found.post().flatMap(PostId::createdAt).map(Object::toString).orElse(""))
          .startsWith(at);
    }
    if (url != null) {
      assertThat(found.post().map(PostId::address)).contains(url);
    }
  }

  private static String timeOf(PrintedDate date) {
    String time = date.time().map(LocalTime::toString).orElse("");
    return (time + " " + date.zone().orElse("")).strip();
  }
}
