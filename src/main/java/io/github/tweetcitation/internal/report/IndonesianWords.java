package io.github.tweetcitation.internal.report;

/** The vocabulary of Indonesian. */
final class IndonesianWords {

  static final String TEXT =
      """
      order: verb_second
      tweet: cuitan cuitannya tweet twit kicauan kicauannya unggahan_di_x unggahan_twitter
      tweets: mencuit mencuitkan cuit cuitnya berkicau mentwit nge-tweet ngetweet mengetweet
      crowd: warganet_twitter pengguna_twitter pengguna_x
      platform: twitter
      placed: di_x akun_x platform_x media_sosial_x lewat_x melalui_x akun_twitter twitter-nya
      place: di lewat melalui akun via media platform
      say: kata ujar berkata mengatakan menyatakan ungkap ungkapnya katanya ujarnya menyebut menanggapi
      write: tulis tulisnya menulis menuliskan mengunggah
      continue: tambah tambahnya menambahkan lanjut lanjutnya imbuh imbuhnya imbuhnya
      that: bahwa
      quoting: berbunyi mengatakan bertuliskan berikut
      elsewhere: instagram facebook telegram tiktok youtube linkedin wawancara konferensi_pers jumpa_pers siaran_pers juru_bicara koran
      elsewhere: televisi radio pidato wartawan kepada_wartawan podcast stasiun_tv keterangan_tertulis keterangan_pers threads
      spoken: dalam_video
      turn: sementara_itu di_sisi_lain
      regarding: menanggapi terkait tentang setelah
      of: di ke dari dengan tentang untuk
      title: berjudul tagar
      stop: di pada lewat melalui dalam dari dengan ke senin selasa rabu kamis jumat sabtu minggu kemarin hari yang untuk
      pronoun: dia ia mereka
      """;

  private IndonesianWords() {}
}
