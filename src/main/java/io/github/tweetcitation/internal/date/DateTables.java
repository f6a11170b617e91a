package io.github.tweetcitation.internal.date;

/**
 * What dates are made of in all languages. A program in the tests generates it from CLDR and from
 * what was seen beside it. The tables are constants, for which a cold JVM opens no file.
 */
final class DateTables {

  /** The languages, sorted. */
  static final String LANGUAGES =
      """
      af
      agq
      ak
      am
      ar
      as
      asa
      ast
      az
      ba
      bas
      be
      bem
      bez
      bg
      bgc
      bho
      blo
      bm
      bn
      bo
      br
      brx
      bs
      bua
      ca
      ccp
      ce
      ceb
      cgg
      chr
      ckb
      cs
      csw
      cv
      cy
      da
      dav
      de
      dje
      doi
      dsb
      dua
      dyo
      dz
      ebu
      ee
      el
      en
      eo
      es
      et
      eu
      ewo
      fa
      ff
      fi
      fil
      fo
      fr
      fur
      fy
      ga
      gaa
      gd
      gl
      gsw
      gu
      guz
      gv
      ha
      haw
      he
      hi
      hr
      hsb
      hu
      hy
      ia
      id
      ie
      ig
      ii
      is
      it
      ja
      jgo
      jmc
      jv
      ka
      kab
      kam
      kde
      kea
      khq
      ki
      kk
      kkj
      kl
      kln
      km
      kn
      ko
      kok
      ks
      ksb
      ksf
      ksh
      ku
      kw
      kxv
      ky
      lag
      lb
      lg
      lij
      lkt
      lmo
      ln
      lo
      lrc
      lt
      lu
      luo
      luy
      lv
      mai
      mas
      mer
      mfe
      mg
      mgh
      mgo
      mi
      mk
      ml
      mn
      mni
      mr
      ms
      mt
      mua
      my
      mzn
      naq
      nb
      nd
      nds
      ne
      nl
      nmg
      nn
      nnh
      no
      nqo
      nso
      nus
      nyn
      oc
      om
      or
      os
      pa
      pcm
      pl
      pms
      prg
      ps
      pt
      qu
      raj
      rm
      rn
      ro
      rof
      ru
      rw
      rwk
      sa
      sah
      saq
      sat
      sbp
      sc
      scn
      sd
      se
      seh
      ses
      sg
      shi
      shn
      si
      sk
      sl
      smn
      sn
      so
      sq
      sr
      st
      su
      sv
      sw
      syr
      szl
      ta
      te
      teo
      tg
      th
      ti
      tk
      tn
      to
      tr
      tt
      twq
      tyv
      tzm
      ug
      uk
      ur
      uz
      vai
      vec
      vi
      vmw
      vun
      wae
      wo
      xh
      xnr
      xog
      yav
      yi
      yo
      yrl
      yue
      za
      zgh
      zh
      zu
      """;

  /** The languages in which X prints embeds, and their neighbours. */
  static final String OF_EMBEDS =
      """
      ar
      az
      bg
      bn
      ca
      ckb
      cs
      da
      de
      el
      en
      es
      et
      eu
      fa
      fi
      fil
      fr
      gl
      he
      hi
      hr
      hu
      hy
      id
      it
      ja
      ka
      kk
      ko
      ku
      lt
      lv
      ms
      nb
      nl
      pl
      pt
      ro
      ru
      sk
      sl
      sr
      sv
      sw
      th
      tr
      uk
      ur
      vi
      zh
      """;

  /**
   * A line is {@code form TAB languages}, the tokens of the form parted by spaces: D for a day, M
   * for the name of a month, H for its name in the calendar of Mecca, N for its number, Y for a
   * year, and literals.
   */
  static final String FORMS =
      """
      D , M , Y\tak
      D , M Y\tdoi
      D - M , Y\tug,uz
      D - M - Y\ten,kok,so
      D - a M Y\teo
      D - a M de Y\teo
      D - a de M Y\teo
      D - a de M de Y\teo
      D - an M Y\teo
      D - an M de Y\teo
      D - an de M Y\teo
      D - an de M de Y\teo
      D . M . Y\tksh
      D . M Y\tcs,da,de,dsb,et,fi,fo,gsw,hsb,is,ksh,lb,nb,nn,no,sk,sl,wae
      D . M Y .\tbs,hr,sr
      D H , Y هجري\tur
      D H Y ه\tar
      D H Y ه.ق\tfa
      D H Y ه.ق.\tfa
      D H Y هجري\tar,fa,ur
      D H Y هجريه\tar
      D M , Y\tagq,as,bas,bm,bn,brx,ccp,dje,en,ff,gu,ha,ka,kab,khq,kok,ku,mfe,mr,nnh,ses,sg,shi,ta,te,ur,uz,wo,zgh
      D M , Y аз\tos
      D M , Y ел\ttt
      D M , Y й .\tba
      D M , Y й .\tba
      D M , Y թ .\thy
      D M . Y\tka
      D M Y\taf,agq,am,ar,asa,ast,az,bas,bem,bez,bm,br,ca,cgg,cy,dav,dje,dua,dyo,ebu,el,en,eo,es,ewo,fa,ff,fr,fy,ga,guz,haw,hi,ia,id,ie,ig,it,jmc,jv,kab,kam,kde,kea,khq,ki,kkj,kln,km,kok,ks,ksb,ksf,kxv,lag,lg,ln,lo,lu,luo,luy,mai,mas,mer,mfe,mg,mgh,mi,ms,mt,mua,naq,nd,nl,nmg,nus,nyn,pa,pcm,pl,ps,qu,rm,rn,ro,rof,rwk,sa,saq,sat,sbp,scn,se,ses,sg,shi,sq,su,sv,sw,teo,tg,th,tk,to,tr,twq,tzm,vai,vec,vun,xnr,xog,yav,yo,yrl,zgh
      D M Y аз\tos
      D M Y г .\tbe,bg,mk,ru
      D M Y р .\tuk
      D M Y م\tar
      D M de Y\tast,ca,eo,es
      D M del Y\tca,es
      D M do Y\tlij
      D M ค.ศ. Y\tth
      D M พ.ศ. Y\tth
      D a M Y\teo
      D a M de Y\teo
      D a de M Y\teo
      D a de M de Y\teo
      D an M Y\teo
      D an M de Y\teo
      D an de M Y\teo
      D an de M de Y\teo
      D de M Y\tast,ca,eo,es,gl,ia,pt,sc
      D de M de Y\tast,ca,eo,es,gl,pt,seh
      D de M de su Y\tsc
      D de M del Y\tca,es
      D de M do Y\tlij
      D di M dal Y\tfur
      D di M di Y\tkea
      D ê M a Y an\tku
      D mh M Y\tgd
      D of M Y\ten
      D ta' M Y\tmt
      D tháng N , Y\tvi
      D tháng N năm Y\tvi
      D thg N , Y\tvi
      D tháng N , Y\tvi
      D tháng N năm Y\tvi
      D ê M a Y an\tku
      D ב M Y\the
      D טן M Y\tyi
      D ي M Y\tckb
      D ي M ساڵي Y\tckb
      D ي M ي Y\tckb
      D ي M ي Y ap\tckb
      D ي M ي ساڵي Y\tckb
      D ܒ M Y\tsyr
      M D , Y\tceb,chr,en,fil,kn,ks,lkt,mni,om,or,sd,so,ti,xh,zu
      M D . Y\tsmn
      M D / Y\tblo
      M D de Y\tes,pt
      M D lia , Y\tee
      M D lia Y\tee
      N 월 D , Y\tko
      N 월 D Y\tko
      N 월 D 일 , Y\tko
      N 月 D , Y\tja,zh
      N 月 D Y\tja,zh
      N 月 D 日 , Y\tja,zh
      N 월 D , Y\tko
      N 월 D Y\tko
      N 월 D 일 , Y\tko
      Y (e)ko M D (a)\teu
      Y (e)ko M ren D (a)\teu
      Y , D - M\tkk
      Y , M , D\tcv
      Y , M D\tsah
      Y , N 월 D\tko
      Y , N 月 D\tja,zh
      Y , N 월 D\tko
      Y -ж . , D - M\tky
      Y . M D .\thu
      Y . gada D . M\tlv
      Y M D\tas,bgc,bho,bua,ce,ckb,csw,gaa,gv,ii,jgo,kl,kw,lmo,lrc,mg,mgo,ml,my,mzn,nds,ne,nqo,nso,oc,pms,prg,raj,rw,sd,se,shn,si,sn,st,szl,tn,uz,vmw,za
      Y N 월 D 일\tko
      Y N 月 D 日\tja,zh
      Y N 월 D 일\tko
      Y de M D\toc
      Y m . M D d .\tlt
      Y ж . D M\tkk
      Y оны M ын D\tmn
      Y оны N -р сарын D\tmn
      Y оны N сарын D\tmn
      Y ч M D\ttyv
      Y թ . M D\thy
      Y ལོའི་ M ཚེས་ D\tbo
      Y ၊ D M\tmy
      Y 년 N 월 D 일\tko
      Y 年 N 月 D 日\tja,yue,zh
      Y 년 N 월 D 일\tko
      ap Y M D\tckb,ps
      la D - a M Y\teo
      la D - a M de Y\teo
      la D - a de M Y\teo
      la D - a de M de Y\teo
      la D - an M Y\teo
      la D - an M de Y\teo
      la D - an de M Y\teo
      la D - an de M de Y\teo
      la D M Y\teo
      la D M de Y\teo
      la D a M Y\teo
      la D a M de Y\teo
      la D a de M Y\teo
      la D a de M de Y\teo
      la D an M Y\teo
      la D an M de Y\teo
      la D an de M Y\teo
      la D an de M de Y\teo
      la D de M Y\teo
      la D de M de Y\teo
      lyɛ̌' D na M , Y\tnnh
      ngày D tháng N năm Y\tvi
      ngày D tháng N năm Y\tvi
      tháng N D , Y\tvi
      tháng N D , Y\tvi
      د M D , Y\tps
      د Y د M D\tps
      د Y كال د M D\tps
      སྤྱི་ལོ་ Y M ཚེས་ D\tdz
      སྤྱི་ལོ་ Y M འི་ཚེས་ D\tbo
      སྤྱི་ལོ་ Y ཟླ་ M ཚེས་ D\tdz
      """;

  private DateTables() {}

