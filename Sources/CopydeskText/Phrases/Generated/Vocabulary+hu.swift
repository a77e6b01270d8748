// Made by scripts/vocabulary from Vocabulary/hu.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Hungarian.
  static let hu = Language("hu", """
    !months
    január
    február
    március
    április
    május
    június
    július
    augusztus
    szeptember
    október
    november
    december
    !weekdays
    hétfő
    kedd
    szerda
    csütörtök
    péntek
    szombat
    vasárnap
    !update_words
    frissít
    módosítva
    !publication_words
    megjelent
    publikálva
    közzétéve
    !byline_leads
    szerző:
    szöveg:
    írta:
    szerzők:
    riporter:
    !name_leads
    írta:
    !author_fields
    írta
    szerző
    !conjunctions
    és
    !other_work
    fordította
    !roles
    újságíró
    szerkesztő
    főszerkesztő
    szerkesztőség
    tudósító
    munkatárs
    !nobody
    szerkesztőség
    !credit_labels
    kép:
    fotó:
    fotók:
    forrás:
    a kép illusztráció:
    borítókép:
    nyitókép:
    illusztráció:
    felvétel:
    !comment_labels
    hozzászólások
    hozzászólás
    kommentek
    komment
    szólj hozzá
    szóljon hozzá
    hozzászólok
    új hozzászólás
    hozzászólás írása
    vélemények
    kommentelés
    !pointer_labels
    kapcsolódó cikkek
    ajánlott
    ajánljuk
    legolvasottabb
    kapcsolódó
    kapcsolódó cikkeink
    kapcsolódó hírek
    további cikkek
    további hírek
    legfrissebb
    legfrissebb hírek
    legnépszerűbb
    legolvasottabbak
    friss hírek
    ez is érdekelheti
    ez is érdekelhet
    ajánlott cikkek
    ajánlatunk
    ajánló
    hasonló cikkek
    lásd még
    olvasta már
    olvasta már?
    népszerű
    még több…
    !offer_labels
    hírlevél
    iratkozzon fel…
    iratkozz fel…
    feliratkozás
    előfizetés
    fizessen elő
    kövessen minket
    kövess minket
    támogasson minket
    támogass minket
    hírlevél feliratkozás
    !author_labels
    a szerzőről
    szerző
    a szerző
    szerzőnkről
    kapcsolat
    sajtókapcsolat
    magamról
    !tag_labels
    címkék
    témák
    kulcsszavak
    tagek
    !source_labels
    források
    jegyzetek
    irodalom
    hivatkozások
    külső hivatkozások
    lábjegyzetek
    !pointers
    olvasta már
    olvassa el
    olvasd el
    olvass tovább
    tovább olvasom
    lásd még
    ez is érdekelheti
    ez is érdekelhet
    kapcsolódó cikk
    kapcsolódó
    bővebben
    nézze meg
    még több
    !notices
    Hirdetés
    Reklám
    Megosztás
    Megosztom
    Nyomtatás
    Mentés
    Link másolása
    Hozzászólások
    Bővebben
    Tovább
    Bezárás
    Következő
    Előző
    Vissza a tetejére
    Frissítve
    Közzétéve
    Meghallgatás
    A cikk a hirdetés után folytatódik
    olvasási idő…
    kövessen minket…
    iratkozzon fel…
    cikk megosztása
    oszd meg a cikket
    olvassa el ezt is…
    ezt olvasta már
    cikkünk a hirdetés után folytatódik
    a cikk a hirdetés után folytatódik
    a cikk folytatódik a hirdetés után
    másolás
    !counted_notices
    olvasási idő 0 perc
    0 perc olvasás
    0 perces olvasmány
    0 órája
    0 perce
    frissítve 0 órája
    !edge_notices
    minden jog fenntartva
    iratkozzon fel hírlevelünkre
    iratkozz fel hírlevelünkre
    kövessen minket
    kövess minket
    a cikk másodközlése
    hibát talált
    hírlevelünk
    iratkozz fel
    iratkozzon fel
    !missing_titles
    az oldal nem található
    nem található
    az oldal nem elérhető
    a keresett oldal
    404-es hiba
    oldal nem található
    nem létező oldal
    !blocked_titles
    hozzáférés megtagadva
    !consent_titles
    süti beállítások
    adatvédelem
    sütik
    !consent_words
    hozzájárul
    !embed_notices
    külső tartalom
    külső tartalmat
    !login_titles
    bejelentkezés
    belépés
    regisztráció
    jelentkezzen be
    bejelentkezem
    fiókom
    !search_titles
    keresési eredmények
    keresés eredménye
    találatok
    !search_paths
    kereses
    !article_kinds
    vélemény
    kommentár
    jegyzet
    publicisztika
    interjú
    kritika
    olvasói levél
    !home_labels
    címlap
    főoldal
    kezdőlap
    egyéb kategória
    összes hír
    !site_pages
    rólunk
    impresszum
    felhasználási feltételek
    !frequent_words
    a
    az
    és
    hogy
    nem
    is
    egy
    meg
    ez
    de
    csak
    már
    volt
    el
    még
    ki
    mint
    azt
    szerint
    kell
    lehet
    !caption_leads
    a képen:
    képaláírás:
    """)
}
