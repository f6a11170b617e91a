package io.github.tweetcitation.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.html.form.EmbedForms;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XmlFieldsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <rss><item>a</item></rss>                        | true  | true
          <!-- a --><feed>a</feed>                         | true  | true
          <?xml version="1.0"?><posts>a</posts>            | true  | true
          <posts><![CDATA[a]]></posts>                     | false | true
          <posts>a</posts>                                 | false | false
          <?xml version="1.0"?><html><![CDATA[a]]></html>  | false | false
          <div><![CDATA[a]]></div>                         | false | false
          a <rss>b</rss>                                   | false | false
          a                                                | false | false
          """)
  void areInXmlButNotInPages(String text, boolean atOnce, boolean deep) {
    assertThat(XmlFields.areIn(text, false)).isEqualTo(atOnce);
    assertThat(XmlFields.areIn(text, true)).isEqualTo(deep);
  }

  /** The fields of a text, with {@code ~} between them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <rss><item>a</item> <item>b</item></rss>       | a ~ b
          <rss>a<item>b</item>c</rss>d                   | a ~ b ~ c ~ d
          <rss><item>a <b>b</b> c<p>d</item></rss>       | a <b>b</b> c<p>d
          <rss><item>a<![CDATA[<p>b]]>c</item></rss>     | a ~ <p>b ~ c
          <rss><item><![CDATA[<p>b</item></rss>          | <p>b</item></rss>
          <rss><item>a<item                              | a
          <a:fog>a</a:fog>b                              | a ~ b
          <rss><title>a</title><link>b</link>c</rss>     | a ~ b ~ c
          <rss><x>&lt;p&gt;a &amp;amp; b</x></rss>       | <p>a &amp; b
          <rss><x><p>&amp;lt; b</x></rss>                | <p>&amp;lt; b
          <rss><x>a < b</x></rss>                        | a < b
          """)
  void areWhatIsBetweenItsOwnTags(String text, String fields) {
    Excerpt xml = new Excerpt(text, span -> span);
    assertThat(XmlFields.of(xml, true, EmbedForms.TWEETS).stream().map(Excerpt::text))
        .isEqualTo(List.of(fields.split(" ~ ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <rss><x>a</x><x>b (@jane) c</x><x>d</x></rss>        | b (@jane) c
          <rss><x>a</x><![CDATA[(@jane)]]><x>d (@jane)</x></rss> | (@jane) ~ d (@jane)
          """)
  void haveAMarkerUnlessAllAreWanted(String text, String fields) {
    Excerpt xml = new Excerpt(text, span -> span);
    assertThat(XmlFields.of(xml, false, EmbedForms.TWEETS).stream().map(Excerpt::text))
        .isEqualTo(List.of(fields.split(" ~ ")));
  }
}
