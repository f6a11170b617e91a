package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Finding;
import io.github.tweetcitation.Finding.Severity;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Audits a folder of articles: which of their tweets are damaged, and which may be forged. */
public final class AuditArticles {

  /** What is audited where no folder is given. */
  private static final List<String> BUNDLED =
      List.of("article.txt", "damaged.txt", "page.html", "suspicious.html");

  private final TweetCitationParser parser = TweetCitationParser.create();
  private final PrintStream out;
  private final Map<Finding.Type, Integer> totals = new TreeMap<>();
  private int tweets;

  private AuditArticles(PrintStream out) {
    this.out = out;
  }

  /** Prints a report of the folder that is the first argument, or else of the bundled articles. */
  public static void main(String[] args) throws IOException {
    Output.print(out -> run(Stream.of(args).findFirst().map(Path::of), out));
  }

  static void run(Optional<Path> folder, PrintStream out) throws IOException {
    AuditArticles audit = new AuditArticles(out);
    if (folder.isEmpty()) {
      for (String name : BUNDLED) {
        audit.article(name, Input.bundledText(name));
      }
    } else {
      audit.folder(folder.get());
    }
    audit.summary();
  }

  private void folder(Path folder) throws IOException {
    Input input = new Input(InputStream.nullInputStream());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        article(folder.relativize(file).toString(), input.read(file.toString()));
      }
    }
  }

  /** Prints what is damaged or worse; what is merely absent only counts. */
  private void article(String name, String text) {
    CitedDocument document = DocumentForm.ofFile(name).cite(parser, text);
    int count = document.tweets().size();
    out.println(Visible.of(name) + ": " + count + (count == 1 ? " tweet" : " tweets"));
    for (TweetCitation tweet : document.tweets()) {
      tweets++;
      for (Finding finding : tweet.findings()) {
        totals.merge(finding.type(), 1, Integer::sum);
        if (finding.severity() != Severity.INFO) {
          print(tweet, finding);
        }
      }
    }
    out.println();
  }

  private void print(TweetCitation tweet, Finding finding) {
    out.printf(
        Locale.ROOT,
        "  %-10s @%s, %s, at %d%n             %s%n",
        finding.severity().name().toLowerCase(Locale.ROOT),
        tweet.author().handle().orElse("?"),
        tweet.day().map(day -> day.date().toString()).orElse("no day"),
        finding.span().start(),
        BidiText.isolate(Visible.of(finding.message())));
  }

  private void summary() {
    out.println("Findings in " + tweets + " tweets:");
    totals.forEach((type, count) -> out.printf(Locale.ROOT, "%5d  %s%n", count, type));
  }
}
