package io.github.tweetcitation.internal.report;

/** The vocabulary of German. */
final class GermanWords {

  static final String TEXT =
      """
      order: verb_second
      tweet: tweet tweets x-post x-beitrag twitter-beitrag twitter-nachricht beitrag_auf_x post_auf_x tweets*
      tweets: twitterte getwittert twittert twitterten tweetete tweetet getweetet
      crowd: twitter-nutzer twitter-user x-nutzer
      platform: twitter
      placed: auf_x bei_x via_x über_x plattform_x dienst_x netzwerk_x kurznachrichtendienst_x x-account twitter-account twitter-konto x-konto
      placed: onlinedienst_x x-kanal
      place: auf bei via über konto account kurznachrichtendienst plattform
      say: sagte erklärte teilte meinte kommentierte reagierte antwortete betonte hieß heißt verkündete kritisierte lobte
      write: schrieb schreibt schrieben geschrieben postete veröffentlichte gepostet
      continue: fügte_hinzu ergänzte weiter fuhr_fort hinzu
      that: dass
      quoting: folgendes wörtlich
      elsewhere: instagram facebook telegram tiktok youtube linkedin interview pressekonferenz mitteilung sprecher sprecherin zeitung
      elsewhere: fernsehen radio sendung rede journalisten reporter podcast magazin gespräch_mit threads bluesky mastodon story
      spoken: in_einem_video videobotschaft
      turn: dagegen unterdessen hingegen
      regarding: als_reaktion_auf zu nach mit_blick_auf
      of: der die das den dem des ein eine einen von mit für über zu
      title: titel hashtag unter_dem_titel überschrift
      stop: auf bei am in im an via mit nach vor zu von dem seinem ihrem montag dienstag mittwoch donnerstag freitag samstag sonntag
      stop: gestern heute später dazu ein eine einem einer
      auxiliary: hat hatte haben auch später zuvor
      pronoun: er sie es
      """;

  private GermanWords() {}
}
