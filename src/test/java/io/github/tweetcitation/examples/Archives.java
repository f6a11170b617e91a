package io.github.tweetcitation.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Makes small WARC and WET files. */
final class Archives {

  static final Instant CRAWLED = Instant.parse("2024-05-14T08:00:00Z");

  private static final String TWEET = "Doors open at nine.\n— Jane (@%s) December 25, 2020\n";

  private static final String EMBED =
      "<blockquote class=\"twitter-tweet\"><p>Doors open at nine.</p>&mdash; %s (@%s) "
          + "<a href=\"https://twitter.com/%s/status/1342500000000000000\">December 25, 2020</a>"
          + "</blockquote>";

  private Archives() {}

  /** A text that cites a tweet. */
  static String text(String handle) {
    return "The library wrote:\n" + TWEET.formatted(handle);
  }

  /** A page that cites a tweet. */
  static String page(String name, String handle) {
    return "<p>Prose.</p>" + EMBED.formatted(name, handle, handle);
  }

  static WarcRecord text(String address, String text) {
    return new WarcConversion.Builder()
        .setHeader("WARC-Target-URI", address)
        .date(CRAWLED)
        .body(MediaType.PLAIN_TEXT, text.getBytes(StandardCharsets.UTF_8))
        .build();
  }

  static WarcRecord resource(String address, String type, String content) {
    return new WarcResource.Builder(URI.create(address))
        .date(CRAWLED)
        .body(MediaType.parseLeniently(type), content.getBytes(StandardCharsets.UTF_8))
        .build();
  }

  static WarcRecord response(String address, String type, String content, Charset charset) {
    HttpResponse response =
        new HttpResponse.Builder(200, "OK")
            .body(MediaType.parseLeniently(type), content.getBytes(charset))
            .build();
    try {
      return new WarcResponse.Builder(URI.create(address)).date(CRAWLED).body(response).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes records, each compressed by itself if the name says so. Returns where they begin. */
  static List<Long> write(Path file, List<WarcRecord> records) throws IOException {
    WarcCompression compression =
        file.toString().endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
    List<Long> offsets = new ArrayList<>();
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        WarcWriter writer = new WarcWriter(channel, compression)) {
      for (WarcRecord record : records) {
        offsets.add(writer.position());
        writer.write(record);
      }
    }
    return offsets;
  }
}
