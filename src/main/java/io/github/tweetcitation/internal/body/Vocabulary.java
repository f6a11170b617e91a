package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.internal.unicode.WordTable;

/** The words that show whether a sentence is an article's or its author's own. */
final class Vocabulary {

  /** A word with which an article goes on: {@code وأضاف}, {@code Meanwhile}. */
  static final int CONNECTIVE = 1;

  /** A word of reporting, anywhere in a sentence: {@code قال}, {@code tweeted}. */
  static final int REPORT = 2;

  /** A word of somebody who speaks: {@code شكرا}, {@code we}. */
  static final int SPEAKER = 3;

  /** A word that is both of reporting and, at the start, of going on: {@code وقال}. */
  static final int REPORT_AND_CONNECTIVE = 4;

  /** The label of a caption: {@code صورة: …}. */
  static final int CAPTION = 5;

  private static final WordTable WORDS =
      new WordTable(
          // CONNECTIVE
          "وكان وكانت وفي ومن وجاء وجاءت ويأتي وتأتي وشدد وشددت ولفت ولفتت ورد وردت وقد وبحسب"
              + " وحسب ووفق ووفقا ورغم وبدأ وأظهر وأظهرت وأفاد وأفادت وكشف وكشفت ووصف ووصفت ودعا"
              + " ودعت وطالب وطالبت واعتبر واعتبرت ورأى ولم ولا وهو وهي ويقول وتقول ويرى وتابع"
              + " وتابعت وأكد وأكدت وأشار وأشارت وأوضح وأوضحت ويعد وتعد ويبلغ وبلغ وبلغت وتشهد ويشهد"
              + " وشهدت وشهد وتضم ويضم وانتقد وانتقدت ورحب ورحبت واتهم واتهمت ونفى ونفت وبين وبينت"
              + " ونقلت ونقل ومنذ وبعد وقبل وخلال وعلى وعن وإلى ومع وكما ولكن لكن غير حيث كما فيما"
              + " بينما وتداول وتداولت وأثار وأثارت وانتشر وانتشرت ويأمل ويستعد ويستهل وتستعد ويلتقي"
              + " من_جانبه من_جانبها من_جهته من_جهتها من_جهة من_ناحيته من_ناحية في_المقابل إلى_ذلك"
              + " يذكر_أن يذكر_ان يشار_إلى يشار_الى وفي_هذا"
              + " Meanwhile However But After Earlier Later Although Despite According In_a In_an"
              + " In_another In_his In_her In_the He_also She_also They_also He_added She_added"
              + " He_said She_said They_said He_wrote She_wrote He_told She_told The His Her Their"
              + " On_Monday On_Tuesday On_Wednesday On_Thursday On_Friday On_Saturday On_Sunday"
              + " Además Según Mientras Tras Asimismo Por_su Sin_embargo Selon Cependant Toutefois"
              + " Pourtant De_son En_effet Laut Zudem Allerdings Dagegen Inzwischen Il_a Elle_a"
              + " Secondo Intanto Tuttavia Segundo Já Também Ayrıca Öte_yandan Menurut Sementara"
              + " Однако Между При_этом По_словам По_данным Ранее Позже Также"
              + " Volgens Ondertussen Daarnaast Bovendien Według Tymczasem Ponadto"
              + " Wcześniej Zdaniem Також Тим_часом За_словами За_даними Раніше Пізніше"
              + " Водночас Крім_того לדבריו לדבריה לפי עם_זאת בנוסף מנגד במקביל קודם_לכן همچنین"
              + " وی به_گفته به_گزارش در_همین بر_اساس از_سوی در_حالی با_این انہوں"
              + " دوسری_جانب واضح_رہے یاد_رہے ان_کا اُن_کا خیال_رہے تاہم उन्होंने हालांकि"
              + " इस_बीच गौरतलब Sebelumnya Namun Selain_itu"
              + " Daha_önce Bu_arada 한편 이어 앞서 이날 Além_disso No_entanto"
              + " De_acordo Por_otra Por_otro En_su De_acuerdo Posteriormente"
              + " Par_ailleurs Pour_sa En_outre Interrogé Inoltre In_un"
              + " Nel_frattempo Zuvor Später Am_Montag Am_Dienstag Am_Mittwoch"
              + " Am_Donnerstag Am_Freitag Am_Samstag Am_Sonntag",
          // REPORT
          "قال قالت كتب كتبت نشر نشرت أعلن أعلنت أضاف أضافت غرد غردت ذكر ذكرت علق علقت أكد أكدت"
              + " أوضح أوضحت أشار أشارت فقال فكتب said says wrote writes told tweeted posted"
              + " according announced added explained reported shared replied asked stated Said"
              + " Wrote Tweeted According sagte schrieb schreibt twitterte dichiarato écrit déclaré"
              + " dijo escribió afirmó disse escreveu kata ujar tulis написал написала сообщил"
              + " сообщила заявил заявила yazdı dedi açıkladı نوشت گفت کہا لکھا"
              + " zei schreef meldt twitterde powiedział powiedziała napisał napisała poinformował"
              + " poinformowała dodał dodała написав повідомив повідомила заявив сказав сказала додав"
              + " додала сказал добавил добавила отметил отметила сообщили рассказал рассказала אמר"
              + " אמרה כתב כתבה צייץ צייצה הודיע הודיעה מסר מסרה הוסיף הוסיפה فرمود افزود اعلام_کرد"
              + " خبر_داد بتایا کہنا कहा लिखा बताया ट्वीट mengatakan menulis cuit menyebut"
              + " menjelaskan menyatakan tulisnya ujarnya cuitnya söyledi belirtti paylaştı duyurdu"
              + " 말했다 밝혔다 전했다 알렸다 설명했다 덧붙였다 적었다 올렸다 강조했다 주장했다 afirmou declarou publicou tuitou"
              + " informou contou tuiteó publicó declaró aseguró señaló explicó añadió indicó anunció"
              + " informó annoncé affirmé expliqué ajouté tweeté indiqué scritto detto affermato"
              + " spiegato aggiunto twittato annunciato teilte erklärte kündigte betonte",
          // SPEAKER
          "أنا نحن إننا إني إنني أننا أنني لي لنا بنا معنا عندنا شكرا شكرًا نشكر أشكر أهلا أهلًا"
              + " مبروك اللهم يا أنتم أنت لكم عليكم I I'm I\u2019m I've I\u2019ve we We We're"
              + " We\u2019re my My our Our you You your Your us me Thanks Thank Congratulations Happy"
              + " Please ich Ich wir Wir je Je nous Nous yo Yo nosotros gracias Gracias merci Merci"
              + " danke Danke eu nós obrigado Obrigado noi grazie Grazie biz ben мы Мы я Я спасибо"
              + " Спасибо من_و ما هم आप हम मैं"
              + " हमारे मेरे मेरी मुझे धन्यवाद mi mis nuestro nuestra nuestros tu tus meu minha nosso"
              + " nossa vocês mon notre nos vous tu j'ai mein meine unser unsere uns euch mio mia"
              + " nostro nostra io benim bizim teşekkürler Teşekkürler saya aku kami kita"
              + " Terima_kasih ik wij mijn onze jullie Bedankt mój nasz Dziękuję Dziękujemy ми мій"
              + " наш дякую Дякую Дякуємо наша мой моя вас вам нам אני אנחנו שלי שלנו תודה אתם ممنون"
              + " سپاس شکریہ 저는 제가 우리 감사합니다 여러분 나는 내가",
          // REPORT_AND_CONNECTIVE
          "وقال وقالت وأضاف وأضافت وكتب وكتبت ونشر ونشرت وأعلن وأعلنت وذكر وذكرت وعلق وعلقت وغرد"
              + " وغردت",
          // CAPTION
          "صورة الصورة صور فيديو Image Images Photo Photos Picture Caption Credit Video Foto Fotos"
              + " Bild Imagen Imagem Immagine Fotoğraf Gambar Фото Видео عکس تصویر");

  private Vocabulary() {}

  /** The kind of a word or of two words; 0 for any other. */
  static int kindOf(char[] chars, int start, int end) {
    return WORDS.kindOf(chars, start, end);
  }
}
