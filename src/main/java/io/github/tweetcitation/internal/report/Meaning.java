package io.github.tweetcitation.internal.report;

/** What a word or phrase of the vocabulary means in an announcement. */
enum Meaning {
  /** A tweet: {@code تغريدة}, {@code tweet}. */
  TWEET,
  /** A verb that says and names the network: {@code غرد}, {@code tweeted}. */
  TWEETS,
  /** Many who tweet, each of whom may be quoted: {@code مغردون}. */
  CROWD,
  /** The network by its name, which counts after a {@link #PLACE}: {@code تويتر}. */
  PLATFORM,
  /** The network with its place: {@code on X}, {@code منصة إكس}. */
  PLACED,
  /** A place or a way: {@code على}, {@code حسابه}, {@code account}. */
  PLACE,
  /** What begins a clause about somebody: {@code الذي}, {@code who}. */
  RELATIVE,
  /** A verb of saying: {@code قال}, {@code said}. */
  SAY,
  /** A verb of writing: {@code كتب}, {@code wrote}. */
  WRITE,
  /** A verb that goes on with what somebody says: {@code وأضاف}, {@code added}. */
  CONTINUE,
  /** A verb that goes on and has no subject of its own: {@code مضيفا}, {@code adding}. */
  PARTICIPLE,
  /** What introduces a clause: {@code أن}, {@code that}. */
  THAT,
  /** What introduces a quotation: {@code قائلا}, {@code saying}. */
  QUOTING,
  /** Another network or another way of speaking: {@code فيسبوك}, {@code interview}. */
  ELSEWHERE,
  /** Spoken words, wherever they are shown: {@code تسجيل مصور}, {@code in a video}. */
  SPOKEN,
  /** The article turns to somebody else: {@code من جانبه}, {@code meanwhile}. */
  TURN,
  /** What the tweet is about: {@code ردا على}, {@code in response to}. */
  REGARDING,
  /** Where it was seen: {@code رصدتها صحيفة}, {@code according to}. */
  SOURCE,
  /** A title or a hashtag follows: {@code بعنوان}. */
  TITLE,
  /** A word that no name of a speaker holds: {@code في}, {@code today}. */
  STOP,
  /** A day or a part of it, which may be beside a verb: {@code كتب اليوم}. */
  TIME,
  /** What may be between a subject and its verb: {@code كان قد}, {@code later}. */
  AUXILIARY,
  /** A word that wants an object, so no quotation follows it: {@code عن}, {@code about}. */
  OF,
  /** Somebody who was named before: {@code he}, {@code او}. */
  PRONOUN
}
