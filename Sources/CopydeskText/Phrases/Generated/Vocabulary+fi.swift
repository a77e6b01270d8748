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
    !conjunctions
    ja
    !other_work
    kuvannut
    kääntänyt
    !roles
    toimittaja
    päätoimittaja
    toimitus
    kirjeenvaihtaja
    !nobody
    toimitus
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
    !counted_notices
    lukuaika 0 min
    lukuaika noin 0 min
    lukuaika 0 minuuttia
    0 min lukuaika
    0 tuntia sitten
    0 minuuttia sitten
    päivitetty 0 tuntia sitten
    0 kommenttia
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
    !home_labels
    etusivu
    koti
    !site_pages
    tietoa meistä
    käyttöehdot
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
    !caption_leads
    kuvassa:
    kuvateksti:
    """)
}
