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
    af:
    skrevet af:
    tekst og foto:
    tekst og foto
    forfattere:
    skribent:
    udgivet af
    publiceret af
    kronik af
    interview af
    reportage af
    journalister:
    anmeldt af
    en analyse af
    analyse af
    en klumme af
    klumme af
    !name_leads
    forfatter:
    skrevet af
    udgivet af
    forfatter
    skribent
    journalist
    reporter
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
    illustration:
    illustration af
    illustrationer af
    grafik:
    video:
    redigering:
    redigeret af
    oversættelse:
    oversættelse af
    redaktør:
    billeder:
    !roles
    redaktør
    redaktionen
    journalist
    journalister
    reporter
    korrespondent
    chefredaktør
    redaktionschef
    nyhedschef
    debatredaktør
    kulturredaktør
    skribent
    klummeskribent
    kommentator
    anmelder
    fotograf
    forfatter
    freelancejournalist
    vært
    studievært
    praktikant
    professor
    forsker
    lektor
    økonom
    debattør
    studerende
    ekspert
    analytiker
    !nobody
    af
    redaktionen
    webredaktionen
    nyhedsredaktionen
    skribent
    ukendt
    pressemeddelelse
    læserbrev
    del
    kommentarer
    kilde
    !elsewhere
    se alle
    vis alle
    læs mere
    flere artikler
    alle artikler
    følg
    mere fra
    kontakt
    vis mere
    læsetid
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
    læg en kommentar
    efterlad en kommentar
    læs kommentarer
    deltag i debatten
    deltag i diskussionen
    hvad synes du?
    læsernes kommentarer
    debat om artiklen
    0 svar
    0 svar til…
    0 tanker om…
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
    læs videre
    læs næste
    mest læst
    mest læste artikler
    mest læst lige nu
    mest delte
    populært lige nu
    seneste artikler
    seneste indlæg
    flere artikler fra…
    flere artikler om…
    relateret indhold
    anbefalet til dig
    vi anbefaler
    redaktionen anbefaler
    måske er du også interesseret…
    gå ikke glip af
    næste artikel
    forrige artikel
    tophistorier
    topnyheder
    sponsoreret indhold
    udvalgte artikler
    populære opslag
    populære indlæg
    blog-arkiv
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
    få adgang til hele…
    få adgang til artiklen…
    få adgang til alt…
    få fuld adgang…
    læs hele artiklen…
    læs resten af artiklen…
    læs videre med…
    læs videre for…
    læs artiklen med…
    for at læse videre…
    for at læse hele…
    denne artikel er kun for…
    denne artikel er for abonnenter…
    denne artikel er forbeholdt…
    artiklen er kun for…
    kun for abonnenter…
    log ind eller…
    allerede abonnent…
    er du allerede abonnent…
    vælg abonnement…
    vælg dit abonnement…
    prøv os gratis…
    bestil abonnement
    har du allerede et abonnement…
    har du allerede abonnement…
    få adgang til alle artikler…
    følg blog via e-mail
    følg bloggen via e-mail
    abonner på blog via e-mail
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
    læs:
    læs her
    se videoen
    se video
    lyt også
    relaterede artikler
    gå ikke glip
    tidligere artikler
    klik her
    næste artikel
    du kan læse mere
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
    lyt til artikel
    få artiklen læst op
    oplæst artikel
    tekststørrelse
    gem artikel
    gem artiklen
    gem til senere
    læs senere
    print artikel
    print artiklen
    del på Facebook
    del på X
    del på Twitter
    del på LinkedIn
    del via e-mail
    send som e-mail
    send artiklen
    link kopieret
    linket er kopieret
    vis kommentarer
    læs kommentarer
    annoncørbetalt indhold
    sponsoreret indhold
    sponseret indhold
    betalt indhold
    kommercielt samarbejde
    luk annonce
    spring annonce over
    artiklen fortsætter under videoen
    artiklen fortsætter efter billedet
    artiklen fortsætter efter videoen
    teksten fortsætter under annoncen
    teksten fortsætter under billedet
    teksten fortsætter efter annoncen
    historien fortsætter under billedet
    historien fortsætter under annoncen
    fortsætter under annoncen
    næste artikel
    forrige artikel
    læs hele artiklen
    se videoen
    afspil video
    se billederne
    se alle billeder
    se galleri
    vis alle
    se alle
    hent flere
    indlæs flere
    flere artikler
    flere nyheder
    til forsiden
    tilbage til toppen
    tilbage til forsiden
    rapportér fejl
    meld en fejl
    fandt du en fejl?…
    har du fundet en fejl?…
    tip os
    tip redaktionen
    følg emnet
    følg skribent
    tilføj som foretrukken kilde på Google
    hent vores app…
    download vores app…
    få vores nyhedsbrev…
    tilmeld dig nyhedsbrev…
    er du allerede abonnent?…
    allerede abonnent?…
    har du allerede et abonnement?…
    denne artikel er kun for abonnenter…
    artiklen er kun for abonnenter…
    kun for abonnenter
    dette er et debatindlæg…
    dette indlæg er alene udtryk for…
    dette er et udtryk for skribentens…
    artiklen er oversat automatisk…
    teksten er oversat med ai…
    oplæsningen er lavet med ai…
    denne artikel er for abonnenter…
    denne artikel er kun for…
    denne artikel er forbeholdt…
    artiklen er forbeholdt…
    artiklen er for abonnenter…
    indholdet er kun for abonnenter…
    for abonnenter
    kun for abonnenter…
    forbeholdt abonnenter
    læs videre
    læs videre med…
    læs hele artiklen med…
    læs videre for…
    log ind for at læse…
    log ind for at fortsætte
    log ind eller opret…
    log ind eller…
    opret dig for at læse…
    opret bruger
    opret gratis bruger
    køb abonnement
    køb adgang
    bliv abonnent
    se abonnementer
    se alle abonnementer
    se tilbud
    se vores tilbud
    prøv gratis
    prøv nu
    start dit abonnement
    er du abonnent?…
    har du allerede en konto?…
    du har læst dine gratis artikler…
    du har brugt dine gratis artikler…
    få adgang til alle artikler…
    fuld adgang til alle artikler…
    ingen binding
    opsig når du vil
    fortsætter efter annoncen
    artiklen fortsætter efter reklamen
    artiklen fortsætter under reklamen
    læs videre efter annoncen
    læs videre under annoncen
    læs mere efter annoncen
    scan qr-koden…
    scan koden…
    forstør
    lyt til denne artikel
    indholdsfortegnelse
    indlægget indeholder reklamelinks…
    indlægget indeholder affiliate…
    artiklen indeholder affiliate…
    se billedserie
    se billedserien
    vis mindre
    kommentarfeltet er lukket
    debatten er lukket
    debatten er nu lukket
    indlæser
    gå til opskrift
    gå til opskriften
    hop til opskriften
    kommentér
    din e-mailadresse
    dette er et modalvindue
    begyndelse af dialogvindue. esc vil annullere og lukke vinduet.
    slut på dialogvindue
    fandt ikke en kompatibel kilde for denne media
    se på youtube
    videoen er ikke tilgængelig
    denne video er ikke tilgængelig
    dette indhold er ikke tilgængeligt
    indholdet er ikke tilgængeligt
    vis dette opslag på instagram
    se dette opslag på instagram
    din browser understøtter ikke lydelementet
    din browser understøtter ikke audio-elementet
    din browser understøtter ikke html5 video
    din browser understøttes ikke
    din browser er forældet
    du bruger en forældet browser
    slå javascript til
    aktiver javascript
    du skal slå javascript til
    javascript er slået fra
    javascript er deaktiveret
    dette slideshow kræver javascript
    denne e-mail adresse bliver beskyttet mod spambots. du skal have javascript aktiveret for at vise den.
    denne e-mailadresse bliver beskyttet mod spambots…
    brug op/ned piletasterne for at skrue op eller ned for lyden
    hør artiklen læst op
    få læst artiklen op
    læs højt
    oplæst af ai
    se kommentarer
    læs alle kommentarer
    skjul kommentarer
    indlæs kommentarer
    vis flere kommentarer
    flere kommentarer
    alle kommentarer
    ældre kommentarer
    nyere kommentarer
    tilføj en kommentar
    tilføj ny kommentar
    skriv din kommentar
    skriv ny kommentar
    kommentér artiklen
    kommenter artiklen
    send kommentar
    indsend kommentar
    ny kommentar
    anmeld kommentar
    rapportér kommentar
    svar på denne kommentar
    annuller svar
    skriv et svar annuller svar
    vær den første til at kommentere
    vær den første til at skrive en kommentar
    bliv den første til at kommentere
    ingen kommentarer endnu
    der er ingen kommentarer endnu
    der er endnu ingen kommentarer
    der er ingen kommentarer
    kommentarer er lukket
    der er lukket for kommentarer
    kommentarer er slået fra
    lukket for kommentarer
    log ind for at kommentere
    log ind for at skrive en kommentar
    du skal være logget ind for at kommentere
    du skal være logget ind for at skrive en kommentar
    du skal logge ind for at kommentere
    du skal logge ind for at skrive en kommentar
    din e-mailadresse vil ikke blive publiceret
    din e-mailadresse vil ikke blive publiceret. krævede felter er markeret med *
    krævede felter er markeret med *
    * skal udfyldes
    gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer
    giv mig besked om nye kommentarer via e-mail
    giv mig besked om nye indlæg via e-mail
    dette websted bruger akismet til at reducere spam. læs om hvordan din kommentardata bliver behandlet
    dette websted bruger akismet til at reducere spam…
    din kommentar afventer moderation
    din kommentar afventer godkendelse
    like indlæser
    synes godt om indlæser
    indlæser indhold
    drevet af wordpress
    stolt drevet af wordpress
    leveret af blogger
    navigation til indlæg
    forrige side
    næste side
    send en kommentar
    abonner på: kommentarer til indlægget (atom)
    kommentarer til indlægget (atom)
    send med mail
    send via mail
    send med mailblogthis!del på xdel på facebookdel på pinterest
    denne kommentar er fjernet af forfatteren
    kommentaren er fjernet
    gå til indhold
    gå til hovedindhold
    gå til hovedindholdet
    gå til indholdet
    spring til indhold
    spring til hovedindhold
    hop til indhold
    videre til indhold
    fortsæt til indhold
    spring til navigation
    gå til navigation
    fra wikipedia, den frie encyklopædi
    denne side blev senest ændret den…
    redigér | rediger kildetekst
    udskriv artikel
    send til en ven
    tip en ven
    send artikel
    send på mail
    del via mail
    del på mail
    mere information om tekstformater
    ingen html-tags tilladt
    web- og e-mail-adresser omdannes automatisk til links
    linjer og afsnit ombrydes automatisk
    var denne artikel nyttig?
    var artiklen nyttig?
    var denne artikel hjælpsom?
    fandt du artiklen nyttig?
    fik du svar på dit spørgsmål?
    fandt du det, du søgte?
    tak for din vurdering
    vi respekterer dit privatliv
    vi værner om dit privatliv
    dit privatliv er vigtigt for os
    acceptér alle cookies
    accepter alle cookies
    tillad alle cookies
    afvis alle cookies
    kun nødvendige cookies
    bekræft mine valg
    accepter og luk
    accepter og fortsæt
    vi bruger cookies
    dette website bruger cookies
    denne hjemmeside bruger cookies
    hjemmesiden bruger cookies
    har du allerede et login? log ind
    allerede medlem? log ind
    ikke abonnent?
    log ind og læs videre
    opsig når som helst
    ugyldig e-mailadresse
    indtast en gyldig e-mailadresse
    indtast venligst en gyldig e-mailadresse
    indtast din e-mail
    indtast din e-mailadresse
    noget gik galt. prøv igen.
    noget gik galt. prøv igen senere.
    der opstod en fejl. prøv igen senere.
    der opstod en fejl. prøv igen.
    der skete en fejl. prøv igen senere.
    der er sket en fejl. prøv igen senere.
    du kan altid afmelde dig igen
    du kan til enhver tid afmelde dig
    du kan afmelde dig når som helst
    kopiér linket
    linket er kopieret til udklipsholderen
    kopieret til udklipsholder
    del denne artikel
    del siden
    del denne side
    del på whatsapp
    del via facebook
    forær artiklen væk
    giv artiklen som gave
    føj til favoritter
    tilføj til favoritter
    tilføj til læseliste
    klik for at forstørre
    klik på billedet for at forstørre
    klik for større billede
    klik på billedet for at forstørre det
    vis alle billeder
    flere billeder
    se flere billeder
    åbn galleri
    vis galleri
    denne artikel er automatisk oversat
    denne tekst er automatisk oversat
    automatisk oversat
    oversat med ai
    læs på dansk
    læs på engelsk
    læs artiklen på engelsk
    oprindelig tekst bedøm denne oversættelse
    din feedback vil blive brugt til at forbedre google oversæt
    indlæs mere
    indlæs flere artikler
    vis flere
    vis flere artikler
    læs mindre
    se flere
    alle artikler
    fortsæt med at læse efter annoncen
    fortsæt læsningen
    artiklen fortsætter herunder
    artiklen fortsætter nedenfor
    scroll for at fortsætte
    skjul annonce
    annoncer hos os
    annoncér her
    læs i appen
    tilføj som foretrukken kilde
    tilføj os som foretrukken kilde på google
    rapporter fejl
    rapporter en fejl
    rapportér en fejl
    fundet en fejl?
    fejl i artiklen?
    gå til toppen
    tilbage til oversigten
    tilbage til oversigt
    åbner i nyt vindue
    åbner i et nyt vindue
    åbner i ny fane
    åbner i en ny fane
    åbnes i nyt vindue
    link åbner i nyt vindue
    linket åbner i et nyt vindue
    vis større kort
    vis på kort
    se på kort
    vær den første til at synes godt om
    indtast din e-mail-adresse for…
    blogstatistik
    vis hele min profil
    accepter alle
    acceptér alle
    afvis alle
    administrer muligheder
    gem indstillinger
    cookieindstillinger
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
    læsetid ca 0 min
    læsetid cirka 0 minutter
    læsetid ca 0 minutter
    læsetid 0 minut
    0 minutters læsning
    0 min at læse
    lyt 0 min
    lyt til artiklen 0 min
    opdateret for 0 minutter siden
    opdateret for 0 dage siden
    udgivet for 0 timer siden
    publiceret for 0 timer siden
    for 0 time siden
    for 0 dage siden
    for 0 dag siden
    for 0 uger siden
    0 kommentar
    kommentarer 0
    vis 0 kommentarer
    0 delinger
    delinger 0
    0 visninger
    visninger 0
    læst 0 gange
    vist 0 gange
    billede 0 af 0
    denne artikel er mere end 0 år gammel
    artiklen er mere end 0 år gammel
    vis alle 0 kommentarer
    se 0 kommentarer
    alle kommentarer 0
    lyttetid 0 min
    0 anmeldelser
    0 timer siden
    0 minutter siden
    0 dage siden
    0 min siden
    foto 0 af 0
    side 0 af 0
    se alle 0 billeder
    vis alle 0 billeder
    0 tegn tilbage
    slut dig til 0 andre følgere
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
    hent vores app
    download vores app
    nyhedsbrevet her
    direkte i din indbakke
    i din indbakke
    tip os på
    tip redaktionen
    skriv til redaktionen
    skriv til os på
    har du fundet en fejl
    fandt du en fejl
    fejl i artiklen
    for at læse videre
    for at læse hele
    for at læse artiklen
    har du allerede et abonnement
    har du allerede en konto
    log ind eller
    opret dig gratis
    støt uafhængig
    deltag i debatten
    skriv en kommentar
    udtryk for skribentens
    uden tilladelse fra
    kopiering ikke tilladt
    gengivelse uden
    er beskyttet af ophavsret
    accepter cookies
    reklamelinks
    reklamelink
    artiklen er oprindeligt
    oprindeligt bragt i
    kun for abonnenter
    kun for vores abonnenter
    forbeholdt abonnenter
    forbeholdt vores abonnenter
    eksklusivt for abonnenter
    få adgang til hele
    få adgang til alle artikler
    adgang til alle artikler
    for at fortsætte med at læse
    for at læse resten
    læs videre med
    læs hele artiklen med
    læs artiklen med
    er du abonnent?
    er du ikke abonnent
    ikke abonnent?
    køb abonnement
    køb et abonnement
    bestil abonnement
    dine gratis artikler
    gratis artikler denne
    artikel er for abonnenter
    artiklen er for abonnenter
    artikel er kun for
    prøv os gratis
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
    !consent_phrases
    vi værdsætter dit privatliv
    vi respekterer dit privatliv
    vi værner om dit privatliv
    vi går op i dit privatliv
    dit privatliv er vigtigt
    ændre dine præferencer
    ændre dine valg
    ændre dine indstillinger
    administrere dine præferencer
    vi bruger cookies
    vi anvender cookies
    vi benytter cookies
    bruger vi cookies
    hjemmesiden bruger cookies
    hjemmeside bruger cookies
    webstedet bruger cookies
    websted bruger cookies
    siden bruger cookies
    brug af cookies
    cookies og lignende
    cookies eller lignende
    vores cookiepolitik
    vores privatlivspolitik
    vores persondatapolitik
    accepter alle
    accepter alt
    tillad alle
    afvis alle
    oplysninger på en enhed
    oplysninger på din enhed
    information på en enhed
    data til at vælge annoncer
    data til at vælge indhold
    udvælgelse af grundlæggende annoncer
    vælge grundlæggende annoncer
    personaliserede annoncer
    personaliseret annoncering
    personaliseret indhold
    personligt tilpassede annoncer
    tilpasset annoncering
    tilpasset indhold
    personlig annonceprofil
    personlig indholdsprofil
    måle annonceeffektivitet
    måle annonceresultater
    måling af annonce
    måling af indhold
    annonce- og indholdsmåling
    målgruppeindsigt
    målgruppeundersøgelser
    sikre sikkerhed, forebygge
    levere og præsentere
    matche og kombinere
    linke forskellige enheder
    forbinde forskellige enheder
    præcise geoplaceringsdata
    præcise geolokaliseringsdata
    præcise geolokationsdata
    aktiv scanning af enhed
    scanne enhedens
    scanning af enheden
    enhedsscanning
    på grundlag af legitim interesse
    strengt nødvendige cookies
    nødvendige cookies
    jeg er over 18
    !consent_topics
    cookie
    personoplysninger
    persondata
    personlige data
    legitim interesse
    legitime interesse
    ip-adresse
    identifikator
    privatlivspolitik
    personalisere
    vores partnere
    vores samarbejdspartnere
    vores leverandører
    dit samtykke
    trække dit samtykke
    trække samtykke
    tilbagekalde dit samtykke
    administrer samtykke
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
    pressemeddelelse
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
    kontakt os
    privatlivspolitik
    persondatapolitik
    cookiepolitik
    handelsbetingelser
    annoncér
    annoncering
    vilkår
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
    !clock_words
    kl
    klokken
    !indefinite_articles
    en
    et
    !times_ago
    for 0 timer siden
    for 0 minutter siden
    for 0 time siden
    for 0 dage siden
    for 0 dag siden
    for 0 uger siden
    lige nu
    for et minut siden
    for en time siden
    for en dag siden
    for en uge siden
    for en måned siden
    for et år siden
    i går
    for 0 minut siden
    for 0 uge siden
    for 0 måned siden
    for 0 måneder siden
    for 0 år siden
    0 timer siden
    0 dage siden
    0 måneder siden
    0 år siden
    !origin_labels
    oprindeligt udgivet
    oprindeligt bragt
    først bragt
    !reply_buttons
    svar
    svar på kommentar
    besvar
    besvar kommentar
    besvar denne kommentar
    citer
    citér
    """)
}
