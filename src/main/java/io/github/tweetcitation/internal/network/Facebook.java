package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facebook. No handle is printed, and no time is in the id. The address of a post is kept as it is,
 * for it has more forms than can be told apart; its query only if the id is in it.
 */
final class Facebook extends SocialNetwork {

  private static final String SITE = "https://www.facebook.com";

  private static final String NUMBER = "(?<id>pfbid[A-Za-z0-9]+|[0-9]{5,20})";

  private static final Pattern HOST =
      Pattern.compile("(?i)https?://(?:[a-z0-9-]+\\.){0,3}(?:facebook|fb)\\.com/");

  private static final Pattern PATH =
      Pattern.compile(
          "(?:[^/?#]+/(?:posts|videos|photos|activity)/(?:[^/?#]+/){0,3}"
              + "|groups/[^/?#]+/(?:posts|permalink)/|reel/|watch/live/|share/[a-z]/)"
              + NUMBER
              + "(?=[:/?#]|\\z)?");

  /** {@code /share/p/1AbC2dEf3G/}: an id of its own. */
  private static final Pattern SHARE = Pattern.compile("share/[prv]/(?<id>[A-Za-z0-9]{6,30})");

  private static final Pattern QUERY =
      Pattern.compile(
          "(?:photo(?:\\.php)?/?|video(?:/video)?\\.php|video/embed|watch/?|permalink\\.php"
              + "|story\\.php|watch/live/?)\\?(?:[^#]*&)?(?:fbid|v|video_id|story_fbid)="
              + NUMBER);

  private static final Pattern WATCH = Pattern.compile("https?://fb\\.watch/(?<id>[A-Za-z0-9_-]+)");

  private static final Pattern PLUGIN =
      Pattern.compile("plugins/(?:post|video)\\.php\\?(?:[^#]*&)?href=(?<address>[^&#]+)");

  private static final Pattern END = Pattern.compile("[?#].*", Pattern.DOTALL);

  /** What it prints, apart from the rest: it also tells its lines from those of tweets. */
  static final class Printed {

    /** Capitals tell the line from prose: {@code was posted by}. */
    static final List<String> POSTED_BY =
        PostWords.list(
            """
            Posted by|Publicado por|Publicada por|Publié par|Publiée par|Pubblicato da|Pubblicata da|Gepostet von
            Geplaatst door|Опубликовано|Опубліковано|Opublikowany przez|Opublikowane przez|Opublikowana przez
            Dikirim oleh|Diposting oleh|Người đăng:|نشر بواسطة|تم النشر بواسطة|تم نشره بواسطة|منشور من
            Publicerat av|Upplagt av|Inlagt av|Slået op af|Opslået af|Lagt ut av|Publisert av|Julkaissut|Julkaisija
            Zveřejnil(a)|Přidal(a)|Zverejnil(a)|Közzétette:|Közzétette|Postat de|Publicat de|Publicat per
            Δημοσιεύτηκε από|Δημοσίευση από|Objavio/la|Objavila|Објавио/ла|Публикувано от|โพสต์โดย
            פורסם על ידי|ارسال شده توسط|منتشر شده توسط|Isinulat ni|Afiŝita de
            """);

    static final PostWords WORDS =
        new PostWords(
            PostWords.table(String.join("|", POSTED_BY).toLowerCase(Locale.ROOT)),
            PostWords.NONE.around(),
            PostWords.NONE.afterAround(),
            PostWords.list("paylaştı:"),
            PostWords.NONE.heads());

    private Printed() {}
  }

  Facebook() {
    super(Network.FACEBOOK, "facebook.");
  }

  @Override
  boolean mayLead(String link) {
    return super.mayLead(link) || link.contains("fb.");
  }

  @Override
  @Nullable PostId parse(String address) {
    Matcher watch = match(WATCH, address);
    if (watch != null) {
      return post(watch.group("id"), null, watch.group());
    }
    Matcher host = match(HOST, address);
    if (host == null) {
      return null;
    }
    String path = address.substring(host.end());
    String own = SITE + "/" + path;
    Matcher query = match(QUERY, path);
    if (query != null) {
      return post(query.group("id"), null, own.replaceFirst("#.*", ""));
    }
    Matcher found = match(PATH, path);
    found = found == null ? match(SHARE, path) : found;
    return found == null ? null : post(found.group("id"), null, END.matcher(own).replaceFirst(""));
  }

  @Override
  @Nullable PostId parseFrame(String address) {
    Matcher host = match(HOST, address);
    Matcher plugin = host == null ? null : match(PLUGIN, address.substring(host.end()));
    return plugin == null ? null : parseInEmbed(StatusAddress.decoded(plugin.group("address")));
  }

  /** Here an address may be a path: {@code data-href="/jane/videos/10155…/"}. */
  @Override
  public @Nullable PostId parseInEmbed(String link) {
    boolean path = link.startsWith("/") && !link.startsWith("//") && !link.startsWith("/web/");
    return parseLink(path ? SITE + link : link);
  }

  @Override
  public List<String> classes() {
    return List.of("fb-post", "fb-video");
  }

  /** What the page shows wins over the quote in it, which may be another post's. */
  @Override
  public List<String> attributes() {
    return List.of("data-href", "cite");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("|fb-post", "[\\s\"'\\\\&]"),
        new PageSign("|fb-video", "[\\s\"'\\\\&]"),
        new PageSign("plugi|ns/post.php"),
        new PageSign("plugi|ns/video.php"),
        new PageSign("amp-fac|ebook"),
        new PageSign(
            "f|acebook.com/",
            "[^\"'<>\\s]{0,100}?(?:posts/|videos/|photo|permalink|watch|story|reel/)"),
        new PageSign("|fb.watch/"));
  }

  @Override
  public List<PageSign> lineSigns() {
    return Stream.concat(Printed.POSTED_BY.stream(), Printed.WORDS.after().stream())
        .map(words -> new PageSign(barred(words)))
        .toList();
  }

  /** Words with the bar before the longest one, whose letters are the rarest together. */
  private static String barred(String words) {
    int bar = 0;
    int length = 0;
    for (int start = 0; start < words.length(); ) {
      int end = words.indexOf(' ', start);
      end = end < 0 ? words.length() : end;
      bar = end - start > length ? start : bar;
      length = Math.max(length, end - start);
      start = end + 1;
    }
    bar = Math.max(0, Math.min(bar, words.length() - 6));
    return words.substring(0, bar) + "|" + words.substring(bar);
  }

  @Override
  public PostWords words() {
    return Printed.WORDS;
  }

  /** Embeds cut a text near 130 characters. */
  @Override
  public int maxLength() {
    return 140;
  }

  @Override
  public Line line() {
    return Line.POSTED_BY;
  }
}
