package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Instagram. The code in an address is the id in base 64; in the id, above 23 bits, are the
 * milliseconds since 2011-08-24. Codes of private posts are longer, and begin with the public one.
 */
final class Instagram extends SocialNetwork {

  /** A handle: no dot at its start or end, and no two in a row. */
  static final String NAME =
      "(?=[A-Za-z0-9._]{1,30}+(?!\\.?[A-Za-z0-9_]))[A-Za-z0-9_]++(?:\\.[A-Za-z0-9_]++)*+";

  private static final Pattern POST =
      Pattern.compile(
          "(?i)https?://(?:(?:www|m)\\.)?instagr(?:am\\.com|\\.am)/(?:"
              + NAME
              + "/)?(?<kind>p|reels?|tv)/(?<id>(?-i:"
              + BASE64
              + "{10,60}+))");

  private static final Pattern HANDLE = Pattern.compile(NAME);

  private static final Pattern CODE = Pattern.compile(BASE64 + "{10,11}");

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final int PUBLIC_LENGTH = 11;

  private static final int TIME_BITS = 23;

  private static final long EPOCH = 1_314_220_021_721L;

  /** What it prints, apart from the rest: it also tells its lines from those of tweets. */
  static final class Printed {

    static final PostWords WORDS =
        new PostWords(
            PostWords.table(
                """
                a post shared by|a photo shared by|a video shared by|a reel shared by|a photo posted by|a video posted by
                una publicación compartida de|una publicación compartida por|una foto publicada por|un vídeo publicado por
                un video publicado por|una foto compartida por|una foto compartida de|un video compartido por|un vídeo compartido por
                una foto posteada por|un video posteado por|un reel compartido por|un reel compartido de
                une publication partagée par|une photo publiée par|une vidéo publiée par|une photo partagée par|une vidéo partagée par
                un reel partagé par|ein beitrag geteilt von|ein foto geteilt von|ein video geteilt von|ein reel geteilt von
                um post compartilhado por|uma publicação compartilhada por|uma publicação partilhada por|uma foto publicada por
                um vídeo publicado por|uma foto compartilhada por|um vídeo compartilhado por|uma foto partilhada por|um reel compartilhado por
                um post partilhado por|uma fotografia publicada por|un post condiviso da|una foto pubblicata da|un video pubblicato da
                una foto condivisa da|un video condiviso da|un reel condiviso da|una publicació compartida per|una foto publicada per
                een bericht gedeeld door|een foto gedeeld door|een video gedeeld door|een foto die is geplaatst door
                een video die is geplaatst door|een foto geplaatst door|een video geplaatst door|een reel gedeeld door
                post udostępniony przez użytkownika|post udostępniony przez|zdjęcie udostępnione przez użytkownika
                zdjęcie udostępnione przez|zdjęcie zamieszczone przez użytkownika|zdjęcie zamieszczone przez
                film zamieszczony przez użytkownika|film udostępniony przez użytkownika|film udostępniony przez
                sebuah kiriman dibagikan oleh|sebuah foto dibagikan oleh|sebuah foto diposting oleh|sebuah foto dikirim oleh
                sebuah video dibagikan oleh|sebuah video dikirim oleh|kiriman dibagikan oleh|sebuah kongsian oleh
                siaran dikongsi oleh|kiriman yang dikongsi oleh|kiriman dikongsi oleh|satu kiriman dikongsi oleh
                ett inlägg delat av|ett foto delat av|ett foto publicerat av|en video delad av|en video publicerad av|en bild delad av
                et opslag delt af|et billede delt af|et billede slået op af|et foto delt af|en video delt af|en video slået op af
                et innlegg delt av|et bilde delt av|et bilde publisert av|et bilde lagt ut av|en video delt av|en video publisert av
                příspěvek sdílený uživatelem|příspěvek sdílený|příspěvek, který sdílí|fotka sdílená uživatelem|fotka zveřejněná uživatelem
                fotografie zveřejněná uživatelem|fotka, kterou sdílí|príspevok, ktorý zdieľa|príspevok zdieľaný používateľom
                o postare distribuită de|o postare împărtășită de|o fotografie postată de|o fotografie distribuită de
                objava koju dijeli|objava koju je podijelio/la|objava koju je podijelio|objava koju deli|fotografija koju je objavio
                fotografija koju dijeli|fotografija koju deli|objava, ki jo deli|objavo je delil
                η δημοσίευση κοινοποιήθηκε από το χρήστη|η δημοσίευση κοινοποιήθηκε από|μια δημοσίευση που κοινοποίησε ο χρήστης
                μια δημοσίευση που κοινοποιήθηκε από|μια φωτογραφία που δημοσίευσε ο χρήστης|φωτογραφία που δημοσιεύτηκε από
                публикация от|публикация пользователя|пост, опубликованный|фото опубликовано|фото, опубликованное|видео опубликовано
                фото публикации|видео, опубликованное|фотография опубликована
                допис, поширений|допис, опублікований|публікація, поширена користувачем|публікація від|фото, опубліковане
                світлина, опублікована|публикация, споделена от|снимка, публикувана от|публикация, споделено от
                تمت مشاركة منشور بواسطة|تمت مشاركة منشور من قبل|تم نشر منشور بواسطة|منشور تمت مشاركته من|منشور تمت مشاركته بواسطة
                تمت مشاركة صورة بواسطة|تم نشر صورة بواسطة|صورة تم نشرها بواسطة|تمت مشاركة فيديو بواسطة|تم نشر فيديو بواسطة
                تمت مشاركة مقطع فيديو بواسطة|تمت مشاركة ريل بواسطة|منشور بواسطة|تمت المشاركة بواسطة
                פוסט משותף על ידי|פוסט ששותף על ידי|פוסט שותף על ידי|תמונה שפורסמה על ידי|סרטון שפורסם על ידי
                یک پست به اشتراک گذاشته شده توسط|پست به اشتراک گذاشته شده توسط
                โพสต์ที่แชร์โดย|รูปภาพที่แชร์โดย|รูปภาพที่โพสต์โดย|วิดีโอที่โพสต์โดย
                isang post na ibinahagi ni|isang larawang na-post ni|afiŝo kunhavigita de
                """),
            PostWords.table(
                """
                bài viết do|ảnh do|video do|một bài viết được chia sẻ bởi
                ein von|ein post von|een door|henkilön|käyttäjän|پستی که توسط|عکسی که توسط
                """),
            PostWords.list(
                """
                chia sẻ|đăng|geteilter Beitrag|gepostetes Foto|gepostetes Video|geteiltes Foto|geteiltes Video
                geplaatste foto|geplaatste video|gedeeld bericht|gedeelde foto|jakama julkaisu|julkaisema kuva|julkaisema video
                به اشتراک گذاشته شده است|به اشتراک گذاشته شده|به اشتراک گذاشته شد
                """),
            PostWords.list(
                """
                がシェアした投稿|が投稿した写真|が投稿した動画|がシェアした写真|がシェアした動画|がシェアしたリール
                님의 공유 게시물|님이 공유한 게시물|님이 게시한 사진|님이 게시한 동영상|님의 게시물|님의 사진|님의 공유 사진
                分享的貼文|分享的帖子|分享的相片|分享的照片|張貼的相片|发布的照片|發佈的相片|分享的影片|張貼的影片|分享的帖文
                paylaştığı bir gönderi|tarafından paylaşılan bir gönderi|tarafından paylaşılan bir fotoğraf|paylaştığı bir fotoğraf
                tarafından paylaşılan bir video|paylaştığı bir video|tarafından gönderilen bir fotoğraf
                द्वारा साझा की गई पोस्ट|-এর শেয়ার করা একটি পোস্ট|által megosztott bejegyzés|által közzétett fénykép|által közzétett videó|által megosztott fénykép
                """),
            PostWords.table(
                """
                view this post on instagram|view this photo on instagram|view this profile on instagram
                ver esta publicación en instagram|ver esta foto en instagram|voir cette publication sur instagram
                voir cette photo sur instagram|sieh dir diesen beitrag auf instagram an|diesen beitrag auf instagram ansehen
                ver essa foto no instagram|ver esta foto no instagram|ver esta publicação no instagram|ver essa publicação no instagram
                ver este post no instagram|visualizza questo post su instagram|visualizza questa foto su instagram
                veure aquesta publicació a instagram|dit bericht op instagram bekijken|bekijk dit bericht op instagram
                wyświetl ten post na instagramie|lihat postingan ini di instagram|lihat kiriman ini di instagram
                lihat siaran ini di instagram|xem bài viết này trên instagram|visa det här inlägget på instagram
                visa detta inlägg på instagram|se dette opslag på instagram|vis dette innlegget på instagram
                näytä tämä julkaisu instagramissa|zobrazit tento příspěvek na instagramu|zobrazit příspěvek na instagramu
                zobraziť tento príspevok na instagrame|a bejegyzés megtekintése az instagramon|vezi această postare pe instagram
                pogledajte ovu objavu na instagramu|pogledaj ovu objavu na instagramu|prikaži ovu objavu na instagramu
                δείτε αυτή τη δημοσίευση στο instagram|δες αυτή τη δημοσίευση στο instagram
                посмотреть эту публикацию в instagram|просмотреть эту публикацию в instagram|переглянути цей допис в instagram
                преглед на тази публикация в instagram|bu gönderiyi instagram'da gör|bu gönderiyi instagram’da gör
                この投稿をinstagramで見る|instagramでこの投稿を見る|instagram에서 이 게시물 보기
                在 instagram 查看這則貼文|在instagram查看這則貼文|在 instagram 上查看这篇帖子|在 instagram 查看此帖文|在instagram查看此帖文
                عرض هذا المنشور على instagram|عرض هذا المنشور على إنستغرام|عرض هذه الصورة على instagram
                הצג את הפוסט הזה באינסטגרם|הצגת פוסט זה באינסטגרם|مشاهده این پست در اینستاگرام|نمایش این پست در instagram
                ดูโพสต์นี้บน instagram|इस पोस्ट को instagram पर देखें|tingnan ang post na ito sa instagram
                """));

