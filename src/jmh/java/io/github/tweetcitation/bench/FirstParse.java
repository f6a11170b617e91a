package io.github.tweetcitation.bench;

import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;

/**
 * The main program of a fresh JVM: one parse, timed from its first line. There is no lambda here
 * and no enum, which a cold JVM would have to be waited for.
 */
final class FirstParse {

  private static final String PROSE =
      "وقالت مصادر في رأس الياسمين إن نحو 120 عائلة عادت إلى بيوتها مساء الأحد.\n";

  private FirstParse() {}

  /** Takes the name of a scenario, and the file of the page if it has one. */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    String document;
    if (args.length == 1) {
      document = text(args[0]);
    } else {
      document = Files.readString(Path.of(args[1]));
      start = System.nanoTime();
    }
    int found = parse(args[0], document);
    long nanos = System.nanoTime() - start;
    System.out.println(nanos);
    System.out.println(found);
  }

  private static int parse(String scenario, String document) {
    return switch (scenario) {
      case "CREATE" -> TweetCitationParser.create().hashCode() & 0;
      case "JSOUP" -> Jsoup.parse(document).childNodeSize() & 0;
      case "PAGE", "PAGE_WITHOUT_EMBED" ->
          TweetCitationParser.create().parseHtml(document).citations().size();
      default -> TweetCitationParser.create().parseText(document).citations().size();
    };
  }

  private static String text(String scenario) {
    return switch (scenario) {
      case "EMAIL_ADDRESS" -> PROSE + "للتواصل: news@harbour.example\n";
      case "HANDLE" -> PROSE + "تصوير: هالة النجمي (@hala_lens)\n";
      case "ENGLISH_DATE" -> "— Jane Doe (@janedoe) December 26, 2020\n";
      case "ARABIC_DATE" -> "— Jane Doe (@janedoe) ٢٦ ديسمبر ٢٠٢٠\n";
      case "ENGLISH_CITATION" ->
          "The council met on Sunday.\n"
              + "Doors open at nine. pic.twitter.com/a1B2c3D4e5\n"
              + "— Jane Doe (@janedoe) December 26, 2020\n"
              + "Hundreds came.\n";
      case "ARABIC_CITATION" ->
          PROSE
              + "نفتح أبوابنا غدا، أهلا بكم @salma #مكتبة_المدينة pic.twitter.com/a1B2c3D4e5\n"
              + "— مكتبة المدينة (@citylibrary) ٢٦ ديسمبر ٢٠٢٠\n"
              + PROSE;
      case "BODY_WITHIN_A_LINE" ->
          "وكتب العميد على تويتر: We came for fuel and leave with forty new friends. "
              + "pic.twitter.com/a1B2c3D4e5 — Capt. Thorn (@AuroraSkipper) December 26, 2020 "
              + PROSE;
      default -> PROSE;
    };
  }
}
