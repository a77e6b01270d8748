// Made by scripts/vocabulary from Vocabulary/fi.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Finnish.
  static let fi = Language("fi", """
    !months
    tammikuuta / tammikuu
    helmikuuta / helmikuu
    maaliskuuta / maaliskuu
    huhtikuuta / huhtikuu
    toukokuuta / toukokuu
    kesäkuuta / kesäkuu
    heinäkuuta / heinäkuu
    elokuuta / elokuu
    syyskuuta / syyskuu
    lokakuuta / lokakuu
    marraskuuta / marraskuu
    joulukuuta / joulukuu
    !weekdays
    maanantai
    tiistai
    keskiviikko
    torstai
    perjantai
    lauantai
    sunnuntai
    maanantaina
    tiistaina
    keskiviikkona
    torstaina
    perjantaina
    lauantaina
    sunnuntaina
    !update_words
    päivitetty
    muokattu
    !publication_words
    julkaistu
    !other_dates
    vastaanotettu
    hyväksytty
    seuraava kokous
    hakuaika päättyy
    syntymäaika
    jäsen alkaen
    milloin:
    !byline_leads
    kirjoittanut
    kirjoittaja:
    teksti:
    toimittaja:
    teksti ja kuvat:
    teksti ja kuva:
    teksti ja kuvat
    kirjoittajat:
    toimittajat:
    julkaissut:
    julkaissut
    kirjoittanut:
    artikkeli:
    teksti
    !name_leads
    kirjoittanut
    kirjoittaja
    toimittaja
    julkaissut
    !conjunctions
    ja
    !other_work
    kuvannut
    kääntänyt
    kuvitus:
    kuvittanut
    grafiikka:
    video:
    käännös:
    suomentanut
    editoinut
    toimittanut
    !roles
    toimittaja
    päätoimittaja
    toimitus
    kirjeenvaihtaja
    toimittajat
    uutistoimittaja
    urheilutoimittaja
    ulkomaantoimittaja
    erikoistoimittaja
    päätoimittajat
    kolumnisti
    kirjoittaja
    kriitikko
    kuvaaja
    valokuvaaja
    kirjailija
    freelancer
    juontaja
    harjoittelija
    professori
    tutkija
    dosentti
    ekonomisti
    asiantuntija
    kommentaattori
    uutispäällikkö
    toimituspäällikkö
    toimitussihteeri
    blogisti
    vieraskynä
    taloustoimittaja
    kulttuuritoimittaja
    !nobody
    toimitus
    toimituskunta
    uutistoimitus
    verkkotoimitus
    kirjoittaja
    tuntematon
    lukija
    mielipidekirjoitus
    tiedote
    lehdistötiedote
    jaa
    kommentit
    lähde
    !elsewhere
    näytä kaikki
    näytä lisää
    lue lisää
    lisää artikkeleita
    kaikki artikkelit
    seuraa
    ota yhteyttä
    lukuaika
    !credit_labels
    kuva:
    valokuva:
    kuvaaja:
    kuvat:
    lähde:
    kuvituskuva:
    arkistokuva:
    piirros:
    !comment_labels
    kommentit
    kommentoi
    kommentti
    kirjoita kommentti
    jätä kommentti
    lisää kommentti
    näytä kommentit
    ei kommentteja
    keskustelu
    osallistu keskusteluun
    kommentoi juttua
    kommentoi artikkelia
    lue kommentit
    mitä mieltä olet?
    lukijoiden kommentit
    kommenttia
    vastausta
    !pointer_labels
    aiheesta lisää
    lue myös
    luetuimmat
    lue lisää
    luetuimmat jutut
    uusimmat
    uusimmat uutiset
    tuoreimmat
    katso myös
    lisää aiheesta
    suosituimmat
    suositellut
    suosittelemme
    aiheeseen liittyvää
    muut lukevat
    muita uutisia
    lisää uutisia
    samankaltaisia artikkeleita
    poimintoja
    lue seuraavaksi
    lue aiheesta lisää
    lue lisää aiheesta
    luetuimmat nyt
    eniten luetut
    katsotuimmat
    jaetuimmat
    kommentoiduimmat
    suositut artikkelit
    suosittua juuri nyt
    uusimmat artikkelit
    tuoreimmat uutiset
    viimeisimmät
    viimeisimmät uutiset
    muut uutiset
    samasta aiheesta
    aiheeseen liittyvät artikkelit
    aiheesta muualla
    liittyvät artikkelit
    samankaltaiset artikkelit
    suositellut artikkelit
    suositeltua
    toimitus suosittelee
    toimituksen valinnat
    saatat pitää myös…
    sinua saattaa kiinnostaa…
    sinua voisi kiinnostaa…
    älä missaa
    seuraava artikkeli
    edellinen artikkeli
    kaupallinen yhteistyö
    kumppanisisältö
    suositut tekstit
    suosituimmat artikkelit ja sivut
    blogiarkisto
    viimeisimmät artikkelit
    !offer_labels
    uutiskirje
    tilaa uutiskirje
    tilaa
    seuraa meitä
    seuraa meitä somessa
    liity
    rekisteröidy
    tue meitä
    tilaa lehti
    jatka lukemista…
    lue koko juttu…
    lue koko artikkeli…
    lue juttu loppuun…
    lue artikkeli kokonaan…
    jatkaaksesi lukemista…
    tämä artikkeli on tilaajille…
    tämä artikkeli on vain tilaajille…
    tämä juttu on tilaajille…
    tämä sisältö on tilaajille…
    vain tilaajille…
    tilaa ja jatka…
    tilaa ja lue…
    tilaa nyt
    kirjaudu sisään lukeaksesi…
    kirjaudu lukeaksesi…
    rekisteröidy lukeaksesi…
    saat käyttöösi…
    saat rajattoman…
    oletko jo tilaaja…
    onko sinulla jo tunnus…
    valitse tilaus…
    valitse tilauksesi…
    tilausvaihtoehdot
    kokeile maksutta…
    kokeile ilmaiseksi…
    seuraa blogia sähköpostitse
    tilaa blogi sähköpostitse
    seuraa sähköpostitse
    !author_labels
    kirjoittaja
    tietoa kirjoittajasta
    kirjoittajasta
    yhteystiedot
    lisätietoja antaa
    tietoja minusta
    !tag_labels
    avainsanat
    aiheet
    asiasanat
    tunnisteet
    !source_labels
    lähteet
    viitteet
    kirjallisuutta
    kirjallisuus
    linkit
    alaviitteet
    !pointers
    lue myös
    lue lisää
    lue koko juttu
    lue myös nämä
    katso myös
    kuuntele myös
    lisää aiheesta
    lue täältä
    lue seuraavaksi
    lue aiheesta lisää
    lue:
    lue koko haastattelu
    lue koko artikkeli
    lue tästä
    lue aiemmin
    lue aiheesta
    katso:
    katso video
    katso kuvat
    kuuntele:
    kuuntele tästä
    aiheesta lisää
    aiheesta aiemmin
    muita uutisia
    lisää uutisia
    liittyvät artikkelit
    tutustu myös
    älä missaa
    klikkaa tästä
    !notices
    Mainos
    Ilmoitus
    Jaa
    Jaa artikkeli
    Tulosta
    Tallenna
    Kommentit
    Lue lisää
    Lue myös
    Sulje
    Seuraava
    Edellinen
    Takaisin ylös
    Kopioi linkki
    Päivitetty
    Julkaistu
    Kuuntele
    Näytä lisää
    Juttu jatkuu mainoksen jälkeen
    lukuaika…
    seuraa meitä…
    tilaa uutiskirjeemme…
    jaa juttu
    juttu jatkuu kuvan jälkeen
    juttu jatkuu mainoksen jälkeen
    juttu jatkuu videon jälkeen
    tilaa uutiskirje
    kuuntele juttu
    kopioi linkki
    kopioi
    kuuntele artikkeli
    kuuntele uutinen
    kuuntele tämä juttu
    tekstin koko
    suurenna teksti
    suurenna kuva
    tallenna artikkeli
    tallenna juttu
    lue myöhemmin
    tulosta artikkeli
    tulosta juttu
    jaa Facebookissa
    jaa X:ssä
    jaa Twitterissä
    jaa WhatsAppissa
    jaa sähköpostilla
    lähetä sähköpostilla
    linkki kopioitu
    näytä kommentit
    lue kommentit
    kaupallinen yhteistyö
    mainoslinkki
    maksettu mainos
    sponsoroitu sisältö
    kumppanisisältö
    sulje mainos
    ohita mainos
    mainos päättyy
    juttu jatkuu kuvan alla
    juttu jatkuu mainoksen alla
    juttu jatkuu videon alla
    juttu jatkuu kuvagallerian jälkeen
    artikkeli jatkuu mainoksen jälkeen
    artikkeli jatkuu mainoksen alla
    artikkeli jatkuu kuvan alla
    artikkeli jatkuu videon jälkeen
    teksti jatkuu kuvan jälkeen
    teksti jatkuu mainoksen jälkeen
    teksti jatkuu kuvan alla
    uutinen jatkuu mainoksen jälkeen
    seuraava artikkeli
    edellinen artikkeli
    seuraava juttu
    edellinen juttu
    lue koko artikkeli
    lue koko juttu
    katso video
    toista video
    katso kuvat
    katso kaikki kuvat
    katso kuvagalleria
    näytä kaikki
    lataa lisää
    lisää uutisia
    lisää artikkeleita
    takaisin alkuun
    etusivulle
    takaisin etusivulle
    ilmoita virheestä
    huomasitko virheen?…
    löysitkö virheen?…
    havaitsitko virheen?…
    lähetä juttuvinkki
    lähetä uutisvinkki
    seuraa aihetta
    seuraa kirjoittajaa
    lisää ensisijaiseksi lähteeksi Googlessa
    lataa sovelluksemme…
    tilaa uutiskirje…
    oletko jo tilaaja?…
    onko sinulla jo tunnus?…
    tämä artikkeli on vain tilaajille…
    artikkeli on vain tilaajille…
    vain tilaajille
    tämä juttu on tilaajille…
    artikkeli on käännetty automaattisesti…
    juttu on käännetty tekoälyn…
    ääniversio on tuotettu tekoälyllä…
    kommentointi on suljettu…
    kirjaudu kommentoidaksesi…
    tämä artikkeli on tilaajille…
    tämä juttu on vain tilaajille…
    tämä sisältö on vain tilaajille…
    tämä sisältö on tilaajille…
    juttu on vain tilaajille…
    vain tilaajille…
    tilaajille
    tilaajille avattu
    jatka lukemista
    jatka lukemista tilaamalla…
    jatka lukemista…
    lue juttu loppuun
    lue koko juttu tilaamalla
    tilaa ja jatka lukemista
    tilaa ja lue
    tilaa nyt
    tilaa digi
    tilaa tästä
    tilaa lehti
    tutustu tilausvaihtoehtoihin
    katso tilausvaihtoehdot
    katso tarjoukset
    katso kaikki tarjoukset
    kokeile ilmaiseksi
    kokeile maksutta
    aloita kokeilu
    kirjaudu sisään lukeaksesi…
    kirjaudu sisään tai…
    kirjaudu lukeaksesi
    kirjaudu tästä
    luo tunnus
    rekisteröidy lukeaksesi…
    olen jo tilaaja
    onko sinulla jo tili?…
    onko sinulla jo tilaus?…
    olet lukenut ilmaiset artikkelisi…
    olet lukenut kaikki ilmaiset…
    rajoittamaton pääsy…
    rajaton pääsy…
    kaikki artikkelit käytössäsi…
    voit perua milloin tahansa
    jatkuu mainoksen jälkeen
    jatkuu mainoksen alla
    lue lisää mainoksen jälkeen
    uutinen jatkuu mainoksen alla
    skannaa qr-koodi…
    lue qr-koodi…
    sisällysluettelo
    postaus sisältää mainoslinkkejä…
    kirjoitus sisältää mainoslinkkejä…
    artikkeli sisältää mainoslinkkejä…
    näytä vähemmän
    lataa sovellus
    ladataan
    siirry reseptiin
    hyppää reseptiin
    sähköpostiosoitteesi
    dialogi-ikkunan alku. esc-näppäin peruuttaa ja sulkee ikkunan.
    sulje modaalinen valintaikkuna
    tälle videolle ei löytynyt yhteensopivaa lähdettä
    katso youtubessa
    video ei ole saatavilla
    tämä video ei ole saatavilla
    tämä sisältö ei ole saatavilla
    sisältö ei ole saatavilla
    näytä tämä julkaisu instagramissa
    selaimesi ei tue audio-elementtiä
    selaimesi ei tue html5-videota
    selaimesi ei tue videoita
    selaimesi on vanhentunut
    selaintasi ei tueta
    käytät vanhentunutta selainta
    ota javascript käyttöön
    javascript ei ole käytössä
    javascript on pois käytöstä
    sivusto vaatii javascriptin toimiakseen
    sähköpostiosoite on suojattu spamboteilta…
    kuuntele tämä artikkeli
    artikkeli ääneen luettuna
    lue ääneen
    lue kaikki kommentit
    katso kommentit
    piilota kommentit
    lataa kommentit
    lataa lisää kommentteja
    näytä lisää kommentteja
    lisää kommentteja
    kaikki kommentit
    vanhemmat kommentit
    uudemmat kommentit
    lisää uusi kommentti
    kirjoita uusi kommentti
    kirjoita kommenttisi
    lähetä kommentti
    julkaise kommentti
    uusi kommentti
    ilmoita asiaton viesti
    ilmoita asiaton kommentti
    ilmoita kommentista
    vastaa kommenttiin
    vastaa tähän kommenttiin
    vastaa peruuta vastaus
    ole ensimmäinen kommentoija
    ole ensimmäinen, joka kommentoi
    kommentoi ensimmäisenä
    ei vielä kommentteja
    ei kommentteja vielä
    kommentointi suljettu
    kommentointi on päättynyt
    kommentit on suljettu
    kommentointi on pois käytöstä
    kommentointi ei ole käytössä
    tämän artikkelin kommentointi on suljettu
    kirjaudu sisään kommentoidaksesi
    kirjaudu sisään ja kommentoi
    sinun täytyy kirjautua sisään kommentoidaksesi
    kommentoidaksesi sinun täytyy kirjautua sisään
    sinun on kirjauduttava sisään kommentoidaksesi
    kirjaudu sisään lähettääksesi kommentin
    sähköpostiosoitettasi ei julkaista
    sähköpostiosoitettasi ei julkaista. pakolliset kentät on merkitty *
    pakolliset kentät on merkitty *
    tallenna nimeni, sähköpostiosoitteeni ja kotisivuni tähän selaimeen seuraavaa kommentointikertaa varten
    ilmoita minulle uusista kommenteista sähköpostilla
    ilmoita minulle uusista artikkeleista sähköpostilla
    tämä sivusto käyttää akismetia roskapostin vähentämiseen. lue, kuinka kommenttidatasi käsitellään
    sivusto käyttää akismet-palvelua roskapostin vähentämiseen…
    tämä sivusto käyttää akismetia roskapostin vähentämiseen…
    kommenttisi odottaa moderointia
    kommenttisi odottaa tarkastusta
    tykkää lataa...
    ladataan sisältöä
    sisältöä ladataan
    voimanlähteenä wordpress
    sivuston tarjoaa wordpress
    sisällön tarjoaa blogger
    vanhemmat artikkelit
    uudemmat artikkelit
    artikkelien selaus
    edellinen sivu
    seuraava sivu
    tilaa: lähetä kommentteja (atom)
    lähetä kommentteja (atom)
    kohteen lähettäminen sähköpostitse
    kirjoittaja on poistanut tämän kommentin
    kommentti on poistettu
    näytä koko profiili
    siirry sisältöön
    siirry pääsisältöön
    siirry suoraan sisältöön
    siirry sivun sisältöön
    hyppää sisältöön
    hyppää pääsisältöön
    siirry navigaatioon siirry hakuun
    sivua on viimeksi muutettu…
    muokkaa | muokkaa wikitekstiä
    tulosta sivu
    jaa sähköpostitse
    html-merkit eivät ole sallittuja
    html-tageja ei sallita
    www- ja email-osoitteet muutetaan automaattisesti linkeiksi
    www-osoitteet ja sähköpostiosoitteet muutetaan automaattisesti linkeiksi
    rivit ja kappaleet päätetään automaattisesti
    kentän sisältö pidetään yksityisenä eikä sitä näytetä julkisesti
    arvioi artikkeli
    oliko tästä artikkelista apua?
    oliko artikkeli hyödyllinen?
    oliko tämä artikkeli hyödyllinen?
    oliko sivusta apua?
    oliko tästä apua?
    löysitkö mitä etsit?
    yksityisyytesi on meille tärkeää
    hyväksy kaikki evästeet
    hylkää kaikki evästeet
    salli kaikki evästeet
    vain välttämättömät evästeet
    tämä sivusto käyttää evästeitä
    sivusto käyttää evästeitä
    eikö sinulla ole tunnusta?
    eikö sinulla ole vielä tunnusta?
    kirjaudu tai rekisteröidy
    kirjaudu / rekisteröidy
    kirjaudu sisään jatkaaksesi lukemista
    virheellinen sähköpostiosoite
    anna kelvollinen sähköpostiosoite
    syötä sähköpostiosoite
    anna sähköpostiosoitteesi
    syötä sähköpostiosoitteesi
    jokin meni pieleen. yritä uudelleen.
    jokin meni pieleen. yritä myöhemmin uudelleen.
    jotain meni pieleen. yritä uudelleen.
    jotain meni pieleen. yritä myöhemmin uudelleen.
    jotain meni vikaan. yritä myöhemmin uudelleen.
    tapahtui virhe. yritä uudelleen.
    tapahtui virhe. yritä myöhemmin uudelleen.
    voit peruuttaa tilauksen milloin tahansa
    voit perua tilauksen milloin tahansa
    linkki kopioitu leikepöydälle
    jaa tämä artikkeli
    jaa tämä juttu
    jaa sivu
    jaa tämä sivu
    jaa linkedinissä
    lahjoita artikkeli
    anna artikkeli lahjaksi
    suurenna kuvaa
    klikkaa kuvaa suuremmaksi
    klikkaa kuva suuremmaksi
    näytä kuva
    näytä kuvat
    näytä kaikki kuvat
    katso lisää kuvia
    avaa kuvagalleria
    avaa galleria
    edellinen kuva
    seuraava kuva
    näytä kuvateksti
    piilota kuvateksti
    tämä artikkeli on käännetty automaattisesti
    tämä artikkeli on konekäännetty
    lue suomeksi
    lue englanniksi
    alkuperäinen teksti arvioi tämä käännös
    lataa lisää artikkeleita
    lataa lisää uutisia
    lue vähemmän
    lue juttu
    lue artikkeli
    kaikki artikkelit
    juttu jatkuu alla
    piilota mainos
    mainosta meillä
    lue sovelluksessa
    lisää ensisijaiseksi lähteeksi
    ilmoita virhe
    huomasitko virheen jutussa?
    löysitkö virheen jutusta?
    onko jutussa virhe?
    sivun alkuun
    takaisin sivun alkuun
    avautuu uuteen ikkunaan
    avautuu uudessa ikkunassa
    avautuu uuteen välilehteen
    avautuu uudessa välilehdessä
    avautuu uudelle välilehdelle
    linkki avautuu uuteen ikkunaan
    linkki avautuu uuteen välilehteen
    näytä suurempi kartta
    tilaa ilmainen uutiskirje
    ole ensimmäinen joka tykkää tästä
    anna sähköpostiosoitteesi…
    syötä sähköpostiosoitteesi…
    blogin tilastot
    tarkastele profiilia
    pysyvä osoite
    hyväksy kaikki
    hylkää kaikki
    salli kaikki
    hallinnoi vaihtoehtoja
    tallenna asetukset
    evästeasetukset
    !counted_notices
    lukuaika 0 min
    lukuaika noin 0 min
    lukuaika 0 minuuttia
    0 min lukuaika
    0 tuntia sitten
    0 minuuttia sitten
    päivitetty 0 tuntia sitten
    0 kommenttia
    lukuaika noin 0 minuuttia
    arvioitu lukuaika 0 minuuttia
    arvioitu lukuaika 0 min
    lukuaika 0 minuutti
    0 minuutin lukuaika
    0 min lukea
    0 minuutin luku
    kuuntele 0 min
    päivitetty 0 minuuttia sitten
    päivitetty 0 tunti sitten
    päivitetty 0 päivää sitten
    julkaistu 0 tuntia sitten
    julkaistu 0 minuuttia sitten
    0 tunti sitten
    0 päivää sitten
    0 viikkoa sitten
    0 kommentti
    kommentit 0
    kommentteja 0
    näytä 0 kommenttia
    0 jakoa
    jaettu 0 kertaa
    luettu 0 kertaa
    katsottu 0 kertaa
    0 lukukertaa
    kuva 0 sivusta 0
    voit keskustella aiheesta 0 klo 0 saakka
    voit kommentoida aihetta 0 klo 0 saakka
    artikkeli on yli 0 vuotta vanha
    juttu on yli 0 vuotta vanha
    kuuntele juttu 0
    kuuntele juttu 0 min
    kuuntele artikkeli 0 min
    näytä kaikki 0 kommenttia
    lue 0 kommenttia
    katselukerrat 0
    katselut 0
    0 katselua
    0 katselukertaa
    0 min lukemista
    lue 0 min
    0 arvostelua
    0 h sitten
    0 min sitten
    0 pv sitten
    katso 0 kuvaa
    katso kaikki 0 kuvaa
    näytä kaikki 0 kuvaa
    liity 0 muun seuraajan joukkoon
    !edge_notices
    kaikki oikeudet pidätetään
    tilaa uutiskirjeemme
    seuraa meitä
    ilmianna juttuvinkki
    onko sinulla juttuvinkki
    huomasitko virheen
    uutiskirjeemme
    oletko jo tilaaja
    kirjaudu sisään
    tilaa uutiskirje
    jatka lukemista
    lataa sovelluksemme
    uutiskirjeen tilaajaksi
    suoraan sähköpostiisi
    sähköpostiisi joka
    lähetä juttuvinkki
    ota yhteyttä toimitukseen
    löysitkö virheen
    havaitsitko virheen
    ilmoita virheestä
    vain tilaajille
    onko sinulla jo tunnus
    luo tunnus
    lukeaksesi koko
    jatkaaksesi lukemista
    kirjaudu kommentoidaksesi
    ilman lupaa kielletty
    tekijänoikeuslain suojaama
    hyväksy evästeet
    affiliate-linkkejä
    mainoslinkkejä
    mainoslinkki
    kumppanuuslinkki
    tue riippumatonta
    tue toimintaamme
    on tilaajille
    tilaajien luettavissa
    tilaajien käytössä
    tilaajillemme tarkoitettu
    tilaajille tarkoitettu
    tilaa ja jatka
    lukeaksesi jutun
    lukeaksesi artikkelin
    lukeaksesi tämän
    lukeaksesi lisää
    lue koko juttu
    lue koko artikkeli
    kirjaudu lukeaksesi
    kirjaudu tai
    kirjaudu tästä
    rekisteröidy tai
    rekisteröidy lukeaksesi
    rekisteröidy maksutta
    luo ilmainen tunnus
    luo maksuton
    oletko tilaaja?
    olen jo tilaaja
    etkö ole vielä tilaaja
    etkö ole tilaaja
    onko sinulla jo tili
    onko sinulla jo tilaus
    ilmaiset artikkelisi
    ilmaisia artikkeleita
    maksuttomat artikkelit
    kopiointi ilman lupaa
    !missing_titles
    sivua ei löytynyt
    sivua ei löydy
    sivua ei ole
    sivu ei löydy
    virhe 404
    etsimääsi sivua ei
    !blocked_titles
    pääsy estetty
    !consent_titles
    evästeasetukset
    evästeet
    suostumus
    !consent_words
    suostumu
    !consent_phrases
    arvostamme yksityisyyttäsi
    kunnioitamme yksityisyyttäsi
    välitämme yksityisyydestäsi
    yksityisyytesi on meille
    tietosuojasi on meille
    muuttaa valintojasi
    muuttaa valintaasi
    hallita valintojasi
    käytämme evästeitä
    sivusto käyttää evästeitä
    sivustomme käyttää evästeitä
    sivustollamme käytetään evästeitä
    evästeiden käyt
    evästeitä ja vastaavia
    evästeitä ja muita
    evästeet ja vastaavat
    evästekäytäntö
    tietosuojakäytäntömme
    tietosuojaselosteemme
    hyväksy kaikki
    hylkää kaikki
    kiellä kaikki
    salli kaikki
    tietoja laitteelle
    tietojen laitteelle
    tietoja laitteella
    laitteelle ja/tai
    tallentaa tietoja laitteelle
    rajoitettujen tietojen käyttö
    mainosten valitse
    mainonnan valitse
    sisällön valitse
    perusmainosten valitse
    kohdennettu mainonta
    kohdennettua mainontaa
    kohdennettujen mainosten
    kohdennettua sisältöä
    räätälöity mainonta
    räätälöityä mainontaa
    räätälöidyt mainokset
    räätälöityjen mainosten
    räätälöidyn mainonnan
    räätälöidyn sisällön
    räätälöity sisältö
    personoitu mainonta
    personoitua mainontaa
    personoidut mainokset
    personoidun sisällön
    personoidun mainonnan
    mainonnan tehokkuuden
    mainosten tehokkuuden
    mainosten toimivuuden
    sisällön tehokkuuden
    sisällön toimivuuden
    mainonnan ja sisällön mittaus
    mainosten ja sisällön mittaus
    yleisöjen ymmärtäminen
    kohderyhmätietojen
    markkinatutkimuksen
    turvallisuuden varmistaminen
    mainosten ja sisällön toimittaminen
    tietojen yhdistäminen
    eri laitteiden yhdistäminen
    laitteiden tunnistaminen
    tarkkojen sijaintitietojen
    tarkat sijaintitiedot
    laitteen ominaisuuksien aktiivinen
    laitteiden skannau
    oikeutetun edun perusteella
    oikeutettuun etuun perustuva
    välttämättömät evästeet
    olen yli 18
    !consent_topics
    eväste
    henkilötie
    oikeutettu etu
    oikeutetun edun
    oikeutettuun etuun
    ip-osoit
    tunniste
    tietosuoja
    yksityisyy
    me ja yhteistyökumppanimme
    kumppanimme
    yhteistyökumppanimme
    kumppaneidemme
    kumppaneillemme
    kumppaniemme
    suostumuksesi
    suostumuksellasi
    peruuttaa suostumuksesi
    perua suostumuksesi
    hallinnoi suostumu
    !embed_notices
    ulkoista sisältöä
    ulkoinen sisältö
    kolmannen osapuolen sisältö
    !login_titles
    kirjaudu
    kirjaudu sisään
    luo tili
    rekisteröidy
    omat tiedot
    !search_titles
    hakutulokset
    haun tulokset
    tulokset haulle
    !search_paths
    haku
    !article_kinds
    pääkirjoitus
    kolumni
    mielipide
    kommentti
    lukijalta
    arvio
    tiedote
    lehdistötiedote
    !home_labels
    etusivu
    koti
    nimetön asiakirja
    !site_pages
    tietoa meistä
    käyttöehdot
    ota yhteyttä
    yhteystiedot
    tietosuojaseloste
    rekisteriseloste
    evästeet
    mediamyynti
    mainosta
    !frequent_words
    ja
    on
    ei
    että
    se
    oli
    hän
    mutta
    ovat
    myös
    kun
    joka
    jos
    kuin
    tai
    sen
    ole
    sitä
    mukaan
    vuoden
    vain
    jotka
    jälkeen
    lähtien
    sanoi
    mitä
    mikä
    siitä
    niin
    nyt
    sekä
    ollut
    olisi
    kanssa
    noin
    vielä
    sitten
    koska
    viime
    hänen
    olivat
    !caption_leads
    kuvassa:
    kuvateksti:
    !clock_words
    klo
    kello
    !times_ago
    0 tuntia sitten
    0 minuuttia sitten
    0 tunti sitten
    0 päivää sitten
    0 viikkoa sitten
    juuri nyt
    äsken
    minuutti sitten
    tunti sitten
    päivä sitten
    viikko sitten
    kuukausi sitten
    vuosi sitten
    eilen
    0 kuukautta sitten
    0 vuotta sitten
    !origin_labels
    julkaistu alun perin
    ilmestyi alun perin
    !reply_buttons
    vastaa
    vastaa viestiin
    vastaa kommenttiin
    lainaa
    vastaus
    """)
}
