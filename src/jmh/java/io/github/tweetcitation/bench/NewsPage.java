package io.github.tweetcitation.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A page of a news site, of about 200 KB: what surrounds the article is larger than the article.
 */
final class NewsPage {

  private static final int LENGTH = 200_000;

  private static final String STYLE =
      """
      @media (max-width: 640px) { .story-%1$d .lead { font-size: 1.1rem; margin: 0 .5rem; } }
      .story-%1$d > p { line-height: 1.7; color: #222; background: url(/img/rule-%1$d.svg) }
      """;

  private static final String SHARE =
      """
      <div class="share">
      <a class="share-twitter" href="https://twitter.com/intent/tweet?url=https%3A%2F%2Fharbour.example%2Fstorm&amp;text=Storm&amp;via=harbour_desk" target="_blank" rel="noopener"><svg viewBox="0 0 24 24"><path d="M22 5.9c-.7.3-1.5.5-2.3.6.8-.5 1.4-1.3 1.8-2.2"/></svg><span>Tweet</span></a>
      <a class="share-facebook" href="https://www.facebook.com/sharer.php?u=https%3A%2F%2Fharbour.example%2Fstorm"><span>Share</span></a>
      </div>
      """;

  private NewsPage() {}

  /** The page with so many embedded tweets. */
  static String with(int embeds) {
    Newsroom newsroom = new Newsroom();
    StringBuilder page = new StringBuilder(LENGTH + 1_000);
    page.append(head()).append(navigation()).append(SHARE).append("<article>\n");
    int start = page.length();
    String end = footer();
    int space = LENGTH - start - end.length();
    for (int i = 0; i < embeds; i++) {
      // Spread over the article.
      paragraphs(newsroom, page, start + (int) ((long) space * i / embeds));
      page.append(embed(newsroom.tweet()));
    }
    paragraphs(newsroom, page, start + space);
    return page.append(end).toString();
  }

  private static void paragraphs(Newsroom newsroom, StringBuilder page, int until) {
    while (page.length() < until) {
      page.append("<p class=\"paragraph\">")
          .append(newsroom.arabicSentence().replace("\"", "&quot;"));
      page.append(" <a href=\"/topics/storm?page=2&amp;sort=new\">رأس الياسمين</a> ");
      page.append(newsroom.arabicSentence().replace("\"", "&#8221;")).append("</p>\n");
      page.append("<p>")
          .append(newsroom.englishSentence().replace("\"", "&#8217;"))
          .append("</p>\n");
    }
  }

  /** The code that Twitter hands out. */
  static String embed(Newsroom.Tweet tweet) {
    String direction = tweet.arabic() ? "lang=\"ar\" dir=\"rtl\"" : "lang=\"en\" dir=\"ltr\"";
    String text =
        tweet
            .text()
            .replace("&", "&amp;")
            .replaceAll("pic\\.twitter\\.com/\\w+", "<a href=\"https://t.co/a1B2c3D4e5\">$0</a>")
            .replaceAll("@(\\w+)", "<a href=\"https://twitter.com/$1?ref_src=twsrc%5Etfw\">$0</a>");
    return """
        <blockquote class="twitter-tweet"><p %s>%s</p>&mdash; %s (@%s) <a href="https://twitter.com/%s/status/%d?ref_src=twsrc%%5Etfw">%s</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>
        """
        .formatted(
            direction,
            text,
            tweet.name(),
            tweet.handle(),
            tweet.handle(),
            tweet.id(),
            tweet.date());
  }

  private static String head() {
    return """
        <!DOCTYPE html>
        <html lang="ar" dir="rtl">
        <head>
        <meta charset="utf-8">
        <title>عاصفة &#8220;زهرة الملح&#8221; تطفئ منارة رأس الياسمين</title>
        <meta name="twitter:card" content="summary_large_image">
        <meta name="twitter:site" content="@harbour_desk">
        <link rel="canonical" href="https://harbour.example/storm">
        <script>window.dataLayer = window.dataLayer || []; function track() { dataLayer.push(arguments); }</script>
        <style>
        """
        + numbered(STYLE, 120)
        + "</style>\n</head>\n<body>\n";
  }

  private static String navigation() {
    return "<nav><ul>\n"
        + numbered(
            "<li class=\"item\"><a href=\"/section/%1$d?from=nav&amp;at=top\">القسم %1$d</a></li>\n",
            80)
        + "</ul></nav>\n";
  }

  private static String footer() {
    return "</article>\n"
        + SHARE
        + "<aside><ul>\n"
        + numbered(
            "<li><img src=\"/img/%1$d.jpg\" alt=\"\" width=\"120\" height=\"80\" loading=\"lazy\">"
                + "<a href=\"/story/%1$d\">اقرأ أيضا &#8211; الخبر %1$d</a></li>\n",
            150)
        + """
        </ul></aside>
        <footer><p>للتواصل: <a href="mailto:news@harbour.example">news@harbour.example</a></p>
        <p>تابعونا: <a href="https://twitter.com/harbour_desk">@harbour_desk</a> &copy; 2020</p></footer>
        </body>
        </html>
        """;
  }

  private static String numbered(String template, int count) {
    return IntStream.range(0, count).mapToObj(template::formatted).collect(Collectors.joining());
  }
}
