package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.LostCharacters;
import java.util.function.Consumer;

/**
 * Marks in place of characters that an encoding lost: {@code ????????} for a flag, {@code M?ller},
 * {@code ????? ??????} for a name in another script, {@code mill�s}.
 */
final class LostText implements Check {

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    check(citation.name(), Finding.Type.NAME_LOST_CHARACTERS, Part.NAME, found);
    check(citation.bodyWords(), Finding.Type.BODY_LOST_CHARACTERS, Part.BODY, found);
  }

  private static void check(Words words, Finding.Type type, Part part, Consumer<Finding> found) {
    LostMarks lost = LostMarks.in(words.text(), part == Part.NAME);
    if (lost != null) {
      found.accept(
          new LostCharacters(
              type,
              part,
              words.part(lost.start(), lost.end()),
              words.text().substring(lost.start(), lost.end()),
              lost.characters(),
              lost.bytes()));
    }
  }
}
