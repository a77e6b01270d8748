// Made by scripts/vocabulary from Vocabulary/hu.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Hungarian.
  static let hu = Language("hu", """
    !months
    január
    február / febr
    március / márc
    április / ápr
    május / máj
    június / jún
    július / júl
    augusztus
    szeptember / szept
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
    írta és fényképezte:
    írta és fotózta:
    szöveg és kép:
    készítette:
    összeállította:
    az interjút készítette:
    tudósító:
    újságíró:
    közzétette:
    lejegyezte:
    !name_leads
    írta:
    írta
    szerző
    szerző:
    közzétette
    készítette
    !author_fields
    írta
    szerző
    !conjunctions
    és
    !other_work
    fordította
    fotó:
    fotók:
    illusztráció:
    grafika:
    videó:
    fordítás:
    fordította:
    szerkesztette:
    szerkesztő:
    vágó:
    operatőr:
    lektorálta:
    !roles
    újságíró
    szerkesztő
    főszerkesztő
    szerkesztőség
    tudósító
    munkatárs
    újságírók
    szerkesztők
    riporter
    főmunkatárs
    rovatvezető
    szerző
    publicista
    kolumnista
    fotós
    fotóriporter
    kommentátor
    elemző
    közgazdász
    politológus
    történész
    szociológus
    író
    költő
    kritikus
    műsorvezető
    gyakornok
    tudósítója
    munkatársa
    munkatársunk
    tudósítónk
    szerkesztője
    újságírója
    lapszerkesztő
    hírszerkesztő
    olvasószerkesztő
    blogger
    jogász
    ügyvéd
    professzor
    kutató
    !nobody
    szerkesztőség
    a szerkesztőség
    szerző
    ismeretlen
    névtelen
    admin
    vendégszerző
    olvasói levél
    sajtóközlemény
    közlemény
    forrás
    megosztás
    hozzászólások
    kommentek
    hírösszefoglaló
    !elsewhere
    összes cikk
    összes megtekintése
    az összes
    további cikkek
    további cikkei
    bővebben
    tovább
    kövesse
    követés
    megosztás
    olvasási idő
    mutass többet
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
    kommentelj
    szólj hozzá a cikkhez
    szóljon hozzá a cikkhez
    írj hozzászólást
    írjon hozzászólást
    írj kommentet
    hozzászólás küldése
    nincsenek hozzászólások
    legutóbbi hozzászólások
    olvasói vélemények
    mondd el a véleményed
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
    olvastad már?
    olvasd el ezt is
    olvassa el ezt is
    ezt is olvassa el
    ezt is olvasd el
    ez is érdekelhet…
    ezek is érdekelhetnek…
    ezek is érdekelhetik…
    kapcsolódó anyagok
    kapcsolódó tartalmak
    kapcsolódó írások
    kapcsolódó témák
    legolvasottabb cikkek
    a legolvasottabb
    legnépszerűbb cikkek
    népszerű cikkek
    legfrissebb cikkek
    legfrissebb híreink
    friss cikkek
    legutóbbi bejegyzések
    legújabb cikkek
    további cikkeink
    további híreink
    további cikkek a témában
    a szerző további cikkei
    a szerző további írásai
    a rovat további cikkei
    hasonló bejegyzések
    ajánlott tartalom
    ajánljuk még
    cikkajánló
    neked ajánljuk
    önnek ajánljuk
    szerkesztő ajánlja
    szerkesztőség ajánlja
    kiemelt cikkek
    kiemelt hírek
    vezető hírek
    címlapról ajánljuk
    partner hírek
    ne maradj le
    ne hagyja ki
    ne hagyd ki
    előző cikk
    következő cikk
    máshol írták
    népszerű bejegyzések
    blogarchívum
    friss bejegyzések
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
    olvasson tovább…
    olvassa tovább…
    olvasd tovább…
    olvassa el a teljes cikket…
    olvasd el a teljes cikket…
    a teljes cikk elolvasásához…
    hozzáférés a teljes cikkhez…
    szeretné tovább olvasni…
    szeretnéd tovább olvasni…
    ez a cikk csak előfizetőknek…
    ez a tartalom csak előfizetőknek…
    csak előfizetőknek…
    csak előfizetőink…
    előfizetői tartalom…
    már előfizető…
    van már előfizetése…
    válasszon előfizetést…
    válasszon csomagot…
    előfizetési csomagok
    fizessen elő…
    blog követése e-mailben
    feliratkozás a blogra e-mailben
    követés e-mailben
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
    olvasd tovább
    olvasson tovább
    olvastad már
    ezt is olvassa el
    ezt is olvasd el
    ezt olvasta már
    ezt olvastad már
    ezek is érdekelhet
    ez is érdekes lehet
    korábban írtuk
    korábbi cikkünk
    korábbi cikkeink
    részletek itt
    tovább a cikkhez
    tovább olvas
    teljes cikk
    ajánlott cikk
    nézd meg ezt is
    kattints ide
    kattintson ide
    ne maradj le
    ne maradjon le
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
    cikk meghallgatása
    hallgassa meg a cikket
    hallgasd meg a cikket
    felolvasás
    betűméret
    szövegméret
    betűméret növelése
    cikk mentése
    elmentem későbbre
    elolvasom később
    cikk nyomtatása
    nyomtatom
    megosztás Facebookon
    megosztás a Facebookon
    megosztás X-en
    megosztás e-mailben
    küldés e-mailben
    elküldöm e-mailben
    link másolva
    link vágólapra másolása
    hozzászólások megtekintése
    kommentek megtekintése
    szponzorált tartalom
    támogatott tartalom
    fizetett tartalom
    fizetett hirdetés
    társadalmi célú hirdetés
    hirdetés bezárása
    hirdetés átugrása
    a hirdetés után folytatjuk
    cikkünk a hirdetés alatt folytatódik
    a cikk a hirdetés alatt folytatódik
    a cikk a kép alatt folytatódik
    a cikk a videó alatt folytatódik
    a cikk a galéria után folytatódik
    cikkünk a fotó alatt folytatódik
    cikkünk a videó után folytatódik
    cikkünk az ajánló után folytatódik
    a cikk az ajánló után folytatódik
    a cikk lejjebb folytatódik
    következő cikk
    előző cikk
    teljes cikk
    tovább a cikkhez
    tovább a teljes cikkhez
    a teljes cikk elolvasása
    videó lejátszása
    videó megtekintése
    galéria megnyitása
    galéria megtekintése
    nézze meg a galériát
    összes kép
    összes megtekintése
    mutass többet
    továbbiak betöltése
    több cikk betöltése
    további cikkek
    további hírek
    vissza a főoldalra
    vissza a címlapra
    vissza az elejére
    ugrás az oldal tetejére
    hiba bejelentése
    hibát talált a cikkben?
    hibát találtál?…
    hibát talált?…
    ha hibát talált…
    tetszett a cikk?…
    tetszett ez a cikk?…
    értékelje a cikket
    kövesd a témát
    téma követése
    szerző követése
    hozzáadás kiemelt forrásként a google-ben
    kövess minket…
    kövesse oldalunkat…
    kövesd oldalunkat…
    töltse le alkalmazásunkat…
    töltsd le alkalmazásunkat…
    iratkozz fel…
    ha szeretne értesülni…
    ha nem szeretne lemaradni…
    ha nem szeretnél lemaradni…
    van már előfizetése?…
    már előfizető?…
    már van előfizetésed?…
    ez a cikk csak előfizetőink…
    ez a tartalom csak előfizetőink…
    csak előfizetőknek
    a szöveget mesterséges intelligencia fordította…
    a hangot mesterséges intelligencia…
    ez a cikk csak előfizetőknek…
    ez a cikk előfizetőknek…
    ez a tartalom csak előfizetőknek…
    ez a cikk kizárólag…
    csak előfizetőink számára…
    előfizetői tartalom
    előfizetőknek
    olvasson tovább
    olvass tovább
    olvassa tovább
    olvasd tovább
    olvasson tovább előfizetéssel
    tovább olvasom
    előfizetek
    fizessen elő most
    előfizetési csomagok
    előfizetési ajánlatok
    kipróbálom
    ingyenes próba
    bejelentkezés
    belépés
    regisztráció
    jelentkezzen be a folytatáshoz…
    már van előfizetése? jelentkezzen be
    már van fiókja?…
    ön elolvasta ingyenes cikkeit…
    elérte az ingyenesen olvasható…
    bármikor lemondható
    a hirdetés után folytatódik
    folytatás a hirdetés után
    a cikk folytatása a hirdetés után
    olvasson tovább a hirdetés után
    olvassa be a qr-kódot…
    szkennelje be a qr-kódot…
    olvasd be a qr-kódot…
    tartalomjegyzék
    nézze meg galériánkat…
    több betöltése
    a hozzászólások le vannak zárva
    a hozzászólások lezárva
    feliratkozom a hírlevélre
    támogass minket
    támogassa munkánkat
    támogasd a munkánkat
    betöltés
    kiemelt képünk illusztráció
    borítóképünk illusztráció
    nyitóképünk illusztráció
    ugrás a recepthez
    teljes cikk elolvasása
    tetszett a cikk
    e-mail címe
    e-mail címed
    ez egy modális ablak
    párbeszédablak kezdete. az escape billentyű megnyomása megszakítja és bezárja az ablakot.
    nem található kompatibilis forrás ehhez a médiához
    megtekintés a youtube-on
    megnézem a youtube-on
    a videó nem érhető el
    ez a videó nem érhető el
    ez a tartalom nem érhető el
    a bejegyzés megtekintése az instagramon
    az ön böngészője nem támogatja az audio elemet
    a böngésződ nem támogatja az audio elemet
    a böngésződ nem támogatja a html5 videót
    az ön böngészője nem támogatja a html5 videót
    a böngésződ nem támogatott
    a böngésződ elavult
    kérjük, engedélyezze a javascriptet
    kérjük, engedélyezd a javascriptet
    a javascript le van tiltva
    ez az e-mail-cím a szpemrobotok elleni védelem alatt áll…
    ez a diavetítés javascriptet igényel
    a cikk meghallgatása
    hozzászólások megjelenítése
    hozzászólások elrejtése
    kommentek megjelenítése
    kommentek elrejtése
    összes hozzászólás
    összes komment
    további hozzászólások
    további kommentek
    további kommentek betöltése
    további hozzászólások betöltése
    régebbi hozzászólások
    újabb hozzászólások
    hozzászólás hozzáadása
    hozzászólás elküldése
    új hozzászólás hozzáadása
    komment írása
    komment küldése
    új komment
    írja meg véleményét
    mondja el véleményét
    vélemény, hozzászólás?
    vélemény, hozzászólás? válasz megszakítása
    vélemény, hozzászólás? kilépés a válaszból
    kilépés a válaszból
    hozzászólás jelentése
    komment jelentése
    légy az első hozzászóló
    légy te az első hozzászóló
    legyen ön az első hozzászóló
    légy te az első, aki hozzászól
    legyen ön az első, aki hozzászól
    még nincsenek hozzászólások
    még nincs hozzászólás
    nincs még hozzászólás
    nincsenek kommentek
    a hozzászólás le van tiltva
    a hozzászólások letiltva
    hozzászólások kikapcsolva
    hozzászólások lezárva
    a kommentelés le van tiltva
    a hozzászóláshoz be kell jelentkezni
    a hozzászóláshoz be kell jelentkezned
    a hozzászóláshoz jelentkezz be
    a hozzászóláshoz jelentkezzen be
    hozzászóláshoz jelentkezz be
    a hozzászóláshoz regisztráció és bejelentkezés szükséges
    a hozzászólás bejelentkezéshez kötött
    hozzászólás küldéséhez be kell jelentkezni
    hozzászólás beküldéséhez regisztráció és bejelentkezés szükséges
    a hozzászóláshoz belépés szükséges
    a kommenteléshez be kell jelentkezned
    kommenteléshez jelentkezz be
    jelentkezz be a hozzászóláshoz
    az e-mail címet nem tesszük közzé
    az e-mail címet nem tesszük közzé. a kötelező mezőket * karakterrel jelöltük
    az e-mail címet nem tesszük közzé. a kötelező mezőket * karakterrel jelöljük
    a kötelező mezőket * karakterrel jelöltük
    a kötelező mezőket * karakterrel jelöljük
    a *-gal jelölt mezők kitöltése kötelező
    * kötelező mező
    a mező kitöltése kötelező
    a nevem, e-mail címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz
    kérek e-mail értesítést a további hozzászólásokról
    kérek email értesítést az új bejegyzésekről
    ez az oldal az akismet szolgáltatást használja a spam csökkentésére. tudjon meg többet arról, hogyan dolgozzák…
    ez az oldal az akismet szolgáltatást használja a spam csökkentésére…
    hozzászólása moderálásra vár
    a hozzászólásod moderációra vár
    tetszik betöltés...
    betöltés alatt
    betöltés folyamatban
    köszönjük wordpress!
    üzemeltető: blogger
    feliratkozás: megjegyzések küldése (atom)
    megjegyzések küldése (atom)
    küldés e-mailbenblogthis!megosztás az x-enmegosztás a facebookonmegosztás a pinteresten
    megosztás a pinteresten
    megosztás az x-en
    megosztás a twitteren
    a szerző eltávolította a megjegyzést
    teljes profil megtekintése
    ugrás a tartalomhoz
    ugrás a tartalomra
    ugrás a fő tartalomra
    ugrás a fő tartalomhoz
    tovább a tartalomhoz
    kilépés a tartalomba
    ugrás a navigációhoz
    ugrás a menühöz
    ugrás a navigációhoz ugrás a kereséshez
    a wikipédiából, a szabad enciklopédiából
    a lap utolsó módosítása…
    szerkesztés | forrásszöveg szerkesztése
    elküldés e-mailben
    további információ a szövegformátumokról
    a html jelölők használata nem megengedett
    a webcímek és email címek automatikusan kattintható hivatkozásokká alakulnak
    a sorokat és bekezdéseket a rendszer automatikusan felismeri
    még nincs értékelés
    értékeld a cikket
    cikk értékelése
    hasznos volt a cikk?
    hasznos volt ez a cikk?
    hasznosnak találta a cikket?
    hasznos volt ez az oldal?
    köszönjük a visszajelzést
    köszönjük az értékelést
    fontos számunkra az ön adatainak védelme
    az ön adatainak védelme fontos számunkra
    tiszteletben tartjuk az ön magánéletét
    minden süti elfogadása
    összes süti elfogadása
    összes cookie elfogadása
    elfogadom az összeset
    elfogadás és bezárás
    ez a weboldal sütiket használ
    a weboldal sütiket használ
    weboldalunk sütiket használ
    sütiket használunk
    már előfizető vagy? jelentkezz be
    van már előfizetésed?
    van már fiókod?
    van már fiókod? jelentkezz be
    van már fiókja? jelentkezzen be
    már regisztráltál? jelentkezz be
    már regisztrált? jelentkezzen be
    nincs még fiókod?
    nincs még fiókod? regisztrálj
    még nincs fiókod?
    még nem előfizető?
    még nem regisztrált?
    bejelentkezés vagy regisztráció
    érvénytelen e-mail cím
    adjon meg egy érvényes e-mail címet
    kérjük, adjon meg egy érvényes e-mail címet
    kérjük, adj meg egy érvényes e-mail címet
    add meg az e-mail címed
    adja meg e-mail címét
    hiba történt. kérjük, próbálja újra később.
    hiba történt. kérjük, próbálja újra.
    hiba történt. kérjük, próbáld újra később.
    hiba történt. próbálja újra később.
    valami hiba történt. kérjük, próbáld újra.
    valami hiba történt. próbáld újra később.
    a link másolva
    link kimásolva
    a linket kimásoltuk
    ossza meg a cikket
    oszd meg ezt a cikket
    megosztás twitteren
    megosztás linkedinen
    megosztás whatsappon
    megosztom facebookon
    oldal megosztása
    olvasás később
    hozzáadás a kedvencekhez
    kép nagyítása
    kattintson a nagyításhoz
    kattints a nagyításhoz
    kattintson a képre a nagyításhoz
    összes kép megtekintése
    képek megtekintése
    további képek
    megnézem a galériát
    előző kép
    következő kép
    ezt a cikket automatikusan fordították
    olvasás magyarul
    olvasás angolul
    eredeti szöveg a fordítás értékelése
    további cikkek betöltése
    további hírek betöltése
    összes cikk
    olvasás folytatása
    elolvasom a teljes cikket
    tovább a cikkre
    cikkünk folytatódik a hirdetés után
    hozzáadás előnyben részesített forrásként
    előnyben részesített forrás a google-ben
    megnézem az árát
    hiba jelentése
    hibajelentés küldése
    hibát találtál a cikkben?
    vissza az oldal tetejére
    az oldal tetejére
    új ablakban nyílik meg
    új ablakban nyílik
    új lapon nyílik meg
    új lapon nyílik
    nagyobb térkép megtekintése
    feliratkozás a hírlevélre
    kedvelés betöltés
    hozzászóláshoz be kell jelentkezni…
    hozzászóláshoz be kell jelentkezned…
    a hozzászóláshoz be kell jelentkezni…
    add meg az e-mail címed…
    adjuk meg az e-mail címünket…
    blog statisztika
    összes elfogadása
    mindet elfogadom
    összes elutasítása
    beállítások mentése
    !counted_notices
    olvasási idő 0 perc
    0 perc olvasás
    0 perces olvasmány
    0 órája
    0 perce
    frissítve 0 órája
    olvasási idő kb 0 perc
    olvasási idő körülbelül 0 perc
    becsült olvasási idő 0 perc
    0 perc olvasási idő
    0 perces olvasás
    0 perc olvasnivaló
    0 perc alatt elolvasható
    elolvasható 0 perc alatt
    hallgatási idő 0 perc
    0 napja
    frissítve 0 perce
    frissítve 0 napja
    publikálva 0 órája
    0 órával ezelőtt
    0 perccel ezelőtt
    0 nappal ezelőtt
    0 hozzászólás
    hozzászólások 0
    0 komment
    kommentek 0
    0 megosztás
    megosztások 0
    0 megtekintés
    megtekintések 0
    olvasva 0
    0 olvasás
    összes hozzászólás 0
    megtekintés 0
    találatok 0
    elolvasom 0 perc
    0 értékelés
    összes kép 0
    galéria 0 kép
    csatlakozz 0 másik követőhöz
    jelenleg 0 vendég olvassa az oldalt
    olvasottság 0
    szavazatok 0
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
    kövesse oldalunkat
    kövesd oldalunkat
    kövesse facebook
    kövessen bennünket
    csatlakozz facebook
    facebook-oldalunk
    facebook oldalunk
    instagram-oldalunk
    viber-csatornánk
    youtube-csatornánk
    töltse le alkalmazásunkat
    töltsd le alkalmazásunkat
    google hírek
    google news-on
    ha nem szeretne lemaradni
    ha nem szeretnél lemaradni
    írja meg nekünk
    küldd el nekünk
    ha van olyan témád
    a cikk elolvasásához
    előfizetőink számára
    már előfizető
    van már előfizetése
    fizessen elő
    támogasd munkánkat
    támogassa munkánkat
    támogassa lapunkat
    támogasd a független
    támogassa a független
    adód 1%-át
    adója 1%-ával
    a hozzászóláshoz
    hozzászólás csak
    kommentszabályzat
    moderálási alapelv
    minden jogot fenntart
    másodközlés
    utánközlés
    csak a szerkesztőség engedélyével
    írásos engedélye nélkül
    előzetes írásbeli hozzájárulás
    nem minősülnek befektetési
    sütiket használ
    cookie-kat használ
    olvasók támogatásával
    olvasóink támogatás
    csak előfizetőknek
    csak előfizetőink
    kizárólag előfizetőink
    előfizetőknek érhető el
    előfizetőink érhetik el
    előfizetőink olvashatják
    a teljes cikk elolvasásához
    a cikk folytatásához
    az olvasás folytatásához
    olvassa tovább előfizetéssel
    jelentkezzen be, hogy
    jelentkezzen be vagy
    jelentkezz be vagy
    már van előfizetésed
    már van fiókja
    már van fiókod
    még nincs előfizetése
    ingyenes cikkeit
    ingyenesen olvasható cikkek
    a cikk csak előfizet
    a tartalom csak előfizet
    ez a cikk kizárólag
    ez a tartalom kizárólag
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
    !consent_phrases
    fontos számunkra az ön adatainak
    fontos számunkra az ön magánszférája
    fontos számunkra a magánélet
    fontos nekünk az ön
    az ön adatainak védelme fontos
    az ön adatvédelme fontos
    tiszteletben tartjuk az ön
    értékeljük az ön
    bármikor módosíthatja
    beállításait bármikor
    cookie-kat használ
    sütiket használ
    sütik használat
    cookie-k használat
    sütiket és hasonló
    sütik és hasonló
    adatvédelmi tájékoztatónk
    adatvédelmi szabályzatunk
    cookie-szabályzat
    süti szabályzat
    összes elfogadása
    mindet elfogad
    összes elutasítás
    mindet elutasít
    elfogadom az összes
    az „elfogadom
    információk tárolása az eszköz
    információk tárolása egy eszköz
    információk tárolása és/vagy
    tárolása és/vagy elérése
    eszközön tárolt információ
    hirdetések kiválasztás
    tartalom kiválasztás
    alapvető hirdetések
    személyre szabott hirdetés
    személyre szabott reklám
    személyre szabott tartalom
    személyre szabott tartalmak
    hirdetési teljesítmény mérés
    hirdetések teljesítményének
    tartalom teljesítményének
    tartalmak teljesítményének
    hirdetés- és tartalommérés
    hirdetés és tartalom mérés
    közönségismeret
    közönségelemzés
    közönségkutatás
    biztonság biztosítása, csalás
    hirdetések és tartalmak megjelenítése
    adatok egyeztetése és kombinálása
    különböző eszközök összekapcsolása
    eszközök azonosítása
    pontos geolokációs
    pontos földrajzi helyadat
    eszközjellemzők aktív
    eszközök vizsgálatával
    jogos érdek alapján
    jogos érdeken alapuló
    feltétlenül szükséges sütik
    elmúltam 18 éves
    !consent_topics
    cookie
    süti
    személyes adat
    jogos érdek
    ip-cím
    azonosító
    adatvédelmi
    adatkezel
    személyre szabott
    mi és partnereink
    partnereink
    az ön hozzájárulás
    az ön beleegyezés
    hozzájárulását bármikor
    hozzájárulás visszavon
    visszavonhatja
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
    médiaajánlat
    adatvédelmi tájékoztató
    adatkezelési tájékoztató
    általános szerződési feltételek
    szerzői jogok
    süti szabályzat
    hirdetés nálunk
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
    !clock_words
    óra
    !times_ago
    épp most
    most
    egy perce
    egy órája
    egy napja
    egy hete
    egy hónapja
    egy éve
    tegnap
    0 perce
    0 órája
    0 napja
    0 hete
    0 hónapja
    0 éve
    0 perccel ezelőtt
    0 órával ezelőtt
    0 nappal ezelőtt
    0 héttel ezelőtt
    0 hónappal ezelőtt
    0 évvel ezelőtt
    !origin_labels
    eredetileg megjelent
    először megjelent
    !reply_buttons
    válasz
    válaszol
    válaszolok
    válasz erre
    válasz a hozzászólásra
    hozzászólás erre
    idéz
    idézet
    """)
}
