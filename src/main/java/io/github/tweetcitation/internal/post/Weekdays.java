package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.internal.unicode.PhraseTable;
import java.util.Arrays;
import java.util.Comparator;

/** The days of the week, as Facebook prints them with a date, in the languages of its embeds. */
final class Weekdays {

  /** A language a line, in small letters; Vietnamese, Hebrew and Chinese number the days. */
  private static final String NAMES =
      """
      monday tuesday wednesday thursday friday saturday sunday
      lunes martes miércoles jueves viernes sábado domingo dilluns dimarts dimecres dijous divendres dissabte diumenge
      segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta
      lundi mardi mercredi jeudi vendredi samedi dimanche
      lunedì martedì mercoledì giovedì venerdì sabato domenica
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
      maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
      pazartesi salı çarşamba perşembe cuma cumartesi pazar
      понедельник вторник среда четверг пятница суббота воскресенье
      понеділок вівторок середа четвер п’ятниця п'ятниця субота неділя
      понеделник сряда четвъртък петък събота
      poniedziałek wtorek środa czwartek piątek sobota niedziela
      pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa
      ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja
      senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad
      måndag tisdag onsdag torsdag fredag lördag söndag
      mandag tirsdag lørdag søndag
      maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
      hétfő kedd szerda csütörtök péntek szombat vasárnap
      luni marți marţi miercuri joi vineri sâmbătă duminică
      δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
      الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد
      دوشنبه سه\u200Cشنبه چهارشنبه پنجشنبه پنج\u200Cشنبه جمعه شنبه یکشنبه
      सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
      月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 월요일 화요일 수요일 목요일 금요일 토요일 일요일
      星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天
      """;

  /** Days of two words. */
  private static final String[] NUMBERED = {
    "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật",
    "יום ראשון", "יום שני", "יום שלישי", "יום רביעי", "יום חמישי", "יום שישי", "יום שבת"
  };

  /** The longest name. */
  private static final int MAX_LENGTH = 14;

  private static final PhraseTable TABLE = new PhraseTable(names());

  private Weekdays() {}

  /** All names, the longest first, for one can begin another one. */
  private static String[] names() {
    String[] words = NAMES.strip().split("\\s+");
    String[] all = Arrays.copyOf(words, words.length + NUMBERED.length);
    System.arraycopy(NUMBERED, 0, all, words.length, NUMBERED.length);
    Arrays.sort(all, Comparator.comparingInt((String name) -> -name.length()));
    return all;
  }

  /** Where the day of the week ends that begins at a place; -1 if none does. */
  static int end(String source, int at) {
    int end = TABLE.endAt(source, at);
    return end >= 0 && end < source.length() && Character.isLetter(source.codePointAt(end))
        ? -1
        : end;
  }

  /** Whether a day of the week ends at a place. */
  static boolean isBefore(String source, int end) {
    for (int at = Math.max(0, end - MAX_LENGTH); at < end; at++) {
      if (TABLE.endAt(source, at) == end) {
        return true;
      }
    }
    return false;
  }
}
