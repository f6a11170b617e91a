package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Network;
import io.github.tweetcitation.Report;
import io.github.tweetcitation.ReportFinder;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Lists the tweets that documents cite; without arguments, those of a bundled article. */
@Command(
    name = "CiteTweets",
    sortOptions = false,
    description = "Lists the tweets that documents cite; without a FILE, those of an example.",
    footer = {
      "Files are UTF-8. Their names tell the form, unless an option does.",
      "Names that begin with - come after the argument --.",
      "Status: 0; 1 after a bad line of --jsonl; 2 after a file that is not read",
      "or a bad call; 3 after output that is not written."
    })
public final class CiteTweets implements Callable<Integer> {

  private static final String ARTICLE = "article.txt";
  private static final int BAD_LINE = 1;
  private static final int BAD_CALL = 2;

  @ArgGroup private Form form = new Form();

  @Option(
      names = "--leniency",
      paramLabel = "L",
      description = "How much damage is tolerated: strict, standard (the default) or lenient.")
  private Leniency leniency = Leniency.STANDARD;

  @Option(
      names = "--networks",
      paramLabel = "N",
      converter = NetworkNames.Converter.class,
      description = "Whose posts are listed: all, or some of x (the default), bluesky, ...")
  private NetworkNames networks = new NetworkNames(List.of(Network.X));

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description = "What offsets count: utf16 (the default), codepoints or utf8.")
  private Offsets offsets = Offsets.UTF16;

  @Option(names = "--json", description = "Print one JSON object a file, on one line.")
  private boolean json;

  @Option(
      names = "--reports",
      description = "Also list the tweets that documents report in their own words.")
  private boolean reports;

  @Option(
      names = "--html-report",
      paramLabel = "OUT",
      description =
          "Write the articles with their citations marked to the page OUT, an .html file.")
  private @Nullable Path htmlReport;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this.")
  @SuppressWarnings("unused") // picocli looks at the option
  private boolean help;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Documents; - is standard input.")
  private List<String> files = List.of();

  private final Input input;
  private final PrintStream out;
  private final PrintStream err;

  private CiteTweets(InputStream in, PrintStream out, PrintStream err) {
    this.input = new Input(in);
    this.out = out;
    this.err = err;
  }

  /** The form of the documents; by default that of their names. */
  static final class Form {
    @Option(names = "--text", required = true, description = "The files are plain text.")
    private boolean text;

    @Option(names = "--markdown", required = true, description = "The files are Markdown.")
    private boolean markdown;

    @Option(names = "--html", required = true, description = "The files are HTML.")
    private boolean html;

    @Option(
        names = "--jsonl",
        required = true,
        paramLabel = "FILE",
        description =
            "Read a JSON document a line, {\"id\": ..., \"text\": ...}; print one a line.")
    private @Nullable String jsonLines;

    private boolean isGiven() {
      return text || markdown || html;
    }

    private DocumentForm of(String file) {
      if (text) {
        return DocumentForm.TEXT;
      }
      if (markdown) {
        return DocumentForm.MARKDOWN;
      }
      return html ? DocumentForm.HTML : DocumentForm.ofFile(file);
    }
  }

  /** Runs the program; {@code --help} tells how. */
  public static void main(String[] args) {
    Output.exit(run(System.in, Output.standard(), Output.error(), args));
  }

  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    int status =
        new CommandLine(new CiteTweets(in, out, err))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setParameterExceptionHandler((e, call) -> badCall(e, err))
            .execute(args);
    return Math.max(status, Output.status(out, err));
  }

  private static int badCall(ParameterException e, PrintStream err) {
    err.println(Visible.of(String.valueOf(e.getMessage())));
    e.getCommandLine().usage(err);
    return BAD_CALL;
  }

  @Override
  public Integer call() {
    TweetCitationParser parser =
        TweetCitationParser.builder().leniency(leniency).networks(networks.toArray()).build();
    if (form.jsonLines != null && !files.isEmpty()) {
      return Input.refuse(
          files.get(0),
          new IOException("--jsonl reads one file, and it has " + form.jsonLines),
          err);
    }
    if (htmlReport != null) {
      return report(parser, htmlReport);
    }
    if (form.jsonLines != null) {
      return citeLines(parser, form.jsonLines);
    }
    int status = 0;
    for (String file : files.isEmpty() ? List.of(ARTICLE) : files) {
      if (out.checkError()) {
        break;
      }
      status = Math.max(status, citeFile(parser, file));
    }
    return status;
  }

  private int citeFile(TweetCitationParser parser, String file) {
    try {
      String text = files.isEmpty() ? Input.bundledText(file) : input.read(file);
      if (!form.isGiven() && DocumentForm.ofFile(file) == DocumentForm.TEXT) {
        DocumentForm.ofMarkup(text).ifPresent(markup -> hint(file, markup));
      }
      print(file, form.of(file).cite(parser, text));
      return 0;
    } catch (IOException | OutOfMemoryError | StackOverflowError e) {
      return Input.refuse(file, e, err);
    }
  }

  private void hint(String file, DocumentForm markup) {
    err.println(Visible.of(file) + ": read as text; for its markup use --" + markup.field());
  }

  private void print(String id, CitedDocument document) {
    ReportFinder finder = finder();
    List<Report> found = finder == null ? null : finder.find(document);
    out.println(
        json
            ? Visible.of(CitationJson.of(CitationJson.id(id), document, found, offsets).toString())
            : CitationListing.of(id, document, found == null ? List.of() : found, offsets));
  }

  private @Nullable ReportFinder finder() {
    return reports ? ReportFinder.create(leniency) : null;
  }

  private int citeLines(TweetCitationParser parser, String file) {
    try (LineReader lines = input.lines(file)) {
      return new JsonLines(parser, finder(), offsets, out, err).cite(lines) ? 0 : BAD_LINE;
    } catch (IOException | OutOfMemoryError e) {
      return Input.refuse(file, e, err);
    }
  }

  private int report(TweetCitationParser parser, Path page) {
    HtmlReporter reporter = new HtmlReporter(page, finder(), out, err);
    String lines = form.jsonLines;
    return lines != null
        ? reporter.lines(lines, input, parser)
        : reporter.files(
            files.isEmpty() ? List.of(ARTICLE) : files,
            file ->
                form.of(file)
                    .citeShown(
                        parser, files.isEmpty() ? Input.bundledText(file) : input.read(file)));
  }
}
