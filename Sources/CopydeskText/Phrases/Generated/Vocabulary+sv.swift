// Made by scripts/vocabulary from Vocabulary/sv.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Swedish.
  static let sv = Language("sv", """
    !months
    januari
    februari
    mars
    april
    maj
    juni
    juli
    augusti
    september
    oktober
    november
    december
    !weekdays
    måndag
    tisdag
    onsdag
    torsdag
    fredag
    lördag
    söndag
    !update_words
    uppdaterad
    ändrad
    senast ändrad
    senast uppdaterad
    !publication_words
    publicerad
    publicerat
    !other_dates
    mottagen
    accepterad
    nästa möte
    sista ansökningsdag
    födelsedatum
    medlem sedan
    gäller till
    när:
    idag är det
    !byline_leads
    av
    text:
    skriven av
    skrivet av
    text av
    författare:
    reporter:
    av:
    !author_fields
    skriven av
    !conjunctions
    och
    !name_particles
    af
    av
    !other_work
    foto av
    bilder av
    översatt av
    översättning:
    !roles
    redaktionen
    !nobody
    av
    redaktionen
    !credit_labels
    foto:
    bild:
    foto 
    fotograf:
    bild av
    foto av
    källa:
    illustration:
    foton:
    !picture_words
    bild
    !comment_labels
    kommentarer
    lämna ett svar
    lämna en kommentar
    kommentera
    kommentar
    kommentera artikeln
    skriv en kommentar
    lägg till kommentar
    visa kommentarer
    inga kommentarer
    diskutera
    !pointer_labels
    mer om…
    läs också
    läs mer
    mest läst
    mer nyheter
    senaste nytt
    senaste nyheterna
    relaterade artiklar
    relaterat
    relaterat innehåll
    fler artiklar
    fler nyheter
    rekommenderat
    rekommenderas
    populärt
    populära artiklar
    mest delat
    missa inte
    andra läser
    andra läser också
    just nu
    se också
    se även
    liknande artiklar
    mer från…
    !offer_labels
    nyhetsbrev
    prenumerera
    prenumerera på…
    bli prenumerant
    följ oss
    följ oss på…
    stöd oss
    anmäl dig till…
    skaffa prenumeration
    !author_labels
    om författaren
    om författaren…
    om skribenten
    författare
    skribent
    kontakt
    presskontakt
    om mig
    !tag_labels
    taggar
    ämnen
    nyckelord
    ämnesord
    mer om ämnet
    !source_labels
    källor
    referenser
    noter
    fotnoter
    litteratur
    externa länkar
    länkar
    !pointers
    läs också
    läs mer
    läs mer om
    läs hela
    läs artikeln
    se också
    se även
    missa inte
    mer om
    fler artiklar
    fortsätt läsa
    rekommenderad läsning
    !notices
    Reklam
    Annons
    Dela
    Dela artikeln
    Skriv ut
    Spara
    Kommentarer
    Läs mer
    Läs också
    Stäng
    Nästa
    Föregående
    Till toppen
    Kopiera länk
    Uppdaterad
    Publicerad
    Lyssna
    Visa mer
    Visa fler
    Annonser
    Artikeln fortsätter efter annonsen
    lästid…
    följ oss…
    prenumerera på…
    dela artikel
    lyssna på artikeln
    läs även
    artikeln fortsätter under annonsen
    artikeln fortsätter efter annonsen
    rätta fel
    hittade du ett fel…
    få vårt nyhetsbrev
    så här jobbar vi med källor och källkritik
    så jobbar vi
    kopiera länk
    kopiera länken
    kopiera
    !counted_notices
    lästid 0 min
    0 min lästid
    0 minuters läsning
    0 minuters lästid
    0 minuter läsning
    lästid 0 minuter
    lästid ca 0 min
    uppdaterad för 0 timmar sedan
    för 0 timmar sedan
    för 0 minuter sedan
    0 kommentarer
    !edge_notices
    alla rättigheter förbehållna
    anmäl dig till vårt
    prenumerera på vårt
    prenumerera på våra
    följ oss på
    citera gärna
    eftertryck förbjudes
    har du tips
    vårt nyhetsbrev
    följ oss
    redan prenumerant
    logga in för att
    bli prenumerant
    !missing_titles
    sidan kunde inte hittas
    sidan hittades inte
    sidan finns inte
    sidan kan inte hittas
    sidan kunde inte visas
    sidan saknas
    fel 404
    hittades inte
    !blocked_titles
    åtkomst nekad
    säkerhetskontroll
    !consent_titles
    samtycke
    integritet
    cookieinställningar
    samtycke till cookies
    !consent_words
    samtyc
    !embed_notices
    externt innehåll
    innehåll från tredje part
    godkänna cookies för att se
    !login_titles
    logga in
    mina sidor
    skapa konto
    registrera dig
    !search_titles
    sökresultat
    sökresultat för
    resultat för
    !search_paths
    sok
    !listing_paths
    amne
    !article_kinds
    ledare
    krönika
    debatt
    insändare
    kolumn
    recension
    !home_labels
    startsida
    hem
    start
    nyheter
    okategoriserade
    alla nyheter
    !site_pages
    om oss
    användarvillkor
    !frequent_words
    och
    i
    att
    det
    som
    en
    på
    är
    av
    för
    med
    till
    den
    har
    de
    inte
    om
    ett
    han
    men
    var
    sig
    från
    vi
    så
    kan
    !caption_leads
    på bilden:
    bildtext:
    """)
}
