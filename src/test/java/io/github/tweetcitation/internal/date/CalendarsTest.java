package io.github.tweetcitation.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class CalendarsTest {

  @Test
  void daysOfFourCalendars() {
    LocalDate day = LocalDate.of(2020, 5, 19);
    assertThat(Calendars.gregorian(2020, 5, 19)).isEqualTo(day);
    assertThat(Calendars.buddhist(2563, 5, 19)).isEqualTo(day);
    assertThat(Calendars.solarHijri(1399, 2, 30)).isEqualTo(day);
    assertThat(Calendars.hijri(1441, 9, 26)).isEqualTo(day);
  }

  @Test
  void theFirstAndTheLastYear() {
    assertThat(Calendars.gregorian(2006, 1, 1)).isNotNull();
    assertThat(Calendars.gregorian(2005, 12, 31)).isNull();
    assertThat(Calendars.gregorian(2099, 12, 31)).isNotNull();
    assertThat(Calendars.gregorian(2100, 1, 1)).isNull();
    assertThat(Calendars.solarHijri(1385, 1, 1)).isEqualTo(LocalDate.of(2006, 3, 21));
    assertThat(Calendars.solarHijri(1384, 12, 1)).isNull();
    assertThat(Calendars.hijri(1427, 1, 1)).isNotNull();
    assertThat(Calendars.hijri(1426, 12, 1)).isNull();
    assertThat(Calendars.hijri(1520, 1, 1)).isNotNull();
    assertThat(Calendars.hijri(1521, 1, 1)).isNull();
  }

  @Test
  void daysThatAreNone() {
    assertThat(Calendars.gregorian(2019, 2, 29)).isNull();
    assertThat(Calendars.solarHijri(1399, 7, 31)).isNull();
    assertThat(Calendars.hijri(1441, 9, 31)).isNull();
    assertThat(Calendars.hijri(1441, 13, 1)).isNull();
  }
}
