package io.github.tweetcitation.internal.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs a cold JVM to know the months of every language: one call a fork. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(15)
public class ColdDateBenchmark {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "ar", "bn", "cs", "da", "de", "el", "es", "fa", "fi", "fil", "fr", "he", "hi", "hu",
          "id", "it", "ja", "ko", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk",
          "ur", "vi", "zh", "zh-TW");

  /** The lexicon, from its tables: one word and the forms. */
  @Benchmark
  public Object lexicon() {
    return DateForms.loosely(" D M Y").and(LanguageSet.OF_EMBEDS);
  }

  /** The lexicon and the first date. */
  @Benchmark
  public Object firstDate() {
    return DateReader.read("٢٦ ديسمبر ٢٠٢٠", 0);
  }

  /** The same names from ICU4J. */
  @Benchmark
  public int icuSymbols() {
    int names = 0;
    for (String language : LANGUAGES) {
      names += new DateFormatSymbols(ULocale.forLanguageTag(language)).getMonths().length;
    }
    return names;
  }
}
