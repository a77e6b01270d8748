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
    text och foto:
    text och bild:
    text & foto:
    text/foto:
    text och foto
    skriven av:
    journalist:
    skribent:
    publicerad av
    publicerad av:
    krönika av
    reportage av
    av vår korrespondent
    en analys av
    analys av
    en krönika av
    ett reportage av
    intervju av
    !name_leads
    skriven av
    publicerad av
    författare
    skribent
    reporter
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
    illustration:
    illustration av
    illustrationer av
    grafik:
    grafik av
    video:
    redigering:
    redigerad av
    översättning av
    redaktör:
    uppdaterad av
    !roles
    redaktionen
    journalist
    reportrar
    journalister
    redaktör
    chefredaktör
    nyhetschef
    korrespondent
    utrikeskorrespondent
    krönikör
    kolumnist
    ledarskribent
    skribent
    debattör
    fotograf
    fotojournalist
    författare
    frilans
    frilansjournalist
    programledare
    praktikant
    professor
    forskare
    docent
    ekonom
    kommentator
    nyhetsreporter
    sportreporter
    kulturskribent
    gästkrönikör
    expert
    !nobody
    av
    redaktionen
    nyhetsredaktionen
    webbredaktionen
    sportredaktionen
    skribent
    okänd
    insändare
    pressmeddelande
    dela
    kommentarer
    källa
    !elsewhere
    visa alla
    visa fler
    läs mer
    fler artiklar
    alla artiklar
    följ
    mer från
    kontakta
    lästid
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
    lämna kommentar
    läs kommentarer
    delta i diskussionen
    vad tycker du?
    läsarnas kommentarer
    0 svar
    0 svar på…
    0 tankar om…
    svar 0
    bästa kommentarer
    alla kommentarer
    senaste kommentarerna
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
    läs även
    läs vidare
    mest lästa
    mest läst just nu
    mest kommenterat
    populärt just nu
    populärast
    senaste artiklarna
    senaste inläggen
    fler artiklar från…
    fler artiklar om…
    mer i ämnet
    relaterade nyheter
    rekommenderade artiklar
    vi rekommenderar
    redaktionen rekommenderar
    redaktionen tipsar
    du kanske också gillar…
    du kanske är intresserad…
    nästa artikel
    föregående artikel
    fler i samma ämne
    senaste nyheter
    toppnyheter
    annonssamarbete
    populära inlägg
    toppinlägg & sidor
    bloggarkiv
    senaste inlägg
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
    den här artikeln är för prenumeranter…
    den här artikeln är endast för…
    artikeln är låst…
    endast för prenumeranter…
    bara för prenumeranter…
    fortsätt läsa med…
    fortsätt läsa artikeln…
    läs vidare med…
    läs hela artikeln…
    läs vidare för…
    få full tillgång…
    för att läsa vidare…
    för att fortsätta läsa…
    prenumerera för…
    logga in eller…
    redan prenumerant…
    är du redan prenumerant…
    välj prenumeration…
    köp prenumeration
    har du redan en prenumeration…
    har du redan konto…
    få tillgång till hela artikeln…
    få tillgång till alla artiklar…
    få tillgång till allt innehåll…
    följ blogg via e-post
    följ bloggen via e-post
    prenumerera på bloggen via e-post
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
    ämnen i artikeln
    ämnen i texten
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
    läs:
    läs även
    läs tidigare
    läs vidare
    lyssna också
    se klippet
    se videon
    mer läsning
    relaterade artiklar
    liknande artiklar
    kolla också
    tidigare artiklar
    klicka här
    nästa artikel
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
    lyssna på artikel
    lyssna på texten
    uppläst artikel
    textstorlek
    spara artikel
    spara artikeln
    läs senare
    skriv ut artikeln
    dela på Facebook
    dela på X
    dela på Twitter
    dela via e-post
    dela via mejl
    mejla artikeln
    länken kopierad
    länk kopierad
    visa kommentarer
    läs kommentarer
    annonsinnehåll
    annonssamarbete
    betalt innehåll
    innehåll från annonsör
    sponsrat innehåll
    i samarbete med annonsör
    stäng annons
    hoppa över annons
    slut på annons
    artikeln fortsätter efter bilden
    artikeln fortsätter under bilden
    artikeln fortsätter under videon
    texten fortsätter efter annonsen
    texten fortsätter under annonsen
    texten fortsätter under bilden
    texten fortsätter under videon
    fortsätt läsa efter annonsen
    nästa artikel
    föregående artikel
    läs hela artikeln
    läs vidare
    se videon
    spela video
    se bildspel
    visa alla bilder
    visa alla
    ladda fler
    ladda fler artiklar
    fler artiklar
    fler nyheter
    tillbaka till toppen
    till startsidan
    till förstasidan
    rapportera fel
    anmäl fel
    hittat fel i texten?
    har du hittat ett fel?…
    hittat ett fel?…
    hittade du fel?…
    tipsa oss
    tipsa redaktionen
    följ ämnet
    följ skribent
    lägg till som favoritkälla på Google
    lägg till som föredragen källa på Google
    ladda ner vår app…
    redan prenumerant?…
    har du redan ett konto?…
    är du redan prenumerant?…
    artikeln är låst…
    det här är en låst artikel…
    läs mer om hur vi arbetar…
    det här är en opinionstext…
    texten är automatiskt översatt…
    texten är skapad med hjälp av ai…
    uppläsningen är gjord med ai…
    den här artikeln är för prenumeranter…
    den här artikeln är endast för…
    den här artikeln är bara för prenumeranter…
    det här innehållet är endast för…
    artikeln är endast för prenumeranter…
    artikeln är bara för prenumeranter…
    artikeln är exklusiv för…
    endast för prenumeranter
    bara för prenumeranter
    för prenumeranter
    låst artikel
    prenumerera för att läsa…
    prenumerera för att fortsätta läsa
    fortsätt läsa
    fortsätt läsa med…
    läs vidare med…
    läs hela artikeln med…
    logga in för att läsa…
    logga in för att fortsätta läsa
    logga in eller…
    logga in här
    skapa konto
    skapa konto och läs vidare
    köp prenumeration
    bli prenumerant
    skaffa prenumeration
    se erbjudanden
    se alla erbjudanden
    se våra erbjudanden
    prova gratis
    testa gratis
    prova nu
    har du redan konto? logga in
    har du redan en prenumeration?…
    är du prenumerant?…
    du har läst dina gratisartiklar…
    du har läst alla dina gratis…
    tillgång till alla artiklar…
    ingen bindningstid
    ingen bindningstid, avsluta när du vill
    avsluta när du vill
    fortsätter efter annonsen
    fortsätter under annonsen
    fortsätt läsa under annonsen
    läs vidare efter annonsen
    läs vidare under annonsen
    läs mer efter annonsen
    skanna qr-koden…
    scanna qr-koden…
    skanna koden…
    förstora
    innehållsförteckning
    inlägget innehåller annonslänkar…
    inlägget innehåller reklamlänkar…
    inlägget innehåller adlinks…
    artikeln innehåller annonslänkar…
    visa fler bilder
    se alla bilder
    visa mindre
    kommentarsfältet är stängt
    kommentarer är avstängda
    kommentarerna är stängda
    anmäl dig till vårt nyhetsbrev
    detta är en låst artikel
    den här artikeln är låst
    artikeln är låst
    laddar
    till receptet
    gå till receptet
    vad tyckte du om artikeln
    din e-postadress
    detta är ett modalt fönster
    det här är ett modalt fönster
    början av dialogfönster. escape avbryter och stänger fönstret.
    slutet av dialogfönster
    stäng modal dialog
    det gick inte att hitta någon kompatibel källa för den här videon
    undertexter av, valt
    spela upp video
    spela videon
    titta på youtube
    videon är inte tillgänglig
    den här videon är inte tillgänglig
    videon är inte längre tillgänglig
    innehållet är inte tillgängligt
    det här innehållet är inte tillgängligt
    visa det här inlägget på instagram
    visa den här profilen på instagram
    din webbläsare stöder inte ljudelementet
    din webbläsare stödjer inte ljudelementet
    din webbläsare stöder inte audio-elementet
    din webbläsare stödjer inte html5 video
    din webbläsare stöds inte
    din webbläsare är föråldrad
    du använder en föråldrad webbläsare
    du använder en gammal webbläsare
    aktivera javascript
    javascript måste vara aktiverat
    javascript är avstängt
    du måste aktivera javascript
    detta bildspel kräver javascript
    den här e-postadressen skyddas mot spambots…
    e-postadressen skyddas från spambots…
    använd upp/ner-piltangenterna för att höja eller sänka volymen
    lyssna på den här artikeln
    läs upp artikeln
    få artikeln uppläst
    uppläst av ai
    läs kommentarerna
    läs alla kommentarer
    dölj kommentarer
    ladda kommentarer
    fler kommentarer
    alla kommentarer
    äldre kommentarer
    nyare kommentarer
    lägg till en kommentar
    lägg till ny kommentar
    kommentera den här artikeln
    kommentera inlägget
    skicka kommentar
    publicera kommentar
    anmäl kommentar
    anmäl kommentaren
    rapportera kommentar
    svara på kommentaren
    lämna ett svar avbryt svar
    bli först att kommentera
    bli först med att kommentera
    bli först med att kommentera denna artikel
    var först med att kommentera
    inga kommentarer ännu
    inga kommentarer än
    det finns inga kommentarer ännu
    det finns inga kommentarer
    kommentarer inaktiverade
    kommentarer är stängda
    kommentering är avstängd
    möjligheten att kommentera är stängd
    det går inte längre att kommentera
    logga in för att kommentera
    logga in för att skriva en kommentar
    du måste vara inloggad för att kommentera
    du måste vara inloggad för att publicera en kommentar
    du måste vara inloggad för att skriva en kommentar
    du måste logga in för att kommentera
    du måste logga in eller registrera dig för att svara här
    din e-postadress kommer inte publiceras
    din e-postadress kommer inte att publiceras
    spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar
    meddela mig om nya kommentarer via e-post
    meddela mig om nya inlägg via e-post
    denna webbplats använder akismet för att minska skräppost. lär dig om hur din kommentarsdata bearbetas
    denna webbplats använder akismet för att minska skräppost…
    din kommentar inväntar granskning
    din kommentar väntar på granskning
    gilla laddar in …
    gilla laddar in
    laddar in …
    laddar innehåll
    drivs med wordpress
    stolt drivs med wordpress
    blogg på wordpress.com
    skapa en gratis webbplats eller blogg på wordpress.com
    använder blogger
    föregående sida
    nästa sida
    skicka en kommentar
    kommentarer till inlägget (atom)
    skicka med e-post
    skicka med e-postblogthis!dela på xdela på facebookdela på pinterest
    den här kommentaren har tagits bort av skribenten
    kommentaren har tagits bort
    hoppa till innehåll
    hoppa till innehållet
    hoppa till huvudinnehåll
    hoppa till huvudinnehållet
    gå till innehåll
    gå till innehållet
    gå till huvudinnehåll
    gå till huvudinnehållet
    gå direkt till innehåll
    till innehållet
    hoppa till navigering
    hoppa till navigation
    till sidans huvudinnehåll
    till huvudinnehållet
    hoppa till navigering hoppa till sök
    sidan redigerades senast den…
    redigera | redigera wikitext
    skriv ut artikel
    skriv ut sidan
    tipsa en vän
    skicka via e-post
    dela via mail
    mer information om textformat
    inga html-taggar tillåtna
    webbadresser och e-postadresser görs automatiskt till länkar
    rader och stycken bryts automatiskt
    innehållet i detta fält är privat och kommer inte att visas offentligt
    betygsätt artikeln
    betygsätt den här artikeln
    var artikeln till hjälp?
    var den här artikeln till hjälp?
    hjälpte den här artikeln dig?
    hade du nytta av artikeln?
    var informationen till hjälp?
    tack för ditt betyg
    vi värnar om din integritet
    vi värnar om din personliga integritet
    din integritet är viktig för oss
    vi respekterar din integritet
    acceptera alla cookies
    acceptera alla kakor
    godkänn alla cookies
    godkänn alla kakor
    tillåt alla cookies
    avvisa alla cookies
    neka alla cookies
    endast nödvändiga cookies
    bekräfta mina val
    godkänn och fortsätt
    godkänn och stäng
    vi använder cookies
    denna webbplats använder cookies
    den här webbplatsen använder cookies
    redan medlem? logga in
    inte prenumerant?
    logga in / registrera
    prenumerera nu
    ogiltig e-postadress
    ange en giltig e-postadress
    fyll i en giltig e-postadress
    ange din e-postadress
    fyll i din e-postadress
    något gick fel. försök igen.
    något gick fel. försök igen senare.
    ett fel uppstod. försök igen senare.
    ett fel uppstod. försök igen.
    ett fel har inträffat. försök igen senare.
    du kan avsluta prenumerationen när som helst
    du kan avregistrera dig när som helst
    länken är kopierad
    länken har kopierats
    kopiera till urklipp
    kopierat till urklipp
    dela den här artikeln
    dela denna artikel
    dela sidan
    dela på linkedin
    dela på whatsapp
    dela via whatsapp
    dela via facebook
    ge bort artikeln
    ge bort artikel
    dela som gåva
    spara till senare
    lägg till i läslista
    lägg till i favoriter
    förstora bild
    förstora bilden
    klicka för att förstora
    klicka på bilden för att förstora
    klicka för större bild
    klicka på bilden för större format
    visa bild
    visa bilder
    fler bilder
    visa bildspel
    starta bildspel
    öppna bildspel
    föregående bild
    nästa bild
    visa bildtext
    dölj bildtext
    artikeln är automatiskt översatt
    den här artikeln är automatiskt översatt
    automatiskt översatt
    översatt med ai
    läs på svenska
    läs på engelska
    läs artikeln på engelska
    ursprunglig text betygsätt översättningen
    din feedback används för att förbättra google översätt
    visa fler artiklar
    läs mindre
    artikeln fortsätter nedanför annonsen
    annons – artikeln fortsätter
    scrolla för att fortsätta
    dölj annons
    i betalt samarbete med
    annonsera här
    annonsera hos oss
    läs i appen
    lägg till som föredragen källa
    lägg till oss som föredragen källa på google
    rapportera ett fel
    rapportera fel i artikeln
    såg du något fel?
    till sidans topp
    till toppen av sidan
    upp till toppen
    tillbaka till startsidan
    öppnas i nytt fönster
    öppnas i ett nytt fönster
    öppnas i ny flik
    öppnas i en ny flik
    länk öppnas i nytt fönster
    länken öppnas i nytt fönster
    visa större karta
    anmäl dig till nyhetsbrevet
    bli först med att gilla detta
    ange din e-postadress för att…
    fyll i din e-postadress för att…
    bloggstatistik
    sök i den här bloggen
    visa hela min profil
    permalänk
    acceptera alla
    godkänn alla
    avvisa alla
    neka alla
    hantera alternativ
    spara inställningar
    cookieinställningar
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
    lästid cirka 0 min
    lästid cirka 0 minuter
    lästid ca 0 minuter
    beräknad lästid 0 minuter
    0 minut lästid
    0 min läsning
    lästid 0 minut
    läs på 0 min
    lyssna 0 min
    0 min lyssning
    uppdaterad för 0 minuter sedan
    uppdaterad för 0 dagar sedan
    publicerad för 0 timmar sedan
    publicerad för 0 minuter sedan
    för 0 timme sedan
    för 0 dagar sedan
    för 0 dag sedan
    för 0 veckor sedan
    0 kommentar
    kommentarer 0
    visa 0 kommentarer
    0 delningar
    delningar 0
    0 visningar
    visningar 0
    bild 0 av 0
    0 gillar
    den här artikeln är mer än 0 år gammal
    artikeln är mer än 0 år gammal
    denna artikel är över 0 år gammal
    lyssna på artikeln 0
    lyssna på artikeln 0 min
    visa alla 0 kommentarer
    alla kommentarer 0
    visa 0 svar
    träffar 0
    läst 0 gånger
    läsningstid 0 min
    0 min att läsa
    0 timmar sedan
    0 minuter sedan
    0 dagar sedan
    0 min sedan
    sida 0 av 0
    visa alla 0 bilder
    visa 0 bilder
    bildspel 0 bilder
    0 tecken kvar
    gör sällskap med 0 andra följare
    gör 0 andra följare sällskap
    anslut dig till 0 andra prenumeranter
    !edge_notices
    tipsa oss…
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
    ladda ner vår app
    våra nyhetsbrev
    direkt i din inkorg
    i din mejlkorg
    tipsa oss på
    tipsa redaktionen
    mejla oss
    mejla till redaktionen
    kontakta redaktionen
    fel i texten
    rapportera fel
    så arbetar vi med
    för att läsa vidare
    för att läsa hela
    för att läsa artikeln
    har du redan ett konto
    logga in eller
    prenumerera här
    prenumerera nu
    stöd vår journalistik
    delta i debatten
    åsikterna som framförs
    utan tillstånd från
    kopiering förbjuden
    upphovsrättsskyddat
    skyddat av upphovsrätt
    använder cookies
    annonslänk
    affiliatelänk
    reklamlänk
    ursprungligen publicerad i
    hittat ett fel
    sett ett fel i
    endast för prenumeranter
    bara för prenumeranter
    enbart för prenumeranter
    exklusivt för prenumeranter
    artikeln är för prenumeranter
    är för dig som är prenumerant
    för dig som prenumerant
    för att fortsätta läsa
    för att ta del av hela
    läs hela artikeln med
    läs vidare med
    fortsätt läsa med
    prenumerera för att
    köp prenumeration
    skaffa prenumeration
    teckna prenumeration
    är du prenumerant?
    inte prenumerant?
    är du inte prenumerant
    har du redan en prenumeration
    dina gratisartiklar
    gratis artiklar denna
    tillgång till alla artiklar
    låsta artiklar
    få tillgång till hela artikeln
    tipsa oss
    hjälp oss bli bättre
    bokmärk permalänken
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
    !consent_phrases
    vi värdesätter din integritet
    vi värnar om din integritet
    vi bryr oss om din integritet
    vi respekterar din integritet
    din integritet är viktig
    ändra dina val
    ändra dina inställningar
    ändra dina preferenser
    hantera dina val
    hantera dina inställningar
    vi använder cookies
    vi använder kakor
    vi använder oss av cookies
    använder vi cookies
    webbplats använder cookies
    webbplatsen använder cookies
    sida använder cookies
    sajten använder cookies
    användningen av cookies
    användning av cookies
    cookies och liknande
    cookies och andra liknande
    cookies eller liknande
    vår cookiepolicy
    vår integritetspolicy
    vår personuppgiftspolicy
    acceptera alla
    godkänn alla
    avvisa alla
    neka alla
    acceptera och fortsätt
    genom att klicka på
    information på en enhet
    information på din enhet
    data för att välja reklam
    data för att välja annonsering
    data för att välja innehåll
    välja grundläggande annonser
    välj grundläggande annonser
    personanpassad reklam
    personanpassade annonser
    personanpassat innehåll
    personligt anpassade annonser
    anpassade annonser och
    anpassad reklam
    anpassad annonsering
    anpassat innehåll
    profiler för att
    annonsprofil
    innehållsprofil
    mäta annonsprestanda
    mät annonsprestanda
    mäta innehållsprestanda
    mät innehållsprestanda
    annons- och innehållsmätning
    mätning av annonser
    reklam- och innehållsmätning
    målgruppsinsikter
    målgruppsundersökningar
    säkerställa säkerhet, förebygga
    säkerställ säkerheten
    leverera och presentera
    tekniskt leverera
    matcha och kombinera
    länka olika enheter
    koppla ihop olika enheter
    exakt geografisk
    exakta geografiska
    exakta uppgifter om geografisk
    aktivt skanna enhet
    aktiv skanning av enhet
    skanning av enheter
    på grundval av berättigat intresse
    strikt nödvändiga cookies
    nödvändiga cookies
    jag är över 18
    !consent_topics
    cookie
    kakor
    personuppgifter
    berättigat intresse
    berättigade intresse
    ip-adress
    identifierare
    integritetspolicy
    personanpassa
    personligt anpassa
    våra partner
    våra leverantörer
    våra samarbetspartner
    ditt samtycke
    dra tillbaka ditt samtycke
    återkalla ditt samtycke
    återkalla samtycke
    hantera samtycke
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
    pressmeddelande
    !home_labels
    startsida
    hem
    start
    nyheter
    okategoriserade
    alla nyheter
    namnlöst dokument
    !site_pages
    om oss
    användarvillkor
    kontakta oss
    om cookies
    integritetspolicy
    personuppgiftspolicy
    allmänna villkor
    annonsera
    cookiepolicy
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
    !clock_words
    klockan
    !indefinite_articles
    en
    ett
    !times_ago
    för 0 timmar sedan
    för 0 minuter sedan
    för 0 timme sedan
    för 0 dagar sedan
    för 0 dag sedan
    för 0 veckor sedan
    nyss
    alldeles nyss
    för en minut sedan
    för en timme sedan
    för en dag sedan
    för en vecka sedan
    för en månad sedan
    för ett år sedan
    igår
    för 0 minut sedan
    för 0 vecka sedan
    för 0 månad sedan
    för 0 månader sedan
    för 0 år sedan
    0 timmar sedan
    0 dagar sedan
    0 månader sedan
    0 år sedan
    !origin_labels
    ursprungligen publicerad
    först publicerad
    !reply_buttons
    svara
    svara på kommentaren
    svara på denna kommentar
    svara på inlägget
    citera
    svar
    """)
}
