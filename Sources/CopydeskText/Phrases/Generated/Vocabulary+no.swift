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
    skrevet av:
    tekst og foto:
    tekst og foto
    tekst og bilder:
    tekst/foto:
    forfattere:
    skribent:
    publisert av
    publisert av:
    kronikk av
    intervju av
    reportasje av
    journalister:
    anmeldt av
    en analyse av
    analyse av
    en kommentar av
    kommentar av
    !name_leads
    forfatter:
    skrevet av
    publisert av
    forfatter
    skribent
    journalist
    reporter
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
    illustrasjon:
    illustrasjon av
    illustrasjoner av
    grafikk:
    video:
    redigert av
    oversettelse:
    redaktør:
    redigering:
    !roles
    journalist
    journalister
    reporter
    korrespondent
    redaktør
    sjefredaktør
    nyhetsredaktør
    nyhetsleder
    kulturredaktør
    debattredaktør
    kommentator
    spaltist
    skribent
    anmelder
    fotograf
    fotojournalist
    forfatter
    frilanser
    frilansjournalist
    programleder
    praktikant
    professor
    forsker
    førsteamanuensis
    økonom
    redaksjonen
    vaktsjef
    utenrikskorrespondent
    ekspert
    !nobody
    redaksjonen
    nyhetsredaksjonen
    webredaksjonen
    skribent
    ukjent
    pressemelding
    leserinnlegg
    del
    kommentarer
    kilde
    !elsewhere
    se alle
    vis alle
    les mer
    flere saker
    alle artikler
    alle saker
    følg
    mer fra
    kontakt
    vis mer
    lesetid
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
    legg igjen kommentar
    les kommentarer
    delta i diskusjonen
    hva mener du?
    lesernes kommentarer
    diskuter saken
    0 svar
    0 svar til…
    0 tanker om…
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
    les videre
    les neste
    mest leste
    mest lest nå
    mest lest siste døgn
    mest delt
    populært nå
    populært akkurat nå
    populære artikler
    siste artikler
    siste innlegg
    flere saker fra…
    flere artikler om…
    lignende artikler
    relatert innhold
    anbefalt for deg
    vi anbefaler
    redaksjonen anbefaler
    kanskje du også vil like…
    du vil kanskje også…
    gå ikke glipp av
    neste artikkel
    forrige artikkel
    toppsaker
    sponset innhold
    aktuelle saker
    populære innlegg
    bloggarkiv
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
    få tilgang til hele…
    få tilgang til saken…
    få tilgang til alt…
    få full tilgang…
    les hele saken…
    les hele artikkelen…
    les resten av saken…
    les videre med…
    les videre for…
    for å lese videre…
    for å lese hele…
    denne artikkelen er kun for…
    denne artikkelen er for abonnenter…
    denne saken er for abonnenter…
    kun for abonnenter…
    logg inn eller…
    allerede abonnent…
    er du allerede abonnent…
    velg abonnement…
    velg ditt abonnement…
    bestill abonnement
    har du allerede abonnement…
    har du allerede et abonnement…
    få tilgang til alle saker…
    følg bloggen via e-post
    abonner på blogg via e-post
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
    les:
    les her
    les resten
    les flere
    se video
    hør:
    lytt også
    relaterte artikler
    relaterte saker
    relatert artikkel
    gå ikke glipp
    tidligere saker
    klikk her
    neste artikkel
    neste sak
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
    lytt til artikkel
    få saken lest opp
    opplest artikkel
    tekststørrelse
    lagre artikkel
    lagre saken
    les senere
    skriv ut artikkelen
    skriv ut saken
    del på Facebook
    del på X
    del på Twitter
    del på e-post
    del via e-post
    send på e-post
    lenke kopiert
    lenken er kopiert
    vis kommentarer
    les kommentarer
    annonsørinnhold fra partner
    sponset innhold
    betalt innhold
    reklame for egen regning
    lukk annonse
    hopp over annonse
    saken fortsetter under videoen
    saken fortsetter etter annonsen
    saken fortsetter etter bildet
    saken fortsetter etter videoen
    artikkelen fortsetter under bildet
    artikkelen fortsetter under videoen
    artikkelen fortsetter etter annonsen
    artikkelen fortsetter etter bildet
    teksten fortsetter under annonsen
    teksten fortsetter under bildet
    les videre under annonsen
    neste artikkel
    forrige artikkel
    neste sak
    forrige sak
    les hele saken
    les hele artikkelen
    se videoen
    spill av video
    se bildene
    se alle bildene
    vis alle
    se alle
    last inn flere
    hent flere saker
    flere saker
    flere nyheter
    til forsiden
    tilbake til toppen
    tilbake til forsiden
    meld fra om feil
    rapporter feil
    fant du en feil?…
    har du funnet en feil?…
    fant du feil i saken?…
    tips redaksjonen
    følg temaet
    følg skribent
    legg til som foretrukket kilde på Google
    last ned vår app…
    få nyhetsbrevet…
    allerede abonnent?…
    er du allerede abonnent?…
    har du allerede abonnement?…
    denne artikkelen er for abonnenter…
    denne saken er for abonnenter…
    kun for abonnenter
    dette er et debattinnlegg…
    dette er en meningsytring…
    saken er oversatt med…
    artikkelen er oversatt automatisk…
    opplesningen er laget med ki…
    denne artikkelen er kun for…
    denne saken er kun for…
    saken er forbeholdt…
    artikkelen er forbeholdt…
    kun for abonnenter…
    for abonnenter
    forbeholdt abonnenter
    les videre
    les videre med…
    les hele saken med…
    les videre for…
    fortsett å lese
    logg inn for å lese…
    logg inn for å fortsette
    logg inn eller…
    opprett konto
    kjøp abonnement
    kjøp tilgang
    bli abonnent
    bestill abonnement
    se abonnement
    se abonnementer
    se alle abonnement
    se tilbud
    prøv gratis
    prøv nå
    er du abonnent?…
    har du allerede en konto?…
    har du allerede konto? logg inn
    du har lest dine gratis artikler…
    full tilgang til alle artikler…
    full tilgang til alle saker…
    ingen bindingstid
    avslutt når du vil
    fortsetter under annonsen
    fortsetter etter annonsen
    les videre etter annonsen
    skann qr-koden…
    scan qr-koden…
    skann koden…
    innholdsfortegnelse
    innlegget inneholder annonselenker…
    innlegget inneholder reklamelenker…
    saken inneholder annonselenker…
    se bildeserie
    se bildeserien
    kommentarfeltet er stengt
    debatten er stengt
    last ned appen
    har du tips til denne saken…
    har du tips til saken…
    hopp til oppskrift
    gå til oppskriften
    artikkelen er mer enn ett år gammel
    din e-postadresse
    dette er et modalt vindu
    begynnelse på dialogvindu. escape vil avbryte og lukke vinduet.
    slutt på dialogvindu
    lukk modalt vindu
    fant ikke en kompatibel kilde for dette mediainnholdet
    videoen er ikke tilgjengelig
    denne videoen er ikke tilgjengelig
    dette innholdet er ikke tilgjengelig
    innholdet er ikke tilgjengelig
    vis dette innlegget på instagram
    nettleseren din støtter ikke lydelementet
    nettleseren din støtter ikke audio-elementet
    nettleseren din støtter ikke html5 video
    nettleseren din støttes ikke
    nettleseren din er utdatert
    du bruker en utdatert nettleser
    slå på javascript
    du må aktivere javascript
    javascript er slått av
    javascript er deaktivert
    denne lysbildevisningen krever javascript
    denne e-postadressen er beskyttet mot programmer som samler e-postadresser…
    bruk opp/ned piltastene for å øke eller redusere volumet
    lytt til denne artikkelen
    hør artikkelen
    hør saken
    få artikkelen lest opp
    les opp artikkelen
    lest opp av ki
    opplest av ki
    les kommentarene
    les alle kommentarer
    last inn kommentarer
    last flere kommentarer
    eldre kommentarer
    legg til en kommentar
    legg til ny kommentar
    kommenter saken
    kommenter artikkelen
    kommenter denne saken
    publiser kommentar
    rapporter kommentar
    svar på denne kommentaren
    legg igjen en kommentar avbryt svar
    vær den første til å kommentere
    bli den første til å kommentere
    vær den første som kommenterer
    ingen kommentarer ennå
    det er ingen kommentarer ennå
    ingen kommentarer enda
    kommentarer er stengt
    kommentarer er deaktivert
    det er ikke lenger mulig å kommentere
    kommentarfeltet er nå stengt
    logg inn for å kommentere
    logg inn for å skrive en kommentar
    logg inn for å skrive kommentarer
    du må være innlogget for å kommentere
    du må være logget inn for å kommentere
    du må være innlogget for å legge inn en kommentar
    du må være logget inn for å legge igjen en kommentar
    du må logge inn for å kommentere
    du må logge inn for å publisere en kommentar
    din e-postadresse vil ikke bli publisert
    * må fylles ut
    lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer
    gi meg beskjed om nye kommentarer via e-post
    gi meg beskjed om nye innlegg via e-post
    dette nettstedet bruker akismet for å redusere spam. finn ut mer om hvordan kommentardataene dine behandles
    dette nettstedet bruker akismet for å redusere spam…
    kommentaren din avventer moderering
    din kommentar avventer moderering
    liker laster inn
    lik laster...
    laster inn
    laster innhold
    drevet av wordpress
    stolt drevet av wordpress
    drevet av blogger
    neste side
    legg inn en kommentar
    abonner på: legg inn kommentarer (atom)
    legg inn kommentarer (atom)
    send dette via e-post
    send dette via e-postblogthis!del på xdel på facebookdel på pinterest
    denne kommentaren har blitt fjernet av forfatteren
    kommentaren er slettet
    vis hele profilen min
    hopp til innhold
    hopp til innholdet
    hopp til hovedinnhold
    hopp til hovedinnholdet
    gå til innhold
    gå til hovedinnhold
    gå til hovedinnholdet
    gå videre til hovedinnholdet
    hopp til navigasjon
    hopp til navigering hopp til søk
    fra wikipedia, den frie encyklopedi
    denne siden ble sist redigert…
    rediger | rediger kilde
    skriv ut artikkel
    skriv ut siden
    send til en venn
    tips en venn
    send som e-post
    mer informasjon om tekstformater
    ingen html-koder tillatt
    ingen html-tagger tillatt
    linjer og avsnitt brytes automatisk
    web- og epostadresser gjøres automatisk om til lenker
    vurder artikkelen
    var denne artikkelen nyttig?
    var artikkelen nyttig?
    var dette nyttig?
    fant du det du lette etter?
    var denne siden nyttig?
    takk for din vurdering
    vi respekterer ditt personvern
    vi bryr oss om ditt personvern
    ditt personvern er viktig for oss
    personvernet ditt er viktig for oss
    godta alle informasjonskapsler
    godta alle cookies
    aksepter alle cookies
    tillat alle informasjonskapsler
    kun nødvendige informasjonskapsler
    bekreft mine valg
    godta og fortsett
    godta og lukk
    vi bruker informasjonskapsler
    vi bruker cookies
    dette nettstedet bruker informasjonskapsler
    denne nettsiden bruker informasjonskapsler
    denne nettsiden bruker cookies
    har du abonnement? logg inn
    allerede kunde? logg inn
    allerede medlem? logg inn
    logg inn / registrer deg
    bare for abonnenter
    ugyldig e-postadresse
    skriv inn en gyldig e-postadresse
    oppgi en gyldig e-postadresse
    skriv inn e-postadressen din
    skriv inn din e-postadresse
    noe gikk galt. prøv igjen.
    noe gikk galt. prøv igjen senere.
    noe gikk galt. vennligst prøv igjen.
    noe gikk galt. vennligst prøv igjen senere.
    det oppstod en feil. prøv igjen senere.
    det oppsto en feil. prøv igjen senere.
    det har oppstått en feil. prøv igjen senere.
    du kan melde deg av når som helst
    du kan når som helst melde deg av
    kopier lenken
    kopier lenke til artikkelen
    lenken ble kopiert
    lenken er kopiert til utklippstavlen
    kopiert til utklippstavlen
    del artikkel
    del denne saken
    del denne artikkelen
    gi bort artikkelen
    gi bort saken
    del artikkelen gratis
    lagre artikkelen
    lagre til senere
    legg til i favoritter
    legg til i leseliste
    forstørr bilde
    forstørr bildet
    klikk for å forstørre
    klikk på bildet for å forstørre
    klikk for større bilde
    trykk for å forstørre
    se bilde
    se bilder
    se alle bilder
    vis bilde
    vis bilder
    vis alle bilder
    flere bilder
    se flere bilder
    åpne bildeserie
    åpne galleri
    forrige bilde
    neste bilde
    vis bildetekst
    skjul bildetekst
    artikkelen er automatisk oversatt
    denne artikkelen er automatisk oversatt
    denne artikkelen er maskinoversatt
    saken er automatisk oversatt
    automatisk oversatt
    oversatt med ki
    les på norsk
    les på engelsk
    les saken på engelsk
    les artikkelen på engelsk
    opprinnelig tekst vurder denne oversettelsen
    last inn mer
    last flere
    last flere artikler
    last inn flere saker
    vis flere saker
    les mindre
    les artikkelen
    teksten fortsetter etter annonsen
    fortsett å lese etter annonsen
    saken fortsetter under
    scroll for å fortsette
    skjul annonse
    annonser hos oss
    annonser her
    les i appen
    legg til som foretrukket kilde
    legg oss til som foretrukket kilde på google
    rapporter en feil
    meld feil
    funnet en feil?
    feil i saken?
    feil i artikkelen?
    fant du en feil i artikkelen?
    send inn rettelse
    tilbake til oversikten
    åpnes i nytt vindu
    åpnes i et nytt vindu
    åpnes i ny fane
    åpnes i en ny fane
    åpner i nytt vindu
    åpner i ny fane
    lenken åpnes i nytt vindu
    vis større kart
    vis i kart
    abonner på nyhetsbrev
    abonner på nyhetsbrevet
    abonner på vårt nyhetsbrev
    liker laster
    bli den første til å like dette
    skriv inn e-postadressen din for…
    bloggstatistikk
    godta alle
    aksepter alle
    avvis alle
    avslå alle
    administrer valg
    lagre innstillinger
    !counted_notices
    lesetid 0 min
    0 min lesetid
    lesetid 0 minutter
    0 minutter lesetid
    oppdatert for 0 timer siden
    for 0 timer siden
    for 0 minutter siden
    0 kommentarer
    lesetid ca 0 min
    lesetid cirka 0 minutter
    lesetid ca 0 minutter
    lesetid 0 minutt
    0 min å lese
    0 minutters lesning
    0 min lesning
    lytt 0 min
    lytt til saken 0 min
    oppdatert for 0 minutter siden
    oppdatert for 0 dager siden
    publisert for 0 timer siden
    publisert for 0 minutter siden
    for 0 time siden
    for 0 dager siden
    for 0 dag siden
    for 0 uker siden
    0 kommentar
    kommentarer 0
    vis 0 kommentarer
    0 delinger
    delinger 0
    0 visninger
    visninger 0
    bilde 0 av 0
    artikkelen er over 0 år gammel
    denne artikkelen er over 0 år gammel
    denne artikkelen er mer enn 0 år gammel
    saken er mer enn 0 år gammel
    lytt til artikkelen 0
    lytt til artikkelen 0 min
    lytt til saken 0
    treff 0
    lest 0 ganger
    0 minutters lesetid
    0 min lesing
    0 minutters lesing
    0 dager siden
    side 0 av 0
    se alle 0 bilder
    vis alle 0 bilder
    0 tegn igjen
    bli med 0 andre følgere
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
    last ned vår app
    våre nyhetsbrev
    nyhetsbrevet vårt
    nyhetsbrev rett
    rett i innboksen
    i innboksen din
    tips oss på
    tips redaksjonen
    send oss tips
    skriv til oss på
    ta kontakt med redaksjonen
    har du funnet en feil
    fant du en feil
    feil i artikkelen
    for å lese videre
    for å lese hele
    for å lese saken
    har du allerede abonnement
    har du allerede en konto
    logg inn eller
    støtt uavhengig
    delta i debatten
    legg igjen en kommentar
    uttrykk for skribentens
    står for skribentens
    for skribentens regning
    kopiering er ikke tillatt
    er beskyttet av åndsverkloven
    vær varsom-plakaten
    redaktørplakaten
    affiliatelenker
    annonselenker
    reklamelenker
    opprinnelig publisert i
    kun for abonnenter
    bare for abonnenter
    forbeholdt abonnenter
    forbeholdt våre abonnenter
    få tilgang til hele
    tilgang til alle artikler
    tilgang til alle saker
    for å fortsette å lese
    for å lese resten
    les videre med
    les hele saken med
    er du abonnent?
    har du allerede et abonnement
    har du allerede konto
    ikke abonnent?
    kjøp abonnement
    bestill abonnement
    gratis artikler denne
    dine gratis artikler
    artikkelen er for abonnenter
    saken er for abonnenter
    innhold er opphavsrettslig
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
    !consent_phrases
    vi verdsetter personvernet ditt
    vi respekterer personvernet ditt
    vi tar personvernet ditt på alvor
    vi bryr oss om personvernet ditt
    ditt personvern er viktig
    personvernet ditt er viktig
    endre valgene dine
    endre dine valg
    endre innstillingene dine
    administrere valgene dine
    vi bruker informasjonskapsler
    vi bruker cookies
    vi benytter informasjonskapsler
    bruker vi informasjonskapsler
    nettstedet bruker informasjonskapsler
    nettsiden bruker informasjonskapsler
    nettsiden bruker cookies
    bruk av informasjonskapsler
    bruk av cookies
    informasjonskapsler og lignende
    cookies og lignende
    vår personvernerklæring
    godta alle
    aksepter alle
    avvis alle
    avslå alle
    informasjon på en enhet
    informasjon på enheten
    data til å velge annonser
    data for å velge annonser
    data for å velge innhold
    velge grunnleggende annonser
    velg grunnleggende annonser
    tilpassede annonser
    tilpasset annonsering
    persontilpasset annonsering
    persontilpassede annonser
    persontilpasset innhold
    tilpasset innhold
    personlig annonseprofil
    personlig innholdsprofil
    måle annonseytelse
    mål annonseytelse
    måle innholdsytelse
    mål innholdsytelse
    annonse- og innholdsmåling
    måling av annonser
    målgruppeinnsikt
    innsikt i publikum
    publikumsundersøkelser
    sikre sikkerhet, forhindre
    levere og presentere
    matche og kombinere
    koble forskjellige enheter
    koble sammen ulike enheter
    nøyaktige geolokasjonsdata
    nøyaktige geografiske
    presise geolokasjonsdata
    aktivt skanne enhet
    skanning av enheter
    enhetsskanning
    på grunnlag av berettiget interesse
    strengt nødvendige informasjonskapsler
    nødvendige informasjonskapsler
    jeg er over 18
    !consent_topics
    informasjonskapsler
    cookie
    personopplysninger
    personlige data
    berettiget interesse
    berettigede interesse
    legitim interesse
    ip-adresse
    identifikator
    personvernerklæring
    våre partnere
    våre samarbeidspartnere
    våre leverandører
    samtykket ditt
    ditt samtykke
    trekke tilbake samtykke
    trekke samtykket
    trekke tilbake ditt samtykke
    administrer samtykke
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
    pressemelding
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
    kontakt oss
    personvern
    personvernerklæring
    informasjonskapsler
    vilkår for bruk
    annonsere
    annonsér
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
    !clock_words
    klokka
    !indefinite_articles
    en
    et
    !times_ago
    for 0 timer siden
    for 0 minutter siden
    for 0 time siden
    for 0 dager siden
    for 0 dag siden
    for 0 uker siden
    akkurat nå
    for et minutt siden
    for en time siden
    for en dag siden
    for en uke siden
    for en måned siden
    for et år siden
    i går
    for 0 uke siden
    for 0 måned siden
    for 0 måneder siden
    for 0 år siden
    0 timer siden
    0 dager siden
    0 måneder siden
    0 år siden
    !origin_labels
    opprinnelig publisert
    først publisert
    !reply_buttons
    svar
    svar på kommentar
    svar på denne kommentaren
    svar på innlegget
    siter
    svare
    """)
}
