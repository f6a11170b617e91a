package io.github.tweetcitation.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar is where an attribution ends whose date is not read; without a bar, there is none. */
final class UnreadAttributionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fog. — Jane (@jane) 3h ago| Then",
        "Fog. — Jane (@jane) on Dec 25, 2020 at 4:57 PM| Then",
        "Fog. — Jane (@jane), May 3, 2018| Then",
        "Fog. — Jane (@jane) in the year 2018| Then",
        "Fog. — Jane (@jane) in the year 20180 Then",
        "Fog. — Jane (@jane) then",
        "Fog. — (@jane) 3h ago|",
        "Fog — Jane (@jane) 3h ago",
        "https://t.co/a1B2c3D4e5 — Jane (@jane) 3h ago|",
        "— Jane (@jane) one day, maybe|",
        "— Jane (@jane) one day, maybe|\nThen",
        "Fog\n— Jane (@jane)|\nThen",
        "Fog\n— Jane (@jane) (@bob) May 3, 2018",
        "Fog. Jane (@jane) 3h ago",
        "Fog. A post shared by Jane on Instagram (@jane) May 3, 2018 Then|"
      })
  void ends(String marked) {
    String source = marked.replace("|", "");
    int open = source.indexOf("(@jane");
    Candidate candidate = Candidate.parseAround(source, open + 1, 0);
    assertThat(candidate).isNotNull();
    assertThat(UnreadAttribution.end(source, candidate, 0)).isEqualTo(marked.indexOf('|'));
  }
}
