import org.jspecify.annotations.NullMarked;

/** Finds tweet citations in text and returns them as typed objects with exact source offsets. */
@NullMarked
module io.github.tweetcitation {
  exports io.github.tweetcitation;
  exports io.github.tweetcitation.format;

  requires com.ibm.icu;
  // A parsed document is an argument of TweetCitationParser.parse.
  requires transitive org.jsoup;
  // Not transitive, or a modular user without JSpecify could not compile; so no signature of the
  // exported packages names @Nullable (-Xlint:exports checks it).
  requires static org.jspecify;
}
