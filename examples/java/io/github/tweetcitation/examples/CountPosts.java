package io.github.tweetcitation.examples;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Network;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the posts that the documents of a folder cite, by network. */
public final class CountPosts {

  private static final List<String> BUNDLED = List.of("article.txt", "page.html", "networks.html");

  private final TweetCitationParser parser =
      TweetCitationParser.builder().networks(Network.values()).build();

  private final Map<Network, Integer> posts = new EnumMap<>(Network.class);
  private final Map<Network, Integer> documents = new EnumMap<>(Network.class);

  private CountPosts() {}

  /** Counts the posts in the files of a folder, or without one in the bundled documents. */
  public static void main(String[] args) {
    Output.exit(run(Output.standard(), Output.error(), args));
  }

  static int run(PrintStream out, PrintStream err, String... args) {
    CountPosts count = new CountPosts();
    int status = 0;
    try (Stream<Path> files = args.length == 0 ? Stream.of() : Files.walk(Path.of(args[0]))) {
      if (args.length == 0) {
        for (String name : BUNDLED) {
          count.add(name, Input.bundledText(name));
        }
      }
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        status = Math.max(status, count.read(file.toString(), err));
      }
    } catch (IOException | UncheckedIOException e) {
      status = Input.refuse(String.join(" ", args), e, err);
    }
    count.print(out);
    return Math.max(status, Output.status(out, err));
  }

  private int read(String file, PrintStream err) {
    try {
      add(file, new Input(System.in).read(file));
      return 0;
    } catch (IOException | OutOfMemoryError | StackOverflowError e) {
      return Input.refuse(file, e, err);
    }
  }

  private void add(String name, String source) {
    CitedDocument document = DocumentForm.ofFile(name).cite(parser, source);
    for (Citation citation : document.citations()) {
      posts.merge(citation.network(), 1, Integer::sum);
    }
    document.citations().stream()
        .map(Citation::network)
        .distinct()
        .forEach(network -> documents.merge(network, 1, Integer::sum));
  }

  private void print(PrintStream out) {
    out.printf(Locale.ROOT, "%-12s %6s %10s%n", "NETWORK", "POSTS", "DOCUMENTS");
    posts.forEach(
        (network, count) ->
            out.printf(
                Locale.ROOT, "%-12s %6d %10d%n", network.code(), count, documents.get(network)));
  }
}
