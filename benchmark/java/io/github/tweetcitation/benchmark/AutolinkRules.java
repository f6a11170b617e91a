package io.github.tweetcitation.benchmark;

import io.github.tweetcitation.Status;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * autolink-java finds the links; rules make citations of those that lead to a status. The address
 * has the handle and the id, and the id has the day. Between the dash and the link is the name, and
 * before the dash the body, up to the end of the last paragraph with words of its own.
 */
final class AutolinkRules implements SystemUnderTest {

  private static final Pattern STATUS =
      Pattern.compile("https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/(\\w+)/status/(\\d+).*");

  private static final Pattern MARKUP = Pattern.compile("<[^>]*+>|(?m:^)>|\\\\(?=_)");

  private final LinkExtractor links =
      LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL)).build();

  @Override
  public String name() {
    return "autolink and rules";
  }

  @Override
  public List<FoundCitation> find(Form form, String source) {
    List<FoundCitation> found = new ArrayList<>();
    int floor = 0;
    for (LinkSpan link : links.extractLinks(source)) {
      String address = source.substring(link.getBeginIndex(), link.getEndIndex());
      Matcher status = STATUS.matcher(address);
      if (status.matches()) {
        String before = source.substring(floor, link.getBeginIndex());
        found.add(
            new FoundCitation(
                link.getBeginIndex(),
                link.getEndIndex(),
                name(before),
                status.group(1),
                day(Long.parseLong(status.group(2))),
                status.group(2),
                body(before)));
      }
      floor = link.getEndIndex();
    }
    return found;
  }

  private static @Nullable String day(long id) {
    return Status.of(id)
        .createdAt()
        .map(time -> time.atOffset(ZoneOffset.UTC).toLocalDate().toString())
        .orElse(null);
  }

  private static @Nullable String name(String before) {
    String text = text(before);
    int handle = text.lastIndexOf(" (@");
    int dash = text.lastIndexOf('—', handle);
    return dash < 0 ? null : text.substring(dash + 1, handle);
  }

  private static @Nullable String body(String before) {
    int quote = before.lastIndexOf("<blockquote");
    String text = text(quote < 0 ? before : before.substring(quote));
    int dash = text.lastIndexOf('—');
    if (dash < 0) {
      return null;
    }
    String body = text.substring(0, dash).strip();
    return body.substring(body.lastIndexOf("\n\n") + 1);
  }

  private static String text(String source) {
    return Parser.unescapeEntities(MARKUP.matcher(source).replaceAll(""), false);
  }
}
