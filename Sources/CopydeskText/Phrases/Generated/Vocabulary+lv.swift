// Made by scripts/vocabulary from Vocabulary/lv.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Latvian.
  static let lv = Language("lv", """
    !months
    janvāris / janvārī
    februāris / februārī
    marts / martā
    aprīlis / aprīlī
    maijs / maijā
    jūnijs / jūnijā
    jūlijs / jūlijā
    augusts / augustā
    septembris / septembrī
    oktobris / oktobrī
    novembris / novembrī
    decembris / decembrī
    !weekdays
    pirmdiena
    otrdiena
    trešdiena
    ceturtdiena
    piektdiena
    sestdiena
    svētdiena
    !date_words
    gada
    !update_words
    atjaunot
    papildināts
    labots
    !publication_words
    publicēts
    !byline_leads
    autors:
    autore:
    autori:
    teksts:
    raksta:
    sagatavoja:
    !author_fields
    autors
    !conjunctions
    un
    !other_work
    tulkojis
    fotogrāfijas
    !roles
    žurnālists
    žurnāliste
    redaktors
    redaktore
    redakcija
    korespondents
    !nobody
    redakcija
    !credit_labels
    foto:
    fotogrāfija:
    avots:
    attēls:
    fotogrāfs:
    ilustratīvs foto:
    publicitātes foto:
    !comment_labels
    komentāri
    komentārs
    komentēt
    pievienot komentāru
    rakstīt komentāru
    atstāt komentāru
    lasīt komentārus
    skatīt komentārus
    nav komentāru
    diskusija
    !pointer_labels
    lasi arī
    lasi vēl
    lasiet arī
    saistītie raksti
    saistītās ziņas
    līdzīgi raksti
    lasītākie
    lasītākais
    lasītākās ziņas
    jaunākās ziņas
    jaunākie raksti
    jaunākais
    populārākie
    populārākais
    iesakām
    ieteicamie raksti
    citi raksti
    citas ziņas
    par tēmu
    vairāk par tēmu
    lasītākie raksti
    komentētākie
    redakcija iesaka
    tev varētu patikt…
    !offer_labels
    jaunumi e-pastā
    piesakies jaunumiem
    pierakstīties jaunumiem
    abonēt
    abonē
    seko mums
    sekojiet mums
    atbalsti mūs
    reģistrējies
    turpini lasīt…
    lai lasītu tālāk…
    lai turpinātu lasīt…
    lasi visu rakstu…
    šis raksts pieejams…
    šis raksts ir pieejams…
    šis saturs pieejams…
    tikai abonentiem…
    abonē, lai…
    jau esi abonents…
    izvēlies abonementu…
    !author_labels
    par autoru
    autors
    autore
    autori
    kontakti
    kontaktinformācija
    !tag_labels
    tēmas
    birkas
    atslēgvārdi
    tagi
    !source_labels
    avoti
    atsauces
    literatūra
    ārējās saites
    !pointers
    lasi arī
    lasiet arī
    lasi vēl
    lasīt vairāk
    lasi vairāk
    skaties arī
    vairāk par
    saistītie raksti
    uzzini vairāk
    lasīt tālāk
    !notices
    Reklāma
    Sludinājums
    Dalīties
    Dalies
    Drukāt
    Saglabāt
    Kopēt saiti
    Komentāri
    Lasīt vairāk
    Lasi arī
    Aizvērt
    Nākamais
    Iepriekšējais
    Uz augšu
    Atjaunots
    Publicēts
    Klausīties
    Rādīt vairāk
    Raksts turpinās pēc reklāmas
    lasīšanas laiks…
    seko mums…
    piesakies jaunumiem…
    klausīties rakstu
    teksta izmērs
    saglabāt rakstu
    dalīties facebook
    saite nokopēta
    raksta turpinājums pēc reklāmas
    turpinājums pēc reklāmas
    raksts turpinās zem reklāmas
    apmaksāts saturs
    sponsorēts saturs
    reklāmraksts
    ziņot par kļūdu
    nākamais raksts
    iepriekšējais raksts
    lasīt visu rakstu
    rādīt visus komentārus
    ielādēt vairāk
    skatīt galeriju
    šis raksts pieejams tikai…
    šis raksts ir pieejams tikai…
    šis raksts ir tikai…
    raksts pieejams tikai abonentiem…
    šis saturs pieejams tikai…
    šis saturs ir pieejams tikai…
    tikai abonentiem
    abonentiem
    turpināt lasīt
    turpini lasīt
    lasīt tālāk
    lai lasītu tālāk…
    lai turpinātu lasīt…
    ienākt
    pieslēgties
    pieslēgties un lasīt
    reģistrēties
    abonēt
    kļūt par abonentu
    izvēlies abonementu
    jau esi abonents?…
    jau esat abonents?…
    jau ir abonements?…
    teksts turpinās pēc reklāmas
    turpini lasīt pēc reklāmas
    skenē qr kodu…
    noskenē qr kodu…
    !counted_notices
    lasīšanas laiks 0 min
    lasīšanas laiks 0 minūtes
    lasīšanai 0 min
    0 min lasīšanai
    skatījumi 0
    0 skatījumi
    0 komentāri
    komentāri 0
    pirms 0 stundām
    pirms 0 minūtēm
    pirms 0 dienām
    !edge_notices
    visas tiesības aizsargātas
    visas tiesības paturētas
    seko mums
    sekojiet mums
    piesakies jaunumu
    pārpublicēšana aizliegta
    pamanīji kļūdu
    mūsu jaunumu
    mūsu lietotni
    raksti mums
    rakstiet mums
    pamanījāt kļūdu
    bez rakstiskas atļaujas
    atbalsti mūsu
    tikai abonentiem
    lai lasītu tālāk
    lai turpinātu lasīt
    lai izlasītu visu
    abonējiet, lai
    abonē, lai
    jau esi abonents
    jau esat abonents
    jau ir abonements
    bezmaksas rakstus
    !missing_titles
    lapa nav atrasta
    lapa neeksistē
    kļūda 404
    lapu neizdevās
    nav atrasts
    !blocked_titles
    piekļuve liegta
    !consent_titles
    sīkdatņu iestatījumi
    sīkdatnes
    privātums
    piekrišana
    !consent_words
    piekriš
    !consent_phrases
    mēs cienām jūsu privātumu
    mēs rūpējamies par jūsu privātumu
    jūsu privātums mums
    mēs izmantojam sīkdatnes
    mēs izmantojam sīkfailus
    šī vietne izmanto
    šajā vietnē tiek izmantotas
    sīkdatņu izmantošan
    sīkdatnes un līdzīgas
    mūsu privātuma politik
    pieņemt visas
    piekrist visām
    noraidīt visas
    informāciju ierīcē
    informācijas ierīcē
    informācijai ierīcē
    personalizētas reklāmas
    personalizētu reklām
    personalizētām reklām
    personalizēta satura
    personalizētu saturu
    reklāmu efektivitāt
    reklāmas un satura mērīšan
    auditorijas izpēt
    precīzus ģeogrāfiskās
    leģitīmo interešu
    nepieciešamās sīkdatnes
    !consent_topics
    sīkdatn
    sīkdatņ
    sīkfail
    cookie
    personas dat
    leģitīm
    ip adres
    identifikator
    privātum
    personalizēt
    mūsu partneri
    mūsu partneru
    jūsu piekrišan
    savu piekrišanu
    atsaukt piekrišanu
    !login_titles
    pieslēgties
    ielogoties
    ienākt
    reģistrēties
    mans konts
    autorizācija
    !search_titles
    meklēšanas rezultāti
    meklēšanas rezultāts
    !article_kinds
    viedoklis
    komentārs
    redakcijas sleja
    intervija
    recenzija
    lasītāju vēstules
    !home_labels
    sākums
    sākumlapa
    !site_pages
    par mums
    lietošanas noteikumi
    !frequent_words
    un
    ir
    ar
    no
    uz
    par
    ka
    tas
    pēc
    arī
    kas
    bet
    vai
    tika
    kā
    lai
    viņš
    gada
    ko
    jau
    !clock_words
    plkst
    !times_ago
    pirms 0 stundām
    pirms 0 minūtēm
    pirms 0 dienām
    tikko
    vakar
    pirms 0 nedēļām
    pirms 0 mēnešiem
    pirms 0 gadiem
    !reply_buttons
    atbildēt
    atbilde
    citēt
    """)
}
