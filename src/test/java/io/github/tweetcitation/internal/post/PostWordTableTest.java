package io.github.tweetcitation.internal.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.internal.network.Networks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which texts are looked at for lines of other networks. */
final class PostWordTableTest {

  private static final PostWordTable TABLE = PostWordTable.of(Networks.all().others());

  @Test
  void textsWithWordsOfALineMayHaveOne() {
    assertThat(
            List.of("Posted by Jane", "Fog byu/tomquay inharbours", "Fog ♬", "Forwarded from Jane"))
        .allMatch(TABLE::mayBeIn);
  }

  @Test
  void otherTextsHaveNone() {
    assertThat(List.of("", "Fog on the quay", "posts of Jane")).noneMatch(TABLE::mayBeIn);
  }
}
