package io.github.tweetcitation;

import java.util.List;

/**
 * What hostile documents repeat: one piece for each trigger and each backward look. The tests and
 * the benchmarks share them.
 */
public final class HostilePieces {

  /** The address of a status. */
  public static final String STATUS = "https://twitter.com/a/status/1158450000000000000";

  /** A whole embed, as Twitter gives it. */
  public static final String EMBED =
      "<blockquote class=\"twitter-tweet\"><p>Doors open.</p>&mdash; A (@a) <a href=\""
          + STATUS
          + "\">August 5, 2019</a></blockquote>";

  /** Of plain text, and of what is left of markup in it. */
  public static final List<String> TEXT =
      List.of(
          "(@a",
          "(@a)",
          "(@",
          "@",
          "＠",
          "(",
          "—",
          "— ",
          "--",
          "-",
          "? ",
          "&mdash;",
          "&",
          "\\",
          "\\(@a\\)",
          "\u200F",
          "(\u200F@\u200Fa\u200F)\u200F",
          " ",
          "\n",
          "> ",
          "\n> — a (@a) [May 1, 2018](",
          "(@a) [",
          "(@a) <a ",
          "(@a) May ",
          "(@a) May 1, ",
          "(@a) 1 ",
          "(@a) كانون ",
          "— a (@a) May 1, 2018",
          "— a (@a) May 1, 2018\n",
          "x\n— (@a)\n",
          "a  b (@a) May 1, 2018",
          "x. (@a) May 1, 2018 ",
          "#",
          "#a",
          "#1",
          "@a",
          "$A ",
          "a.",
          "https://",
          "https://t.co/",
          "pic.twitter.com/",
          "e\u0301",
          "\u0301",
          "\u0301\u0323",
          "\u0651\u064E",
          ")",
          "https://a.b/)",
          "> a\n",
          "&nbsp;",
          "\uD83D",
          "\uDE00",
          "12:30 PM · ",
          "🎉\u200D");

  /** Of Markdown, besides those of text. */
  public static final List<String> MARKDOWN =
      List.of(
          "[",
          "]",
          "[](",
          "[a](b",
          "[a](b)",
          "![",
          "[[a](b)](",
          "[a][",
          "[a]: b\n",
          "[a][a]\n[a]: b\n",
          "<",
          "<https://a",
          "<https://a>",
          "<blockquote",
          "<blockquote class=twitter-tweet>",
          "<div></blockquote>",
          "</div>",
          "<iframe></iframe>",
          "{{< tweet 1",
          "{{< tweet 1 >}}",
          "{% twitter ",
          "<Tweet id=1",
          "\\\n",
          "<br>",
          "<b>",
          "</p>",
          "<a href=a>",
          "<!--",
          "`",
          "`a`` ",
          "\n\n`",
          "[a][1]",
          "[][",
          "{a=",
          "[a](b){a=b}",
          "![@a](b)",
          "*a",
          "*a* (@a",
          "_(@a_)_",
          "> a\nb\n",
          "> a\n\n— @a\n\n",
          "&lt;blockquote",
          "&lt;blockquote&gt;&lt;/blockquote&gt;",
          "\n\nhttps://x.com/a/status/1",
          "\n\n\n https://x.com/a/status/1\n",
          "> a\n> — [@a](https://x.com/a/status/1)\n",
          "> A, [X](https://x.com/a/status/1)",
          "%5F");

  /** Of HTML. */
  public static final List<String> PAGE =
      List.of(
          "<div>",
          "<b>",
          "<table><tr><td>",
          "<blockquote>",
          "<blockquote class=twitter-tweet>",
          "<blockquote class=twitter-tweet><a href=" + STATUS + ">x</a>",
          "<blockquote class=twitter-tweet>(@a) <a href=" + STATUS + "></a></blockquote>",
          "<div class=tweet><p class=tweet-text>",
          "<div class=tweet data-tweet-id=1158450000000000000>",
          "<div class='timeline-item'><p class=tweet-content>",
          "<div class=bbpBox1><p class=bbpTweet>",
          "<article data-testid=tweet>",
          "<amp-twitter data-tweetid=1158450000000000000>",
          "<iframe src='" + STATUS + "'></iframe>",
          "<p>" + STATUS + "</p>",
          "<a href=" + STATUS + ">(@a) ",
          "<a href='/web/2018/http:'>",
          "<p>— A (@a) August 5, 2019",
          "</p></div></a>",
          "&lt;blockquote&gt;",
          "&lt;blockquote&gt;" + STATUS + "&lt;/blockquote&gt;",
          "&",
          "&#x1F600;",
          "&notin",
          "\0",
          "\uD83D",
          ">@",
          "@",
          "(@",
          "&#000",
          "<blockquote class=twitter-tweet><a href=" + STATUS + "></a></blockquote>",
          "<",
          "<!--",
          "<svg><p>",
          "<textarea>",
          "<script>{\"type\":\"tweet\",\"id\":\"1158450000000000000\"}</script>",
          EMBED);

  /** Of a script in a page. */
  public static final List<String> SCRIPT =
      List.of(
          "[",
          "{",
          "{\"a\":",
          "{\"type\":\"tweet\",\"url\":\"" + STATUS + "\",\"a\":",
          "{\"type\":\"tweet\",\"id\":\"1158450000000000000\"},",
          "{\"url\":\"" + STATUS + "\"},",
          "{\"full_text\":\"a\",\"username\":\"b\",\"quoted_tweet\":",
          "{\"user\":",
          "{\"x\":\"/status/1\"",
          "\"\"",
          "\\",
          "\"",
          "\\\"",
          "'{\"a\":'",
          "\"\\u003cblockquote class=\\\"twitter-tweet\\\"\",");

  private HostilePieces() {}
}