    private Printed() {}
  }

  Instagram() {
    super(Network.INSTAGRAM, "instagr");
  }

  @Override
  @Nullable PostId parse(String address) {
    Matcher found = match(POST, address);
    if (found == null) {
      return null;
    }
    String kind = found.group("kind").toLowerCase(Locale.ROOT).replace("reels", "reel");
    return post(kind, publicCode(found.group("id")));
  }

  @Override
  public @Nullable PostId ofId(String id) {
    return CODE.matcher(id).matches() ? post("p", id) : null;
  }

  private PostId post(String kind, String id) {
    return post(id, null, "https://www.instagram.com/" + kind + "/" + id + "/");
  }

  /** The code of a public post that a code begins with. */
  static String publicCode(String code) {
    return code.substring(0, Math.min(code.length(), PUBLIC_LENGTH));
  }

  @Override
  public @Nullable Instant timeOf(String id) {
    return timeOfCode(id);
  }

  /** Those of private posts have 39 characters and no time. */
  private static final int MAX_CODE = 40;

  /** The time in a code, or null. */
  static @Nullable Instant timeOfCode(String code) {
    BigInteger id = BigInteger.ZERO;
    for (int i = 0; i < Math.min(code.length(), MAX_CODE); i++) {
      int digit = ALPHABET.indexOf(code.charAt(i));
      if (digit < 0) {
        return null;
      }
      id = id.shiftLeft(6).add(BigInteger.valueOf(digit));
    }
    return id.bitLength() < Long.SIZE
        ? plausible((id.longValue() >> TIME_BITS) + EPOCH, EPOCH + 1)
        : null;
  }

  @Override
  public List<String> classes() {
    return List.of("instagram-media");
  }

  @Override
  public List<String> attributes() {
    return List.of("data-instgrm-permalink", "data-shortcode");
  }

  @Override
  List<String> ownAttributes() {
    return List.of("data-instgrm-permalink");
  }

  @Override
  public List<PageSign> signs() {
    return List.of(
        new PageSign("instagra|m-media"),
        new PageSign("|amp-instagram"),
        new PageSign("|instagram.com/", "(?:[A-Za-z0-9._]{1,30}+/)?(?:p|reels?|tv)/"),
        new PageSign("instagr|.am/p/"),
        // Lines without a handle in parentheses: A photo posted by @jane.
        new PageSign("poste|d by @"),
        new PageSign("share|d by @"),
        new PageSign("| por @"),
        new PageSign("|がシェアした"));
  }

  @Override
  public PostWords words() {
    return Printed.WORDS;
  }

  @Override
  public Pattern handle() {
    return HANDLE;
  }

  @Override
  public int maxLength() {
    return 2200;
  }

  @Override
  public Line line() {
    return Line.SHARED;
  }
}
