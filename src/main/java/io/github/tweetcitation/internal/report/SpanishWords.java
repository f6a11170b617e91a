package io.github.tweetcitation.internal.report;

/** The vocabulary of Spanish. */
final class SpanishWords {

  static final String TEXT =
      """
      order: verb_second
      tweet: tuit tuits tweet tweets trino publicación_en_x mensaje_en_x
      tweets: tuiteó tuitea tuiteado tuiteaba tuiteando retuiteó
      crowd: tuiteros usuarios_de_twitter
      platform: twitter
      placed: en_x perfil_de_x red_social_x cuenta_de_x cuenta_de_twitter plataforma_x vía_x a_través_de_x cuenta_en_x la_red_x
      place: en vía cuenta perfil red plataforma
      say: dijo señaló afirmó indicó respondió reaccionó comentó anunció expresó manifestó aseguró lamentó sostuvo agradeció celebró criticó
      write: escribió escribe escribía publicó posteó compartió redactó
      continue: añadió agregó continuó prosiguió concluyó
      participle: agregando añadiendo
      that: que
      quoting: diciendo siguiente señalando escribiendo
      elsewhere: instagram facebook telegram tiktok youtube linkedin entrevista rueda_de_prensa conferencia_de_prensa comunicado
      elsewhere: portavoz vocero vocera diario periódico televisión radio programa discurso periodistas prensa canal threads historia
      spoken: en_un_video en_un_vídeo
      turn: por_su_parte en_cambio por_otro_lado mientras_tanto
      regarding: en_respuesta_a sobre tras a_raíz_de respecto
      of: de del el la los las un una a en sobre con por para
      title: titulado hashtag etiqueta titulada
      stop: en por con desde a través lunes martes miércoles jueves viernes sábado domingo ayer hoy su sus un una este esta quien
      auxiliary: ha han había también luego después
      pronoun: ella ellos
      """;

  private SpanishWords() {}
}
