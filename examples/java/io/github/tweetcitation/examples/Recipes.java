package io.github.tweetcitation.examples;

import io.github.tweetcitation.Citation;
import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitation;
import io.github.tweetcitation.TweetCitationParser;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people ask for, in a few lines each. */
public final class Recipes {

  private static final TweetCitationParser PARSER = TweetCitationParser.create();

  private Recipes() {}

  /** Prints what the recipes make of the bundled article. */
  public static void main(String[] args) throws IOException {
    Output.print(Recipes::run);
  }

  static void run(PrintStream out) throws IOException {
    CitedDocument article = PARSER.parseText(Input.bundledText("article.txt"));
    out.println("Accounts: " + mostCited(List.of(article)));
    out.println("Months: " + perMonth(List.of(article)));
    out.println("Pictures: " + pictures(article));
    out.println();
    out.println(withFootnotes(article));
  }

  /** The accounts that the texts in a folder cite. */
  static NavigableSet<String> accountsIn(Path folder) throws IOException {
    NavigableSet<String> handles = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .flatMap(file -> PARSER.parseText(read(file)).tweets().stream())
          .forEach(tweet -> tweet.author().key().ifPresent(handles::add));
    }
    return handles;
  }

  /** An article with a placeholder for each tweet. */
  static String withPlaceholders(CitedDocument article) {
    return article.prose(tweet -> "[tweet by @" + tweet.author().handle().orElse("?") + "]");
  }

  /** The addresses of all pictures that an article shows. */
  static List<String> pictures(CitedDocument article) {
    return article.mediaLinks().stream().map(media -> media.link().url()).toList();
  }

  /** How many tweets of each month are cited; those without a date by the id of their status. */
  static NavigableMap<YearMonth, Integer> perMonth(List<CitedDocument> articles) {
    NavigableMap<YearMonth, Integer> months = new TreeMap<>();
    articles.stream()
        .flatMap(article -> article.tweets().stream())
        .flatMap(tweet -> tweet.day().stream())
        .forEach(day -> months.merge(YearMonth.from(day.date()), 1, Integer::sum));
    return months;
  }

  /** A line of CSV for each tweet: handle, date and text. */
  static String csv(CitedDocument article) {
    StringBuilder csv = new StringBuilder("handle,date,text\r\n");
    for (TweetCitation tweet : article.tweets()) {
      csv.append(tweet.author().handle().orElse("")).append(',');
      tweet.date().ifPresent(csv::append);
      csv.append(",\"").append(tweet.body().text().replace("\"", "\"\"")).append("\"\r\n");
    }
    return csv.toString();
  }

  /** How many tweets a text of any length cites, in the memory of a few passages. */
  static long countInLargeFile(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file)) {
      return PARSER.passages(text).mapToLong(each -> each.document().tweets().size()).sum();
    }
  }

  /** The addresses of the tweets of a page, on today's host. */
  static List<String> permalinks(String html) {
    return PARSER.parseHtml(html).tweets().stream()
        .flatMap(tweet -> tweet.status().stream())
        .map(Status::canonicalAddress)
        .toList();
  }

  /** An article without its tweets. */
  static String withoutTweets(CitedDocument article) {
    return article.prose();
  }

  /** An article with numbers for its tweets, and the tweets as footnotes below it. */
  static String withFootnotes(CitedDocument article) {
    List<Citation> notes = new ArrayList<>();
    StringBuilder text =
        new StringBuilder(article.prose(tweet -> "[" + number(notes, tweet) + "]"));
    for (Citation note : notes) {
      text.append("\n[").append(notes.indexOf(note) + 1).append("] ");
      note.author().handle().ifPresent(handle -> text.append('@').append(handle).append(": "));
      text.append(note.body().text().replace('\n', ' '));
    }
    return text.toString();
  }

  /** How often each account is cited, the most cited first. */
  static List<Map.Entry<String, Long>> mostCited(List<CitedDocument> articles) {
    return articles.stream()
        .flatMap(article -> article.tweets().stream())
        .flatMap(tweet -> tweet.author().key().stream())
        .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .toList();
  }

  private static int number(List<Citation> notes, Citation note) {
    notes.add(note);
    return notes.size();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
