package io.github.tweetcitation.benchmark;

import io.github.tweetcitation.Status;
import io.github.tweetcitation.benchmark.Wording.DateForm;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Puts the labelled documents together: each run the same ones. */
final class LabelledSetMaker {

  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 3, 1);
  private static final int DAYS = 3_000;
  private static final int MILLIS = 1 << 22;

  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

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
    List<String> prose = shuffled(wording.prose());
    List<String> tweets = shuffled(wording.tweets());
    StringBuilder source = new StringBuilder();
    List<GoldCitation> gold = new ArrayList<>();
    addProse(source, layout, prose.subList(0, 2));
    for (String text : tweets.subList(0, Math.min(citations, tweets.size()))) {
      addProse(source, layout, random.nextBoolean() ? List.of(pick(wording.cues())) : List.of());
      Tweet tweet = tweet(text, wording);
      source.append(layout.separator());
      int start = source.length();
      source.append(layout.citation(tweet));
      gold.add(gold(tweet, layout, start, source.length()));
      addProse(source, layout, List.of(pick(prose.subList(2, prose.size()))));
    }
    // A document without citations has all look-alikes.
    List<String> lookalikes = shuffled(wording.lookalikes());
    addProse(source, layout, lookalikes.subList(0, citations == 0 ? lookalikes.size() : 1));
    if (layout.form() == Form.HTML) {
      source.append(layout.separator()).append(pick(markup));
    }
    String name = layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String id = "%s-%s-%d".formatted(language, name, documents.size());
    documents.add(new LabelledDocument(id, language, name, layout.form(), source.toString(), gold));
  }

  private static void addProse(StringBuilder source, Layout layout, List<String> prose) {
    for (String sentence : prose) {
      source.append(source.isEmpty() ? "" : layout.separator()).append(layout.paragraph(sentence));
    }
  }

  private static GoldCitation gold(Tweet tweet, Layout layout, int start, int end) {
    String id = layout.hasId() ? Long.toString(tweet.id()) : null;
    return layout.hasWords()
        ? new GoldCitation(
            start, end, tweet.name(), tweet.handle(), tweet.day().toString(), id, tweet.text())
        : new GoldCitation(start, end, null, null, null, id, null);
  }

  private Tweet tweet(String words, Wording wording) {
    String text =
        words
            .replace("{picture}", "pic.twitter.com/" + letters())
            .replace("{link}", "https://t.co/" + letters());
    String[] account = pick(wording.accounts()).split(" \\| ", -1);
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    // Pages in all languages have embeds with English dates.
    DateForm form = random.nextInt(3) == 0 ? DateForm.ENGLISH : wording.date();
    long id =
        Status.firstIdAt(day.atTime(12, random.nextInt(60)).toInstant(ZoneOffset.UTC))
            + random.nextInt(MILLIS);
    return new Tweet(text, account[0], account[1], day, id, form.print(day));
  }

  private String letters() {
    StringBuilder word = new StringBuilder();
    random.ints(10, 0, LETTERS.length()).forEach(i -> word.append(LETTERS.charAt(i)));
    return word.toString();
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private List<String> shuffled(List<String> list) {
    List<String> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
