// Made by scripts/vocabulary from Vocabulary/sk.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Slovak.
  static let sk = Language("sk", """
    !months
    januára / január
    februára / február
    marca / marec
    apríla / apríl
    mája / máj
    júna / jún
    júla / júl
    augusta / august
    septembra / september
    októbra / október
    novembra / november
    decembra / december
    !weekdays
    pondelok
    utorok
    streda
    štvrtok
    piatok
    sobota
    nedeľa
    !update_words
    aktualizovan
    upravené
    posledná aktualizácia
    !publication_words
    publikované
    zverejnené
    uverejnené
    !byline_leads
    autor:
    autorka:
    autori:
    napísal:
    napísala:
    spracoval:
    spracovala:
    text:
    pripravil:
    pripravila:
    pripravil
    pripravila
    napísal
    napísala
    !name_leads
    autor
    !author_fields
    napísal
    autor
    !other_work
    preložil
    preložila
    fotografie
    !roles
    redaktor
    redaktorka
    redakcia
    novinár
    novinárka
    spravodajca
    šéfredaktor
    reportér
    reportérka
    editor
    editorka
    spravodajkyňa
    komentátor
    komentátorka
    publicista
    publicistka
    šéfredaktorka
    fotograf
    moderátor
    moderátorka
    analytik
    !nobody
    redakcia
    !credit_labels
    foto:
    fotografia:
    autor fotografie:
    zdroj:
    zdroj foto:
    snímka:
    ilustračné foto:
    ilustračná fotografia:
    !comment_labels
    komentáre
    komentár
    pridať komentár
    napísať komentár
    diskusia
    vstúpiť do diskusie
    zobraziť komentáre
    žiadne komentáre
    komentáre k…
    komentárov
    !pointer_labels
    čítajte aj
    prečítajte si aj
    súvisiace články
    súvisiace
    najčítanejšie
    najnovšie
    najnovšie články
    najnovšie správy
    ďalšie články
    ďalšie správy
    odporúčame
    odporúčané články
    podobné články
    k téme
    viac k téme
    mohlo by vás zaujímať
    populárne
    neprehliadnite
    viac z…
    najčítanejšie články
    najdiskutovanejšie
    mohlo by vás zaujímať…
    redakcia odporúča
    výber redakcie
    !offer_labels
    newsletter
    odoberať newsletter
    prihlásiť sa na odber
    predplatné
    predplaťte si…
    sledujte nás
    sledujte nás na…
    podporte nás
    zaregistrujte sa
    pokračujte v čítaní…
    pokračovať v čítaní…
    prečítajte si celý článok…
    čítajte ďalej s…
    chcete čítať ďalej…
    získajte prístup…
    odomknite článok…
    tento článok je len…
    tento článok je určený…
    tento článok je pre…
    tento obsah je len…
    len pre predplatiteľov…
    obsah pre predplatiteľov…
    vyberte si predplatné…
    už máte predplatné…
    máte predplatné…
    !author_labels
    o autorovi…
    o autorke
    autor
    autorka
    autori
    kontakt
    kontakt pre médiá
    !tag_labels
    štítky
    témy
    kľúčové slová
    tagy
    značky
    !source_labels
    zdroje
    referencie
    literatúra
    poznámky
    odkazy
    externé odkazy
    !pointers
    prečítajte si
    prečítajte si aj
    čítajte aj
    čítajte tiež
    čítajte viac
    čítať ďalej
    čítať viac
    pozrite si aj
    súvisiace
    viac k téme
    mohlo by vás zaujímať
    neprehliadnite
    !notices
    Reklama
    Inzercia
    Zdieľať
    Zdieľať článok
    Vytlačiť
    Tlačiť
    Uložiť
    Kopírovať odkaz
    Komentáre
    Čítajte aj
    Čítať viac
    Zavrieť
    Ďalšie
    Predchádzajúce
    Hore
    Späť hore
    Aktualizované
    Publikované
    Vypočuť
    Zobraziť viac
    Článok pokračuje pod reklamou
    čas čítania…
    sledujte nás…
    vypočuť si článok
    vypočuť článok
    veľkosť písma
    uložiť článok
    zdieľať na Facebooku
    poslať e-mailom
    odkaz skopírovaný
    pokračovanie článku pod reklamou
    článok pokračuje pod videom reklamou
    článok pokračuje pod videom
    článok pokračuje pod fotografiou
    článok pokračuje pod galériou
    text pokračuje pod reklamou
    text pokračuje pod videom
    platený obsah
    sponzorovaný obsah
    pr článok
    nahlásiť chybu
    nahlásiť chybu v článku
    ďalší článok
    predchádzajúci článok
    celý článok
    čítať celý článok
    zobraziť galériu
    zobraziť fotogalériu
    zobraziť všetky
    načítať viac
    späť na hlavnú stránku
    našli ste v článku chybu?…
    máte predplatné?…
    už máte predplatné?…
    tento článok je určený…
    tento článok je len pre predplatiteľov…
    tento článok je iba pre…
    tento článok je pre predplatiteľov…
    článok je dostupný len…
    tento obsah je len pre…
    len pre predplatiteľov
    iba pre predplatiteľov
    pre predplatiteľov
    čítať ďalej
    pokračovať v čítaní
    odomknúť článok
    kúpiť predplatné
    získať predplatné
    objednať predplatné
    zobraziť ponuky
    vybrať predplatné
    vyskúšať zadarmo
    prihláste sa
    prihlásiť sa
    prihláste sa a čítajte…
    prihláste sa alebo…
    ste predplatiteľ?…
    už ste predplatiteľ?…
    už máte účet?…
    už mám predplatné
    prečítali ste všetky…
    článok pokračuje po reklame
    pokračovanie pod reklamou
    pokračovanie po reklame
    pokračuje pod reklamou
    čítajte ďalej pod reklamou
    naskenujte qr kód…
    preskočiť reklamu
    vypočujte si článok
    zobraziť menej
    diskusia je uzavretá
    diskusia bola uzavretá
    prihláste sa na odber…
    článok pokračuje pod videoreklamou
    text pokračuje pod videoreklamou
    článok pokračuje pod fotogalériou
    našli ste chybu
    našli ste chybu? napíšte…
    podporte nás
    načítava sa
    tento článok je exkluzívny obsah…
    komentovať
    páčil sa vám článok
    prijať všetko
    prijať všetky
    odmietnuť všetko
    povoliť všetko
    uložiť nastavenia
    !counted_notices
    doba čítania 0 min
    čas čítania 0 min
    čas čítania 0 minút
    0 min čítania
    pred 0 hodinami
    pred 0 minútami
    aktualizované pred 0 hodinami
    0 minút čítania
    0 minúty čítania
    prečítate za 0 minút
    prečítate za 0 min
    0 zobrazení
    zobrazení 0
    0 komentárov
    komentáre 0
    diskusia 0
    0 zdieľaní
    pred 0 hodinou
    pred 0 dňami
    pred 0 minútou
    !edge_notices
    všetky práva vyhradené
    prihláste sa na odber
    odoberajte náš
    sledujte nás na
    publikovanie alebo šírenie
    našli ste chybu
    bez súhlasu je zakázané
    náš newsletter
    sledujte nás
    predplaťte si
    pre predplatiteľov
    sledujte náš
    stiahnite si našu
    nahlásiť chybu
    chybu v článku
    priamo do vášho e-mailu
    napíšte nám na
    podporte nezávislú
    už máte predplatné
    predchádzajúceho písomného súhlasu
    ak chcete čítať ďalej
    pre pokračovanie v čítaní
    na prečítanie celého
    prečítajte si celý článok
    pokračujte v čítaní
    prístup ku všetkým článkom
    prihláste sa alebo
    máte predplatné?
    už ste predplatiteľ
    ste predplatiteľ
    už máte účet
    nemáte predplatné
    články zadarmo tento
    nášho newslettera
    bez súhlasu redakcie
    !missing_titles
    stránka nenájdená
    stránka neexistuje
    stránka sa nenašla
    stránku sa nepodarilo
    chyba 404
    nenájdené
    !blocked_titles
    prístup zamietnutý
    !consent_titles
    nastavenia cookies
    súbory cookie
    súkromie
    súhlas
    !consent_words
    súhlas
    !consent_phrases
    vážime si vaše súkromie
    rešpektujeme vaše súkromie
    záleží nám na vašom súkromí
    vaše súkromie je pre nás
    zmeniť svoje nastavenia
    zmeniť svoje preferencie
    používame súbory cookie
    používame cookies
    táto stránka používa
    táto webová stránka používa
    používanie súborov cookie
    používaním súborov cookie
    súbory cookie a podobné
    cookies a podobné
    našich zásadách
    prijať všetk
    povoliť všetk
    odmietnuť všetk
    informácií v zariadení
    informácie v zariadení
    informáciám v zariadení
    údajov na výber reklám
    údajov na výber obsahu
    výber základných reklám
    personalizovanú reklamu
    personalizovanej reklamy
    personalizovaných reklám
    personalizované reklamy
    personalizovaného obsahu
    personalizovaný obsah
    profilov na výber
    meranie výkonu reklám
    meranie výkonu obsahu
    meranie reklám a obsahu
    poznatky o publiku
    prieskum publika
    zaistenie bezpečnosti, predchádzanie
    zaistenie bezpečnosti, prevencia
    poskytovanie a prezentácia
    porovnávanie a kombinovanie
    prepojenie rôznych zariadení
    identifikácia zariadení na základe
    presných údajov o geografickej polohe
    aktívne skenovanie charakteristík
    na základe oprávneného záujmu
    nevyhnutné cookies
    nevyhnutné súbory cookie
    mám viac ako 18 rokov
    !consent_topics
    cookie
    osobné údaje
    osobných údajov
    osobnými údajmi
    oprávnený záujem
    oprávneného záujmu
    ip adres
    identifikátor
    súkromi
    personalizovan
    naši partneri
    našich partnerov
    našim partnerom
    našimi partnermi
    váš súhlas
    vášho súhlasu
    vaším súhlasom
    odvolať súhlas
    súhlas môžete
    súhlas odvolať
    svoj súhlas
    udelený súhlas
    súhlasím so všetkým
    !embed_notices
    externý obsah
    externého obsahu
    !login_titles
    prihlásenie
    prihlásiť sa
    registrácia
    môj účet
    vytvoriť účet
    !search_titles
    výsledky vyhľadávania
    výsledky hľadania
    výsledok vyhľadávania
    !search_paths
    vyhladavanie
    !listing_paths
    kategoria
    !article_kinds
    komentár
    názor
    názory
    glosa
    úvodník
    stĺpček
    rozhovor
    recenzia
    !home_labels
    úvod
    domov
    hlavná stránka
    titulka
    !site_pages
    o nás
    podmienky používania
    !frequent_words
    a
    sa
    v
    na
    je
    že
    o
    s
    z
    do
    to
    za
    by
    ale
    ako
    pre
    ktorý
    jeho
    sú
    podľa
    po
    aj
    bol
    však
    od
    !caption_leads
    na snímke:
    !clock_words
    hodín
    !times_ago
    pred 0 hodinami
    pred 0 minútami
    pred 0 hodinou
    pred 0 dňami
    pred 0 minútou
    práve teraz
    pred chvíľou
    pred minútou
    pred hodinou
    včera
    pred týždňom
    pred mesiacom
    pred rokom
    pred 0 týždňami
    pred 0 mesiacmi
    pred 0 rokmi
    !reply_buttons
    odpovedať
    odpovedať na komentár
    odpovedz
    reagovať
    citovať
    """)
}
