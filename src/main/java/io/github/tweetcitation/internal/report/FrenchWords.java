package io.github.tweetcitation.internal.report;

/** The vocabulary of French. */
final class FrenchWords {

  static final String TEXT =
      """
      order: verb_second
      tweet: tweet tweets gazouillis message_sur_x post_sur_x publication_sur_x
      tweets: tweeté tweete twitté tweetait tweetée
      crowd: twittos internautes_sur_twitter
      platform: twitter
      placed: sur_x compte_x réseau_social_x plateforme_x sur_le_réseau_x compte_twitter
      place: sur via compte réseau plateforme
      say: dit déclaré affirmé indiqué réagi répondu commenté annoncé lancé expliqué souligné dénoncé assuré estimé
      write: écrit écrivait écrivant publié posté écrire
      continue: ajouté ajoute poursuivi poursuit conclu
      participle: ajoutant poursuivant
      that: que qu'il qu'elle
      quoting: disant déclarant suivant écrivant
      elsewhere: instagram facebook telegram tiktok youtube linkedin interview entretien conférence_de_presse communiqué
      elsewhere: porte-parole journal télévision radio émission discours au_micro presse journalistes story threads
      spoken: dans_une_vidéo
      turn: de_son_côté pour_sa_part en_revanche par_ailleurs
      regarding: en_réponse_à à_propos suite_à après réagissant
      of: de du des le la les un une à sur dans en au aux avec pour
      title: intitulé hashtag mot-dièse titré
      stop: sur dans en à avec par du des lundi mardi mercredi jeudi vendredi samedi dimanche hier ce cette son sa un une qui
      auxiliary: a ont avait également ensuite aussi est
      pronoun: il elle ils elles
      """;

  private FrenchWords() {}
}
