package io.github.tweetcitation.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownLinksTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "2, 1", "31, 1", "32, 0"})
  void parenthesesAreBalancedToALimit(int inner, int links) {
    String address = "https://a.b/" + "(".repeat(inner) + ")".repeat(inner);
    assertThat(MarkdownLinks.linksOf("See [a](" + address + ").")).hasSize(links);
    assertThat(MarkdownLinks.linksOf("See [a](" + address + ")."))
        .extracting(MarkdownLinks.MarkdownLink::address)
        .allMatch(address::equals);
  }
}
