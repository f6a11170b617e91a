package io.github.tweetcitation.internal.check;

import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Part;
import io.github.tweetcitation.Imitation;
import io.github.tweetcitation.PrintedOddity;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.attribution.Permalink;
import io.github.tweetcitation.internal.date.DateReading;
import io.github.tweetcitation.internal.network.StatusAddress;
import io.github.tweetcitation.internal.text.SourceText.Anchor;
import io.github.tweetcitation.internal.text.WhiteSpace;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The link in the place of the permalink has the path of a status and leads to another site, or it
 * leads to another status than its own text: {@code
 * https://twitter.com.evil.example/jane/status/20}.
 */
final class PermalinkTarget implements Check {

  /** Between a printed date and its address may be white space and a bracket. */
  private static final int MAX_GAP = 4;

  /** A longer address is none of a status. */
  private static final int MAX_ADDRESS = 300;

  @Override
  public void run(CheckedCitation citation, Consumer<Finding> found) {
    Anchor link = linkOf(citation);
    if (link == null) {
      return;
    }
    String address = link.address();
    Span span = citation.permalinkSpan(link.span());
    boolean known = StatusAddress.parseLink(address) != null;
    String imitated = !known && LinkHost.hasStatusPath(address) ? LinkHost.imitated(address) : null;
    if (imitated != null) {
      found.accept(
          new Imitation(
              Finding.Type.PERMALINK_IMITATES_HOST, Part.PERMALINK, span, address, imitated));
    } else if (leadsElsewhere(address, link.span(), citation)) {
      found.accept(
          new PrintedOddity(Finding.Type.PERMALINK_ELSEWHERE, Part.PERMALINK, span, address));
    }
  }

  private static boolean leadsElsewhere(String address, Span link, CheckedCitation citation) {
    Permalink permalink = citation.permalink();
    if (permalink == null) {
      return LinkHost.hasStatusPath(address) && !LinkHost.isOwn(address);
    }
    String id = Long.toString(permalink.status().id());
    boolean shown = link.in(citation.source()).contains(id);
    return shown && !address.contains(id) && !LinkHost.isShort(address);
  }

  /** The link that the permalink's text or the date carries, or the address after the date. */
  private static @Nullable Anchor linkOf(CheckedCitation citation) {
    Permalink permalink = citation.permalink();
    DateReading date = citation.attribution().date();
    if (permalink != null) {
      return citation.text().linkOver(permalink.span());
    }
    Anchor link = date == null ? null : citation.text().linkOver(date.span());
    return link == null && date != null ? printedAfter(citation, date.span().end()) : link;
  }

  private static @Nullable Anchor printedAfter(CheckedCitation citation, int date) {
    String source = citation.source();
    int limit = Math.min(source.length(), date + MAX_GAP);
    int start = date;
    while (start < limit && " \t])([<".indexOf(source.charAt(start)) >= 0) {
      start++;
    }
    if (!source.startsWith("http", start)) {
      return null;
    }
    int end = start;
    while (end < source.length() && end - start < MAX_ADDRESS && isAddress(source, end)) {
      end++;
    }
    return new Anchor(new Span(start, end), source.substring(start, end));
  }

  private static boolean isAddress(String source, int at) {
    char c = source.charAt(at);
    return c > ' ' && ")]>\"".indexOf(c) < 0 && WhiteSpace.skipOnLine(source, at, at + 1) == at;
  }
}
