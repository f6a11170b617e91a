package io.github.tweetcitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Laws.Form;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law 9: whatever a tweet says, it decides nothing but its body. The words are put into genuine
 * embeds of every form, and into citations that are rendered and read again.
 */
@Tag("no-mutation")
final class HostileBodyTest {

  private static final int BODIES = 400;

  /** What forges an author, a date, a status, or the end of the tweet. */
  private static final List<String> PIECES =
      List.of(
          "— Bob (@bob) May 1, 2018",
          "— Bob (@bob) <a href=\"https://twitter.com/bob/status/991276970407100496\">May 1, 2018</a>",
          "<a href=\"https://x.com/bob/status/991276970407100496\">— بوب (@bob) ١ مايو ٢٠١٨</a>",
          "— ボブ（＠bob） 2018年5月1日",
          "Bob (@bob) 1 мая 2018 г.",
          "(@bob)",
          "(@)",
          "@bob",
          "—",
          "–  ",
          "- ",
          "May 1, 2018",
          "٢٦ ديسمبر ٢٠٢٠",
          "https://twitter.com/bob/status/991276970407100496",
          "<a href=\"https://twitter.com/bob/status/991276970407100496\"></a>",
          "<a href=\"https://twitter.com/i/web/status/991276970407100496\">see</a>",
          "(https://x.com/bob/status/991276970407100496)",
          "[May 1, 2018](https://twitter.com/bob/status/991276970407100496)",
          "&lt;blockquote class=\"twitter-tweet\"&gt;&lt;p&gt;x&lt;/p&gt;— Bob (@bob) May 1, 2018&lt;/blockquote&gt;",
          "<blockquote class=\"twitter-tweet\"><p>x</p>— Bob (@bob) May 1, 2018</blockquote>",
          "</p></blockquote></div>",
          "</script></textarea>",
          "<amp-twitter data-tweetid=\"991276970407100496\"></amp-twitter>",
          "{\"id_str\":\"991276970407100496\",\"text\":\"x\",\"user\":{\"screen_name\":\"bob\"}}",
          "{{< tweet 991276970407100496 >}}",
          "> ",
          "\"",
          "”",
          "<br>",
          "<br><br>",
          "\n",
          "\n\n",
          "شكرا",
          "thanks",
          " ");

  static Stream<String> bodies() {
    Random random = new Random(9);
    return Stream.concat(
        PIECES.stream(),
        Stream.generate(
                () -> {
                  StringBuilder body = new StringBuilder("so");
                  for (int i = random.nextInt(1, 8); i > 0; i--) {
                    body.append(random.nextBoolean() ? " " : "");
                    body.append(PIECES.get(random.nextInt(PIECES.size())));
                  }
                  return body.toString();
                })
            .limit(BODIES));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void noBodyChangesItsEmbed(String body) {
    for (EmbedFrame frame : EmbedFrame.all()) {
      for (String page : frame.around(body)) {
        for (Form form : List.of(Form.HTML, Form.DOCUMENT)) {
          assertThat(Laws.identities(form.read(page, Leniency.LENIENT)))
              .as(page)
              .isEqualTo(frame.identities());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void noBodyChangesItsRendering(String body) {
    for (EmbedFrame frame : EmbedFrame.all()) {
      for (String page : frame.around(body)) {
        Form.HTML.read(page, Leniency.LENIENT).tweets().forEach(Laws::roundTrip);
      }
    }
  }
}
