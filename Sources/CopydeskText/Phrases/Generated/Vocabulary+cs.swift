// Made by scripts/vocabulary from Vocabulary/cs.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Czech.
  static let cs = Language("cs", """
    !months
    ledna / leden
    února / únor
    března / březen
    dubna / duben
    května / květen
    června / červen
    července / červenec
    srpna / srpen
    září
    října / říjen
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
    !name_leads
    autor
    !other_work
    přeložil
    přeložila
    fotografie
    překlad:
    !roles
    redaktor
    redaktorka
    redakce
    novinář
    novinářka
    zpravodaj
    šéfredaktor
    !nobody
    redakce
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
    """)
}
