package io.github.tweetcitation.examples;

/** What researchers ask, as SQL over the table {@code citations}. */
enum CrawlQuery {

  /** The ten accounts that each site cites most, and in how many documents. */
  MOST_CITED(
      """
      SELECT site, account, citations, documents
      FROM (
        SELECT site, lower(handle) AS account, count(*) AS citations,
          count(DISTINCT address) AS documents,
          row_number() OVER (PARTITION BY site ORDER BY count(*) DESC, lower(handle)) AS place
        FROM citations
        WHERE handle IS NOT NULL
        GROUP BY site, lower(handle))
      WHERE place <= 10
      ORDER BY site, place
      """),

  /**
   * How many hours after a tweet, whose id has the time, the page that cites it was fetched. The
   * article is older than that, so each figure is the most that it can be.
   */
  HOURS_TO_ARTICLE(
      """
      SELECT site, count(*) AS citations,
        percentile_approx(hours, 0.1) AS fastest_tenth, percentile_approx(hours, 0.5) AS median
      FROM (
        SELECT site, timestampdiff(HOUR, posted, crawled) AS hours
        FROM citations
        WHERE posted <= crawled)
      GROUP BY site
      ORDER BY median, site
      """),

  /** The citations whose printed date contradicts the id that they link to. */
  CONTRADICTIONS(
      """
      SELECT site, address, handle, date, status_id, posted, findings
      FROM citations
      WHERE arrays_overlap(findings, array(
        'DATE_CONTRADICTS_STATUS', 'STATUS_CONTRADICTS_DATE', 'STATUS_ID_IMPOSSIBLE'))
      ORDER BY site, address, status_id
      """);

  private final String sql;

  CrawlQuery(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
