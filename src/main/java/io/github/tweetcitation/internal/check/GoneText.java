package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.PrintedOddity;
import io.github.tweetcitation.internal.unicode.PhraseTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A notice in place of the text of a post that is gone: {@code This Post is unavailable}. */
final class GoneText implements Check {

  /** No notice is longer. */
  private static final int MAX_NOTICE = 200;

  /** What notices begin with. */
  private static final PhraseTable NOTICES =
      withTweets(
          "this post is unavailable",
          "this post is no longer available",
          "this post was deleted by",
          "this post has been deleted",
          "this post is from a suspended account",
          "this post is from an account that no longer exists",
          "this post violated the",
          "you're unable to view this post",
          "post unavailable",
          "post not found",
          "hmm...this page doesn't exist",
          "sorry, that page doesn't exist",
          "[deleted]",
          "[post deleted]",
          "ce post n'est pas disponible",
          "ce post n'est plus disponible",
          "dieser post ist nicht verf\u00FCgbar",
          "este post no est\u00E1 disponible",
          "este post n\u00E3o est\u00E1 dispon\u00EDvel",
          "questo post non \u00E8 disponibile",
          "\u044D\u0442\u043E\u0442 \u0442\u0432\u0438\u0442 \u043D\u0435\u0434\u043E\u0441\u0442\u0443\u043F\u0435\u043D",
          "\u044D\u0442\u043E\u0442 \u043F\u043E\u0441\u0442 \u043D\u0435\u0434\u043E\u0441\u0442\u0443\u043F\u0435\u043D",
          "\u3053\u306E\u30C4\u30A4\u30FC\u30C8\u306F\u8868\u793A\u3067\u304D\u307E\u305B\u3093",
          "\u3053\u306E\u30DD\u30B9\u30C8\u306F\u8868\u793A\u3067\u304D\u307E\u305B\u3093",
          "هذه التغريدة غير متوفرة",
          "هذه التغريدة غير متاحة",
          "هذا المنشور غير متاح",
          "هذا المنشور غير متوفر",
          "تم حذف هذه التغريدة",
          "تم حذف هذا المنشور");

  /** A table of phrases, with "tweet" for "post" and with curly apostrophes, too. */
  private static PhraseTable withTweets(String... notices) {
    List<String> all = new ArrayList<>();
    for (String notice : notices) {
      for (String each : List.of(notice, notice.replace("post", "tweet"))) {
        all.add(each);
        all.add(each.replace('\'', '\u2019'));
      }
    }
    return new PhraseTable(all.toArray(new String[0]));
  }

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    String text = citation.body().text();
    if (text.length() <= MAX_NOTICE && NOTICES.endAt(text, 0) >= 0) {
      found.accept(
          new PrintedOddity(
              Finding.Type.BODY_PLACEHOLDER, Part.BODY, citation.body().span(), text));
    }
  }
}
