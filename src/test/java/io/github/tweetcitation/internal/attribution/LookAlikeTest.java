package io.github.tweetcitation.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tweetcitation.Rejection.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word with which the name or the words after the date of a look-alike begin. */
final class LookAlikeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by Jane",
        "BY: Jane",
        "Written by Jane",
        "Reported by Jane",
        "Reporting by Jane",
        "Posted by Jane",
        "Published by Jane",
        "Edited by Jane",
        "Compiled by Jane",
        "Created by Jane",
        "Updated by Jane",
        "Translated by Jane",
        "Story by Jane",
        "Words by Jane",
        "Interview by Jane",
        "Guest post by Jane",
        "Author: Jane",
        "Editor: Jane",
        "Writer : Jane",
        "Reporter: Jane",
        "Contact: Jane",
        "Text: Jane",
        "بقلم سلمى",
        "كتبه سلمى",
        "كتبته سلمى",
        "كتب: سلمى",
        "كتبت: سلمى",
        "إعداد: سلمى",
        "تحرير: سلمى",
        "ترجمة: سلمى",
        "تقرير: سلمى",
        "Follow me: Jane",
        "Photo by Jane",
        "Photos: Jane",
        "Photography by Jane",
        "Image credit: Jane",
        "Picture via Jane",
        "Pic: Jane",
        "Video courtesy Jane",
        "Screenshot: Jane",
        "Foto: Jane",
        "Credit: Jane",
        "Source: Jane",
        "Via: Jane",
        "Photographer: Jane",
        "Courtesy of Jane",
        "© Jane",
        "Copyright Jane",
        "Illustration by Jane",
        "Por Noa",
        "Escrito por Noa",
        "Par Hugo",
        "Écrit par Hugo",
        "A cura di Elena",
        "به قلم مهسا",
        "Autor: Noa",
        "Autora: Noa",
        "Auteur : Hugo",
        "Autore: Elena",
        "Yazar: Selin",
        "Penulis: Laras",
        "Oleh: Laras",
        "Автор: Ольга",
        "Текст: Ольга",
        "نویسنده: مهسا",
        "כתב: דני",
        "כתבה: דנה",
        "Bild: Svea",
        "Quelle: Svea",
        "Crédit : Hugo",
        "Crédits : Hugo",
        "Fotografía: Noa",
        "Fuente: Noa",
        "Fonte: Elena",
        "Fotoğraf: Deniz",
        "Kaynak: Deniz",
        "Sumber: Bagas",
        "Фото: Глеб",
        "Источник: Глеб",
        "عکس: مهسا",
        "منبع: مهسا",
        "צילום: דנה",
        "תמונה: דנה",
        "الصورة: سلمى",
        "صورة: سلمى",
        "تصوير: سلمى",
        "عدسة: سلمى",
        "المصدر: سلمى",
        "In reply to Jane",
        "Replying to Jane",
        "Retweeted by Jane",
        "RT @jane",
        "ردا على سلمى",
        "ردًا على سلمى",
        "A post shared by Jane"
      })
  void aNameIsNone(String name) {
    assertThat(LookAlike.reason(name, "", ""))
        .isIn(Reason.NAME_OF_ANOTHER_KIND, Reason.OTHER_NETWORK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Byron",
        "Written Word",
        "Reporters United",
        "Via Rapida",
        "Photo Club",
        "Picard",
        "Source Code",
        "Inga",
        "RT",
        "Portal",
        "Parlamento",
        "BILD",
        "Autorin Svea",
        "Oleh",
        "Foto Club",
        "کتبی",
        "كتبي",
        "صورة وتعليق",
        "\uD83D\uDCF7",
        ""
      })
  void aNameIsOne(String name) {
    assertThat(LookAlike.reason(name, "", "")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " at 4:57 PM",
        " um 16:57",
        " в 1:10 PDT",
        "\u00E0 10h30",
        " في الساعة ١٠:٣٠ م",
        " الساعة ١٠:٣٠ م",
        " was a cold day",
        ", marks the day",
        " will be cold",
        " \u2013 6 June 2018",
        "-June 6, 2018"
      })
  void wordsAfterTheDateShowNone(String after) {
    assertThat(LookAlike.reason("Jane", "", after)).isEqualTo(Reason.WORDS_AFTER);
    assertThat(LookAlike.mayBeginAfter(after.stripLeading().charAt(0))).isTrue();
  }
}
