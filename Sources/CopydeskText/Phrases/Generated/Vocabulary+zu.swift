// Made by scripts/vocabulary from Vocabulary/zu.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Zulu.
  static let zu = Language("zu", """
    !months
    januwari / ujanuwari
    februwari / ufebruwari
    mashi / umashi
    ephreli
    meyi / umeyi
    juni / ujuni
    julayi / ujulayi
    agasti
    septhemba / usepthemba
    okthoba
    novemba / unovemba
    disemba / udisemba
    !weekdays
    umsombuluko
    ulwesibili
    ulwesithathu
    ulwesine
    ulwesihlanu
    umgqibelo
    isonto
    !update_words
    kubuyekeziwe
    kushintshiwe
    !byline_leads
    umbhali:
    ibhalwe ngu
    ngumbhali
    intatheli:
    ibhalwe ngu:
    !author_fields
    ibhalwe
    !other_work
    ihunyushwe ngu
    !roles
    intatheli
    umhleli
    umbhali
    !nobody
    intatheli yethu
    !credit_labels
    isithombe:
    izithombe:
    umthombo:
    isithombe ngu
    umthwebuli:
    !comment_labels
    amazwana
    imibono
    faka umbono
    shiya umbono
    beka amazwana
    bhala umbono
    yisho umbono wakho
    imibono yabafundi
    !pointer_labels
    funda kabanzi
    funda nalokhu
    izindaba ezihlobene
    ezinye izindaba
    izindaba zakamuva
    izindaba ezintsha
    okufundwe kakhulu
    ezidumile
    okuthandwayo
    okunconyiwe
    bheka futhi
    izindaba eziningi
    ezihlobene
    !offer_labels
    iphephandaba lencwadi
    bhalisa
    bhalisela…
    bhalisa manje
    silandele
    silandele ku…
    sixhase
    joyina…
    qhubeka nokufunda…
    ukuze uqhubeke nokufunda…
    ngena ngemvume…
    !author_labels
    mayelana nombhali
    ngombhali
    umbhali
    xhumana nathi
    oxhumana naye
    !tag_labels
    amathegi
    izihloko
    amagama angukhiye
    !pointers
    funda kabanzi
    funda nalokhu
    bheka futhi
    funda okwengeziwe
    qhubeka ufunde
    izindaba ezihlobene
    funda lapha
    buka futhi
    !notices
    Isikhangiso
    Izikhangiso
    Yabelana
    Yabelana ngalokhu
    Phrinta
    Gcina
    Kopisha isixhumanisi
    Amazwana
    Funda kabanzi
    Vala
    Okulandelayo
    Okwedlule
    Buyela phezulu
    Kubuyekeziwe
    Kushicilelwe
    Lalela
    Bonisa okwengeziwe
    silandele…
    bhalisela…
    le ndatshana eyababhalisile kuphela…
    kubabhalisile kuphela
    qhubeka nokufunda
    ukuze uqhubeke nokufunda…
    ngena ngemvume
    bhalisa
    indaba iyaqhubeka ngemva kwesikhangiso
    skena ikhodi ye-qr…
    !edge_notices
    wonke amalungelo agodliwe
    silandele ku
    bhalisela iphephabhuku
    landa uhlelo lwethu
    joyina isiteshi
    kubabhalisile kuphela
    ukuze uqhubeke nokufunda
    ukuze ufunde lonke
    ngena ngemvume ukuze
    usuvele ungumbhalisi
    !missing_titles
    ikhasi alitholakali
    ikhasi alikho
    iphutha 404
    ikhasi alitholakalanga
    !blocked_titles
    ukufinyelela kunqatshiwe
    !consent_titles
    ubumfihlo
    inqubomgomo yobumfihlo
    amakhukhi
    imvume
    !consent_words
    imvume
    amakhukhi
    !consent_phrases
    siyayihlonipha imfihlo yakho
    siyabazisa ubumfihlo bakho
    ubumfihlo bakho bubalulekile
    sisebenzisa amakhukhi
    le webhusayithi isebenzisa amakhukhi
    ukusetshenziswa kwamakhukhi
    yamukela konke
    yenqaba konke
    ulwazi kudivayisi
    !consent_topics
    amakhukhi
    idatha yomuntu siqu
    ulwazi lomuntu siqu
    ubumfihlo
    ozakwethu bethu
    imvume yakho
    hoxisa imvume
    !login_titles
    ngena ngemvume
    ngena
    vula i-akhawunti
    !search_titles
    imiphumela yosesho
    imiphumela ye
    !article_kinds
    umbono
    umhleli
    uhlaziyo
    inkulumo-mpendulwano
    izincwadi
    !home_labels
    ikhaya
    ekhaya
    ikhasi eliyisiqalo
    !frequent_words
    ukuthi
    futhi
    kodwa
    kanye
    noma
    ngoba
    lapho
    uma
    yini
    abantu
    umuntu
    izwe
    uthe
    bathi
    kuthiwa
    ukuba
    kakhulu
    manje
    emva
    ngaphandle
    """)
}
