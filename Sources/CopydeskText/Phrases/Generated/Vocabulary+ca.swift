// Made by scripts/vocabulary from Vocabulary/ca.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Catalan.
  static let ca = Language("ca", """
    !months
    gener
    febrer
    març
    abril
    maig
    juny
    juliol
    agost
    setembre
    octubre
    novembre
    desembre
    !weekdays
    dilluns
    dimarts
    dimecres
    dijous
    divendres
    dissabte
    diumenge
    !update_words
    actualitzat
    actualització
    modificat
    !publication_words
    publicat
    !byline_leads
    escrit per
    text:
    text de
    autor:
    autora:
    redactat per
    publicat per
    un article de
    !author_fields
    escrit per
    !conjunctions
    i
    !other_work
    fotografies de
    traduït per
    il·lustracions de
    !roles
    redactor
    redactora
    periodista
    redacció
    corresponsal
    redactors
    articulista
    columnista
    director
    directora
    fotògraf
    fotògrafa
    escriptor
    escriptora
    economista
    historiador
    historiadora
    !nobody
    redacció
    !credit_labels
    foto:
    fotografia:
    font:
    imatge:
    imatge de
    fotografia de
    crèdit:
    il·lustració:
    !comment_labels
    comentaris
    comentari
    deixa un comentari
    escriu un comentari
    afegeix un comentari
    afegir comentari
    comenta
    opina
    veure comentaris
    encara no hi ha comentaris
    deixa una resposta
    !pointer_labels
    llegeix també
    articles relacionats
    notícies relacionades
    et pot interessar
    et pot interessar…
    també et pot interessar
    el més llegit
    els més llegits
    les més llegides
    més llegits
    últimes notícies
    darreres notícies
    més notícies
    altres notícies
    relacionats
    recomanats
    destacats
    entrades recents
    entrades relacionades
    vegeu també
    més sobre…
    més llegides
    també et pot interessar…
    !offer_labels
    butlletí
    butlletins
    subscriu-te
    subscriu-te a…
    subscriviu-vos
    segueix-nos
    segueix-nos a…
    fes-te soci
    fes-te subscriptor
    registra't
    contingut exclusiu per a subscriptors…
    aquest article és exclusiu…
    aquest contingut és exclusiu…
    només per a subscriptors…
    continua llegint…
    per continuar llegint…
    per seguir llegint…
    ja ets subscriptor…
    ja tens compte…
    tria la teva subscripció…
    !author_labels
    sobre l'autor
    sobre l'autora
    autor
    autora
    contacte
    contacte de premsa
    sobre mi
    !tag_labels
    etiquetes
    temes
    paraules clau
    arxivat a
    !source_labels
    fonts
    referències
    notes
    bibliografia
    enllaços externs
    enllaços
    !pointers
    llegeix també
    llegiu també
    llegir més
    llegeix més
    vegeu també
    més informació
    mira també
    continua llegint
    també et pot interessar
    et pot interessar
    notícia relacionada
    !notices
    Anunci
    Publicitat
    Comparteix
    Compartir
    Imprimeix
    Desa
    Copia l'enllaç
    Comentaris
    Llegir més
    Llegeix més
    Tanca
    Següent
    Anterior
    Tornar a dalt
    Actualitzat
    Publicat
    Escolta
    Mostra'n més
    temps de lectura…
    segueix-nos…
    subscriu-te…
    escolta l'article
    escolta la notícia
    mida de la lletra
    desa l'article
    comparteix a Facebook
    comparteix a WhatsApp
    enllaç copiat
    l'article continua després de la publicitat
    continua després de la publicitat
    contingut patrocinat
    contingut de marca
    publireportatge
    informa d'un error
    article següent
    article anterior
    llegir l'article complet
    veure la galeria
    veure tots els comentaris
    carregar més
    mostra més
    tornar a l'inici
    només per a subscriptors
    exclusiu per a subscriptors
    contingut exclusiu per a subscriptors…
    aquest article és exclusiu…
    aquest contingut és exclusiu…
    article només per a subscriptors…
    continua llegint
    continuar llegint
    seguir llegint
    per continuar llegint…
    inicia sessió
    inicia sessió per…
    registra’t gratis
    ja ets subscriptor?…
    ja tens compte?…
    ja tens un compte?…
    veure ofertes
    veure subscripcions
    prova-ho gratis
    la notícia continua després de la publicitat
    el text continua després de la publicitat
    continua llegint després de la publicitat
    segueix llegint després de la publicitat
    escaneja el codi qr…
    !counted_notices
    0 min de lectura
    0 minuts de lectura
    temps de lectura 0 min
    fa 0 hores
    actualitzat fa 0 hores
    0 minut de lectura
    temps de lectura 0 minuts
    lectura de 0 min
    0 visites
    llegit 0 vegades
    0 comentaris
    comentaris 0
    compartit 0 vegades
    fa 0 minuts
    fa 0 dies
    fa 0 hora
    !edge_notices
    tots els drets reservats
    subscriu-te al nostre
    segueix-nos a
    canal de whatsapp
    canal de telegram
    rep les notícies
    prohibida la reproducció
    el nostre butlletí
    segueix-nos
    ja ets subscriptor
    subscriu-te
    segueix el nostre canal
    uneix-te al nostre canal
    descarrega't l'app
    descarrega la nostra app
    els nostres butlletins
    has trobat un error
    has vist un error
    fes-te'n subscriptor
    fes-te subscriptor
    per continuar llegint
    només per a subscriptors
    exclusiu per a subscriptors
    reservat als subscriptors
    exclusiva per a subscriptors
    per seguir llegint
    per llegir l’article complet
    per llegir l’article sencer
    inicia sessió o
    inicia sessió per llegir
    inicia sessió per continuar
    ja estàs subscrit
    encara no ets subscriptor
    no ets subscriptor
    articles gratuïts d’aquest mes
    !missing_titles
    pàgina no trobada
    no s'ha trobat
    la pàgina no existeix
    error 404
    !blocked_titles
    accés denegat
    !consent_titles
    política de galetes
    galetes
    privacitat
    consentiment
    !consent_words
    consentiment
    galetes
    !consent_phrases
    valorem la teva privacitat
    valorem la vostra privacitat
    respectem la teva privacitat
    la teva privacitat és important
    nosaltres i els nostres
    canviar les teves preferències
    gestionar les teves preferències
    utilitzem galetes
    fem servir galetes
    aquest lloc web utilitza
    aquest web utilitza
    ús de galetes
    galetes i tecnologies similars
    galetes pròpies i de tercers
    la nostra política de
    accepta-ho tot
    acceptar-ho tot
    acceptar totes
    rebutja-ho tot
    rebutjar-ho tot
    rebutjar totes
    informació en un dispositiu
    informació al dispositiu
    informació en el dispositiu
    anuncis i contingut personalitzats
    publicitat i contingut personalitzats
    publicitat personalitzada
    continguts personalitzats
    mesurament d'anuncis
    estudis d'audiència
    dades de geolocalització precises
    interès legítim per
    galetes estrictament necessàries
    !consent_topics
    galetes
    cookie
    dades personals
    interès legítim
    adreça ip
    adreces ip
    identificador
    política de privacitat
    privacitat
    personalitzat
    socis
    els nostres socis
    nostres socis
    nostres proveïdors
    el teu consentiment
    el vostre consentiment
    retirar el consentiment
    !embed_notices
    contingut extern
    !login_titles
    inicia sessió
    iniciar sessió
    identifica't
    registra't
    crear compte
    !search_titles
    resultats de la cerca
    resultats de cerca
    resultats per
    !search_paths
    cercar
    !article_kinds
    opinió
    editorial
    columna
    anàlisi
    entrevista
    crònica
    cartes al director
    !home_labels
    inici
    portada
    !site_pages
    qui som
    avís legal
    !frequent_words
    de
    la
    i
    el
    que
    a
    en
    les
    els
    un
    una
    per
    del
    amb
    no
    es
    més
    són
    ha
    al
    com
    va
    aquest
    !indefinite_articles
    un
    una
    !times_ago
    fa 0 hores
    fa 0 minuts
    fa 0 dies
    fa 0 hora
    ara mateix
    ahir
    fa una hora
    fa un dia
    fa un mes
    fa un any
    fa 0 dia
    fa 0 setmanes
    fa 0 mesos
    fa 0 mes
    fa 0 anys
    fa 0 any
    !reply_buttons
    respon
    respondre
    contesta
    cita
    """)
}
