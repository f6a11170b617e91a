package io.github.tweetcitation.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A page that needs nothing but itself, written from its head to its end.
 *
 * <p>Its content security policy allows one style and one script, by the hashes of their text: a
 * browser would run nothing else even if the page held it.
 */
final class HtmlPage implements AutoCloseable {

  private final BufferedWriter writer;
  private final String script;

  /**
   * Opens a page.
   *
   * @param file the file to write
   * @param title the title of the window, as text
   * @param navigation links, as markup
   */
  HtmlPage(Path file, String title, String navigation) throws IOException {
    String style = Input.bundledText("report.css");
    this.script = Input.bundledText("report.js");
    this.writer = Files.newBufferedWriter(file);
    write(
        """
        <!DOCTYPE html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; \
        script-src '%s'; base-uri 'none'; form-action 'none'">
        <meta name="referrer" content="no-referrer">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        <header>
        <h1>Cited posts</h1>
        <nav aria-label="Parts of the report">%s <button id="unfold" type="button" hidden>Unfold all</button></nav>
        </header>
        <main>
        """
            .formatted(hash(style), hash(script), Html.escape(title), style, navigation));
  }

  /**
   * Writes markup.
   *
   * @throws UncheckedIOException if it is not written
   */
  void write(String html) {
    try {
      writer.write(html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (writer) {
      write("</main>\n<script>" + script + "</script>\n</body>\n</html>\n");
    }
  }

  /** A source of a content security policy: an inline style or script by its text. */
  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
