package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.TweetCitationParser;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the tweets that documents cite; without arguments, those of a bundled article. */
@Command(
    name = "CiteTweets",
    mixinStandardHelpOptions = true,
    description = "Lists the tweets that documents cite; without arguments, those of an example.")
public final class CiteTweets implements Callable<Integer> {

  private static final String ARTICLE = "article.txt";
  private static final int BAD_LINE = 1;
  private static final int UNREADABLE = 2;

  @ArgGroup private @Nullable Form form;

  @Option(names = "--leniency", paramLabel = "L", description = "strict, standard or lenient")
  private Leniency leniency = Leniency.STANDARD;

  @Option(names = "--offsets", paramLabel = "UNIT", description = "utf16, codepoints or utf8")
  private Offsets offsets = Offsets.UTF16;

  @Option(names = "--json", description = "Print one JSON object a file, on one line.")
  private boolean json;

  @Option(names = "--jsonl", paramLabel = "FILE", description = "Read one JSON document a line.")
  private @Nullable String jsonLines;

  @Parameters(paramLabel = "FILE", description = "Documents; - is standard input.")
  private List<String> files = List.of();

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  private CiteTweets(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Which form the documents have; by default their names tell. */
  static final class Form {
    @Option(names = "--text", required = true, description = "The files are plain text.")
    private boolean text;

    @Option(names = "--markdown", required = true, description = "Markdown is not read yet.")
    private boolean markdown;

    @Option(names = "--html", required = true, description = "HTML is not read yet.")
    private boolean html;
  }

  /**
   * Runs the program. The status is 0, 1 after a bad line of --jsonl, 2 after a bad file or call.
   */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    int status = run(System.in, out, utf8(FileDescriptor.err), args);
    out.flush();
    if (status != 0) {
      System.exit(status);
    }
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return new CommandLine(new CiteTweets(in, out, err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8))
        .execute(args);
  }

  @Override
  public Integer call() throws IOException {
    TweetCitationParser parser = TweetCitationParser.builder().leniency(leniency).build();
    if (jsonLines != null) {
      return jsonLines(parser, jsonLines);
    }
    if (files.isEmpty()) {
      print(ARTICLE, parser.parseText(bundledArticle()));
      return 0;
    }
    int status = 0;
    for (String file : files) {
      status = Math.max(status, cite(parser, file));
    }
    return status;
  }

  private int cite(TweetCitationParser parser, String file) {
    String unsupported = unsupportedForm(file);
    if (unsupported != null) {
      err.println(file + ": " + unsupported + " is not read yet; --text reads it as plain text");
      return UNREADABLE;
    }
    try {
      print(file, parser.parseText(read(file)));
      return 0;
    } catch (IOException e) {
      err.println(file + ": cannot be read: " + e);
      return UNREADABLE;
    }
  }

  private @Nullable String unsupportedForm(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    boolean named = form == null;
    if (named ? name.endsWith(".html") || name.endsWith(".htm") : form.html) {
      return "HTML";
    }
    return (named ? name.endsWith(".md") : form.markdown) ? "Markdown" : null;
  }

  private String read(String file) throws IOException {
    byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String bundledArticle() throws IOException {
    try (InputStream article = CiteTweets.class.getResourceAsStream(ARTICLE)) {
      return new String(Objects.requireNonNull(article).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void print(String id, CitedDocument document) {
    out.println(json ? CitationJson.of(id, document, offsets) : CitationListing.of(id, document));
  }

  private int jsonLines(TweetCitationParser parser, String file) throws IOException {
    try (InputStream stream = file.equals("-") ? in : new FileInputStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new JsonLines(parser, offsets, out, err).cite(lines) ? 0 : BAD_LINE;
    } catch (java.io.FileNotFoundException e) {
      err.println(file + ": cannot be read: " + e.getMessage());
      return UNREADABLE;
    }
  }
}
