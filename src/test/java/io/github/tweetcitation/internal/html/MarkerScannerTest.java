package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page that cites has a marker (every case of {@code cases/pages} shows it); nearly all others
 * have none.
 */
final class MarkerScannerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='https://twitter.com/jane/status/1342881923710144512'>",
        "https:\\/\\/twitter.com\\/jane\\/statuses\\/1342881923710144512",
        "url=https%3A%2F%2Ftwitter.com%2Fjane%2Fstatus%2F1342881923710144512",
        "https:\\u002F\\u002Fx.com\\u002Fjane\\u002Fstatus\\u002F1342881923710144512",
        "<amp-twitter data-tweetid=1342881923710144512>",
        "<div data-tweet-id=1342881923710144512>",
        "{\"type\":\"tweet\",\"id\":\"1342881923710144512\"}",
        "<p>&mdash; Jane (@jane) May 1, 2019",
        "Jane (<a href='/jane'>@jane</a>)",
        "Jane \uFF08\uFF20jane\uFF09",
        "Jane &#40;&#64;jane&#41;",
        "Jane &lpar;@jane",
        "Jane ( \u200F\n@jane)",
        "Jane (\\\\@jane)",
        "Jane (<b><a href='/jane' title='a(b'> @jane</a></b>)"
      })
  void isSeen(String html) {
    assertThat(MarkerScanner.mayCite("<p>before</p>" + html + "<p>after</p>", MarkerTable.TWEETS))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a class='twitter-share-button' href='https://twitter.com/intent/tweet?text=a'>Tweet</a>",
        "<a href='https://twitter.com/home?status=Read%20this'>Share on Twitter</a>",
        "<a href='https://twitter.com/jane' aria-label='Tweet'>Follow @jane</a>",
        "<meta name='twitter:site' content='@jane'>",
        "<style>@media (min-width: 3em) { .status-1 { color: red } }</style>",
        "<a href='mailto:jane@example.com'>jane@example.com</a>",
        "<div class='order-status'>status: 12</div>",
        "(<b>by</b> <a href='/jane'>@jane</a>)",
        "(x @jane) (x\\@jane)",
        "<a class='twitter-timeline' href='https://twitter.com/jane'>Tweets by jane</a>"
      })
  void isNone(String html) {
    assertThat(MarkerScanner.mayCite("<p>before</p>" + html + "<p>after</p>", MarkerTable.TWEETS))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id_str", "weetid", "weet=1", "bbpBox", "&commat;"})
  void isSeenAtEveryPlaceOfAPage(String word) {
    for (int before = 0; before < 2 * Marker.KEY; before++) {
      String html = " ".repeat(before) + word;
      assertThat(new MarkerScanner(html, MarkerTable.TWEETS).next(0)).isEqualTo(before);
    }
  }

  /** A page is read in parts; a word may begin in one and end in the next. */
  @Test
  void isSeenBetweenTheParts() {
    for (int before = 2000; before < 2100; before++) {
      String html = " ".repeat(before) + "id_str" + " ".repeat(before) + "id_str";
      MarkerScanner scanner = new MarkerScanner(html, MarkerTable.TWEETS);
      assertThat(scanner.next(0)).isEqualTo(before);
      assertThat(scanner.next(before)).isEqualTo(before);
      assertThat(scanner.next(before + 1)).isEqualTo(2 * before + "id_str".length());
      assertThat(scanner.next(html.length() - 1)).isEqualTo(html.length());
    }
  }

  @Test
  void oneThatBeginsBeforeThePlaceAskedForHidesNoOther() {
    assertThat(new MarkerScanner("tweetid=1342881923710144512", MarkerTable.TWEETS).next(1))
        .isEqualTo("t".length());
  }
}
