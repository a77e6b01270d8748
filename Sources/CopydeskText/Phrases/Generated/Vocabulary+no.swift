// Made by scripts/vocabulary from Vocabulary/no.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Norwegian.
  static let no = Language("no", """
    !months
    januar
    februar
    mars
    april
    mai
    juni
    juli
    august
    september
    oktober
    november
    desember / des
    !weekdays
    mandag
    tirsdag
    onsdag
    torsdag
    fredag
    lørdag
    søndag
    !update_words
    oppdatert
    endret
    sist oppdatert
    !publication_words
    publisert
    !other_dates
    mottatt
    akseptert
    neste møte
    søknadsfrist
    fødselsdato
    medlem siden
    gjelder til
    når:
    !byline_leads
    av
    tekst:
    skrevet av
    tekst av
    journalist:
    forfatter:
    av:
    !name_leads
    forfatter:
    !author_fields
    skrevet av
    !conjunctions
    og
    !name_particles
    av
    !other_work
    foto av
    bilder av
    oversatt av
    !nobody
    redaksjonen
    !credit_labels
    foto:
    foto 
    fotograf:
    foto av
    bilde:
    kilde:
    grafikk:
    arkivfoto:
    illustrasjon:
    !comment_labels
    kommentarer
    legg igjen en kommentar
    kommentar
    kommenter
    skriv en kommentar
    skriv kommentar
    legg til kommentar
    vis kommentarer
    ingen kommentarer
    debatt
    delta i debatten
    !pointer_labels
    mer om…
    les også
    siste nytt
    mest lest
    les mer
    siste nyheter
    relaterte artikler
    relaterte saker
    relatert
    flere saker
    flere nyheter
    flere artikler
    anbefalt
    anbefalte artikler
    populært
    mest populært
    se også
    mer fra…
    andre leser
    andre leser også
    lignende saker
    siste saker
    mest sett
    !offer_labels
    nyhetsbrev
    meld deg på…
    abonner
    bli abonnent
    følg oss
    følg oss på…
    støtt oss
    kjøp abonnement
    registrer deg
    !author_labels
    om forfatteren…
    om skribenten
    forfatter
    kontakt
    pressekontakt
    om meg
    !tag_labels
    emner
    tagger
    emneord
    stikkord
    nøkkelord
    !source_labels
    kilder
    referanser
    noter
    fotnoter
    litteratur
    eksterne lenker
    lenker
    !pointers
    les også
    les mer
    les hele
    les saken
    les videre
    se også
    hør også
    mer om
    fortsett å lese
    les mer om
    !notices
    Annonse
    Annonsørinnhold
    Reklame
    Del
    Del saken
    Del artikkelen
    Skriv ut
    Lagre
    Kommentarer
    Les mer
    Les også
    Lukk
    Neste
    Forrige
    Til toppen
    Kopier lenke
    Oppdatert
    Publisert
    Lytt
    Vis mer
    Se mer
    Artikkelen fortsetter under annonsen
    Saken fortsetter under annonsen
    lesetid…
    følg oss…
    meld deg på…
    saken oppdateres
    tips oss
    saken fortsetter under annonsen
    saken fortsetter under bildet
    lytt til saken
    lytt til artikkelen
    kopier lenke
    kopier
    !counted_notices
    lesetid 0 min
    0 min lesetid
    lesetid 0 minutter
    0 minutter lesetid
    oppdatert for 0 timer siden
    for 0 timer siden
    for 0 minutter siden
    0 kommentarer
    !edge_notices
    alle rettigheter forbeholdt
    meld deg på vårt
    abonner på vårt
    følg oss på
    har du et tips
    ettertrykk forbudt
    vårt nyhetsbrev
    følg oss
    allerede abonnent
    logg inn for
    bli abonnent
    !missing_titles
    fant ikke siden
    siden finnes ikke
    siden ble ikke funnet
    siden eksisterer ikke
    feil 404
    fant ikke det du
    !blocked_titles
    ingen tilgang
    !consent_titles
    samtykke
    samtykke til informasjonskapsler
    informasjonskapsler
    !consent_words
    samtyk
    !embed_notices
    eksternt innhold
    innhold fra tredjepart
    godta informasjonskapsler for å se
    !login_titles
    logg inn
    logg på
    opprett konto
    min side
    registrer bruker
    !search_titles
    søkeresultater
    søkeresultat
    resultater for
    treff på
    !search_paths
    sok
    !listing_paths
    emne
    tema
    !article_kinds
    leder
    kronikk
    debatt
    kommentar
    leserinnlegg
    spaltist
    anmeldelse
    !home_labels
    forsiden
    hjem
    forside
    nyheter
    ukategorisert
    alle nyheter
    !site_pages
    om oss
    brukervilkår
    !frequent_words
    og
    i
    det
    er
    på
    som
    en
    til
    å
    av
    for
    at
    med
    har
    de
    ikke
    den
    et
    han
    om
    var
    også
    men
    jeg
    fra
    etter
    ble
    !caption_leads
    på bildet:
    bildetekst:
    """)
}
