package io.github.tweetcitation.internal.report;

/** The vocabulary of Turkish. */
final class TurkishWords {

  static final String TEXT =
      """
      order: verb_last
      tweet: tweet tweet'* tweetinde tweetinde tweette tweeti tivit* twitinde twit
      tweets: tweet_attı twit_attı tweet_attı tweetledi tweet_attılar
      crowd: twitter_kullanıcıları
      platform: twitter
      placed: twitter'da* twitter'ta* twitterdan twitterda
      placed: x_hesabından x_hesabında x'ten x'te x'teki x'deki x'den x'de x_platformunda x_platformundan twitter_hesabından twitter_hesabında
      placed: x_üzerinden
      place: hesabından hesabında hesab* üzerinden sayfasından platformunda
      say: dedi diyen söyledi açıkladı ifade_etti belirtti ifadelerini ifadelerine ifadesini kullandı vurguladı yanıtladı
      write: yazdı yazan yazarak paylaştı paylaşan paylaşımda paylaşımında not_düştü mesajını notunu
      continue: ekledi devam_etti sürdürdü ekleyerek
      that: olduğunu
      quoting: diye şu_ifadeleri şunları şöyle şu_ifadelere
      elsewhere: instagram* facebook* telegram* tiktok* youtube* röportaj* basın_toplantısı* basın_toplantısında gazetesi* televizyon*
      elsewhere: programda programında açıklamada_bulundu gazetecilere kanalına kanalında konuşmasında canlı_yayında yayında sözcüsü
      elsewhere: hikayesinde hikayesinden
      spoken: videoda videosunda
      turn: öte_yandan
      regarding: yanıt_olarak tepki ilişkin
      of: ve ile için
      title: etiketiyle başlıklı hashtag*
      stop: bugün dün kendi sosyal_medya resmi yaptığı hakkında sonra ile ve
      pronoun: o
      """;

  private TurkishWords() {}
}
