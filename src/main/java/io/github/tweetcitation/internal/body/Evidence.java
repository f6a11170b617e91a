package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.body.Start.Place;
import io.github.tweetcitation.internal.source.CharClass;

/**
 * What speaks for or against a place as the start of a body. How much each weighs was fitted on
 * labelled documents and stands in {@link Weights}.
 */
enum Evidence {

  /** A blank line stands before it. */
  PARAGRAPH {
    @Override
    int of(Window window, Start start) {
      return is(start.place() == Place.PARAGRAPH);
    }
  },

  /** It begins a line. */
  LINE {
    @Override
    int of(Window window, Start start) {
      return is(start.place() == Place.LINE && start.at() > 0 && !isEmpty(window, start));
    }
  },

  /** It begins the document: some hold nothing but a tweet. */
  DOCUMENT {
    @Override
    int of(Window window, Start start) {
      return is(start.at() == 0 && !window.isBehindCitation());
    }
  },

  /** It stands behind another citation: tweets come in rows. */
  CITATION_BEFORE {
    @Override
    int of(Window window, Start start) {
      return is(start.at() == 0 && window.isBehindCitation());
    }
  },

  /** It begins the last line: more than half of all tweets are one line. */
  LAST_LINE {
    @Override
    int of(Window window, Start start) {
      return is(start.at() == window.lastLine());
    }
  },

  /** It stands inside a line, and the attribution on a line of its own. */
  INSIDE_BUT_OWN_LINE {
    @Override
    int of(Window window, Start start) {
      return is(start.place() == Place.INSIDE && window.ownLine());
    }
  },

  /** It stands inside a line before the last. */
  INSIDE_EARLIER_LINE {
    @Override
    int of(Window window, Start start) {
      return is(start.place() == Place.INSIDE && start.at() < window.lastLine());
    }
  },

  /** Inside a line, a sentence ends before it: {@code … the game. Great goal! — Jane (@jane)}. */
  SENTENCE_BEFORE {
    @Override
    int of(Window window, Start start) {
      return is(start.place() == Place.INSIDE && isBehindSentence(window, start.at()));
    }
  },

  /** Inside a line that is too long for a tweet, a lost line break: {@code at all.Great goal!}. */
  GLUED_TO_LONG_LINE {
    @Override
    int of(Window window, Start start) {
      return is(
          isGlued(window, start) && !window.fits(window.text().lastIndexOf('\n', start.at()) + 1));
    }
  },

  /** The same in the line of the citation before: {@code … 2017She answered.Great goal!}. */
  GLUED_BEHIND_CITATION {
    @Override
    int of(Window window, Start start) {
      return is(
          isGlued(window, start)
              && window.isBehindCitation()
              && window.breaksBefore() == 0
              && window.text().lastIndexOf('\n', start.at()) < 0);
    }
  },

  /** The script changes there: an English tweet in an Arabic article. */
  SCRIPT_CHANGE {
    @Override
    int of(Window window, Start start) {
      return is(window.change().isAt(start.at()));
    }
  },

  /** The body would be a little longer than a tweet may be. */
  OVER_LIMIT {
    @Override
    int of(Window window, Start start) {
      return is(!window.fits(start.at()));
    }
  },

  /** What it leaves to the article names the author's handle: {@code @jane wrote:}. */
  LEAVES_HANDLE {
    @Override
    int of(Window window, Start start) {
      return is(window.mentionsAuthor(start.left(), start.at()));
    }
  },

  /** The line that it leaves announces something: {@code The port says:}. */
  COLON_BEFORE {
    @Override
    int of(Window window, Start start) {
      int end = window.wordsEnd(start.at());
      boolean colon = end > 0 && ":\uFF1A".indexOf(window.text().charAt(end - 1)) >= 0;
      return is(colon && start.place() != Place.INSIDE);
    }
  },

  /** What it leaves speaks of a tweet: {@code Then she tweeted:}. */
  LEAVES_CUE {
    @Override
    int of(Window window, Start start) {
      return is(window.signs().anyCue(start.left(), start.at()));
    }
  },

