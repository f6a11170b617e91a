package io.github.tweetcitation.examples;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Direction;
import io.github.tweetcitation.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Articles with their citations to look at in a browser: one page, or for many articles an index
 * and a page each in a folder beside it.
 *
 * <p>Every article is written when it comes. Only the accounts and the months are kept.
 */
final class HtmlReport implements AutoCloseable {

  /** With more articles than these a page is too long to be read. */
  static final int MAX_ON_A_PAGE = 20;

  private static final int EXCERPT = 100;

  private final Path file;
  private final HtmlPage page;
  private final @Nullable Path folder;
  private final AccountTable accounts = new AccountTable();
  private final MonthTable months = new MonthTable();
  private int articles;
  private int citations;

  /**
   * Opens a report.
   *
   * @param file the page, or the index; the pages are then in the folder {@code file-pages}
   * @param onePage whether all articles are on one page
   */
  HtmlReport(Path file, boolean onePage) throws IOException {
    this.file = file;
    this.folder = onePage ? null : file.resolveSibling(name(file) + "-pages");
    if (folder != null) {
      Files.createDirectories(folder);
    }
    this.page =
        new HtmlPage(
            file,
            name(file),
            "<a href=\"#articles\">Articles</a> <a href=\"#accounts\">Accounts</a>"
                + " <a href=\"#timeline\">Timeline</a>");
    page.write("<section id=\"articles\" aria-label=\"Articles\">\n" + (onePage ? "" : "<ol>\n"));
  }

  /**
   * Writes an article.
   *
   * @param name its name
   * @param document the article, whose source is what is shown of it
   * @param reports what it reports
   * @throws UncheckedIOException if it is not written
   */
  void add(String name, CitedDocument document, List<Report> reports) {
    String id = "a" + (articles + 1);
    // Whole before it is written: a memory that is too small leaves no part of it on the page.
    String article = HtmlArticle.of(id, name, document, reports);
    articles++;
    String address = folder == null ? "" : page(folder, name, article);
    page.write(folder == null ? article : row(address, name, document));
    int number = 0;
    for (Citation citation : document.citations()) {
      accounts.add(citation, address + "#" + id + "-" + ++number, name);
      months.add(citation);
    }
    citations += number;
  }

  /** Writes a page with one article. Returns its address. */
  private String page(Path folder, String name, String article) {
    Path own = folder.resolve(String.format(Locale.ROOT, "%05d.html", articles));
    try (HtmlPage single = new HtmlPage(own, name, link("../" + file.getFileName(), "Index"))) {
      single.write(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return address(folder.getFileName() + "/" + own.getFileName());
  }

  /** What the report has, in a few words. */
  String summary() {
    return (articles == 1 ? "1 article, " : articles + " articles, ")
        + (citations == 1 ? "1 citation" : citations + " citations");
  }

  @Override
  public void close() throws IOException {
    try (page) {
      page.write((folder == null ? "" : "</ol>\n") + "</section>\n");
      page.write(accounts.html());
      page.write(months.html());
    }
  }

  private static String row(String address, String name, CitedDocument document) {
    String words = document.prose().strip();
    String line = words.lines().findFirst().orElse("");
    int length = Math.min(EXCERPT, line.codePointCount(0, line.length()));
    return "<li><a href=\"%s\">%s</a> <span class=\"facts\">%s</span><p lang=\"\"%s>%s</p></li>\n"
        .formatted(
            address,
            Html.isolate(name),
            HtmlArticle.facts(document),
            HtmlArticle.dir(ReadingDirection.of(line, Direction.LTR)),
            Html.escape(line.substring(0, line.offsetByCodePoints(0, length))));
  }

  private static String link(String path, String text) {
    return "<a href=\"" + address(path) + "\">" + text + "</a>";
  }

  /** A relative address: a file may be named {@code a:b.html}, or have a {@code #} in its name. */
  private static String address(String path) {
    try {
      return Html.escape(new URI(null, null, "./" + path, null).toASCIIString());
    } catch (URISyntaxException e) {
      throw new AssertionError("any path can be quoted: " + path, e);
    }
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
