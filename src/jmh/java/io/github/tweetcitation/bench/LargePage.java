package io.github.tweetcitation.bench;

import java.util.function.IntFunction;

/**
 * Pages of which the article is a small part: most of each is a script, styles or attributes, as
 * large sites write them.
 */
public enum LargePage {
  /** 280,000 characters; a script of 230,000 has the article's markup as JSON-LD. */
  JSON_LD(
      280_000,
      "<script type=\"application/ld+json\">" + jsonLd(230_000) + "</script>",
      news -> article(news, 3)),
  /** 970,000 characters; 610,000 are styles, and 127,000 a state with statuses. */
  STYLES_AND_STATUSES(
      970_000,
      styles(610_000) + "<script>window.__STATE__ = " + state(127_000, 20) + ";</script>",
      news -> article(news, 5)),
  /** 300,000 characters; 113,000 are a state, in which two tweets are. */
  STATE(
      300_000,
      "<script>window.__STATE__ = " + state(113_000, 150) + ";</script>",
      news -> article(news, 1)),
  /** 125,000 characters; most are objects in attributes. */
  ATTRIBUTES(125_000, attributes(90_000), news -> article(news, 2));

  private static final String BLOCK =
      """
      {"id":"block-%d","type":"paragraph","attributes":{"align":"start","dropCap":false},"html":"%s","links":[{"rel":"self","href":"https://harbour.example/story/%d"}],"meta":{"rank":%d,"seen":true}},
      """;

  private static final String EMBED =
      """
      {"id":"block-%d","type":"oembed","provider_name":"Twitter","url":"https://twitter.com/%s/status/%d","author_name":"%s","html":"%s"},
      """;

  private final String html;

  LargePage(int length, String large, IntFunction<String> article) {
    String head =
        "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n<head><meta charset=\"utf-8\">"
            + "<title>عاصفة تطفئ المنارة</title>\n";
    String rest = "\n</head>\n<body>\n";
    int left = length - head.length() - large.length() - rest.length();
    html = head + large + rest + article.apply(left) + "</body>\n</html>\n";
  }

  /** The page. */
  String html() {
    return html;
  }

  /** An article of paragraphs and embeds. */
  private static String article(int length, int embeds) {
    Newsroom newsroom = new Newsroom();
    StringBuilder article = new StringBuilder("<article>\n");
    for (int i = 1; i <= embeds; i++) {
      addParagraphs(newsroom, article, length * i / (embeds + 1));
      article.append(NewsPage.embed(newsroom.tweet()));
    }
    addParagraphs(newsroom, article, length);
    return article.append("</article>\n").toString();
  }

  private static void addParagraphs(Newsroom newsroom, StringBuilder text, int until) {
    while (text.length() < until) {
      text.append("<p class=\"paragraph\">").append(newsroom.arabicSentence());
      text.append(" <a href=\"/topics/storm?page=2&amp;sort=new\">رأس الياسمين</a> ");
      text.append(newsroom.englishSentence()).append("</p>\n");
    }
  }

  private static String jsonLd(int length) {
    return "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"articleBody\":\""
        + escaped(article(length, 4))
        + "\"}";
  }

  private static String styles(int length) {
    StringBuilder styles = new StringBuilder("<style>\n");
    for (int i = 0; styles.length() < length; i++) {
      styles.append(".story-").append(i).append(" > p:not(:first-child)::before { content: \"\";");
      styles.append(" margin: 0 .5rem; background: url(data:image/png;base64,iVBORw0KGgo=) }\n");
    }
    return styles.append("</style>\n").toString();
  }

  /** The state of an application: blocks of an article, every so many an embed. */
  private static String state(int length, int blocksPerEmbed) {
    Newsroom newsroom = new Newsroom();
    StringBuilder state = new StringBuilder("{\"blocks\":[");
    for (int i = 1; state.length() < length; i++) {
      if (i % blocksPerEmbed == 0) {
        Newsroom.Tweet tweet = newsroom.tweet();
        String html = escaped(NewsPage.embed(tweet));
        state.append(EMBED.formatted(i, tweet.handle(), tweet.id(), escaped(tweet.name()), html));
      } else {
        String html = escaped("<p>" + newsroom.arabicSentence() + "<br>\n</p>");
        state.append(BLOCK.formatted(i, html, i, i));
      }
    }
    return state.append("{}]}").toString();
  }

  /** Elements with an object in an attribute, of a component that a script shows. */
  private static String attributes(int length) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; page.length() < length; i++) {
      page.append("<div class=\"widget\" data-props=\"");
      page.append(state(9_000, i % 3 == 0 ? 9 : 99).replace("&", "&amp;").replace("\"", "&quot;"));
      page.append("\"></div>\n");
    }
    return page.toString();
  }

  /** As a string in JSON. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("</", "<\\/")
        .replace("<", "\\u003C");
  }
}
