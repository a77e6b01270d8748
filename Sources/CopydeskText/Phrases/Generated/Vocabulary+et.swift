// Made by scripts/vocabulary from Vocabulary/et.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Estonian.
  static let et = Language("et", """
    !months
    jaanuar / jaanuaril
    veebruar / veebruaril
    märts / märtsil
    aprill / aprillil
    mai / mail
    juuni / juunil
    juuli / juulil
    august / augustil
    september / septembril
    oktoober / oktoobril
    november / novembril
    detsember / detsembril
    !weekdays
    esmaspäev
    teisipäev
    kolmapäev
    neljapäev
    reede
    laupäev
    pühapäev
    !update_words
    uuendatud
    muudetud
    viimati muudetud
    !publication_words
    avaldatud
    !byline_leads
    autor:
    autorid:
    tekst:
    kirjutas:
    ajakirjanik:
    !author_fields
    autor
    !conjunctions
    ja
    !other_work
    tõlkinud
    pildistas
    toimetaja:
    toimetanud
    !roles
    ajakirjanik
    toimetaja
    peatoimetaja
    toimetus
    reporter
    korrespondent
    !nobody
    toimetus
    !credit_labels
    foto:
    fotod:
    allikas:
    pildi autor:
    foto autor:
    illustratsioon:
    illustreeriv foto:
    !comment_labels
    kommentaarid
    kommentaar
    kommenteeri
    lisa kommentaar
    kirjuta kommentaar
    jäta kommentaar
    loe kommentaare
    vaata kommentaare
    kommentaare pole
    arutelu
    !pointer_labels
    loe ka
    loe veel
    loe lisaks
    seotud lood
    seotud artiklid
    seotud uudised
    samal teemal
    enim loetud
    loetumad
    loetuimad
    viimased uudised
    värsked uudised
    uusimad
    populaarsed
    soovitame
    soovitatud
    teised uudised
    rohkem uudiseid
    vaata ka
    sarnased artiklid
    veel uudiseid
    uuemad lood
    kommenteerituimad
    toimetus soovitab
    !offer_labels
    uudiskiri
    liitu uudiskirjaga
    telli uudiskiri
    telli
    telli leht
    jälgi meid
    jälgi meid sotsiaalmeedias
    toeta meid
    registreeru
    jätka lugemist…
    edasi lugemiseks…
    artikli lugemiseks…
    loe kogu artiklit…
    see artikkel on ainult…
    see lugu on ainult…
    see artikkel on tellijatele…
    ainult tellijatele…
    oled juba tellija…
    vali tellimus…
    vali pakett…
    logi sisse ja loe…
    !author_labels
    autorist
    autor
    autori kohta
    kontakt
    pressikontakt
    !tag_labels
    märksõnad
    teemad
    sildid
    võtmesõnad
    !source_labels
    allikad
    viited
    kirjandus
    välislingid
    !pointers
    loe ka
    loe veel
    loe edasi
    loe lähemalt
    vaata ka
    vaata lisaks
    loe rohkem
    samal teemal
    seotud lood
    rohkem infot
    !notices
    Reklaam
    Kuulutus
    Jaga
    Jaga artiklit
    Prindi
    Trüki
    Salvesta
    Kopeeri link
    Kommentaarid
    Loe edasi
    Loe rohkem
    Loe ka
    Sulge
    Järgmine
    Eelmine
    Üles
    Uuendatud
    Avaldatud
    Kuula
    Näita rohkem
    Artikkel jätkub pärast reklaami
    lugemisaeg…
    jälgi meid…
    liitu meie uudiskirjaga…
    kuula artiklit
    teksti suurus
    salvesta artikkel
    jaga facebookis
    link kopeeritud
    lugu jätkub pärast reklaami
    artikkel jätkub peale reklaami
    sisuturundus
    tasuline sisu
    reklaamsisu
    teata veast
    järgmine artikkel
    eelmine artikkel
    loe kogu artiklit
    loe tervet artiklit
    näita kõiki kommentaare
    lae rohkem
    vaata galeriid
    see artikkel on ainult tellijatele…
    see artikkel on tellijatele…
    see lugu on ainult tellijatele…
    artikkel on ainult tellijatele…
    sisu on ainult tellijatele…
    ainult tellijatele
    tellijale
    tellijatele
    jätka lugemist
    edasi lugemiseks…
    telli kohe
    vaata pakkumisi
    vali tellimus
    logi sisse
    logi sisse ja loe edasi
    logi sisse või…
    registreeru
    oled juba tellija?…
    juba tellija?…
    lugu jätkub peale reklaami
    artikkel jätkub reklaami all
    jätkub pärast reklaami
    tekst jätkub pärast reklaami
    loe edasi pärast reklaami
    skaneeri qr-kood…
    skanni qr-kood…
    !counted_notices
    lugemisaeg 0 min
    lugemisaeg 0 minutit
    lugemiseks 0 min
    0 min lugemist
    vaatamisi 0
    0 vaatamist
    0 kommentaari
    kommentaarid 0
    kommentaare 0
    0 tundi tagasi
    0 minutit tagasi
    0 päeva tagasi
    !edge_notices
    kõik õigused kaitstud
    liitu meie uudiskirjaga
    jälgi meid
    telli meie uudiskiri
    leidsid vea
    märkasid viga
    meie uudiskirja
    meie äppi
    kirjuta meile
    saada vihje
    toeta sõltumatut
    kirjaliku loata
    edasi lugemiseks
    artikli lugemiseks
    loo edasilugemiseks
    jätka lugemist
    logi sisse või
    juba on tellimus
    artikkel on ainult tellijatele
    artikkel on tellijatele
    artikkel on vaid tellijatele
    lugu on ainult tellijatele
    oled juba tellija?
    !missing_titles
    lehte ei leitud
    lehekülge ei leitud
    viga 404
    lehte ei eksisteeri
    sellist lehte ei
    !blocked_titles
    juurdepääs keelatud
    !consent_titles
    küpsiste seaded
    küpsised
    privaatsus
    nõusolek
    !consent_words
    nõusolek
    !consent_phrases
    hindame teie privaatsust
    austame teie privaatsust
    hoolime teie privaatsusest
    teie privaatsus on meile
    kasutame küpsiseid
    see veebileht kasutab
    see sait kasutab
    küpsiste kasutamis
    küpsiseid ja sarnaseid
    meie privaatsuspoliitika
    nõustu kõigi
    luba kõik
    keeldu kõigist
    lükka kõik tagasi
    teavet seadmes
    teabe salvestamine seadmesse
    teabele juurdepääs seadmes
    isikupärastatud reklaam
    isikupärastatud sisu
    isikupärastatud kuulutus
    reklaami tulemuslikkus
    reklaami ja sisu mõõtmi
    sihtrühma uuring
    teenuste arendamine
    täpsed geograafilise
    õigustatud huvi alusel
    hädavajalikud küpsised
    !consent_topics
    küpsis
    cookie
    isikuandme
    õigustatud huvi
    ip-aadress
    identifikaator
    privaatsus
    isikupärasta
    meie partnerid
    meie partnerite
    teie nõusolek
    oma nõusolek
    nõusoleku tagasi
    !login_titles
    logi sisse
    sisselogimine
    registreeru
    loo konto
    minu konto
    !search_titles
    otsingutulemused
    otsingu tulemused
    !article_kinds
    arvamus
    juhtkiri
    kommentaar
    kolumn
    arvustus
    intervjuu
    lugejakiri
    !home_labels
    avaleht
    esileht
    !site_pages
    meist
    kasutustingimused
    !frequent_words
    ja
    on
    ei
    et
    see
    oli
    ta
    kui
    ka
    aga
    mis
    oma
    mida
    siis
    ning
    kes
    selle
    pole
    veel
    !clock_words
    kell
    !times_ago
    0 tundi tagasi
    0 minutit tagasi
    0 päeva tagasi
    äsja
    eile
    0 nädalat tagasi
    0 kuud tagasi
    0 aastat tagasi
    !reply_buttons
    vasta
    vasta kommentaarile
    tsiteeri
    """)
}
