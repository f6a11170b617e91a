package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Misreading;
import io.github.tweetcitation.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A name or a body that was read in a wrong encoding, with the way back if there is but one. */
final class WrongEncoding implements Check {

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    check(whole(citation.name(), citation), Part.NAME, found);
    check(whole(citation.bodyWords(), citation), Part.BODY, found);
  }

  /** The words with the invisible characters at their end that are bytes of the last letter. */
  private static Words whole(Words words, CheckedCitation citation) {
    int end = words.span().end();
    while (!words.span().isEmpty() && isByte(citation.source(), end)) {
      end++;
    }
    return end == words.span().end()
        ? words
        : citation.words(new Span(words.span().start(), end), words.text());
  }

  /** A control character, a no-break space or a soft hyphen. */
  private static boolean isByte(String source, int at) {
    char c = at < source.length() ? source.charAt(at) : ' ';
    return (c >= 0x80 && c <= 0xA0) || c == '\u00AD';
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
