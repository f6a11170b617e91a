package io.github.tweetcitation.internal.network;

import io.github.tweetcitation.Network;
import io.github.tweetcitation.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a network other than X: the addresses of its posts, the time in its ids, and
 * what its embeds hold and print. The engine that reads embeds and lines is the same for all
 * networks; a new network is one subclass, and a line in {@link Networks}.
 */
public abstract class SocialNetwork {

  /** Digits, letters, hyphen and underscore: the alphabet of ids in base 64 for addresses. */
  static final String BASE64 = "[A-Za-z0-9_-]";

  private final Network network;
  private final String site;

  /**
   * Creates what is known of a network.
   *
   * @param site a part of the hosts of its posts
   */
  SocialNetwork(Network network, String site) {
    this.network = network;
    this.site = site;
  }

  /** Whether a link may lead to a post: a quick test. */
  boolean mayLead(String link) {
    return link.contains(site);
  }

  /** The network. */
  public final Network network() {
    return network;
  }

  /** The post that an address with a scheme leads to, or null. */
  abstract @Nullable PostId parse(String address);

  /** The post that a frame with an address shows, or null; by default, {@code /embed} ends it. */
  @Nullable PostId parseFrame(String address) {
    return EMBED.matcher(address).find() ? parse(address) : null;
  }

  private static final Pattern EMBED = Pattern.compile("/embed(?:/captioned)?/?(?:[?#]|\\z)");

  /** The post that a link leads to, archives in front of its address aside; or null. */
  public final @Nullable PostId parseLink(String link) {
    return mayLead(link) ? parse(StatusAddress.cleaned(link)) : null;
  }

  /** The post that a frame shows whose source is a link, archives aside; or null. */
  public final @Nullable PostId parseFrameLink(String link) {
    return mayLead(link) ? parseFrame(StatusAddress.cleaned(link)) : null;
  }

  /**
   * The post that a link in an embed of the network leads to, or null: there, the link may have a
   * host of its own.
   */
  public @Nullable PostId parseInEmbed(String link) {
    return parseLink(link);
  }

  /** The post with an id that an attribute or a shortcode holds, or null if it is no id. */
  public @Nullable PostId ofId(String id) {
    return null;
  }

  /** When the post with an id was sent, or null if that is not in the id. */
  public @Nullable Instant timeOf(String id) {
    return null;
  }

  /** The classes of its embeds. */
  public List<String> classes() {
    return List.of();
  }

  /** The attributes that hold the id or the address of the post in its embeds, surest first. */
  public List<String> attributes() {
    return List.of();
  }

  /** Whether an attribute of an element shows that it is one of its embeds. */
  public boolean marks(String attribute, String value) {
    return ownAttributes().contains(attribute);
  }

  /** The attributes that its embeds alone have. */
  List<String> ownAttributes() {
    return List.of();
  }

  /** What shows that a page may hold one of its embeds or lines. */
  public abstract List<PageSign> signs();

  /** Words in its lines at which they are looked for; none if they have a handle. */
  public List<PageSign> lineSigns() {
    return List.of();
  }

  /** Characters in its lines at which they are looked for. */
  public String lineCharacters() {
    return "";
  }

  /**
   * Something that is in every page with some form of embed.
   *
   * @param word a word, with a bar before six characters of it that are rare together
   * @param rest what has to follow the word, as a regular expression
   */
  public record PageSign(String word, String rest) {

    /** A word that is enough. */
    PageSign(String word) {
      this(word, "");
    }
  }

  /** The grammar of handles, without {@code @}; null if its lines print none. */
  public @Nullable Pattern handle() {
    return null;
  }

  /** What it prints around the author of a post. */
  public PostWords words() {
    return PostWords.NONE;
  }

  /** The shape of its lines. */
  public Line line() {
    return Line.NONE;
  }

  /** The shapes of lines that name the author of a post. */
  public enum Line {
    /** {@code — Jane Doe (@jane.example.org) May 6, 2025 at 4:57 PM}. */
    DASH,
    /** {@code A post shared by Jane Doe (@jane)}. */
    SHARED,
    /** {@code Post by @jane View on Threads}. */
    VIEW_ON,
    /** {@code Posted by Jane Doe on Wednesday, July 27, 2016}. */
    POSTED_BY,
    /** {@code @jane … ♬ original sound - Jane Doe}. */
    SOUND,
    /** {@code … byu/jane inpictures}. */
    TITLE,
    /** {@code Forwarded from Jane Doe … https://t.me/jane/17}. */
    FORWARDED,
    /** It prints no such line. */
    NONE
  }

  /** The longest text of a post, in characters. */
  public int maxLength() {
    return DEFAULT_LENGTH;
  }

  private static final int DEFAULT_LENGTH = 300;

  /** The names of its shortcodes in Markdown: {@code {{< instagram BqEcF7aJ9kL >}}}. */
  public List<String> shortcodes() {
    return List.of(network.code());
  }

  /** An identity with an address that names the handle, or not. */
  final PostId post(String id, @Nullable String handle, String address) {
    // An address may have more in the place of the handle than any network allows.
    Optional<String> valid = Optional.ofNullable(handle).filter(Handle::isValidAnywhere);
    return new PostId(network, id, valid, address);
  }

  /** The matcher of an address that begins as an expression says, or null. */
  static @Nullable Matcher match(Pattern expression, String address) {
    Matcher matcher = expression.matcher(address);
    return matcher.lookingAt() ? matcher : null;
  }

  /** The number that an id is; 0 if it is none, or too large for one. */
  static long number(String id) {
    boolean digits = id.length() < MAX_DIGITS && id.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !id.isEmpty() ? Long.parseUnsignedLong(id) : 0;
  }

  /** Every number with fewer digits is an unsigned long. */
  private static final int MAX_DIGITS = 20;

  /** An instant so many milliseconds after 1970, if posts of the network were sent then. */
  static @Nullable Instant plausible(long millis, long first) {
    return millis >= first && millis < END ? Instant.ofEpochMilli(millis) : null;
  }

  /** The year 2100: an id that says more is none. */
  private static final long END = 4_102_444_800_000L;
}
