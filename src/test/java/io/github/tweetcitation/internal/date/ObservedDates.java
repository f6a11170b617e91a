package io.github.tweetcitation.internal.date;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What dates were seen to be made of that CLDR does not have. */
final class ObservedDates {

  /** A line is a language, a month and its other names. */
  private static final String NAMES =
      """
      ar | 1 | كانون ثاني
      ar | 7 | يوليه, جويليه
      ar | 10 | تشرين أول
      ar | 11 | تشرين ثاني
      ar | 12 | كانون أول
      ckb | 1 | کانونی دووەم, کانونی دوەم, کانوونی دوەم
      ckb | 2 | سوبات, شووبات
      ckb | 3 | ئادار
      ckb | 5 | مایس
      ckb | 6 | حزیران
      ckb | 7 | تەموز, تەمموز, تەممووز
      ckb | 9 | ئەیلول
      ckb | 11 | تشرینی دوەم
      ckb | 12 | کانوونی یەکەم
      en | 9 | Sept
      es | 9 | setiembre
      fa | 7 | جولای
      fa | 8 | آگوست
      ps | 1 | جنوري
      ps | 5 | می, مې
      ps | 6 | جون
      ps | 7 | جولای
      ps | 8 | اگست
      ps | 9 | سپتمبر
      ps | 10 | اکټوبر
      ps | 12 | ډسمبر
      si | 1 | ජනවාරි
      si | 2 | පෙබරවාරි
      si | 3 | මාර්තු
      si | 4 | අප්‍රේල්
      si | 5 | මැයි
      si | 6 | ජූනි
      si | 7 | ජූලි
      si | 8 | අගෝස්තු
      si | 9 | සැප්තැම්බර්
      si | 10 | ඔක්තෝබර්
      si | 11 | නොවැම්බර්
      si | 12 | දෙසැම්බර්
      """;

  /**
   * A line is a form, as in the tables, and its languages. In Hijri dates the era must be there.
   */
  private static final String FORMS =
      """
      D de M de Y | es, pt, ca, gl
      D M de Y | ca
      D M del Y | es
      D de M del Y | ca, es
      D de M Y | ca, es, pt, gl
      M D de Y | es, pt
      D of M Y | en
      D M Y م | ar
      D H Y هجري | ar
      D H Y هجرية | ar
      D H Y ه.ق | fa
      D H Y هجری | fa, ur
      N 월 D Y | ko
      N 월 D , Y | ko
      N 월 D 일 , Y | ko
      Y , N 월 D | ko
      Y N 월 D 일 | ko
      Y 년 N 월 D 일 | ko
      tháng N D , Y | vi
      ngày D tháng N năm Y | vi
      D tháng N năm Y | vi
      D thg N , Y | vi
      N 月 D Y | ja, zh
      N 月 D , Y | ja, zh
      N 月 D 日 , Y | ja, zh
      Y , N 月 D | ja, zh
      Y N 月 D 日 | ja, zh
      D M , Y թ . | hy
      D M พ.ศ. Y | th
      D ي M Y | ckb
      D ي M ي ساڵی Y | ckb
      D ی M ساڵی Y | ckb
      د M D , Y | ps
      د Y د M D | ps
      د Y کال د M D | ps
      Y ၊ D M | my
      Y оны N -р сарын D | mn
      Y оны N сарын D | mn
      """;

  private ObservedDates() {}

  /** The other names of each month of a language. */
  static Map<String, Map<Integer, List<String>>> names() {
    Map<String, Map<Integer, List<String>>> names = new TreeMap<>();
    for (String line : NAMES.split("\n", -1)) {
      String[] fields = line.split(" [|] ", -1);
      if (fields.length == 3) {
        names
            .computeIfAbsent(fields[0], language -> new TreeMap<>())
            .put(Integer.valueOf(fields[1]), Arrays.asList(fields[2].split(", ", -1)));
      }
    }
    return names;
  }

  /** The languages of each form. */
  static Map<String, Set<String>> forms() {
    Map<String, Set<String>> forms = new TreeMap<>();
    for (String line : FORMS.split("\n", -1)) {
      String[] fields = line.split(" [|] ", -1);
      if (fields.length == 2) {
        forms
            .computeIfAbsent(DateFormsMaker.folded(fields[0]), form -> new TreeSet<>())
            .addAll(List.of(fields[1].split(", ", -1)));
      }
    }
    esperanto().forEach(form -> forms.computeIfAbsent(form, key -> new TreeSet<>()).add("eo"));
    return forms;
  }

  /** {@code la 30-an de majo 2013}, {@code 7-a de julio de 2014}, {@code 7a julio, 2014}. */
  private static Set<String> esperanto() {
    Set<String> forms = new TreeSet<>();
    for (String article : List.of("", "la ")) {
      for (String ordinal : List.of("D - a", "D - an", "D a", "D an", "D")) {
        for (String month : List.of(" M", " de M")) {
          for (String year : List.of(" Y", " de Y")) {
            forms.add(article + ordinal + month + year);
          }
        }
      }
    }
    return forms;
  }
}
