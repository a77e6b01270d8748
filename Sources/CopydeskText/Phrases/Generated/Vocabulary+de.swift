// Made by scripts/vocabulary from Vocabulary/de.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// German.
  static let de = Language("de", """
    !months
    januar / jänner / jän
    februar / feber
    märz / mär / mrz
    april
    mai
    juni / jun
    juli / jul
    august
    september
    oktober / okt
    november
    dezember / dez
    !weekdays
    montag
    dienstag
    mittwoch
    donnerstag
    freitag
    samstag
    sonntag
    sonnabend
    !update_words
    aktualis
    stand:
    geändert
    bearbeitet am
    zuletzt bearbeitet
    letzte änderung
    !publication_words
    veröffentlicht
    erschienen
    online seit
    publiziert
    erstellt
    erstellt am
    !other_dates
    gedruckt am
    ausgedruckt am
    bis zum
    bewerbung bis
    noch bis
    eingegangen
    angenommen
    eingereicht
    nächste sitzung
    nächster termin
    anmeldeschluss
    einsendeschluss
    bewerbungsschluss
    gültig bis
    geburtsdatum
    abgerufen am
    mitglied seit
    registriert seit
    erscheinungsdatum
    registriert
    beigetreten
    wann:
    heute ist
    termin:
    veranstaltung:
    veranstaltungsdatum
    !byline_leads
    text und foto:
    autor/in:
    autor*in:
    autor:in:
    autor(in):
    redaktion:
    text & foto:
    text/foto:
    von
    text:
    autor:
    autorin:
    geschrieben von
    ein beitrag von
    gastbeitrag von
    verfasst von
    ein artikel von
    ein bericht von
    eine analyse von
    ein kommentar von
    autoren:
    text von
    interview:
    ein text von
    ein gastbeitrag von
    ein interview von
    eine reportage von
    ein porträt von
    eine kolumne von
    ein essay von
    eine glosse von
    eine rezension von
    ein gastkommentar von
    ein leitartikel von
    ein protokoll von
    eine recherche von
    ein report von
    interview von
    reportage von
    kolumne von
    protokoll von
    gastkommentar von
    rezension von
    aufgezeichnet von
    protokolliert von
    notiert von
    zusammengestellt von
    protokoll:
    text und fotos:
    texte:
    recherche:
    !short_leads
    von
    !name_leads
    erstellt von
    alle artikel von
    artikel von
    veröffentlicht von
    beitrag von
    verfasst von
    ein artikel von
    publiziert am
    vom
    autoren:
    text und fotos:
    autor
    autorin
    berichtet
    berichten
    meldet
    schreibt
    !author_fields
    verfasst von
    geschrieben von
    !conjunctions
    und
    im Gespräch mit
    !name_particles
    von
    vom
    der
    den
    zu
    zur
    !name_tails
     schreibt
    !name_ends
    Stand
    Alle Artikel
     in 
     aus 
     Foto:
     Fotos:
     Veröffentlicht
    !other_work
    fotos von
    fotografiert von
    übersetzt von
    bearbeitet von
    illustriert von
    unter mitarbeit von
    geprüft von
    lektorat
    fachlich geprüft
    redigiert von
    mit material der
    mit material von
    mit material des
    mit agenturmaterial
    bearbeitung:
    übersetzung:
    lektorat:
    foto von
    grafik von
    illustration von
    illustrationen:
    schnitt:
    kamera:
    grafiken:
    faktencheck:
    redigatur:
    !roles
    redaktion
    redakteur
    redakteurin
    korrespondent
    journalistin
    autorin
    experte
    expertin
    chefredakteur
    chefredakteurin
    volontär
    volontärin
    projektleiter
    projektleiterin
    referent
    referentin
    geschäftsführer
    geschäftsführerin
    vorsitzende
    vorsitzender
    sprecher
    sprecherin
    illustrator
    illustratorin
    pressesprecher
    pressesprecherin
    korrespondentin
    korrespondenten
    reporter
    reporterin
    mitarbeiter
    mitarbeiterin
    journalist
    redakteuren
    reporterinnen
    leiter
    leiterin
    ressortleiter
    ressortleiterin
    historiker
    historikerin
    politologe
    politologin
    soziologe
    soziologin
    ökonom
    ökonomin
    kolumnist
    kolumnistin
    publizist
    publizistin
    schriftsteller
    schriftstellerin
    !organisations
    gmbh
    agentur
    zeitung
    nachrichten
    verlag
    stiftung
    verband
    landesanstalt
    e.v.
    ag
    kg
    redaktion
    pressestelle
    !nobody
    stand
    autor
    von
    vom
    und
    alle artikel
    autoreninfo
    redaktion
    quelle
    unserer redaktion
    von unserer redaktion
    !elsewhere
    keine 
    zur 
    zum 
    alle 
    mehr 
    !credit_labels
    foto:
    fotos:
    bild:
    bilder:
    quelle:
    grafik:
    bildquelle:
    bildnachweis:
    archivfoto:
    symbolfoto:
    symbolbild:
    foto 
    archivbild:
    bildrechte:
    bildquellen:
    foto von
    fotos von
    fotograf:
    fotografin:
    illustration:
    bildcredit:
    copyright:
    !picture_words
    bild
    foto
    grafik
    !comment_labels
    kommentare
    kommentar
    keine kommentare
    kommentar schreiben
    kommentar verfassen
    kommentar hinterlassen
    schreibe einen kommentar
    schreiben sie einen kommentar
    hinterlasse einen kommentar
    hinterlasse jetzt einen kommentar
    leserkommentare
    diskutieren sie mit
    diskussion
    ihre meinung
    kommentare lesen
    kommentieren
    alle kommentare
    jetzt kommentieren
    kommentar abgeben
    beitrag kommentieren
    schreib einen kommentar
    kommentare zu…
    das sagen unsere leser
    leserstimmen
    webmentions
    kommentare bisher
    meinungen der leser
    0 antworten
    0 reaktionen
    0 meinungen
    0 gedanken zu…
    0 gedanken zum…
    0 antworten auf…
    antworten 0
    reaktionen 0
    top-kommentare
    beliebteste kommentare
    neueste kommentare
    beste kommentare
    die neuesten kommentare
    die besten kommentare
    aktuelle kommentare
    !pointer_labels
    mehr zu…
    mehr aus…
    mehr von…
    weitere artikel…
    weitere themen…
    entdecke weitere…
    das könnte sie auch…
    das könnte dich auch…
    das könnte ihnen auch…
    das könnte sie interessieren
    das könnte dich interessieren
    auch interessant
    mehr zum thema
    zum thema
    ähnliche artikel
    ähnliche beiträge
    ähnliche themen
    weitere beiträge
    weitere meldungen
    weitere nachrichten
    weitere news
    verwandte artikel
    verwandte themen
    verwandte beiträge
    lesen sie auch
    lesen sie mehr
    lies auch
    meistgelesen
    meistgelesene artikel
    meist gelesen
    meistgesucht
    meist gesucht
    beliebt
    beliebte artikel
    beliebteste artikel
    empfehlungen der redaktion
    empfehlungen aus der redaktion
    top themen
    aktuelle meldungen
    aktuelle nachrichten
    aktuelle themen
    neueste artikel
    neueste beiträge
    neueste meldungen
    weiterlesen
    zum weiterlesen
    passend dazu
    dazu passend
    passend zum thema
    lust auf mehr
    vorschau auf den nächsten artikel
    das interessiert andere leser
    nächster artikel
    vorheriger artikel
    themen des artikels
    lesen sie mehr zum thema
    das thema könnte dich auch interessieren
    top beiträge & seiten
    top-beiträge
    beliebte posts
    blog-archiv
    meine blog-liste
    letzte beiträge
    !offer_labels
    dieser artikel ist nur für…
    nur für abonnenten…
    um weiterzulesen…
    newsletter abonnieren
    jetzt abonnieren
    folgen sie uns
    folge uns
    bleiben sie informiert
    jetzt anmelden
    newsletter bestellen
    unser newsletter…
    jetzt registrieren
    unterstützen sie uns
    abo
    folgen sie uns auf…
    weiterlesen mit…
    jetzt weiterlesen…
    lesen sie weiter mit…
    mit abo weiterlesen
    diesen artikel weiterlesen…
    diesen artikel jetzt lesen
    lesen sie diesen artikel mit…
    lesen sie den ganzen artikel…
    den ganzen artikel lesen…
    den vollständigen artikel lesen…
    zugang zum ganzen artikel…
    zugang zum vollständigen artikel
    sie möchten weiterlesen…
    sie wollen weiterlesen…
    exklusiv für abonnenten…
    dieser artikel ist exklusiv…
    dieser inhalt ist exklusiv…
    dieser inhalt ist nur für…
    bereits abonnent…
    schon abonnent…
    sie haben bereits ein abo…
    anmelden und weiterlesen
    kostenlos weiterlesen
    jetzt kostenlos testen
    jetzt zugang sichern
    wählen sie ihr abo…
    wählen sie ihr angebot…
    abo-angebote
    unsere abo-angebote
    unsere abos
    blog via e-mail abonnieren
    blog per e-mail abonnieren
    blog per e-mail folgen
    diesem blog folgen
    per e-mail folgen
    folge dem blog via e-mail
    !author_labels
    über den autor…
    über die autor…
    zum autor
    zur autorin
    autor
    autorin
    pressekontakt
    medienkontakt
    kontakt
    über die redaktion
    zur person
    autoreninfo
    ansprechpartner
    über mich
    über diesen blog
    wer schreibt hier
    !tag_labels
    schlagworte
    schlagwörter
    stichworte
    themen
    tags zum artikel
    mehr zu den themen
    !source_labels
    quellen
    quelle
    quellenangaben
    quellenverzeichnis
    einzelnachweise
    literatur
    literaturverzeichnis
    fußnoten
    anmerkungen
    weblinks
    links
    belege
    nachweise
    referenzen
    quellen und links
    !pointers
    lesen sie auch
    lesen sie mehr
    lesen sie hier
    lesen sie dazu
    mehr zum thema
    mehr dazu
    auch interessant
    das könnte sie auch interessieren
    weitere artikel
    siehe auch
    hier lesen
    zum thema
    mehr lesen
    mehr lesen über
    weiterlesen
    jetzt lesen
    auch lesenswert
    empfohlener artikel
    passend dazu
    siehe hier
    lesen sie weiter
    zurück zu
    zurück zur
    zurück zum
    !notices
    artikel wird nach der anzeige fortgesetzt
    der artikel wird nach der anzeige fortgesetzt
    artikel geht nach der anzeige weiter
    der artikel geht nach der anzeige weiter
    nach der anzeige geht es weiter
    weiter nach der anzeige
    vergrößern
    bild vergrößern
    foto vergrößern
    dieser artikel ist für abonnenten…
    melden sie sich an, um weiterzulesen…
    jetzt abonnieren…
    melden sie sich…
    abonnieren sie…
    folgen sie uns…
    alle rechte vorbehalten…
    Anzeige
    Werbung
    Teilen
    Drucken
    Kommentare
    Autor
    Autorin
    Von
    Aktualisiert
    Veröffentlicht
    Stand
    Mehr
    Link kopieren
    Artikel teilen
    Artikel drucken
    Auf Facebook teilen
    Merken
    Vorlesen
    Weiterlesen
    Nach oben
    Zurück
    Startseite
    Werbung schließen
    Nach der Werbung weiterlesen
    Zum Seitenanfang
    hier können sie den newsletter…
    Artikel anhören
    Artikel verschenken
    Artikel merken
    Auf die Merkliste
    Zur Merkliste hinzufügen
    War dieser Artikel hilfreich
    Fehler melden
    Per E-Mail teilen
    Auf WhatsApp teilen
    Auf Twitter teilen
    Bildquelle
    Meistgelesen
    diesen Artikel teilen
    diesen Beitrag teilen
    teilen Sie diesen Artikel
    zur Startseite
    zurück zur Startseite
    fehler gefunden? Jetzt melden
    fehler gefunden?…
    jetzt weiterlesen mit…
    vorlesen lassen
    dieser artikel wurde mit hilfe von ki…
    dieser text wurde mit hilfe von ki…
    haben sie einen fehler entdeckt…
    haben sie einen fehler gefunden…
    fehler gefunden…
    mit material von dpa
    mit material der dpa
    jetzt weiterlesen
    hier klicken und anmelden
    als bevorzugte quelle bei google hinzufügen
    link kopieren
    per mail teilen
    schriftgröße
    artikel vorlesen
    beitrag anhören
    als bevorzugte quelle auf google hinzufügen
    bei google als bevorzugte quelle hinzufügen
    kopieren
    weiter nach der werbung
    weiter geht es nach der werbung
    weiter geht’s nach der werbung
    weiter geht es nach der anzeige
    fortsetzung nach der anzeige
    fortsetzung nach der werbung
    fortsetzung unter der anzeige
    artikel geht nach der werbung weiter
    der artikel geht nach der werbung weiter
    artikel geht unter der anzeige weiter
    der artikel geht unter der anzeige weiter
    text geht nach der anzeige weiter
    der text geht nach der anzeige weiter
    text geht nach der werbung weiter
    beitrag geht nach der anzeige weiter
    der beitrag geht nach der anzeige weiter
    lesen sie nach der anzeige weiter
    lesen sie nach der werbung weiter
    nach der anzeige weiterlesen
    unter der anzeige weiterlesen
    weiterlesen nach der anzeige
    weiterlesen nach der werbung
    weiterlesen unter der anzeige
    artikel wird nach der werbung fortgesetzt
    artikel wird unter der anzeige fortgesetzt
    der text wird nach der anzeige fortgesetzt
    nach der werbung geht es weiter
    artikel geht unter dem bild weiter
    artikel geht unter dem video weiter
    werbung überspringen
    anzeige überspringen
    anzeige schließen
    dieser artikel ist nur für abonnenten
    dieser artikel ist nur für…
    dieser artikel ist exklusiv für…
    dieser inhalt ist exklusiv für…
    dieser inhalt ist nur für…
    exklusiv für abonnenten
    exklusiv für abonnenten…
    exklusiv für abonnent:innen
    nur für abonnenten
    nur für abonnent:innen
    nur für abonnentinnen und abonnenten
    weiterlesen mit…
    lesen sie weiter mit…
    jetzt mit abo weiterlesen
    mit abo weiterlesen
    anmelden und weiterlesen
    einloggen und weiterlesen
    registrieren und weiterlesen
    kostenlos registrieren
    kostenlos testen
    jetzt kostenlos testen
    jetzt gratis testen
    jetzt testen
    jetzt zugang sichern
    jetzt abo abschließen
    jetzt abo sichern
    abo abschließen
    zum abo
    zum abo-angebot
    zu den abo-angeboten
    abo-angebote
    alle angebote
    alle angebote anzeigen
    jetzt registrieren
    jetzt anmelden
    bereits abonnent
    bereits abonnent? hier anmelden
    bereits abonnent? anmelden
    bereits abonniert
    bereits registriert
    bereits registriert? hier anmelden
    schon abonnent
    schon abonnent? hier anmelden
    sie haben bereits ein abo…
    sie haben schon ein abo…
    sie sind bereits abonnent…
    sind sie bereits abonnent…
    sie haben ihre kostenlosen artikel…
    sie haben alle kostenlosen artikel…
    zugang zu allen artikeln…
    alle artikel auf der website und in der app
    alle artikel unbegrenzt lesen…
    alle plus-artikel lesen…
    unbegrenzter zugang zu allen artikeln…
    unbegrenzter zugang zu allen inhalten…
    unbegrenzter zugriff auf alle artikel…
    jederzeit kündbar
    monatlich kündbar
    scannen sie den qr-code, um…
    scannen sie den qr-code und…
    scanne den qr-code, um…
    dieses thema im programm: über dieses thema berichtete…
    die wichtigsten nachrichten des tages, direkt…
    ihr browser oder adblocker…
    diesen artikel anhören
    jetzt anhören
    inhaltsverzeichnis
    zum rezept springen
    direkt zum rezept
    zum rezept
    dieser beitrag enthält werbung…
    dieser artikel enthält werbung…
    dieser beitrag enthält affiliate…
    dieser artikel enthält affiliate…
    enthält affiliate-links
    werbung, da markennennung
    kommentar schreiben
    empfohlener redaktioneller inhalt
    empfohlener externer inhalt
    externer inhalt
    bildergalerie öffnen
    zur bildergalerie
    fotostrecke starten
    zur fotostrecke
    alle bilder anzeigen
    mehr anzeigen
    weniger anzeigen
    mehr laden
    bitte aktivieren sie javascript…
    link wurde kopiert
    als pdf herunterladen
    kommentare sind geschlossen
    die kommentarfunktion ist deaktiviert
    die kommentarfunktion ist geschlossen
    jetzt newsletter abonnieren
    hier geht es zu unserem whatsapp-kanal
    alles wichtige direkt aufs handy
    nichts mehr verpassen
    schreiben sie uns ihre meinung
    nächster beitrag
    vorheriger beitrag
    jetzt spenden
    wird geladen
    gefällt mir wird geladen
    dieser artikel wurde automatisch übersetzt
    teilen mit
    merk dir das rezept auf pinterest
    auf pinterest merken
    artikel speichern
    beitrag speichern
    thema folgen
    autor folgen
    autorin folgen
    kommentare anzeigen
    alle kommentare anzeigen
    kommentare ausblenden
    kommentare lesen
    alle kommentare lesen
    kommentare einblenden
    kommentare ansehen
    zu den kommentaren
    kommentar verfassen
    kommentar abgeben
    kommentar hinzufügen
    jetzt kommentieren
    jetzt kommentar schreiben
    text vergrößern
    text verkleinern
    schriftgröße ändern
    schrift vergrößern
    schrift verkleinern
    podcast abonnieren
    video ansehen
    video abspielen
    zum video
    jetzt im livestream
    zum livestream
    ganzen artikel lesen
    artikel weiterlesen
    gesamten artikel lesen
    den ganzen artikel lesen
    mehr erfahren
    bewerten sie diesen artikel
    artikel bewerten
    beitrag bewerten
    ihre meinung ist gefragt
    jetzt mitdiskutieren
    diskutieren sie mit
    zur mobilen version
    zur desktop-version
    seite drucken
    beitrag drucken
    druckansicht
    druckversion
    anzeige schalten
    link in die zwischenablage kopiert
    in die zwischenablage kopiert
    link kopiert
    kopiert
    artikel per e-mail versenden
    per e-mail versenden
    als e-mail versenden
    per e-mail senden
    auf linkedin teilen
    auf xing teilen
    auf x teilen
    via whatsapp teilen
    per whatsapp teilen
    auf threads teilen
    auf pinterest teilen
    auf reddit teilen
    auf bluesky teilen
    auf mastodon teilen
    auf telegram teilen
    bei facebook teilen
    bei whatsapp teilen
    bei x teilen
    später lesen
    zur leseliste hinzufügen
    artikel empfehlen
    beitrag teilen
    beitrag merken
    seite teilen
    teile diesen artikel
    teile diesen beitrag
    teilen sie diesen beitrag
    weitere artikel laden
    weitere anzeigen
    weitere beiträge laden
    weitere laden
    alle anzeigen
    alle ansehen
    nach oben scrollen
    menü öffnen
    menü schließen
    schließen
    ausklappen
    einklappen
    aufklappen
    zuklappen
    zum inhalt springen
    direkt zum inhalt
    zum hauptinhalt springen
    abmelden
    jetzt einloggen
    hier einloggen
    passwort vergessen
    e-mail-adresse
    ihre e-mail-adresse
    deine e-mail-adresse
    ihre e-mail
    absenden
    zum newsletter anmelden
    newsletter anmelden
    zur newsletter-anmeldung
    hier abonnieren
    kostenlos anmelden
    kostenlos abonnieren
    zum newsletter
    abonnieren
    zur galerie
    galerie öffnen
    galerie ansehen
    bilder ansehen
    bild in originalgröße
    in vollbild öffnen
    vollbild
    vollbild anzeigen
    bild anzeigen
    bild herunterladen
    download als pdf
    artikel als pdf
    beitrag vorlesen
    audio abspielen
    audio herunterladen
    jetzt bewerten
    jetzt mitmachen
    jetzt unterstützen
    jetzt fördern
    jetzt mitglied werden
    mitglied werden
    zum shop
    zum angebot
    zum produkt
    rezept drucken
    zur übersicht
    zurück zur liste
    alle artikel ansehen
    alle beiträge ansehen
    mehr artikel anzeigen
    mehr beiträge anzeigen
    mehr beiträge laden
    mehr artikel laden
    mehr nachrichten
    fehler im text gefunden
    tippfehler melden
    korrekturhinweis senden
    haben sie einen fehler bemerkt
    diesen artikel drucken
    diesen artikel merken
    diesen artikel kommentieren
    diesen artikel speichern
    diesen artikel empfehlen
    diesen artikel weiterempfehlen
    artikel kommentieren
    artikel versenden
    artikel herunterladen
    artikel als pdf herunterladen
    artikel kopieren
    kurzlink kopieren
    lesezeichen setzen
    lesezeichen hinzufügen
    bookmark setzen
    ki-generiert
    dieser text wurde automatisch erstellt
    dieser beitrag wurde automatisch übersetzt
    dies ist ein modales fenster
    beginn des dialogfensters. esc bricht ab und schließt das fenster.
    ende des dialogfensters
    schließt modales fenster
    modales fenster schließen
    ein modales fenster
    für dieses medium wurde keine kompatible quelle gefunden
    für dieses video wurde keine kompatible quelle gefunden
    untertitel aus, ausgewählt
    das video konnte nicht geladen werden, da entweder ein server- oder netzwerkfehler auftrat oder das format nicht unterstützt wird
    sie haben die videowiedergabe abgebrochen
    der videodownload ist aufgrund eines netzwerkfehlers fehlgeschlagen
    video laden
    video anzeigen
    auf youtube ansehen
    dieses video ist nicht verfügbar
    dieses video ist nicht mehr verfügbar
    dieses video ist derzeit nicht verfügbar
    dieses video ist in ihrem land nicht verfügbar
    video nicht verfügbar
    das video ist nicht mehr verfügbar
    das video ist nicht verfügbar
    dieser inhalt ist nicht verfügbar
    dieser inhalt ist in ihrem land nicht verfügbar
    dieser inhalt ist nicht mehr verfügbar
    diese wiedergabe wird auf diesem gerät nicht unterstützt
    die wiedergabe wird auf ihrem gerät nicht unterstützt
    diesen beitrag auf instagram ansehen
    sieh dir diesen beitrag auf instagram an
    sieh dir dieses profil auf instagram an
    ihr browser unterstützt kein html5-video
    ihr browser unterstützt kein html5 audio
    ihr browser unterstützt das audio-element nicht
    ihr browser unterstützt das video-element nicht
    ihr browser unterstützt dieses audio-element nicht
    ihr browser unterstützt leider keine eingebetteten videos
    dein browser unterstützt das audio-element nicht
    dein browser unterstützt kein html5-video
    bitte aktiviere javascript
    diese website benötigt javascript
    diese seite benötigt javascript
    für die anzeige dieser seite ist javascript erforderlich
    diese diashow benötigt javascript
    ihr browser ist veraltet
    ihr browser wird nicht unterstützt
    sie verwenden einen veralteten browser
    diese e-mail-adresse ist vor spambots geschützt…
    zur anzeige muss javascript eingeschaltet sein
    pfeiltasten hoch/runter benutzen, um die lautstärke zu regeln
    artikel vorlesen lassen
    diesen artikel vorlesen lassen
    dieser text wurde mit einer künstlichen stimme vertont
    dieser artikel wird von einer ki-stimme vorgelesen
    dieser artikel wird mit einer computerstimme vorgelesen
    der text wird von einer künstlichen stimme vorgelesen
    mit künstlicher intelligenz vertont
    kommentare laden
    kommentare öffnen
    alle kommentare öffnen
    mehr kommentare laden
    weitere kommentare
    weitere kommentare laden
    weitere kommentare anzeigen
    kommentare werden geladen
    ältere kommentare
    neuere kommentare
    neueste kommentare
    neueste kommentare zuerst
    älteste kommentare zuerst
    neueste zuerst anzeigen
    kommentar abschicken
    kommentar absenden
    kommentar senden
    kommentar posten
    kommentar melden
    kommentar löschen
    kommentar bearbeiten
    diesen kommentar melden
    neuen kommentar schreiben
    neuen kommentar hinzufügen
    neuer kommentar
    diesen beitrag kommentieren
    hier kommentieren
    auf diesen kommentar antworten
    antworten anzeigen
    schreibe einen kommentar antwort abbrechen
    schreiben sie den ersten kommentar
    schreibe den ersten kommentar
    jetzt den ersten kommentar schreiben
    sei der erste, der diesen artikel kommentiert
    sei der erste, der einen kommentar schreibt
    seien sie der erste, der einen kommentar schreibt
    seien sie der erste, der kommentiert
    seien sie der erste, der diesen artikel kommentiert
    seien sie der/die erste, der/die kommentiert
    hinterlasse als erster einen kommentar
    verfassen sie den ersten kommentar
    verfasse den ersten kommentar
    noch keine kommentare
    noch keine kommentare vorhanden
    bisher keine kommentare
    bisher noch keine kommentare
    es sind noch keine kommentare vorhanden
    es gibt noch keine kommentare
    es gibt noch keine kommentare zu diesem artikel
    es wurden noch keine kommentare geschrieben
    es wurden noch keine kommentare abgegeben
    keine kommentare vorhanden
    zu diesem artikel gibt es noch keine kommentare
    zu diesem artikel wurden noch keine kommentare geschrieben
    die kommentare sind geschlossen
    die kommentarfunktion ist derzeit deaktiviert
    die kommentarfunktion wurde geschlossen
    die kommentarfunktion ist abgeschaltet
    die kommentarfunktion für diesen artikel ist deaktiviert
    die kommentarfunktion für diesen artikel wurde geschlossen
    die kommentarfunktion für diesen artikel ist geschlossen
    kommentarfunktion ist geschlossen
    kommentarfunktion ist deaktiviert
    kommentarfunktion deaktiviert
    kommentare deaktiviert
    kommentare sind deaktiviert
    kommentare geschlossen
    der kommentarbereich ist geschlossen
    der kommentarbereich wurde geschlossen
    das kommentieren dieses artikels ist nicht möglich
    das kommentieren ist nicht mehr möglich
    das kommentieren dieses artikels ist nicht mehr möglich
    dieser artikel kann nicht mehr kommentiert werden
    dieser beitrag kann nicht mehr kommentiert werden
    anmelden, um zu kommentieren
    anmelden und mitdiskutieren
    melde dich an, um zu kommentieren
    melde dich an, um einen kommentar zu schreiben
    bitte melden sie sich an, um zu kommentieren
    bitte melden sie sich an, um einen kommentar zu schreiben
    bitte loggen sie sich ein, um zu kommentieren
    bitte loggen sie sich ein, um kommentieren zu können
    um kommentieren zu können, müssen sie angemeldet sein
    zum kommentieren bitte anmelden
    zum kommentieren anmelden
    zum kommentieren einloggen
    sie müssen angemeldet sein, um kommentieren zu können
    sie müssen sich anmelden, um kommentieren zu können
    sie müssen angemeldet sein, um einen kommentar abzugeben
    sie müssen sich anmelden, um einen kommentar zu schreiben
    sie müssen eingeloggt sein, um kommentieren zu können
    sie müssen eingeloggt sein, um einen kommentar zu posten
    du musst angemeldet sein, um einen kommentar abzugeben
    du musst angemeldet sein, um kommentieren zu können
    du musst dich anmelden, um kommentieren zu können
    du musst eingeloggt sein, um einen kommentar zu schreiben
    du musst dich einloggen oder registrieren, um hier zu antworten
    anmelden oder registrieren, um kommentare verfassen zu können
    anmelden oder registrieren, um kommentare zu schreiben
    deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
    deine e-mail-adresse wird nicht veröffentlicht
    ihre e-mail-adresse wird nicht veröffentlicht
    ihre e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
    erforderliche felder sind mit * markiert
    erforderliche felder sind mit * gekennzeichnet
    pflichtfelder sind mit * gekennzeichnet
    pflichtfelder sind mit * markiert
    mit * markierte felder sind pflichtfelder
    felder mit * sind pflichtfelder
    alle mit * gekennzeichneten felder sind pflichtfelder
    meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern
    meinen namen, meine e-mail-adresse und meine website in diesem browser speichern, bis ich wieder kommentiere
    name, e-mail-adresse und website in diesem browser für meinen nächsten kommentar speichern
    benachrichtige mich über nachfolgende kommentare via e-mail
    benachrichtige mich über neue beiträge via e-mail
    benachrichtigung bei weiteren kommentaren per e-mail senden
    benachrichtigung bei neuen beiträgen per e-mail senden
    diese website verwendet akismet, um spam zu reduzieren. erfahre, wie deine kommentardaten verarbeitet werden
    diese website verwendet akismet, um spam zu reduzieren…
    dein kommentar wartet auf freischaltung
    dein kommentar muss noch freigeschaltet werden
    ihr kommentar wartet auf freischaltung
    ihr kommentar wurde abgeschickt
    setze ein lesezeichen auf den permalink
    speichere in deinen favoriten diesen permalink
    sei der erste dem dies gefällt
    verfasse einen kommentar
    gib hier deinen kommentar ein
    erstelle kostenlos eine website oder ein blog auf wordpress.com
    bloggen auf wordpress.com
    mit stolz präsentiert von wordpress
    stolz präsentiert von wordpress
    älterer post
    neuerer post
    ältere posts
    neuere posts
    vorheriger artikel
    nächster artikel
    voriger artikel
    vorherige seite
    nächste seite
    kommentar veröffentlichen
    abonnieren kommentare zum post (atom)
    diesen post per e-mail versenden
    diesen post per e-mail versendenblogthis!in x freigebenin facebook freigebenauf pinterest teilen
    links zu diesem post
    mein profil vollständig anzeigen
    dieser kommentar wurde vom autor entfernt
    dieser kommentar wurde gelöscht
    dieser kommentar wurde entfernt
    zum seiteninhalt springen
    zum artikel springen
    zur navigation springen
    zur hauptnavigation springen
    zur suche springen
    zum menü springen
    zum footer springen
    zur navigation springen zur suche springen
    aus wikipedia, der freien enzyklopädie
    diese seite wurde zuletzt am…
    der text ist unter der lizenz…
    bearbeiten | quelltext bearbeiten
    diese seite drucken
    per mail versenden
    artikel per mail versenden
    artikel per e-mail senden
    artikel weiterempfehlen
    an freund senden
    seite empfehlen
    weitere informationen über textformate
    keine html-tags erlaubt
    html-tags sind nicht erlaubt
    website- und e-mail-adressen werden automatisch in links umgewandelt
    internet- und e-mail-adressen werden automatisch umgewandelt
    zeilenumbrüche und absätze werden automatisch erzeugt
    html - zeilenumbrüche und absätze werden automatisch erzeugt
    diese frage soll automatisierten spam verhindern
    diese sicherheitsfrage überprüft, ob sie ein menschlicher besucher sind und verhindert automatisches spamming
    der inhalt dieses feldes wird nicht öffentlich zugänglich angezeigt
    wie hilfreich war dieser beitrag?
    klicke auf die sterne um zu bewerten!
    bisher keine bewertungen! sei der erste, der diesen beitrag bewertet.
    bisher keine bewertungen
    noch keine bewertungen
    noch keine bewertung
    es tut uns leid, dass der beitrag für dich nicht hilfreich war!
    lasse uns diesen beitrag verbessern!
    wie können wir diesen beitrag verbessern?
    war dieser beitrag hilfreich?
    war diese seite hilfreich?
    war dieser artikel hilfreich für sie?
    war dieser artikel interessant?
    fanden sie diesen artikel hilfreich?
    waren diese informationen hilfreich?
    hat ihnen der artikel gefallen?
    hat dir der artikel gefallen?
    diesen artikel bewerten
    diesen beitrag bewerten
    bewerte diesen artikel
    bewerte diesen beitrag
    danke für ihre bewertung
    vielen dank für ihre bewertung
    danke für deine bewertung
    wir respektieren ihre privatsphäre
    ihre privatsphäre ist uns wichtig
    wir schätzen ihre privatsphäre
    alle cookies akzeptieren
    alle cookies ablehnen
    alle cookies zulassen
    akzeptieren und schließen
    akzeptieren und weiter
    zustimmen und weiter
    zustimmen und weiterlesen
    zustimmen & schließen
    nur notwendige cookies verwenden
    nur notwendige cookies akzeptieren
    nur essenzielle cookies akzeptieren
    meine auswahl bestätigen
    diese webseite verwendet cookies
    diese website verwendet cookies
    wir verwenden cookies
    jetzt anmelden und weiterlesen
    bereits abonniert? anmelden
    bereits registriert? anmelden
    schon registriert? hier anmelden
    noch kein abo?
    noch nicht registriert?
    jetzt kostenlos registrieren
    jetzt kostenlos anmelden
    zu den abos
    alle abos anzeigen
    anmelden oder registrieren
    anmelden / registrieren
    einloggen oder registrieren
    login / registrieren
    ungültige e-mail-adresse
    bitte geben sie eine gültige e-mail-adresse ein
    bitte gib eine gültige e-mail-adresse ein
    bitte geben sie ihre e-mail-adresse ein
    etwas ist schiefgelaufen. bitte versuchen sie es später erneut.
    etwas ist schiefgelaufen. bitte versuche es später erneut.
    etwas ist schief gelaufen. bitte versuchen sie es erneut.
    es ist ein fehler aufgetreten. bitte versuchen sie es später erneut.
    es ist ein fehler aufgetreten. bitte versuche es später erneut.
    es ist ein fehler aufgetreten. bitte versuchen sie es erneut.
    ein fehler ist aufgetreten. bitte versuchen sie es später erneut.
    leider ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal.
    abmeldung jederzeit möglich
    eine abmeldung ist jederzeit möglich
    sie können sich jederzeit abmelden
    du kannst dich jederzeit abmelden
    wir senden keinen spam! erfahre mehr in unserer datenschutzerklärung.
    prüfe deinen posteingang oder spam-ordner, um dein abonnement zu bestätigen
    diese seite ist durch recaptcha geschützt…
    ich habe die datenschutzerklärung gelesen und akzeptiere sie
    ich akzeptiere die datenschutzerklärung
    der link wurde kopiert
    der link wurde in die zwischenablage kopiert
    in zwischenablage kopiert
    artikellink kopieren
    diese seite teilen
    jetzt teilen
    bei twitter teilen
    bei pinterest teilen
    in facebook freigeben
    in x freigeben
    in twitter freigeben
    in whatsapp teilen
    per telegram teilen
    weitere optionen zum teilen
    diesen artikel verschenken
    artikel gemerkt
    zu favoriten hinzufügen
    zu den favoriten hinzufügen
    für später merken
    für später speichern
    bilder vergrößern
    bilder anzeigen
    alle bilder
    alle bilder ansehen
    mehr bilder
    weitere bilder
    weitere bilder anzeigen
    bildergalerie anzeigen
    bildergalerie starten
    galerie anzeigen
    galerie starten
    galerie schließen
    zur bilderstrecke
    zur fotogalerie
    bilderstrecke starten
    bilderstrecke öffnen
    vorheriges bild
    nächstes bild
    voriges bild
    in lightbox öffnen
    in lightbox anzeigen
    zum vergrößern klicken
    zum vergrößern anklicken
    zum vergrößern bitte anklicken
    klicken zum vergrößern
    klicken, um zu vergrößern
    klicken sie auf das bild, um es zu vergrößern
    für eine größere ansicht klicken
    auf das bild klicken, um es zu vergrößern
    dieser artikel wurde maschinell übersetzt
    dieser text wurde automatisch übersetzt
    dieser text wurde maschinell übersetzt
    diese seite wurde automatisch übersetzt
    dieser artikel wurde mithilfe von ki übersetzt
    dieser artikel wurde mit künstlicher intelligenz übersetzt
    automatisch übersetzt
    maschinell übersetzt
    auf deutsch lesen
    diesen artikel auf deutsch lesen
    diesen artikel auf englisch lesen
    auf englisch lesen
    auf englisch verfügbar
    original anzeigen
    übersetzung anzeigen
    originaltext diese übersetzung bewerten
    mit deinem feedback können wir google übersetzer weiter verbessern
    diese übersetzung bewerten
    weitere artikel anzeigen
    weitere inhalte laden
    inhalt wird geladen
    inhalte werden geladen
    artikel wird geladen
    seite wird geladen
    player wird geladen
    keine weiteren artikel
    keine weiteren beiträge
    hier geht es nach der anzeige weiter
    unterhalb der anzeige geht es weiter
    unter der anzeige geht's weiter
    scrollen, um weiterzulesen
    zum weiterlesen scrollen
    bezahlte anzeige
    gesponserte inhalte
    gesponserter inhalt
    gesponserte links
    empfohlen von outbrain
    werben sie hier
    anzeige: weiterlesen nach der anzeige
    in der app lesen
    zum whatsapp-kanal
    zum whatsapp-channel
    hier geht's zum whatsapp-kanal
    folge uns auf google news
    folge uns auf instagram
    folge uns auf facebook
    als bevorzugte quelle hinzufügen
    bevorzugte quelle bei google
    uns auf google bevorzugen
    zum deal
    jetzt bei amazon kaufen
    bei amazon kaufen
    bei amazon ansehen
    auf amazon ansehen
    auf amazon kaufen
    preis bei amazon prüfen
    fehler im artikel?
    fehler entdeckt?
    haben sie einen fehler im text gefunden?
    einen fehler gefunden?
    einen fehler melden
    fehler im artikel melden
    feedback zum artikel
    ihr feedback zum artikel
    zurück zum anfang
    alle artikel anzeigen
    vollständigen artikel lesen
    zum ganzen artikel
    zum vollständigen artikel
    ganzen artikel anzeigen
    kompletten artikel lesen
    zum artikel
    zum originalartikel
    öffnet in neuem fenster
    öffnet in neuem tab
    öffnet in einem neuen fenster
    öffnet in einem neuen tab
    wird in neuem fenster geöffnet
    wird in neuem tab geöffnet
    wird in einem neuen fenster geöffnet
    wird in einem neuen tab geöffnet
    link öffnet in neuem fenster
    link öffnet in neuem tab
    link öffnet in einem neuen fenster
    externen inhalt laden
    externe inhalte laden
    externe inhalte anzeigen
    inhalt laden
    inhalt anzeigen
    inhalt entsperren
    inhalte aktivieren
    inhalt immer anzeigen
    erstellt mit datawrapper
    jetzt für den newsletter anmelden
    jetzt zum newsletter anmelden
    hier kostenlos anmelden
    dieser beitrag wurde unter…
    nur registrierte benutzer können kommentare schreiben…
    nur registrierte benutzer können kommentieren…
    gib deine e-mail-adresse ein…
    gib deine e-mail-adresse an…
    blogstatistik
    dieses blog durchsuchen
    dies ist nur eine vorschau. dein kommentar wurde noch nicht veröffentlicht
    dein kommentar wurde veröffentlicht…
    wer ist online
    trackback-adresse für diesen eintrag…
    folgende weblogs beziehen sich auf…
    alle akzeptieren
    alle ablehnen
    alles akzeptieren
    alles ablehnen
    auswahl speichern
    einstellungen verwalten
    einstellungen oder ablehnen
    nur notwendige cookies
    cookie-einstellungen
    liste der partner
    mit werbung weiterlesen
    !counted_notices
    lesedauer 0 minuten
    lesedauer 0 min
    lesezeit 0 minuten
    lesezeit 0 min
    lesezeit ca 0 minuten
    lesezeit ca 0 min
    0 min lesezeit
    0 minuten lesezeit
    0 min lesedauer
    0 minuten lesedauer
    vor 0 stunden
    vor 0 minuten
    0 von 0
    0 aufrufe
    aufrufe 0
    zugriffe 0
    seite 0 von 0
    lesezeit etwa 0 minuten
    lesezeit 0 minute
    lesezeit 0 minuten 0 sekunden
    0 minute lesezeit
    aktualisiert vor 0 stunden
    aktualisiert vor 0 minuten
    aktualisiert vor 0 tagen
    veröffentlicht vor 0 stunden
    vor 0 tagen
    vor 0 stunde
    0 mal geteilt
    0 min hörzeit
    0 min lesen
    0 minuten lesen
    hören 0 min
    dieser artikel ist älter als 0 jahr
    dieser artikel ist älter als 0 jahre
    dieser artikel ist mehr als 0 jahre alt
    dieser beitrag ist mehr als 0 jahre alt
    dieser artikel ist über 0 jahre alt
    artikel anhören 0
    artikel anhören 0 min
    artikel anhören 0 minuten
    beitrag anhören 0
    beitrag anhören 0 min
    beitrag anhören 0 minuten
    aktueller zeitpunkt 0
    verbleibende zeit 0
    0 antworten anzeigen
    alle 0 kommentare anzeigen
    alle 0 kommentare lesen
    0 kommentare anzeigen
    0 weitere kommentare
    gelesen 0
    0 mal gelesen
    0 bewertungen
    0 bewertung
    durchschnittliche bewertung 0 anzahl bewertungen 0
    0 bewertungen durchschnitt 0
    sie haben noch 0 artikel frei
    sie haben noch 0 freie artikel
    noch 0 artikel frei
    noch 0 freie artikel
    noch 0 kostenlose artikel
    bild 0 von 0
    foto 0 von 0
    0 von 0 bildern
    alle 0 bilder anzeigen
    alle 0 bilder
    alle 0 fotos anzeigen
    bilderstrecke 0 bilder
    galerie 0 bilder
    bildergalerie 0 bilder
    fotostrecke 0 bilder
    fotostrecke mit 0 bildern
    lesezeit ca 0 minute
    lesezeit circa 0 minuten
    lesedauer ca 0 minuten
    lesedauer ca 0 min
    geschätzte lesezeit 0 minuten
    geschätzte lesezeit 0 min
    voraussichtliche lesezeit 0 minuten
    0 minute lesedauer
    ca 0 min lesezeit
    ca 0 minuten lesezeit
    in 0 minuten gelesen
    lesen 0 min
    lesen 0 minuten
    hördauer 0 min
    hördauer 0 minuten
    anhören 0 min
    anhören 0 minuten
    0 min anhören
    vor 0 minute
    vor 0 tag
    vor 0 std
    vor 0 min
    0 gefällt mir
    0 teilen
    noch 0 zeichen
    0 zeichen übrig
    schließe dich 0 anderen followern an
    schließe dich 0 anderen abonnenten an
    0 treffer
    0 anmerkungen
    wir haben 0 gäste online
    aktuell sind 0 gäste und keine mitglieder online
    gelesen 0 mal
    !edge_notices
    dieses thema im programm: über dieses thema
    abonnieren sie kostenlos
    affiliate-partner
    kleine provision
    erhalten wir eine provision
    alle rechte vorbehalten
    in unserem newsletter
    unseren newsletter
    den newsletter
    whatsapp-kanal
    folgen sie uns
    folge uns auf
    nur für abonnenten
    um kommentare zu schreiben
    um zu kommentieren
    um einen kommentar
    kommentare geschlossen
    verwenden wir cookies
    wir cookies
    externer inhalt
    externe inhalte
    externen inhalt
    redaktioneller inhalt
    ihr browser unterstützt
    keine anlageberatung
    stellt keine anlage
    dieser artikel wurde ausgedruckt
    alle angaben ohne gewähr
    melden sie sich hier für
    abonnieren sie unseren
    whatsapp-channel
    nachdruck verboten
    nur mit genehmigung
    hinweis der redaktion
    nutzungsbedingungen gelten
    antworten zu diesem eintrag
    kommentare und pings
    vervielfältigung
    urheberrechtlich geschützt
    vorherige zustimmung
    vorheriger zustimmung
    laden sie unsere app
    laden sie sich unsere app
    unser newsletter
    unserem newsletter
    unserem whatsapp
    unseren whatsapp
    unserem telegram
    unseren telegram
    folgt uns auf
    bereits ein abo
    schon ein abo
    bereits abonnent
    schon abonnent
    noch kein abo
    jetzt abonnieren
    jetzt kostenlos testen
    jetzt gratis testen
    wochen kostenlos lesen
    monat kostenlos lesen
    monat gratis lesen
    jetzt weiterlesen
    um weiterzulesen
    zum weiterlesen
    jetzt auch bei whatsapp
    jetzt auch auf whatsapp
    hier geht es zum kanal
    unterstützen sie uns mit
    unterstützen sie unsere arbeit
    unterstützen sie unabhängigen
    jederzeit kündbar
    probeabo
    direkt in ihr postfach
    fehler gefunden?
    nachdruck nur mit
    haben sie hinweise?
    tippfehler gefunden
    fehler entdeckt?
    informationen auf einem gerät speichern
    speichern und oder abrufen von informationen auf einem
    verarbeiten personenbezogene daten wie
    nur für abonnentinnen
    nur für unsere abonnenten
    exklusiv für abonnent
    exklusiv für unsere abonnent
    abonnenten vorbehalten
    für abonnenten lesbar
    für abonnenten zugänglich
    für abonnenten verfügbar
    kostenlosen artikel gelesen
    gratis-artikel gelesen
    kostenlosen artikel diesen monat
    mit einem abo weiterlesen
    mit dem abo weiterlesen
    weiterlesen mit einem abo
    weiterlesen mit dem abo
    lesen sie weiter mit
    anmelden oder registrieren
    einloggen oder registrieren
    melden sie sich hier an
    sie sind bereits kunde
    sie haben bereits ein digital
    bereits plus-abonnent
    bereits registriert?
    schon registriert?
    noch nicht registriert?
    zugang zu allen artikeln
    zugriff auf alle artikel
    zugang zu allen plus
    alle artikel unbegrenzt
    unbegrenzt alle artikel
    jetzt zugang sichern
    jetzt abo abschließen
    jetzt abo sichern
    jetzt ein abo
    um den ganzen artikel
    um den gesamten artikel
    um diesen artikel zu lesen
    um diesen artikel vollständig
    um diesen artikel weiter
    dieser artikel ist exklusiv
    dieser inhalt ist exklusiv
    dieser beitrag ist exklusiv
    dieser artikel ist nur für
    dieser inhalt ist nur für
    dieser beitrag ist nur für
    scannen sie den qr-code und laden
    scannen sie den qr-code, um unser
    teil unseres plus-angebots
    exklusiv für abonnenten
    nur für abonnenten lesbar
    nur mit abo lesbar
    unserem kostenlosen newsletter, den sie
    direkt in dein postfach
    ihr browser oder adblocker
    mit sternchen gekennzeichnet
    mit sternchen markiert
    mit einem stern gekennzeichnet
    lass mir gerne einen kommentar
    lasst mir gerne einen kommentar
    keine nachricht aus ihrer region
    auch auszugsweise, nur
    mit schriftlicher genehmigung der redaktion
    lesezeichen auf den permalink
    !missing_titles
    seite nicht gefunden
    seite wurde nicht gefunden
    seite konnte nicht gefunden
    nicht gefunden
    seite existiert nicht
    seite ist nicht verfügbar
    fehler 404
    diese seite gibt es nicht
    inhalt nicht gefunden
    leider nicht gefunden
    inhalt nicht verfügbar
    !blocked_titles
    zugriff verweigert
    sicherheitsprüfung
    bist du ein mensch
    !consent_titles
    bevor sie fortfahren
    datenschutz
    einwilligung
    zustimmung
    mit werbung weiterlesen
    mit werbung
    cookie-einstellungen
    cookies zustimmen
    !consent_words
    einwillig
    zustimm
    datenschutz
    personenbezogen
    !consent_phrases
    ihre privatsphäre ist uns
    deine privatsphäre ist uns
    datenschutz ist uns wichtig
    schutz ihrer privatsphäre ist uns
    wir schätzen ihre privatsphäre
    wir respektieren ihre privatsphäre
    wir verwenden cookies
    wir nutzen cookies
    wir setzen cookies
    verwenden wir cookies
    nutzen wir cookies
    setzen wir cookies
    diese website verwendet cookies
    diese website nutzt cookies
    diese webseite verwendet cookies
    diese seite verwendet cookies
    unsere cookie
    unserer cookie
    unserer datenschutz
    unsere datenschutz
    cookies und ähnliche
    cookies, geräte-kennungen
    cookies oder ähnliche
    auf „alle akzeptieren
    auf „akzeptieren
    alle akzeptieren
    alle ablehnen
    cookies akzeptieren
    cookies ablehnen
    informationen auf einem gerät
    informationen auf ihrem gerät
    informationen auf deinem gerät
    informationen auf einem endgerät
    informationen auf ihrem endgerät
    speichern von oder zugriff auf informationen
    auswahl einfacher anzeigen
    auswahl personalisierter
    reduzierter daten zur auswahl
    profilen für personalisierte
    profilen zur auswahl
    profilen zur personalisierung
    personalisiertes anzeigen-profil
    personalisierte anzeigen auswählen
    personalisierte inhalte auswählen
    personalisierte anzeigen und inhalte
    personalisierte werbung und inhalte
    messung von werbeleistung
    messung der werbeleistung
    anzeigen-leistung messen
    inhalte-leistung messen
    anzeigen- und inhaltsmessung
    werbe- und inhaltsmessung
    erkenntnisse über zielgruppen
    analyse von zielgruppen
    marktforschung einsetzen
    entwicklung und verbesserung der angebote
    gewährleistung der sicherheit
    sicherheit gewährleisten, betrug
    bereitstellung und anzeige von werbung
    anzeigen oder inhalte technisch bereitstellen
    abgleichung und kombination
    verknüpfung verschiedener endgeräte
    verschiedene geräte verknüpfen
    identifikation von endgeräten anhand
    identifikation von geräten anhand
    genaue standortdaten
    genauer standortdaten
    endgeräteeigenschaften zur identifikation
    geräteeigenschaften zur identifikation
    auf grundlage berechtigter interessen
    auf grundlage eines berechtigten interesses
    berechtigtes interesse zu widersprechen
    mit werbung weiterlesen
    mit werbung und cookies
    mit werbung und tracking
    mit werbung kostenlos
    ohne werbung und tracking
    ohne tracking und
    ohne werbetracking
    pur-abo
    werbefrei lesen
    technisch notwendige cookies
    unbedingt erforderliche cookies
    notwendige cookies
    details zum tracking
    rechtsgrundlage für die datenübermittlung
    diese website cookies
    opt-in-cookie
    verwendet teilweise cookies
    cookies und andere technologien
    privatsphäre-einstellungen
    datenschutz-einstellungen
    datenschutzeinstellungen am ende
    !consent_topics
    cookie
    personenbezogen
    berechtigte interesse
    berechtigten interesse
    berechtigtes interesse
    ip-adress
    geräte-kennung
    gerätekennung
    online-kennung
    nutzungsprofil
    datenschutzerklärung
    datenschutzeinstellung
    datenschutzhinweis
    privatsphäre
    drittanbieter
    personalisiert
    tracking
    werbepartner
    unsere partner
    unserer partner
    unseren partnern
    unsere werbepartner
    ihre einwilligung
    ihrer einwilligung
    deine einwilligung
    ihre zustimmung
    ihrer zustimmung
    deine zustimmung
    deiner zustimmung
    einwilligung jederzeit
    zustimmung jederzeit
    jederzeit widerrufen
    jederzeit mit wirkung für die zukunft
    folgen der nichteinwilligung
    !embed_notices
    an dieser stelle finden sie
    mit einem klick anzeigen
    externer inhalt
    externen inhalt
    externe inhalte
    externen inhalte
    laden des videos akzeptier
    laden des inhalts
    inhalt von drittanbietern
    inhalte von drittanbietern
    redaktioneller inhalt von
    inhalt anzuzeigen
    inhalte anzuzeigen
    keine zustimmung gegeben
    keine einwilligung gegeben
    eingebettete inhalte
    eingebetteten inhalte
    eingebetteter inhalt
    widerrufliche einwilligung
    einwilligung in die übermittlung
    !login_titles
    anmelden
    anmeldung
    einloggen
    registrieren
    login für abonnenten
    benutzerkonto
    !search_titles
    suchergebnisse
    suchergebnis
    ergebnisse für
    suche nach
    ihre suche
    !search_paths
    suche
    suchen
    suchergebnisse
    !listing_paths
    autor
    autoren
    thema
    themen
    rubrik
    ressort
    schlagwort
    stichwort
    archiv
    seite
    kategorie
    !author_paths
    autor
    autoren
    redaktion
    !tag_paths
    thema
    stichwort
    !article_kinds
    meinung
    kommentar
    gastbeitrag
    leitartikel
    glosse
    kolumne
    leserbrief
    leserbriefe
    pressemitteilung
    medienmitteilung
    presseinformation
    presseaussendung
    !home_labels
    blog-archiv
    start
    startseite
    home
    hauptseite
    news
    nachrichten
    aktuelles
    allgemein
    alle artikel
    alle beiträge
    unkategorisiert
    nicht kategorisiert
    ohne kategorie
    neuigkeiten
    mehr
    zurück zur übersicht
    unbenanntes dokument
    unbenannt
    ohne titel
    !site_pages
    über uns
    impressum
    nutzungsbedingungen
    datenschutzerklärung
    rechtliche hinweise
    haftungsausschluss
    !frequent_words
    der
    die
    und
    in
    den
    von
    zu
    das
    mit
    sich
    des
    auf
    für
    ist
    im
    dem
    nicht
    ein
    eine
    als
    auch
    es
    an
    werden
    aus
    er
    hat
    !caption_leads
    im bild:
    auf dem bild:
    auf dem foto:
    bildunterschrift:
    !clock_words
    uhr
    !indefinite_articles
    ein
    eine
    !times_ago
    vor 0 stunden
    vor 0 minuten
    vor 0 tagen
    vor 0 stunde
    gerade eben
    soeben
    vor einer minute
    vor einer stunde
    vor einem tag
    vor einer woche
    vor einem monat
    vor einem jahr
    gestern
    vor 0 sekunden
    vor 0 minute
    vor 0 min
    vor 0 std
    vor 0 tag
    vor 0 woche
    vor 0 wochen
    vor 0 monat
    vor 0 monaten
    vor 0 jahr
    vor 0 jahren
    !origin_labels
    erstmals erschienen
    zuerst erschienen
    erschien zuerst
    erschien erstmals
    erstmals veröffentlicht
    zuerst veröffentlicht
    ursprünglich erschienen
    ursprünglich veröffentlicht
    !reply_buttons
    antworten
    antwort
    auf diesen kommentar antworten
    auf kommentar antworten
    auf diesen beitrag antworten
    beantworten
    zitieren
    zitat
    antwort schreiben
    antwort verfassen
    darauf antworten
    """)
}
