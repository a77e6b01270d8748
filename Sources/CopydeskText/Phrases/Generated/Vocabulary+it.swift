// Made by scripts/vocabulary from Vocabulary/it.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Italian.
  static let it = Language("it", """
    !months
    gennaio / gen
    febbraio
    marzo
    aprile
    maggio / mag
    giugno / giu
    luglio / lug
    agosto
    settembre / set
    ottobre / ott
    novembre
    dicembre
    !weekdays
    lunedì
    martedì
    mercoledì
    giovedì
    venerdì
    sabato
    domenica
    !date_words
    del
    !update_words
    aggiorn
    modificato il
    ultima modifica
    !publication_words
    pubblicato
    pubblicata
    data di pubblicazione
    !other_dates
    fino al
    ricevuto
    accettato
    prossima riunione
    prossimo incontro
    prossimo evento
    scadenza
    data di nascita
    data di uscita
    consultato il
    membro dal
    iscritto dal
    valido fino
    quando:
    oggi è
    !byline_leads
    di
    scritto da
    testo di
    articolo di
    a cura di
    autore:
    pubblicato da
    redatto da
    testo:
    di:
    autrice:
    !name_leads
    a cura di
    !author_fields
    scritto da
    !conjunctions
    e
    ed
    !name_particles
    di
    della
    da
    d'
    !other_work
    foto di
    fotografie di
    tradotto da
    illustrazioni di
    revisionato da
    traduzione di
    con agenzie
    !roles
    redazione
    !organisation_heads
    Agenzia 
    Redazione 
    !nobody
    di
    redazione
    fonte
    !elsewhere
    vedi tutti
    vedi tutte
    mostra altro
    !credit_labels
    foto:
    fonte:
    foto di
    foto 
    fotografia:
    immagine:
    crediti:
    credit foto:
    credits foto:
    ph.:
    illustrazione:
    !picture_words
    foto
    !comment_labels
    commenti
    lascia un commento
    commento
    lascia un commento…
    scrivi un commento
    aggiungi un commento
    commenta
    vedi commenti
    mostra commenti
    nessun commento
    i commenti
    inserisci un commento
    cosa dicono i lettori
    !pointer_labels
    ti potrebbe interessare…
    potrebbe interessarti…
    leggi anche
    articoli correlati
    notizie correlate
    i più letti
    più letti
    ultime notizie
    altri articoli
    leggi tutto
    leggi di più
    vedi anche
    guarda anche
    da leggere
    più popolari
    più visti
    articoli più letti
    articoli recenti
    articoli simili
    potrebbero interessarti…
    potrebbe piacerti
    consigliati
    altre notizie
    in evidenza
    correlati
    notizie più lette
    argomenti correlati
    dello stesso autore
    continua a leggere
    le notizie più lette
    le ultime notizie
    più lette
    !offer_labels
    contenuto riservato agli abbonati…
    per continuare a leggere…
    iscriviti alla newsletter
    seguici su
    seguici
    newsletter
    iscriviti
    iscriviti alla…
    abbonati
    abbonati ora
    seguici su…
    sostienici
    registrati
    ricevi la newsletter
    !author_labels
    sullautore
    contatto stampa
    sull'autore
    informazioni sull'autore
    autore
    l'autore
    autrice
    contatti
    ufficio stampa
    chi sono
    su di me
    informazioni personali
    !tag_labels
    parole chiave
    tag
    tags
    argomenti
    temi
    etichette
    !source_labels
    fonti
    riferimenti
    note
    bibliografia
    link
    collegamenti esterni
    sitografia
    riferimenti bibliografici
    !pointers
    leggi anche
    leggi tutto
    per approfondire
    leggi di più
    vedi anche
    guarda anche
    ti potrebbe interessare
    potrebbe interessarti
    continua a leggere
    scopri di più
    leggi l'articolo
    notizia correlata
    leggi qui
    per saperne di più
    !notices
    iscriviti…
    seguici su…
    riproduzione riservata…
    tutti i diritti…
    Pubblicità
    Condividi
    Annuncio
    Condividi su Facebook
    Condividi su Twitter
    Copia link
    Stampa
    Salva
    Commenti
    Leggi anche
    Leggi tutto
    Chiudi
    Successivo
    Precedente
    Ascolta
    Torna su
    Aggiornato
    Pubblicato
    PUBBLICITÀ
    Continua a leggere
    Condividi questo articolo
    tempo di lettura…
    iscriviti alla newsletter…
    segui il nostro canale…
    resta aggiornato…
    ascolta l'articolo
    ascolta questo articolo
    condividi su WhatsApp
    salva articolo
    regala l'articolo
    i più letti
    condividi l’articolo
    torna alla home
    segnala un errore
    segnala errore
    leggi l’articolo completo
    leggi tutto l’articolo
    copia link
    copia il link
    ascolta articolo
    ascolta la notizia
    salva l’articolo
    copia
    !counted_notices
    0 min di lettura
    0 minuti di lettura
    lettura 0 minuti
    lettura 0 min
    0 ore fa
    0 minuti fa
    0 visualizzazioni
    visite 0
    pagina 0 di 0
    tempo di lettura 0 min
    tempo di lettura 0 minuti
    tempo di lettura 0 minuto
    aggiornato 0 ore fa
    aggiornato 0 minuti fa
    pubblicato 0 ore fa
    0 ora fa
    0 giorni fa
    0 condivisioni
    ascolta 0 min
    !edge_notices
    link di affiliazione
    diritti riservati
    nostra newsletter
    canale whatsapp
    seguici su
    riservato agli abbonati
    tutti i diritti riservati
    © riproduzione riservata
    riproduzione riservata
    iscriviti alla newsletter
    iscriviti alla nostra
    segui il nostro canale
    resta aggiornato
    canale telegram
    abbonati per leggere
    hai trovato un errore
    commenti a questo articolo
    vietata la riproduzione
    scarica la nostra app
    nostre newsletter
    seguiteci su
    sei già abbonato
    abbonati per continuare
    abbonati subito
    accedi o abbonati
    accedi per
    per continuare a leggere
    per continuare la lettura
    leggere l’articolo completo
    iscriviti alla
    iscriviti al
    unisciti al nostro
    sostieni il giornalismo
    !missing_titles
    pagina non trovata
    non trovata
    errore 404
    pagina inesistente
    la pagina richiesta
    pagina non disponibile
    contenuto non trovato
    !blocked_titles
    accesso negato
    verifica di sicurezza
    !consent_titles
    prima di continuare
    consenso
    informativa sui cookie
    preferenze cookie
    !consent_words
    consenso
    !embed_notices
    contenuto esterno
    contenuti esterni
    terza parte
    cookie di terze parti
    visualizzare questo contenuto
    !login_titles
    accedi
    registrati
    effettua il login
    iscriviti ora
    area riservata
    !search_titles
    risultati della ricerca
    risultati di ricerca
    risultati per
    risultato della ricerca
    hai cercato
    !search_paths
    cerca
    ricerca
    !listing_paths
    sezione
    categoria
    !author_paths
    autore
    autori
    !article_kinds
    opinione
    editoriale
    commento
    lettere
    l'opinione
    corsivo
    !home_labels
    archivio blog
    home page
    prima pagina
    home
    notizie
    senza categoria
    non categorizzato
    tutte le notizie
    !site_pages
    chi siamo
    note legali
    termini di servizio
    condizioni di utilizzo
    !frequent_words
    di
    e
    il
    la
    che
    in
    un
    a
    per
    è
    una
    sono
    con
    non
    si
    da
    del
    della
    le
    dei
    al
    come
    nel
    più
    i
    ha
    gli
    alla
    !caption_leads
    nella foto:
    nella immagine:
    didascalia:
    """)
}
