package io.github.tweetcitation.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Puts the labelled documents together: each run the same ones. */
final class LabelledSetMaker {

  private final Random random = new Random(20_190_514);
  private final List<LabelledDocument> documents = new ArrayList<>();
  private final List<String> markup = Wording.markup();

  private LabelledSetMaker() {}

  /** Writes the labelled set. */
  public static void main(String[] args) throws IOException {
    List<String> lines = make().stream().map(LabelledDocument::toJson).toList();
    Files.writeString(LabelledDocument.SET, String.join("\n", lines) + "\n");
  }

  /** The documents of all languages in all layouts. */
  static List<LabelledDocument> make() throws IOException {
    LabelledSetMaker maker = new LabelledSetMaker();
    for (String language : Wording.languages()) {
      Wording wording = Wording.of(language);
      // Who has more sentences writes more documents.
      int most = 1 + wording.prose().size() / 3;
      for (Layout layout : Layout.values()) {
        for (int i = 0; i < most; i++) {
          maker.add(language, layout, wording, i == 0 ? 0 : (i - 1) % 3 + 1);
        }
      }
    }
    return maker.documents;
  }

  private void add(String language, Layout layout, Wording wording, int citations) {
    ArticleWriter article = new ArticleWriter(random, wording, layout);
    article.prose(2);
    article.tweets(citations);
    // A document without citations has all look-alikes.
    article.lookalikes(citations == 0 ? Integer.MAX_VALUE : 1);
    if (layout.form() == Form.HTML) {
      article.add(markup.get(random.nextInt(markup.size())));
    }
    String name = layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String id = "%s-%s-%d".formatted(language, name, documents.size());
    documents.add(
        new LabelledDocument(id, language, name, layout.form(), article.source(), article.gold()));
  }
}
