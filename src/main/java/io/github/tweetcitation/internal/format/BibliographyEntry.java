package io.github.tweetcitation.internal.format;

import io.github.tweetcitation.Author;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.PostId;
import io.github.tweetcitation.Status;
import io.github.tweetcitation.TweetCitation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A post as lists of references have it. The values are clean: without bidi controls, control
 * characters and halves of surrogate pairs.
 *
 * @param key what the entry is called in its list: small letters, digits and {@code _ . - :}
 * @param network the network
 * @param name the display name, on one line, or an empty string
 * @param handle the handle without {@code @}, or an empty string
 * @param day the printed day, or else the one on which the id was given out
 * @param idDay the day (UTC) on which the id was given out, if it has its time in it
 * @param heading the title of the post, on one line, or an empty string
 * @param text the post's own text, with line breaks, or an empty string
 * @param language the language of the text as a BCP 47 tag, or an empty string
 * @param id the id of the post, or an empty string
 * @param address the address of the post, or an empty string
 */
record BibliographyEntry(
    String key,
    Network network,
    String name,
    String handle,
    Optional<LocalDate> day,
    Optional<LocalDate> idDay,
    String heading,
    String text,
    String language,
    String id,
    String address) {

  /** The first day on which tweets were posts on X. */
  private static final LocalDate RENAMED = LocalDate.of(2023, 7, 24);

  /** White space; some readers take control characters, such as U+0085, for the end of a line. */
  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Cc}]+");

  private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9_.-]");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,9}+");

  /** What is not in an address without being encoded, and means something in TeX or in a wiki. */
  private static final Pattern UNSAFE = Pattern.compile("[{}|\\[\\]^]");

  /** Names of networks that are not their words with capitals. */
  private static final Map<Network, String> SITES =
      Map.of(
          Network.LINKEDIN, "LinkedIn",
          Network.TIKTOK, "TikTok",
          Network.VK, "VK",
          Network.YOUTUBE, "YouTube");

  /** The entry of one citation. */
  static BibliographyEntry of(Citation citation) {
    return all(List.of(citation)).get(0);
  }

  /** The entries of citations, in their order. No two have one key: {@code jane_20:2}. */
  static List<BibliographyEntry> all(List<Citation> citations) {
    List<BibliographyEntry> entries = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Citation citation : citations) {
      BibliographyEntry entry = keyless(citation);
      String base = entry.baseKey();
      int count = counts.merge(base, 1, Integer::sum);
      // No base has a colon.
      entries.add(entry.withKey(count == 1 ? base : base + ":" + count));
    }
    return entries;
  }

  private static BibliographyEntry keyless(Citation citation) {
    Author author = citation.author();
    Optional<Instant> time;
    Optional<String> id;
    Optional<String> address;
    Optional<String> heading = Optional.empty();
    if (citation instanceof TweetCitation tweet) {
      time = tweet.status().flatMap(Status::createdAt);
      id = tweet.status().map(status -> Long.toString(status.id()));
      address = tweet.status().map(status -> address(status, author));
    } else {
      PostCitation post = (PostCitation) citation;
      time = post.post().flatMap(PostId::createdAt);
      id = post.post().map(PostId::id);
      address = CitationWriter.address(post);
      heading = post.title();
    }
    Optional<LocalDate> idDay = time.map(it -> LocalDate.ofInstant(it, ZoneOffset.UTC));
    return new BibliographyEntry(
        "",
        citation.network(),
        line(clean(author.name().orElse(""))),
        author.handle().orElse(""),
        citation.date().or(() -> idDay),
        idDay,
        line(clean(heading.orElse(""))),
        clean(citation.body().whole()),
        citation.body().language().filter(tag -> LANGUAGE.matcher(tag).matches()).orElse(""),
        clean(id.orElse("")),
        UNSAFE
            .matcher(address.orElse(""))
            .replaceAll(it -> "%" + Integer.toHexString(it.group().charAt(0))));
  }

  /** The address that leads to the status today; the handle in it may be that of the author. */
  private static String address(Status status, Author author) {
    return new Status(status.id(), status.handle().or(author::handle), status.address())
        .canonicalAddress();
  }

  private static String clean(String value) {
    return CitationWriter.clean(value).strip();
  }

  private static String line(String text) {
    return WHITE.matcher(text).replaceAll(" ");
  }

  /** Handle and id, {@code jane_doe_20}; in place of what is unknown, the network and the day. */
  private String baseKey() {
    String owner = handle.isEmpty() ? network.name() : handle;
    String post = id.isEmpty() ? day.map(LocalDate::toString).orElse("") : id;
    String key = post.isEmpty() ? owner : owner + "_" + post;
    return NO_KEY.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("_");
  }

  private BibliographyEntry withKey(String newKey) {
    return new BibliographyEntry(
        newKey, network, name, handle, day, idDay, heading, text, language, id, address);
  }

  /** Name and handle, as reference managers and APA have them: {@code Jane Doe [@jane]}. */
  String author() {
    return author(name);
  }

  /** Name and handle, with the name as it is to be written. */
  String author(String writtenName) {
    String account = handle.isEmpty() ? "" : "@" + handle;
    return name.isEmpty()
        ? account
        : account.isEmpty() ? writtenName : writtenName + " [" + account + "]";
  }

  /** The title of the post, or else its text, on one line. */
  String title() {
    return heading.isEmpty() ? line(text) : heading;
  }

  /** The text of a post that has a title, on one line. */
  String summary() {
    return heading.isEmpty() ? "" : line(text);
  }

  /** The name of the network on the day of the post: that of X was Twitter until July 2023. */
  String site() {
    String words =
        Stream.of(network.name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return isTweet() ? "Twitter" : SITES.getOrDefault(network, words);
  }

  /** What the post is called on its network. */
  String genre() {
    return isTweet() ? "Tweet" : "Post";
  }

  private boolean isTweet() {
    return network == Network.X && day.filter(RENAMED::isAfter).isPresent();
  }
}
