// Made by scripts/vocabulary from Vocabulary/cs.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Czech.
  static let cs = Language("cs", """
    !months
    ledna / leden / led
    února / únor / úno
    března / březen / bře
    dubna / duben / dub
    května / květen / kvě
    června / červen / čvn
    července / červenec / čvc
    srpna / srpen / srp
    září / zář
    října / říjen / říj
    listopadu
    prosince / prosinec
    !weekdays
    pondělí
    úterý
    středa
    čtvrtek
    pátek
    sobota
    neděle
    !update_words
    aktualizov
    upraveno
    poslední aktualizace
    !publication_words
    publikováno
    zveřejněno
    vydáno
    vytvořeno
    !other_dates
    přijato
    příští schůzka
    uzávěrka
    datum narození
    členem od
    platí do
    kdy:
    dnes je
    !byline_leads
    autor:
    autorka:
    autoři:
    napsal:
    napsala:
    připravil:
    připravila:
    text:
    text a foto:
    text, foto:
    text a foto
    redaktor:
    redaktorka:
    reportér:
    reportáž:
    zpracoval:
    zpracovala:
    publikoval:
    vložil:
    rozhovor vedl:
    rozhovor vedla:
    ptal se:
    ptala se:
    připravil
    připravila
    napsal
    napsala
    !name_leads
    autor
    autorka
    napsal
    napsala
    publikoval
    vložil
    redaktor
    redaktorka
    !other_work
    přeložil
    přeložila
    fotografie
    překlad:
    ilustrace:
    grafika:
    video:
    střih:
    korektura:
    editace:
    redakce:
    překlad
    přeloženo
    editor:
    editorka:
    !roles
    redaktor
    redaktorka
    redakce
    novinář
    novinářka
    zpravodaj
    šéfredaktor
    redaktoři
    reportér
    reportérka
    editor
    editorka
    zpravodajka
    novináři
    komentátor
    komentátorka
    publicista
    publicistka
    šéfredaktorka
    fotograf
    fotografka
    spisovatel
    spisovatelka
    moderátor
    moderátorka
    sloupkař
    analytik
    ekonom
    ekonomka
    politolog
    politoložka
    historik
    historička
    profesor
    spolupracovník
    spolupracovnice
    stážista
    stážistka
    autor
    autorka
    blogger
    kritik
    advokát
    !nobody
    redakce
    autor
    autorka
    neznámý
    admin
    anonym
    tisková zpráva
    tz
    zdroj
    sdílet
    diskuse
    komentáře
    komerční sdělení
    agentury
    host
    !elsewhere
    zobrazit vše
    zobrazit více
    všechny články
    další články
    více článků
    více od
    sledovat
    sdílet
    číst více
    číst dál
    profil
    kontakt
    doba čtení
    !credit_labels
    foto:
    fotografie:
    autor fotografie:
    zdroj:
    zdroj fotografie:
    snímek:
    ilustrační foto:
    foto: archiv
    !comment_labels
    komentáře
    komentář
    přidat komentář
    napsat komentář
    diskuse
    diskuze
    vstoupit do diskuse
    vložit komentář
    zobrazit komentáře
    zatím žádné komentáře
    žádné komentáře
    komentáře k…
    diskuse k článku
    diskuze k článku
    vstoupit do diskuze
    zapojte se do diskuse
    zapojte se do diskuze
    přidejte komentář
    napište komentář
    zanechte komentář
    čtenářské diskuse
    poslední komentáře
    komentářů
    příspěvků v diskusi
    reakcí
    0 komentářů k…
    0 reakce
    0 názorů
    0 odpovědí
    reakce 0
    názory 0
    nejlepší komentáře
    nejnovější komentáře
    všechny komentáře
    !pointer_labels
    čtěte také
    související články
    související
    mohlo by vás zajímat
    nejčtenější
    čtěte dále
    přečtěte si
    přečtěte si také
    nejnovější
    nejnovější články
    nejnovější zprávy
    poslední články
    další články
    další zprávy
    doporučujeme
    doporučené články
    podobné články
    související témata
    k tématu
    více k tématu
    oblíbené články
    populární
    nepřehlédněte
    mohlo by vás také zajímat
    mohlo by vás zajímat…
    více z…
    číst dál
    čtěte více
    mohlo by se vám líbit…
    mohlo by vás ještě zajímat
    nejčtenější články
    nejčtenější dnes
    nejčtenější za týden
    nejdiskutovanější
    nejsdílenější
    nejsledovanější
    nejnovější příspěvky
    poslední zprávy
    právě se čte
    právě čtené
    další z rubriky
    další články z rubriky
    další články autora
    další články od…
    více od autora
    související zprávy
    související obsah
    doporučené pro vás
    vybrali jsme pro vás
    redakce doporučuje
    výběr redakce
    tipy redakce
    z jiných webů
    zprávy z jiných webů
    populární články
    předchozí článek
    následující článek
    komerční sdělení
    hlavní zprávy
    oblíbené příspěvky
    nejoblíbenější příspěvky
    archiv blogu
    !offer_labels
    newsletter
    odebírat newsletter
    přihlásit k odběru
    předplatné
    předplaťte si…
    sledujte nás
    sledujte nás na…
    podpořte nás
    registrujte se
    zaregistrujte se
    pokračujte ve čtení…
    pokračovat ve čtení…
    pro pokračování ve čtení…
    přečtěte si celý článek…
    přečíst celý článek…
    dočtěte článek…
    čtěte dál s…
    čtěte dál za…
    chcete číst dál…
    chcete si přečíst celý…
    získejte přístup…
    odemkněte článek…
    odemknout článek…
    tento článek je pouze…
    tento článek je jen…
    tento článek je určen…
    tento obsah je pouze…
    pouze pro předplatitele…
    jen pro předplatitele…
    obsah pro předplatitele…
    článek pro předplatitele…
    vyberte si předplatné…
    vyberte předplatné…
    získejte předplatné…
    přihlaste se pro…
    přihlaste se nebo…
    už máte předplatné…
    máte předplatné…
    jste předplatitel…
    už jste předplatitel…
    sledovat blog e-mailem
    odebírat blog e-mailem
    !author_labels
    o autorovi…
    o autorce
    autor
    autorka
    autoři
    kontakt
    kontakt pro média
    o mně
    !tag_labels
    štítky
    témata
    klíčová slova
    tagy
    !source_labels
    zdroje
    reference
    literatura
    poznámky
    odkazy
    externí odkazy
    použitá literatura
    !pointers
    přečtěte si
    čtěte také
    přečtěte si také
    přečtěte si i
    čtěte více
    čtěte dále
    číst dále
    číst více
    více k tématu
    související
    podívejte se také
    mohlo by vás zajímat
    viz také
    nepřehlédněte
    čtěte:
    čtěte i
    přečíst více
    celý článek
    celý rozhovor
    více čtěte
    více zde
    podívejte se i
    poslechněte si také
    sledujte také
    mohlo by vás také zajímat
    mohlo by se vám líbit
    klikněte zde
    další článek
    !notices
    Reklama
    Inzerce
    Sdílet
    Sdílet článek
    Tisknout
    Vytisknout
    Uložit
    Kopírovat odkaz
    Komentáře
    Číst více
    Číst dále
    Čtěte také
    Zavřít
    Další
    Předchozí
    Nahoru
    Zpět nahoru
    Aktualizováno
    Publikováno
    Poslechnout
    Zobrazit více
    Článek pokračuje pod reklamou
    doba čtení…
    sledujte nás…
    přihlaste se k odběru…
    sdílejte článek
    našli jste chybu…
    poslechněte si článek
    článek pokračuje pod reklamou
    článek pokračuje pod fotogalerií
    kopírovat odkaz
    kopírovat
    poslechnout článek
    poslechnout si článek
    přehrát článek
    velikost písma
    velikost textu
    zvětšit písmo
    uložit článek
    uložit na později
    přečíst později
    vytisknout článek
    tisk článku
    sdílet na Facebooku
    sdílet na X
    sdílet na Twitteru
    sdílet na WhatsAppu
    sdílet e-mailem
    poslat e-mailem
    poslat mailem
    poslat odkaz e-mailem
    odkaz zkopírován
    zkopírovat odkaz
    zobrazit komentáře
    číst komentáře
    vstoupit do diskuse
    vstoupit do diskuze
    přejít do diskuse
    přidat příspěvek
    komerční sdělení
    komerční článek
    placený obsah
    sponzorovaný obsah
    reklamní sdělení
    pr článek
    zavřít reklamu
    přeskočit reklamu
    konec reklamy
    článek pokračuje pod videem
    článek pokračuje pod obrázkem
    článek pokračuje pod fotografií
    článek pokračuje za reklamou
    text pokračuje pod reklamou
    text pokračuje pod videem
    text pokračuje pod fotografií
    text pokračuje pod galerií
    pokračování článku pod reklamou
    další článek
    předchozí článek
    celý článek
    číst celý článek
    přečíst celý článek
    přehrát video
    spustit video
    zobrazit galerii
    zobrazit fotogalerii
    otevřít galerii
    fotogalerie k článku
    všechny fotografie
    zobrazit vše
    zobrazit všechny
    načíst další
    načíst další články
    další články
    další zprávy
    zpět na hlavní stranu
    zpět na úvod
    na úvodní stranu
    nahlásit chybu
    nahlásit chybu v článku
    našli jste v článku chybu?…
    máte tip?…
    líbil se vám článek?…
    líbil se vám tento článek?…
    ohodnoťte článek
    hodnocení článku
    sledovat téma
    sledovat autora
    přidat jako preferovaný zdroj na Google
    stáhněte si naši aplikaci…
    stáhněte si aplikaci…
    sledujte náš…
    už máte předplatné?…
    máte předplatné?…
    již máte předplatné?…
    nemáte předplatné?…
    tento článek je pouze pro předplatitele…
    tento článek je určen předplatitelům…
    článek je pouze pro předplatitele…
    zbývá vám ještě…
    tento text byl přeložen pomocí…
    článek byl přeložen automaticky…
    text vznikl s pomocí umělé inteligence…
    článek byl načten pomocí umělé…
    hlas vygenerovala umělá inteligence…
    tento článek je jen pro předplatitele…
    tento článek je pro předplatitele…
    tento článek je dostupný pouze…
    tento článek je určen pouze…
    tento obsah je pouze pro…
    článek je jen pro předplatitele…
    článek je určen pouze pro…
    článek je dostupný pouze…
    jen pro předplatitele
    pouze pro předplatitele
    pro předplatitele
    prémiový obsah
    číst dál
    pokračovat ve čtení
    pokračovat ve čtení…
    dočíst článek
    odemknout článek
    koupit předplatné
    získat předplatné
    objednat předplatné
    chci předplatné
    zobrazit nabídku
    zobrazit nabídky
    vybrat předplatné
    vyzkoušet zdarma
    vyzkoušejte zdarma…
    přihlásit se
    přihlaste se
    přihlaste se pro…
    přihlaste se nebo…
    přihlásit se a číst dál
    registrujte se a…
    už jste předplatitel?…
    již jste předplatitel?…
    jste předplatitel?…
    jste již předplatitel?…
    už máte účet?…
    máte již účet?…
    již mám předplatné
    mám předplatné
    už mám předplatné
    přečetli jste všechny…
    vyčerpali jste…
    přístup ke všem článkům…
    článek pokračuje po reklamě
    text pokračuje po reklamě
    pokračování po reklamě
    pokračování za reklamou
    pokračuje pod reklamou
    čtěte dál pod reklamou
    číst dál pod reklamou
    naskenujte qr kód…
    načtěte qr kód…
    naskenujte kód…
    zvětšit
    článek obsahuje affiliate…
    další fotografie v galerii
    zobrazit méně
    diskuse je uzavřena
    diskuze je uzavřena
    diskuse byla uzavřena
    diskuze byla uzavřena
    odebírejte náš newsletter
    text pokračuje pod fotogalerií
    pokračování článku je dostupné…
    podpořte nás
    podpořte nezávislou žurnalistiku
    načítám
    načítám další
    přejít na recept
    komentovat
    líbil se vám článek
    váš e-mail
    předplatit
    toto je modální okno
    začátek dialogového okna. klávesa esc okno zavře.
    konec dialogového okna
    zavřít modální okno
    pro toto video nebyl nalezen žádný kompatibilní zdroj
    titulky vypnuté, zvoleno
    zobrazit video
    podívat se na youtube
    video není dostupné
    toto video není dostupné
    tento obsah není dostupný
    zobrazit příspěvek na instagramu
    váš prohlížeč nepodporuje přehrávání audia
    váš prohlížeč nepodporuje přehrávání videa
    váš prohlížeč nepodporuje prvek audio
    váš prohlížeč nepodporuje html5 video
    váš prohlížeč není podporován
    váš prohlížeč je zastaralý
    používáte zastaralý prohlížeč
    zapněte si javascript
    pro zobrazení zapněte javascript
    prosím povolte javascript
    javascript je vypnutý
    tato e-mailová adresa je chráněna před spamboty…
    tato prezentace vyžaduje javascript
    použijte šipky nahoru/dolů pro zvýšení nebo snížení hlasitosti
    přečíst článek nahlas
    načíst komentáře
    zobrazit další komentáře
    přidat nový komentář
    přidat první komentář
    napište první komentář
    okomentovat článek
    odpovědět na komentář
    zrušit odpověď na komentář
    napsat komentář zrušit odpověď na komentář
    přidat příspěvek do diskuse
    buďte první, kdo přidá komentář
    buďte první, kdo bude komentovat
    buďte první, kdo okomentuje tento článek
    zatím nejsou žádné komentáře
    zatím zde nejsou žádné komentáře
    komentáře jsou uzavřeny
    komentáře jsou vypnuté
    diskuse k článku je uzavřena
    komentáře nejsou povoleny
    pro přidání komentáře se přihlaste
    pro přidávání komentářů se přihlaste nebo zaregistrujte
    pro psaní komentářů se přihlaste nebo zaregistrujte
    pro napsání komentáře se musíte přihlásit
    pro přidávání komentářů se musíte nejdříve přihlásit
    přihlásit se nebo registrovat pro přidávání komentářů
    vaše e-mailová adresa nebude zveřejněna
    vaše e-mailová adresa nebude zveřejněna. vyžadované informace jsou označeny *
    vyžadované informace jsou označeny *
    * povinné pole
    uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře
    informujte mě emailem o nových komentářích
    upozornit mě na nové komentáře e-mailem
    tato stránka používá akismet k omezení spamu. podívejte se, jak vaše data z komentářů zpracováváme
    tato stránka používá akismet k omezení spamu…
    váš komentář čeká na schválení
    líbí se mi načítání
    načítá se
    používáme wordpress
    používá technologii služby blogger
    následující článek
    navigace pro příspěvek
    přihlásit se k odběru: komentáře k příspěvku (atom)
    odeslat e-mailem
    odeslat e-mailemblogthis!sdílet na xsdílet ve službě facebooksdílet na pinterestu
    sdílet ve službě facebook
    tento komentář byl odstraněn autorem
    tento komentář byl odstraněn
    přejít k obsahu
    přejít na obsah
    přejít k hlavnímu obsahu
    přejít na hlavní obsah
    přeskočit na obsah
    přejít k navigaci
    přejít na navigaci
    skočit na navigaci skočit na vyhledávání
    z wikipedie, otevřené encyklopedie
    stránka byla naposledy editována…
    editovat | editovat zdroj
    verze pro tisk
    verze k tisku
    poslat článek e-mailem
    více informací o textových formátech
    nejsou povoleny html značky
    html značky nejsou povoleny
    řádky a odstavce se zalomí automaticky
    řádky a odstavce jsou automaticky zalamovány
    webové a e-mailové adresy jsou automaticky převedeny na odkazy
    obsah tohoto pole je soukromý a nebude veřejně zobrazen
    zatím žádné hodnocení
    ohodnoťte tento článek
    ohodnotit článek
    byl pro vás článek užitečný?
    byl tento článek užitečný?
    byl pro vás tento článek užitečný?
    pomohl vám tento článek?
    děkujeme za hodnocení
    děkujeme za vaše hodnocení
    vážíme si vašeho soukromí
    na vašem soukromí nám záleží
    přijmout všechny cookies
    přijmout všechny soubory cookie
    odmítnout všechny cookies
    souhlasím a pokračovat
    potvrdit mé volby
    tyto stránky používají cookies
    tento web používá cookies
    tento web používá soubory cookie
    používáme cookies
    máte účet? přihlaste se
    nemáte účet? zaregistrujte se
    nemáte ještě účet?
    přihlásit se nebo zaregistrovat
    přihlášení / registrace
    přihlásit / registrovat
    zadejte platný e-mail
    zadejte platnou e-mailovou adresu
    neplatná e-mailová adresa
    zadejte svůj e-mail
    zadejte e-mail
    něco se pokazilo. zkuste to prosím znovu.
    něco se pokazilo. zkuste to prosím později.
    došlo k chybě. zkuste to prosím znovu.
    došlo k chybě. zkuste to prosím později.
    odhlásit se můžete kdykoliv
    z odběru se můžete kdykoli odhlásit
    odkaz byl zkopírován
    odkaz zkopírován do schránky
    odkaz byl zkopírován do schránky
    zkopírováno do schránky
    sdílet tento článek
    sdílet stránku
    sdílet na síti x
    sdílet na linkedinu
    darovat článek
    uložit do záložek
    přidat do oblíbených
    zvětšit fotografii
    klikněte pro zvětšení
    kliknutím na obrázek zvětšíte
    zobrazit fotografie
    zobrazit všechny fotografie
    další fotografie
    více fotografií
    vstoupit do galerie
    vstoupit do fotogalerie
    přejít do galerie
    předchozí fotografie
    následující fotografie
    tento článek byl přeložen automaticky
    číst česky
    číst anglicky
    původní text ohodnotit tento překlad
    vaše zpětná vazba nám pomůže překladač google vylepšit
    načíst více
    více článků
    všechny články
    pokračování pod reklamou
    sponzorovaný článek
    doporučeno outbrain
    sledovat na google news
    přidat mezi preferované zdroje
    přidat jako preferovaný zdroj
    přidat jako preferovaný zdroj na googlu
    přidejte si nás mezi preferované zdroje na googlu
    zpět na začátek
    zpět na začátek stránky
    nahoru na stránku
    zpět na hlavní stránku
    zpět na přehled
    otevře se v novém okně
    otevře se v nové záložce
    otevírá se v novém okně
    odkaz se otevře v novém okně
    zobrazit větší mapu
    zobrazit na mapě
    přihlásit se k odběru newsletteru
    přihlásit k odběru newsletteru
    odebírat newsletter
    to se mi líbí načítání
    příspěvek byl publikován v rubrice…
    tento příspěvek byl publikován v…
    pro psaní komentářů se přihlaste…
    zadejte svou e-mailovou adresu…
    statistika blogu
    zobrazit celý můj profil
    trvalý odkaz
    přijmout vše
    přijmout všechny
    odmítnout vše
    povolit vše
    uložit nastavení
    souhlasím se vším
    !counted_notices
    0 min čtení
    0 minut čtení
    doba čtení 0 min
    zobrazeno 0
    doba čtení 0 minut
    doba čtení 0 minuty
    čtení na 0 min
    čtení na 0 minut
    čtení na 0 minuty
    před 0 hodinami
    před 0 minutami
    aktualizováno před 0 hodinami
    0 komentářů
    0 minuta čtení
    0 minuty čtení
    doba čtení cca 0 minut
    doba čtení cca 0 min
    přibližná doba čtení 0 min
    přečtete za 0 minut
    přečtete za 0 minuty
    přečtete za 0 min
    délka čtení 0 min
    čas čtení 0 min
    poslech 0 min
    zobrazení 0
    zobrazeno 0x
    0 zobrazení
    přečteno 0x
    počet zobrazení 0
    0 komentář
    0 komentáře
    komentáře 0
    diskuse 0
    diskuze 0
    příspěvků 0
    0 příspěvků
    0 příspěvky
    sdílení 0
    0 sdílení
    před 0 hodinou
    před 0 minutou
    před 0 dny
    před 0 dnem
    před 0 týdny
    aktualizováno před 0 minutami
    aktualizováno před 0 dny
    publikováno před 0 hodinami
    foto 0 z 0
    zobrazit všechny komentáře 0
    přečteno 0 krát
    délka čtení 0 minut
    0 hodnocení
    fotografie 0 z 0
    obrázek 0 z 0
    strana 0 z 0
    zobrazit 0 fotografií
    fotogalerie 0 fotografií
    zbývá 0 znaků
    připojte se k 0 dalším odběratelům
    přečteno 0×
    !edge_notices
    všechna práva vyhrazena
    přihlaste se k odběru
    odebírejte náš
    sledujte nás na
    publikování nebo šíření
    jakékoliv užití obsahu
    bez souhlasu je zakázáno
    našli jste chybu
    náš newsletter
    našeho newsletteru
    sledujte nás
    už máte předplatné
    předplaťte si
    pro předplatitele
    odebírejte naše
    sledujte náš
    sledujte naši
    sledujte naše
    stáhněte si naši
    přímo do vašeho e-mailu
    přímo do e-mailu
    do vaší schránky
    odběru novinek
    odběr newsletteru
    přihlásit k odběru
    napište nám na
    napište nám do
    pište nám na
    nahlásit chybu
    chybu v článku
    podělte se s námi
    pro pokračování ve čtení
    přečíst celý článek
    máte předplatné
    máte již předplatné
    přihlaste se nebo
    chcete-li komentovat
    pro vložení komentáře
    diskuze je uzavřena
    podpořte nezávislou
    je chráněn autorským
    přebírání obsahu
    kopírování obsahu
    používá soubory cookie
    využívá soubory cookie
    názory autora se nemusí
    nemusí vyjadřovat názor
    není investičním
    nejedná se o investiční
    affiliate odkaz
    provizi z prodeje
    pouze pro předplatné
    jen pro naše předplatitele
    abyste mohli číst dál
    pro přečtení celého
    pro čtení celého
    pro zobrazení celého
    pokračujte ve čtení
    čtěte dál s
    čtěte bez omezení
    přístup ke všem článkům
    přístup k celému obsahu
    přihlaste se, abyste
    přihlásit se nebo
    již jste předplatitel
    jste již předplatitel
    jste předplatitel
    ještě nemáte předplatné
    nemáte předplatné
    ještě nemáte účet
    už máte účet
    máte již účet
    články zdarma tento
    limit článků zdarma
    koupit předplatné
    objednat předplatné
    článek je pouze pro
    článek je jen pro
    článek je dostupný pouze
    bez souhlasu vydavatele
    šíření či další zpřístupňování
    !missing_titles
    stránka nenalezena
    stránka nebyla nalezena
    stránka neexistuje
    stránku se nepodařilo
    chyba 404
    stránka nebyla
    nenalezeno
    !blocked_titles
    přístup odepřen
    !consent_titles
    souhlas
    szczegóły plików
    nastavení cookies
    soubory cookie
    ochrana soukromí
    soukromí
    !consent_words
    souhlas
    !consent_phrases
    vážíme si vašeho soukromí
    respektujeme vaše soukromí
    záleží nám na vašem soukromí
    vaše soukromí je pro nás
    změnit své předvolby
    změnit své nastavení
    upravit své preference
    používáme soubory cookie
    používáme cookies
    tento web používá
    tyto stránky používají
    používání souborů cookie
    použitím souborů cookie
    soubory cookie a podobné
    cookies a podobné
    zásady používání souborů cookie
    našich zásadách
    přijmout vše
    povolit vše
    odmítnout vše
    informací v zařízení
    informace v zařízení
    informacím v zařízení
    informací do zařízení
    údajů k výběru reklam
    údajů k výběru obsahu
    výběr základních reklam
    personalizovanou reklamu
    personalizovaných reklam
    personalizované reklamy
    personalizovaného obsahu
    personalizovaný obsah
    profilů k výběru
    měření výkonu reklam
    měření výkonu obsahu
    měření reklam a obsahu
    poznatky o okruhu publika
    průzkum publika
    zajištění bezpečnosti, prevence
    zajištění bezpečnosti, předcházení
    poskytování a prezentace
    technické poskytování reklam
    porovnávání a kombinování
    identifikace zařízení na základě
    přesných údajů o zeměpisné poloze
    přesných geolokačních údajů
    aktivní vyhledávání identifikačních údajů
    aktivní skenování vlastností
    na základě oprávněného zájmu
    nezbytné cookies
    nezbytné soubory cookie
    je mi 18 let
    !consent_topics
    cookie
    osobní údaje
    osobních údajů
    osobními údaji
    oprávněný zájem
    oprávněného zájmu
    oprávněném zájmu
    ip adres
    identifikátor
    soukromí
    personalizovan
    naši partneři
    našich partnerů
    našim partnerům
    našimi partnery
    váš souhlas
    vašeho souhlasu
    vašim souhlasem
    vaším souhlasem
    odvolat souhlas
    souhlas můžete
    souhlas odvolat
    svůj souhlas
    udělený souhlas
    souhlasím se vším
    !embed_notices
    externí obsah
    externího obsahu
    obsah třetích stran
    !login_titles
    přihlášení
    přihlásit se
    přihlášení uživatele
    registrace
    můj účet
    vytvořit účet
    !search_titles
    výsledky vyhledávání
    výsledky hledania
    výsledek hledání
    výsledky pro
    hledání
    !search_paths
    hledani
    !listing_paths
    kategorie
    !article_kinds
    komentář
    názor
    názory
    glosa
    úvodník
    sloupek
    rozhovor
    recenze
    tisková zpráva
    !home_labels
    úvod
    domů
    hlavní stránka
    titulní strana
    nezařazené
    všechny zprávy
    !site_pages
    o nás
    podmínky použití
    podmínky užití
    ochrana osobních údajů
    zásady ochrany osobních údajů
    ochrana soukromí
    všeobecné obchodní podmínky
    etický kodex
    !frequent_words
    a
    se
    v
    na
    je
    že
    o
    s
    z
    do
    i
    to
    za
    by
    ale
    jako
    pro
    který
    jeho
    jsou
    podle
    po
    také
    byl
    však
    !caption_leads
    na snímku:
    !clock_words
    hod
    !times_ago
    před 0 hodinami
    před 0 minutami
    před 0 hodinou
    před 0 minutou
    před 0 dny
    před 0 dnem
    před 0 týdny
    právě teď
    před chvílí
    před minutou
    před hodinou
    před dnem
    včera
    před týdnem
    před měsícem
    před rokem
    před 0 týdnem
    před 0 měsícem
    před 0 měsíci
    před 0 rokem
    před 0 lety
    před 0 roky
    !origin_labels
    původně publikován
    původně vyšl
    poprvé publikován
    poprvé vyšl
    !reply_buttons
    odpovědět
    odpovědět na komentář
    odpovědět na příspěvek
    reagovat
    reagovat na příspěvek
    citovat
    odpověď
    """)
}
