package io.github.tweetcitation.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Cites the documents in the archives of a crawl on a cluster, into tables that are partitioned by
 * crawl: {@code citations}, one row a citation, and {@code bad_records}. A crawl that is read again
 * replaces its own rows.
 */
public final class SparkCrawl {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");

  /** What is read of the JSON that {@link CiteCrawl} writes. */
  private static final String SCHEMA =
      """
      id STRING, crawled TIMESTAMP, file STRING, offset BIGINT, error STRING,
      citations ARRAY<STRUCT<
        network: STRING, leniency: STRING, span: STRUCT<start: INT, `end`: INT>,
        author: STRUCT<name: STRING, handle: STRING>,
        date: DATE, day: STRUCT<date: DATE, `from`: STRING>,
        body: STRUCT<text: STRING, boundary: STRING, language: STRING>,
        status: STRUCT<id: STRING, url: STRING, createdAt: TIMESTAMP>,
        media: ARRAY<STRUCT<url: STRING>>,
        findings: ARRAY<STRUCT<type: STRING, severity: STRING>>>>
      """;

  /** A row a citation, in files of a good size. */
  private static final String CITATIONS =
      """
      SELECT /*+ REBALANCE */
        id AS address, regexp_replace(lower(try_parse_url(id, 'HOST')), '^www[.]', '') AS site,
        crawled, file, offset, c.network, c.author.name, c.author.handle,
        c.date, c.day.date AS day, c.day.`from` AS day_from,
        c.status.id AS status_id, c.status.url AS status_url, c.status.createdAt AS posted,
        c.body.text AS body, c.body.boundary, c.body.language, c.media.url AS media,
        c.findings.type AS findings, c.leniency, c.span.start, c.span.`end`
      FROM lines LATERAL VIEW explode(citations) AS c
      """;

  private static final String BAD_RECORDS =
      "SELECT /*+ REBALANCE */ file, offset, error AS reason FROM lines WHERE error IS NOT NULL";

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Configuration configuration;

  SparkCrawl(SparkSession spark) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.configuration = context.hadoopConfiguration();
  }

  /**
   * What a run did. Documents are those of all attempts: a task that was tried again counts twice.
   */
  record Metrics(int archives, long documents, long citations, long badRecords, double seconds) {

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "archives: %d; documents: %d, bad records: %d, citations: %d;"
              + " seconds: %.1f; documents/s: %.0f",
          archives,
          documents,
          badRecords,
          citations,
          seconds,
          documents / seconds);
    }
  }

  /**
   * Reads a crawl, and prints the answers to three questions about all crawls in the tables.
   *
   * @param args the folder of the tables, the name of the crawl, and one or more folders, files or
   *     patterns of archives, each on any file system that Hadoop knows
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = Output.standard();
    if (args.length < 3) {
      out.println("SparkCrawl TABLES CRAWL ARCHIVES...");
      return;
    }
    try (SparkSession spark = session()) {
      SparkCrawl crawl = new SparkCrawl(spark);
      List<String> archives = Arrays.asList(args).subList(2, args.length);
      out.println(crawl.read(args[0], args[1], archives));
      for (CrawlQuery query : CrawlQuery.values()) {
        out.println(query);
        crawl.ask(args[0], query).show(20, false);
      }
    }
  }

  /**
   * A session that reads and prints times in UTC, and takes the name of a crawl as it is. Where it
   * runs is what {@code spark-submit} or the property {@code spark.master} says.
   */
  static SparkSession session() {
    return SparkSession.builder()
        .appName("tweet-citation")
        .config("spark.log.level", "WARN")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.sources.partitionColumnTypeInference.enabled", false)
        .getOrCreate();
  }

  /** Reads the archives of a crawl into the tables in a folder. */
  Metrics read(String tables, String crawl, List<String> archives) throws IOException {
    if (!NAME.matcher(crawl).matches()) {
      throw new IllegalArgumentException(
          "crawl must be letters, digits, '.', '_' and '-': " + crawl);
    }
    long start = System.nanoTime();
    List<FileStatus> files = files(archives);
    LongAccumulator documents = spark.sparkContext().longAccumulator("documents");
    Dataset<Row> lines = lines(files, documents).persist(StorageLevel.DISK_ONLY());
    try {
      lines.createOrReplaceTempView("lines");
      long citations = write(CITATIONS, tables + "/citations", crawl);
      long badRecords = write(BAD_RECORDS, tables + "/bad_records", crawl);
      double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
      return new Metrics(files.size(), documents.value(), citations, badRecords, seconds);
    } finally {
      lines.unpersist();
    }
  }

  /** Asks a question about all crawls in the tables. */
  Dataset<Row> ask(String tables, CrawlQuery query) {
    spark.read().parquet(tables + "/citations").createOrReplaceTempView("citations");
    return spark.sql(query.sql());
  }

  /**
   * The lines of {@link CitedLines} as rows. Not archives but their pieces are dealt out, all of
   * one size, so that no machine waits for the one with the longest archive.
   */
  private Dataset<Row> lines(List<FileStatus> files, LongAccumulator documents) {
    List<ArchivePiece> pieces = new ArrayList<>();
    for (FileStatus file : files) {
      pieces.addAll(ArchivePiece.of(file.getPath().toString(), file.getLen(), ArchivePiece.SIZE));
    }
    Broadcast<SerializableConfiguration> shared =
        context.broadcast(new SerializableConfiguration(configuration));
    // One parser a partition.
    FlatMapFunction<Iterator<ArchivePiece>, String> cite =
        its -> new CitedLines(its, shared.value().value(), documents);
    Dataset<String> json =
        spark.createDataset(
            context.parallelize(pieces, partitions(pieces.size())).mapPartitions(cite).rdd(),
            Encoders.STRING());
    return spark.read().schema(SCHEMA).json(json);
  }

  private int partitions(int pieces) {
    return Math.max(1, Math.min(pieces, 1_000 * context.defaultParallelism()));
  }

  /** Writes the rows of a query in the place of those of a crawl. Returns how many there are. */
  private long write(String query, String table, String crawl) {
    String partition = table + "/crawl=" + crawl;
    spark.sql(query).write().mode(SaveMode.Overwrite).parquet(partition);
    return spark.read().parquet(partition).count();
  }

  private List<FileStatus> files(List<String> archives) throws IOException {
    List<FileStatus> files = new ArrayList<>();
    for (String archive : archives) {
      Path path = new Path(archive);
      FileSystem system = path.getFileSystem(configuration);
      FileStatus[] found = system.globStatus(path);
      if (found == null || found.length == 0) {
        throw new IOException("no such file: " + archive);
      }
      for (FileStatus each : found) {
        files.addAll(
            each.isDirectory() ? List.of(system.listStatus(each.getPath())) : List.of(each));
      }
    }
    return files.stream().filter(FileStatus::isFile).toList();
  }
}
