package io.github.tweetcitation.internal.embed;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.date.DateReading.Form;
import io.github.tweetcitation.internal.date.MachineDate;
import io.github.tweetcitation.internal.html.Page;
import io.github.tweetcitation.internal.html.PageReader;
import io.github.tweetcitation.internal.html.Templates;
import io.github.tweetcitation.internal.html.form.Embed;
import io.github.tweetcitation.internal.html.form.EmbedForms;
import io.github.tweetcitation.internal.script.ScriptPart.Tweet;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.NormalizedView;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** Makes a page with one embed from the fields of an object in a script. */
public final class ScriptTweet {

  /** The markup that Twitter adds to a text: links and line breaks. */
  private static final Safelist MARKUP =
      new Safelist().addTags("a", "br").addAttributes("a", "href");

  private static final Document.OutputSettings VERBATIM =
      new Document.OutputSettings().prettyPrint(false);

  private static final Span NOWHERE = new Span(0, 0);

  private ScriptTweet() {}

  /** The page of a status whose address alone is known; null if it is not one of a status. */
  public static @Nullable CitingPage naming(String address, Span place) {
    Permalink permalink = Permalink.ofOwnLink(new Anchor(place, address));
    return permalink == null ? null : page(new Tweet("", "", "", "", permalink, place), place);
  }

  /** A page that shows the words of a tweet, all of which come from one place in the source. */
  static CitingPage page(Tweet tweet, Span place) {
    Permalink permalink = tweet.permalink();
    Document words = words(tweet.text());
    Page page = PageReader.read(words, null, EmbedForms.TWEETS, span -> place);
    Span whole = new Span(0, page.text().text().length());
    LocalDate day = tweet.date().isEmpty() ? null : MachineDate.day(tweet.date());
    DateReading date =
        day == null ? null : new DateReading(NOWHERE, Form.FULL, List.of(day), List.of());
    String handle = tweet.handle().isEmpty() ? Permalink.handleOf(permalink) : tweet.handle();
    // A script is no embed markup, even if all is in it.
    Leniency leniency = Leniency.STANDARD;
    AttributionReading attribution =
        AttributionReading.ofParts(
            NOWHERE, leniency, clean(tweet.name()), NOWHERE, handle, NOWHERE, date, permalink);
    Embed embed = new Embed(words.body(), whole, attribution, whole, "");
    return new CitingPage(page, List.of(embed), List.of(), List.of(), true);
  }

  /** The words of a tweet as a page. Other markup than Twitter's in the words is no embed. */
  private static Document words(String text) {
    if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
      String html =
          Templates.readWith(
              markup -> Jsoup.clean(markup, "", MARKUP, VERBATIM), text.replace("\n", "<br>"));
      return Jsoup.parse(html);
    }
    Document words = Document.createShell("");
    for (String line : text.split("\n", -1)) {
      words.body().appendText(line).appendElement("br");
    }
    return words;
  }

  private static String clean(String name) {
    Span whole = new Span(0, name.length());
    return NormalizedView.of(name, whole, Markup.RENDERED).text().replaceAll("\n+", " ");
  }
}
