package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The identity of a tweet: its address, its id and its time. */
final class StatusTest {

  @ParameterizedTest
  @CsvSource({
    "https://twitter.com/jane/status/20, jane, https://twitter.com/jane/status/20",
    "https://x.com/jane/status/20?s=21&t=x#m, jane, https://x.com/jane/status/20",
    "http://mobile.twitter.com/Jane/statuses/20/photo/1, Jane, http://mobile.twitter.com/Jane/statuses/20",
    "https://twitter.com/#!/jane/status/20, jane, https://twitter.com/#!/jane/status/20",
    "//www.twitter.com/jane/status/20, jane, https://www.twitter.com/jane/status/20",
    "https://twitter.com/i/web/status/20, , https://twitter.com/i/web/status/20",
    "https://web.archive.org/web/20201225120000/https://twitter.com/jane/status/20, jane, https://twitter.com/jane/status/20",
  })
  void anAddressIsRead(String given, String handle, String address) {
    Status status = Status.parse(given).orElseThrow();
    assertThat(status.id()).isEqualTo(20);
    assertThat(status.handle().orElse(null)).isEqualTo(handle);
    assertThat(status.address()).isEqualTo(address);
    assertThat(Status.parse(status.address())).contains(status);
    assertThat(Status.parse(status.canonicalAddress()).orElseThrow().id()).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/jane/status/20",
        "twitter.com/jane/status/20",
        "https://twitter.com/jane",
        "https://twitter.com/jane/status/0",
        "https://twitter.com/jane/status/99999999999999999999",
        "https://twitter.com.example.com/jane/status/20",
        "https://example.com/jane/status/20",
        "javascript:https://twitter.com/jane/status/20"
      })
  void whatLeadsToNoStatusIsNone(String address) {
    assertThat(Status.parse(address)).isEmpty();
  }

  @Test
  void theCanonicalAddressIsThatOfToday() {
    assertThat(Status.parse("http://m.twitter.com/Jane/statuses/20?lang=ar").orElseThrow())
        .extracting(Status::canonicalAddress)
        .isEqualTo("https://x.com/Jane/status/20");
    assertThat(Status.of(20).canonicalAddress()).isEqualTo("https://x.com/i/status/20");
    assertThat(Status.parse(Status.of(20).address())).contains(Status.of(20));
  }

  @Test
  void aSnowflakeHasItsMillisecond() {
    assertThat(Status.of(1507538203846213634L).createdAt())
        .contains(Instant.parse("2022-03-26T02:01:31.159Z"));
    assertThat(Status.of(133640144317198338L).createdAt())
        .contains(Instant.parse("2011-11-07T20:21:07.976Z"));
  }

  @Test
  void aSequentialIdHasNoTime() {
    assertThat(Status.of(29_700_859_247L).createdAt()).isEmpty();
    assertThat(Status.of(29_700_859_248L).createdAt()).isPresent();
  }

  @Test
  void theIdsOfADayAreBetweenTwo() {
    long first = Status.firstIdAt(day("2022-03-26"));
    long next = Status.firstIdAt(day("2022-03-27"));
    assertThat(1507538203846213634L).isBetween(first, next - 1);
    assertThat(Status.of(first).createdAt()).contains(day("2022-03-26"));
    assertThat(Status.of(first - 1).createdAt().orElseThrow()).isBefore(day("2022-03-26"));
  }

  @Test
  void whatIsBelowAMillisecondIsCutOff() {
    Instant time = day("2022-03-26");
    assertThat(Status.firstIdAt(time.plusNanos(999_999))).isEqualTo(Status.firstIdAt(time));
    assertThat(Status.firstIdAt(time.plusMillis(1))).isGreaterThan(Status.firstIdAt(time));
  }

  @Test
  void thereWasAFirstSnowflake() {
    Instant first = Instant.parse("2010-11-04T01:43:01.738Z");
    assertThat(Status.firstIdAt(first)).isEqualTo(29_700_859_248L);
    assertThat(Status.of(Status.firstIdAt(first)).createdAt()).contains(first);
    for (Instant none :
        new Instant[] {first.minusMillis(1), Instant.EPOCH, Instant.MIN, Instant.MAX}) {
      assertThatThrownBy(() -> Status.firstIdAt(none))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("time");
    }
  }

  @Test
  void thereWillBeALastSnowflake() {
    Instant last = Instant.parse("2080-07-10T17:30:30.208Z");
    assertThat(Status.of(Long.MAX_VALUE).createdAt()).contains(last);
    assertThat(Status.firstIdAt(last.plusNanos(100_000))).isEqualTo(Status.firstIdAt(last));
    assertThatThrownBy(() -> Status.firstIdAt(last.plusMillis(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("time");
  }

  private static Instant day(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
