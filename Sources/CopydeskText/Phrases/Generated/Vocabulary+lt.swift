// Made by scripts/vocabulary from Vocabulary/lt.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Lithuanian.
  static let lt = Language("lt", """
    !months
    sausio / sausis
    vasario / vasaris
    kovo / kovas
    balandžio / balandis
    gegužės / gegužė
    birželio / birželis
    liepos / liepa
    rugpjūčio / rugpjūtis
    rugsėjo / rugsėjis
    spalio / spalis
    lapkričio / lapkritis
    gruodžio / gruodis
    !weekdays
    pirmadienis
    antradienis
    trečiadienis
    ketvirtadienis
    penktadienis
    šeštadienis
    sekmadienis
    !date_words
    m
    d
    !update_words
    atnaujinta
    pakeista
    papildyta
    !publication_words
    paskelbta
    publikuota
    !byline_leads
    autorius:
    autorė:
    autoriai:
    tekstas:
    parengė:
    parašė:
    kalbino:
    !author_fields
    autorius
    !other_work
    nuotraukos
    !roles
    žurnalistas
    žurnalistė
    redaktorius
    redaktorė
    redakcija
    korespondentas
    !nobody
    redakcija
    !credit_labels
    nuotr.:
    nuotrauka:
    nuotraukos:
    šaltinis:
    foto:
    asociatyvi nuotr.:
    fotografas:
    iliustracija:
    !comment_labels
    komentarai
    komentaras
    komentuoti
    rašyti komentarą
    palikti komentarą
    parašyti komentarą
    pridėti komentarą
    skaityti komentarus
    rodyti komentarus
    komentarų nėra
    diskusija
    !pointer_labels
    skaitykite taip pat
    taip pat skaitykite
    susiję straipsniai
    susijusios naujienos
    susiję
    panašūs straipsniai
    skaitomiausi
    skaitomiausi straipsniai
    skaitomiausios
    populiariausi
    populiariausios
    naujausi
    naujausi straipsniai
    naujausios žinios
    rekomenduojame
    siūlome perskaityti
    kiti straipsniai
    kitos naujienos
    daugiau naujienų
    daugiau šia tema
    !offer_labels
    naujienlaiškis
    prenumeruokite
    prenumeruoti
    prenumerata
    prenumeruokite naujienlaiškį
    sekite mus
    sekite mus…
    paremkite mus
    registruokitės
    užsisakykite…
    !author_labels
    apie autorių
    autorius
    autorė
    autoriai
    kontaktai
    kontaktai žiniasklaidai
    !tag_labels
    temos
    žymos
    raktiniai žodžiai
    raktažodžiai
    !source_labels
    šaltiniai
    išnašos
    literatūra
    nuorodos
    !pointers
    skaitykite taip pat
    skaityk taip pat
    skaitykite daugiau
    skaityti daugiau
    skaityk daugiau
    taip pat skaitykite
    žiūrėkite taip pat
    daugiau apie
    susiję straipsniai
    plačiau skaitykite
    !notices
    Reklama
    Skelbimas
    Dalintis
    Dalinkis
    Spausdinti
    Išsaugoti
    Kopijuoti nuorodą
    Komentarai
    Skaityti daugiau
    Skaitykite taip pat
    Uždaryti
    Kitas
    Ankstesnis
    Į viršų
    Atnaujinta
    Paskelbta
    Klausyti
    Rodyti daugiau
    Straipsnis tęsiasi po reklamos
    skaitymo laikas…
    sekite mus…
    prenumeruokite…
    !edge_notices
    visos teisės saugomos
    sekite mus
    prenumeruokite mūsų
    užsiprenumeruokite mūsų
    draudžiama kopijuoti
    be raštiško sutikimo
    pastebėjote klaidą
    !missing_titles
    puslapis nerastas
    puslapis neegzistuoja
    klaida 404
    puslapio nerasta
    toks puslapis
    !blocked_titles
    prieiga uždrausta
    !consent_titles
    slapukų nustatymai
    slapukai
    privatumas
    sutikimas
    !consent_words
    sutikim
    !login_titles
    prisijungti
    prisijungimas
    registruotis
    registracija
    mano paskyra
    !search_titles
    paieškos rezultatai
    paieškos rezultatas
    !article_kinds
    nuomonė
    komentaras
    redakcijos skiltis
    interviu
    recenzija
    apžvalga
    skaitytojų laiškai
    !home_labels
    pradžia
    titulinis
    pagrindinis
    !site_pages
    apie mus
    naudojimo sąlygos
    !frequent_words
    ir
    kad
    į
    su
    bet
    tai
    yra
    iš
    buvo
    jo
    kaip
    ne
    dėl
    nuo
    už
    apie
    po
    tik
    jau
    """)
}
