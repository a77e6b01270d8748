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
    daugiausia skaitomi
    komentuojamiausi
    jums gali patikti…
    redakcija rekomenduoja
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
    skaitykite toliau…
    norėdami skaityti…
    norėdami perskaityti…
    tęskite skaitymą…
    perskaitykite visą straipsnį…
    gaukite prieigą…
    atrakinkite straipsnį…
    šis straipsnis skirtas…
    šis straipsnis prieinamas…
    šis turinys skirtas…
    šis turinys prieinamas…
    tik prenumeratoriams…
    turinys prenumeratoriams…
    prisijunkite arba…
    prisijunkite ir…
    jau prenumeruojate…
    jau esate prenumeratorius…
    jau turite prenumeratą…
    pasirinkite prenumeratą…
    pasirinkite planą…
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
    klausyti straipsnio
    klausytis straipsnio
    teksto dydis
    išsaugoti straipsnį
    dalintis facebook
    nuoroda nukopijuota
    straipsnis tęsiasi po nuotrauka
    straipsnio tęsinys – po reklama
    turinys po reklama
    remiamas turinys
    užsakomasis turinys
    užs. nr
    pranešti apie klaidą
    kitas straipsnis
    ankstesnis straipsnis
    skaityti visą straipsnį
    rodyti visus komentarus
    įkelti daugiau
    peržiūrėti galeriją
    šis straipsnis skirtas tik…
    šis straipsnis skirtas prenumeratoriams…
    šis straipsnis prieinamas tik…
    šis turinys skirtas tik…
    šis turinys prieinamas tik…
    straipsnis skirtas tik prenumeratoriams…
    tik prenumeratoriams
    prenumeratoriams
    skaityti toliau
    skaitykite toliau
    tęsti skaitymą
    norėdami skaityti toliau…
    norėdami perskaityti…
    prisijungti
    prisijunkite
    prisijunkite arba…
    prisijunkite ir skaitykite toliau
    registruotis
    registruokitės
    užsiprenumeruokite…
    užsiprenumeruoti
    tapkite prenumeratoriumi
    pasirinkite prenumeratą
    išbandykite nemokamai
    jau prenumeruojate
    jau prenumeruojate?…
    jau esate prenumeratorius?…
    jau turite prenumeratą?…
    jau turite paskyrą?…
    perskaitėte visus nemokamus…
    straipsnis tęsiasi po reklamos…
    tęsinys po reklamos
    straipsnio tęsinys po reklamos
    tekstas tęsiasi po reklamos
    toliau po reklamos
    skaitykite toliau po reklamos
    nuskenuokite qr kodą…
    nuskaitykite qr kodą…
    dalytis
    dalytis facebook
    spausdinti straipsnį
    !counted_notices
    skaitymo laikas 0 min
    skaitymo laikas 0 minutės
    0 min skaitymo
    perskaitysite per 0 min
    peržiūrų 0
    0 peržiūrų
    0 komentarai
    0 komentarų
    komentarai 0
    prieš 0 val
    prieš 0 min
    prieš 0 dienas
    !edge_notices
    visos teisės saugomos
    sekite mus
    prenumeruokite mūsų
    užsiprenumeruokite mūsų
    draudžiama kopijuoti
    be raštiško sutikimo
    pastebėjote klaidą
    mūsų naujienlaiškį
    mūsų programėlę
    rašykite mums
    radote klaidą
    pastebėjus klaidą
    skelbti, cituoti
    be raštiško
    paremkite mūsų
    tik prenumeratoriams
    tik mūsų prenumeratoriams
    skirtas prenumeratoriams
    skirta prenumeratoriams
    norėdami skaityti toliau
    norėdami skaityti visą
    norėdami perskaityti visą
    norint skaityti toliau
    norint perskaityti visą
    skaitykite toliau su
    skaitykite be apribojimų
    prieiga prie visų straipsnių
    prisijunkite arba
    jau esate prenumeratorius
    jau prenumeruojate
    jau turite prenumeratą
    jau turite paskyrą
    turite prenumeratą
    neturite prenumeratos
    tapkite prenumeratoriumi
    užsiprenumeruokite
    prenumeruokite ir
    straipsnis skirtas tik
    straipsnis prieinamas tik
    turinys skirtas tik
    turinys prieinamas tik
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
    !consent_phrases
    mes vertiname jūsų privatumą
    gerbiame jūsų privatumą
    mums rūpi jūsų privatumas
    jūsų privatumas mums
    mes naudojame slapukus
    naudojame slapukus
    ši svetainė naudoja
    šioje svetainėje naudojami
    slapukų naudojim
    slapukus ir panašias
    mūsų privatumo politik
    priimti visus
    atmesti visus
    sutinku su visais
    informaciją įrenginyje
    informacijos įrenginyje
    informacija įrenginyje
    individualizuotai reklam
    individualizuotą reklam
    suasmeninta reklam
    suasmenintą reklam
    suasmeninti skelbimai
    individualizuotam turiniui
    suasmenintas turinys
    reklamos veiksmingum
    skelbimų ir turinio vertin
    auditorijos tyrim
    tikslius geografinės
    teisėto intereso pagrindu
    būtinieji slapukai
    !consent_topics
    slapuk
    cookie
    asmens duomen
    teisėtas interesas
    teisėto intereso
    ip adres
    identifikator
    privatum
    suasmenint
    mūsų partneriai
    mūsų partneriams
    mūsų partnerių
    jūsų sutikim
    savo sutikimą
    atšaukti sutikimą
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
    !times_ago
    prieš 0 val
    prieš 0 min
    prieš 0 dienas
    ką tik
    vakar
    prieš 0 min.
    prieš 0 minutes
    prieš 0 val.
    prieš 0 valandas
    prieš 0 dienų
    prieš 0 savaites
    prieš 0 mėnesius
    prieš 0 metus
    prieš 0 metų
    !reply_buttons
    atsakyti
    atsakyti į komentarą
    cituoti
    atsakymas
    """)
}