  /**
   * The words that begin with a letter. A line is {@code word TAB month TAB languages}, sorted;
   * months 13 to 24 are those of Iran, 25 to 36 those of Mecca, and 0 stands for a literal of the
   * forms.
   */
  static String words(char first) {
    return switch (first) {
      case '\'' ->
          """
          'aok\t8\tto
          'aokosi\t8\tto
          'ap\t4\thaw
          'apelila\t4\thaw
          'au\t8\thaw
          'aukake\t8\thaw
          'epe\t4\tto
          'epeleli\t4\tto
          'ok\t10\thaw
          'oka\t10\tto
          'okakopa\t10\thaw
          'okatopa\t10\tto
          """;
      case '(' ->
          """
          (a)\t0\t
          (e)ko\t0\t
          """;
      case '-' ->
          """
          -\t0\t
          -ж\t0\t
          -р\t0\t
          """;
      case '/' ->
          """
          /\t0\t
          """;
      case 'a' ->
          """
          a\t0\t
          aasaḍi\t7\tkxv
          aasaḍi lenju\t7\tkxv
          aasaḍi\t7\tkxv
          aasaḍi lenju\t7\tkxv
          abe\t12\teu
          abendua\t12\teu
          abofʊmka kaŋɔrɔ\t9\tblo
          abr\t4\tast,ca,ceb,es,fil,gl,kea,kok,lb,pt,qu,sc,seh,so,wae
          abrëll\t4\tlb
          abriil\t4\tso
          abril\t4\tast,ca,ceb,es,fil,gl,kea,kok,pt,qu,seh,vmw
          abrile\t4\tsc
          abrille\t4\twae
          abrëll\t4\tlb
          abu\t8\teu
          aburil\t4\tdyo
          abuztua\t8\teu
          abɛibe\t4\tgaa
          acafʊnɖuka kaŋɔrɔ\t5\tblo
          acapomka kaŋɔrɔ\t11\tblo
          adar\t3\tku
          ade\t11\tee
          adeɛmekpɔxe\t11\tee
          ado\t7\tom
          adoolessa\t7\tom
          adr\t3\tku
          afi\t4\tha
          afirilu\t4\tha
          afuabe\t12\tgaa
          afɔ\t4\tee
          afɔfĩe\t4\tee
          afɔfĩe\t4\tee
          ag\t8\tca
          aga\t8\tmer,xh,zu
          agasti\t8\tmer,xh,zu
          agbiɛnaa\t5\tgaa
          aggusti\t8\tkl
          aggustip\t8\tkl
          ago\t8\tasa,ast,ceb,es,fil,gl,it,jmc,kde,kea,kok,ksb,lij,luy,nso,pt,qu,rwk,sw,vec,vun
          agosetose\t8\tnso
          agost\t8\tca,kok,pms
          agosti\t8\tasa,guz,ksb,luy,sw
          agosto\t8\tceb,es,fil,gl,it,lij,pt,qu,so,vec
          agostu\t8\tast,kea,vmw
          ags\t8\tsu
          agt\t8\tguz,jv,ln
          agu\t8\tha,id,lg,scn,xog
          agusito\t8\tlg,xog
          agusta\t8\tha
          agusti\t8\tjmc,rwk,vun
          agustu\t8\tscn
          agustus\t8\tid,jv,su
          ağu\t8\ttr
          ağustos\t8\ttr
          aharabata\t1\tgaa
          ahinime\t10\tak
          aib\t4\tga
          aibreán\t4\tga
          aibreán\t4\tga
          alàlaka kaŋɔrɔ\t7\tblo
          alemle\t11\tgaa
          alàlaka kaŋɔrɔ\t7\tblo
          am faoilleach\t1\tgd
          am màrt\t3\tgd
          am màrt\t3\tgd
          ama\t1\tom
          amajjii\t1\tom
          an\t0\t
          an cèitean\t5\tgd
          an cèitean\t5\tgd
          an dàmhair\t10\tgd
          an dùbhlachd\t12\tgd
          an dàmhair\t10\tgd
          an dùbhlachd\t12\tgd
          an gearran\t2\tgd
          an giblean\t4\tgd
          an lùnastal\t8\tgd
          an lùnastal\t8\tgd
          an t-iuchar\t7\tgd
          an t-ògmhios\t6\tgd
          an t-samhain\t11\tgd
          an t-sultain\t9\tgd
          an t-ògmhios\t6\tgd
          antɔŋ\t10\tgaa
          any\t9\tee
          anyɔnyɔ\t9\tee
          anɔɔbʊnka kaŋɔrɔ\t12\tblo
          anɔɔɖuka kaŋɔrɔ\t6\tblo
          aog\t8\tmg
          aogositra\t8\tmg
          août\t8\tfr
          août\t8\tfr
          aoǁkhuumûǁkhâb\t8\tnaq
          aoǁkhuumûǁkhâb\t8\tnaq
          ap\t0\t
          api\t4\teu
          apirila\t4\teu
          apiriri\t4\tguz
          apl\t4\tln
          aplili\t4\tksb
          apo\t4\tnso
          aporele\t4\tnso
          apr\t4\taf,asa,az,bs,da,de,dsb,en,eo,et,fo,fy,gsw,guz,hsb,ia,id,ie,is,it,jmc,jv,kde,kl,ksb,ksh,luy,lv,mg,ms,mt,naq,nb,nl,nn,no,ro,rwk,scn,sk,sl,sr,su,sv,sw,tk,uz,vec,vun
          aprel\t4\taz,tk,uz
          aprell\t4\tksh
          apriili\t4\tkl
          apriilip\t4\tkl
          april\t4\taf,bs,da,de,en,fy,gsw,ia,id,ie,jv,ms,mt,nb,nds,nl,nn,no,sl,sr,su,sv
          aprile\t4\tit,vec
          aprili\t4\tasa,luy,scn,sw
          aprilie\t4\tro
          aprill\t4\tet
          aprilo\t4\teo
          aprily\t4\tmg
          aprilyi\t4\tjmc,rwk,vun
          apríl\t4\tfo,is,sk
          apríla\t4\tsk
          aprīlis\t4\tlv
          apryl\t4\tdsb,hsb
          apryla\t4\tdsb,hsb
          apríl\t4\tfo,is,sk
          apríla\t4\tsk
          aprīlis\t4\tlv
          apu\t4\tlg,xog
          apuli\t4\tlg,xog
          ara\t12\ttr
          aralik\t12\ttr
          ará\t2\tmas
          arát\t2\tmas
          arv\t4\tlij
          arvî\t4\tlij
          arvî\t4\tlij
          ará\t2\tmas
          arát\t2\tmas
          arɛ́cika kaŋɔrɔ\t3\tblo
          aug\t8\taf,bs,da,de,en,et,fo,fy,gsw,hu,ia,ie,kl,lb,lv,naq,nb,nl,nn,no,ro,seh,sk,sv
          auguscht\t8\tgsw
          august\t8\tbs,da,de,en,et,fo,ie,lb,nb,nds,nn,no,ro,sk
          augusta\t8\tsk
          augusti\t8\tsv
          augusto\t8\tia,seh
          augusts\t8\tlv
          augustus\t8\taf,fy,nl
          augusztus\t8\thu
          aus\t8\tsc
          austu\t8\tsc
          aŭg\t8\teo
          aŭgusto\t8\teo
          averil\t4\tgv
          avg\t8\tsl,sr,uz
          avgust\t8\tsl,sr,uz
          avi\t12\tast
          avientu\t12\tast
          avo\t8\tfur
          avost\t8\tfur,lmo
          avq\t8\taz
          avqust\t8\taz
          avr\t4\tfr,fur,mfe,rm
          avrigl\t4\trm
          avril\t4\tfr,lmo,mfe,pms
          avrîl\t4\tfur
          avrril\t4\tgv
          avrîl\t4\tfur
          avust\t8\trm
          awg\t8\tdsb,hsb,tk
          awgust\t8\tdsb,hsb,tk
          awgusta\t8\tdsb,hsb
          awi\t4\tbm,dje,khq,ses,twq
          awiril\t4\tdje,khq,ses,twq
          awirili\t4\tbm
          awr\t4\two
          awril\t4\two
          awst\t8\tcy
          aww\t8\tmt
          awwissu\t8\tmt
          ayɛwohomumu\t6\tak
          aza\t11\teu
          azaroa\t11\teu
          ağu\t8\ttr
          ağustos\t8\ttr
          aŭg\t8\teo
          aŭgusto\t8\teo
          ágú\t8\tis
          ágúst\t8\tis
          ápr\t4\thu
          április\t4\thu
          āku\t8\tmi
          ākuhata\t8\tmi
          āpe\t4\tmi
          āperira\t4\tmi
          """;
      case 'b' ->
          """
          bado\t9\tkxv
          bado lenju\t9\tkxv
          bal\t4\tlt
          balandis\t4\tlt
          balandžio\t4\tlt
          balandžio\t4\tlt
          beal\t5\tga
          bealtaine\t5\tga
          berfanbar\t12\tku
          bese\t5\tkxv
          bese lenju\t5\tkxv
          bêl\t5\tsg
          bêläwü\t5\tsg
          bio\t10\tbas
          birž\t6\tlt
          birželio\t6\tlt
          birželis\t6\tlt
          birž\t6\tlt
          birželio\t6\tlt
          birželis\t6\tlt
          bitootessa\t3\tom
          bìòôm\t10\tbas
          boaldyn\t5\tgv
          borg\t8\tse
          borgemánnu\t8\tse
          borgemánnu\t8\tse
          bow\t12\tff
          bowte\t12\tff
          brá\t6\twae
          bráčet\t6\twae
          brf\t12\tku
          brá\t6\twae
          bráčet\t6\twae
          bře\t3\tcs
          březen\t3\tcs
          března\t3\tcs
          bṛa\t2\tshi
          bṛayṛ\t2\tshi
          bur\t9\tkln
          bureet\t9\tkln
          bêl\t5\tsg
          bêläwü\t5\tsg
          bìòôm\t10\tbas
          bře\t3\tcs
          březen\t3\tcs
          března\t3\tcs
          bɔ́r\t8\tmas
          bʊn\t12\tblo
          bṛa\t2\tshi
          bṛayṛ\t2\tshi
          """;
      case 'c' ->
          """
          c'hwe\t2\tbr
          c'hwevrer\t2\tbr
          caamsaa\t5\tom
          cab\t9\tsc
          cabudanni\t9\tsc
          cam\t5\tom
          can\t1\tguz
          cèit\t5\tgd
          chanuari\t1\tguz
          che\t4\tmgh
          chg\t7\tsn
          chikumi\t6\tsn
          chikunguru\t7\tsn
          chivabvu\t5\tsn
          chk\t6\tsn
          chr\t12\twae
          chrištmánet\t12\twae
          chrištmánet\t12\twae
          chulai\t7\tguz
          chv\t5\tsn
          chw\t2\tcy
          chwef\t2\tcy
          chwefror\t2\tcy
          cim\t10\tblo
          cio\t1\tlu
          ciongo\t1\tlu
          cis\t12\tlu
          ciswà\t12\tlu
          ciswà\t12\tlu
          cki\t3\tmua
          cla\t2\tmua
          cokcwaklaŋne\t2\tmua
          cokcwaklii\t3\tmua
          col\t2\tff
          colte\t2\tff
          cot\t10\tku
          cotmeh\t10\tku
          cte\t9\tkab
          ctembeṛ\t9\tkab
          ctembeṛ\t9\tkab
          cuáŋui\t4\tsmn
          cuáŋuimáánu\t4\tsmn
          cul\t7\tguz
          cuo\t4\tse
          cuoŋ\t4\tse
          cuoŋománnu\t4\tse
          cuoŋománnu\t4\tse
          cut\t9\tshi,tzm
          cutanbir\t9\tshi,tzm
          cuáŋui\t4\tsmn
          cuáŋuimáánu\t4\tsmn
          cze\t6\tpl
          czerwca\t6\tpl
          czerwiec\t6\tpl
          czyrwca\t6\tszl
          cèit\t5\tgd
          čakč\t9\tse
          čakčamánnu\t9\tse
          červen\t6\tcs
          července\t7\tcs
          červenec\t7\tcs
          června\t6\tcs
          čhaŋpȟásapa wí\t7\tlkt
          čhaŋwápe-kasná wí\t10\tlkt
          čhaŋwápeǧi wí\t9\tlkt
          čhaŋwápetȟo wí\t5\tlkt
          čohčâ\t9\tsmn
          čohčâmáánu\t9\tsmn
          čvc\t7\tcs
          čvn\t6\tcs
          """;
      case 'd' ->
          """
          d\t0\t
          d'abr\t4\tca
          d'abril\t4\tast,ca,oc
          d'ag\t8\tca
          d'ago\t8\tlij
          d'agost\t8\tca,oc
          d'agosto\t8\tlij
          d'agostu\t8\tast
          d'arv\t4\tlij
          d'arvî\t4\tlij
          d'arvî\t4\tlij
          d'avientu\t12\tast
          d'avrigl\t4\trm
          d'avust\t8\trm
          d'ochobre\t10\tast
          d'oct\t10\tca
          d'october\t10\trm
          d'octòbre\t10\toc
          d'octubre\t10\tca
          d'octòbre\t10\toc
          d'ott\t10\tlij
          d'ottobre\t10\tlij
          da december\t12\trm
          da fanadur\t7\trm
          da favrer\t2\trm
          da mars\t3\trm
          da matg\t5\trm
          da november\t11\trm
          da schaner\t1\trm
          da settember\t9\trm
          da zercladur\t6\trm
          dab\t8\tluo
          dac\t1\tluo
          dad\t3\tluo
          dag\t12\tluo
          daggis\t8\tprg
          dah\t5\tluo
          dal\t0\t
          dal\t1\tmas
          dam\t5\tee
          dame\t5\tee
          dan\t4\tluo
          dao\t7\tluo
          dap\t10\tluo
          dar\t2\tluo
          dasara\t10\tkxv
          dasara lenju\t10\tkxv
          dat\t3\tbez
          dau\t6\tluo
          dàmh\t10\tgd
          de\t0\t
          dea\t8\tee
          deasiamime\t8\tee
          dec\t12\tasa,bs,da,dsb,en,eo,gl,hsb,hu,ia,ie,kl,lv,mer,naq,nl,rm,ro,seh,sk,sl,sr,sv
          decembar\t12\tbs,sr
          decembari\t12\tkl
          decembarip\t12\tkl
          december\t12\tda,dsb,en,hsb,hu,nl,rm,sk,sl,sv
          decembra\t12\tdsb,hsb,sk
          decembre\t12\tia,ie,oc
          decembrie\t12\tro
          decembris\t12\tlv
          decembro\t12\teo,gl,seh
          dee\t12\tdje,khq,ses,twq
          deesanbur\t12\tdje,khq,ses,twq
          deireadh fómhair\t10\tga
          deireadh fómhair\t10\tga
          dek\t12\taz,tk,uz
          dekabr\t12\taz,tk,uz
          del\t0\t
          des\t12\taf,bm,ca,fo,fy,id,is,jmc,jv,kde,ksb,lg,luy,mfe,mg,nb,nn,no,rwk,sw,vun,wo,xog
          desam\t12\tmfe
          desambra\t12\tmg
          desanburu\t12\tbm
          desàmbar\t12\two
          desemba\t12\tasa,jmc,ksb,lg,luy,rwk,sw,vun,xog
          desember\t12\taf,fo,id,is,jv,nb,nn,no
          desembre\t12\tca
          desimber\t12\tfy
          desàmbar\t12\two
          dets\t12\tet
          detsember\t12\tet
          dex\t12\tlij
          dexembre\t12\tlij
          dez\t12\tde,gsw,kok,ksh,lb,pt,vec
          dezämber\t12\tgsw,ksh
          dezember\t12\tde,lb,nds
          dezembr\t12\tkok
          dezembro\t12\tpt
          dezembru\t12\tvmw
          dezenbre\t12\tvec
          dezämber\t12\tgsw,ksh
          déc\t12\tfr
          décembre\t12\tfr
          dés\t12\tsu
          désémber\t12\tsu
          dfómh\t10\tga
          dfómh\t10\tga
          dgi\t11\tluo
          dhen chèitean\t5\tgd
          dhen chèitean\t5\tgd
          dhen dàmhair\t10\tgd
          dhen dùbhlachd\t12\tgd
          dhen dàmhair\t10\tgd
          dhen dùbhlachd\t12\tgd
          dhen fhaoilleach\t1\tgd
          dhen ghearran\t2\tgd
          dhen ghiblean\t4\tgd
          dhen iuchar\t7\tgd
          dhen lùnastal\t8\tgd
          dhen lùnastal\t8\tgd
          dhen mhàrt\t3\tgd
          dhen mhàrt\t3\tgd
          dhen ògmhios\t6\tgd
          dhen t-samhain\t11\tgd
          dhen t-sultain\t9\tgd
          dhen ògmhios\t6\tgd
          dhj\t12\tsq
          dhjetor\t12\tsq
          di\t0\t
          dic\t12\tes,fur,it,qu,scn
          dicemba\t12\tmer
          dicembar\t12\tfur
          dicember\t12\tlmo
          dicembre\t12\tit
          dicèmmiru\t12\tscn
          diciembre\t12\tes,qu
          dicèmmiru\t12\tscn
          diċ\t12\tmt
          diċembru\t12\tmt
          dimɔ́di\t1\tdua
          dip\t9\tbas
          dip\t10\ttn
          diphalane\t10\ttn
          dis\t12\tbem,ceb,fil,guz,ha,ig,ms,nso,pcm,so,xh,zu
          disamba\t12\tha
          disambar\t12\tdyo
          diseembar\t12\tso
          disemba\t12\tbem,guz,ig,xh,zu
          disember\t12\tms
          disemere\t12\tnso
          disẹ́mba\t12\tpcm
          disyembre\t12\tceb,fil
          disẹ́mba\t12\tpcm
          divi\t11\tkxv
          divi lenju\t11\tkxv
          diz\t12\tkea
          dizenbru\t12\tkea
          diċ\t12\tmt
          diċembru\t12\tmt
          diŋ\t8\tdua
          diŋgindi\t8\tdua
          diɓ\t4\tdua
          diɓáɓá\t4\tdua
          diɓáɓá\t4\tdua
          dìpɔ̀s\t9\tbas
          do\t0\t
          doc\t9\tluo
          doy\t4\tmas
          dsb\t12\tln
          du\t11\tbr
          duä\t5\tnus
          duät\t5\tnus
          dub\t4\tcs
          duben\t4\tcs
          dubna\t4\tcs
          duǧ\t12\tkab
          duǧembeṛ\t12\tkab
          duj\t12\tshi,tzm
          dujanbir\t12\tshi,tzm
          dum\t7\tagq
          dun\t4\tteo
          duu\t5\tff
          duujal\t5\tff
          duä\t5\tnus
          duät\t5\tnus
          duǧ\t12\tkab
          duǧembeṛ\t12\tkab
          duɔ̱ɔ̱\t3\tnus
          duɔ̱ɔ̱ŋ\t3\tnus
          dùbh\t12\tgd
          dwe mar abich\t5\tluo
          dwe mar abiriyo\t7\tluo
          dwe mar aboro\t8\tluo
          dwe mar achiel\t1\tluo
          dwe mar adek\t3\tluo
          dwe mar ang'wen\t4\tluo
          dwe mar apar\t10\tluo
          dwe mar apar gi ariyo\t12\tluo
          dwe mar ariyo\t2\tluo
          dwe mar auchiel\t6\tluo
          dwe mar gi achiel\t11\tluo
          dwe mar ochiko\t9\tluo
          dzd\t2\tee
          dzèmber\t12\tpms
          dzm\t12\tee
          dzodze\t2\tee
          dzome\t12\tee
          dzove\t1\tee
          dzu\t9\tagq
          dzv\t1\tee
          dzèmber\t12\tpms
          dàmh\t10\tgd
          déc\t12\tfr
          décembre\t12\tfr
          dés\t12\tsu
          désémber\t12\tsu
          dìpɔ̀s\t9\tbas
          dùbh\t12\tgd
          """;
      case 'e' ->
          """
          ean\t1\tga
          eanáir\t1\tga
          eanáir\t1\tga
          ebr\t4\tbr,cy,kw
          ebrel\t4\tbr
          ebrill\t4\tcy
          eebila\t4\tom
          efute\t7\tyav
          eka\t6\teu
          ekaina\t6\teu
          eki\t10\ttr
          ekim\t10\ttr
          elá\t12\tdua
          eláŋgɛ́\t12\tdua
          elb\t4\tom
          elo\t8\tfi
          elokuu\t8\tfi
          elokuuta\t8\tfi
          elá\t12\tdua
          eláŋgɛ́\t12\tdua
          emi\t5\tdua
          emiasele\t5\tdua
          ene\t1\tceb,es,fil,qu
          enero\t1\tceb,es,fil,qu
          ensil, oóli ú kátánuɛ\t5\tyav
          ensil, oóli ú kátánuɛ\t5\tyav
          eost\t8\tbr
          epe\t10\tkln
          epeeso\t10\tkln
          eph\t4\tzu
          ephreli\t4\tzu
          epr\t4\tbem,ig,xh
          epreel\t4\tig
          epreli\t4\txh
          epreo\t4\tbem
          est\t8\tkw
          esɔ\t6\tdua
          esɔpɛsɔpɛ\t6\tdua
          eyl\t9\ttr
          eylül\t9\ttr
          eylül\t9\ttr
          épr\t4\tpcm
          éprel\t4\tpcm
          ê\t0\t
          """;
      case 'f' ->
          """
          fab\t2\tha
          faburairu\t2\tha
          fan\t7\trm
          fanadur\t7\trm
          faoi\t1\tgd
          favr\t2\trm
          favrer\t2\trm
          fäb\t2\tksh
          fäbrowa\t2\tksh
          fbl\t2\tln
          fde\t9\tmua
          feabh\t2\tga
          feabhra\t2\tga
          feb\t2\taf,asa,ast,bem,bm,bs,da,de,dsb,en,eo,es,fo,fy,gl,gsw,guz,hsb,ia,id,ig,is,it,jmc,jv,kde,kea,kok,ksb,lb,lg,luy,mer,mg,ms,naq,nb,nl,nn,no,nso,qu,ro,rwk,sk,sl,so,sr,sv,sw,vec,vun,xh,xog,zu
          febbraio\t2\tit
          febereware\t2\tnso
          febluali\t2\tksb
          febr\t2\tca,hu,ie,kl,lv
          febraayo\t2\tso
          febraro\t2\tvec
          febreiro\t2\tgl
          febrer\t2\tca,kok
          febrero\t2\tes,qu
          febreru\t2\tast,kea
          febrewaris\t2\tfy
          febrièr\t2\toc
          febrièr\t2\toc
          febroary\t2\tmg
          februaar\t2\tnds
          februaari\t2\tkl
          februaarip\t2\tkl
          februar\t2\tbs,da,de,dsb,fo,gsw,hsb,ie,lb,nb,nn,no,sl,sr
          februara\t2\tdsb,hsb
          februari\t2\tasa,bem,id,jmc,jv,luy,ms,nl,rwk,sv,sw,vun
          februarie\t2\taf,ro
          februario\t2\tia
          februaro\t2\teo
          february\t2\ten
          február\t2\thu,sk
          februára\t2\tsk
          februāris\t2\tlv
          februwari\t2\txh,zu
          február\t2\thu,sk
          februára\t2\tsk
          februāris\t2\tlv
          febrúar\t2\tis
          febrụwarị\t2\tig
          febrúar\t2\tis
          febrụwarị\t2\tig
          feburari\t2\tguz
          feburuarĩ\t2\tmer
          feburuarĩ\t2\tmer
          feburuye\t2\tbm
          febwaliyo\t2\tlg,xog
          fee\t2\tdje,khq,ses,twq
          feewiriye\t2\tdje,khq,ses,twq
          fer\t1\ttn
          ferikgong\t1\ttn
          fev\t2\taz,fur,mfe,pt,seh,uz
          fevereiro\t2\tpt
          fevereiru\t2\tvmw
          fevral\t2\taz,uz
          fevrâr\t2\tfur
          fevreiro\t2\tseh
          fevrer\t2\tlmo
          fevriye\t2\tmfe
          fevrâr\t2\tfur
          few\t2\ttk,wo
          fewral\t2\ttk
          fewriyee\t2\two
          fébirie\t2\tdyo
          fév\t2\tfr
          févr\t2\tfr
          février\t2\tfr
          fēp\t2\tto
          fēpueli\t2\tto
          fërvé\t2\tpms
          fẹ́b\t2\tpcm
          fẹ́búári\t2\tpcm
          fgw\t11\tmua
          fĩi dǝɓlii\t9\tmua
          fĩi gwahlle\t11\tmua
          fĩi loo\t1\tmua
          fĩi marfoo\t4\tmua
          fĩi mundaŋ\t10\tmua
          fĩi yuru\t12\tmua
          flo\t1\tmua
          fmf\t4\tmua
          fmu\t10\tmua
          fön\t6\tsg
          föndo\t6\tsg
          fra\t2\tmt
          frar\t2\tmt
          fre\t2\tlij,sc
          freàrgiu\t2\tsc
          frevâ\t2\tlij
          frevâ\t2\tlij
          freàrgiu\t2\tsc
          fri\t2\tscn
          frivaru\t2\tscn
          ful\t2\tsg
          ful\t9\tom
          fulbaana\t9\tom
          fulundïgi\t2\tsg
          fulundïgi\t2\tsg
          fur\t2\tkab
          fuṛar\t2\tkab
          fúngatɨ\t1\tlag
          fuṛar\t2\tkab
          fwo\t12\tagq
          fyu\t12\tmua
          fäb\t2\tksh
          fäbrowa\t2\tksh
          fébirie\t2\tdyo
          fév\t2\tfr
          févr\t2\tfr
          février\t2\tfr
          fërvé\t2\tpms
          fön\t6\tsg
          föndo\t6\tsg
          fúngatɨ\t1\tlag
          fēp\t2\tto
          fēpueli\t2\tto
          fĩi dǝɓlii\t9\tmua
          fĩi gwahlle\t11\tmua
          fĩi loo\t1\tmua
          fĩi marfoo\t4\tmua
          fĩi mundaŋ\t10\tmua
          fĩi yuru\t12\tmua
          fɔe\t8\tagq
          fɛ\t8\tkkj
          fʊm\t9\tblo
          fẹ́b\t2\tpcm
          fẹ́búári\t2\tpcm
          """;
      case 'g' ->
          """
          gada\t0\t
          gamaǀaeb\t6\tnaq
          gan\t6\tebu
          gas\t2\trn,rw
          gashyantare\t2\trw
          gat\t5\tebu
          gat\t12\tki
          gath\t6\tki
          gathano\t7\tki
          gathathanwa\t6\tki
          gathn\t7\tki
          gatumu\t12\tki
          gbo\t9\tgaa
          gearr\t2\tgd
          geas\t6\tse
          geassemánnu\t6\tse
          geassemánnu\t6\tse
          geg\t5\tlt
          gegužė\t5\tlt
          gegužės\t5\tlt
          gegužė\t5\tlt
          gegužės\t5\tlt
          gen\t1\tbr,ca,it,kw
          gener\t1\tca
          gené\t1\tpms
          genièr\t1\toc
          genièr\t1\toc
          gennaio\t1\tit
          genver\t1\tbr
          gené\t1\tpms
          ghe\t1\tsc
          ghennàrgiu\t1\tsc
          ghennàrgiu\t1\tsc
          gibl\t4\tgd
          gic\t5\trn,rw
          gicurasi\t5\trw
          gitugutu\t10\trn
          giu\t6\tit,scn
          giugn\t6\tpms
          giugnettu\t7\tscn
          giugno\t6\tit
          giugnu\t6\tscn
          gís\t10\tmas
          gln\t5\tku
          gnt\t7\tscn
          golg\t10\tse
          golggotmánnu\t10\tse
          golggotmánnu\t10\tse
          gor\t7\tcy,kw
          gorff\t7\tcy
          gorffennaf\t7\tcy
          goue\t7\tbr
          gouere\t7\tbr
          gru\t12\tpl
          grudnia\t12\tpl,szl
          grudzień\t12\tpl
          grudzień\t12\tpl
          gruod\t12\tlt
          gruodis\t12\tlt
          gruodžio\t12\tlt
          gruodžio\t12\tlt
          guak\t4\tnus
          gulan\t5\tku
          gum\t10\tsn
          gumiguru\t10\tsn
          gun\t9\tsn
          gunyana\t9\tsn
          guov\t2\tse
          guovvamánnu\t2\tse
          guovvamánnu\t2\tse
          gur\t2\tom
          guraandhala\t2\tom
          gush\t8\tsq
          gusht\t8\tsq
          gwen\t9\tbr
          gwengolo\t9\tbr
          gwn\t9\tkw
          gís\t10\tmas
          ġun\t6\tmt
          ġunju\t6\tmt
          """;
      case 'h' ->
          """
          hag\t8\tom
          hagayya\t8\tom
          han\t5\tbez
          haz\t6\ttr
          haziran\t6\ttr
          hān\t1\tmi
          hānuere\t1\tmi
          hed\t10\tkw
          hei\t7\twae
          heinä\t7\tfi
          heinäkuu\t7\tfi
          heinäkuuta\t7\tfi
          heinä\t7\tfi
          heinäkuu\t7\tfi
          heinäkuuta\t7\tfi
          heiwet\t7\twae
          helmi\t2\tfi
          helmikuu\t2\tfi
          helmikuuta\t2\tfi
          hep\t9\tmi
          hepetema\t9\tmi
          her\t9\twae
          herbštmánet\t9\twae
          herbštmánet\t9\twae
          here\t10\tbr
          hezîran\t6\tku
          hezîran\t6\tku
          hik\t8\tbas
          hil\t6\tbas
          hire\t4\tkxv
          hire lenju\t4\tkxv
          hìkaŋ\t8\tbas
          hìlòndɛ̀\t6\tbas
          hlakola\t2\tst
          hlakubele\t3\tst
          hlb\t3\tst
          hor\t2\twae
          hornig\t2\twae
          hôasoreǁkhâb\t12\tnaq
          huhti\t4\tfi
          huhtikuu\t4\tfi
          huhtikuuta\t4\tfi
          hul\t7\tceb,fil
          hulyo\t7\tceb,fil
          hun\t6\tceb,fil,mi
          hune\t6\tmi
          hunyo\t6\tceb,fil
          hut\t1\tbez
          hūr\t7\tmi
          hūrae\t7\tmi
          hwe\t2\tkw
          hyd\t10\tcy
          hydref\t10\tcy
          hzr\t6\tku
          hìkaŋ\t8\tbas
          hìlòndɛ̀\t6\tbas
          hôasoreǁkhâb\t12\tnaq
          hān\t1\tmi
          hānuere\t1\tmi
          hūr\t7\tmi
          hūrae\t7\tmi
          """;
      case 'i' ->
          """
          ian\t1\thaw,ro
          ianuali\t1\thaw
          ianuarie\t1\tro
          ibr\t4\tshi,tzm
          ibrir\t4\tshi,tzm
          idwaata\t6\tlag
          igi\t12\tebu
          ike\t9\tdav
          iku\t10\tdav,ebu
          ikúmi\t4\tlag
          ikúmi\t4\tlag
          ile\t6\tsaq
          imb\t1\tdav
          ime\t5\tsaq
          imeg àbùbì\t2\tmgo
          imeg mbəŋchubi\t3\tmgo
          imeg àbùbì\t2\tmgo
          imw\t11\tdav,ebu
          iməg àdùmbə̀ŋ\t7\tmgo
          iməg fog\t5\tmgo
          iməg ichiibɔd\t6\tmgo
          iməg ichika\t8\tmgo
          iməg krizmed\t12\tmgo
          iməg kud\t9\tmgo
          iməg mbegtug\t1\tmgo
          iməg ngwə̀t\t4\tmgo
          iməg tèsi'e\t10\tmgo
          iməg tèsi'e\t10\tmgo
          iməg zò\t11\tmgo
          iməg zò\t11\tmgo
          iməg àdùmbə̀ŋ\t7\tmgo
          imɛŋ i putúk,oóli ú kátíɛ\t10\tyav
          imɛŋ i putúk,oóli ú kátíɛ\t10\tyav
          imɛŋ i puɔs\t9\tyav
          inn\t1\tshi
          innayr\t1\tshi
          inyambala\t5\tlag
          inyi\t10\tlag
          ion\t1\tcy
          ionawr\t1\tcy
          ira\t9\teu
          iraila\t9\teu
          irũdí\t4\tyrl
          irũdí\t4\tyrl
          isi\t8\tsaq
          ištáwičhayazaŋ wí\t3\tlkt
          iuch\t7\tgd
          iul\t7\thaw,ro
          iulai\t7\thaw
          iulie\t7\tro
          iun\t6\thaw,ro
          iune\t6\thaw
          iunie\t6\tro
          iúil\t7\tga
          iwi\t12\tdav
          iwo\t4\tkln
          iwootkuut\t4\tkln
          iyl\t7\taz,uz
          iyn\t6\taz,uz
          iyul\t7\taz,uz
          iyun\t6\taz,uz
          iýul\t7\ttk
          iýun\t6\ttk
          iúil\t7\tga
          iýul\t7\ttk
          iýun\t6\ttk
          ištáwičhayazaŋ wí\t3\tlkt
          îln\t9\tku
          îlon\t9\tku
          ĩkl\t12\tkam
          ĩkm\t11\tkam
          ĩku\t10\tkam
          ĩpu\t4\tmer
          ĩpurũ\t4\tmer
          """;
      case 'j' ->
          """
          j-fouyir\t10\tgv
          j-guer\t1\tgv
          j-souree\t7\tgv
          jaan\t1\tet
          jaanuar\t1\tet
          jan\t1\taf,asa,bem,bs,da,de,dsb,en,eo,fo,fr,fy,gsw,ha,hsb,hu,ia,id,ie,is,jmc,jv,kde,kea,kl,kok,ksb,ksh,lb,lg,luy,mer,mg,ms,mt,naq,nb,nl,nn,no,nso,pt,rwk,seh,sk,sl,so,sq,sr,su,sv,sw,vun,xh,xog,zu
          jan\t6\tst
          janaayo\t1\tso
          janairu\t1\tha
          janar\t1\tsq
          janeiro\t1\tpt,seh
          janeiru\t1\tvmw
          janer\t1\tkok
          janeru\t1\tkea
          janeware\t1\tnso
          jannaayo\t1\tso
          jannar\t1\tmt
          jannewa\t1\tksh
          jannewaris\t1\tfy
          janoary\t1\tmg
          januaar\t1\tnds
          januaari\t1\tkl
          januaarip\t1\tkl
          januali\t1\tksb
          januar\t1\tbs,da,de,dsb,fo,gsw,hsb,ie,lb,nb,nn,no,sl,sr
          januara\t1\tdsb,hsb
          januari\t1\tasa,bem,id,jmc,jv,luy,ms,nl,rwk,su,sv,sw,vun
          januarie\t1\taf
          januario\t1\tia
          januarĩ\t1\tmer
          januaro\t1\teo
          january\t1\ten
          januarĩ\t1\tmer
          január\t1\thu,sk
          januára\t1\tsk
          januwari\t1\tzu
          január\t1\thu,sk
          januára\t1\tsk
          janúar\t1\tis
          janv\t1\tfr,lv
          janvāris\t1\tlv
          janvier\t1\tfr
          janvāris\t1\tlv
          janwaliyo\t1\tlg,xog
          janyuwari\t1\txh
          janúar\t1\tis
          jaṭṭa\t6\tkxv
          jaṭṭa lenju\t6\tkxv
          jän\t1\tde
          jänner\t1\tde
          jaṭṭa\t6\tkxv
          jaṭṭa lenju\t6\tkxv
          jen\t1\tig,vec,wae
          jenaro\t1\tvec
          jenner\t1\twae
          jenụwarị\t1\tig
          jenụwarị\t1\tig
          jerrey-fouyir\t10\tgv
          jerrey-geuree\t1\tgv
          jerrey-souree\t7\tgv
          jén\t1\tpcm
          jénúári\t1\tpcm
          jin\t1\tscn
          jinnaru\t1\tscn
          jol\t7\tmg,teo
          jol\t11\tff
          jolal\t11\tff
          jolay\t7\tmg
          jon\t6\tmg
          jona\t6\tmg
          joulu\t12\tfi
          joulukuu\t12\tfi
          joulukuuta\t12\tfi
          jug\t6\tfur,vec
          jugn\t6\tfur
          jugno\t6\tvec
          jui\t6\tfr
          juil\t7\tfr
          juill\t7\tfr
          juillet\t7\tfr
          juin\t6\tfr
          juk\t8\tff
          juko\t8\tff
          jul\t7\taf,asa,bem,bs,ca,da,de,dsb,en,eo,es,fo,fy,gsw,hsb,ia,id,ig,jmc,jv,kde,kea,kl,kok,ksb,ksh,lb,lg,luy,ms,naq,nb,nl,nn,no,nso,pcm,pt,qu,rwk,seh,sl,sr,su,sw,vun,xh,xog,zu
          julaayi\t7\tlg,xog
          julae\t7\tnso
          julai\t7\tasa,bem,kok,ksb,luy,ms,pcm,sw
          julaị\t7\tig
          julayi\t7\txh,zu
          julaị\t7\tig
          julhet\t7\toc
          julho\t7\tpt,seh
          julhu\t7\tkea
          juli\t7\tbs,da,de,fo,gsw,id,jv,lb,nb,nds,nl,nn,no,su,sv
          julie\t7\taf
          julij\t7\tdsb,hsb,sl
          julija\t7\tdsb,hsb
          julio\t7\teo,es,ia,qu
          juliol\t7\tca
          julí\t7\tie
          july\t7\ten,fy
          julyai\t7\tjmc,rwk,vun
          julyu\t7\tvmw
          julí\t7\tie
          jun\t6\taf,asa,bem,bs,da,de,dsb,en,eo,es,fo,fy,gsw,guz,hsb,ia,id,ie,ig,jmc,jv,kde,kea,kl,kok,ksb,ksh,lb,luy,ms,naq,nb,nl,nn,no,nso,pcm,pt,qu,rwk,seh,sl,so,sr,su,sw,vun,xh,zu
          june\t6\ten,nso
          junh\t6\toc
          junho\t6\tpt,seh
          junhu\t6\tkea
          juni\t6\tasa,bem,bs,da,de,fo,gsw,guz,id,jv,ksb,lb,luy,nb,nds,nl,nn,no,su,sv,sw,xh,zu
          junie\t6\taf
          junij\t6\tdsb,hsb,sl
          junija\t6\tdsb,hsb
          junio\t6\teo,es,ia,ie,qu
          juny\t6\tca,fy
          junyi\t6\tjmc,rwk,vun
          junyu\t6\tvmw
          juov\t12\tse
          juovlamánnu\t12\tse
          juovlamánnu\t12\tse
          juovlâ\t12\tsmn
          juovlâmáánu\t12\tsmn
          juovlâ\t12\tsmn
          juovlâmáánu\t12\tsmn
          juu\t6\tig,lg,xog
          juuli\t7\tet,kl,ksh
          juulip\t7\tkl
          juun\t6\tso
          juuni\t6\tet,kl,ksh,lg,xog
          juunip\t6\tkl
          júl\t7\thu,is,sk
          júla\t7\tsk
          július\t7\thu
          júlí\t7\tis
          jún\t6\thu,is,sk
          júna\t6\tsk
          június\t6\thu
          júní\t6\tis
          jūl\t7\tlv
          jūlijs\t7\tlv
          jūn\t6\tlv
          jūnijs\t6\tlv
          jän\t1\tde
          jänner\t1\tde
          jén\t1\tpcm
          jénúári\t1\tpcm
          júl\t7\thu,is,sk
          júla\t7\tsk
          július\t7\thu
          júlí\t7\tis
          jún\t6\thu,is,sk
          júna\t6\tsk
          június\t6\thu
          júní\t6\tis
          jūl\t7\tlv
          jūlijs\t7\tlv
          jūn\t6\tlv
          jūnijs\t6\tlv
          """;
      case 'k' ->
          """
          kaa\t11\tagq
          kab\t7\tlu
          kabàlàshìpù\t7\tlu
          kabàlàshìpù\t7\tlu
          kad\t3\tdav
          kai\t2\tebu
          kak\t12\tsg
          kakauka\t12\tsg
          kam\t6\trn,rw
          kamena\t6\trw
          kan\t4\tdav,ebu,kam
          kan\t8\trn,rw
          kanama\t8\trw
          kanyua hũngũ\t11\tki
          kanyua hũngũ\t11\tki
          kar\t6\tdav
          kas\t5\tdav
          kas\t11\tlu,tr
          kasim\t11\ttr
          kaswèkèsè\t11\tlu
          kaswèkèsè\t11\tlu
          kat\t3\tebu
          kaw\t1\tblo
          kaw\t2\tdav
          kbr\t2\tcgg,nyn
          kbz\t1\tcgg,nyn
          keenda\t3\tlag
          kek\t12\thaw
          kekemapa\t12\thaw
          kel\t2\tkam
          kel\t10\tee
          kele\t10\tee
          ken\t9\tebu
          kep\t9\thaw
          kepakemapa\t9\thaw
          kerzu\t12\tbr
          kesä\t6\tfi
          kesäkuu\t6\tfi
          kesäkuuta\t6\tfi
          kesi\t6\tsmn
          kesimáánu\t6\tsmn
          kesimáánu\t6\tsmn
          kesä\t6\tfi
          kesäkuu\t6\tfi
          kesäkuuta\t6\tfi
          kev\t12\tkw
          kigarama\t12\trn
          kipsuunde ne taai\t11\tkln
          kipsuunde nebo aeng'\t12\tkln
          kiptaamo\t3\tkln
          kĩhu\t3\tki
          kkm\t10\tcgg,nyn
          kkn\t4\tcgg,nyn
          kmb\t12\tbez
          kmj\t11\tbez
          kmk\t6\tcgg,nyn
          kmn\t8\tcgg,nyn
          kms\t7\tcgg,nyn
          kmw\t9\tcgg,nyn
          knb\t12\tcgg,nyn
          knd\t9\tkam
          knk\t11\tcgg,nyn
          knn\t8\tebu
          kny\t11\tki
          kol\t2\tst
          kol\t8\thr
          kolovoz\t8\thr
          kolovoza\t8\thr
          kor\t6\tff,nus
          kornyoot\t6\tnus
          korr\t7\tsq
          korrik\t7\tsq
          korse\t6\tff
          kov\t3\tlt
          kovas\t3\tlt
          kovo\t3\tlt
          kpa\t2\tblo
          kpa\t12\tkln
          kpt\t11\tkln
          kris\t12\tnmg
          krísimin\t12\tnmg
          krísimin\t12\tnmg
          kst\t3\tcgg,nyn
          ktn\t5\tcgg,kam,nyn
          ktu\t10\tshi
          ktubr\t10\tshi
          ktũ\t3\tkam
          ktũ\t3\tkam
          kṭu\t10\ttzm
          kṭuber\t10\ttzm
          kub\t4\tsn
          kubvumbi\t4\tsn
          kuk\t2\tsn
          kukadzi\t2\tsn
          kum\t10\tbez,mgh
          kuovâ\t2\tsmn
          kuovâmáánu\t2\tsmn
          kuovâ\t2\tsmn
          kuovâmáánu\t2\tsmn
          kur\t3\tsn
          kur\t11\tnus
          kurume\t3\tsn
          kutawonsa\t7\tak
          kuŋgwɛ\t7\tkkj
          kújúɔrɔk\t6\tmas
          kús\t9\tmas
          kúshîn\t9\tmas
          kük\t8\tsg
          kükürü\t8\tsg
          kvě\t5\tcs
          květen\t5\tcs
          května\t5\tcs
          kvě\t5\tcs
          květen\t5\tcs
          května\t5\tcs
          kwa\t1\tmgh
          kwa\t3\tteo
          kwi\t4\tpl
          kwiecień\t4\tpl
          kwiecień\t4\tpl
          kwietnia\t4\tpl,szl
          kwiidwaata\t6\tlag
          kwiikumi\t4\tlag
          kwiinyambála\t5\tlag
          kwiinyambála\t5\tlag
          kwiinyi\t10\tlag
          kzu\t12\tbr
          kújúɔrɔk\t6\tmas
          kús\t9\tmas
          kúshîn\t9\tmas
          kük\t8\tsg
          kükürü\t8\tsg
          kĩhu\t3\tki
          kǝu\t8\tblo
          kɔn\t1\tbas
          kɔndɔŋ\t1\tbas
          kɔtɔnimma\t5\tak
          kɨz\t2\tagq
          kʉfúngatɨ\t1\tlag
          kʉfúngatɨ\t1\tlag
          kʉkeenda\t3\tlag
          kʉmʉʉnchɨ\t7\tlag
          kʉnaanɨ\t2\tlag
          kʉsaano\t11\tlag
          kʉsaatʉ\t9\tlag
          kʉsasatʉ\t12\tlag
          kʉvɨɨrɨ\t8\tlag
          kṭu\t10\ttzm
          kṭuber\t10\ttzm
          """;
      case 'l' ->
          """
          la\t0\t
          laa\t10\tnus
          laath\t10\tnus
          lab\t11\tteo
          lapa le ile\t6\tsaq
          lapa le imet\t5\tsaq
          lapa le isiet\t8\tsaq
          lapa le obo\t1\tsaq
          lapa le okuni\t3\tsaq
          lapa le ong'wan\t4\tsaq
          lapa le saal\t9\tsaq
          lapa le sapa\t7\tsaq
          lapa le tomon\t10\tsaq
          lapa le tomon obo\t11\tsaq
          lapa le tomon waare\t12\tsaq
          lapa le waare\t2\tsaq
          lapkr\t11\tlt
          lapkričio\t11\tlt
          lapkritis\t11\tlt
          lapkričio\t11\tlt
          lapkrūtis\t11\tprg
          lapkrūtis\t11\tprg
          làm\t6\tsc
          làmpadas\t6\tsc
          led\t1\tcs
          leden\t1\tcs
          ledna\t1\tcs
          len\t7\tsg
          lengua\t7\tsg
          leo\t9\tst
          lép\t5\tmas
          lia\t0\t
          liep\t7\tlt
          liepa\t7\tlt
          liepos\t7\tlt
          lip\t6\thr
          lip\t7\tpl
          lipanj\t6\thr
          lipca\t7\tpl,szl
          lipiec\t7\tpl
          lipnja\t6\thr
          lis\t10\thr
          lis\t11\tcs,pl
          listopad\t10\thr
          listopad\t11\tcs,pl
          listopada\t10\thr
          listopada\t11\tpl,szl
          listopadu\t11\tcs
          liɓ\t12\tbas
          lìbuy li ńyèe\t12\tbas
          līpa\t7\tprg
          loka\t10\tfi
          lokakuu\t10\tfi
          lokakuuta\t10\tfi
          luanistyn\t8\tgv
          luf\t6\tlu
          lufuimi\t6\tlu
          lug\t7\tit,lij
          luggio\t7\tlij
          luglio\t7\tit
          lugn\t7\tpms
          lui\t2\tlu
          lui\t7\tfur
          luj\t7\tlmo,vec
          lujo\t7\tvec
          lul\t7\tmt,so
          lulju\t7\tmt
          lum\t5\tlu
          lumùngùlù\t5\tlu
          lumùngùlù\t5\tlu
          lun\t10\tlu
          lungùdi\t10\tlu
          lungùdi\t10\tlu
          lus\t3\tlu
          lush\t8\tlu
          lusòlo\t3\tlu
          lusòlo\t3\tlu
          lut\t2\tpl
          lut\t9\tlu
          lutego\t2\tpl,szl
          lutongolo\t9\tlu
          luty\t2\tpl
          luulyo\t7\tso
          lùishi\t2\tlu
          lùna\t8\tgd
          lùshìkà\t8\tlu
          lún\t8\tga
          lúnasa\t8\tga
          lwe\t9\ttn
          lwe\t11\tnd
          lwetse\t9\tst,tn
          lwezi\t11\tnd
          lyɛ̌'\t0\t
          làm\t6\tsc
          làmpadas\t6\tsc
          lép\t5\tmas
          lìbuy li ńyèe\t12\tbas
          lùishi\t2\tlu
          lùna\t8\tgd
          lùshìkà\t8\tlu
          lún\t8\tga
          lúnasa\t8\tga
          līpa\t7\tprg
          lɔm\t10\tagq
          """;
      case 'm' ->
          """
          m\t0\t
          m-fouyir\t9\tgv
          m-houney\t11\tgv
          m-nollick\t12\tgv
          m-souree\t6\tgv
          ma'a\t3\tto
          ma'asi\t3\tto
          maa\t3\tig
          maa\t5\tlg,xog
          maachị\t3\tig
          maachị\t3\tig
          maaie\t5\tfy
          maaji\t5\tkl
          maajip\t5\tkl
          maalis\t3\tfi
          maaliskuu\t3\tfi
          maaliskuuta\t3\tfi
          maarso\t3\tso
          maart\t3\taf,fy,nl
          maawɛ\t7\tgaa
          maayi\t5\tlg,xog
          maayo\t5\tso
          mab\t4\tnd
          mabasa\t4\tnd
          mac\t2\tbas
          mac\t3\tasa,bem,guz,jmc,kde,ksb,mer,ms,rwk,sw,vun
          mach\t3\tpcm
          machi\t3\tasa,bem,guz,jmc,ksb,luy,mer,rwk,sw,vun
          mad\t5\tmua
          mad\t7\tdua
          madiɓɛ́díɓɛ́\t7\tdua
          madiɓɛ́díɓɛ́\t7\tdua
          madǝmbii\t8\tmua
          madǝǝuutǝbijaŋ\t5\tmua
          mae\t5\tbr
          mag\t5\tit,sbp
          magg\t5\tpms
          maggio\t5\tit
          maha\t2\tkxv
          maha lenju\t2\tkxv
          mai\t5\tcy,de,et,eu,fo,fr,fur,fy,gsw,ia,kea,kok,ksh,ln,nb,nds,nn,no,oc,pt,ro,seh
          maiatza\t5\teu
          maig\t5\tca
          maijs\t5\tlv
          maio\t5\tgl,ia,pt,seh
          maiu\t5\tkea,vmw
          maí\t5\tis
          maj\t5\tbs,da,dsb,eo,kl,pl,sc,scn,sl,sq,sr,sv,vec
          maja\t5\tdsb,pl
          majo\t5\teo,vec
          maju\t5\tsc,scn
          makandikɛ\t11\tyav
          mal\t3\thaw
          malaki\t3\thaw
          mam\t5\tkln
          mam\t8\tmua
          mamuut\t5\tkln
          mamǝŋgwãafahbii\t6\tmua
          mamǝŋgwãalii\t7\tmua
          mamǝŋgwãafahbii\t6\tmua
          mamǝŋgwãalii\t7\tmua
          manyawale\t8\tgaa
          mar\t3\tast,az,bm,bs,ceb,da,dje,en,eo,es,eu,fil,fo,fr,fur,gl,ha,ia,id,ie,is,it,jv,kea,khq,kl,kok,lg,lij,luy,mfe,mg,mt,naq,nb,nn,no,pl,pt,qu,ro,sc,scn,seh,ses,sk,sl,so,sq,sr,su,tk,tr,twq,tzm,uz,vec,wo,xog
          mar\t5\tteo
          marca\t3\tpl,sk,szl
          march\t3\ten
          marco\t3\tseh
          març\t3\tca,fur,oc
          março\t3\tpt
          marec\t3\tsk,sl
          maret\t3\tid,jv,su
          maris\t3\tha
          marisi\t3\tbm,lg,xog
          marras\t11\tfi
          marraskuu\t11\tfi
          marraskuuta\t11\tfi
          mars\t3\tdyo,fo,fr,is,kok,mfe,nb,nn,no,pms,rm,sq,sv,tzm,wo
          marsi\t3\tdje,khq,kl,ses,twq
          marsip\t3\tkl
          marso\t3\tceb,fil,lij,vec
          marsu\t3\tkea,vmw
          mart\t3\taz,bs,sr,tk,tr,uz
          marte\t3\tie
          martie\t3\tro
          martio\t3\tia
          marto\t3\teo
          marts\t3\tda,lv
          martsa\t3\tmg
          martxoa\t3\teu
          martzu\t3\tsc
          marz\t3\tlmo
          marzec\t3\tpl
          marzo\t3\tes,gl,it,qu
          marzu\t3\tast,mt,scn
          març\t3\tca,fur,oc
          março\t3\tpt
          maṛ\t3\tshi
          maṛṣ\t3\tshi
          mas\t3\tzu
          mas\t6\tee
          masa\t6\tee
          masg\t5\tlmo
          mashi\t3\tzu
          mat\t3\tbas,nso,xh
          mat\t4\trn,rw
          mata\t4\trw
          matg\t5\trm
          matshi\t3\txh
          matšhe\t3\tnso
          matšhe\t3\tnso
          maw\t3\tcy
          mawrth\t3\tcy
          may\t5\tast,az,ceb,en,es,fil,ha,ie,kab,naq,qu,shi,so,tr,tzm,uz
          may\t10\tdua
          may\t11\tbas
          mayésɛ́\t10\tdua
          mayis\t5\ttr
          mayo\t5\tceb,es,fil,qu
          mayrnt\t3\tgv
          mayu\t5\tast,ha
          mayyu\t5\tkab,shi,tzm
          mayésɛ́\t10\tdua
          maý\t5\ttk
          maz\t5\tlij
          mazzo\t5\tlij
          maí\t5\tis
          maý\t5\ttk
          màcɛ̂l\t2\tbas
          màrt\t3\tgd
          màtop\t4\tbas
          màtùmb\t3\tbas
          màyɛsèp\t11\tbas
          máj\t5\thu,sk
          mája\t5\tsk
          május\t5\thu
          márc\t3\thu
          március\t3\thu
          márta\t3\tga
          māe\t3\tmi
          māehe\t3\tmi
          määz\t3\tksh
          mäe\t3\tlb
          mäerz\t3\tlb
          mär\t3\tde,gsw,wae
          märts\t3\tet
          märz\t3\tde,gsw,nds
          märze\t3\twae
          mäz\t3\tksh
          maṛ\t3\tshi
          maṛṣ\t3\tshi
          mbä\t3\tsg
          mbängü\t3\tsg
          mbe\t1\tebu,kam
          mbegtug\t1\tmgo
          mbi\t3\tnd
          mbi\t6\tmua
          mbimbitho\t3\tnd
          mbiyɔ mɛndoŋgɔ\t3\tkkj
          mbo\t3\tff
          mbooy\t3\tff
          mbu\t11\tsn
          mbudzi\t11\tsn
          mbä\t3\tsg
          mbängü\t3\tsg
          me\t5\tdje,khq,mfe,ses,twq
          mean-fouyir\t9\tgv
          mean-souree\t6\tgv
          meán fómhair\t9\tga
          medi\t9\tcy
          mee\t5\tdyo,ig,lb,pcm,wo
          mee houney\t11\tgv
          mee ny nollick\t12\tgv
          meh\t6\tcy
          mehefin\t6\tcy
          mei\t5\taf,asa,bem,guz,haw,id,jmc,jv,kde,ksb,luy,mi,ms,nl,nso,rwk,sw,vun,wae
          meije\t5\twae
          meith\t6\tga
          meitheamh\t6\tga
          mej\t5\thsb,mt
          meja\t5\thsb
          meje\t5\thsb
          mejju\t5\tmt
          mesiŋ, oóli ú kénie\t4\tyav
          mesiŋ, oóli ú kénie\t4\tyav
          met\t6\tkw
          meu\t3\tkw
          meur\t3\tbr
          meurzh\t3\tbr
          mey\t5\tmg,xh,zu
          meyi\t5\txh,zu
          mezh\t6\tbr
          mezheven\t6\tbr
          meán fómhair\t9\tga
          meɣ\t3\tkab
          meɣres\t3\tkab
          méi\t5\tsu
          mē\t5\tto
          měr\t3\tdsb,hsb
          měrc\t3\tdsb,hsb
          měrca\t3\tdsb,hsb
          mfómh\t9\tga
          mfu\t7\tdav
          mfu\t10\tnd
          mfumfu\t10\tnd
          mfómh\t9\tga
          mga\t1\tki
          mge\t2\tki
          mgnj\t5\tki
          mh\t0\t
          mies\t5\tse
          miessemánnu\t5\tse
          miessemánnu\t5\tse
          mijdar\t11\tku
          mis du\t11\tkw
          mis ebrel\t4\tkw
          mis est\t8\tkw
          mis genver\t1\tkw
          mis gortheren\t7\tkw
          mis gwynngala\t9\tkw
          mis hedra\t10\tkw
          mis hwevrer\t2\tkw
          mis kevardhu\t12\tkw
          mis me\t5\tkw
          mis metheven\t6\tkw
          mis meurth\t3\tkw
          mĩĩ\t5\tmer
          mjd\t11\tku
          mli\t7\tmua
          mme\t4\tst
          mmesa\t4\tst
          moc\t6\tmgh
          mod\t6\tteo
          moj\t11\tmgh
          moja\t5\tszl
          mok\t10\tsbp
          mokhu\t10\tsbp
          moo\t7\tkam
          mop\t3\ttn
          mopitlo\t3\ttn
          mor\t4\ttn
          mor\t7\tff
          moranang\t4\ttn
          mori ghwa ikenda\t9\tdav
          mori ghwa ikumi\t10\tdav
          mori ghwa ikumi na imweri\t11\tdav
          mori ghwa ikumi na iwi\t12\tdav
          mori ghwa imbiri\t1\tdav
          mori ghwa kadadu\t3\tdav
          mori ghwa kana\t4\tdav
          mori ghwa karandadu\t6\tdav
          mori ghwa kasanu\t5\tdav
          mori ghwa kawi\t2\tdav
          mori ghwa mfungade\t7\tdav
          mori ghwa wunyanya\t8\tdav
          morso\t7\tff
          mot\t5\tst,tn
          motsheanong\t5\tst
          motsheganong\t5\ttn
          mórusásin\t7\tmas
          mpal\t12\tnd
          mpalakazi\t12\tnd
          mpan\t9\tnd
          mpandula\t9\tnd
          mpg\t8\tsbp
          mph\t10\tst
          mphalane\t10\tst
          mpu\t5\tbas
          mrt\t3\taf,fy,nl
          msh\t3\tsbp
          msi\t3\tln
          msp\t7\tsbp
          mto\t4\tbas
          mud\t12\tom
          mudde\t12\tom
          mug\t7\tebu
          muh\t12\tsbp
          muhaano\t12\tsbp
          muj\t6\tsbp
          mujimbi\t6\tsbp
          muk\t2\tteo
          mukakaro\t7\trn
          mukũi\t2\tyrl
          mukũi\t2\tyrl
          mul\t1\tkln
          mulgul\t1\tkln
          mun\t4\tsbp
          munyense\t9\tsbp
          munyi\t4\tsbp
          munyonyo\t11\trn
          mup\t1\tsbp
          mupalangulwa\t1\tsbp
          mupuguto\t8\tsbp
          mus\t11\tsbp
          musapíri\t3\tyrl
          musapíri\t3\tyrl
          mushende\t3\tsbp
          mushende magali\t5\tsbp
          mushipepo\t7\tsbp
          musongandembwe\t11\tsbp
          mut\t1\trn,rw
          mutarama\t1\trw
          muu\t4\tlu
          mùuyà\t4\tlu
          mũgaa\t1\tki
          mũgaa wa kerĩ\t9\tki
          mũgetho\t2\tki
          mũgiranjara\t5\tki
          mũgĩranjara\t5\tki
          mũgk\t9\tki
          mũth\t4\tki
          mũthatũ\t4\tki
          mvu\t9\tsg
          mvuka\t9\tsg
          mwai wa ĩkumi\t10\tkam
          mwai wa ĩkumi na ilĩ\t12\tkam
          mwai wa ĩkumi na ĩmwe\t11\tkam
          mwai wa kana\t4\tkam
          mwai wa katano\t5\tkam
          mwai wa katatũ\t3\tkam
          mwai wa katatũ\t3\tkam
          mwai wa kelĩ\t2\tkam
          mwai wa kelĩ\t2\tkam
          mwai wa kenda\t9\tkam
          mwai wa mbee\t1\tkam
          mwai wa muonza\t7\tkam
          mwai wa nyaanya\t8\tkam
          mwai wa thanthatũ\t6\tkam
          mwai wa thanthatũ\t6\tkam
          mwai wa ĩkumi\t10\tkam
          mwai wa ĩkumi na ilĩ\t12\tkam
          mwai wa ĩkumi na ĩmwe\t11\tkam
          mwania thenge\t10\tki
          mwedi ntandi\t1\tkde
          mwedi wa nchechi\t4\tkde
          mwedi wa nnyano\t5\tkde
          mwedi wa nnyano na mitatu\t8\tkde
          mwedi wa nnyano na mivili\t7\tkde
          mwedi wa nnyano na nchechi\t9\tkde
          mwedi wa nnyano na nnyano\t10\tkde
          mwedi wa nnyano na nnyano na m\t12\tkde
          mwedi wa nnyano na nnyano na u\t11\tkde
          mwedi wa nnyano na umo\t6\tkde
          mwedi wa pili\t2\tkde
          mwedi wa tatu\t3\tkde
          mweri wa gatano\t5\tebu
          mweri wa gatantatũ\t6\tebu
          mweri wa gatantatũ\t6\tebu
          mweri wa ikumi\t10\trof
          mweri wa ikumi na mbili\t12\trof
          mweri wa ikumi na moja\t11\trof
          mweri wa ikũmi\t10\tebu
          mweri wa ikũmi na kaĩrĩ\t12\tebu
          mweri wa ikũmi na ũmwe\t11\tebu
          mweri wa ikũmi\t10\tebu
          mweri wa ikũmi na kaĩrĩ\t12\tebu
          mweri wa ikũmi na ũmwe\t11\tebu
          mweri wa kaana\t4\trof
          mweri wa kaili\t2\trof
          mweri wa kaĩri\t2\tebu
          mweri wa kana\t4\tebu
          mweri wa kanana\t8\tebu
          mweri wa katatu\t3\trof
          mweri wa kathatũ\t3\tebu
          mweri wa kathatũ\t3\tebu
          mweri wa kaĩri\t2\tebu
          mweri wa kenda\t9\tebu
          mweri wa kwanza\t1\trof
          mweri wa mbere\t1\tebu
          mweri wa mũgwanja\t7\tebu
          mweri wa mũgwanja\t7\tebu
          mweri wa nane\t8\trof
          mweri wa saba\t7\trof
          mweri wa sita\t6\trof
          mweri wa tanu\t5\trof
          mweri wa tisa\t9\trof
          mweri wo kumi\t10\tmgh
          mweri wo kumi na moja\t11\tmgh
          mweri wo kumi na yel'li\t12\tmgh
          mweri wo kwanza\t1\tmgh
          mweri wo nane\t8\tmgh
          mweri wo saba\t7\tmgh
          mweri wo thanu na mocha\t6\tmgh
          mweri wo tisa\t9\tmgh
          mweri wo unayeli\t2\tmgh
          mweri wo unecheshe\t4\tmgh
          mweri wo uneraru\t3\tmgh
          mweri wo unethanu\t5\tmgh
          mwi\t2\tsbp
          mwitope\t2\tsbp
          mwny\t8\tki
          mworia nyoni\t8\tki
          mwth\t10\tki
          mye\t9\tsbp
          màcɛ̂l\t2\tbas
          màrt\t3\tgd
          màtop\t4\tbas
          màtùmb\t3\tbas
          màyɛsèp\t11\tbas
          máj\t5\thu,sk
          mája\t5\tsk
          május\t5\thu
          márc\t3\thu
          március\t3\thu
          márta\t3\tga
          mäe\t3\tlb
          mäerz\t3\tlb
          mär\t3\tde,gsw,wae
          märts\t3\tet
          märz\t3\tde,gsw,nds
          märze\t3\twae
          mäz\t3\tksh
          määz\t3\tksh
          méi\t5\tsu
          mórusásin\t7\tmas
          mùuyà\t4\tlu
          māe\t3\tmi
          māehe\t3\tmi
          mē\t5\tto
          měr\t3\tdsb,hsb
          měrc\t3\tdsb,hsb
          měrca\t3\tdsb,hsb
          mĩĩ\t5\tmer
          mũgaa\t1\tki
          mũgaa wa kerĩ\t9\tki
          mũgetho\t2\tki
          mũgiranjara\t5\tki
          mũgk\t9\tki
          mũgĩranjara\t5\tki
          mũth\t4\tki
          mũthatũ\t4\tki
          mɔnɔ ŋgbanja\t5\tkkj
          mɛ\t5\tbm
          mʉʉnchɨ\t7\tlag
          m̀puyɛ\t5\tbas
          """;
      case 'n' ->
          """
          na\t0\t
          naanɨ\t2\tlag
          nab\t11\tsg
          nabändüru\t11\tsg
          nabändüru\t11\tsg
          nad\t12\tsc
          nadale\t12\tsc
          nan\t8\tbez,mgh
          năm\t0\t
          ncw\t8\tnd
          ncwabakazi\t8\tnd
          ndamukiza\t4\trn
          ndi\t1\tsn
          ndira\t1\tsn
          nduŋmbi saŋ\t1\tjgo
          ndwenbet\t8\tza
          ndwencaet\t7\tza
          ndwencib\t10\tza
          ndwencib'it\t11\tza
          ndwencibngeih\t12\tza
          ndwengouj\t9\tza
          ndwenit\t1\tza
          ndwenloeg\t6\tza
          ndwenngeih\t2\tza
          ndwenngux\t5\tza
          ndwensam\t3\tza
          ndwenseiq\t4\tza
          ndzɔ̀ŋèfwòo\t12\tagq
          ndzɔ̀ŋèsèe\t5\tagq
          ndzɔ̀ŋèfwòo\t12\tagq
          ndzɔ̀ŋèsèe\t5\tagq
          ndzɔ̀ŋɔ̀chwaʔàkaa wo\t11\tagq
          ndzɔ̀ŋɔ̀chwaʔàkaa wo\t11\tagq
          ndzɔ̀ŋɔ̀dùmlo\t7\tagq
          ndzɔ̀ŋɔ̀dùmlo\t7\tagq
          ndzɔ̀ŋɔ̀ghǔuwelɔ̀m\t10\tagq
          ndzɔ̀ŋɔ̀ghǔuwelɔ̀m\t10\tagq
          ndzɔ̀ŋɔ̀kwîfɔ̀e\t8\tagq
          ndzɔ̀ŋɔ̀kwîfɔ̀e\t8\tagq
          ndzɔ̀ŋɔ̀kɨ̀zùʔ\t2\tagq
          ndzɔ̀ŋɔ̀kɨ̀zùʔ\t2\tagq
          ndzɔ̀ŋɔ̀nùm\t1\tagq
          ndzɔ̀ŋɔ̀nzùghò\t6\tagq
          ndzɔ̀ŋɔ̀nzùghò\t6\tagq
          ndzɔ̀ŋɔ̀nùm\t1\tagq
          ndzɔ̀ŋɔ̀tǎafʉ̄ghā\t4\tagq
          ndzɔ̀ŋɔ̀tǎafʉ̄ghā\t4\tagq
          ndzɔ̀ŋɔ̀tɨ̀dʉ̀ghà\t3\tagq
          ndzɔ̀ŋɔ̀tɨ̀dʉ̀ghà\t3\tagq
          ndzɔ̀ŋɔ̀tɨ̀fʉ̀ghàdzughù\t9\tagq
          ndzɔ̀ŋɔ̀tɨ̀fʉ̀ghàdzughù\t9\tagq
          nën\t11\tsq
          nëntor\t11\tsq
          ng'atyaato\t2\tkln
          ng'eiyeet\t7\tkln
          nga\t10\tewo
          ngab\t12\tewo
          ngad\t11\tewo
          ngat\t2\tkln
          ngày\t0\t
          ngb\t2\tewo
          ngb\t10\tsg
          ngberere\t10\tsg
          nge\t7\tkln
          nge\t9\tewo
          ngl\t3\tewo
          ngm\t8\tewo
          ngn\t4\tewo
          ngo\t1\tewo
          ngs\t6\tewo
          ngt\t5\tewo
          ngu\t4\tsg
          ngubùe\t4\tsg
          ngubùe\t4\tsg
          ngw\t11\ttn
          ngwanatsele\t11\ttn
          ngwɛn hɛmbuɛrí\t7\tnmg
          ngwɛn hɛmbuɛrí\t7\tnmg
          ngwɛn lɔmbi\t8\tnmg
          ngwɛn matáhra\t1\tnmg
          ngwɛn matáhra\t1\tnmg
          ngwɛn ńlal\t3\tnmg
          ngwɛn ńmba\t2\tnmg
          ngwɛn ńna\t4\tnmg
          ngwɛn ńtan\t5\tnmg
          ngwɛn ńtuó\t6\tnmg
          ngwɛn rɛbvuâ\t9\tnmg
          ngwɛn rɛbvuâ\t9\tnmg
          ngwɛn wum\t10\tnmg
          ngwɛn wum navǔr\t11\tnmg
          ngwɛn wum navǔr\t11\tnmg
          ngwɛn ńlal\t3\tnmg
          ngwɛn ńmba\t2\tnmg
          ngwɛn ńna\t4\tnmg
          ngwɛn ńtan\t5\tnmg
          ngwɛn ńtuó\t6\tnmg
          ngz\t7\tewo
          ngày\t0\t
          ngɔn awóm\t10\tewo
          ngɔn awóm ai bɛ̌\t12\tewo
          ngɔn awóm ai dziá\t11\tewo
          ngɔn awóm\t10\tewo
          ngɔn awóm ai bɛ̌\t12\tewo
          ngɔn awóm ai dziá\t11\tewo
          ngɔn bɛ̌\t2\tewo
          ngɔn ebulú\t9\tewo
          ngɔn ebulú\t9\tewo
          ngɔn lála\t3\tewo
          ngɔn lála\t3\tewo
          ngɔn mwom\t8\tewo
          ngɔn nyina\t4\tewo
          ngɔn osú\t1\tewo
          ngɔn osú\t1\tewo
          ngɔn saməna\t6\tewo
          ngɔn tána\t5\tewo
          ngɔn tána\t5\tewo
          ngɔn zamgbála\t7\tewo
          ngɔn zamgbála\t7\tewo
          nhla\t6\tnd
          nhlangula\t6\tnd
          nhlo\t2\tnd
          nhlolanja\t2\tnd
          nis\t4\ttr
          nisan\t4\ttr
          nîsan\t4\tku
          njapi\t9\tkkj
          nje\t7\tbas
          njèbà\t7\tbas
          njr\t7\tmer
          nju\t6\tmer
          njuhčâ\t3\tsmn
          njuhčâmáánu\t3\tsmn
          njuhčâ\t3\tsmn
          njuhčâmáánu\t3\tsmn
          njuk\t3\tse
          njukčamánnu\t3\tse
          njukčamánnu\t3\tse
          njuni\t6\tmer
          njuraĩ\t7\tmer
          njuraĩ\t7\tmer
          njèbà\t7\tbas
          njɩbɔ nɖʊka kaŋɔrɔ\t4\tblo
          nkw\t5\tnd
          nkwenkwezi\t5\tnd
          nob\t11\tceb,fil,guz
          nobemba\t11\tguz
          nobyembre\t11\tceb,fil
          noe\t11\tmi
          noema\t11\tmi
          nof\t11\tnso,so
          nofemere\t11\tnso
          noiembrie\t11\tro
          noll\t12\tga
          nollaig\t12\tga
          noo\t11\tdje,khq,ses,twq
          noofeembar\t11\tso
          noowanbur\t11\tdje,khq,ses,twq
          nop\t11\tsu
          nopémber\t11\tsu
          nopémber\t11\tsu
          nov\t11\taf,asa,bem,bs,ca,da,de,en,eo,es,et,fo,fr,fur,fy,gl,gsw,hu,ia,id,ie,ig,it,jmc,jv,kde,kl,kok,ksb,ksh,lb,lg,lij,luy,lv,mer,mfe,mg,ms,mt,naq,nb,nl,nn,no,pt,qu,rm,ro,rwk,seh,sk,sl,sr,sv,sw,vec,vun,xh,xog,zu
          novam\t11\tmfe
          novambra\t11\tmg
          novämber\t11\tgsw,ksh
          novemba\t11\tasa,bem,ig,jmc,ksb,lg,luy,mer,rwk,sw,vun,xh,xog,zu
          novembar\t11\tbs,dyo,fur,sr
          novembari\t11\tkl
          novembarip\t11\tkl
          november\t11\taf,da,de,en,et,fo,hu,id,jv,lb,lmo,ms,nb,nds,nl,nn,no,rm,sk,sl,sv
          novembr\t11\tkok
          novembra\t11\tsk
          novembre\t11\tca,fr,ia,ie,it,lij,oc
          novembris\t11\tlv
          novembro\t11\teo,gl,pt,seh
          novembru\t11\tmt,vmw
          novenbre\t11\tvec
          novèmber\t11\tpms
          noviembre\t11\tes,qu
          novimber\t11\tfy
          novämber\t11\tgsw,ksh
          novèmber\t11\tpms
          now\t11\tbm,dsb,haw,hsb,wo
          nowanburu\t11\tbm
          nowàmbar\t11\two
          nowemapa\t11\thaw
          nowember\t11\tdsb,hsb
          nowembra\t11\tdsb,hsb
          nowàmbar\t11\two
          noy\t11\taz,uz
          noyabr\t11\taz,uz
          noý\t11\ttk
          noýabr\t11\ttk
          noý\t11\ttk
          noýabr\t11\ttk
          nóv\t11\tis
          nóvember\t11\tis
          nōv\t11\tto
          nōvema\t11\tto
          nọv\t11\tpcm
          nọvẹ́mba\t11\tpcm
          nsn\t4\tku
          ntu\t7\tnd
          ntulikazi\t7\tnd
          ntwarante\t3\trn
          ntʉ́\t12\tmas
          ntʉ́ŋʉ́s\t12\tmas
          nun\t11\tkab
          nunembeṛ\t11\tkab
          nunembeṛ\t11\tkab
          nuv\t11\tkea,scn
          nuvenbru\t11\tkea
          nuvèmmiru\t11\tscn
          nuvèmmiru\t11\tscn
          nuw\t11\tha,shi
          nuwamba\t11\tha
          nuwanbir\t11\tshi
          nùm\t1\tagq
          nvb\t11\tln
          nwa\t11\ttzm
          nwanbir\t11\ttzm
          nya\t7\trn,rw
          nya\t8\tkam,sn
          nyakanga\t7\trw
          nyakanga\t9\trn
          nyamavhuvhu\t8\tsn
          nyandagaro\t8\trn
          nyaŋgwɛ ŋgbanja\t6\tkkj
          nye\t1\tsg
          nyenye\t1\tsg
          nyukul\t10\tkkj
          nyɔlɔmbɔŋgɔ\t4\tkkj
          nyɛt\t9\tdua
          nyɛtɛki\t9\tdua
          nze\t9\trn,rw
          nzeri\t9\trw
          nzero\t1\trn
          nzu\t6\tagq
          nën\t11\tsq
          nëntor\t11\tsq
          nîsan\t4\tku
          nóv\t11\tis
          nóvember\t11\tis
          nùm\t1\tagq
          năm\t0\t
          nōv\t11\tto
          nōvema\t11\tto
          nọv\t11\tpcm
          nọvẹ́mba\t11\tpcm
          """;
      case 'o' ->
          """
          obo\t1\tsaq
          obubuo\t11\tak
          oca\t1\ttr
          ocak\t1\ttr
          och\t10\tast
          ochobre\t10\tast
          oct\t10\tca,en,es,fr,ia,ie,naq,qu,rm,ro
          october\t10\ten,rm
          octobre\t10\tfr,ia,ie
          octombrie\t10\tro
          octubre\t10\tca,es,qu
          odung'el\t4\tteo
          of\t0\t
          oflɔ\t2\tgaa
          oforisuo\t4\tak
          oga\t8\tbem
          ogasti\t8\tbem
          ogo\t8\tms
          ogos\t8\tms
          ogosto\t8\tso
          ogs\t8\tso
          ojola\t7\tteo
          oke\t10\tmi
          oketopa\t10\tmi
          oki\t10\tlg,xog
          okitoba\t10\tguz
          okitobba\t10\tlg,xog
          okt\t10\taf,asa,az,bem,bs,ceb,da,de,dje,dsb,eo,et,fil,fo,fy,gsw,guz,ha,hsb,hu,id,is,jmc,jv,kde,khq,kl,ksb,ksh,lb,luy,lv,mer,mfe,mg,ms,nb,nl,nn,no,nso,rwk,ses,sk,sl,so,sr,su,sv,sw,tk,twq,uz,vun,wo,xh,zu
          oktabr\t10\tuz
          okthoba\t10\txh,zu
          okthobha\t10\txh
          oktob\t10\tmfe
          oktoba\t10\tasa,bem,ha,jmc,ksb,luy,rwk,sw,vun
          oktobar\t10\tbs,dyo,sr
          oktobari\t10\tkl
          oktobarip\t10\tkl
          oktober\t10\taf,da,de,dsb,fo,fy,hsb,id,jv,lb,ms,nb,nl,nn,no,sl,su,sv
          oktobore\t10\tnso
          oktobra\t10\tdsb,hsb,mg
          oktobris\t10\tlv
          oktobro\t10\teo
          oktohber\t10\tksh
          oktoobar\t10\tso,wo
          oktoober\t10\tet,gsw
          oktoobur\t10\tdje,khq,ses,twq
          oktover\t10\tnds
          október\t10\thu,is,sk
          októbra\t10\tsk
          oktubre\t10\tceb,fil
          oktũba\t10\tmer
          oktyabr\t10\taz
          oktýabr\t10\ttk
          október\t10\thu,is,sk
          októbra\t10\tsk
          oktýabr\t10\ttk
          oktũba\t10\tmer
          oku\t3\tsaq
          okwaikumi\t10\tcgg,nyn
          okwaikumi na ibiri\t12\tcgg,nyn
          okwaikumi na kumwe\t11\tcgg,nyn
          okwakabiri\t2\tcgg,nyn
          okwakana\t4\tcgg,nyn
          okwakashatu\t3\tcgg,nyn
          okwakataana\t5\tcgg,nyn
          okwamg'\t3\tteo
          okwamukaaga\t6\tcgg,nyn
          okwamunaana\t8\tcgg,nyn
          okwamushanju\t7\tcgg,nyn
          okwamwenda\t9\tcgg,nyn
          okwokubanza\t1\tcgg,nyn
          olabor\t11\tteo
          oladalʉ́\t1\tmas
          olgísan\t10\tmas
          olgísan\t10\tmas
          olodoyíóríê inkókúâ\t4\tmas
          olodoyíóríê inkókúâ\t4\tmas
          oloilépūnyīē inkókúâ\t5\tmas
          oloilépūnyīē inkókúâ\t5\tmas
          omaruk\t5\tteo
          omodok'king'ol\t6\tteo
          omuk\t2\tteo
          ong\t4\tsaq
          onk\t10\tom
          onkoloolessa\t10\tom
          opedel\t8\tteo
          opoo\t12\tteo
          orara\t1\tteo
          oshù agɛmɔ\t7\tyo
          oshù bélú\t11\tyo
          oshù èrèlè\t2\tyo
          oshù ìgbé\t4\tyo
          oshù owewe\t9\tyo
          oshù ògún\t8\tyo
          oshù òkúdu\t6\tyo
          oshù shɛ́rɛ́\t1\tyo
          oshù ɔ̀pɛ̀\t12\tyo
          oshù ɔ̀wàrà\t10\tyo
          oshù ɛrɛ̀nà\t3\tyo
          oshù ɛ̀bibi\t5\tyo
          oshù agɛmɔ\t7\tyo
          oshù bélú\t11\tyo
          oshù owewe\t9\tyo
          oshù shɛ́rɛ́\t1\tyo
          oshù èrèlè\t2\tyo
          oshù ìgbé\t4\tyo
          oshù ògún\t8\tyo
          oshù òkúdu\t6\tyo
          oshù ɔ̀pɛ̀\t12\tyo
          oshù ɔ̀wàrà\t10\tyo
          oshù ɛrɛ̀nà\t3\tyo
          oshù ɛ̀bibi\t5\tyo
          osokosokoma\t9\tteo
          oṣù agẹmọ\t7\tyo
          oṣù bélú\t11\tyo
          oṣù èrèlè\t2\tyo
          oṣù ẹrẹ̀nà\t3\tyo
          oṣù ẹ̀bibi\t5\tyo
          oṣù ìgbé\t4\tyo
          oṣù owewe\t9\tyo
          oṣù ògún\t8\tyo
          oṣù òkúdu\t6\tyo
          oṣù ọ̀pẹ̀\t12\tyo
          oṣù ọ̀wàrà\t10\tyo
          oṣù ṣẹ́rẹ́\t1\tyo
          otibar\t10\tteo
          oto\t10\tvec
          otobre\t10\tvec
          otover\t10\tlmo
          ots\t2\teu
          otsaila\t2\teu
          otsokrikri\t3\tgaa
          ott\t10\tit,lij,mt
          ottobre\t10\tit,lij
          ottubru\t10\tmt
          otu\t10\tfur,kea,kok,seh
          otubar\t10\tfur
          otubr\t10\tkok
          otubro\t10\tseh
          otubru\t10\tkea
          otukwajaŋ\t6\tgaa
          ouj\t8\tksh
          oujoß\t8\tksh
          out\t8\tmfe
          out\t10\tgl,pt
          outubro\t10\tgl,pt
          outubru\t10\tvmw
          ožu\t3\thr
          ožujak\t3\thr
          ožujka\t3\thr
          ođđajagemánnu\t1\tse
          ođđajagemánnu\t1\tse
          ođđj\t1\tse
          ožu\t3\thr
          ožujak\t3\thr
          ožujka\t3\thr
          ògmh\t6\tgd
          öig\t8\twae
          öigšte\t8\twae
          ọgọ\t8\tig,pcm
          ọgọọst\t8\tig
          ọgọst\t8\tpcm
          ọkt\t10\tig,pcm
          ọktoba\t10\tig
          ọktóba\t10\tpcm
          ọ́gọ\t8\tpcm
          oṣù agẹmọ\t7\tyo
          oṣù bélú\t11\tyo
          oṣù owewe\t9\tyo
          oṣù èrèlè\t2\tyo
          oṣù ìgbé\t4\tyo
          oṣù ògún\t8\tyo
          oṣù òkúdu\t6\tyo
          oṣù ṣẹ́rẹ́\t1\tyo
          oṣù ẹrẹ̀nà\t3\tyo
          oṣù ẹ̀bibi\t5\tyo
          oṣù ọ̀pẹ̀\t12\tyo
          oṣù ọ̀wàrà\t10\tyo
          """;
      case 'p' ->
          """
          pa mwedzi gwa hutala\t1\tbez
          pa mwedzi gwa kumi\t10\tbez
          pa mwedzi gwa kumi na mbili\t12\tbez
          pa mwedzi gwa kumi na moja\t11\tbez
          pa mwedzi gwa nane\t8\tbez
          pa mwedzi gwa saba\t7\tbez
          pa mwedzi gwa sita\t6\tbez
          pa mwedzi gwa tisa\t9\tbez
          pa mwedzi gwa wudatu\t3\tbez
          pa mwedzi gwa wuhanu\t5\tbez
          pa mwedzi gwa wutai\t4\tbez
          pa mwedzi gwa wuvili\t2\tbez
          paa\t6\tkln
          paagi\t6\tkln
          pagu\t3\tkxv
          pagu lenju\t3\tkxv
          pamba\t1\tkkj
          pande\t12\tkxv
          pande lenju\t12\tkxv
          pay\t7\tnus
          pay\t11\tast
          pay yie̱tni\t7\tnus
          payares\t11\tast
          paź\t10\tpl
          październik\t10\tpl
          października\t10\tpl,szl
          paź\t10\tpl
          październik\t10\tpl
          października\t10\tpl,szl
          peb\t2\tceb,fil
          pebrero\t2\tceb,fil
          ped\t8\tteo
          pep\t2\thaw
          pepeluali\t2\thaw
          péb\t2\tsu
          pébruari\t2\tsu
          pēp\t2\tmi
          pēpuere\t2\tmi
          pha\t8\tst,tn
          phato\t8\tst
          phatwe\t8\ttn
          phe\t1\tst
          pherekgong\t1\tst
          phu\t7\ttn
          phukwi\t7\ttn
          phupjane\t6\tst
          phupu\t7\tst
          pȟežítȟo wí\t4\tlkt
          pikítíkítie, oólí ú kutúan\t1\tyav
          pikítíkítie, oólí ú kutúan\t1\tyav
          pilɔndɔ́\t12\tyav
          pisuyú\t8\tyav
          pisuyú\t8\tyav
          pom\t11\tblo
          poo\t12\tteo
          porge\t8\tsmn
          porgemáánu\t8\tsmn
          porgemáánu\t8\tsmn
          pri\t4\tsq
          prill\t4\tsq
          pro\t12\tcs,hr
          prosinac\t12\thr
          prosinca\t12\thr
          prosince\t12\tcs
          prosinec\t12\tcs
          pudungwana\t11\tst
          pun\t11\tst
          pusu\t1\tkxv
          pusu lenju\t1\tkxv
          pú\t5\tyrl
          pú-irũdí\t9\tyrl
          pú-mukũi\t7\tyrl
          pú-musapíri\t8\tyrl
          pú-yepé\t6\tyrl
          pūlis\t3\tprg
          péb\t2\tsu
          pébruari\t2\tsu
          pú\t5\tyrl
          pú-irũdí\t9\tyrl
          pú-mukũi\t7\tyrl
          pú-musapíri\t8\tyrl
          pú-yepé\t6\tyrl
          pēp\t2\tmi
          pēpuere\t2\tmi
          pūlis\t3\tprg
          pȟežítȟo wí\t4\tlkt
          pɛsaŋ ntsɔ̌pmɔ́\t11\tjgo
          pɛsaŋ ntsɔ̌ppá\t12\tjgo
          pɛsaŋ ntsɔ̌ppá\t12\tjgo
          pɛsaŋ nɛgɛ́m\t10\tjgo
          pɛsaŋ pataa\t5\tjgo
          pɛsaŋ pɛ́nɛ́fɔm\t8\tjgo
          pɛsaŋ pɛ́nɛ́kwa\t4\tjgo
          pɛsaŋ pɛ́nɛ́ntúkú\t6\tjgo
          pɛsaŋ pɛ́nɛ́ntúkú\t6\tjgo
          pɛsaŋ pɛ́nɛ́pfúꞌú\t9\tjgo
          pɛsaŋ pɛ́nɛ́pfúꞌú\t9\tjgo
          pɛsaŋ pɛ́pá\t2\tjgo
          pɛsaŋ pɛ́pá\t2\tjgo
          pɛsaŋ pɛ́tát\t3\tjgo
          pɛsaŋ pɛ́tát\t3\tjgo
          pɛsaŋ saambá\t7\tjgo
          pɛsaŋ saambá\t7\tjgo
          pɛt\t2\tnus
          pʉshʉ́ka\t11\tmas
          """;
      case 'q' ->
          """
          qer\t6\tsq
          qershor\t6\tsq
          """;
      case 'r' ->
          """
          rags\t1\tprg
          rar\t1\tteo
          rar\t3\tmgh
          rbn\t1\tku
          ren\t0\t
          rêbendan\t1\tku
          rhag\t12\tcy
          rhagfyr\t12\tcy
          rok\t6\tmas
          roo\t8\tkln
          rooptui\t8\tkln
          roovvâd\t10\tsmn
          roovvâdmáánu\t10\tsmn
          roovvâd\t10\tsmn
          roovvâdmáánu\t10\tsmn
          rugp\t8\tlt
          rugpjūčio\t8\tlt
          rugpjūtis\t8\tlt
          rugpjūtis\t8\tlt
          rugpjūčio\t8\tlt
          rugs\t9\tlt
          rugsėjis\t9\tlt
          rugsėjo\t9\tlt
          rugsėjis\t9\tlt
          rugsėjo\t9\tlt
          ruheshi\t6\trn
          ruhuhuma\t2\trn
          ruj\t9\thr
          rujan\t9\thr
          rujna\t9\thr
          rusama\t5\trn
          rêbendan\t1\tku
          říj\t10\tcs
          říjen\t10\tcs
          října\t10\tcs
          """;
      case 's' ->
          """
          saa\t9\tsaq
          saano\t11\tlag
          saatʉ\t9\tlag
          sab\t7\tbez,mgh
          sadaasa\t11\tom
          sakkis\t4\tprg
          sallaws\t12\tprg
          sam\t1\two
          samh\t11\tga,gd
          samhain\t11\tga
          samwiyee\t1\two
          santandria\t11\tsc
          santugaine\t10\tsc
          sanvie\t1\tdyo
          sap\t7\tsaq
          sasatʉ\t12\tlag
          sat\t9\tha
          satumba\t9\tha
          saus\t1\tlt
          sausio\t1\tlt
          sausis\t1\tlt
          saŋ cÿó\t4\tnnh
          saŋ cÿó\t4\tnnh
          saŋ kàg ngwóŋ\t2\tnnh
          saŋ kàg ngwóŋ\t2\tnnh
          saŋ lepyè shúm\t3\tnnh
          saŋ lepyè shúm\t3\tnnh
          saŋ lùm\t12\tnnh
          saŋ lùm\t12\tnnh
          saŋ mbʉ̀ŋ\t8\tnnh
          saŋ mejwoŋó\t11\tnnh
          saŋ mejwoŋó\t11\tnnh
          saŋ ngwɔ̀' mbÿɛ\t9\tnnh
          saŋ ngwɔ̀' mbÿɛ\t9\tnnh
          saŋ njÿolá'\t6\tnnh
          saŋ njÿolá'\t6\tnnh
          saŋ tàŋa tsetsá'\t10\tnnh
          saŋ tsetsɛ̀ɛ lùm\t1\tnnh
          saŋ tsetsɛ̀ɛ lùm\t1\tnnh
          saŋ tsɛ̀ɛ cÿó\t5\tnnh
          saŋ tsɛ̀ɛ cÿó\t5\tnnh
          saŋ tyɛ̀b tyɛ̀b mbʉ̀ŋ\t7\tnnh
          saŋ tàŋa tsetsá'\t10\tnnh
          sàt\t9\two
          sàttumbar\t9\two
          sánzá ya libwa\t9\tln
          sánzá ya míbalé\t2\tln
          sánzá ya mínei\t4\tln
          sánzá ya mísáto\t3\tln
          sánzá ya mítáno\t5\tln
          sánzá ya motóbá\t6\tln
          sánzá ya mwambe\t8\tln
          sánzá ya nsambo\t7\tln
          sánzá ya yambo\t1\tln
          sánzá ya zómi\t10\tln
          sánzá ya zómi na míbalé\t12\tln
          sánzá ya zómi na mɔ̌kɔ́\t11\tln
          sás\t7\tmas
          sān\t1\tto
          sānuali\t1\tto
          säp\t9\tksh
          sbt\t2\tku
          schan\t1\trm
          schaner\t1\trm
          seb\t9\tlg,so,xog
          sebteembar\t9\tso
          sebtembar\t9\tso
          sebuttemba\t9\tlg,xog
          sed\t12\ttn
          sedimonthole\t12\ttn
          see\t4\tff
          see\t5\tagq
          see\t6\ttn
          seetebosigo\t6\ttn
          seeɗto\t4\tff
          sek\t9\tdje,khq,ses,twq
          sektanbur\t9\tdje,khq,ses,twq
          sen\t9\taz,tk,uz
          sentabr\t9\tuz
          sentyabr\t9\taz
          sentýabr\t9\ttk
          sentýabr\t9\ttk
          sep\t9\taf,asa,bem,bs,ceb,da,de,dsb,en,eo,es,fo,fy,gsw,guz,hsb,ia,id,ig,is,jmc,jv,kde,ksb,lb,luy,mfe,mg,ms,naq,nb,nl,nn,no,nso,rwk,sk,sl,sr,sv,sw,vun,xh,zu
          sept\t9\tde,en,es,et,fr,ie,kl,lv,ro,sr,xh
          septam\t9\tmfe
          septambra\t9\tmg
          septämber\t9\tgsw,ksh
          septemba\t9\tasa,bem,guz,ig,jmc,ksb,luy,mer,rwk,sw,vun,xh
          septembar\t9\tbs,sr
          septembari\t9\tkl
          septembarip\t9\tkl
          september\t9\taf,da,de,dsb,en,et,fo,hsb,id,is,jv,lb,ms,nb,nds,nl,nn,no,sk,sl,sv
          septembra\t9\tdsb,hsb,sk
          septembre\t9\tfr,ia,ie
          septembrie\t9\tro
          septembris\t9\tlv
          septembro\t9\teo
          septhemba\t9\tzu
          septiembre\t9\tes
          septimber\t9\tfy
          septiyembre\t9\tceb
          septämber\t9\tgsw,ksh
          set\t9\tast,ca,es,fil,fur,gl,it,kea,kok,lij,mt,pt,qu,seh,vec
          setembar\t9\tfur
          setember\t9\tlmo
          setembr\t9\tkok
          setembre\t9\tca,oc
          setembro\t9\tgl,pt,seh
          setembru\t9\tvmw
          setemere\t9\tnso
          setenbre\t9\tvec
          setenbru\t9\tkea
          setiembre\t9\tast,es,qu
          sett\t9\trm
          settembar\t9\tdyo
          settember\t9\trm
          settembre\t9\tit,lij
          settembru\t9\tmt
          setyembre\t9\tfil
          sép\t9\tsu
          séptémber\t9\tsu
          sēp\t9\tto
          sēpitema\t9\tto
          sẹp\t9\tpcm
          sẹptẹ́mba\t9\tpcm
          sginer\t1\tlmo
          sgiugn\t6\tlmo
          shk\t2\tsq
          shkurt\t2\tsq
          sht\t9\tsq
          shtator\t9\tsq
          shʉ́\t11\tmas
          sia\t7\tee
          siamlɔm\t7\tee
          sibat\t2\tku
          sie\t8\tpl
          sierpień\t8\tpl
          sierpień\t8\tpl
          sierpnia\t8\tpl
          sii\t1\tff
          siilo\t1\tff
          siilto\t9\tff
          sij\t1\thr
          siječanj\t1\thr
          siječnja\t1\thr
          siječanj\t1\thr
          siječnja\t1\thr
          sillins\t9\tprg
          sit\t6\tbez
          sit\t9\tscn
          sittèmmiru\t9\tscn
          sittèmmiru\t9\tscn
          siu\t7\tto
          siulai\t7\tto
          siyrpnia\t8\tszl
          siɛyɛ́, oóli ú kándíɛ\t2\tyav
          siɛyɛ́, oóli ú kándíɛ\t2\tyav
          sīmenis\t6\tprg
          skammâ\t11\tsmn
          skammâmáánu\t11\tsmn
          skammâ\t11\tsmn
          skammâmáánu\t11\tsmn
          skáb\t11\tse
          skábmamánnu\t11\tse
          skáb\t11\tse
          skábmamánnu\t11\tse
          slt\t9\tff
          sok\t9\tteo
          spal\t10\tlt
          spalio\t10\tlt
          spalis\t10\tlt
          spallins\t10\tprg
          spt\t9\tmer
          srabĩ\t8\tkxv
          srabĩ lenju\t8\tkxv
          srabĩ\t8\tkxv
          srabĩ lenju\t8\tkxv
          srp\t7\thr
          srp\t8\tcs
          srpanj\t7\thr
          srpen\t8\tcs
          srpna\t8\tcs
          srpnja\t7\thr
          sta\t11\tsc
          stb\t9\tln
          stèmber\t9\tpms
          stg\t10\tsc
          stu\t11\thr
          studeni\t11\thr
          studenoga\t11\thr
          sty\t1\tpl
          styczeń\t1\tpl
          styczeń\t1\tpl
          stycznia\t1\tpl,szl
          stèmber\t9\tpms
          su\t0\t
          sueŋ\t6\tdyo
          sul\t7\two
          sulet\t7\two
          sult\t9\tgd
          sun\t6\tto
          sune\t6\tto
          suoi\t7\tse
          suoidnemánnu\t7\tse
          suoidnemánnu\t7\tse
          suw\t6\two
          suwe\t6\two
          súuyee\t7\tdyo
          svi\t5\thr
          svibanj\t5\thr
          svibnja\t5\thr
          syeini\t7\tsmn
          syeinimáánu\t7\tsmn
          syeinimáánu\t7\tsmn
          syys\t9\tfi
          syyskuu\t9\tfi
          syyskuuta\t9\tfi
          szept\t9\thu
          szeptember\t9\thu
          sàt\t9\two
          sàttumbar\t9\two
          sánzá ya libwa\t9\tln
          sánzá ya motóbá\t6\tln
          sánzá ya mwambe\t8\tln
          sánzá ya míbalé\t2\tln
          sánzá ya mínei\t4\tln
          sánzá ya mísáto\t3\tln
          sánzá ya mítáno\t5\tln
          sánzá ya nsambo\t7\tln
          sánzá ya yambo\t1\tln
          sánzá ya zómi\t10\tln
          sánzá ya zómi na míbalé\t12\tln
          sánzá ya zómi na mɔ̌kɔ́\t11\tln
          sás\t7\tmas
          säp\t9\tksh
          sép\t9\tsu
          séptémber\t9\tsu
          súuyee\t7\tdyo
          sān\t1\tto
          sānuali\t1\tto
          sēp\t9\tto
          sēpitema\t9\tto
          sīmenis\t6\tprg
          sɔŋ\t3\tdua
          sɔŋɛ\t3\tdua
          sɛt\t9\tbm
          sɛtanburu\t9\tbm
          şub\t2\ttr
          şubat\t2\ttr
          sẹp\t9\tpcm
          sẹptẹ́mba\t9\tpcm
          """;
      case 't' ->
          """
          t-arree\t2\tgv
          ta'\t0\t
          taa\t3\tkln
          taa\t4\tagq
          tach\t11\tcy
          tachwedd\t11\tcy
          tai\t4\tbez
          tammi\t1\tfi
          tammikuu\t1\tfi
          tammikuuta\t1\tfi
          taraǀkhuumûǁkhâb\t9\tnaq
          taraǀkhuumûǁkhâb\t9\tnaq
          tbx\t8\tku
          tebax\t8\tku
          ted\t3\tee
          tedoxe\t3\tee
          tem\t7\ttr
          temmuz\t7\ttr
          tet\t10\tsq
          tetor\t10\tsq
          tha\t5\tmgh
          tha\t6\tkam
          tháng\t0\t
          thg\t0\t
          thiyóȟeyuŋka wí\t2\tlkt
          thiyóȟeyuŋka wí\t2\tlkt
          thoo\t8\tnus
          tho̱o̱r\t8\tnus
          tháng\t0\t
          tȟahékapšuŋ wí\t12\tlkt
          tib\t10\tteo
          tid\t12\tnus
          tin\t11\tdua
          tiníní\t11\tdua
          tiníní\t11\tdua
          tiop\t1\tnus
          tiop thar pɛt\t1\tnus
          tio̱p in di̱i̱t\t12\tnus
          tis\t9\tbez,mgh
          tîrmeh\t7\tku
          tīh\t12\tmi
          tīhema\t12\tmi
          tīs\t12\tto
          tīsema\t12\tto
          tlh\t2\ttn
          tlhakole\t2\ttn
          tob\t11\tsaq
          tom\t10\tsaq
          toshiaght-arree\t2\tgv
          touko\t5\tfi
          toukokuu\t5\tfi
          toukokuuta\t5\tfi
          tow\t12\tsaq
          tra\t4\thr
          travanj\t4\thr
          travnja\t4\thr
          trì\t7\tsc
          trìulas\t7\tsc
          trm\t7\tku
          trì\t7\tsc
          trìulas\t7\tsc
          tsh\t12\tst
          tshitwe\t12\tst
          tub\t10\tkab
          tubeṛ\t10\tkab
          tubeṛ\t10\tkab
          tîrmeh\t7\tku
          tīh\t12\tmi
          tīhema\t12\tmi
          tīs\t12\tto
          tīsema\t12\tto
          tȟahékapšuŋ wí\t12\tlkt
          tɛɛ\t9\tnus
          tɛɛr\t9\tnus
          tɨd\t3\tagq
          """;
      case 'u' ->
          """
          ugu\t11\trn,rw
          ugushyingo\t11\trw
          uku\t12\trn,rw
          ukuboza\t12\trw
          ukw\t10\trn,rw
          ukwakira\t10\trw
          una\t2\tmgh
          upu\t7\tst
          urr\t10\teu
          urria\t10\teu
          urt\t1\teu
          urtarrila\t1\teu
          ut\t8\tdje,dyo,khq,ses,twq,wo
          uti\t8\tbm
          utt\t10\tscn
          uttùviru\t10\tscn
          uttùviru\t10\tscn
          utuber\t10\tpms
          uzt\t7\teu
          uztaila\t7\teu
          uđiv\t1\tsmn
          uđđâivemáánu\t1\tsmn
          uđđâivemáánu\t1\tsmn
          úno\t2\tcs
          únor\t2\tcs
          února\t2\tcs
          """;
      case 'v' ->
          """
          vas\t2\tlt
          vasario\t2\tlt
          vasaris\t2\tlt
          veebr\t2\tet
          veebruar\t2\tet
          velj\t2\thr
          veljača\t2\thr
          veljače\t2\thr
          veljača\t2\thr
          veljače\t2\thr
          vil\t2\tbez
          vyesi\t5\tsmn
          vyesimáánu\t5\tsmn
          vyesimáánu\t5\tsmn
          vɨɨrɨ\t8\tlag
          """;
      case 'w' ->
          """
          waa\t2\tsaq
          waníyetu wí\t11\tlkt
          wanja\t2\tkkj
          waníyetu wí\t11\tlkt
          wassarins\t2\tprg
          wasútȟuŋ wí\t8\tlkt
          wasútȟuŋ wí\t8\tlkt
          wax\t6\tom
          waxabajjii\t6\tom
          wer\t3\trn,rw
          werurwe\t3\trw
          win\t11\twae
          wintermánet\t11\twae
          wintermánet\t11\twae
          wiótheȟika wí\t1\tlkt
          wiótheȟika wí\t1\tlkt
          wím\t10\twae
          wímánet\t10\twae
          wípazukȟa-wašté wí\t6\tlkt
          wrz\t9\tpl
          wrzesień\t9\tpl
          wrzesień\t9\tpl
          września\t9\tpl,szl
          września\t9\tpl,szl
          wun\t8\tdav
          wím\t10\twae
          wímánet\t10\twae
          wípazukȟa-wašté wí\t6\tlkt
          """;
      case 'x' ->
          """
          xan\t1\tgl
          xaneiro\t1\tgl
          xin\t1\tast
          xineru\t1\tast
          xnt\t7\tast
          xul\t7\tgl
          xullo\t7\tgl
          xun\t6\tast
          xunetu\t7\tast
          xunu\t6\tast
          xuño\t6\tgl
          xuño\t6\tgl
          """;
      case 'y' ->
          """
          yan\t1\taz,ln,uz
          yanvar\t1\taz,uz
          yar\t10\tff
          yarkomaa\t10\tff
          yeb\t2\ttzm
          yeb\t4\tkab
          yebrayer\t2\ttzm
          yebrir\t4\tkab
          yel\t12\tmgh
          yen\t1\tkab,tzm
          yennayer\t1\tkab,tzm
          yepé\t1\tyrl
          yepé-mukũi\t12\tyrl
          yepé-putimaã\t10\tyrl
          yepé-yepé\t11\tyrl
          yepé\t1\tyrl
          yepé-mukũi\t12\tyrl
          yepé-putimaã\t10\tyrl
          yepé-yepé\t11\tyrl
          yul\t7\tha,kab,ln,shi,tzm
          yuli\t7\tha
          yulyu\t7\tkab
          yulyuz\t7\tshi,tzm
          yun\t6\tha,kab,ln,shi,tzm
          yuni\t6\tha
          yunyu\t6\tkab,shi,tzm
          ýan\t1\ttk
          ýanwar\t1\ttk
          """;
      case 'z' ->
          """
          zallaws\t5\tprg
          zan\t1\tbm,mfe
          zanvie\t1\tmfe
          zanwuye\t1\tbm
          zář\t9\tcs
          září\t9\tcs
          zen\t1\tfur,lij
          zenâ\t1\tlij
          zenâr\t1\tfur
          zenâ\t1\tlij
          zenâr\t1\tfur
          zercl\t6\trm
          zercladur\t6\trm
          zib\t1\tnd
          zibandlela\t1\tnd
          zil\t7\tmfe
          zilye\t7\tmfe
          zin\t6\tmfe
          zug\t6\tlij
          zugno\t6\tlij
          zul\t7\tbm
          zuluye\t7\tbm
          zuw\t6\tbm
          zuwɛn\t6\tbm
          zvi\t12\tsn
          zvita\t12\tsn
          zář\t9\tcs
          září\t9\tcs
          žan\t1\tdje,khq,ses,twq
          žanwiye\t1\tdje,khq,ses,twq
          žuw\t6\tdje,khq,ses,twq
          žuweŋ\t6\tdje,khq,ses,twq
          žuy\t7\tdje,khq,ses,twq
          žuyye\t7\tdje,khq,ses,twq
          """;
      case 'á' ->
          """
          ágú\t8\tis
          ágúst\t8\tis
          ápr\t4\thu
          április\t4\thu
          """;
      case 'é' ->
          """
          épr\t4\tpcm
          éprel\t4\tpcm
          """;
      case 'ê' ->
          """
          ê\t0\t
          """;
      case 'î' ->
          """
          îln\t9\tku
          îlon\t9\tku
          """;
      case 'ò' ->
          """
          ògmh\t6\tgd
          """;
      case 'ö' ->
          """
          öig\t8\twae
          öigšte\t8\twae
          """;
      case 'ú' ->
          """
          úno\t2\tcs
          únor\t2\tcs
          února\t2\tcs
          """;
      case 'ý' ->
          """
          ýan\t1\ttk
          ýanwar\t1\ttk
          """;
      case 'ā' ->
          """
          āku\t8\tmi
          ākuhata\t8\tmi
          āpe\t4\tmi
          āperira\t4\tmi
          """;
      case 'č' ->
          """
          čakč\t9\tse
          čakčamánnu\t9\tse
          červen\t6\tcs
          července\t7\tcs
          červenec\t7\tcs
          června\t6\tcs
          čhaŋpȟásapa wí\t7\tlkt
          čhaŋwápe-kasná wí\t10\tlkt
          čhaŋwápetȟo wí\t5\tlkt
          čhaŋwápeǧi wí\t9\tlkt
          čohčâ\t9\tsmn
          čohčâmáánu\t9\tsmn
          čvc\t7\tcs
          čvn\t6\tcs
          """;
      case 'ġ' ->
          """
          ġun\t6\tmt
          ġunju\t6\tmt
          """;
      case 'ĩ' ->
          """
          ĩkl\t12\tkam
          ĩkm\t11\tkam
          ĩku\t10\tkam
          ĩpu\t4\tmer
          ĩpurũ\t4\tmer
          """;
      case 'ŋ' ->
          """
          ŋgɔn\t2\tdua
          ŋgɔndɛ\t2\tdua
          ŋwíí a ntɔ́ntɔ\t1\tksf
          ŋwíí akǝ bɛ́ɛ\t2\tksf
          ŋwíí akǝ nin\t4\tksf
          ŋwíí akǝ ntɛk\t10\tksf
          ŋwíí akǝ ntɛk di bɔ́k\t11\tksf
          ŋwíí akǝ ntɛk di bɛ́ɛ\t12\tksf
          ŋwíí akǝ ráá\t3\tksf
          ŋwíí akǝ táabɛɛ\t7\tksf
          ŋwíí akǝ táafɔk\t6\tksf
          ŋwíí akǝ táan\t5\tksf
          ŋwíí akǝ táanin\t9\tksf
          ŋwíí akǝ táaraa\t8\tksf
          ŋwíí a ntɔ́ntɔ\t1\tksf
          ŋwíí akǝ bɛ́ɛ\t2\tksf
          ŋwíí akǝ nin\t4\tksf
          ŋwíí akǝ ntɛk\t10\tksf
          ŋwíí akǝ ntɛk di bɔ́k\t11\tksf
          ŋwíí akǝ ntɛk di bɛ́ɛ\t12\tksf
          ŋwíí akǝ ráá\t3\tksf
          ŋwíí akǝ táabɛɛ\t7\tksf
          ŋwíí akǝ táafɔk\t6\tksf
          ŋwíí akǝ táan\t5\tksf
          ŋwíí akǝ táanin\t9\tksf
          ŋwíí akǝ táaraa\t8\tksf
          """;
      case 'ř' ->
          """
          říj\t10\tcs
          říjen\t10\tcs
          října\t10\tcs
          """;
      case 'ş' ->
          """
          şub\t2\ttr
          şubat\t2\ttr
          """;
      case 'ž' ->
          """
          žan\t1\tdje,khq,ses,twq
          žanwiye\t1\tdje,khq,ses,twq
          žuw\t6\tdje,khq,ses,twq
          žuweŋ\t6\tdje,khq,ses,twq
          žuy\t7\tdje,khq,ses,twq
          žuyye\t7\tdje,khq,ses,twq
          """;
      case 'ǀ' ->
          """
          ǀhooǂgaeb\t11\tnaq
          ǀkhuuǁkhâb\t3\tnaq
          ǀkhuuǁkhâb\t3\tnaq
          """;
      case 'ǂ' ->
          """
          ǂkhoesaob\t7\tnaq
          ǂnûǁnâiseb\t10\tnaq
          ǂnûǁnâiseb\t10\tnaq
          """;
      case 'ǃ' ->
          """
          ǃhôaǂkhaib\t4\tnaq
          ǃhôaǂkhaib\t4\tnaq
          ǃkhaitsâb\t5\tnaq
          ǃkhaitsâb\t5\tnaq
          ǃkhanni\t1\tnaq
          ǃkhanǀgôab\t2\tnaq
          ǃkhanǀgôab\t2\tnaq
          """;
      case 'ɓ' ->
          """
          ɓulɓusɛ\t12\tkkj
          """;
      case 'ɔ' ->
          """
          ɔbɛnem\t3\tak
          ɔgyefoɔ\t2\tak
          ɔku\t10\tbm
          ɔkutɔburu\t10\tbm
          ɔlɔ́ɨ́bɔ́rárɛ\t8\tmas
          ɔlɔ́ɨ́bɔ́rárɛ\t8\tmas
          ɔnsúmbɔl, oóli ú kátátúɛ\t3\tyav
          ɔnsúmbɔl, oóli ú kátátúɛ\t3\tyav
          ɔpɛnimma\t12\tak
          ɔpɛpɔn\t1\tak
          ɔsanaa\t8\tak
          ɔsɔn\t6\tyav
          ɔtb\t10\tln
          ɔɛn\t3\tmas
          ɔɛnɨ́ɔɨŋɔk\t3\tmas
          """;
      case 'ɛ' ->
          """
          ɛbɔ\t9\tak
          """;
      case 'ɣ' ->
          """
          ɣuc\t8\tkab,shi,tzm
          ɣuct\t8\tkab,shi,tzm
          """;
      case 'ɩ' ->
          """
          ɩjicimka kaŋɔrɔ\t10\tblo
          ɩjikawǝrka kaŋɔrɔ\t1\tblo
          ɩjikpaka kaŋɔrɔ\t2\tblo
          ɩjikǝuka kaŋɔrɔ\t8\tblo
          """;
      case 'α' ->
          """
          απρ\t4\tel
          απρίλιοσ\t4\tel
          απρίλιοσ\t4\tel
          απριλίου\t4\tel
          απριλίου\t4\tel
          απριλιοσ\t4\tel
          απριλιου\t4\tel
          αύγ\t8\tel
          αύγουστοσ\t8\tel
          αυγ\t8\tel
          αυγούστου\t8\tel
          αυγουστοσ\t8\tel
          αυγουστου\t8\tel
          αυγούστου\t8\tel
          αύγ\t8\tel
          αύγουστοσ\t8\tel
          """;
      case 'δ' ->
          """
          δεκ\t12\tel
          δεκέμβριοσ\t12\tel
          δεκέμβριοσ\t12\tel
          δεκεμβρίου\t12\tel
          δεκεμβρίου\t12\tel
          δεκεμβριοσ\t12\tel
          δεκεμβριου\t12\tel
          """;
      case 'ι' ->
          """
          ιαν\t1\tel
          ιανουάριοσ\t1\tel
          ιανουάριοσ\t1\tel
          ιανουαρίου\t1\tel
          ιανουαρίου\t1\tel
          ιανουαριοσ\t1\tel
          ιανουαριου\t1\tel
          ιούλ\t7\tel
          ιούλιοσ\t7\tel
          ιούν\t6\tel
          ιούνιοσ\t6\tel
          ιουλ\t7\tel
          ιουλίου\t7\tel
          ιουλίου\t7\tel
          ιουλιοσ\t7\tel
          ιουλιου\t7\tel
          ιουν\t6\tel
          ιουνίου\t6\tel
          ιουνίου\t6\tel
          ιουνιοσ\t6\tel
          ιουνιου\t6\tel
          ιούλ\t7\tel
          ιούλιοσ\t7\tel
          ιούν\t6\tel
          ιούνιοσ\t6\tel
          """;
      case 'μ' ->
          """
          μάι\t5\tel
          μάιοσ\t5\tel
          μάρ\t3\tel
          μάρτιοσ\t3\tel
          μάι\t5\tel
          μάιοσ\t5\tel
          μάρ\t3\tel
          μάρτιοσ\t3\tel
          μαΐ\t5\tel
          μαΐου\t5\tel
          μαι\t5\tel
          μαϊ\t5\tel
          μαΐ\t5\tel
          μαΐου\t5\tel
          μαϊου\t5\tel
          μαιοσ\t5\tel
          μαιου\t5\tel
          μαρ\t3\tel
          μαρτίου\t3\tel
          μαρτίου\t3\tel
          μαρτιοσ\t3\tel
          μαρτιου\t3\tel
          μαϊ\t5\tel
          μαϊου\t5\tel
          """;
      case 'ν' ->
          """
          νοέ\t11\tel
          νοέμβριοσ\t11\tel
          νοε\t11\tel
          νοέ\t11\tel
          νοέμβριοσ\t11\tel
          νοεμβρίου\t11\tel
          νοεμβρίου\t11\tel
          νοεμβριοσ\t11\tel
          νοεμβριου\t11\tel
          """;
      case 'ο' ->
          """
          οκτ\t10\tel
          οκτώβριοσ\t10\tel
          οκτωβρίου\t10\tel
          οκτωβρίου\t10\tel
          οκτωβριοσ\t10\tel
          οκτωβριου\t10\tel
          οκτώβριοσ\t10\tel
          """;
      case 'σ' ->
          """
          σεπ\t9\tel
          σεπτέμβριοσ\t9\tel
          σεπτέμβριοσ\t9\tel
          σεπτεμβρίου\t9\tel
          σεπτεμβρίου\t9\tel
          σεπτεμβριοσ\t9\tel
          σεπτεμβριου\t9\tel
          """;
      case 'φ' ->
          """
          φεβ\t2\tel
          φεβρουάριοσ\t2\tel
          φεβρουάριοσ\t2\tel
          φεβρουαρίου\t2\tel
          φεβρουαρίου\t2\tel
          φεβρουαριοσ\t2\tel
          φεβρουαριου\t2\tel
          """;
      case 'а' ->
          """
          авӑн\t9\tcv
          авг\t8\taz,ba,bg,ce,ky,mk,os,ru,sr,tg,tt,tyv,uz
          август\t8\taz,ba,bg,ce,ky,mk,os,ru,sr,tg,tt,tyv,uz
          августа\t8\tru
          августы\t8\tos
          авӑн\t9\tcv
          аз\t0\t
          ака\t4\tcv
          алт\t10\tsah
          алтынньы\t10\tsah
          апр\t4\taz,ba,bg,bs,ce,ky,mk,os,ru,sr,tg,tt,tyv,uz
          апрел\t4\taz,tg,uz
          апрелы\t4\tos
          апрель\t4\tba,ce,ky,os,ru,tt,tyv
          апреля\t4\tru
          април\t4\tbg,bs,mk,sr
          аравдугаар сар\t10\tmn
          арбадугаар һара\t10\tbua
          арбан нэгэдүгээр һара\t11\tbua
          арбан хоёрдугаар һара\t12\tbua
          арбан хоёрдугаар һара\t12\tbua
          арван нэгдүгээр сар\t11\tmn
          арван хоёрдугаар сар\t12\tmn
          арван хоёрдугаар сар\t12\tmn
          атр\t8\tsah
          атырдьых ыйа\t8\tsah
          атырдьых ыйын\t8\tsah
          атырдьых ыйа\t8\tsah
          атырдьых ыйын\t8\tsah
          ауг\t8\tbs
          аугуст\t8\tbs
          ахс\t12\tsah
          ахсынньы\t12\tsah
          ақп\t2\tkk
          ақпан\t2\tkk
          """;
      case 'б' ->
          """
          балаҕан ыйа\t9\tsah
          балаҕан ыйын\t9\tsah
          балаҕан ыйа\t9\tsah
          балаҕан ыйын\t9\tsah
          бер\t3\tuk
          березень\t3\tuk
          березня\t3\tuk
          блҕ\t9\tsah
          бэс\t6\tsah
          бэс ыйа\t6\tsah
          бэс ыйын\t6\tsah
          бэс ыйа\t6\tsah
          бэс ыйын\t6\tsah
          """;
      case 'в' ->
          """
          вер\t9\tbe,uk
          верасень\t9\tbe
          верасня\t9\tbe
          вересень\t9\tuk
          вересня\t9\tuk
          """;
      case 'г' ->
          """
          г\t0\t
          груд\t12\tuk
          грудень\t12\tuk
          грудня\t12\tuk
          гуравдугаар сар\t3\tmn
          гурбадугаар һара\t3\tbua
          гыйн\t1\ttt
          гыйнвар\t1\ttt
          гыйн\t1\ttt
          гыйнвар\t1\ttt
          """;
      case 'д' ->
          """
          дек\t12\taz,ba,bg,ce,ky,mk,os,ru,tg,tt,tyv,uz
          декабр\t12\taz,tg,uz
          декабры\t12\tos
          декабрь\t12\tba,ce,ky,os,ru,tt,tyv
          декабря\t12\tru
          декември\t12\tbg,mk
          дец\t12\tbs,sr
          децембар\t12\tbs,sr
          долодугаар һара\t7\tbua
          долоодугаар сар\t7\tmn
          дүрбэдүгээр һара\t4\tbua
          дөрөвдүгээр сар\t4\tmn
          """;
      case 'е' ->
          """
          ел\t0\t
          есдүгээр сар\t9\tmn
          """;
      case 'ж' ->
          """
          ж\t0\t
          жел\t12\tkk
          желтоқсан\t12\tkk
          жні\t8\tbe
          жнівень\t8\tbe
          жніўня\t8\tbe
          жніўня\t8\tbe
          жовт\t10\tuk
          жовтень\t10\tuk
          жовтня\t10\tuk
          """;
      case 'з' ->
          """
          зургаадугаар сар\t6\tmn
          зургадугаар һара\t6\tbua
          """;
      case 'и' ->
          """
          й\t0\t
          июл\t7\tba,ce,ky,ru,tg,tyv,uz
          июлы\t7\tos
          июль\t7\tba,ce,ky,os,ru,tt,tyv
          июля\t7\tru
          июн\t6\tba,ce,ky,ru,tg,tyv,uz
          июны\t6\tos
          июнь\t6\tba,ce,ky,os,ru,tt,tyv
          июня\t6\tru
          ијл\t7\taz
          ијн\t6\taz
          ијул\t7\taz
          ијун\t6\taz
          """;
      case 'й' ->
          """
          й\t0\t
          """;
      case 'к' ->
          """
          кӑр\t1\tcv
          кӑрлач\t1\tcv
          кас\t10\tbe
          кастрычнік\t10\tbe
          кастрычніка\t10\tbe
          квіт\t4\tuk
          квітень\t4\tuk
          квітня\t4\tuk
          клн\t3\tsah
          кра\t4\tbe
          красавік\t4\tbe
          красавіка\t4\tbe
          кулун тутар\t3\tsah
          кӑр\t1\tcv
          кӑрлач\t1\tcv
          """;
      case 'л' ->
          """
          лип\t7\tuk
          липень\t7\tuk
          липня\t7\tuk
          лист\t11\tuk
          листопад\t11\tuk
          листопада\t11\tuk
          лют\t2\tbe,uk
          лютага\t2\tbe
          лютий\t2\tuk
          лютий\t2\tuk
          лютого\t2\tuk
          люты\t2\tbe
          ліп\t7\tbe
          ліпень\t7\tbe
          ліпеня\t7\tbe
          ліс\t11\tbe
          лістапад\t11\tbe
          лістапада\t11\tbe
          """;
      case 'м' ->
          """
          май\t5\taz,ba,be,bg,ce,ky,os,ru,tg,tt,tyv,uz
          майы\t5\tos
          май\t5\taz,ba,be,bg,ce,ky,os,ru,tg,tt,tyv,uz
          майы\t5\tos
          мам\t5\tkk
          мамыр\t5\tkk
          мар\t3\taz,ba,bs,ce,ky,mk,os,ru,sr,tg,tt,tyv,uz
          март\t3\taz,ba,bg,bs,ce,ky,mk,os,ru,sr,tg,tt,tyv,uz
          марта\t3\tru
          мартъи\t3\tos
          мартъийы\t3\tos
          мартъийы\t3\tos
          мау\t6\tkk
          маусым\t6\tkk
          мая\t5\tbe,ru
          мај\t5\tbs,mk,sr
          мсу\t4\tsah
          муус устар\t4\tsah
          """;
      case 'н' ->
          """
          наймадугаар һара\t8\tbua
          наймдугаар сар\t8\tmn
          наймадугаар һара\t8\tbua
          наймдугаар сар\t8\tmn
          нар\t2\tcv
          нарӑс\t2\tcv
          нарӑс\t2\tcv
          нау\t3\tkk
          наурыз\t3\tkk
          нов\t11\tbs,sr
          новембар\t11\tbs,sr
          ное\t11\tbg,mk
          ноември\t11\tbg,mk
          ноя\t11\tce,ky,os,tg,uz
          нояб\t11\tba,os,ru,tt,tyv
          ноябр\t11\ttg,uz
          ноябры\t11\tos
          ноябрь\t11\tba,ce,ky,os,ru,tt,tyv
          ноября\t11\tru
          ној\t11\taz
          нојабр\t11\taz
          нэгдүгээр сар\t1\tmn
          нэгэдүгээр һара\t1\tbua
          """;
      case 'о' ->
          """
          окт\t10\taz,ba,bg,bs,ce,ky,mk,os,ru,sr,tg,tt,tyv,uz
          октобар\t10\tbs,sr
          октомври\t10\tbg,mk
          октябр\t10\ttg,uz
          октябры\t10\tos
          октябрь\t10\tba,ce,ky,os,ru,tt,tyv
          октября\t10\tru
          октјабр\t10\taz
          олун\t2\tsah
          олунньу\t2\tsah
          оны\t0\t
          от ыйа\t7\tsah
          от ыйын\t7\tsah
          от ыйа\t7\tsah
          от ыйын\t7\tsah
          отй\t7\tsah
          отй\t7\tsah
          """;
      case 'п' ->
          """
          пуш\t3\tcv
          """;
      case 'р' ->
          """
          р\t0\t
          раш\t12\tcv
          раштав\t12\tcv
          """;
      case 'с' ->
          """
          сак\t3\tbe
          сакавік\t3\tbe
          сакавіка\t3\tbe
          сарын\t0\t
          сен\t9\taz,ce,ky,os,tg,uz
          сент\t9\tba,os,ru,tt,tyv
          сентябр\t9\ttg,uz
          сентябры\t9\tos
          сентябрь\t9\tba,ce,ky,os,ru,tt,tyv
          сентября\t9\tru
          сентјабр\t9\taz
          сеп\t9\tbg,bs,mk,sr
          септ\t9\tsr
          септембар\t9\tbs,sr
          септември\t9\tbg,mk
          серп\t8\tuk
          серпень\t8\tuk
          серпня\t8\tuk
          сне\t12\tbe
          снежань\t12\tbe
          снежня\t12\tbe
          сту\t1\tbe
          студзень\t1\tbe
          студзеня\t1\tbe
          сэт\t11\tsah
          сэтинньи\t11\tsah
          січ\t1\tuk
          січень\t1\tuk
          січня\t1\tuk
          сәу\t4\tkk
          сәуір\t4\tkk
          """;
      case 'т' ->
          """
          табадугаар һара\t5\tbua
          тавдугаар сар\t5\tmn
          там\t8\tkk
          тамыз\t8\tkk
          тохс\t1\tsah
          тохсунньу\t1\tsah
          трав\t5\tuk
          травень\t5\tuk
          травня\t5\tuk
          """;
      case 'у' ->
          """
          утӑ\t7\tcv
          утӑ\t7\tcv
          """;
      case 'ф' ->
          """
          феб\t2\tbs,sr
          фебруар\t2\tbs,sr
          фев\t2\taz,ba,bg,ce,ky,mk,os,tg,tt,uz
          февр\t2\tos,ru,tyv
          феврал\t2\taz,tg,uz
          февралы\t2\tos
          февраль\t2\tba,ce,ky,os,ru,tt,tyv
          февраля\t2\tru
          февруари\t2\tbg,mk
          """;
      case 'х' ->
          """
          хоёрдугаар сар\t2\tmn
          хоёрдугаар һара\t2\tbua
          хоёрдугаар сар\t2\tmn
          хоёрдугаар һара\t2\tbua
          """;
      case 'ч' ->
          """
          ч\t0\t
          черв\t6\tuk
          червень\t6\tuk
          червня\t6\tuk
          чӳк\t11\tcv
          чэр\t6\tbe
          чэрвень\t6\tbe
          чэрвеня\t6\tbe
          чӳк\t11\tcv
          """;
      case 'ш' ->
          """
          шіл\t7\tkk
          шілде\t7\tkk
          """;
      case 'ы' ->
          """
          ыам\t5\tsah
          ыам ыйа\t5\tsah
          ыам ыйын\t5\tsah
          ыам ыйа\t5\tsah
          ыам ыйын\t5\tsah
          ын\t0\t
          """;
      case 'ю' ->
          """
          юли\t7\tbg
          юни\t6\tbg
          юпа\t10\tcv
          юһэдүгээр һара\t9\tbua
          """;
      case 'я' ->
          """
          янв\t1\tce,ky,os,ru,tg,tyv,uz
          январ\t1\ttg,uz
          январы\t1\tos
          январь\t1\tce,ky,os,ru,tyv
          января\t1\tru
          яну\t1\tbg
          януари\t1\tbg
          """;
      case 'ј' ->
          """
          јан\t1\taz,bs,mk,sr
          јанвар\t1\taz
          јануар\t1\tbs,sr
          јануари\t1\tmk
          јул\t7\tbs,mk,sr
          јули\t7\tbs,mk
          јун\t6\tbs,mk,sr
          јуни\t6\tbs,mk
          """;
      case 'ғ' ->
          """
          ғин\t1\tba
          ғинуар\t1\tba
          """;
      case 'қ' ->
          """
          қаз\t10\tkk
          қазан\t10\tkk
          қар\t11\tkk
          қараша\t11\tkk
          қаң\t1\tkk
          қаңтар\t1\tkk
          қыр\t9\tkk
          қыркүйек\t9\tkk
          қыркүйек\t9\tkk
          """;
      case 'ҫ' ->
          """
          ҫӗрт\t6\tcv
          ҫӗртме\t6\tcv
          ҫу\t5\tcv
          ҫур\t8\tcv
          ҫурла\t8\tcv
          ҫӗрт\t6\tcv
          ҫӗртме\t6\tcv
          """;
      case 'ա' ->
          """
          ապր\t4\thy
          ապրիլ\t4\thy
          ապրիլի\t4\thy
          """;
      case 'դ' ->
          """
          դեկ\t12\thy
          դեկտեմբեր\t12\thy
          դեկտեմբերի\t12\thy
          """;
      case 'թ' ->
          """
          թ\t0\t
          """;
      case 'հ' ->
          """
          հլս\t7\thy
          հնս\t6\thy
          հնվ\t1\thy
          հոկ\t10\thy
          հոկտեմբեր\t10\thy
          հոկտեմբերի\t10\thy
          հուլիս\t7\thy
          հուլիսի\t7\thy
          հունիս\t6\thy
          հունիսի\t6\thy
          հունվար\t1\thy
          հունվարի\t1\thy
          """;
      case 'մ' ->
          """
          մայիս\t5\thy
          մայիսի\t5\thy
          մարտ\t3\thy
          մարտի\t3\thy
          մյս\t5\thy
          մրտ\t3\thy
          """;
      case 'ն' ->
          """
          նոյ\t11\thy
          նոյեմբեր\t11\thy
          նոյեմբերի\t11\thy
          """;
      case 'ս' ->
          """
          սեպ\t9\thy
          սեպտեմբեր\t9\thy
          սեպտեմբերի\t9\thy
          """;
      case 'փ' ->
          """
          փետրվար\t2\thy
          փետրվարի\t2\thy
          փտվ\t2\thy
          """;
      case 'օ' ->
          """
          օգոստոս\t8\thy
          օգոստոսի\t8\thy
          օգս\t8\thy
          """;
      case 'א' ->
          """
          אַפּר\t4\tyi
          אַפּריל\t4\tyi
          אוג'\t8\the
          אוגוסט\t8\the
          אויג\t8\tyi
          אויגוסט\t8\tyi
          אוק'\t10\the
          אוקטובר\t10\the
          אפר'\t4\the
          אפריל\t4\the
          אקט\t10\tyi
          אקטאבער\t10\tyi
          """;
      case 'ב' ->
          """
          ב\t0\t
          """;
      case 'ד' ->
          """
          דעצ\t12\tyi
          דעצעמבער\t12\tyi
          דצמ'\t12\the
          דצמבר\t12\the
          """;
      case 'ט' ->
          """
          טן\t0\t
          """;
      case 'י' ->
          """
          יאַנ\t1\tyi
          יאַנואַר\t1\tyi
          יולי\t7\the,yi
          יוני\t6\the,yi
          ינו'\t1\the
          ינואר\t1\the
          """;
      case 'מ' ->
          """
          מאי\t5\the
          מיי\t5\tyi
          מערץ\t3\tyi
          מרץ\t3\the
          """;
      case 'נ' ->
          """
          נאוו\t11\tyi
          נאוועמבער\t11\tyi
          נוב'\t11\the
          נובמבר\t11\the
          """;
      case 'ס' ->
          """
          סעפּ\t9\tyi
          סעפּטעמבער\t9\tyi
          ספט'\t9\the
          ספטמבר\t9\the
          """;
      case 'פ' ->
          """
          פֿעב\t2\tyi
          פֿעברואַר\t2\tyi
          פבר'\t2\the
          פברואר\t2\the
          """;
      case 'ء' ->
          """
          ءساۋير\t4\tkk
          """;
      case 'ا' ->
          """
          اب\t8\tar
          ابان\t20\tfa
          ابريل\t4\tar
          اذار\t3\tar
          اذر\t21\tfa
          ارديبهشت\t14\tfa
          اسد\t17\tfa
          اسفند\t24\tfa
          اغسطس\t8\tar
          اغشت\t8\tar
          افريل\t4\tar
          اقپان\t2\tkk
          اكت\t10\tuz
          اكتبر\t10\tfa,mzn
          اكتوبر\t10\tar,pa,ps,ur,uz
          اكتوٗبر\t10\tks
          اكټوبر\t10\tps
          اوت\t8\tar,fa,mzn
          اوريل\t4\tfa,mzn
          ايار\t5\tar
          ايلول\t9\tar
          اپر\t4\tuz
          اپريل\t4\tks,pa,ps,sd,ur,uz
          اڤريل\t4\tlrc
          اڪٽوبر\t10\tsd
          اگس\t8\tuz
          اگست\t8\tks,pa,ps,ur,uz
          اگسٽ\t8\tsd
          اگوست\t8\tfa,lrc
          """;
      case 'ب' ->
          """
          بهفرانبار\t22\tckb
          بهمن\t23\tfa
          """;
      case 'ت' ->
          """
          تاميز\t8\tkk
          تشرين الاول\t10\tar
          تشرين الثاني\t11\tar
          تشرين اول\t10\tar
          تشرين ثاني\t11\tar
          تشريني دوهم\t11\tckb
          تشريني دووهم\t11\tckb
          تشريني يهكهم\t10\tckb
          تله\t19\tps
          تموز\t7\tar
          تهمموز\t7\tckb
          تهممووز\t7\tckb
          تهموز\t7\tckb
          تهمووز\t7\tckb
          تير\t16\tfa
          """;
      case 'ث' ->
          """
          ثور\t14\tfa
          """;
      case 'ج' ->
          """
          جانفي\t1\tar
          جانڤيه\t1\tlrc
          جدي\t22\tfa
          جلايي\t7\tks
          جمادي الاخره\t30\tar
          جمادي الاول\t29\tur
          جمادي الاولي\t29\tar
          جمادي الثاني\t30\tur
          جماديالاول\t29\tfa
          جماديالثاني\t30\tfa
          جنو\t1\tuz
          جنوري\t1\tks,pa,ps,sd,ur,uz
          جهلتوقسان\t12\tkk
          جوان\t6\tar
          جوزا\t15\tfa
          جوزهردان\t15\tckb
          جول\t7\tuz
          جولاء\t7\tsd
          جولاي\t7\tfa,ps,uz
          جولايي\t7\tpa,ur
          جون\t6\tpa,ps,sd,ur,uz
          جويليه\t7\tar
          جوٗلايي\t7\tks
          جوٗن\t6\tks
          جوٙان\t6\tlrc
          جوٙلا\t7\tlrc
          """;
      case 'ح' ->
          """
          حزيران\t6\tar,ckb
          حمل\t13\tfa
          حوت\t24\tfa
          حوزهيران\t6\tckb
          """;
      case 'خ' ->
          """
          خاكهليوه\t13\tckb
          خرداد\t15\tfa
          خهرمانان\t18\tckb
          """;
      case 'د' ->
          """
          د\t0\t
          دجمبر\t12\tar
          دجنبر\t12\tar
          دسامبر\t12\tfa,mzn
          دسم\t12\tuz
          دسمبر\t12\tks,pa,ps,ur,uz
          دلو\t23\tfa
          دي\t22\tfa
          ديسامر\t12\tlrc
          ديسمبر\t12\tar
          ديكابير\t12\tug
          """;
      case 'ذ' ->
          """
          ذو الحجه\t36\tar
          ذو القعده\t35\tar
          ذوالحجه\t36\tur
          ذوالقعده\t35\tur
          ذيحجه\t36\tfa
          ذيقعده\t35\tfa
          """;
      case 'ر' ->
          """
          ر بيع الاول\t27\tur
          ر بيع الثاني\t28\tur
          ربيع الاخر\t28\tar
          ربيع الاول\t27\tar,ur
          ربيع الثاني\t28\tur
          ربيعالاول\t27\tfa
          ربيعالثاني\t28\tfa
          رجب\t31\tar,fa,ur
          رمضان\t33\tar,fa,ur
          """;
      case 'ز' ->
          """
          زمري\t17\tps
          """;
      case 'س' ->
          """
          ساڵي\t0\t
          سبتمبر\t9\tar
          ستمبر\t9\tks,pa,ur
          سرطان\t16\tfa
          سلواغه\t23\tps
          سنبله\t18\tfa
          سهرماوهز\t21\tckb
          سوبات\t2\tckb
          سينتهبير\t9\tug
          سيپتامر\t9\tlrc
          سيپتمبر\t9\tps
          سيپٽمبر\t9\tsd
          سپت\t9\tuz
          سپتامبر\t9\tfa,mzn
          سپتمبر\t9\tps,uz
          """;
      case 'ش' ->
          """
          شباط\t2\tar
          شتمبر\t9\tar
          شتنبر\t9\tar
          شعبان\t32\tar,fa,ur
          شهريور\t18\tfa
          شوال\t34\tar,fa,ur
          شوبات\t2\tckb
          شووبات\t2\tckb
          شيلده\t7\tkk
          """;
      case 'ص' ->
          """
          صفر\t26\tar,fa,ur
          """;
      case 'ع' ->
          """
          عقرب\t20\tfa
          """;
      case 'غ' ->
          """
          غبرگولي\t15\tps
          غشت\t8\tar
          غويي\t14\tps
          """;
      case 'ف' ->
          """
          فبر\t2\tuz
          فبراير\t2\tar
          فبروري\t2\tps,uz
          فروردين\t13\tfa
          فروري\t2\tks,pa,ur
          فوريه\t2\tfa,mzn
          فيبروري\t2\tps,sd
          فيفري\t2\tar
          فيڤريه\t2\tlrc
          فيۋرال\t2\tug
          """;
      case 'ق' ->
          """
          قاراشا\t11\tkk
          قازان\t10\tkk
          قاڭتار\t1\tkk
          قوس\t21\tfa
          قيركۇيهك\t9\tkk
          """;
      case 'ك' ->
          """
          كال\t0\t
          كانون الاول\t12\tar
          كانون الثاني\t1\tar
          كانون اول\t12\tar
          كانون ثاني\t1\tar
          كانوني دوهم\t1\tckb
          كانوني دووهم\t1\tckb
          كانوني يهكهم\t12\tckb
          كانووني دوهم\t1\tckb
          كانووني دووهم\t1\tckb
          كانووني يهكهم\t12\tckb
          كب\t24\tps
          """;
      case 'ل' ->
          """
          ليندي\t21\tps
          لړم\t20\tps
          """;
      case 'م' ->
          """
          م\t0\t
          مار\t3\tuz
          مارت\t3\tug
          مارس\t3\tar,fa,lrc,mzn
          مارچ\t3\tks,pa,ps,sd,ur,uz
          مامير\t5\tkk
          ماي\t5\tar,ug
          مايس\t5\tckb
          مايو\t5\tar
          ماۋسيم\t6\tkk
          محرم\t25\tar,fa,ur
          مرداد\t17\tfa
          مرغومي\t22\tps
          مه\t5\tfa,mzn
          مهر\t19\tfa
          مي\t5\tpa,ps,uz
          ميزان\t19\tfa
          ميي\t5\tks,lrc,sd,ur
          """;
      case 'ن' ->
          """
          ناۋريز\t3\tkk
          نوامبر\t11\tfa,mzn
          نوفمبر\t11\tar
          نوم\t11\tuz
          نومبر\t11\tks,pa,ps,sd,ur,uz
          نونبر\t11\tar
          نويابير\t11\tug
          نوڤامر\t11\tlrc
          نيسان\t4\tar,ckb
          """;
      case 'ه' ->
          """
          ه\t0\t
          ه.ق\t0\t
          ه.ق.\t0\t
          هجري\t0\t
          هجريه\t0\t
          """;
      case 'و' ->
          """
          وري\t13\tps
          وږي\t18\tps
          """;
      case 'ي' ->
          """
          ي\t0\t
          ياب\t8\tckb
          يادار\t3\tckb
          يازار\t3\tckb
          يانۋار\t1\tug
          يايار\t5\tckb
          ياپريل\t4\tug
          ياۋغۇست\t8\tug
          يناير\t1\tar
          يهيلول\t9\tckb
          يهيلوول\t9\tckb
          يوكتهبير\t10\tug
          يوكتوڤر\t10\tlrc
          يوليه\t7\tar
          يوليو\t7\tar
          يوليوز\t7\tar
          يونيو\t6\tar
          يييۇل\t7\tug
          يييۇن\t6\tug
          """;
      case 'پ' ->
          """
          پووشپهڕ\t16\tckb
          """;
      case 'چ' ->
          """
          چنگاښ\t16\tps
          """;
      case 'ډ' ->
          """
          ډسمبر\t12\tps
          """;
      case 'ڊ' ->
          """
          ڊسمبر\t12\tsd
          """;
      case 'ڕ' ->
          """
          ڕهزبهر\t19\tckb
          ڕهشهمه\t24\tckb
          ڕيبهندان\t23\tckb
          """;
      case 'ژ' ->
          """
          ژانويه\t1\tfa,mzn
          ژوين\t6\tfa,mzn
          ژوييه\t7\tfa,mzn
          """;
      case 'گ' ->
          """
          گهلاويژ\t17\tckb
          گهڵاڕيزان\t20\tckb
          گوڵان\t14\tckb
          """;
      case 'ܐ' ->
          """
          ܐܒ\t8\tsyr
          ܐܕܪ\t3\tsyr
          ܐܝܠܘܠ\t9\tsyr
          ܐܝܪ\t5\tsyr
          """;
      case 'ܒ' ->
          """
          ܒ\t0\t
          """;
      case 'ܚ' ->
          """
          ܚܙܝܪܢ\t6\tsyr
          """;
      case 'ܟ' ->
          """
          ܟܢܘܢ ܐ\t12\tsyr
          ܟܢܘܢ ܐܚܪܝܐ\t1\tsyr
          ܟܢܘܢ ܒ\t1\tsyr
          ܟܢܘܢ ܩܕܡܝܐ\t12\tsyr
          """;
      case 'ܢ' ->
          """
          ܢܝܣܢ\t4\tsyr
          """;
      case 'ܫ' ->
          """
          ܫܒܛ\t2\tsyr
          """;
      case 'ܬ' ->
          """
          ܬܡܘܙ\t7\tsyr
          ܬܫܪܝܢ ܐ\t10\tsyr
          ܬܫܪܝܢ ܐܚܪܝܐ\t11\tsyr
          ܬܫܪܝܢ ܒ\t11\tsyr
          ܬܫܪܝܢ ܩܕܡܝܐ\t10\tsyr
          """;
      case 'ߓ' ->
          """
          ߓߌ߲ߠ\t1\tnqo
          ߓߌ߲ߠߊߥߎߟߋ߲\t1\tnqo
          """;
      case 'ߕ' ->
          """
          ߕߎߟߊߝߌ߲\t9\tnqo
          ߕߙߊ\t3\tnqo
          ߕߙߊߓߊ\t3\tnqo
          """;
      case 'ߘ' ->
          """
          ߘߓߊ߬ߓ\t8\tnqo
          ߘߓߊ߬ߓߌߟߊ\t8\tnqo
          ߘߓߊ߬ߕ\t5\tnqo
          ߘߓߊ߬ߕߊ\t5\tnqo
          """;
      case 'ߞ' ->
          """
          ߞߊ߬ߙ\t7\tnqo
          ߞߊ߬ߙߌߝߐ߭\t7\tnqo
          ߞߏߟ\t12\tnqo
          ߞߏߟߌ߲ߞߏߟߌ߲\t12\tnqo
          ߞߏ߲ߓ\t10\tnqo
          ߞߏ߲ߓߌߕߌ߮\t10\tnqo
          ߞߏ߲ߘ\t4\tnqo
          ߞߏ߲ߞ\t2\tnqo
          ߞߏ߲ߞߏߘߌ߬ߓߌ\t4\tnqo
          ߞߏ߲ߞߏߜߍ\t2\tnqo
          """;
      case 'ߣ' ->
          """
          ߣߍߣ\t11\tnqo
          ߣߍߣߍߓߊ\t11\tnqo
          """;
      case 'ߥ' ->
          """
          ߥߊ߬ߛ\t6\tnqo
          ߥߊ߬ߛߌ߬ߥߙߊ\t6\tnqo
          """;
      case 'अ' ->
          """
          अकतुम्बर\t10\tks
          अक्ट'\t10\tbrx
          अक्ट'बर\t10\tbrx
          अक्टूबर\t10\tbgc,bho,hi,raj
          अक्टू॰\t10\thi
          अक्टोबर\t10\tne
          अक्तू\t10\tdoi
          अक्तूबर\t10\tdoi,ks,mai,xnr
          अक्तूबर:\t10\tsa
          अक्तूबरमासः\t10\tsa
          अक्तू॰\t10\tmai,xnr
          अग\t8\tdoi,sd
          अगस्ट\t8\tne
          अगस्त\t8\tbgc,bho,doi,hi,ks,mai,raj,xnr
          अगस्त:\t8\tsa
          अगस्तमासः\t8\tsa
          अग॰\t8\thi,mai,xnr
          अप्रिल\t4\tne
          अप्रेल\t4\tsd
          अप्रै\t4\tsd
          अप्रैल\t4\tbgc,bho,doi,hi,ks,mai,raj,xnr
          अप्रैल:\t4\tsa
          अप्रैलमासः\t4\tsa
          """;
      case 'आ' ->
          """
          आक्टोबर\t10\tsd
          आग\t8\tbrx
          आगष्ट\t8\tbrx
          आगस्ट\t8\tsd
          आसाड़ी\t7\tkxv
          आसाड़ी लेञ्जु\t7\tkxv
          आसाडी\t7\tkxv
          आसाडी लेञ्जु\t7\tkxv
          आसाड़ी\t7\tkxv
          आसाड़ी लेञ्जु\t7\tkxv
          """;
      case 'ए' ->
          """
          एप्रि\t4\tbrx,mr
          एप्रिल\t4\tbrx,mr
          एप्री\t4\tkok
          एप्रील\t4\tkok
          """;
      case 'ऑ' ->
          """
          ऑक्टो\t10\tkok,mr,sd
          ऑक्टोबर\t10\tkok,mr,sd
          ऑग\t8\tkok,mr
          ऑगस्ट\t8\tkok,mr
          """;
      case 'ज' ->
          """
          जन\t1\tdoi,sd
          जनवरी\t1\tbgc,bho,doi,hi,ks,mai,ne,raj,sd,xnr
          जनवरी:\t1\tsa
          जनवरीमासः\t1\tsa
          जन॰\t1\thi,mai,xnr
          जाटा लेञ्जु\t6\tkxv
          जाट्टा\t6\tkxv
          जान\t1\tbrx
          जानुवारी\t1\tbrx
          जाने\t1\tkok,mr
          जानेवारी\t1\tkok,mr
          जु\t7\tsd
          जुन\t6\tbrx,ne
          जुल\t7\tbrx,kok
          जुलय\t7\tkok
          जुला\t7\tsd
          जुलाई\t7\tbgc,bho,brx,doi,hi,ks,mai,ne,raj,sd,xnr
          जुलाई:\t7\tsa
          जुलाईमासः\t7\tsa
          जुलै\t7\tmr
          जुल॰\t7\thi,mai,xnr
          जून\t6\tbgc,bho,doi,hi,kok,ks,mai,mr,raj,sd,xnr
          जून:\t6\tsa
          जूनमासः\t6\tsa
          """;
      case 'ड' ->
          """
          डिसं\t12\tsd
          डिसंबर\t12\tsd
          डिसे\t12\tbrx,kok
          डिसें\t12\tkok,mr
          डिसेंबर\t12\tkok,mr
          डिसेम्बर\t12\tbrx,ne
          """;
      case 'द' ->
          """
          दसमबर\t12\tks
          दसारा लेञ्जु\t10\tkxv
          दसूमबर\t12\tks
          दासारा\t10\tkxv
          दिवी\t11\tkxv
          दिवी लेञ्जु\t11\tkxv
          दिस\t12\tdoi
          दिसंबर\t12\tbgc,bho,doi,hi,mai,raj,xnr
          दिसंबर:\t12\tsa
          दिसंबरमासः\t12\tsa
          दिस॰\t12\thi,mai,xnr
          """;
      case 'न' ->
          """
          नव\t11\tdoi
          नवं\t11\tsd
          नवंबर\t11\tbho,doi,hi,mai,raj,sd,xnr
          नवंबर:\t11\tsa
          नवंबरमासः\t11\tsa
          नवमबर\t11\tks
          नवम्बर\t11\tbgc
          नवूमबर\t11\tks
          नवे\t11\tbrx
          नवेम्बर\t11\tbrx
          नव॰\t11\thi,mai,xnr
          नोभेम्बर\t11\tne
          नोव्हें\t11\tkok,mr
          नोव्हेंबर\t11\tkok,mr
          """;
      case 'प' ->
          """
          पागु\t3\tkxv
          पागुणी लेञ्जु\t3\tkxv
          पान्डे\t12\tkxv
          पान्डे लेञ्जु\t12\tkxv
          पुसु\t1\tkxv
          पुसु लेञ्जु\t1\tkxv
          """;
      case 'फ' ->
          """
          फर\t2\tdoi,sd
          फरवरी\t2\tbgc,bho,doi,hi,ks,mai,raj,xnr
          फरवरी:\t2\tsa
          फरवरीमासः\t2\tsa
          फर॰\t2\thi,mai,xnr
          फ़रवरी\t2\thi,ks,xnr
          फ़र॰\t2\thi,mai,xnr
          फेब\t2\tbrx
          फेबरवरी\t2\tsd
          फेब्रु\t2\tkok,mr
          फेब्रुअरी\t2\tne
          फेब्रुवारी\t2\tkok,mr
          फेब्रूवारी\t2\tbrx
          """;
      case 'ब' ->
          """
          बाॅदो\t9\tkxv
          बेसे\t5\tkxv
          बेसे लेञ्जु\t5\tkxv
          बोदो लेञ्जु\t9\tkxv
          """;
      case 'म' ->
          """
          मई\t5\tbgc,bho,hi,ks,mai,raj,sa,sd,xnr
          मईमासः\t5\tsa
          मार्च\t3\tbgc,bho,brx,doi,hi,kok,ks,mai,mr,ne,raj,sd,xnr
          मार्च:\t3\tsa
          मार्चमासः\t3\tsa
          मार्चु\t3\tsd
          माहा\t2\tkxv
          माहाका लेञ्जु\t2\tkxv
          मे\t5\tbrx,kok,mr,ne
          मेई\t5\tdoi
          """;
      case 'स' ->
          """
          सतमबर\t9\tks
          सतुंबर\t9\tks
          सप्टे\t9\tsd
          सप्टें\t9\tkok,mr
          सप्टेंबर\t9\tkok,mr,sd
          सित\t9\tdoi
          सितंबर\t9\tdoi,hi,mai,xnr
          सितंबर:\t9\tsa
          सितंबरमासः\t9\tsa
          सितम्बर\t9\tbgc,bho,raj
          सित॰\t9\thi,mai,xnr
          सेप\t9\tbrx
          सेप्टेम्बर\t9\tne
          सेप्थेम्बर\t9\tbrx
          स्राबाँ\t8\tkxv
          स्राबाँ लेञ्जु\t8\tkxv
          """;
      case 'ह' ->
          """
          हिरे लेञ्जु\t4\tkxv
          हिर्रे\t4\tkxv
          """;
      case 'फ़' ->
          """
          फ़रवरी\t2\thi,ks,xnr
          फ़र॰\t2\thi,mai,xnr
          """;
      case 'অ' ->
          """
          অক্টো\t10\tas,bn
          অক্টোঃ\t10\tbn
          অক্টোবর\t10\tbn
          অক্টোবৰ\t10\tas
          অক্টো\t10\tas,bn
          অক্টোঃ\t10\tbn
          অক্টোবর\t10\tbn
          অক্টোবৰ\t10\tas
          """;
      case 'আ' ->
          """
          আগ\t8\tas,bn,mni
          আগষ্ট\t8\tas
          আগস্ট\t8\tbn
          """;
      case 'এ' ->
          """
          এপ্রি\t4\tbn,mni
          এপ্রিল\t4\tbn,mni
          এপ্ৰিল\t4\tas
          """;
      case 'ও' ->
          """
          ওক্টো\t10\tmni
          ওক্টোবর\t10\tmni
          ওক্টো\t10\tmni
          ওক্টোবর\t10\tmni
          ওগ\t8\tmni
          ওগষ্ট\t8\tmni
          """;
      case 'ছ' ->
          """
          ছেপ্তে\t9\tas
          ছেপ্তেম্বৰ\t9\tas
          """;
      case 'জ' ->
          """
          জন\t1\tmni
          জনুৱারী\t1\tmni
          জানু\t1\tas,bn,mni
          জানুয়ারি\t1\tbn
          জানুয়ারি\t1\tbn
          জানুৱারি\t1\tmni
          জানুৱাৰী\t1\tas
          জুন\t6\tas,bn,mni
          জুল\t7\tbn
          জুলা\t7\tmni
          জুলাই\t7\tas,bn,mni
          """;
      case 'ড' ->
          """
          ডিচে\t12\tas
          ডিচেম্বৰ\t12\tas
          ডিসে\t12\tbn,mni
          ডিসেঃ\t12\tbn
          ডিসেম্বর\t12\tbn,mni
          """;
      case 'ন' ->
          """
          নবেম্বর\t11\tmni
          নভে\t11\tbn,mni
          নভেঃ\t11\tbn
          নভেম্বর\t11\tbn,mni
          নৱে\t11\tas
          নৱেম্বৰ\t11\tas
          """;
      case 'ফ' ->
          """
          ফেব\t2\tbn
          ফেব্রু\t2\tmni
          ফেব্রুয়ারি\t2\tbn
          ফেব্রুয়ারি\t2\tbn
          ফেব্রুৱারি\t2\tmni
          ফেব্ৰু\t2\tas
          ফেব্ৰুৱাৰী\t2\tas
          """;
      case 'ম' ->
          """
          মার\t3\tmni
          মার্চ\t3\tbn,mni
          মাৰ্চ\t3\tas
          মে\t5\tbn,mni
          মে'\t5\tas
          """;
      case 'স' ->
          """
          সেপ\t9\tbn
          সেপ্ট\t9\tbn,mni
          সেপ্টেঃ\t9\tbn
          সেপ্টেম্বর\t9\tbn,mni
          """;
      case 'ਅ' ->
          """
          ਅਕਤੂ\t10\tpa
          ਅਕਤੂਬਰ\t10\tpa
          ਅਗ\t8\tpa
          ਅਗਸਤ\t8\tpa
          ਅਪ੍ਰੈ\t4\tpa
          ਅਪ੍ਰੈਲ\t4\tpa
          """;
      case 'ਜ' ->
          """
          ਜਨ\t1\tpa
          ਜਨਵਰੀ\t1\tpa
          ਜੁਲਾ\t7\tpa
          ਜੁਲਾਈ\t7\tpa
          ਜੂਨ\t6\tpa
          """;
      case 'ਦ' ->
          """
          ਦਸੰ\t12\tpa
          ਦਸੰਬਰ\t12\tpa
          """;
      case 'ਨ' ->
          """
          ਨਵੰ\t11\tpa
          ਨਵੰਬਰ\t11\tpa
          """;
      case 'ਫ' ->
          """
          ਫ਼ਰ\t2\tpa
          ਫ਼ਰਵਰੀ\t2\tpa
          """;
      case 'ਮ' ->
          """
          ਮਈ\t5\tpa
          ਮਾਰਚ\t3\tpa
          """;
      case 'ਸ' ->
          """
          ਸਤੰ\t9\tpa
          ਸਤੰਬਰ\t9\tpa
          """;
      case 'ਫ਼' ->
          """
          ਫ਼ਰ\t2\tpa
          ਫ਼ਰਵਰੀ\t2\tpa
          """;
      case 'એ' ->
          """
          એપ્રિલ\t4\tgu
          """;
      case 'ઑ' ->
          """
          ઑક્ટો\t10\tgu
          ઑક્ટોબર\t10\tgu
          ઑગસ્ટ\t8\tgu
          """;
      case 'જ' ->
          """
          જાન્યુ\t1\tgu
          જાન્યુઆરી\t1\tgu
          જુલાઈ\t7\tgu
          જૂન\t6\tgu
          """;
      case 'ડ' ->
          """
          ડિસે\t12\tgu
          ડિસેમ્બર\t12\tgu
          """;
      case 'ન' ->
          """
          નવે\t11\tgu
          નવેમ્બર\t11\tgu
          """;
      case 'ફ' ->
          """
          ફેબ્રુ\t2\tgu
          ફેબ્રુઆરી\t2\tgu
          """;
      case 'મ' ->
          """
          માર્ચ\t3\tgu
          મે\t5\tgu
          """;
      case 'સ' ->
          """
          સપ્ટે\t9\tgu
          સપ્ટેમ્બર\t9\tgu
          """;
      case 'ଅ' ->
          """
          ଅକ୍ଟୋବର\t10\tor
          ଅକ୍ଟୋବର\t10\tor
          ଅଗଷ୍ଟ\t8\tor
          ଅପ୍ରେଲ\t4\tor
          """;
      case 'ଆ' ->
          """
          ଆସାଡ଼ି\t7\tkxv
          ଆସାଡ଼ି ଲେଞ୍ଜୁ\t7\tkxv
          ଆସାଡ଼ି\t7\tkxv
          ଆସାଡ଼ି ଲେଞ୍ଜୁ\t7\tkxv
          """;
      case 'ଜ' ->
          """
          ଜାଟା\t6\tkxv
          ଜାଟା ଲେଞ୍ଜୁ\t6\tkxv
          ଜାନୁଆରୀ\t1\tor
          ଜୁନ\t6\tor
          ଜୁଲାଇ\t7\tor
          """;
      case 'ଡ' ->
          """
          ଡିସେମ୍ବର\t12\tor
          """;
      case 'ଦ' ->
          """
          ଦାସାରା\t10\tkxv
          ଦାସାରା ଲେଞ୍ଜୁ\t10\tkxv
          ଦିୱି\t11\tkxv
          ଦିୱିଡ଼ି ଲେଞ୍ଜୁ\t11\tkxv
          ଦିୱିଡ଼ି ଲେଞ୍ଜୁ\t11\tkxv
          """;
      case 'ନ' ->
          """
          ନଭେମ୍ବର\t11\tor
          """;
      case 'ପ' ->
          """
          ପାଗୁ\t3\tkxv
          ପାଗୁଣି ଲେଞ୍ଜୁ\t3\tkxv
          ପାଣ୍ଡେ\t12\tkxv
          ପାଣ୍ଡେ ଲେଞ୍ଜୁ\t12\tkxv
          ପୁସୁ\t1\tkxv
          ପୁସୁ ଲେଞ୍ଜୁ\t1\tkxv
          """;
      case 'ଫ' ->
          """
          ଫେବୃଆରୀ\t2\tor
          """;
      case 'ବ' ->
          """
          ବଦ\t9\tkxv
          ବଦ ଲେଞ୍ଜୁ\t9\tkxv
          ବେସେ\t5\tkxv
          ବେସେ ଲେଞ୍ଜୁ\t5\tkxv
          """;
      case 'ମ' ->
          """
          ମଇ\t5\tor
          ମାର୍ଚ୍ଚ\t3\tor
          ମାହା\t2\tkxv
          ମାହାକା ଲେଞ୍ଜୁ\t2\tkxv
          """;
      case 'ସ' ->
          """
          ସେପ୍ଟେମ୍ବର\t9\tor
          ସ୍ରାବାଁ\t8\tkxv
          ସ୍ରାବାଁ ଲେଞ୍ଜୁ\t8\tkxv
          """;
      case 'ହ' ->
          """
          ହିରେ\t4\tkxv
          ହିରେ ଲେଞ୍ଜୁ\t4\tkxv
          """;
      case 'அ' ->
          """
          அக்\t10\tta
          அக்டோபர்\t10\tta
          அக்டோபர்\t10\tta
          """;
      case 'ஆ' ->
          """
          ஆக\t8\tta
          ஆகஸ்ட்\t8\tta
          """;
      case 'ஏ' ->
          """
          ஏப்\t4\tta
          ஏப்ரல்\t4\tta
          """;
      case 'ச' ->
          """
          செப்\t9\tta
          செப்டம்பர்\t9\tta
          """;
      case 'ஜ' ->
          """
          ஜன\t1\tta
          ஜனவரி\t1\tta
          ஜூன்\t6\tta
          ஜூலை\t7\tta
          """;
      case 'ட' ->
          """
          டிச\t12\tta
          டிசம்பர்\t12\tta
          """;
      case 'ந' ->
          """
          நவ\t11\tta
          நவம்பர்\t11\tta
          """;
      case 'ப' ->
          """
          பிப்\t2\tta
          பிப்ரவரி\t2\tta
          """;
      case 'ம' ->
          """
          மார்\t3\tta
          மார்ச்\t3\tta
          மே\t5\tta
          """;
      case 'అ' ->
          """
          అక్టో\t10\tte
          అక్టోబర్\t10\tte
          అస్ర\t9\tkxv
          """;
      case 'ఆ' ->
          """
          ఆగ\t8\tte
          ఆగస్టు\t8\tte
          """;
      case 'ఏ' ->
          """
          ఏప్రి\t4\tte
          ఏప్రిల్\t4\tte
          """;
      case 'గ' ->
          """
          గుండు\t2\tkxv
          """;
      case 'జ' ->
          """
          జన\t1\tte
          జనవరి\t1\tte
          జులై\t7\tte
          జులై\t7\tte
          జూన్\t6\tte
          """;
      case 'డ' ->
          """
          డిసెం\t12\tte
          డిసెంబర్\t12\tte
          """;
      case 'ద' ->
          """
          దివెడి\t10\tkxv
          """;
      case 'న' ->
          """
          నవం\t11\tte
          నవంబర్\t11\tte
          """;
      case 'ప' ->
          """
          పాండు\t11\tkxv
          పుసు\t12\tkxv
          """;
      case 'ఫ' ->
          """
          ఫిబ్ర\t2\tte
          ఫిబ్రవరి\t2\tte
          """;
      case 'బ' ->
          """
          బాన్దపాణా\t7\tkxv
          బార్సి\t8\tkxv
          బెసెకి\t4\tkxv
          """;
      case 'మ' ->
          """
          మాగ\t1\tkxv
          మార్చి\t3\tte
          మే\t5\tte
          """;
      case 'ర' ->
          """
          రాత\t6\tkxv
          """;
      case 'ల' ->
          """
          లండి\t5\tkxv
          """;
      case 'స' ->
          """
          సెప్టెం\t9\tte
          సెప్టెంబర్\t9\tte
          """;
      case 'హ' ->
          """
          హిరెఇ\t3\tkxv
          """;
      case 'ಅ' ->
          """
          ಅಕ್ಟೋ\t10\tkn
          ಅಕ್ಟೋಬರ್\t10\tkn
          ಅಕ್ಟೋ\t10\tkn
          ಅಕ್ಟೋಬರ್\t10\tkn
          """;
      case 'ಆ' ->
          """
          ಆಗ\t8\tkn
          ಆಗಸ್ಟ್\t8\tkn
          """;
      case 'ಏ' ->
          """
          ಏಪ್ರಿ\t4\tkn
          ಏಪ್ರಿಲ್\t4\tkn
          """;
      case 'ಜ' ->
          """
          ಜನ\t1\tkn
          ಜನವರಿ\t1\tkn
          ಜುಲೈ\t7\tkn
          ಜುಲೈ\t7\tkn
          ಜೂನ್\t6\tkn
          """;
      case 'ಡ' ->
          """
          ಡಿಸೆಂ\t12\tkn
          ಡಿಸೆಂಬರ್\t12\tkn
          """;
      case 'ನ' ->
          """
          ನವೆಂ\t11\tkn
          ನವೆಂಬರ್\t11\tkn
          """;
      case 'ಫ' ->
          """
          ಫೆಬ್ರ\t2\tkn
          ಫೆಬ್ರವರಿ\t2\tkn
          """;
      case 'ಮ' ->
          """
          ಮಾರ್ಚ್\t3\tkn
          ಮೇ\t5\tkn
          ಮೇ\t5\tkn
          """;
      case 'ಸ' ->
          """
          ಸೆಪ್ಟೆಂ\t9\tkn
          ಸೆಪ್ಟೆಂಬರ್\t9\tkn
          """;
      case 'ഏ' ->
          """
          ഏപ്രി\t4\tml
          ഏപ്രിൽ\t4\tml
          """;
      case 'ഒ' ->
          """
          ഒക്ടോ\t10\tml
          ഒക്ടോബർ\t10\tml
          ഒക്ടോ\t10\tml
          ഒക്ടോബർ\t10\tml
          """;
      case 'ഓ' ->
          """
          ഓഗ\t8\tml
          ഓഗസ്റ്റ്\t8\tml
          """;
      case 'ജ' ->
          """
          ജനു\t1\tml
          ജനുവരി\t1\tml
          ജൂലൈ\t7\tml
          ജൂൺ\t6\tml
          """;
      case 'ഡ' ->
          """
          ഡിസം\t12\tml
          ഡിസംബർ\t12\tml
          """;
      case 'ന' ->
          """
          നവം\t11\tml
          നവംബർ\t11\tml
          """;
      case 'ഫ' ->
          """
          ഫെബ്രു\t2\tml
          ഫെബ്രുവരി\t2\tml
          """;
      case 'മ' ->
          """
          മാർ\t3\tml
          മാർച്ച്\t3\tml
          മേയ്\t5\tml
          """;
      case 'സ' ->
          """
          സെപ്റ്റം\t9\tml
          സെപ്റ്റംബർ\t9\tml
          """;
      case 'අ' ->
          """
          අගෝස්තු\t8\tsi
          අගෝස්තු\t8\tsi
          අප්රේල්\t4\tsi
          අප්රේල්\t4\tsi
          """;
      case 'ඇ' ->
          """
          ඇසළ\t7\tsi
          """;
      case 'ඉ' ->
          """
          ඉල්\t11\tsi
          """;
      case 'උ' ->
          """
          උඳුවප්\t12\tsi
          """;
      case 'ඔ' ->
          """
          ඔක්තෝබර්\t10\tsi
          ඔක්තෝබර්\t10\tsi
          """;
      case 'ජ' ->
          """
          ජනවාරි\t1\tsi
          ජූනි\t6\tsi
          ජූලි\t7\tsi
          """;
      case 'ද' ->
          """
          දුරුතු\t1\tsi
          දෙසැම්බර්\t12\tsi
          """;
      case 'න' ->
          """
          නවම්\t2\tsi
          නිකිණි\t8\tsi
          නොවැම්බර්\t11\tsi
          නොවැම්බර්\t11\tsi
          """;
      case 'ප' ->
          """
          පෙබරවාරි\t2\tsi
          පොසොන්\t6\tsi
          පොසොන්\t6\tsi
          """;
      case 'බ' ->
          """
          බක්\t4\tsi
          බිනර\t9\tsi
          """;
      case 'ම' ->
          """
          මාර්තු\t3\tsi
          මැදින්\t3\tsi
          මැයි\t5\tsi
          """;
      case 'ව' ->
          """
          වප්\t10\tsi
          වෙසක්\t5\tsi
          """;
      case 'ස' ->
          """
          සැප්තැම්බර්\t9\tsi
          """;
      case 'ก' ->
          """
          ก.ค\t7\tth
          ก.พ\t2\tth
          ก.ย\t9\tth
          กรกฎาคม\t7\tth
          กันยายน\t9\tth
          กุมภาพันธ์\t2\tth
          """;
      case 'ค' ->
          """
          ค.ศ.\t0\t
          """;
      case 'ต' ->
          """
          ต.ค\t10\tth
          ตุลาคม\t10\tth
          """;
      case 'ธ' ->
          """
          ธ.ค\t12\tth
          ธันวาคม\t12\tth
          """;
      case 'พ' ->
          """
          พ.ค\t5\tth
          พ.ย\t11\tth
          พ.ศ.\t0\t
          พฤศจิกายน\t11\tth
          พฤษภาคม\t5\tth
          """;
      case 'ม' ->
          """
          ม.ค\t1\tth
          มกราคม\t1\tth
          มิ.ย\t6\tth
          มิถุนายน\t6\tth
          มี.ค\t3\tth
          มีนาคม\t3\tth
          """;
      case 'ส' ->
          """
          ส.ค\t8\tth
          สิงหาคม\t8\tth
          """;
      case 'เ' ->
          """
          เม.ย\t4\tth
          เมษายน\t4\tth
          """;
      case 'ກ' ->
          """
          ກ.ຍ\t9\tlo
          ກ.ພ\t2\tlo
          ກ.ລ\t7\tlo
          ກັນຍາ\t9\tlo
          ກຸມພາ\t2\tlo
          ກໍລະກົດ\t7\tlo
          """;
      case 'ຕ' ->
          """
          ຕ.ລ\t10\tlo
          ຕຸລາ\t10\tlo
          """;
      case 'ທ' ->
          """
          ທ.ວ\t12\tlo
          ທັນວາ\t12\tlo
          """;
      case 'ພ' ->
          """
          ພ.ຈ\t11\tlo
          ພ.ພ\t5\tlo
          ພະຈິກ\t11\tlo
          ພຶດສະພາ\t5\tlo
          """;
      case 'ມ' ->
          """
          ມ.ກ\t1\tlo
          ມ.ນ\t3\tlo
          ມ.ສ\t4\tlo
          ມັງກອນ\t1\tlo
          ມິ.ຖ\t6\tlo
          ມິຖຸນາ\t6\tlo
          ມີນາ\t3\tlo
          """;
      case 'ສ' ->
          """
          ສ.ຫ\t8\tlo
          ສິງຫາ\t8\tlo
          """;
      case 'ເ' ->
          """
          ເມສາ\t4\tlo
          """;
      case 'ཚ' ->
          """
          ཚེས་\t0\t
          """;
      case 'ཟ' ->
          """
          ཟླ་\t0\t
          ཟླ་གཉིས་པ་\t2\tdz
          ཟླ་གསུམ་པ་\t3\tdz
          ཟླ་དགུ་པ་\t9\tdz
          ཟླ་དངཔ་\t1\tdz
          ཟླ་དྲུག་པ\t6\tdz
          ཟླ་བ་གཉིས་པ\t2\tbo
          ཟླ་བ་གཉིས་པ་\t2\tbo
          ཟླ་བ་གསུམ་པ\t3\tbo
          ཟླ་བ་གསུམ་པ་\t3\tbo
          ཟླ་བ་དགུ་པ\t9\tbo
          ཟླ་བ་དགུ་པ་\t9\tbo
          ཟླ་བ་དང་པོ\t1\tbo
          ཟླ་བ་དང་པོ་\t1\tbo
          ཟླ་བ་དྲུག་པ\t6\tbo
          ཟླ་བ་དྲུག་པ་\t6\tbo
          ཟླ་བ་བཅུ་གཅིག་པ\t11\tbo
          ཟླ་བ་བཅུ་གཅིག་པ་\t11\tbo
          ཟླ་བ་བཅུ་གཉིས་པ\t12\tbo
          ཟླ་བ་བཅུ་གཉིས་པ་\t12\tbo
          ཟླ་བ་བཅུ་པ\t10\tbo
          ཟླ་བ་བཅུ་པ་\t10\tbo
          ཟླ་བ་བདུན་པ\t7\tbo
          ཟླ་བ་བདུན་པ་\t7\tbo
          ཟླ་བ་བཞི་པ\t4\tbo
          ཟླ་བ་བཞི་པ་\t4\tbo
          ཟླ་བ་བརྒྱད་པ\t8\tbo
          ཟླ་བ་བརྒྱད་པ་\t8\tbo
          ཟླ་བ་ལྔ་པ\t5\tbo
          ཟླ་བ་ལྔ་པ་\t5\tbo
          ཟླ་བཅུ་གཅིག་པ་\t11\tdz
          ཟླ་བཅུ་གཉིས་པ་\t12\tdz
          ཟླ་བཅུ་པ་\t10\tdz
          ཟླ་བདུན་པ་\t7\tdz
          ཟླ་བཞི་པ་\t4\tdz
          ཟླ་བརྒྱད་པ་\t8\tdz
          ཟླ་ལྔ་པ་\t5\tdz
          """;
      case 'འ' ->
          """
          འི་ཚེས་\t0\t
          """;
      case 'ལ' ->
          """
          ལོའི་\t0\t
          """;
      case 'ས' ->
          """
          སྤྱི་ཟླ་གཉིས་པ་\t2\tdz
          སྤྱི་ཟླ་གསུམ་པ་\t3\tdz
          སྤྱི་ཟླ་དགུ་པ་\t9\tdz
          སྤྱི་ཟླ་དངཔ་\t1\tdz
          སྤྱི་ཟླ་དྲུག་པ\t6\tdz
          སྤྱི་ཟླ་བཅུ་གཅིག་པ་\t11\tdz
          སྤྱི་ཟླ་བཅུ་གཉིས་པ་\t12\tdz
          སྤྱི་ཟླ་བཅུ་པ་\t10\tdz
          སྤྱི་ཟླ་བདུན་པ་\t7\tdz
          སྤྱི་ཟླ་བཞི་པ\t4\tdz
          སྤྱི་ཟླ་བརྒྱད་པ་\t8\tdz
          སྤྱི་ཟླ་ལྔ་པ་\t5\tdz
          སྤྱི་ལོ་\t0\t
          """;
      case 'စ' ->
          """
          စက်\t9\tmy
          စက်တင်ဘာ\t9\tmy
          """;
      case 'ဇ' ->
          """
          ဇန်\t1\tmy
          ဇန်နဝါရီ\t1\tmy
          ဇူ\t7\tmy
          ဇူလိုင်\t7\tmy
          ဇွန်\t6\tmy
          """;
      case 'တ' ->
          """
          တီႇ\t12\tshn
          တီႇသႅမ်ႇပႃႇ\t12\tshn
          """;
      case 'ဒ' ->
          """
          ဒီ\t12\tmy
          ဒီဇင်ဘာ\t12\tmy
          """;
      case 'န' ->
          """
          နို\t11\tmy
          နိုဝင်ဘာ\t11\tmy
          """;
      case 'ဖ' ->
          """
          ဖေ\t2\tmy
          ဖေဖော်ဝါရီ\t2\tmy
          """;
      case 'မ' ->
          """
          မတ်\t3\tmy
          မေ\t5\tmy
          မေႇ\t5\tshn
          မၢတ်ႉၶျ်\t3\tshn
          """;
      case 'သ' ->
          """
          သႅပ်ႇ\t9\tshn
          သႅပ်ႇထႅမ်ႇပႃႇ\t9\tshn
          """;
      case 'အ' ->
          """
          အောက်\t10\tmy
          အောက်တိုဘာ\t10\tmy
          """;
      case 'ဢ' ->
          """
          ဢေႃး\t8\tshn
          ဢေႃးၵၢတ်ႉ\t8\tshn
          ဢေႇ\t4\tshn
          ဢေႇပရႄႇ\t4\tshn
          ဢွၵ်ႇ\t10\tshn
          ဢွၵ်ႇထူဝ်ႇပႃႇ\t10\tshn
          """;
      case 'ဧ' ->
          """
          ဧ\t4\tmy
          ဧပြီ\t4\tmy
          """;
      case 'ဩ' ->
          """
          ဩ\t8\tmy
          ဩဂုတ်\t8\tmy
          """;
      case '\u104A' ->
          """
          ၊\t0\t
          """;
      case 'ၸ' ->
          """
          ၸုၼ်ႇ\t6\tshn
          ၸူႇ\t7\tshn
          ၸူႇလၢႆႇ\t7\tshn
          ၸၼ်ႇ\t1\tshn
          ၸၼ်ႇဝႃႇရီႇ\t1\tshn
          """;
      case 'ၼ' ->
          """
          ၼူဝ်ႇ\t11\tshn
          ၼူဝ်ႇဝႅမ်ႇပႃႇ\t11\tshn
          """;
      case 'ၾ' ->
          """
          ၾႅပ်ႇ\t2\tshn
          ၾႅပ်ႇဝႃႇရီႇ\t2\tshn
          """;
      case 'ა' ->
          """
          აგვ\t8\tka
          აგვისტო\t8\tka
          აპრ\t4\tka
          აპრილი\t4\tka
          """;
      case 'დ' ->
          """
          დეკ\t12\tka
          დეკემბერი\t12\tka
          """;
      case 'თ' ->
          """
          თებ\t2\tka
          თებერვალი\t2\tka
          """;
      case 'ი' ->
          """
          იან\t1\tka
          იანვარი\t1\tka
          ივლ\t7\tka
          ივლისი\t7\tka
          ივნ\t6\tka
          ივნისი\t6\tka
          """;
      case 'მ' ->
          """
          მაი\t5\tka
          მაისი\t5\tka
          მარ\t3\tka
          მარტი\t3\tka
          """;
      case 'ნ' ->
          """
          ნოე\t11\tka
          ნოემბერი\t11\tka
          """;
      case 'ო' ->
          """
          ოქტ\t10\tka
          ოქტომბერი\t10\tka
          """;
      case 'ს' ->
          """
          სექ\t9\tka
          სექტემბერი\t9\tka
          """;
      case 'ᄂ' ->
          """
          년\t0\t
          """;
      case 'ᄋ' ->
          """
          월\t0\t
          일\t0\t
          """;
      case 'ለ' ->
          """
          ለካ\t2\tti
          ለካቲት\t2\tti
          """;
      case 'ሓ' ->
          """
          ሓም\t7\tti
          ሓምለ\t7\tti
          """;
      case 'ሕ' ->
          """
          ሕዳ\t11\tti
          ሕዳር\t11\tti
          """;
      case 'መ' ->
          """
          መስ\t9\tti
          መስከረም\t9\tti
          መጋ\t3\tti
          መጋቢት\t3\tti
          """;
      case 'ሚ' ->
          """
          ሚያ\t4\tti
          ሚያዝያ\t4\tti
          """;
      case 'ማ' ->
          """
          ማርች\t3\tam
          """;
      case 'ሜ' ->
          """
          ሜይ\t5\tam
          """;
      case 'ሰ' ->
          """
          ሰነ\t6\tti
          """;
      case 'ሴ' ->
          """
          ሴፕቴ\t9\tam
          ሴፕቴምበር\t9\tam
          """;
      case 'ታ' ->
          """
          ታሕ\t12\tti
          ታሕሳስ\t12\tti
          """;
      case 'ነ' ->
          """
          ነሓ\t8\tti
          ነሓሰ\t8\tti
          """;
      case 'ኖ' ->
          """
          ኖቬም\t11\tam
          ኖቬምበር\t11\tam
          """;
      case 'ኤ' ->
          """
          ኤፕሪ\t4\tam
          ኤፕሪል\t4\tam
          """;
      case 'ኦ' ->
          """
          ኦክቶ\t10\tam
          ኦክቶበር\t10\tam
          ኦገስ\t8\tam
          ኦገስት\t8\tam
          """;
      case 'ዲ' ->
          """
          ዲሴም\t12\tam
          ዲሴምበር\t12\tam
          """;
      case 'ጁ' ->
          """
          ጁላይ\t7\tam
          ጁን\t6\tam
          """;
      case 'ጃ' ->
          """
          ጃን\t1\tam
          ጃንዋሪ\t1\tam
          """;
      case 'ጉ' ->
          """
          ጉንበት\t5\tti
          """;
      case 'ግ' ->
          """
          ግን\t5\tti
          """;
      case 'ጥ' ->
          """
          ጥሪ\t1\tti
          ጥቅ\t10\tti
          ጥቅምቲ\t10\tti
          """;
      case 'ፌ' ->
          """
          ፌብ\t2\tam
          ፌብሩዋሪ\t2\tam
          """;
      case 'ᐅ' ->
          """
          ᐅᐸᐦᐅᐏᐲᓯᒼ\t8\tcsw
          ᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ\t1\tcsw
          """;
      case 'ᐊ' ->
          """
          ᐊᓃᑭᐲᓯᒼ\t5\tcsw
          """;
      case 'ᐋ' ->
          """
          ᐋᕽᐘᑎᓄᐏᐲᓯᒼ\t11\tcsw
          """;
      case 'ᐚ' ->
          """
          ᐚᐏᐲᓯᒼ\t6\tcsw
          """;
      case 'ᐱ' ->
          """
          ᐱᓈᐢᑯᐏᐲᓯᒼ\t10\tcsw
          """;
      case 'ᐸ' ->
          """
          ᐸᐚᐦᒐᑭᓇᓰᐢ\t2\tcsw
          """;
      case 'ᐹ' ->
          """
          ᐹᐢᑲᐦᐋᐏᐲᓯᒼ\t7\tcsw
          """;
      case 'ᒥ' ->
          """
          ᒥᑭᓯᐏᐲᓯᒼ\t3\tcsw
          """;
      case 'ᒪ' ->
          """
          ᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ\t12\tcsw
          """;
      case 'ᓂ' ->
          """
          ᓂᐢᑭᐲᓯᒼ\t4\tcsw
          """;
      case 'ᓄ' ->
          """
          ᓄᒌᑐᐏᐲᓯᒼ\t9\tcsw
          """;
      case 'ក' ->
          """
          កក្កដា\t7\tkm
          កញ្ញា\t9\tkm
          កុម្ភៈ\t2\tkm
          """;
      case 'ត' ->
          """
          តុលា\t10\tkm
          """;
      case 'ធ' ->
          """
          ធ្នូ\t12\tkm
          """;
      case 'ម' ->
          """
          មករា\t1\tkm
          មិថុនា\t6\tkm
          មីនា\t3\tkm
          មេសា\t4\tkm
          """;
      case 'វ' ->
          """
          វិច្ឆិកា\t11\tkm
          """;
      case 'ស' ->
          """
          សីហា\t8\tkm
          """;
      case 'ឧ' ->
          """
          ឧសភា\t5\tkm
          """;
      case 'ᱚ' ->
          """
          ᱚᱠᱴ\t10\tsat
          ᱚᱠᱴᱚᱵᱟᱨ\t10\tsat
          """;
      case 'ᱟ' ->
          """
          ᱟᱜᱟ\t8\tsat
          ᱟᱜᱟᱥᱛ\t8\tsat
          ᱟᱯᱨ\t4\tsat
          ᱟᱯᱨᱮᱞ\t4\tsat
          """;
      case 'ᱡ' ->
          """
          ᱡᱟᱱ\t1\tsat
          ᱡᱟᱱᱣᱟᱨᱤ\t1\tsat
          ᱡᱩᱞ\t7\tsat
          ᱡᱩᱞᱟᱭ\t7\tsat
          ᱡᱩᱱ\t6\tsat
          """;
      case 'ᱢ' ->
          """
          ᱢᱟᱨ\t3\tsat
          ᱢᱟᱨᱪ\t3\tsat
          ᱢᱮ\t5\tsat
          """;
      case 'ᱥ' ->
          """
          ᱥᱮᱯ\t9\tsat
          ᱥᱮᱯᱴᱮᱢᱵᱟᱨ\t9\tsat
          """;
      case 'ᱫ' ->
          """
          ᱫᱤᱥ\t12\tsat
          ᱫᱤᱥᱟᱢᱵᱟᱨ\t12\tsat
          """;
      case 'ᱯ' ->
          """
          ᱯᱷᱟ\t2\tsat
          ᱯᱷᱟᱨᱣᱟᱨᱤ\t2\tsat
          """;
      case 'ᱱ' ->
          """
          ᱱᱟᱣ\t11\tsat
          ᱱᱟᱣᱟᱢᱵᱟᱨ\t11\tsat
          """;
      case 'ọ' ->
          """
          ọgọ\t8\tig,pcm
          ọgọst\t8\tpcm
          ọgọọst\t8\tig
          ọkt\t10\tig,pcm
          ọktoba\t10\tig
          ọktóba\t10\tpcm
          ọ́gọ\t8\tpcm
          """;
      case 'ⴱ' ->
          """
          ⴱⵕⴰ\t2\tshi,zgh
          ⴱⵕⴰⵢⵕ\t2\tshi,zgh
          """;
      case 'ⴷ' ->
          """
          ⴷⵓⵊ\t12\tshi,zgh
          ⴷⵓⵊⴰⵏⴱⵉⵔ\t12\tshi,zgh
          """;
      case 'ⴽ' ->
          """
          ⴽⵜⵓ\t10\tshi,zgh
          ⴽⵜⵓⴱⵔ\t10\tshi,zgh
          """;
      case 'ⵉ' ->
          """
          ⵉⴱⵔ\t4\tshi,zgh
          ⵉⴱⵔⵉⵔ\t4\tshi,zgh
          ⵉⵏⵏ\t1\tshi,zgh
          ⵉⵏⵏⴰⵢⵔ\t1\tshi,zgh
          """;
      case 'ⵎ' ->
          """
          ⵎⴰⵕ\t3\tshi,zgh
          ⵎⴰⵕⵚ\t3\tshi,zgh
          ⵎⴰⵢ\t5\tshi,zgh
          ⵎⴰⵢⵢⵓ\t5\tshi,zgh
          """;
      case 'ⵏ' ->
          """
          ⵏⵓⵡ\t11\tshi,zgh
          ⵏⵓⵡⴰⵏⴱⵉⵔ\t11\tshi,zgh
          """;
      case 'ⵖ' ->
          """
          ⵖⵓⵛ\t8\tshi,zgh
          ⵖⵓⵛⵜ\t8\tshi,zgh
          """;
      case 'ⵛ' ->
          """
          ⵛⵓⵜ\t9\tshi,zgh
          ⵛⵓⵜⴰⵏⴱⵉⵔ\t9\tshi,zgh
          """;
      case 'ⵢ' ->
          """
          ⵢⵓⵍ\t7\tshi,zgh
          ⵢⵓⵍⵢⵓⵣ\t7\tshi,zgh
          ⵢⵓⵏ\t6\tshi,zgh
          ⵢⵓⵏⵢⵓ\t6\tshi,zgh
          """;
      case '一' ->
          """
          一月\t1\tzh
          """;
      case '七' ->
          """
          七月\t7\tzh
          """;
      case '三' ->
          """
          三月\t3\tzh
          """;
      case '九' ->
          """
          九月\t9\tzh
          """;
      case '二' ->
          """
          二月\t2\tzh
          """;
      case '五' ->
          """
          五月\t5\tzh
          """;
      case '八' ->
          """
          八月\t8\tzh
          """;
      case '六' ->
          """
          六月\t6\tzh
          """;
      case '十' ->
          """
          十一月\t11\tzh
          十二月\t12\tzh
          十月\t10\tzh
          """;
      case '四' ->
          """
          四月\t4\tzh
          """;
      case '年' ->
          """
          年\t0\t
          """;
      case '日' ->
          """
          日\t0\t
          """;
      case '月' ->
          """
          月\t0\t
          """;
      case 'ꃘ' ->
          """
          ꃘꆪ\t6\tii
          """;
      case 'ꇖ' ->
          """
          ꇖꆪ\t4\tii
          """;
      case 'ꈬ' ->
          """
          ꈬꆪ\t9\tii
          """;
      case 'ꉆ' ->
          """
          ꉆꆪ\t8\tii
          """;
      case 'ꉬ' ->
          """
          ꉬꆪ\t5\tii
          """;
      case 'ꊯ' ->
          """
          ꊯꊪꆪ\t11\tii
          """;
      case 'ꊰ' ->
          """
          ꊰꆪ\t10\tii
          ꊰꑋꆪ\t12\tii
          """;
      case 'ꋍ' ->
          """
          ꋍꆪ\t1\tii
          """;
      case 'ꌕ' ->
          """
          ꌕꆪ\t3\tii
          """;
      case 'ꏃ' ->
          """
          ꏃꆪ\t7\tii
          """;
      case 'ꑍ' ->
          """
          ꑍꆪ\t2\tii
          """;
      case 'ꔞ' ->
          """
          ꔞꘋ\t11\tvai
          ꔞꘋꕔꕿ ꕸꖃꗏ\t11\tvai
          """;
      case 'ꕒ' ->
          """
          ꕒꕡ\t2\tvai
          ꕒꕡꖝꖕ\t2\tvai
          """;
      case 'ꕢ' ->
          """
          ꕢꕌ\t9\tvai
          """;
      case 'ꕭ' ->
          """
          ꕭꖃ\t10\tvai
          """;
      case 'ꕾ' ->
          """
          ꕾꖺ\t3\tvai
          """;
      case 'ꖑ' ->
          """
          ꖑꕱ\t5\tvai
          """;
      case 'ꖢ' ->
          """
          ꖢꖕ\t4\tvai
          """;
      case 'ꖨ' ->
          """
          ꖨꖕ ꕪꕴ ꔞꔀꕮꕊ\t1\tvai
          ꖨꖕ ꕪꕴ ꗏꖺꕮꕊ\t12\tvai
          ꖨꖕꔞ\t1\tvai
          ꖨꖕꗏ\t12\tvai
          """;
      case 'ꖱ' ->
          """
          ꖱꕞ\t7\tvai
          ꖱꕞꔤ\t7\tvai
          ꖱꘋ\t6\tvai
          """;
      case 'ꗛ' ->
          """
          ꗛꔕ\t8\tvai
          """;
      case 'ꭰ' ->
          """
          ꭰꮒ\t5\tchr
          ꭰꮒꮝꭼꮨ\t5\tchr
          ꭰꮕ\t3\tchr
          ꭰꮕᏹ\t3\tchr
          """;
      case 'ꭴ' ->
          """
          ꭴꮓ\t1\tchr
          ꭴꮓꮈꮤꮕ\t1\tchr
          """;
      case 'ꭵ' ->
          """
          ꭵꮝ\t12\tchr
          ꭵꮝꭹᏹ\t12\tchr
          """;
      case 'ꭶ' ->
          """
          ꭶꮆ\t8\tchr
          ꭶꮆꮒ\t8\tchr
          """;
      case 'ꭷ' ->
          """
          ꭷꭶ\t2\tchr
          ꭷꭶꮅ\t2\tchr
          ꭷꮼ\t4\tchr
          ꭷꮼꮒ\t4\tchr
          """;
      case 'ꭻ' ->
          """
          ꭻᏸ\t7\tchr
          ꭻᏸꮙꮒ\t7\tchr
          """;
      case 'ꮕ' ->
          """
          ꮕꮣ\t11\tchr
          ꮕꮣꮥꮖ\t11\tchr
          """;
      case 'ꮥ' ->
          """
          ꮥꭽ\t6\tchr
          ꮥꭽꮇᏹ\t6\tchr
          """;
      case 'ꮪ' ->
          """
          ꮪꮅ\t9\tchr
          ꮪꮅꮝꮧ\t9\tchr
          ꮪꮒ\t10\tchr
          ꮪꮒꮕꮧ\t10\tchr
          """;
      case '년' ->
          """
          년\t0\t
          """;
      case '월' ->
          """
          월\t0\t
          """;
      case '일' ->
          """
          일\t0\t
          """;
      case '\uD804' ->
          """
          𑄃𑄉𑄧𑄌𑄴𑄑𑄴\t8\tccp
          𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴\t10\tccp
          𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴\t10\tccp
          𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴\t10\tccp
          𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴\t4\tccp
          𑄎𑄚𑄪\t1\tccp
          𑄎𑄚𑄪𑄠𑄢𑄨\t1\tccp
          𑄎𑄪𑄚𑄴\t6\tccp
          𑄎𑄪𑄣𑄭\t7\tccp
          𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴\t12\tccp
          𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴\t12\tccp
          𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴\t11\tccp
          𑄜𑄬𑄛𑄴\t2\tccp
          𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨\t2\tccp
          𑄟𑄢𑄴𑄌𑄧\t3\tccp
          𑄟𑄬\t5\tccp
          𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴\t9\tccp
          """;
      case '\uD83A' ->
          """
          𞤁𞤵𞥅𞤶\t5\tff
          𞤁𞤵𞥅𞤶𞤮\t5\tff
          𞤃𞤮𞤪\t7\tff
          𞤃𞤮𞤪𞤧𞤮\t7\tff
          𞤄𞤮𞤱\t12\tff
          𞤄𞤮𞤱𞤼𞤮\t12\tff
          𞤅𞤫𞥅𞤼\t4\tff
          𞤅𞤫𞥅𞤼𞤮\t4\tff
          𞤅𞤭𞤤\t9\tff
          𞤅𞤭𞤤𞤼𞤮\t9\tff
          𞤅𞤭𞥅𞤤\t1\tff
          𞤅𞤭𞥅𞤤𞤮\t1\tff
          𞤐𞤦𞤮𞥅𞤴\t3\tff
          𞤐𞤦𞤮𞥅𞤴𞤮\t3\tff
          𞤑𞤮𞤪\t6\tff
          𞤑𞤮𞤪𞤧𞤮\t6\tff
          𞤒𞤢𞤪\t10\tff
          𞤒𞤢𞤪𞤳𞤮\t10\tff
          𞤔𞤮𞤤\t11\tff
          𞤔𞤮𞤤𞤮\t11\tff
          𞤔𞤵𞤳\t8\tff
          𞤔𞤵𞤳𞤮\t8\tff
          𞤕𞤮𞤤\t2\tff
          𞤕𞤮𞤤𞤼𞤮\t2\tff
          """;
      default -> "";
    };
  }
}
