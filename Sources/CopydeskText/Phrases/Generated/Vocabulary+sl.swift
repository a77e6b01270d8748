// Made by scripts/vocabulary from Vocabulary/sl.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Slovenian.
  static let sl = Language("sl", """
    !months
    januar / januarja
    februar / februarja
    marec / marca
    april / aprila
    maj / maja
    junij / junija
    julij / julija
    avgust / avgusta
    september / septembra
    oktober / oktobra
    november / novembra
    december / decembra
    !weekdays
    ponedeljek
    torek
    sreda
    četrtek
    petek
    sobota
    nedelja
    !update_words
    posodobljen
    spremenjeno
    zadnja sprememba
    !publication_words
    objavljeno
    !byline_leads
    piše:
    avtor:
    avtorica:
    besedilo:
    napisal:
    napisala:
    avtorji:
    piše
    !author_fields
    piše
    avtor
    !other_work
    fotografije
    prevedel
    prevedla
    !roles
    novinar
    novinarka
    urednik
    urednica
    dopisnik
    uredništvo
    !nobody
    uredništvo
    !credit_labels
    foto:
    fotografija:
    avtor fotografije:
    vir:
    vir fotografije:
    posnetek:
    ilustracija:
    !comment_labels
    komentarji
    komentar
    komentiraj
    dodaj komentar
    napišite komentar
    oddaj komentar
    objavi komentar
    pokaži komentarje
    ni komentarjev
    razprava
    !pointer_labels
    preberite tudi
    preberite še
    preberite več
    povezane novice
    povezani članki
    sorodni članki
    sorodne novice
    sorodne vsebine
    najbolj brano
    najbolj brane
    najnovejše
    najnovejše novice
    zadnje novice
    priporočamo
    priporočeno
    izpostavljeno
    podobni članki
    več iz…
    druge novice
    morda vas zanima…
    več novic
    najbolj brani članki
    najbolj komentirano
    izbor uredništva
    morda vas bo zanimalo
    !offer_labels
    e-novice
    novičnik
    naročite se…
    prijavite se na…
    naročnina
    sledite nam
    sledite nam na…
    podprite nas
    prijava na novice
    nadaljujte z branjem…
    za nadaljnje branje…
    želite brati naprej…
    preberite celoten članek…
    ta članek je na voljo…
    ta članek je dostopen…
    ta vsebina je na voljo…
    samo za naročnike…
    vsebina za naročnike…
    odklenite članek…
    prijavite se ali…
    ste že naročnik…
    že imate naročnino…
    izberite naročnino…
    !author_labels
    o avtorju…
    o avtorici
    avtor
    avtorica
    avtorji
    kontakt
    kontakt za medije
    !tag_labels
    oznake
    ključne besede
    teme
    značke
    !source_labels
    viri
    reference
    opombe
    literatura
    zunanje povezave
    !pointers
    preberite tudi
    preberite še
    preberite več
    preberi več
    preberi tudi
    poglejte tudi
    več o tem
    več na to temo
    povezani članki
    morda vas zanima
    sorodne vsebine
    !notices
    Oglas
    Oglasi
    Deli
    Deli novico
    Natisni
    Shrani
    Kopiraj povezavo
    Komentarji
    Preberi več
    Preberite tudi
    Zapri
    Naslednji
    Prejšnji
    Na vrh
    Posodobljeno
    Objavljeno
    Poslušaj
    Prikaži več
    čas branja…
    sledite nam…
    naročite se na…
    poslušaj članek
    velikost pisave
    deli na Facebooku
    povezava kopirana
    članek se nadaljuje pod oglasom
    članek se nadaljuje po oglasu
    nadaljevanje pod oglasom
    sponzorirana vsebina
    oglasno sporočilo
    promocijsko sporočilo
    plačana vsebina
    prijavi napako
    naslednji članek
    prejšnji članek
    poglej galerijo
    preberi celoten članek
    prikaži več komentarjev
    naloži več
    ta članek je na voljo samo…
    ta članek je dostopen samo…
    ta članek je samo za…
    članek je na voljo samo…
    vsebina je na voljo samo…
    ta vsebina je na voljo samo…
    samo za naročnike
    za naročnike
    nadaljujte z branjem
    nadaljuj z branjem
    beri naprej
    preberite celoten članek
    za nadaljnje branje…
    prijavite se
    prijava
    registracija
    prijavite se ali…
    postanite naročnik
    izberite naročnino
    naročite se
    ste že naročnik?…
    že naročnik?…
    že imate naročnino?…
    že imate račun?…
    besedilo se nadaljuje pod oglasom
    nadaljevanje po oglasu
    nadaljuje se po oglasu
    skenirajte qr kodo…
    skenirajte kodo qr…
    !counted_notices
    čas branja 0 min
    0 min branja
    pred 0 urami
    0 minut branja
    čas branja 0 minut
    0 ogledov
    ogledov 0
    0 komentarjev
    komentarji 0
    pred 0 minutami
    pred 0 dnevi
    0 delitev
    !edge_notices
    vse pravice pridržane
    sledite nam na
    naročite se na
    prijavite se na naše
    prepovedano je kopiranje
    ste opazili napako
    spremljajte nas
    naročite se
    našo aplikacijo
    prijavite napako
    opazili napako
    pišite nam na
    podprite neodvisno
    dovoljenja uredništva
    samo za naročnike
    na voljo samo naročnikom
    dostopen samo naročnikom
    dostopna samo naročnikom
    za nadaljnje branje
    za branje celotnega
    če želite brati naprej
    če želite prebrati
    nadaljujte z branjem
    prijavite se ali
    ste že naročnik
    že naročnik?
    že imate naročnino
    že imate račun
    postanite naročnik
    neomejen dostop do vseh
    !missing_titles
    strani ni mogoče najti
    stran ne obstaja
    strani ni bilo mogoče
    napaka 404
    stran ni bila najdena
    !blocked_titles
    dostop zavrnjen
    !consent_titles
    nastavitve piškotkov
    piškotki
    zasebnost
    soglasje
    !consent_words
    soglas
    !consent_phrases
    cenimo vašo zasebnost
    spoštujemo vašo zasebnost
    vaša zasebnost nam je
    uporabljamo piškotke
    to spletno mesto uporablja
    ta stran uporablja
    uporaba piškotkov
    piškotke in podobne
    sprejmi vse
    zavrni vse
    informacij v napravi
    informacije v napravi
    informacij na napravi
    informacije na napravi
    prilagojeno oglaševanje
    prilagojenih oglasov
    prilagojene vsebine
    merjenje oglasov
    raziskave občinstva
    povezovanje različnih naprav
    natančnih geolokacijskih
    aktivno preverjanje
    !consent_topics
    piškotk
    cookie
    osebni podatki
    osebne podatke
    osebnih podatkov
    zakoniti interes
    zakonitega interesa
    ip-naslov
    naslov ip
    identifikator
    naši partnerji
    naših partnerjev
    našim partnerjem
    vašo privolitev
    vaše soglasje
    preklicati soglasje
    prekličete soglasje
    !login_titles
    prijava
    prijavi se
    registracija
    ustvari račun
    vpis
    !search_titles
    rezultati iskanja
    zadetki iskanja
    !article_kinds
    mnenje
    komentar
    kolumna
    stališče
    intervju
    analiza
    recenzija
    pisma bralcev
    !home_labels
    domov
    naslovnica
    prva stran
    !site_pages
    o nas
    pogoji uporabe
    !frequent_words
    je
    in
    v
    na
    se
    da
    za
    so
    ki
    z
    ne
    pa
    po
    tudi
    bi
    s
    kot
    od
    ni
    o
    ob
    več
    še
    bilo
    !clock_words
    ob
    uri
    !times_ago
    pred 0 urami
    pred 0 minutami
    pred 0 dnevi
    pravkar
    včeraj
    pred 0 tedni
    pred 0 meseci
    pred 0 leti
    !reply_buttons
    odgovori
    odgovor
    citiraj
    """)
}
