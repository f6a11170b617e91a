package io.github.tweetcitation.examples;

import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Network;
import io.github.tweetcitation.RejectionFinder;
import io.github.tweetcitation.ReportFinder;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
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
    versionProvider = Version.class,
    description = "Lists the tweets that documents cite; without a FILE, those of an example.",
    footer = {
      "The names of files tell their forms, unless an option does: .txt, .md, .html, ...",
      "Of a directory all files with such names are read, also those further down.",
      "Names that begin with - come after the argument --.",
      "Status: 0; 1 after a bad line of --jsonl; 2 after a file that is not read",
      "or a bad call; 3 after output that is not written."
    })
public final class CiteTweets implements Callable<Integer> {

  private static final String ARTICLE = "article.txt";
  private static final int BAD_LINE = 1;
  private static final int BAD_CALL = 2;

  @ArgGroup private FormOptions form = new FormOptions();

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

  @ArgGroup private OutputOptions output = new OutputOptions();

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description =
          "The charset of the files, such as windows-1256; by default that of the byte order mark,"
              + " or the one that a page names, or UTF-8.")
  private @Nullable Charset charset;

  @Option(
      names = "--strings",
      description =
          "In .json, .jsonl, .csv and .tsv files, each string or cell that cites is a document.")
  private boolean strings;

  @Option(
      names = "--reports",
      description = "Also list the tweets that documents report in their own words.")
  private boolean reports;

  @Option(
      names = "--explain",
      description = "Also list what looks like a citation in plain text and is none, and why.")
  private boolean explain;

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

  @Option(names = "--version", versionHelp = true, description = "Print the version.")
  @SuppressWarnings("unused") // picocli looks at the option
  private boolean version;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Documents, directories, patterns such as 'news/*.html'; - is standard input.")
  private List<String> files = List.of();

  private final Input input;
  private final PrintStream out;
  private final PrintStream err;
  private final Summary summary = new Summary();
  private Progress progress;
  private int status;

  private CiteTweets(InputStream in, PrintStream out, PrintStream err) {
    this.input = new Input(in);
    this.out = out;
    this.err = err;
    this.progress = new Progress(err, false);
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
    String misuse = misuse();
    if (misuse != null) {
      err.println("CiteTweets: " + misuse);
      return BAD_CALL;
    }
    if (form.jsonLines() != null && !files.isEmpty()) {
      String why = "--jsonl reads one file, and it has " + form.jsonLines();
      return Input.refuse(files.get(0), new IOException(why), err);
    }
    if (htmlReport != null) {
      return Math.max(report(parser, htmlReport), status);
    }
    if (form.jsonLines() != null) {
      return citeLines(parser, form.jsonLines());
    }
    citeFiles(citer(parser));
    return status;
  }

  /** Which options do not go together, or null. */
  private @Nullable String misuse() {
    OutputFormat format = output.format();
    if (reports && !format.hasReports()) {
      return "--reports has no place in --format " + format;
    }
    if (htmlReport != null && (strings || explain || format != OutputFormat.LISTING)) {
      return "--html-report goes with neither --strings nor --explain nor --format";
    }
    if (explain && (format != OutputFormat.LISTING || form.jsonLines() != null)) {
      return "--explain is for the listing of documents";
    }
    if (form.jsonLines() == null) {
      return null;
    }
    if (charset != null || strings) {
      return "--jsonl goes with neither --charset nor --strings: its lines are UTF-8";
    }
    return format == OutputFormat.JSON || format == OutputFormat.LISTING
        ? null
        : "--jsonl prints JSON, not --format " + format;
  }

  private FileCiter citer(TweetCitationParser parser) {
    return new FileCiter(
        parser,
        finder(),
        explain ? RejectionFinder.create(leniency) : null,
        form.form(),
        new Decoding(charset),
        strings,
        hint -> progress.say(hint));
  }

  private void citeFiles(FileCiter citer) {
    List<String> names = names(citer);
    out.print(output.format().header());
    progress = names.size() > 1 ? Progress.on(err) : progress;
    for (String name : names) {
      if (out.checkError()) {
        break;
      }
      citeFile(citer, name);
      progress.step();
    }
    progress.close();
    if (names.size() > 1 && !out.checkError()) {
      err.println(summary);
    }
  }

  /** The files that are read: directories and patterns stand for many. */
  private List<String> names(FileCiter citer) {
    DocumentFiles named = new DocumentFiles(citer::isKnown, this::refuseDirectory);
    return files.isEmpty()
        ? List.of(ARTICLE)
        : files.stream().flatMap(argument -> named.of(argument).stream()).toList();
  }

  private void citeFile(FileCiter citer, String file) {
    summary.addFile();
    try (InputStream in = open(file)) {
      citer.cite(file, in, this::print);
    } catch (IOException | OutOfMemoryError | StackOverflowError e) {
      refuse(file, e);
    }
  }

  private void print(Result result) {
    summary.add(result);
    out.print(output.format().write(result, offsets));
  }

  private void refuseDirectory(String directory, Throwable why) {
    summary.addFile();
    refuse(directory, why);
  }

  private void refuse(String file, Throwable why) {
    summary.addUnread();
    progress.close();
    status = Math.max(status, Input.refuse(file, why, err));
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

  private InputStream open(String file) throws IOException {
    return files.isEmpty() ? Input.bundled(file) : input.open(file);
  }

  private int report(TweetCitationParser parser, Path page) {
    HtmlReporter reporter = new HtmlReporter(page, finder(), out, err);
    if (form.jsonLines() != null) {
      return reporter.lines(form.jsonLines(), input, parser);
    }
    FileCiter citer = citer(parser);
    return reporter.files(
        names(citer),
        file -> {
          try (InputStream in = open(file)) {
            return citer.shown(file, in);
          }
        });
  }
}
