package io.github.tweetcitation.internal.html.form;

import io.github.tweetcitation.internal.html.Attributes;
import io.github.tweetcitation.internal.html.Page;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A form of embed with elements of their own for the name, the handle, the text and the date.
 *
 * @param shape the test of an element that holds all of the tweet
 * @param parts finds the parts of the tweet in that element
 */
record CardForm(Predicate<Element> shape, BiFunction<Card, Element, Card> parts)
    implements EmbedForm {

  /**
   * What Twitter's first embed tool made, from May 2010 to 2011, and the copy of it that a plugin
   * makes: the handle has no {@code @}, the printed date is relative, the title has the time.
   *
   * <pre>{@code
   * <div class="bbpBox14591815901"><p class="bbpTweet">Doors open at nine.<span class="timestamp">
   * <a title="Mon May 24 01:26:18 +0000 2010" href="http://twitter.com/jane/status/14591815901">less than
   * a minute ago</a> via web</span><span class="metadata"><span class="author">
   * <strong><a href="http://twitter.com/jane">Jane</a></strong><br/>jane</span></span></p></div>
   * }</pre>
   */
  static final CardForm BLACKBIRD_PIE =
      new CardForm(
          element -> isPluginCopy(element) || Attributes.classes(element).startsWith("bbpBox"),
          (card, element) ->
              card.links(".timestamp a, .bbpTimestamp a, a:has(.twTimeStamp)")
                  .id(Attributes.classes(element).replace("bbpBox", ""))
                  .links("a:not(.bbpTweet a, .twContent a)")
                  .shows(
                      ".author strong, .bbpAuthor strong, .twRealName",
                      ".twScreenName",
                      ".bbpTweet, .twContent")
                  .textBefore(".timestamp, .bbpTimestamp")
                  .date(".timestamp a, .bbpTimestamp a, .twTimeStamp", "title"));

  /**
   * A tweet as Substack lays it out. Its attribute {@code data-attrs} has the same facts and the
   * tweet that it quotes; where the elements are gone, only that attribute is left.
   *
   * <pre>{@code
   * <div class="tweet" data-attrs='{"url":"https://twitter.com/jane/status/13428…"}'><a
   * class="tweet-link-top" href="https://twitter.com/jane/status/1342881923710144512?s=21">
   * <span class="tweet-author-name">Jane </span><span class="tweet-author-handle">@jane</span>
   * <div class="tweet-text">Doors open at nine.</div></a>
   * <span class="tweet-date">9:19 AM ∙ Dec 26, 2020</span></div>
   * }</pre>
   */
  static final CardForm SUBSTACK =
      new CardForm(
          element -> Attributes.hasClass(element, "tweet", "twitter-embed"),
          (card, element) ->
              card.requires(".tweet-text")
                  .shows(".tweet-author-name", ".tweet-author-handle", ".tweet-text")
                  .date(".tweet-date", "datetime")
                  .links(".tweet-link-top, .tweet-link-bottom"));

  /**
   * A tweet as BuzzFeed lays it out. The printed time is UTC.
   *
   * <pre>{@code
   * <blockquote class="subbuzz-tweet"><a class="subbuzz-tweet__name">Jane</a>
   * <a class="subbuzz-tweet__username">@jane</a><p class="subbuzz-tweet__text">Doors open at nine.</p>
   * <a class="subbuzz-tweet__tweet-created-at" href="https://twitter.com/jane/status/1342881923710144512">
   * 05:39 PM - 26 Dec 2020</a></blockquote>
   * }</pre>
   */
  static final CardForm BUZZFEED =
      new CardForm(
          element -> Attributes.hasClass(element, "subbuzz-tweet"),
          (card, element) ->
              card.requires("[class*=subbuzz-tweet__username]")
                  .shows(
                      "[class*=subbuzz-tweet__][class*=name]:not([class*=subbuzz-tweet__username])",
                      "[class*=subbuzz-tweet__username]",
                      "[class*=subbuzz-tweet__][class*=text]")
                  .date("[class*=created-at]", "datetime")
                  .links("[class*=created-at]")
                  .links("a:not([class*=subbuzz-tweet__][class*=text] a)"));

  /**
   * The page of a status as twitter.com served it from 2012 to 2020, saved. The printed time is the
   * viewer's; {@code data-time} counts the seconds since 1970.
   *
   * <pre>{@code
   * <div class="tweet permalink-tweet" data-tweet-id="1342881923710144512" data-screen-name="jane">
   * <strong class="fullname">Jane</strong> <span class="username"><s>@</s><b>jane</b></span>
   * <a class="tweet-timestamp" href="/jane/status/1342881923710144512" title="5:06 PM - 4 Feb 2015">
   * <span class="_timestamp" data-time="1375372786">4 Feb 2015</span></a>
   * <p class="js-tweet-text tweet-text">Doors open at nine.</p></div>
   * }</pre>
   */
  static final CardForm TWITTER_PAGE =
      new CardForm(
          element ->
              element.hasAttr("data-tweet-id")
                  && Attributes.hasClass(element, "tweet", "permalink-tweet"),
          (card, element) ->
              card.shows(".fullname", ".username", ".tweet-text")
                  .date("[data-time]", "data-time")
                  .address(element.attr("data-permalink-path"))
                  .links(".tweet-timestamp, .js-permalink")
                  .id(element.attr("data-tweet-id")));

  /**
   * The page of a status as mobile.twitter.com served it without scripts, saved. The printed time
   * is the viewer's.
   *
   * <pre>{@code
   * <table class="main-tweet"><tr><td class="user-info"><div class="fullname"><strong>Jane</strong></div>
   * <span class="username"><span>@</span>jane</span></td></tr>
   * <tr><td class="tweet-content"><div class="tweet-text" data-id="1342881923710144512">Doors open at
   * nine.</div><div class="metadata">8:27 AM - 21 Jun 2016</div></td></tr></table>
   * }</pre>
   */
  static final CardForm MOBILE_TWITTER_PAGE =
      new CardForm(
          element ->
              element.normalName().equals("table") && Attributes.hasClass(element, "main-tweet"),
          (card, element) ->
              card.shows(".fullname", ".username", ".tweet-text")
                  .date(".metadata", "datetime")
                  .id(element.select(".tweet-text").attr("data-id")));

  /**
   * A tweet as twitter.com and x.com have shown it in the browser since 2020, saved. The link to
   * the status is the one around the time; others lead to its photos and statistics.
   *
   * <pre>{@code
   * <article data-testid="tweet"><div data-testid="User-Name"><a href="/jane"><span>Jane</span></a>
   * <a href="/jane"><span>@jane</span></a> <a href="/jane/status/1342881923710144512">
   * <time datetime="2020-12-26T09:19:10.000Z">Dec 26, 2020</time></a></div>
   * <div data-testid="tweetText">Doors open at nine.</div></article>
   * }</pre>
   */
  static final CardForm RENDERED_TWEET =
      new CardForm(
          element -> element.attr("data-testid").equals("tweet"),
          (card, element) ->
              card.shows(
                      "[data-testid^=User-Name] a",
                      "[data-testid^=User-Name] :matchesOwn(^@[A-Za-z0-9_]{1,20}$)",
                      "[data-testid=tweetText]")
                  .date("a time", "datetime")
                  .links("a:has(time)"));

  /**
   * A tweet as nitter and its copies show it. The time in the title is UTC. Pages of other makers
   * have the class too, but not the text of a tweet in it.
   *
   * <pre>{@code
   * <div class="timeline-item"><a class="tweet-link" href="/jane/status/1342881923710144512#m"></a>
   * <a class="fullname" title="Jane">Jane</a><a class="username" title="@jane">@jane</a>
   * <span class="tweet-date"><a href="/jane/status/1342881923710144512#m"
   * title="Dec 26, 2020 · 9:19 AM UTC">Dec 26</a></span>
   * <div class="tweet-content media-body">Doors open at nine.</div></div>
   * }</pre>
   */
  static final CardForm NITTER =
      new CardForm(
          element -> Attributes.hasClass(element, "timeline-item"),
          (card, element) ->
              card.requires(".tweet-content")
                  .shows(".fullname", ".username", ".tweet-content")
                  .date(".tweet-date a", "title")
                  .links(".tweet-date a, a.tweet-link"));

  private static boolean isPluginCopy(Element element) {
    Element first = element.firstElementChild();
    return element.normalName().equals("blockquote")
        && first != null
        && Attributes.classes(first).equals("twContent");
  }

  @Override
  public boolean mayBe(Element element) {
    return shape.test(element);
  }

  @Override
  public boolean holdsOne() {
    return true;
  }

  @Override
  public @Nullable Embed read(Element element, Page page, @Nullable Embed inner) {
    return parts.apply(new Card(element, page), element).embed();
  }
}
