package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Finding.Type;
import io.github.tweetcitation.LostCharacters;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.function.Consumer;

/** Marks in place of lost characters, in the name and in the body. */
final class LostText implements Check {

  /** {@code ????????} for a lost flag: each lost emoji leaves at least two question marks. */
  private static final String LOST_EMOJI = "??";

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    String name = citation.attribution().name();
    if (name.contains(LOST_EMOJI) || name.indexOf(Characters.REPLACEMENT) >= 0) {
      found.accept(
          new LostCharacters(
              Type.NAME_LOST_CHARACTERS,
              Part.NAME,
              citation.attribution().nameSpan(),
              name,
              marks(name),
              0));
    }
    String body = citation.body().text();
    if (body.indexOf(Characters.REPLACEMENT) >= 0) {
      found.accept(
          new LostCharacters(
              Type.BODY_LOST_CHARACTERS, Part.BODY, citation.body().span(), body, marks(body), 0));
    }
  }

  private static int marks(String text) {
    return (int) text.chars().filter(c -> c == '?' || c == Characters.REPLACEMENT).count();
  }
}
