package io.github.tweetcitation.examples;

import io.github.tweetcitation.Citation;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.TreeMap;

/** Counts posts by month, and writes a timeline: a row for each year, a column for each month. */
final class MonthTable {

  private static final int HEIGHT = 40;

  private final TreeMap<YearMonth, Integer> months = new TreeMap<>();
  private int undated;

  /** Counts a post in the month of its day (UTC). */
  void add(Citation citation) {
    citation
        .day()
        .ifPresentOrElse(
            day -> months.merge(YearMonth.from(day.date()), 1, Integer::sum), () -> undated++);
  }

  /** The timeline; years without a post have no row. */
  String html() {
    StringBuilder html = new StringBuilder();
    html.append("<section id=\"timeline\" aria-labelledby=\"timeline-title\">\n");
    html.append("<h2 id=\"timeline-title\">Timeline</h2>\n");
    if (undated > 0) {
      html.append("<p>Without a day: ").append(undated).append("</p>\n");
    }
    if (!months.isEmpty()) {
      table(html);
    }
    return html.append("</section>\n").toString();
  }

  private void table(StringBuilder html) {
    html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
    html.append(" aria-labelledby=\"timeline-title\">\n<table class=\"months\">\n");
    html.append("<caption>Posts by month (UTC)</caption>\n");
    html.append("<thead><tr><th scope=\"col\">Year</th>");
    for (Month month : Month.values()) {
      html.append("<th scope=\"col\"><abbr title=\"");
      html.append(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).append("\">");
      html.append(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)).append("</abbr></th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    int most = Collections.max(months.values());
    months.keySet().stream()
        .map(YearMonth::getYear)
        .distinct()
        .forEach(year -> row(html, year, most));
    html.append("</tbody>\n</table>\n</div>\n");
  }

  private void row(StringBuilder html, int year, int most) {
    html.append("<tr><th scope=\"row\">").append(year).append("</th>");
    for (Month month : Month.values()) {
      int posts = months.getOrDefault(YearMonth.of(year, month), 0);
      html.append("<td>");
      if (posts > 0) {
        // A shape, since paper shows no background; at least a line.
        int height = (int) Math.max(2, (long) HEIGHT * posts / most);
        html.append("<svg width=\"14\" height=\"")
            .append(HEIGHT)
            .append("\" aria-hidden=\"true\">");
        html.append("<rect width=\"14\" y=\"").append(HEIGHT - height).append("\" height=\"");
        html.append(height).append("\"/></svg><br>").append(posts);
      }
      html.append("</td>");
    }
    html.append("</tr>\n");
  }
}
