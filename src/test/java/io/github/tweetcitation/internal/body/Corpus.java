package io.github.tweetcitation.internal.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labelled documents: those of the project, and those that are kept outside it. */
enum Corpus {

  /** Articles written for the project, in its test resources. */
  PROJECT(1),

  /** Passages of crawled text. */
  TEXTS(2),

  /** Crawled news, mostly Arabic. */
  ARABIC(2),

  /** The same with prose in front. */
  ARABIC_LONG(0.5),

  /** Embeds between prose, as four simple converters write them. */
  FLATTENED(1.5),

  /** News articles, as many real converters write them. */
  CONVERTERS(1);

  private static final Path ARTICLES =
      Path.of("src/test/resources/io/github/tweetcitation/bodies/articles.jsonl");

  /** How much one of its bodies counts. */
  final double weight;

  Corpus(double weight) {
    this.weight = weight;
  }

  /** Its name in the table of evidence and in reports. */
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Path file(Path directory) {
    return this == PROJECT ? ARTICLES : directory.resolve(title() + ".jsonl");
  }

  boolean isIn(Path directory) {
    return Files.exists(file(directory));
  }

  /** Its documents in plain text that keeps no address of links; none if its file is absent. */
  List<LabelledDocument> read(Path directory) {
    if (!isIn(directory)) {
      return List.of();
    }
    try (var lines = Files.lines(file(directory))) {
      return lines
          .map(JsonMapper.shared()::readTree)
          .filter(json -> json.has("text") && !json.path("targets").asBoolean(false))
          .filter(json -> !json.path("gold").isEmpty())
          .map(this::document)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LabelledDocument document(JsonNode json) {
    List<LabelledTweet> tweets = json.path("gold").valueStream().map(LabelledTweet::of).toList();
    return new LabelledDocument(
        this,
        json.path("id").asString(),
        json.path("lang").asString(""),
        json.path("form").asString(""),
        json.path("text").asString(),
        tweets);
  }

  /** What the bodies of a document are counted as. */
  String set(LabelledDocument document) {
    return switch (this) {
      case PROJECT, TEXTS -> title() + (document.language().equals("ar") ? ", Arabic" : ", other");
      case FLATTENED -> title() + ", " + document.form();
      case ARABIC, ARABIC_LONG, CONVERTERS -> title();
    };
  }

  /** Whether other copies of its documents are written: whether they are as people wrote them. */
  boolean isCopied() {
    return this == PROJECT || this == TEXTS || this == ARABIC;
  }

  /** Whether reports on how sure the reader may be count it: its text is that of readers. */
  boolean isNatural() {
    return isCopied() || this == CONVERTERS;
  }
}
