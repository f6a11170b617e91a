package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A citation as a case file expects it. What is null is not compared.
 *
 * @param date the day, null if the citation has none
 * @param needs the least leniency that finds it, STANDARD unless given
 * @param tail the text of the tail, {@code none} if there is none
 * @param media the codes of its media links
 * @param status the id of the status, {@code none} if the source does not tell
 */
record ExpectedCitation(
    String name,
    String handle,
    @Nullable String date,
    @Nullable String printed,
    @Nullable List<String> languages,
    @Nullable Leniency needs,
    @Nullable String body,
    @Nullable String tail,
    @Nullable Boundary boundary,
    @Nullable List<String> media,
    @Nullable String status,
    @Nullable List<Finding.Type> findings) {

  /** The indices of those that a leniency accepts. */
  static List<Integer> accepted(List<ExpectedCitation> all, Leniency leniency) {
    return IntStream.range(0, all.size())
        .filter(i -> leniency.accepts(all.get(i).needed()))
        .boxed()
        .toList();
  }

  private Leniency needed() {
    return needs == null ? Leniency.STANDARD : needs;
  }

  /** Compares a citation with what is expected. */
  void check(TweetCitation found) {
    assertThat(found.author()).isEqualTo(Author.of(name, handle));
    assertThat(found.date().map(LocalDate::toString).orElse(null)).isEqualTo(date);
    assertThat(found.requiredLeniency()).isEqualTo(needed());
    if (printed != null) {
      assertThat(found.attribution().date().map(PrintedDate::text)).contains(printed);
    }
    if (languages != null) {
      assertThat(found.attribution().date().map(PrintedDate::languages)).contains(languages);
    }
    if (body != null) {
      assertThat(found.body().text()).isEqualTo(body);
    }
    if (tail != null) {
      assertThat(found.body().tail().map(Body.Tail::text).orElse("none")).isEqualTo(tail);
    }
    if (boundary != null) {
      assertThat(found.body().boundary()).isEqualTo(boundary);
    }
    if (media != null) {
      assertThat(found.media().stream().map(MediaLink::code)).isEqualTo(media);
    }
    if (status != null) {
      assertThat(found.status().map(each -> Long.toString(each.id())).orElse("none"))
          .isEqualTo(status);
    }
    if (findings != null) {
      assertThat(found.findings().stream().map(Finding::type).toList()).isEqualTo(findings);
    }
  }
}
