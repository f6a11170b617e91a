package io.github.tweetcitation.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The texts, in any length. */
public enum Workload {
  /** English prose without {@code @}: one byte a character. */
  NO_TRIGGER_LATIN1(length -> prose(length, new Newsroom()::englishSentence)),
  /** Arabic prose without {@code @}: two bytes a character. */
  NO_TRIGGER_UTF16(length -> prose(length, new Newsroom()::arabicSentence)),
  /** English prose with e-mail addresses and mentions. */
  MENTIONS_LATIN1(length -> prose(length, new Newsroom()::englishContact)),
  /** Arabic prose with e-mail addresses and mentions. */
  MENTIONS_UTF16(length -> prose(length, new Newsroom()::arabicContact)),
  /** Arabic news with a citation every 1,500 characters. */
  ARABIC_NEWS(length -> news(length, 1_500)),
  /** Nothing but citations. */
  CITATIONS(length -> news(length, 1)),
  /** The article that the examples bundle, over and over. */
  ARTICLE(length -> repeated(article(), length)),
  /** Attributions that break off at the date. */
  HOSTILE(length -> repeated("— a (@a) May ", length));

  private static final int SENTENCES_PER_LINE = 4;

  private final IntFunction<String> text;

  Workload(IntFunction<String> text) {
    this.text = text;
  }

  /** The text of a length. */
  String text(int length) {
    return text.apply(length);
  }

  /** Arabic news with a citation every so many characters. */
  static String news(int length, int charsPerCitation) {
    Newsroom newsroom = new Newsroom();
    StringBuilder news = new StringBuilder(length + 2_000);
    // The first comes early, so that a short text has one.
    for (int due = charsPerCitation / 3; news.length() < length; due += charsPerCitation) {
      String tweet = newsroom.tweet().flattened();
      addProse(news, due - tweet.length(), newsroom::arabicSentence);
      news.append(tweet).append('\n');
    }
    news.setLength(length);
    return news.toString();
  }

  private static String prose(int length, Supplier<String> sentences) {
    StringBuilder prose = new StringBuilder(length + 2_000);
    addProse(prose, length, sentences);
    prose.setLength(length);
    return prose.toString();
  }

  /** Paragraphs of one line each, until the text has a length. */
  private static void addProse(StringBuilder text, int length, Supplier<String> sentences) {
    while (text.length() < length) {
      for (int i = 1; i < SENTENCES_PER_LINE; i++) {
        text.append(sentences.get()).append(' ');
      }
      text.append(sentences.get()).append('\n');
    }
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }

  private static String article() {
    try (InputStream article =
        Workload.class.getResourceAsStream("/io/github/tweetcitation/examples/article.txt")) {
      return new String(article.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
