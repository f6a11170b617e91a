package io.github.tweetcitation.bench;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.twitter.twittertext.Extractor;
import io.github.tweetcitation.TweetCitationParser;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkType;

/** Who reads the text, and counts what it finds. */
public enum Rival {
  /** This library. */
  TWEET_CITATION {
    @Override
    ToIntFunction<String> finder() {
      TweetCitationParser parser = TweetCitationParser.create();
      return text -> parser.parseText(text).citations().size();
    }
  },
  /** The limit: from one {@code @} to the next. */
  INDEX_OF {
    @Override
    ToIntFunction<String> finder() {
      return Rival::countAtSigns;
    }
  },
  /** A regular expression for attributions with an English date. */
  REGEX {
    @Override
    ToIntFunction<String> finder() {
      return matches(Pattern.compile(ENGLISH));
    }
  },
  /** A regular expression for attributions with a date in one of many languages. */
  REGEX_LANGUAGES {
    @Override
    ToIntFunction<String> finder() {
      return matches(Pattern.compile(languages()));
    }
  },
  /** The English expression, in an engine without backtracking. */
  RE2J {
    @Override
    ToIntFunction<String> finder() {
      com.google.re2j.Pattern pattern = com.google.re2j.Pattern.compile(ENGLISH);
      return text -> {
        int count = 0;
        for (com.google.re2j.Matcher matcher = pattern.matcher(text); matcher.find(); ) {
          count++;
        }
        return count;
      };
    }
  },
  /** autolink-java, which finds links and e-mail addresses. */
  AUTOLINK {
    @Override
    ToIntFunction<String> finder() {
      LinkExtractor links =
          LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL, LinkType.EMAIL)).build();
      return text -> count(links.extractLinks(text));
    }
  },
  /** libphonenumber, which finds telephone numbers. */
  LIBPHONENUMBER {
    @Override
    ToIntFunction<String> finder() {
      PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
      return text -> count(numbers.findNumbers(text, "US"));
    }
  },
  /** twitter-text, which finds mentions, hashtags and links. */
  TWITTER_TEXT {
    @Override
    ToIntFunction<String> finder() {
      Extractor extractor = new Extractor();
      return text -> extractor.extractEntitiesWithIndices(text).size();
    }
  };

  private static final String NAME_AND_HANDLE =
      "(?:—|–|--)\\s*([^\\n(]{1,50}?)\\s*\\(@(\\w{1,15})\\)\\s*";

  private static final String ENGLISH =
      NAME_AND_HANDLE
          + "(January|February|March|April|May|June|July|August|September|October|November|December)"
          + " (\\d{1,2}), (\\d{4})";

  private static final String LEVANTINE =
      "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول";

  /** Makes what finds; warm state is its own. */
  abstract ToIntFunction<String> finder();

  private static ToIntFunction<String> matches(Pattern pattern) {
    return text -> (int) pattern.matcher(text).results().count();
  }

  private static int count(Iterable<?> found) {
    int count = 0;
    for (Iterator<?> each = found.iterator(); each.hasNext(); each.next()) {
      count++;
    }
    return count;
  }

  private static int countAtSigns(String text) {
    int count = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      count++;
    }
    return count;
  }

  /** The months as the JDK knows them, day and year around them in any decimal script. */
  private static String languages() {
    String months =
        Stream.of("en", "ar", "fa", "ur", "tr", "fr", "es", "pt", "de", "it", "ru", "id", "hi")
            .map(Locale::forLanguageTag)
            .flatMap(
                locale ->
                    Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL, locale)))
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:" + LEVANTINE + "|", ")"));
    return NAME_AND_HANDLE
        + "(?:"
        + (months + " \\p{Nd}{1,2}[,،]? \\p{Nd}{4}")
        + ("|\\p{Nd}{1,2}\\.? (?:de )?" + months + "[,،]? (?:de )?\\p{Nd}{4}")
        + "|\\p{Nd}{4}年\\p{Nd}{1,2}月\\p{Nd}{1,2}日)";
  }
}
