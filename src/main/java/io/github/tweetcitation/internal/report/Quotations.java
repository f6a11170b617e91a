package io.github.tweetcitation.internal.report;

import io.github.tweetcitation.internal.report.QuotationMark.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds which quotation marks of a paragraph belong together. */
final class Quotations {

  private final List<Quotation> found = new ArrayList<>();

  /** The marks that are open, by group. */
  private final List<Open> open = new ArrayList<>();

  private final boolean[] paired;

  private Quotations(int tokens) {
    paired = new boolean[tokens];
  }

  private record Open(int token, Group group) {}

  /**
   * A quotation.
   *
   * @param open the token that opens it
   * @param close the token that closes it
   */
  record Quotation(int open, int close) {}

  /**
   * The quotations of a paragraph that are in no other.
   *
   * @param strays the tokens that are marks without a partner are added to it
   */
  static List<Quotation> in(String text, List<Token> tokens, List<Integer> strays) {
    Quotations quotations = new Quotations(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(TokenType.QUOTATION_MARK)) {
        quotations.read(i, QuotationMark.at(text, tokens.get(i)));
      }
    }
    quotations.pairWhatIsLeft();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(TokenType.QUOTATION_MARK) && !quotations.paired[i]) {
        strays.add(i);
      }
    }
    return quotations.outermost();
  }

  private void read(int token, QuotationMark mark) {
    int last = lastOpen(mark.group());
    boolean opens = mark.mayOpen() && !mark.mayClose();
    if (mark.mayOpen() == mark.mayClose()) {
      // Where nothing else tells, the form of the mark does.
      opens = last < 0 ? mark.points() >= 0 || mark.mayOpen() : mark.points() > 0;
    }
    if (opens) {
      open.add(new Open(token, mark.group()));
    } else if (last >= 0) {
      pair(open.get(last).token(), token);
      // What is open inside it lost its closing mark.
      open.subList(last, open.size()).clear();
    }
  }

  private int lastOpen(Group group) {
    int i = open.size() - 1;
    // Few marks are open at a time; a mark that never closes is looked at again by a few only.
    int floor = Math.max(0, open.size() - 8);
    while (i >= floor && open.get(i).group() != group) {
      i--;
    }
    return i >= floor ? i : -1;
  }

  private void pair(int first, int last) {
    paired[first] = true;
    paired[last] = true;
    found.add(new Quotation(first, last));
  }

  /** Of two marks that both seem to open, the second closes: {@code " هكذا ! "وتابع}. */
  private void pairWhatIsLeft() {
    for (int i = 0; i + 1 < open.size(); i++) {
      if (open.get(i).group() == open.get(i + 1).group()) {
        pair(open.get(i).token(), open.get(i + 1).token());
        i++;
      }
    }
  }

  private List<Quotation> outermost() {
    found.sort(Comparator.comparingInt(Quotation::open));
    List<Quotation> outermost = new ArrayList<>();
    int end = -1;
    for (Quotation each : found) {
      if (each.open() > end) {
        outermost.add(each);
        end = each.close();
      }
    }
    return outermost;
  }
}
