package io.github.tweetcitation.internal.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.html.Excerpt;
import io.github.tweetcitation.internal.html.form.EmbedForms;
import io.github.tweetcitation.internal.script.ScriptPart.MarkupString;
import io.github.tweetcitation.internal.script.ScriptPart.Tweet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a script holds: tweets, as {@code handle id text}, and markup. In the scripts {@code S} is
 * the address of a status, and {@code N} its id.
 */
final class ScriptReaderTest {

  private static final String ID = "1342881923710144512";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {"type":"tweet","id":"N"}                                       | - N -
          {"type":"tweet","url":"S"}                                      | jane N -
          {type:'tweet',url:'S'}                                          | jane N -
          {"type":"embed","provider_name":"Twitter","url":"S"}            | jane N -
          {"contentType":"twitter","elementContents":{"embedUrl":"S"}}    | jane N -
          {"__typename":"ContentfulTweet","tweet":"N"}                    | - N -
          {"name":"core-embed/twitter","attrs":{"tweetId":"N"}}           | ^^
          {"type":"core-embed/twitter","attrs":{"tweetId":"N"}}           | - N -
          {"full_text":"Doors open","username":"jane","id_str":"N"}       | jane N Doors open
          {"text":"Doors","user":{"screen_name":"jane"},"id_str":"N"}     | jane N Doors
          {"legacy":{"full_text":"Doors"},"screen_name":"@jane"}          | jane - Doors
          [{"type":"tweet","id":"N"},{"type":"tweet","url":"S"}]          | - N -; jane N -
          {"type":"tweet","url":"S","quoted":{"type":"tweet","id":"N"}}   | jane N -; - N -
          var a = "<a href='S'>May 1, 2020</a>";                          | <a href='S'>May 1, 2020</a>
          {"html":"\\u003ca href=S\\u003eMay\\u003c/a\\u003e"}            | <a href=S>May</a>
          {"html":"&lt;a href=S&gt;May&lt;/a&gt;"}                        | <a href=S>May</a>
          parse("{\\"type\\":\\"tweet\\",\\"id\\":\\"N\\"}")         | - N -
          {"full_text":"<a href='S'>a</a>","username":"jane"}             | jane - <a href='S'>a</a>
          """)
  void holds(String script, String parts) {
    assertThat(read(script)).isEqualTo(parts.replace("S", status()).replace("N", ID));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {"url":"S"}
          {"type":"hyperlink","url":"S","provider_name":"Twitter"}
          {"type":"tweet","relatedLinks":[{"url":"S"}]}
          {"type":"retweets","url":"S"}
          {"type":"twitter-share","url":"S"}
          {"type":"tweet","a":{"b":{"c":{"d":{"url":"S"}}}}}
          {"type":"tweet","id":"1234567"}
          {"type":"tweet","url":"https://twitter.com/jane"}
          {"text":"Doors open at nine","id_str":"N"}
          var url = "S";
          {"description":"Read S today"}
          """)
  void holdsNoTweet(String script) {
    assertThat(read(script)).isEmpty();
  }

  private static String read(String script) {
    String text = script.replace("S", status()).replace("N", ID);
    return ScriptReader.read(new Excerpt(text, span -> span), 0, EmbedForms.TWEETS).stream()
        .map(ScriptReaderTest::shown)
        .collect(Collectors.joining("; "));
  }

  private static String status() {
    return "https://twitter.com/jane/status/" + ID;
  }

  private static String shown(ScriptPart part) {
    if (part instanceof MarkupString markup) {
      return markup.html().text();
    }
    Tweet tweet = (Tweet) part;
    String handle = tweet.handle();
    String id = "-";
    if (tweet.permalink() != null) {
      handle = handle.isEmpty() ? tweet.permalink().status().handle().orElse("") : handle;
      id = Long.toString(tweet.permalink().status().id());
    }
    return or(handle) + " " + id + " " + or(tweet.text());
  }

  private static String or(String value) {
    return value.isEmpty() ? "-" : value;
  }
}
