package io.github.tweetcitation.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A regular expression for each form, as a careful programmer writes it: names of months in many
 * languages, three dashes, links, and the code of embeds with any attributes. The body is what is
 * on the line of the attribution, or else the line before it.
 */
final class RegularExpressions implements SystemUnderTest {

  private static final String STATUS = "https?://(?:twitter|x)\\.com/\\w+/status/";

  private static final Pattern TEXT =
      Pattern.compile(
          "(?:(?<before>[^\\n]+)\\n[>\\s]*)?(?<line>[^\\n]*?)[ \\t]*"
              + "(?:—|–|--)\\s*(?<name>[^\\n(]{1,50}?)\\s*\\(@(?<handle>(?:\\w|\\\\_){1,20})\\)\\s*"
              + ("\\[?(?<date>" + PrintedDates.EXPRESSION + ")")
              + ("(?: ?(?:\\]\\(|\\[)" + STATUS + "(?<id>\\d+)[^\\])]*[\\])])?"));

  private static final Pattern EMBED =
      Pattern.compile(
          "<blockquote[^>]*twitter-tweet[^>]*>\\s*<p[^>]*>(?<line>.*?)</p>\\s*(?:<p>)?"
              + "(?:&mdash;|&#8212;|—) (?<name>[^<]{1,60}?) \\(@(?<handle>\\w{1,15})\\) "
              + ("<a href=\"" + STATUS + "(?<id>\\d+)[^\"]*\">(?<date>[^<]*)</a>"));

  @Override
  public String name() {
    return "regular expressions";
  }

  @Override
  public List<FoundCitation> find(Form form, String source) {
    List<FoundCitation> found = new ArrayList<>();
    Matcher match = (form == Form.HTML ? EMBED : TEXT).matcher(source);
    while (match.find()) {
      String line = match.group("line");
      found.add(
          new FoundCitation(
              match.start(),
              match.end(),
              clean(form, match.group("name")),
              clean(form, match.group("handle")),
              PrintedDates.day(match.group("date")),
              match.group("id"),
              clean(form, form == Form.HTML || !line.isBlank() ? line : before(match))));
    }
    return found;
  }

  private static String before(Matcher match) {
    return Objects.requireNonNullElse(match.group("before"), "").replaceFirst("^> ", "");
  }

  /** A value without the escapes of its form. */
  private static String clean(Form form, String value) {
    return switch (form) {
      case TEXT -> value;
      case MARKDOWN -> value.replace("\\_", "_");
      case HTML -> Parser.unescapeEntities(value.replaceAll("<[^>]*>", " "), false);
    };
  }
}
