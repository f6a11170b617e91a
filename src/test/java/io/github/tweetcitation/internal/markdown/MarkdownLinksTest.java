package io.github.tweetcitation.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.markdown.MarkdownLinks.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownLinksTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "2, 1", "31, 1", "32, 0"})
  void parenthesesAreBalancedToALimit(int inner, int links) {
    String address = "https://a.b/" + "(".repeat(inner) + ")".repeat(inner);
    assertThat(MarkdownLinks.of("See [a](" + address + ").")).hasSize(links);
    assertThat(MarkdownLinks.of("See [a](" + address + ")."))
        .extracting(Link::address)
        .allMatch(address::equals);
  }
}
