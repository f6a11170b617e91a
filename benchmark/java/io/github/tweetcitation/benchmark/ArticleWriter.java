package io.github.tweetcitation.benchmark;

import io.github.tweetcitation.Status;
import io.github.tweetcitation.benchmark.Wording.DateForm;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Puts one article together, block after block. The random numbers decide which sentences. */
final class ArticleWriter {

  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 3, 1);
  private static final int DAYS = 3_000;
  private static final int MILLIS = 1 << 22;

  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  private final Random random;
  private final Wording wording;
  private final Layout layout;
  private final StringBuilder source = new StringBuilder();
  private final List<GoldCitation> gold = new ArrayList<>();

  ArticleWriter(Random random, Wording wording, Layout layout) {
    this.random = random;
    this.wording = wording;
    this.layout = layout;
  }

  /** Writes sentences of prose, none of them twice. */
  void prose(int count) {
    addProse(shuffled(wording.prose()).subList(0, count));
  }

  /** Writes prose of so many sentences or some more. */
  void longProse(int count) {
    for (int written = 0; written < count; written += wording.prose().size()) {
      prose(wording.prose().size());
    }
  }

  /** Writes tweets, some of them announced, with a sentence after each. */
  void tweets(int count) {
    List<String> texts = shuffled(wording.tweets());
    for (String text : texts.subList(0, Math.min(count, texts.size()))) {
      addProse(random.nextBoolean() ? List.of(pick(wording.cues())) : List.of());
      Tweet tweet = tweet(text);
      add("");
      int start = source.length();
      source.append(layout.citation(tweet));
      gold.add(gold(tweet, start, source.length()));
      prose(1);
    }
  }

  /** Writes sentences that look like citations, all of them at most. */
  void lookalikes(int most) {
    List<String> all = shuffled(wording.lookalikes());
    addProse(all.subList(0, Math.min(most, all.size())));
  }

  /** Writes a block in the form of the document. */
  void add(String block) {
    source.append(source.isEmpty() ? "" : layout.separator()).append(block);
  }

  /** What was written. */
  String source() {
    return source.toString();
  }

  /** The citations in it. */
  List<GoldCitation> gold() {
    return List.copyOf(gold);
  }

  private void addProse(List<String> prose) {
    prose.forEach(sentence -> add(layout.paragraph(sentence)));
  }

  private GoldCitation gold(Tweet tweet, int start, int end) {
    String id = layout.hasId() ? Long.toString(tweet.id()) : null;
    return layout.hasWords()
        ? new GoldCitation(
            start, end, tweet.name(), tweet.handle(), tweet.day().toString(), id, tweet.text())
        : new GoldCitation(start, end, null, null, null, id, null);
  }

  private Tweet tweet(String words) {
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
