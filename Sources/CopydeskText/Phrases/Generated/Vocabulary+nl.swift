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
    !byline_leads
    door
    geschreven door
    auteur:
    tekst:
    tekst door
    een artikel van
    redacteur:
    !name_leads
    geschreven door
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
    !roles
    redactie
    redacteur
    !nobody
    door
    redactie
    bron
    !credit_labels
    foto:
    foto 
    foto door
    fotograaf:
    beeld:
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
    !author_labels
    over de auteur
    over de auteur…
    over de schrijver
    auteur
    auteurs
    contact
    perscontact
    over mij
    !tag_labels
    tags
    onderwerpen
    trefwoorden
    meer over
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
    !notices
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
    !embed_notices
    externe inhoud
    cookies van derden
    inhoud van derden
    inhoud kan niet worden getoond
    deze inhoud te bekijken
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
    !home_labels
    blog archief
    voorpagina
    home
    nieuws
    geen categorie
    ongecategoriseerd
    al het nieuws
    meer
    !site_pages
    over ons
    gebruiksvoorwaarden
    privacybeleid
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
    """)
}
