// Made by scripts/vocabulary from Vocabulary/hr.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Croatian.
  static let hr = Language("hr", """
    !months
    siječnja / siječanj
    veljače / veljača
    ožujka / ožujak
    travnja / travanj
    svibnja / svibanj
    lipnja / lipanj
    srpnja / srpanj
    kolovoza / kolovoz
    rujna / rujan
    -
    studenoga / studenog / studeni
    prosinca / prosinac
    !weekdays
    ponedjeljak
    utorak
    srijeda
    četvrtak
    petak
    subota
    nedjelja
    !update_words
    ažuriran
    izmijenjeno
    zadnja izmjena
    !publication_words
    objavljeno
    objavljen
    !byline_leads
    piše:
    autor:
    autorica:
    napisao:
    napisala:
    razgovarao:
    razgovarala:
    tekst:
    foto i tekst:
    piše
    !author_fields
    piše
    napisao
    !conjunctions
    i
    !other_work
    fotografije
    preveo
    prevela
    !roles
    novinar
    novinarka
    urednik
    urednica
    dopisnik
    redakcija
    uredništvo
    novinari
    urednici
    reporter
    reporterka
    komentator
    komentatorica
    kolumnist
    kolumnistica
    glavni
    fotoreporter
    !nobody
    redakcija
    !credit_labels
    foto:
    fotografija:
    autor fotografije:
    izvor:
    snimka:
    ilustracija:
    snimio:
    snimila:
    !comment_labels
    komentar
    komentari
    komentiraj
    ostavite komentar
    ostavi komentar
    napišite komentar
    dodaj komentar
    prikaži komentare
    pogledaj komentare
    nema komentara
    uključite se u raspravu
    komentara
    !pointer_labels
    pročitajte i
    pročitajte još
    pročitaj više
    povezani članci
    povezane vijesti
    vezani članci
    vezane vijesti
    slični članci
    najčitanije
    najnovije
    najnovije vijesti
    zadnje vijesti
    posljednje vijesti
    preporučeno
    preporučujemo
    izdvojeno
    popularno
    možda će vas zanimati…
    još iz…
    više iz…
    ostale vijesti
    više o temi
    najčitanije danas
    najčitaniji članci
    preporučujemo za vas
    izbor urednika
    moglo bi vas zanimati
    !offer_labels
    newsletter
    pretplatite se…
    pretplata
    prijavite se na…
    pratite nas
    pratite nas na…
    podržite nas
    postanite pretplatnik
    nastavite čitati…
    za nastavak čitanja…
    pročitajte cijeli članak…
    želite čitati dalje…
    otključajte članak…
    ovaj članak dostupan je samo…
    ovaj članak je samo…
    ovaj sadržaj dostupan je samo…
    ovaj sadržaj je dostupan…
    samo za pretplatnike…
    sadržaj za pretplatnike…
    članak za pretplatnike…
    prijavite se ili…
    već ste pretplatnik…
    već imate pretplatu…
    već imate račun…
    odaberite pretplatu…
    odaberite paket…
    !author_labels
    o autoru…
    o autorici
    autor
    autorica
    autori
    kontakt
    kontakt za medije
    !tag_labels
    oznake
    tagovi
    teme
    ključne riječi
    !source_labels
    izvori
    reference
    literatura
    bilješke
    vanjske poveznice
    !pointers
    pročitajte i
    pročitajte više
    pročitajte još
    pročitaj više
    pročitaj još
    čitajte i
    čitaj više
    pogledajte i
    pogledajte još
    više o temi
    povezani članak
    možda će vas zanimati
    vezane vijesti
    !notices
    Oglas
    Oglasi
    Reklama
    Podijeli
    Podijeli članak
    Ispiši
    Spremi
    Kopiraj link
    Kopiraj poveznicu
    Komentari
    Pročitaj više
    Pročitajte više
    Zatvori
    Sljedeće
    Prethodno
    Na vrh
    Ažurirano
    Objavljeno
    Poslušaj
    Prikaži više
    Članak se nastavlja ispod oglasa
    Nastavak teksta ispod oglasa
    vrijeme čitanja…
    pratite nas…
    pretplatite se…
    poslušaj članak
    veličina teksta
    podijeli na Facebooku
    kopiraj link na članak
    poveznica kopirana
    nastavak članka ispod oglasa
    članak se nastavlja ispod videa
    tekst se nastavlja ispod oglasa
    tekst se nastavlja ispod fotografije
    sponzorirani sadržaj
    plaćeni sadržaj
    promo sadržaj
    prijavi grešku
    sljedeći članak
    prethodni članak
    pogledaj galeriju
    pogledajte galeriju
    pogledaj sve komentare
    učitaj još
    povratak na naslovnicu
    ovaj članak dostupan je samo…
    ovaj članak je dostupan samo…
    ovaj članak je samo za…
    ovaj sadržaj dostupan je samo…
    ovaj sadržaj je dostupan samo…
    ovaj sadržaj je samo za…
    članak je dostupan samo…
    sadržaj je dostupan samo…
    samo za pretplatnike
    za pretplatnike
    nastavite čitati
    nastavi čitati
    nastavak čitanja
    pročitajte cijeli članak
    pročitaj cijeli članak
    za nastavak čitanja…
    prijavite se
    prijavite se za nastavak čitanja
    prijavite se ili…
    registrirajte se
    postanite pretplatnik
    odaberite pretplatu
    odaberi pretplatu
    pogledajte ponudu
    pogledaj ponude
    isprobajte besplatno
    već ste pretplatnik
    već ste pretplatnik?…
    već imate pretplatu?…
    imate pretplatu?…
    već imate račun?…
    pročitali ste sve besplatne…
    članak se nastavlja nakon oglasa
    tekst se nastavlja nakon oglasa
    nastavak nakon oglasa
    nastavak ispod oglasa
    nastavak teksta nakon oglasa
    nastavlja se nakon oglasa
    tekst se nastavlja ispod galerije
    nastavak teksta ispod videa
    skenirajte qr kod…
    skeniraj qr kod…
    podijeli na WhatsAppu
    podijeli vijest
    ispiši članak
    !counted_notices
    vrijeme čitanja 0 min
    vrijeme čitanja 0 minuta
    0 min čitanja
    prije 0 sati
    prije 0 minuta
    0 komentara
    0 minuta čitanja
    čitanje 0 min
    pregleda 0
    0 pregleda
    čitano 0 puta
    0 dijeljenja
    komentari 0
    prije 0 sata
    prije 0 dana
    !edge_notices
    sva prava pridržana
    pratite nas na
    pretplatite se na
    prijavite se na naš
    pridružite nam se
    zabranjeno je kopiranje
    prenošenje sadržaja
    uočili ste pogrešku
    naš newsletter
    pratite nas
    pretplatite se
    pridružite se našoj
    preuzmite našu aplikaciju
    naš viber
    naš whatsapp
    uočili ste grešku
    pišite nam na
    javite nam na
    samo za pretplatnike
    samo pretplatnicima
    samo našim pretplatnicima
    za nastavak čitanja
    kako biste nastavili čitati
    da biste nastavili čitati
    za čitanje cijelog
    kako biste pročitali cijeli
    nastavite čitati uz
    čitajte bez ograničenja
    pristup svim člancima
    pristup svim sadržajima
    prijavite se ili
    već ste pretplatnik
    već ste pretplaćeni
    već imate pretplatu
    već imate račun
    niste pretplatnik
    postanite pretplatnik
    besplatnih članaka
    članak dostupan je samo
    članak je dostupan samo
    sadržaj dostupan je samo
    sadržaj je dostupan samo
    imate pretplatu?
    !missing_titles
    stranica nije pronađena
    stranica ne postoji
    stranica nije dostupna
    greška 404
    pogreška 404
    traženu stranicu
    !blocked_titles
    pristup odbijen
    !consent_titles
    postavke kolačića
    kolačići
    privatnost
    privola
    !consent_words
    privol
    pristan
    !consent_phrases
    cijenimo vašu privatnost
    poštujemo vašu privatnost
    stalo nam je do vaše privatnosti
    vaša privatnost nam je
    promijeniti svoje postavke
    koristimo kolačiće
    ova stranica koristi
    ova web stranica koristi
    korištenje kolačića
    kolačiće i slične
    našoj politici privatnosti
    prihvati sve
    prihvaćam sve
    odbij sve
    informacija na uređaju
    informacije na uređaju
    informacijama na uređaju
    podataka za odabir
    odabir osnovnih oglasa
    personalizirano oglašavanje
    personaliziranih oglasa
    personalizirani oglasi
    personaliziranog sadržaja
    personalizirani sadržaj
    mjerenje oglasa
    istraživanje publike
    povezivanje različitih uređaja
    preciznih geolokacijskih
    aktivno skeniranje
    na temelju legitimnog interesa
    nužni kolačići
    !consent_topics
    kolačić
    cookie
    osobni podaci
    osobnih podataka
    osobne podatke
    legitimni interes
    legitimnog interesa
    ip adres
    identifikator
    personalizira
    naši partneri
    naših partnera
    našim partnerima
    vašu privolu
    vaša privola
    vaš pristanak
    povući privolu
    povući pristanak
    !login_titles
    prijava
    prijavi se
    prijavite se
    registracija
    moj račun
    !search_titles
    rezultati pretrage
    rezultati pretraživanja
    rezultati za
    !search_paths
    pretraga
    !article_kinds
    mišljenje
    komentar
    kolumna
    stav
    intervju
    analiza
    recenzija
    pisma čitatelja
    !home_labels
    naslovnica
    početna
    naslovna
    !site_pages
    o nama
    uvjeti korištenja
    !frequent_words
    i
    u
    je
    na
    da
    se
    su
    za
    od
    s
    o
    koji
    nije
    to
    će
    kao
    bi
    iz
    što
    ali
    ne
    do
    bio
    samo
    !caption_leads
    na fotografiji:
    na slici:
    !clock_words
    sati
    !times_ago
    prije 0 sati
    prije 0 minuta
    prije 0 sata
    prije 0 dana
    upravo sada
    prije minutu
    prije sat vremena
    jučer
    prije 0 min
    prije 0 tjedna
    prije 0 mjeseci
    prije 0 mjeseca
    prije 0 godine
    prije 0 godina
    !reply_buttons
    odgovori
    odgovor
    odgovori na komentar
    citiraj
    """)
}
