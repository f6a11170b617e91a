package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.TweetCitation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    List<Finding> findings = new ArrayList<>();
    for (Check check : ALL) {
      check.run(citation, findings::add);
    }
    return sorted(findings);
  }

  /**
   * A citation with what its text showed before escapes in it were undone.
   *
   * @param source the text that the spans of the citation point into
   */
  public static TweetCitation withEscapes(TweetCitation citation, String source) {
    List<Finding> findings = new ArrayList<>(citation.findings());
    EscapedText.checkUndone(source, citation.attribution(), findings::add);
    return findings.size() == citation.findings().size()
        ? citation
        : citation.toBuilder().findings(sorted(findings)).build();
  }

  private static List<Finding> sorted(List<Finding> findings) {
    findings.sort(Comparator.comparingInt(finding -> finding.span().start()));
    return List.copyOf(findings);
  }
}
