package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The elements in markup that a page shows as text; {@code [} and {@code ]} mark them. */
final class EscapedElementsTest {

  private static final Pattern MARKED = Pattern.compile("\\[([^\\]]*)\\]");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fog.",
        "<p>Fog.</p>",
        "[<blockquote>Fog.</blockquote>]",
        "a [<div class=a>b</div>] c [<iframe src=d></iframe>] e",
        "[<div><div>a</div></div>] b</div>",
        "[<div><p>a</p><b>c</div>] d",
        "[<blockquote>a<div>b</blockquote>] c",
        "[<amp-instagram a=b></amp-instagram>] c",
        "[<script>a <\\/script>] b",
        "[<a data-pin-do=b>c</a>] d <a href=e>f</a>",
        "a [<div>b]",
        "a [<div>b</div c]",
        "<divan>a</divan>"
      })
  void areWhole(String marked) {
    List<String> expected = MARKED.matcher(marked).results().map(found -> found.group(1)).toList();
    String words = MARKED.matcher(marked).replaceAll("$1");
    assertThat(EscapedElements.in(words).stream().map(span -> span.in(words))).isEqualTo(expected);
  }
}
