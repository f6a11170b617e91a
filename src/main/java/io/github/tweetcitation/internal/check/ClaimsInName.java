package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.PrintedOddity;
import io.github.tweetcitation.internal.network.Handle;
import io.github.tweetcitation.internal.unicode.Characters;
import java.util.function.Consumer;

/**
 * What a name claims to be: the handle of another account in it, {@code Jane @joan (@jane)}, or a
 * check mark, which looks like that of a verified account. Many genuine names have them.
 */
final class ClaimsInName implements Check {

  /** Check marks, heavy and light, in boxes and in circles. */
  private static final String CHECK_MARKS = "\u2611\u2705\u2713\u2714\uD83D\uDDF8\uD83D\uDDF9";

  private static final char FIRST_MARK = '\u2600';

  /** Fewer characters name no account that anyone imitates. */
  private static final int MIN_HANDLE = 3;

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    String name = citation.attribution().name();
    String handle = otherHandle(name, citation.attribution().handle());
    if (!handle.isEmpty()) {
      report(Finding.Type.NAME_HOLDS_HANDLE, handle, citation, found);
    }
    String mark = checkMark(name);
    if (!mark.isEmpty()) {
      report(Finding.Type.NAME_VERIFICATION_MARK, mark, citation, found);
    }
  }

  /** The first check mark in a name, or an empty string. */
  private static String checkMark(String name) {
    for (int at = 0; at < name.length(); at++) {
      int c = name.charAt(at) < FIRST_MARK ? 0 : name.codePointAt(at);
      if (c > 0 && CHECK_MARKS.indexOf(c) >= 0) {
        return Character.toString(c);
      }
    }
    return "";
  }

  /** The first handle in a name that is not the account's own, or an empty string. */
  private static String otherHandle(String name, String own) {
    for (int at = name.indexOf('@'); at >= 0; at = name.indexOf('@', at + 1)) {
      String handle = name.substring(at + 1, Handle.end(name, at + 1));
      // In an address of mail it is no handle.
      boolean begins = at == 0 || !Characters.isWordPart(name.codePointBefore(at));
      if (begins && handle.length() >= MIN_HANDLE && !handle.equalsIgnoreCase(own)) {
        return "@" + handle;
      }
    }
    return "";
  }

  private static void report(
      Finding.Type type, String printed, CheckedCitation citation, Consumer<Finding> found) {
    found.accept(new PrintedOddity(type, Part.NAME, citation.name().part(printed), printed));
  }
}
