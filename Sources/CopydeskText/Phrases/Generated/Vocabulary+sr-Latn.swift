// Made by scripts/vocabulary from Vocabulary/sr-Latn.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Serbian in Latin letters.
  static let srLatn = Language("sr-Latn", """
    !months
    januara
    februara
    marta
    aprila
    maja
    juna
    jula
    avgusta
    septembra
    oktobra
    novembra
    decembra
    !weekdays
    ponedeljak
    utorak
    sreda
    četvrtak
    petak
    subota
    nedelja
    !update_words
    ažuriran
    izmenjeno
    !publication_words
    objavljeno
    !byline_leads
    piše:
    autor:
    autorka:
    tekst:
    napisao:
    napisala:
    piše
    !author_fields
    piše
    autor
    !conjunctions
    i
    !roles
    novinar
    novinarka
    urednik
    redakcija
    dopisnik
    novinari
    reporter
    reporterka
    kolumnista
    komentator
    glavni
    fotoreporter
    !nobody
    redakcija
    !credit_labels
    foto:
    fotografija:
    izvor:
    snimak:
    ilustracija:
    !comment_labels
    komentari
    komentar
    komentariši
    pošaljite komentar
    ostavite komentar
    ostavite odgovor
    dodaj komentar
    prikaži komentare
    nema komentara
    !pointer_labels
    pročitajte i
    pročitajte još
    povezane vesti
    povezani tekstovi
    slične vesti
    najčitanije
    najnovije vesti
    poslednje vesti
    preporučujemo
    preporučeno
    ostale vesti
    izdvajamo
    možda će vas zanimati…
    najnovije iz…
    povezani članci
    najčitanije vesti
    najkomentarisanije
    izbor urednika
    preporučujemo vam
    !offer_labels
    bilten
    pretplatite se…
    pretplata
    prijavite se na…
    pratite nas
    pratite nas na…
    podržite nas
    nastavite sa čitanjem…
    za nastavak čitanja…
    pročitajte ceo tekst…
    ovaj članak je dostupan…
    ovaj tekst je dostupan…
    ovaj sadržaj je dostupan…
    samo za pretplatnike…
    već ste pretplatnik…
    već imate nalog…
    izaberite pretplatu…
    !author_labels
    o autoru…
    autor
    autorka
    autori
    kontakt
    !tag_labels
    tagovi
    oznake
    teme
    ključne reči
    !source_labels
    izvori
    reference
    literatura
    napomene
    spoljašnje veze
    !pointers
    pročitajte i
    pročitajte još
    pročitajte više
    čitajte još
    pogledajte i
    više o temi
    povezane vesti
    !notices
    Oglas
    Podeli
    Podelite
    Odštampaj
    Sačuvaj
    Kopiraj link
    Komentari
    Pročitaj više
    Zatvori
    Sledeće
    Prethodno
    Na vrh
    Ažurirano
    Objavljeno
    pratite nas…
    pretplatite se…
    podeli vest
    podelite vest
    podeli na Fejsbuku
    veličina teksta
    tekst se nastavlja ispod oglasa
    nastavak teksta ispod oglasa
    ostatak teksta ispod oglasa
    sponzorisani sadržaj
    promo tekst
    plaćeni sadržaj
    sledeća vest
    prethodna vest
    pogledaj galeriju
    pogledajte galeriju
    prikaži još
    učitaj još
    pošalji komentar
    povratak na naslovnu
    ovaj članak je dostupan samo…
    ovaj tekst je dostupan samo…
    ovaj sadržaj je dostupan samo…
    sadržaj je dostupan samo…
    samo za pretplatnike
    nastavite sa čitanjem
    nastavi sa čitanjem
    pročitajte ceo tekst
    za nastavak čitanja…
    prijavite se
    registrujte se
    postanite pretplatnik
    već ste pretplatnik?…
    već imate pretplatu?…
    već imate nalog?…
    članak se nastavlja ispod oglasa
    tekst se nastavlja nakon oglasa
    nastavak teksta nakon oglasa
    nastavak ispod oglasa
    skenirajte qr kod…
    !counted_notices
    vreme čitanja 0 min
    0 min čitanja
    pre 0 sati
    pre 0 minuta
    0 minuta čitanja
    čitanje 0 min
    0 pregleda
    pregleda 0
    0 komentara
    komentari 0
    pre 0 sata
    pre 0 dana
    !edge_notices
    sva prava zadržana
    pratite nas na
    pretplatite se na
    zabranjeno je prenošenje
    preuzimanje sadržaja
    pratite nas
    pretplatite se
    pridružite nam se na
    preuzmite našu aplikaciju
    naš viber
    na našem kanalu
    zapratite nas
    pišite nam na
    bez dozvole redakcije
    samo za pretplatnike
    dostupan samo pretplatnicima
    za nastavak čitanja
    da biste nastavili čitanje
    da biste nastavili sa čitanjem
    da biste pročitali ceo
    prijavite se ili
    već ste pretplatnik
    već imate pretplatu
    već imate nalog
    postanite pretplatnik
    !missing_titles
    stranica nije pronađena
    stranica ne postoji
    greška 404
    !blocked_titles
    pristup odbijen
    !consent_titles
    podešavanja kolačića
    kolačići
    privatnost
    saglasnost
    !consent_words
    saglasnost
    pristan
    !consent_phrases
    cenimo vašu privatnost
    poštujemo vašu privatnost
    vaša privatnost nam je
    koristimo kolačiće
    ovaj sajt koristi
    upotreba kolačića
    prihvati sve
    odbij sve
    informacija na uređaju
    informacije na uređaju
    informacijama na uređaju
    personalizovano oglašavanje
    personalizovanih oglasa
    personalizovane oglase
    personalizovani sadržaj
    personalizovanog sadržaja
    merenje oglasa
    istraživanje publike
    !consent_topics
    kolačić
    cookie
    lični podaci
    lične podatke
    ličnih podataka
    legitimni interes
    legitimnog interesa
    ip adres
    identifikator
    personalizovan
    naši partneri
    naših partnera
    našim partnerima
    vašu saglasnost
    vaša saglasnost
    vaš pristanak
    povući saglasnost
    !login_titles
    prijava
    prijavite se
    registracija
    moj nalog
    !search_titles
    rezultati pretrage
    rezultati za
    !article_kinds
    mišljenje
    komentar
    kolumna
    stav
    intervju
    analiza
    !home_labels
    naslovna
    početna
    !site_pages
    o nama
    uslovi korišćenja
    !times_ago
    pre 0 sati
    pre 0 minuta
    pre 0 sata
    pre 0 dana
    upravo sada
    juče
    pre 0 nedelje
    pre 0 meseci
    pre 0 meseca
    pre 0 godine
    pre 0 godina
    !reply_buttons
    odgovori
    odgovor
    citiraj
    """)
}
