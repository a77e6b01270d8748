// Made by scripts/vocabulary from Vocabulary/af.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Afrikaans.
  static let af = Language("af", """
    !months
    januarie / jan
    februarie / feb
    maart / mrt
    april / apr
    mei
    junie / jun
    julie / jul
    augustus / aug
    september / sep
    oktober / okt
    november / nov
    desember / des
    !weekdays
    maandag
    dinsdag
    woensdag
    donderdag
    vrydag
    saterdag
    sondag
    !update_words
    bygewerk
    opgedateer
    gewysig
    !publication_words
    gepubliseer
    !byline_leads
    deur
    geskryf deur
    skrywer:
    teks:
    outeur:
    !author_fields
    geskryf deur
    !conjunctions
    en
    !other_work
    foto's deur
    vertaal deur
    !roles
    joernalis
    redakteur
    verslaggewer
    redaksie
    !nobody
    redaksie
    !credit_labels
    foto:
    bron:
    fotograaf:
    foto deur
    beeld:
    illustrasie:
    foto verskaf:
    !comment_labels
    kommentaar
    lewer kommentaar
    laat kommentaar
    skryf kommentaar
    plaas kommentaar
    sien kommentaar
    geen kommentaar
    jou kommentaar
    bespreking
    !pointer_labels
    lees meer
    lees ook
    verwante artikels
    verwante nuus
    verwante stories
    jongste nuus
    nuutste
    gewildste
    mees gelees
    gewild
    aanbeveel
    ander artikels
    meer nuus
    meer artikels
    sien ook
    kyk ook
    soortgelyke artikels
    jy sal dalk ook hou van…
    meer oor…
    !offer_labels
    nuusbrief
    teken in
    teken in op…
    teken nou in
    volg ons
    volg ons op…
    ondersteun ons
    registreer
    word 'n lid
    skryf in…
    lees verder met…
    om verder te lees…
    lees die volledige artikel…
    hierdie artikel is slegs…
    hierdie artikel is eksklusief…
    slegs vir intekenare…
    reeds ’n intekenaar…
    !author_labels
    oor die skrywer
    oor die outeur
    oor die skrywer…
    skrywer
    kontak
    mediakontak
    !tag_labels
    etikette
    onderwerpe
    sleutelwoorde
    merkers
    !source_labels
    bronne
    verwysings
    voetnotas
    !pointers
    lees meer
    lees ook
    lees verder
    kyk ook
    sien ook
    lees nog
    lees die volledige
    meer oor
    !notices
    Advertensie
    Advertensies
    Deel
    Deel artikel
    Druk
    Stoor
    Kopieer skakel
    Kommentaar
    Lees meer
    Sluit
    Volgende
    Vorige
    Terug na bo
    Bygewerk
    Opgedateer
    Gepubliseer
    Luister
    Wys meer
    leestyd…
    volg ons…
    teken in op…
    hierdie artikel is slegs vir…
    hierdie artikel is net vir…
    hierdie artikel is eksklusief…
    hierdie inhoud is slegs vir…
    slegs vir intekenare
    vir intekenare
    lees verder
    om verder te lees…
    teken in om te lees…
    meld aan
    meld aan om…
    registreer
    reeds ’n intekenaar?…
    het jy reeds ’n rekening?…
    artikel gaan voort ná die advertensie
    artikel gaan voort onder die advertensie
    storie gaan voort ná die advertensie
    lees verder ná die advertensie
    skandeer die qr-kode…
    deel op Facebook
    deel op WhatsApp
    deel hierdie artikel
    !edge_notices
    alle regte voorbehou
    volg ons op
    teken in op ons
    kry die jongste nuus
    laai ons app
    slegs vir intekenare
    net vir intekenare
    eksklusief vir intekenare
    om verder te lees
    om die volledige artikel
    om hierdie artikel te lees
    reeds ’n intekenaar
    het jy reeds ’n rekening
    word ’n intekenaar
    ons nuusbrief
    !missing_titles
    bladsy nie gevind
    bladsy bestaan nie
    fout 404
    bladsy kan nie
    !blocked_titles
    toegang geweier
    !consent_titles
    privaatheid
    koekies
    toestemming
    privaatheidsbeleid
    !consent_words
    toestemming
    koekies
    !consent_phrases
    ons waardeer u privaatheid
    ons respekteer u privaatheid
    u privaatheid is belangrik
    ons gebruik koekies
    hierdie webwerf gebruik
    gebruik van koekies
    koekies en soortgelyke
    ons privaatheidsbeleid
    aanvaar alles
    verwerp alles
    inligting op 'n toestel
    inligting op jou toestel
    persoonlike advertensies
    gepersonaliseerde advertensies
    gepersonaliseerde inhoud
    !consent_topics
    koekie
    cookie
    persoonlike data
    persoonlike inligting
    wettige belang
    ip-adres
    privaatheid
    gepersonaliseer
    ons vennote
    u toestemming
    jou toestemming
    toestemming enige tyd
    !login_titles
    meld aan
    teken aan
    skep rekening
    !search_titles
    soekresultate
    resultate vir
    !search_paths
    soek
    !listing_paths
    onderwerp
    kategorie
    !article_kinds
    mening
    rubriek
    hoofartikel
    kommentaar
    onderhoud
    resensie
    briewe
    !home_labels
    tuis
    tuisblad
    voorblad
    !frequent_words
    die
    van
    en
    in
    is
    het
    dat
    nie
    wat
    met
    vir
    te
    ook
    om
    op
    was
    hy
    wees
    deur
    daar
    !reply_buttons
    antwoord
    antwoord hierop
    """)
}
