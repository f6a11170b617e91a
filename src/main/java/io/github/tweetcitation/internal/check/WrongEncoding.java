package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Misreading;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A name or a body that was read in a wrong encoding, with the way back if there is but one. */
final class WrongEncoding implements Check {

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    check(citation.name(), Part.NAME, found);
    check(citation.bodyWords(), Part.BODY, found);
  }

  private static void check(Words words, Part part, Consumer<Finding> found) {
    String text = words.text();
    Mojibake misread = Mojibake.undo(text);
    if (misread != null) {
      Optional<String> repaired =
          misread.certain() ? Optional.of(misread.repaired()) : Optional.empty();
      found.accept(
          new Misreading(
              Finding.Type.WRONG_ENCODING,
              part,
              words.part(misread.start(), misread.end()),
              text,
              repaired,
              misread.steps()));
      return;
    }
    String arabic = LatinReading.undo(text);
    if (arabic != null) {
      found.accept(
          new Misreading(
              Finding.Type.WRONG_ENCODING,
              part,
              words.span(),
              text,
              Optional.of(arabic),
              List.of(LatinReading.STEP)));
    }
  }
}
