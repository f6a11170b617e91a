package io.github.tweetcitation;

import static io.github.tweetcitation.HostilePieces.EMBED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.HostileDocument.Form;
import java.io.ByteArrayInputStream;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No document ends the program or loses a character, on a thread with a small stack either. */
@Tag("no-mutation")
final class HostileTest {

  private static final long STACK = 256 * 1024;

  /** So long that what recurses with each piece, if it is short, needs more than the stack. */
  private static final int LENGTH = 10_000;

  /** So deep that what recurses with each element needs more than the stack. */
  private static final int DEPTH = 3000;

  @ParameterizedTest
  @EnumSource
  void isReadInAnyForm(Form form) throws Exception {
    assertTile(
        Stream.of(
                HostileDocument.pieces(),
                HostileDocument.inside(),
                HostileDocument.embeds(),
                HostileDocument.posts())
            .flatMap(documents -> documents)
            .map(document -> document.as(form)));
  }

  @Test
  void isReadInAnyAttribute() throws Exception {
    assertTile(HostileDocument.attributes());
  }

  /** The HTML parser bounds the depth of a tree, but who parses a document may take another one. */
  @ParameterizedTest
  @ValueSource(strings = {"p", "span", "blockquote class='twitter-tweet'", "div class='tweet'"})
  void aDeepTreeIsRead(String tag) throws Exception {
    HostileDocument deep = new HostileDocument(Form.TREE, "<", tag + ">a<", "b>" + EMBED);
    onASmallStack(() -> assertTiles(deep, deep.times(DEPTH)));
  }

  /** The HTML parser fails where more than 255 templates are nested, each with a noscript. */
  @ParameterizedTest
  @ValueSource(strings = {"<template><noscript>", "<NOSCRIPT><TEMPLATE>", "<template>"})
  void deepTemplatesAreRead(String templates) throws Exception {
    String html = templates.repeat(300) + EMBED;
    TweetCitationParser parser = TweetCitationParser.create();
    assertThat(parser.parseHtml(html).tweets()).hasSize(1);
    assertThat(parser.parseHtml(html).prose()).isNotNull();
    assertThat(parser.parseHtml(new ByteArrayInputStream(html.getBytes(UTF_8)), "").tweets())
        .hasSize(1);
  }

  private static void assertTile(Stream<HostileDocument> documents) throws Exception {
    onASmallStack(() -> documents.forEach(each -> assertTiles(each, each.ofLength(LENGTH))));
  }

  private static void onASmallStack(Runnable reading) throws Exception {
    FutureTask<?> task = new FutureTask<>(reading, null);
    new Thread(null, task, "small stack", STACK).start();
    task.get();
  }

  private static void assertTiles(HostileDocument document, String source) {
    int length = 0;
    for (CitedDocument read : document.form().read(source)) {
      String tiles =
          read.segments().stream().map(each -> each.span().in(read.source())).collect(joining());
      assertThat(tiles).as(document::toString).isEqualTo(read.source());
      assertThat(read.prose().length()).isLessThanOrEqualTo(tiles.length());
      assertThat(read.mediaLinks()).doesNotContainNull();
      length += tiles.length();
    }
    if (document.form().isOfSource()) {
      assertThat(length).as(document::toString).isEqualTo(source.length());
    }
  }

  @Test
  void behindTheLastCandidateAllIsProse() {
    String text = "\u2014 Jane (@jane) May 1, 2018\n".repeat(5);
    TweetCitationParser parser = TweetCitationParser.builder().maxCandidates(3).build();
    assertThat(parser.parseText(text).tweets()).hasSize(3);
  }
}
