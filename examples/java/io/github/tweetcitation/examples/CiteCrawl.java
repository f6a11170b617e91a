package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Leniency;
import io.github.tweetcitation.Network;
import io.github.tweetcitation.TweetCitationParser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Cites the documents in archives of the web, WARC and WET, on all cores and in the memory of a few
 * documents. Each archive gives one file. An archive whose file is there is not read again, so a
 * run that was stopped goes on where it was.
 */
@Command(
    name = "CiteCrawl",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the tweets that the documents in WARC and WET files cite.",
    footer = {
      "Records that cannot be read are named on standard error, and the run goes on.",
      "Status: 0; 2 after a file that is not read or a part that is not written, or a bad call."
    })
public final class CiteCrawl implements Callable<Integer> {

  private static final int NOT_READ = 2;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "jsonl (the default): a line a document that cites; csv: a row a citation.")
  private CrawlFormat format = CrawlFormat.JSONL;

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

  @Option(names = "--threads", paramLabel = "T", description = "By default, one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--read-only",
      description = "Read the documents and cite nothing: to measure what reading alone takes.")
  private boolean readOnly;

  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      description = "Where the files with the citations are written.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "ARCHIVE",
      arity = "1..*",
      description = "WARC or WET files.")
  private List<Path> archives = List.of();

  private final PrintStream err;
  private final long pieceSize;
  private final CrawlSummary summary;
  private int status;

  private CiteCrawl(PrintStream err, long pieceSize) {
    this.err = err;
    this.pieceSize = pieceSize;
    this.summary = new CrawlSummary(Progress.on(err));
  }

  /** Runs the program; {@code --help} tells how. */
  public static void main(String[] args) {
    Output.exit(run(Output.error(), ArchivePiece.SIZE, args));
  }

  static int run(PrintStream err, long pieceSize, String... args) {
    return new CommandLine(new CiteCrawl(err, pieceSize))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .execute(args);
  }

  /** A piece of an archive, and the number of its file. */
  private record Task(CrawlPart part, int number, ArchivePiece piece) {}

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    Set<String> names = new HashSet<>();
    for (Path archive : archives) {
      if (!names.add(archive.getFileName().toString())) {
        err.println("CiteCrawl: two archives have the name " + archive.getFileName());
        return NOT_READ;
      }
    }
    Files.createDirectories(folder);
    Iterator<Task> tasks = archives.stream().flatMap(this::tasks).iterator();
    TweetCitationParser parser =
        TweetCitationParser.builder().leniency(leniency).networks(networks.toArray()).build();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Callable<Void> work = () -> work(parser, tasks);
      for (Future<Void> worker : workers.invokeAll(Collections.nCopies(threads, work))) {
        worker.get();
      }
    } finally {
      workers.shutdownNow();
    }
    summary.say(summary.toString());
    return status;
  }

  /** The pieces of an archive; none if it is done, or cannot be read. */
  private Stream<Task> tasks(Path archive) {
    Path target = folder.resolve(archive.getFileName() + "." + format);
    if (Files.exists(target)) {
      summary.addDoneBefore();
      return Stream.of();
    }
    try {
      List<ArchivePiece> pieces =
          ArchivePiece.of(archive.toString(), Files.size(archive), pieceSize);
      CrawlPart part = new CrawlPart(target, pieces.size());
      return IntStream.range(0, pieces.size()).mapToObj(i -> new Task(part, i, pieces.get(i)));
    } catch (IOException e) {
      refuse(archive.toString(), e);
      return Stream.of();
    }
  }

  private @Nullable Void work(TweetCitationParser parser, Iterator<Task> tasks) {
    for (Task task = next(tasks); task != null; task = next(tasks)) {
      try {
        cite(parser, task);
        if (task.part().pieceIsWritten()) {
          summary.addArchive();
        }
      } catch (IOException e) {
        refuse(task.piece().file(), e);
      }
    }
    return null;
  }

  private static @Nullable Task next(Iterator<Task> tasks) {
    synchronized (tasks) {
      return tasks.hasNext() ? tasks.next() : null;
    }
  }

  private synchronized void refuse(String file, IOException why) {
    summary.say(file + ": not cited: " + Input.reason(why));
    status = NOT_READ;
  }

  private void cite(TweetCitationParser parser, Task task) throws IOException {
    try (ArchiveReader records =
            new ArchiveReader(task.piece(), Files.newByteChannel(Path.of(task.piece().file())));
        BufferedWriter out = task.part().open(task.number())) {
      out.write(task.number() == 0 ? format.header() : "");
      for (ArchiveEntry entry = records.next(); entry != null; entry = records.next()) {
        if (entry instanceof ArchiveEntry.Good good) {
          cite(parser, good, out);
        } else if (entry instanceof ArchiveEntry.Bad bad) {
          summary.add(bad);
        }
      }
    }
  }

  private void cite(TweetCitationParser parser, ArchiveEntry.Good record, BufferedWriter out)
      throws IOException {
    if (readOnly) {
      summary.add(0);
      return;
    }
    try {
      CitedDocument cited = record.document().cite(parser);
      summary.add(cited.citations().size());
      if (!cited.citations().isEmpty()) {
        out.write(format.write(record, cited));
      }
    } catch (OutOfMemoryError | StackOverflowError e) {
      summary.add(new ArchiveEntry.Bad(record.file(), record.offset(), Input.TOO_LARGE));
    }
  }
}
