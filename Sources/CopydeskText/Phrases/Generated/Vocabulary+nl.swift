// Made by scripts/vocabulary from Vocabulary/nl.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Dutch.
  static let nl = Language("nl", """
    !months
    januari / jan
    februari / feb
    maart / mrt / maa
    april / apr
    mei
    juni / jun
    juli / jul
    augustus / aug
    september / sep
    oktober / okt
    november / nov
    december / dec
    !weekdays
    maandag
    dinsdag
    woensdag
    donderdag
    vrijdag
    zaterdag
    zondag
    !update_words
    bijgewerkt
    gewijzigd
    aangepast
    laatste update
    !publication_words
    gepubliceerd
    geplaatst
    !other_dates
    tot en met
    ontvangen
    geaccepteerd
    volgende vergadering
    volgende bijeenkomst
    uiterste datum
    sluitingsdatum
    geboortedatum
    geraadpleegd op
    lid sinds
    geldig tot
    wanneer:
    het is vandaag
    datum evenement
    begindatum
    einddatum
    uiterste inleverdatum
    aanmelden tot
    inschrijven tot
    verschijningsdatum
    releasedatum
    geregistreerd op
    lid geworden
    laatst gezien
    geldig t/m
    te zien tot
    !byline_leads
    door
    geschreven door
    auteur:
    tekst:
    tekst door
    een artikel van
    redacteur:
    door:
    geschreven door:
    geplaatst door:
    geplaatst door
    gepubliceerd door
    gepubliceerd door:
    auteurs:
    tekst en foto’s:
    tekst en foto’s
    tekst en beeld:
    tekst en beeld
    tekst & foto’s:
    journalist:
    verslaggever:
    interview door
    een interview door
    artikel door
    blog door
    opgetekend door
    samengesteld door
    van onze correspondent
    van onze correspondente
    van onze verslaggever
    van onze verslaggeefster
    van onze redacteur
    een analyse van
    een analyse door
    een column van
    een reportage van
    een interview van
    analyse door
    column door
    reportage door
    !name_leads
    geschreven door
    geplaatst door
    gepubliceerd door
    auteur
    auteur:
    artikel door
    tekst
    redacteur
    journalist
    verslaggever
    van onze verslaggever
    !author_fields
    geschreven door
    !conjunctions
    en
    !name_particles
    van
    der
    den
    ter
    ten
    !other_work
    foto's door
    vertaald door
    met medewerking van
    beeld door
    gecontroleerd door
    eindredactie:
    vertaling:
    illustratie van
    illustraties van
    illustratie:
    illustraties:
    video:
    video door
    graphic:
    montage:
    vertaald uit
    vertaling door
    geredigeerd door
    redactie:
    bewerkt door
    productie:
    bijgewerkt door
    m.m.v.
    in samenwerking met
    fotografie:
    beeld:
    !roles
    redactie
    redacteur
    verslaggever
    verslaggeefster
    journalist
    journaliste
    correspondent
    correspondente
    columnist
    columniste
    hoofdredacteur
    eindredacteur
    redactrice
    adjunct-hoofdredacteur
    fotograaf
    fotografe
    presentator
    presentatrice
    hoogleraar
    econoom
    historicus
    historica
    schrijver
    schrijfster
    politicoloog
    socioloog
    analist
    onderzoeker
    onderzoekster
    stagiair
    stagiaire
    medewerker
    medewerkster
    auteur
    recensent
    commentator
    deskundige
    nieuwsredactie
    sportredactie
    buitenlandredactie
    webredactie
    specialist
    !nobody
    door
    redactie
    bron
    de redactie
    onze redactie
    webredactie
    nieuwsredactie
    auteur
    auteurs
    beheerder
    webmaster
    gastauteur
    onbekend
    anoniem
    anp
    delen
    reacties
    ingezonden
    persbericht
    van onze redactie
    door de redactie
    !elsewhere
    bekijk alle
    bekijk profiel
    lees meer
    lees verder
    meer artikelen
    meer nieuws
    alle artikelen
    alle berichten
    toon meer
    reageer
    abonneer
    leestijd
    laad meer
    meer over
    !credit_labels
    foto:
    foto 
    foto door
    fotograaf:
    beeld:
    beeld 
    bron:
    illustratie:
    fotografie:
    foto's:
    beeld door
    !comment_labels
    reacties
    geef een reactie
    reageer
    reactie
    plaats een reactie
    laat een reactie achter
    schrijf een reactie
    commentaar
    bekijk reacties
    opmerkingen
    reacties op…
    geef je mening
    wat lezers zeggen
    geef je reactie
    laat een reactie achter…
    plaats reactie
    reageer op dit artikel
    reageren op dit artikel
    reageer op dit bericht
    uw reactie
    jouw reactie
    alle reacties
    toon reacties
    lees de reacties
    geen reacties
    nog geen reacties
    praat mee
    praat mee over dit onderwerp
    discussieer mee
    doe mee aan de discussie
    reacties van lezers
    lezersreacties
    recente reacties
    reacties tot nu toe
    0 antwoorden
    0 gedachten over…
    0 antwoorden op…
    beste reacties
    nieuwste reacties
    laatste reacties
    !pointer_labels
    meer over…
    lees ook
    gerelateerd
    gerelateerde artikelen
    meest gelezen
    lees meer
    lees verder
    meer nieuws
    laatste nieuws
    meest bekeken
    populair
    populaire artikelen
    aanbevolen
    aanbevolen artikelen
    gerelateerd nieuws
    gerelateerde berichten
    ook interessant
    meer artikelen
    andere artikelen
    recente berichten
    bekijk ook
    zie ook
    net binnen
    uitgelicht
    meer over dit onderwerp
    misschien vind je dit…
    verder lezen
    lees dit ook
    ook leuk
    interessant voor jou
    misschien ook interessant…
    dit vind je misschien ook…
    dit vind je vast ook…
    anderen lazen ook
    anderen bekeken ook
    anderen lezen ook
    veel gelezen
    best gelezen
    meest recent
    meest gedeeld
    meest besproken
    nu populair
    populair nu
    populair op…
    populaire berichten
    nu in het nieuws
    laatste berichten
    laatste artikelen
    laatste nieuws…
    recent nieuws
    recente artikelen
    uitgelichte artikelen
    aanbevolen voor jou
    aanbevolen voor u
    aanrader van de redactie
    keuze van de redactie
    door de redactie gekozen
    gerelateerde onderwerpen
    gerelateerde content
    vergelijkbare artikelen
    soortgelijke artikelen
    ander nieuws
    meer berichten
    meer nieuws…
    meer van…
    in dit dossier
    in deze rubriek
    uit dezelfde rubriek
    niet te missen
    mis dit niet
    volgend artikel
    vorig artikel
    elders op het web
    van onze partners
    partnerberichten
    gesponsorde berichten
    meest populaire berichten & pagina’s
    blogarchief
    !offer_labels
    nieuwsbrief
    abonneer
    schrijf je in…
    meld je aan
    word lid
    abonneer je
    abonneer nu
    volg ons
    volg ons op…
    steun ons
    ontvang onze nieuwsbrief
    meld je aan voor…
    aanmelden nieuwsbrief
    aanmelden voor de nieuwsbrief
    nieuwsbrieven
    onze nieuwsbrief
    onze nieuwsbrieven
    ontvang de nieuwsbrief…
    abonneer je op…
    abonnement nemen
    word abonnee
    word donateur
    steun onze…
    blijf op de hoogte
    blijf op de hoogte…
    volg ons via…
    download de app
    download onze app
    al abonnee?
    dit artikel is alleen voor abonnees…
    dit artikel is exclusief…
    dit artikel is voor abonnees…
    dit verhaal is alleen voor…
    exclusief voor abonnees…
    alleen voor abonnees…
    verder lezen?…
    lees verder met…
    lees dit artikel verder…
    lees het hele artikel…
    lees het volledige artikel…
    om verder te lezen…
    krijg onbeperkt toegang…
    maak een gratis account…
    al abonnee…
    heb je al een account…
    heb je al een abonnement…
    ben je al abonnee…
    kies je abonnement…
    kies een abonnement…
    onze abonnementen
    bekijk onze abonnementen
    blog volgen via e-mail
    abonneer je op dit blog door middel van e-mail
    volg blog via e-mail
    volgen via e-mail
    !author_labels
    over de auteur
    over de auteur…
    over de schrijver
    auteur
    auteurs
    contact
    perscontact
    over mij
    over de redacteur
    over deze auteur
    de auteur
    meer over de auteur
    contact voor de pers
    persvoorlichting
    !tag_labels
    tags
    onderwerpen
    trefwoorden
    meer over
    gerelateerde onderwerpen
    meer over dit onderwerp
    in dit artikel genoemd
    volg deze onderwerpen
    !source_labels
    bronnen
    referenties
    noten
    voetnoten
    literatuur
    externe links
    bronvermelding
    links
    !pointers
    lees ook
    lees meer
    bekijk ook
    lees verder
    lees hier
    lees het hele
    bekijk meer
    zie ook
    meer lezen
    lees meer over
    luister ook
    kijk ook
    misschien ook interessant
    lees:
    lees alles over
    lees het volledige
    lees eerder
    lees eerst
    lees dit ook
    lees het interview
    lees het artikel
    eerder verscheen
    eerder schreven we
    bekijk:
    bekijk de video
    bekijk hier
    bekijk alle
    kijk hier
    luister hier
    beluister ook
    meer over
    meer nieuws
    meer weten over
    verder lezen
    gerelateerd
    ook interessant
    ook lezen
    dit vind je misschien ook
    klik hier
    volgend artikel
    terug naar
    !notices
    vergroten
    om verder te lezen…
    dit artikel is alleen voor abonnees…
    Advertentie
    Advertenties
    Delen
    Deel dit artikel
    Deel artikel
    Afdrukken
    Opslaan
    Reacties
    Lees meer
    Lees verder
    Sluiten
    Volgende
    Vorige
    Terug naar boven
    Link kopiëren
    Kopieer link
    Bijgewerkt
    Gepubliceerd
    Luister
    Bekijk meer
    leestijd…
    schrijf je in…
    volg ons…
    abonneer je…
    luister naar dit artikel
    geef dit artikel cadeau
    deel op Facebook
    deel via WhatsApp
    bewaar artikel
    meest gelezen
    artikel delen
    terug naar home
    reageren
    reageer
    fout gezien…
    lees verder na de advertentie
    lees verder onder de advertentie
    tekst gaat verder onder de foto
    tekst gaat verder onder de advertentie
    tekst gaat verder onder de video
    tekst loopt door onder de afbeelding
    tekst loopt door onder de foto
    word abonnee
    artikel gaat verder onder de advertentie
    kopieer link
    link kopiëren
    kopiëren
    beluister dit artikel
    beluister artikel
    tekstgrootte
    lettergrootte
    tekst vergroten
    foto vergroten
    afbeelding vergroten
    bewaar voor later
    lees later
    artikel opslaan
    artikel bewaren
    artikel printen
    print artikel
    print dit artikel
    afdrukken artikel
    mail artikel
    mail dit artikel
    deel via e-mail
    deel via mail
    delen via e-mail
    delen via WhatsApp
    delen op Facebook
    delen op X
    deel op X
    deel op LinkedIn
    deel op Twitter
    deel dit bericht
    deel dit nieuws
    deel deze pagina
    deel dit verhaal
    artikel cadeau geven
    cadeau geven
    link gekopieerd
    kopieer de link
    bekijk reacties
    toon reacties
    lees reacties
    alle reacties
    bekijk alle reacties
    gesponsorde inhoud
    gesponsord artikel
    partnerbijdrage
    partnercontent
    ingezonden mededeling
    dit artikel gaat verder onder de advertentie
    artikel gaat verder onder advertentie
    artikel gaat verder onder de foto
    artikel gaat verder onder de video
    tekst gaat door onder de foto
    tekst gaat door onder de video
    tekst gaat door onder de advertentie
    tekst gaat verder onder foto
    tekst gaat verder onder video
    tekst gaat verder onder de afbeelding
    tekst gaat verder onder de post
    tekst gaat verder onder de tweet
    tekst loopt door onder de video
    tekst loopt door onder de advertentie
    de tekst gaat verder onder de foto
    de tekst gaat verder onder de video
    de tekst gaat verder onder de advertentie
    lees verder onder de foto
    lees verder onder de video
    lees verder onder deze advertentie
    lees verder na deze advertentie
    lees onder de video verder
    verhaal gaat verder onder de foto
    verhaal gaat verder onder de advertentie
    het artikel gaat verder onder de advertentie
    het artikel gaat verder onder de afbeelding
    sla advertentie over
    advertentie sluiten
    einde advertentie
    volgend artikel
    vorig artikel
    volgend bericht
    vorig bericht
    bekijk video
    bekijk de video
    video afspelen
    speel video af
    bekijk foto’s
    bekijk de foto’s
    bekijk alle foto’s
    bekijk fotoserie
    alle foto’s
    toon meer
    meer laden
    laad meer
    meer weergeven
    toon alles
    alles bekijken
    meer nieuws
    naar boven
    naar de homepage
    terug naar overzicht
    terug naar nieuws
    meld een fout
    meld fout
    fout melden
    fout in het artikel?
    tip de redactie
    tip ons
    heb je een tip?…
    heb je een tip of opmerking?…
    heb je een fout gezien?…
    heeft u een fout gezien?…
    foutje gezien?…
    taalfout gezien?…
    wat vond je van dit artikel?…
    vond je dit artikel nuttig?…
    volg dit onderwerp
    volg deze auteur
    volg auteur
    toevoegen als voorkeursbron op Google
    voeg toe als voorkeursbron op google
    download onze app…
    download gratis onze app…
    meld je aan voor…
    meld u aan voor…
    schrijf u in voor…
    ontvang onze…
    ontvang dagelijks…
    abonneer u…
    inloggen om verder te lezen
    al abonnee?…
    al een account?…
    heb je al een abonnement?…
    heeft u al een abonnement?…
    nog geen abonnee?…
    dit artikel is exclusief voor abonnees…
    dit artikel is gratis voor…
    exclusief voor abonnees…
    alleen voor abonnees
    dit verhaal is alleen voor abonnees…
    je e-mailadres wordt niet gepubliceerd…
    vereiste velden zijn gemarkeerd…
    reageren is niet meer mogelijk…
    dit artikel verscheen eerder…
    dit artikel verscheen oorspronkelijk…
    dit artikel werd eerder gepubliceerd…
    dit artikel is automatisch vertaald…
    dit artikel is met behulp van ai…
    dit artikel is geschreven met behulp van ai…
    niets uit deze uitgave…
    © copyright…
    dit artikel is voor abonnees
    dit artikel is voor abonnees…
    dit artikel is enkel voor abonnees…
    dit artikel is uitsluitend voor abonnees…
    dit verhaal is exclusief voor abonnees…
    dit verhaal is alleen voor…
    enkel voor abonnees
    voor abonnees
    abonneer om verder te lezen
    lees verder met een abonnement…
    lees verder met…
    verder lezen
    verder lezen met…
    log in om verder te lezen…
    log in of registreer…
    inloggen om te lezen
    registreer om verder te lezen…
    registreer gratis en lees verder
    maak een gratis account aan…
    bekijk abonnementen
    bekijk de abonnementen
    bekijk onze abonnementen
    bekijk alle abonnementen
    neem een abonnement
    kies je abonnement
    kies een abonnement
    probeer gratis
    probeer nu gratis
    start proefabonnement
    ben je al abonnee?…
    bent u al abonnee?…
    ben je al lid?…
    heb je al een account?…
    heeft u al een account?…
    nog geen account?…
    je hebt je gratis artikelen…
    je hebt al je gratis artikelen…
    u hebt uw gratis artikelen…
    lees onbeperkt alle artikelen…
    maandelijks opzegbaar
    op elk moment opzegbaar
    lees verder na de reclame
    artikel gaat verder na de advertentie
    het artikel gaat verder na de advertentie
    tekst gaat verder na de advertentie
    de tekst gaat verder na de advertentie
    artikel loopt door onder de advertentie
    lees verder onder de reclame
    verder lezen na de advertentie
    scan de qr-code om…
    scan de qr-code en…
    scan deze qr-code…
    scan mij
    vergroot
    inhoudsopgave
    deze post bevat affiliate…
    dit artikel bevat affiliate…
    deze blog bevat affiliate…
    geef een reactie
    bekijk de fotoserie
    bekijk de fotogalerij
    toon minder
    schakel javascript in
    artikel afdrukken
    reacties zijn gesloten
    reageren is niet meer mogelijk
    lees verder onder de afbeelding
    lees verder onder het kader
    artikel gaat verder onder de afbeelding
    fout gevonden? laat het ons weten
    vind ik leuk laden
    ga naar recept
    ga naar het recept
    direct naar het recept
    steun ons
    steun onafhankelijke journalistiek
    wat vond je van dit artikel
    lees het hele artikel
    vond je dit een goed artikel
    vond je dit artikel nuttig
    je e-mailadres
    nu abonneren
    geef cadeau
    dit is een modaal venster
    begin van dialoogvenster. escape zal annuleren en het venster sluiten.
    begin van het dialoogvenster. escape annuleert en sluit het venster.
    einde van dialoogvenster
    modaal venster sluiten
    modal dialoogvenster sluiten
    voor deze media is geen ondersteunde bron gevonden
    ondertiteling uit, geselecteerd
    ondertitelinginstellingen, opent ondertitelinginstellingen-dialoogvenster
    de media kon niet worden geladen, vanwege een server- of netwerkfout of doordat het formaat niet wordt ondersteund
    u heeft de mediaweergave afgebroken
    video wordt geladen
    bekijk op youtube
    deze video is niet beschikbaar
    deze video is niet meer beschikbaar
    deze video is niet langer beschikbaar
    video niet beschikbaar
    deze inhoud is niet beschikbaar
    deze content is niet beschikbaar
    deze inhoud is niet beschikbaar in jouw land
    dit bericht op instagram bekijken
    bekijk dit bericht op instagram
    bekijk dit profiel op instagram
    je browser ondersteunt het audio-element niet
    uw browser ondersteunt het audio-element niet
    uw browser ondersteunt geen html5 video
    je browser ondersteunt geen html5-video
    je browser ondersteunt geen html5 audio
    uw browser ondersteunt deze video niet
    je browser is verouderd
    uw browser is verouderd
    je browser wordt niet ondersteund
    uw browser wordt niet ondersteund
    je gebruikt een verouderde browser
    schakel javascript in om de reacties te bekijken
    zet javascript aan
    javascript staat uit
    deze diavoorstelling vereist javascript
    dit e-mailadres wordt beveiligd tegen spambots…
    gebruik omhoog/omlaag pijltoetsen om het volume te verhogen of te verlagen
    luister dit artikel
    luister naar artikel
    artikel beluisteren
    luister naar het artikel
    lees dit artikel voor
    lees artikel voor
    voorlezen met ai-stem
    voorgelezen door ai
    dit artikel wordt voorgelezen door een computerstem
    reacties tonen
    bekijk de reacties
    lees alle reacties
    reacties lezen
    reacties bekijken
    reacties verbergen
    verberg reacties
    reacties laden
    meer reacties
    meer reacties laden
    reacties worden geladen
    oudere reacties
    nieuwere reacties
    nieuwste reacties
    oudste reacties
    reactie toevoegen
    een reactie toevoegen
    nieuwe reactie toevoegen
    nieuwe reactie
    voeg een reactie toe
    voeg reactie toe
    schrijf reactie
    plaats je reactie
    reactie plaatsen
    een reactie plaatsen
    geef reactie
    laat een bericht achter
    laat je reactie achter
    reactie versturen
    verstuur reactie
    reageer op artikel
    reageer als eerste
    reactie melden
    meld deze reactie
    rapporteer reactie
    rapporteer deze reactie
    meld een ongepaste reactie
    reageer op deze reactie
    beantwoord deze reactie
    reactie annuleren
    antwoord annuleren
    geef een reactie reactie annuleren
    plaats een reactie reactie annuleren
    wees de eerste om te reageren
    wees de eerste die reageert
    wees de eerste met een reactie
    wees de eerste die een reactie plaatst
    wees de eerste om een reactie te plaatsen
    er zijn nog geen reacties
    er zijn nog geen reacties geplaatst
    er zijn geen reacties
    er zijn nog geen reacties op dit artikel
    de reacties zijn gesloten
    reageren is niet mogelijk
    reageren is uitgeschakeld
    reageren niet mogelijk
    reacties uitgeschakeld
    reacties zijn uitgeschakeld
    reacties gesloten
    reageren op dit artikel is niet meer mogelijk
    op dit artikel kan niet meer gereageerd worden
    de reactiemogelijkheid is gesloten
    log in om te reageren
    log in om een reactie te plaatsen
    login of registreer om te reageren
    inloggen om te reageren
    inloggen of registreren om te reageren
    inloggen of registreren om reacties te plaatsen
    meld je aan om te reageren
    je moet inloggen om te reageren
    u moet inloggen om te kunnen reageren
    je moet inloggen om een reactie te kunnen plaatsen
    je moet inloggen om een reactie te plaatsen
    het e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met *
    het e-mailadres wordt niet gepubliceerd
    uw e-mailadres wordt niet gepubliceerd
    velden met een * zijn verplicht
    mijn naam, e-mailadres en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats
    mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats
    stuur mij een e-mail als er vervolgreacties zijn
    stuur mij een e-mail als er nieuwe berichten zijn
    houd me op de hoogte van nieuwe reacties
    houd mij op de hoogte van nieuwe reacties
    deze site gebruikt akismet om spam te verminderen. bekijk hoe je reactie gegevens worden verwerkt
    deze site gebruikt akismet om spam te verminderen…
    je reactie wacht op moderatie
    je reactie is in afwachting van moderatie
    vind-ik-leuk aan het laden
    aan het laden
    bezig met laden
    wees de eerste die dit leuk vindt
    ondersteund door wordpress
    trots ondersteund door wordpress
    blog op wordpress.com
    maak een gratis website of blog op wordpress.com
    mogelijk gemaakt door blogger
    oudere post
    nieuwere post
    oudere posts
    vorige pagina
    volgende pagina
    reacties posten (atom)
    abonneren op: reacties posten (atom)
    dit e-mailen
    dit e-mailendit bloggen!delen via xdelen op facebookdelen op pinterest
    dit bloggen!
    delen via x
    deze reactie is verwijderd door de auteur
    deze reactie is verwijderd
    mijn volledige profiel tonen
    spring naar inhoud
    spring naar de inhoud
    spring naar content
    spring naar hoofdinhoud
    spring naar de hoofdinhoud
    ga naar inhoud
    ga naar de inhoud
    ga naar hoofdinhoud
    ga naar de hoofdinhoud
    overslaan en naar de inhoud gaan
    overslaan en naar de algemene inhoud gaan
    direct naar content
    direct naar inhoud
    direct naar de inhoud
    door naar de inhoud
    door naar artikel
    naar de inhoud springen
    naar de inhoud
    meteen naar de inhoud
    ga naar navigatie
    spring naar navigatie
    naar navigatie springen naar zoeken springen
    uit wikipedia, de vrije encyclopedie
    deze pagina is voor het laatst bewerkt op…
    bewerken | brontekst bewerken
    print deze pagina
    pagina afdrukken
    e-mail dit artikel
    stuur dit artikel door
    mail een vriend
    stuur naar een vriend
    doorsturen naar een vriend
    meer informatie over tekstformaten
    meer informatie over tekstopmaak
    geen html toegestaan
    adressen van webpagina's en e-mailadressen worden automatisch naar links omgezet
    web- en e-mailadressen worden automatisch naar links omgezet
    regels en alinea's worden automatisch gesplitst
    regels en paragrafen worden automatisch gesplitst
    deze vraag is om te controleren dat u een mens bent, om geautomatiseerde invoer (spam) te voorkomen
    nog geen beoordelingen
    beoordeel dit artikel
    waardeer dit artikel
    geef je waardering
    was dit artikel nuttig?
    was dit artikel behulpzaam?
    was deze informatie nuttig?
    was deze pagina nuttig?
    vond u dit artikel interessant?
    wat vind je van dit artikel?
    hoe nuttig was dit bericht?
    klik op een ster om dit te beoordelen!
    klik op een ster om het te beoordelen!
    tot nu toe geen stemmen! wees de eerste die dit bericht waardeert.
    het spijt ons dat dit bericht niet nuttig voor je was!
    laten we dit bericht verbeteren!
    vertel ons hoe we dit bericht kunnen verbeteren?
    bedankt voor je beoordeling
    bedankt voor uw beoordeling
    we respecteren je privacy
    wij respecteren uw privacy
    uw privacy is belangrijk voor ons
    jouw privacy is belangrijk voor ons
    we waarderen uw privacy
    we hechten waarde aan uw privacy
    we hechten waarde aan je privacy
    alle cookies accepteren
    alle cookies toestaan
    alle cookies weigeren
    accepteer alle cookies
    accepteer cookies
    cookies accepteren
    accepteren en doorgaan
    accepteren en sluiten
    akkoord en sluiten
    akkoord en doorgaan
    mijn keuzes bevestigen
    deze website maakt gebruik van cookies
    deze site maakt gebruik van cookies
    deze website gebruikt cookies
    deze site gebruikt cookies
    wij gebruiken cookies
    we gebruiken cookies
    al een abonnement?
    al een abonnement? log in
    nog geen abonnement?
    inloggen of registreren
    inloggen / registreren
    abonneer nu
    neem een abonnement om verder te lezen
    word nu abonnee
    log in om dit artikel te lezen
    meld je aan om verder te lezen
    uitsluitend voor abonnees
    ongeldig e-mailadres
    vul een geldig e-mailadres in
    voer een geldig e-mailadres in
    vul je e-mailadres in
    vul uw e-mailadres in
    er is iets misgegaan. probeer het later opnieuw.
    er is iets misgegaan. probeer het opnieuw.
    er ging iets mis. probeer het opnieuw.
    er is iets fout gegaan. probeer het later opnieuw.
    er is een fout opgetreden. probeer het later opnieuw.
    er is een fout opgetreden. probeer het opnieuw.
    je kunt je op elk moment afmelden
    u kunt zich op elk moment afmelden
    je kan je op elk moment uitschrijven
    afmelden kan op elk moment
    uitschrijven kan altijd
    deze site wordt beschermd door recaptcha…
    ik ga akkoord met de privacyverklaring
    ik ga akkoord met de algemene voorwaarden
    de link is gekopieerd
    link gekopieerd naar klembord
    gekopieerd naar klembord
    deel pagina
    pagina delen
    deel op pinterest
    deel via facebook
    deel via twitter
    deel via linkedin
    delen op twitter
    delen op linkedin
    delen op whatsapp
    delen op pinterest
    delen via facebook
    meer deelopties
    geef artikel cadeau
    bewaar dit artikel
    bewaren voor later
    opslaan voor later
    sla artikel op
    sla op voor later
    aan favorieten toevoegen
    toevoegen aan favorieten
    toevoegen aan leeslijst
    zet op leeslijst
    toevoegen aan mijn leeslijst
    vergroot afbeelding
    vergroot foto
    vergroot de afbeelding
    bekijk afbeelding
    bekijk foto
    meer foto's
    bekijk meer foto's
    klik om te vergroten
    klik op de afbeelding om te vergroten
    klik op de foto om te vergroten
    klik op de afbeelding voor een vergroting
    klik op de foto voor een vergroting
    klik voor een vergroting
    klik voor vergroting
    vorige foto
    volgende foto
    vorige afbeelding
    volgende afbeelding
    open galerij
    bekijk galerij
    deze tekst is automatisch vertaald
    deze pagina is automatisch vertaald
    dit artikel is vertaald met behulp van ai
    dit artikel is vertaald met ai
    automatisch vertaald
    vertaald met ai
    lees in het nederlands
    lees dit artikel in het engels
    lees dit artikel in het nederlands
    lees in het engels
    oorspronkelijke tekst deze vertaling beoordelen
    deze vertaling beoordelen
    je feedback wordt gebruikt om google translate te verbeteren
    meer artikelen laden
    laad meer artikelen
    laad meer berichten
    lees minder
    bekijk alle artikelen
    meer artikelen
    alle artikelen
    toon meer artikelen
    geen artikelen meer
    artikel wordt geladen
    inhoud wordt geladen
    lees verder na de video
    ga verder met lezen onder de advertentie
    scroll om verder te lezen
    scroll naar beneden
    advertentie overslaan
    advertentie - lees verder onder de advertentie
    gesponsorde content
    gesponsorde links
    hier adverteren
    adverteer hier
    adverteren bij ons
    aanbevolen door outbrain
    lees in de app
    lees verder in de app
    toevoegen als voorkeursbron
    voeg ons toe als voorkeursbron
    voeg ons toe als voorkeursbron op google
    voorkeursbron op google
    stel in als voorkeursbron
    maak ons je voorkeursbron op google
    koop bij bol
    bekijk bij bol
    bekijk op bol.com
    bekijk bij amazon
    bekijk deal
    fout gevonden?
    foutje ontdekt?
    meld een fout in dit artikel
    heb je een fout ontdekt?
    zie je een fout?
    rapporteer een fout
    stuur een tip
    naar boven scrollen
    scroll naar boven
    ga naar boven
    terug naar begin
    terug naar homepage
    zoek op deze site
    lees hele artikel
    lees het volledige artikel
    lees volledig artikel
    bekijk het volledige artikel
    lees artikel
    naar artikel
    klik hier om verder te lezen
    klik hier voor meer
    opent in nieuw venster
    opent in een nieuw venster
    opent in nieuw tabblad
    opent in een nieuw tabblad
    link opent in een nieuw venster
    link opent in nieuw venster
    deze link opent in een nieuw venster
    grotere kaart weergeven
    aanmelden voor de nieuwsbrief
    abonneer op nieuwsbrief
    like laden
    wees de eerste om dit te waarderen
    alleen geregistreerde gebruikers kunnen…
    voer je e-mailadres in om…
    vul je e-mailadres in om…
    voer je e-mailadres in en…
    blogstatistieken
    dit blog doorzoeken
    alles accepteren
    alles weigeren
    alles afwijzen
    opties beheren
    voorkeuren opslaan
    voorkeuren beheren
    !counted_notices
    0 min lezen
    0 minuten lezen
    0 min leestijd
    0 minuten leestijd
    0 uur geleden
    0 minuten geleden
    pagina 0 van 0
    leestijd 0 min
    leestijd 0 minuten
    bijgewerkt 0 uur geleden
    bijgewerkt 0 minuten geleden
    0 dagen geleden
    0 keer gedeeld
    0 min. leestijd
    in 0 minuten gelezen
    leestijd ca 0 min
    leestijd ca 0 minuten
    leestijd ongeveer 0 minuten
    geschatte leestijd 0 minuten
    geschatte leestijd 0 min
    leestijd 0 minuut
    0 minuut leestijd
    0 minuut lezen
    lezen 0 min
    lees in 0 minuten
    lees dit in 0 minuten
    luisteren 0 min
    0 min luisteren
    luistertijd 0 min
    0 reacties
    0 reactie
    reacties 0
    bekijk 0 reacties
    toon 0 reacties
    0 keer bekeken
    0 keer gelezen
    0x gelezen
    0 weergaven
    0 views
    bekeken 0
    gelezen 0
    0 likes
    0 minuut geleden
    0 dag geleden
    0 weken geleden
    bijgewerkt 0 dagen geleden
    gepubliceerd 0 uur geleden
    gepubliceerd 0 minuten geleden
    laatste update 0 uur geleden
    foto 0 van 0
    dit artikel is meer dan 0 jaar oud
    dit artikel is ouder dan 0 jaar
    luister naar dit artikel 0
    luister naar dit artikel 0 min
    beluister dit artikel 0
    huidige tijd 0
    resterende tijd 0
    bekijk alle 0 reacties
    lees alle 0 reacties
    lees 0 reacties
    toon 0 antwoorden
    weergaven 0
    gelezen 0 keer
    0 minuten leesplezier
    0 min leesplezier
    lees in 0 min
    luister 0 min
    luistertijd 0 minuten
    0 beoordelingen
    0 min geleden
    afbeelding 0 van 0
    bekijk 0 foto's
    bekijk alle 0 foto's
    alle 0 foto's
    fotoserie 0 foto's
    0 tekens over
    nog 0 tekens
    gemiddelde waardering 0 stemmen telling 0
    je hebt nog 0 gratis artikelen
    u heeft nog 0 gratis artikelen
    nog 0 gratis artikelen
    voeg je bij 0 andere volgers
    voeg je bij 0 andere abonnees
    we hebben 0 gasten online
    !edge_notices
    nieuwsbrief
    alle rechten voorbehouden
    meld je aan voor
    schrijf je in voor
    abonneer je op
    volg ons op
    niets uit deze uitgave
    whatsapp-kanaal
    fout gezien
    overname is niet toegestaan
    word abonnee
    reacties volgen via
    overname van artikelen
    zonder schriftelijke
    onze nieuwsbrief
    volg ons
    al abonnee
    nog geen abonnee
    verder te lezen
    onze whatsapp
    meld je hier aan
    meld u aan voor
    schrijf je hier in
    schrijf u in voor
    abonneer u op
    abonneer je nu
    ontvang onze
    ontvang elke dag
    in uw mailbox
    heb je al een abonnement
    heeft u al een abonnement
    maak een gratis account
    maak gratis een account
    alleen voor abonnees
    om te kunnen reageren
    laat het weten in de reacties
    laat een reactie achter
    heb je een tip
    heeft u een tip
    tip de redactie
    mail de redactie
    mail naar de redactie
    stuur een appje
    foutje gezien
    zie je een fout
    ziet u een fout
    overgenomen zonder
    overname zonder
    zonder toestemming van de uitgever
    zonder toestemming van de redactie
    auteursrecht voorbehouden
    verscheen oorspronkelijk
    is geen financieel advies
    geen beleggingsadvies
    ontvangen wij een commissie
    krijgen wij een commissie
    steun de onafhankelijke
    steun onafhankelijke
    word vriend van
    word donateur
    accepteer cookies
    fout gevonden
    typefout gevonden
    informatie op een apparaat opslaan en of openen
    informatie op een apparaat op te slaan en of te openen
    exclusief voor abonnees
    enkel voor abonnees
    uitsluitend voor abonnees
    alleen toegankelijk voor
    alleen beschikbaar voor abonnees
    voorbehouden aan abonnees
    voorbehouden voor abonnees
    voorbehouden aan onze abonnees
    exclusief voor onze abonnees
    alleen voor onze abonnees
    alleen voor leden van
    om dit artikel te lezen
    om het volledige artikel
    om het hele artikel
    lees verder met een
    lees verder met je
    lees onbeperkt
    onbeperkt alle artikelen
    log in of registreer
    log in of maak
    inloggen of registreren
    maak een account aan
    gratis artikelen gelezen
    je gratis artikelen
    uw gratis artikelen
    nog geen abonnement?
    heb je al een account
    heeft u al een account
    al een account?
    dit verhaal is voor abonnees
    maak dit favoriet permalink
    !missing_titles
    pagina niet gevonden
    niet gevonden
    pagina bestaat niet
    deze pagina bestaat niet
    fout 404
    pagina niet beschikbaar
    !blocked_titles
    toegang geweigerd
    beveiligingscontrole
    !consent_titles
    voordat je verdergaat
    toestemming
    cookie-instellingen
    cookies accepteren
    privacy-instellingen
    !consent_words
    toestemming
    !consent_phrases
    wij respecteren uw privacy
    wij hechten waarde aan uw privacy
    we hechten waarde aan je privacy
    we waarderen je privacy
    wij waarderen uw privacy
    uw privacy is belangrijk
    jouw privacy is belangrijk
    je privacy is belangrijk
    je keuzes aanpassen
    uw keuzes aanpassen
    voorkeuren wijzigen
    voorkeuren beheren
    wij gebruiken cookies
    we gebruiken cookies
    gebruiken wij cookies
    gebruiken we cookies
    plaatsen cookies
    plaatsen wij cookies
    deze website gebruikt cookies
    deze site gebruikt cookies
    gebruik van cookies
    cookies en vergelijkbare
    cookies en soortgelijke
    cookies en andere technieken
    ons cookiebeleid
    ons privacybeleid
    onze privacyverklaring
    alles accepteren
    alle cookies accepteren
    alles weigeren
    alle cookies weigeren
    alles afwijzen
    accepteren en doorgaan
    op 'akkoord
    op ‘akkoord
    op 'accepteren
    informatie op een apparaat
    informatie op je apparaat
    informatie op uw apparaat
    gegevens om advertenties te selecteren
    gegevens om content te selecteren
    basisadvertenties selecteren
    gepersonaliseerde advertenties selecteren
    gepersonaliseerde advertenties te selecteren
    gepersonaliseerde content te selecteren
    gepersonaliseerde inhoud selecteren
    profielen voor gepersonaliseerde
    gepersonaliseerd advertentieprofiel
    gepersonaliseerd contentprofiel
    gepersonaliseerde advertenties en
    advertentie- en contentmeting
    advertentieprestaties meten
    contentprestaties meten
    doelgroepinzichten
    doelgroeponderzoek
    inzichten in het publiek
    beveiliging waarborgen
    veiligheid garanderen, fraude
    advertenties en content leveren
    advertenties of content technisch leveren
    gegevens koppelen en combineren
    verschillende apparaten koppelen
    apparaten identificeren
    precieze geolocatie
    nauwkeurige geolocatie
    apparaatkenmerken actief scannen
    scannen van apparaten
    op basis van gerechtvaardigd belang
    op basis van een gerechtvaardigd belang
    noodzakelijke cookies
    functionele cookies
    doorgaan met advertenties
    gratis met advertenties
    ik ben 18 jaar of ouder
    !consent_topics
    cookie
    persoonsgegevens
    persoonlijke gegevens
    gerechtvaardigd belang
    gerechtvaardigde belang
    ip-adres
    identificator
    privacy
    gepersonaliseerd
    surfgedrag
    onze partners
    onze leveranciers
    uw toestemming
    jouw toestemming
    je toestemming
    toestemming intrekken
    toestemming op elk moment
    op elk moment intrekken
    keuze op elk moment
    !embed_notices
    externe inhoud
    cookies van derden
    inhoud van derden
    inhoud kan niet worden getoond
    deze inhoud te bekijken
    inhoud van externe
    deze inhoud wordt geladen
    content van derden
    externe content
    cookies accepteren
    accepteer cookies
    om deze inhoud te bekijken
    om deze video te bekijken
    deze video te bekijken
    geef toestemming
    !login_titles
    inloggen
    aanmelden
    log in
    account aanmaken
    registreren
    mijn account
    !search_titles
    zoekresultaten
    zoekresultaat
    resultaten voor
    !search_paths
    zoeken
    !listing_paths
    categorie
    !author_paths
    auteur
    auteurs
    !article_kinds
    mening
    column
    commentaar
    opinie
    hoofdredactioneel commentaar
    ingezonden brief
    recensie
    persbericht
    !home_labels
    blog archief
    voorpagina
    home
    nieuws
    geen categorie
    ongecategoriseerd
    al het nieuws
    meer
    naamloos document
    !site_pages
    over ons
    gebruiksvoorwaarden
    privacybeleid
    privacyverklaring
    privacystatement
    cookiebeleid
    cookieverklaring
    algemene voorwaarden
    colofon
    over deze site
    redactiestatuut
    !frequent_words
    de
    van
    het
    een
    in
    en
    is
    dat
    op
    te
    voor
    met
    zijn
    die
    niet
    aan
    er
    om
    ook
    als
    maar
    door
    naar
    bij
    heeft
    !caption_leads
    op de foto:
    !clock_words
    uur
    !indefinite_articles
    een
    !times_ago
    0 uur geleden
    0 minuten geleden
    0 dagen geleden
    0 minuut geleden
    0 dag geleden
    0 weken geleden
    zojuist
    zonet
    een minuut geleden
    een uur geleden
    een dag geleden
    een week geleden
    een maand geleden
    een jaar geleden
    gisteren
    0 seconden geleden
    0 week geleden
    0 maand geleden
    0 maanden geleden
    0 jaar geleden
    !origin_labels
    oorspronkelijk gepubliceerd
    oorspronkelijk verschenen
    eerder verschenen
    verscheen eerder
    verscheen oorspronkelijk
    !reply_buttons
    antwoord
    antwoorden
    beantwoorden
    beantwoord
    reageer
    reageren
    reageer op deze reactie
    reageer hierop
    citeer
    citeren
    quote
    """)
}
