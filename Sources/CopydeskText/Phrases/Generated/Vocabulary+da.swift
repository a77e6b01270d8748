// Made by scripts/vocabulary from Vocabulary/da.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Danish.
  static let da = Language("da", """
    !months
    januar / jan
    februar / feb
    marts / mar
    april / apr
    maj
    juni / jun
    juli / jul
    august / aug
    september / sep
    oktober / okt
    november / nov
    december / dec
    !weekdays
    mandag
    tirsdag
    onsdag
    torsdag
    fredag
    lørdag
    søndag
    !update_words
    opdateret
    ændret
    sidst opdateret
    !publication_words
    publiceret
    udgivet
    offentliggjort
    !other_dates
    modtaget
    accepteret
    næste møde
    ansøgningsfrist
    fødselsdato
    medlem siden
    gælder til
    hvornår:
    !byline_leads
    af
    tekst:
    skrevet af
    tekst af
    journalist:
    forfatter:
    !name_leads
    forfatter:
    !author_fields
    skrevet af
    !conjunctions
    og
    !name_particles
    af
    !other_work
    foto af
    billeder af
    oversat af
    !roles
    redaktør
    redaktionen
    !nobody
    af
    redaktionen
    !credit_labels
    foto:
    foto 
    fotograf:
    foto af
    billede:
    kilde:
    grafik:
    arkivfoto:
    illustration:
    !comment_labels
    kommentarer
    kommentar
    kommenter
    skriv en kommentar
    skriv kommentar
    tilføj kommentar
    vis kommentarer
    ingen kommentarer
    debat
    giv en kommentar
    !pointer_labels
    mere om…
    relaterede artikler
    læs også
    mest læste
    læs mere
    seneste nyt
    seneste nyheder
    relateret
    relaterede nyheder
    mere fra…
    flere artikler
    flere nyheder
    mest populære
    populære artikler
    anbefalet
    anbefalede artikler
    andre læser
    andre læser også
    se også
    lignende artikler
    du vil måske også…
    senest
    mest sete
    !offer_labels
    nyhedsbrev
    tilmeld dig…
    tilmeld nyhedsbrev
    abonner
    abonnér
    bliv abonnent
    følg os
    følg os på…
    støt os
    køb abonnement
    !author_labels
    om forfatteren…
    om skribenten
    forfatter
    kontakt
    pressekontakt
    om mig
    !tag_labels
    tags
    emner
    nøgleord
    emneord
    !source_labels
    kilder
    referencer
    noter
    fodnoter
    litteratur
    eksterne henvisninger
    links
    !pointers
    læs også
    læs mere
    læs hele
    læs artiklen
    læs videre
    se også
    se mere
    hør også
    mere om
    fortsæt læsning
    !notices
    Annonce
    Annoncer
    Reklame
    Del
    Del artiklen
    Del artikel
    Udskriv
    Gem
    Kommentarer
    Læs mere
    Læs også
    Luk
    Næste
    Forrige
    Til toppen
    Kopiér link
    Opdateret
    Udgivet
    Lyt
    Se mere
    Vis mere
    Artiklen fortsætter efter annoncen
    Artiklen fortsætter under annoncen
    læsetid…
    følg os…
    tilmeld dig vores…
    tilmeld dig nyhedsbrevet
    lyt til artiklen
    læs artiklen op
    artiklen fortsætter under billedet
    kopier link
    kopiér link
    kopiér
    !counted_notices
    læsetid 0 min
    0 min læsetid
    læsetid 0 minutter
    0 minutters læsetid
    0 min læsning
    opdateret for 0 timer siden
    for 0 timer siden
    for 0 minutter siden
    0 kommentarer
    !edge_notices
    alle rettigheder forbeholdes
    tilmeld dig vores
    abonner på vores
    følg os på
    har du et tip
    eftertryk forbudt
    ophavsretligt beskyttet
    vores nyhedsbrev
    allerede abonnent
    log ind for
    bliv abonnent
    !missing_titles
    siden blev ikke fundet
    siden findes ikke
    siden kunne ikke findes
    siden eksisterer ikke
    siden er ikke fundet
    fejl 404
    !blocked_titles
    adgang nægtet
    !consent_titles
    samtykke
    samtykke til cookies
    cookieindstillinger
    !consent_words
    samtyk
    !embed_notices
    eksternt indhold
    indhold fra tredjepart
    acceptere cookies for at se
    !login_titles
    log ind
    opret konto
    log på
    min konto
    opret bruger
    !search_titles
    søgeresultater
    søgeresultat
    resultater for
    !listing_paths
    emne
    !article_kinds
    leder
    kronik
    debat
    kommentar
    læserbrev
    klumme
    anmeldelse
    !home_labels
    forside
    hjem
    forsiden
    nyheder
    ikke kategoriseret
    alle nyheder
    !site_pages
    om os
    vilkår og betingelser
    !frequent_words
    og
    i
    at
    det
    er
    en
    den
    til
    på
    de
    med
    af
    for
    ikke
    der
    som
    har
    et
    han
    var
    jeg
    men
    efter
    også
    blev
    !caption_leads
    på billedet:
    billedtekst:
    """)
}
