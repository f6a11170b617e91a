package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.TweetCitation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Looks for damage, doubt and forgery in a citation: asks every check. */
public final class Checks {

  /** All checks. Where two findings begin at one place, the one of the first check is first. */
  private static final List<Check> ALL =
      List.of(
          new BodyBounds(),
          new MissingParts(),
          new DamagedDash(),
          new EscapedText(),
          new LostText(),
          new WrongEncoding(),
          new MixedScripts(),
          new NameLikeHandle(),
          new StyledLetters(),
          new ClaimsInName(),
          new DamagedHandle(),
          new HandleAgainstStatus(),
          new DoubtfulDate(),
          new DateAgainstStatus(),
          new StatusId(),
          new PermalinkTarget(),
          new BidiMarks(),
          new InvisibleCharacters(),
          new BodyLength(),
          new CutText(),
          new GoneText());

  private Checks() {}

  /** The findings of a citation, in the order of the source. */
  public static List<Finding> findings(CheckedCitation citation) {
    Found found = new Found(List.of());
    for (Check check : ALL) {
      check.run(citation, found);
    }
    return found.sorted();
  }

  /**
   * A citation with what its text showed before escapes in it were undone.
   *
   * @param source the text that the spans of the citation point into
   */
  public static TweetCitation withEscapes(TweetCitation citation, String source) {
    Found found = new Found(citation.findings());
    EscapedText.checkUndone(source, citation.attribution(), found);
    return found.all.size() == citation.findings().size()
        ? citation
        : citation.toBuilder().findings(found.sorted()).build();
  }

  /** Takes findings. A class, for a cold JVM waits for a lambda. */
  private static final class Found implements Consumer<Finding> {

    final List<Finding> all;

    Found(List<Finding> before) {
      all = new ArrayList<>(before);
    }

    @Override
    public void accept(Finding finding) {
      all.add(finding);
    }

    /** All findings, in the order of the source. */
    List<Finding> sorted() {
      if (all.size() > 1) {
        all.sort(Comparator.comparingInt(finding -> finding.span().start()));
      }
      return List.copyOf(all);
    }
  }
}
