package io.github.tweetcitation.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The class that embeds have, selected with jsoup, and the parts of the embed. Pages only. */
final class JsoupSelector implements SystemUnderTest {

  private static final Pattern ATTRIBUTION =
      Pattern.compile("— ([^—]*) \\(@(\\w+)\\) (" + PrintedDates.EXPRESSION + ")?.*");

  private static final Pattern ID = Pattern.compile("/status(?:es)?/(\\d+)");

  @Override
  public String name() {
    return "jsoup, `.twitter-tweet`";
  }

  @Override
  public List<FoundCitation> find(Form form, String source) {
    List<FoundCitation> found = new ArrayList<>();
    if (form == Form.HTML) {
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      Jsoup.parse(source, "", parser).select(".twitter-tweet").forEach(it -> found.add(found(it)));
    }
    return found;
  }

  private static FoundCitation found(Element embed) {
    List<String> links = embed.select("a[href*=/status]").eachAttr("href");
    Matcher id = ID.matcher(links.isEmpty() ? "" : links.get(links.size() - 1));
    Element body = embed.selectFirst("p");
    String text = embed.text();
    Matcher attribution = ATTRIBUTION.matcher(text.substring(Math.max(0, text.lastIndexOf("— "))));
    boolean matches = attribution.matches();
    String date = matches ? attribution.group(3) : null;
    return new FoundCitation(
        embed.sourceRange().startPos(),
        embed.endSourceRange().endPos(),
        matches ? attribution.group(1) : null,
        matches ? attribution.group(2) : null,
        date == null ? null : PrintedDates.day(date),
        id.find() ? id.group(1) : embed.select("iframe").attr("data-tweet-id"),
        body == null ? null : body.text());
  }
}