  /** What it leaves has what tweets have and articles have not: tags, mentions, links, emoji. */
  LEAVES_SIGNS {
    @Override
    int of(Window window, Start start) {
      return is(window.signs().anyOfTweets(start.left(), start.at()));
    }
  },

  /** With the line before, the tweet would be too long. */
  FIRST_LINE {
    @Override
    int of(Window window, Start start) {
      return is(start.first() && start.place() != Place.INSIDE);
    }
  },

  /** The body would begin with a small letter. */
  SMALL_LETTER {
    @Override
    int of(Window window, Start start) {
      return is(
          !isEmpty(window, start)
              && !beginsWithLink(window, start)
              && Character.isLowerCase(window.text().codePointAt(start.at())));
    }
  },

  /** The body would begin with a link. */
  LINK_FIRST {
    @Override
    int of(Window window, Start start) {
      return is(beginsWithLink(window, start));
    }
  },

  /** The body would be short. */
  SHORT {
    @Override
    int of(Window window, Start start) {
      return is(!isEmpty(window, start) && wordsLength(window.flat(), start.at()) < SHORT_LENGTH);
    }
  },

  /** The body would begin with a line that reads like the article: long, whole, without signs. */
  PROSE_LINE {
    @Override
    int of(Window window, Start start) {
      int end = window.text().indexOf('\n', start.at());
      return is(
          end - start.at() > PROSE_LENGTH
              && isBehindSentence(window, end)
              && !window.signs().anyOfTweets(start.at(), end));
    }
  },

  /** How many line breaks the body would hold, up to four. */
  HOLDS_BREAKS {
    @Override
    int of(Window window, Start start) {
      return window.breaksFrom(start.at());
    }
  },

  /** The body would hold a quotation mark or bracket without the other of the pair. */
  UNBALANCED {
    @Override
    int of(Window window, Start start) {
      return is(start.unbalanced());
    }
  },

  /** The article has quoted its first words: {@code He said "Great goal". Great goal!}. */
  SAID_BEFORE {
    @Override
    int of(Window window, Start start) {
      return is(start.saidAt() >= 0);
    }
  },

  /** The body would hold such a quotation and what it quotes. */
  HOLDS_REPETITION {
    @Override
    int of(Window window, Start start) {
      return is(start.repeats());
    }
  };

  /** Half of all tweets are longer. */
  private static final int SHORT_LENGTH = 70;

  /** Articles have longer lines than tweets have first lines. */
  private static final int PROSE_LENGTH = 100;

  /** How strongly it speaks: 0 not at all, mostly 1. */
  abstract int of(Window window, Start start);

  private static int is(boolean condition) {
    return condition ? 1 : 0;
  }

  /** Whether the tweet would have no words: a photo alone. */
  private static boolean isEmpty(Window window, Start start) {
    return start.at() == window.text().length();
  }

  private static boolean isBehindSentence(Window window, int at) {
    int end = Starts.dropClosers(window.text(), window.wordsEnd(at));
    return end > 0
        && ".!?\u061F\u06D4\u2026\u3002\uFF01\uFF1F".indexOf(window.text().charAt(end - 1)) >= 0;
  }

  private static boolean isGlued(Window window, Start start) {
    return start.at() > 0
        && !CharClass.isWhite(window.text().charAt(start.at() - 1))
        && !isEmpty(window, start);
  }

  private static boolean beginsWithLink(Window window, Start start) {
    return window.text().startsWith("http", start.at())
        || window.text().startsWith("pic.", start.at());
  }

  /** The length of the words from a place on, links left out, as far as it matters. */
  private static int wordsLength(String flat, int at) {
    int length = 0;
    int i = at;
    while (i < flat.length() && length < SHORT_LENGTH) {
      int space = flat.indexOf(' ', i);
      int end = space < 0 ? flat.length() : space;
      boolean link = flat.startsWith("http", i) || flat.startsWith("pic.", i);
      length += link || end == i ? 0 : end + 1 - i;
      i = end + 1;
    }
    return length;
  }
}
