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
    pubblicato originariamente
    !other_dates
    stampato il
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
    data dell’evento
    data di inizio
    data di fine
    termine ultimo
    iscrizioni entro
    iscrizioni fino al
    data evento
    in uscita il
    registrato il
    ultimo accesso
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
    testi:
    testi di
    testo e foto:
    foto e testo di
    servizio di
    intervista di
    articolo di:
    scritto da:
    pubblicato da:
    a cura di:
    redattore:
    redattrice:
    giornalista:
    reportage di
    autori:
    inviato:
    postato da
    dal nostro inviato
    dalla nostra inviata
    dal nostro corrispondente
    dalla nostra corrispondente
    un'analisi di
    un articolo di
    un commento di
    un reportage di
    l'analisi di
    il commento di
    intervista a cura di
    l’editoriale di
    l'editoriale di
    la rubrica di
    !name_leads
    a cura di
    scritto da
    articolo di
    pubblicato da
    postato da
    autore
    autore:
    intervista di
    testo di
    servizio di
    analisi di
    commento di
    !author_fields
    scritto da
    !conjunctions
    e
    ed
    !name_particles
    degli
    dello
    di
    della
    da
    d'
    !name_ends
    Pubblicato
    Aggiornato
    Ultimo aggiornamento
    !other_work
    foto di
    fotografie di
    tradotto da
    illustrazioni di
    revisionato da
    traduzione di
    con agenzie
    video:
    video di
    montaggio:
    riprese:
    illustrazione:
    illustrazioni:
    grafica:
    grafica di
    infografica di
    traduzione:
    tradotta da
    rivisto da
    aggiornato da
    ha collaborato
    con la collaborazione di
    in collaborazione con
    fotografie:
    !roles
    redazione
    giornalista
    giornalisti
    redattore
    redattrice
    caporedattore
    caporedattrice
    direttore
    direttrice
    vicedirettore
    corrispondente
    inviato
    inviata
    editorialista
    opinionista
    collaboratore
    collaboratrice
    fotografo
    fotografa
    fotoreporter
    scrittore
    scrittrice
    docente
    professore
    professoressa
    economista
    politologo
    avvocato
    sociologo
    storico
    blogger
    autore
    autrice
    cronista
    responsabile
    esperto
    esperta
    analista
    ricercatore
    ricercatrice
    praticante
    !organisation_heads
    Agenzia 
    Redazione 
    !nobody
    di
    redazione
    fonte
    la redazione
    redazione web
    redazione online
    redazione centrale
    autore
    autrice
    ufficio stampa
    comunicato stampa
    agenzie
    agenzia
    admin
    anonimo
    condividi
    stampa
    commenti
    pubblicità
    sconosciuto
    ospite
    !elsewhere
    vedi tutti
    vedi tutte
    mostra altro
    leggi tutto
    leggi di più
    leggi altro
    tutti gli articoli
    tutte le notizie
    altri articoli
    vedi profilo
    condividi
    iscriviti
    scopri di più
    carica altri
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
    commenti recenti
    tutti i commenti
    leggi i commenti
    commenta la notizia
    commenta l’articolo
    commenta questo articolo
    lascia una risposta
    lascia il tuo commento
    scrivi il tuo commento
    invia un commento
    aggiungi commento
    di’ la tua
    dì la tua
    partecipa alla discussione
    i commenti dei lettori
    commenti dei lettori
    non ci sono commenti
    commenti su…
    commenti a…
    0 risposte
    0 risposte a…
    0 pensieri su…
    risposte 0
    commenti migliori
    i migliori commenti
    commenti più recenti
    commenti più votati
    ultimi commenti
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
    leggi altri articoli
    leggi gli altri articoli
    leggi altre notizie
    leggi pure
    leggi ora
    da leggere anche
    articoli suggeriti
    articoli consigliati
    articoli popolari
    articoli più recenti
    ultimi articoli
    ultimi post
    ultime news
    le ultime news
    ultim’ora
    le più lette
    i più visti
    le più viste
    più commentati
    i più commentati
    più condivisi
    più recenti
    notizie recenti
    notizie simili
    notizie del giorno
    news correlate
    contenuti correlati
    contenuti sponsorizzati
    contenuti consigliati
    video correlati
    video consigliati
    consigliati per te
    scelti per te
    consigliato per te
    raccomandati
    i nostri consigli
    dalla stessa sezione
    nella stessa sezione
    altri articoli di…
    altri articoli dello stesso autore
    articolo precedente
    articolo successivo
    prossimo articolo
    post correlati
    post recenti
    potrebbe anche interessarti…
    ti può interessare
    ti potrebbero interessare
    da non perdere
    non perderti
    dal web
    tendenze del momento
    di tendenza
    scopri anche
    vedi altro
    vedi tutte le notizie
    video correlato
    articoli e pagine più popolari
    post più popolari
    archivio blog
    i miei blog preferiti
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
    ricevi la nostra newsletter
    le nostre newsletter
    la nostra newsletter
    newsletter gratuita
    resta aggiornato
    rimani aggiornato
    resta in contatto
    i nostri social
    canali social
    scarica l’app
    scarica la nostra app
    abbonamenti
    diventa socio
    diventa sostenitore
    articolo riservato…
    questo articolo è riservato…
    questo contenuto è riservato…
    riservato agli abbonati…
    continua a leggere con…
    continua la lettura con…
    continua a leggere questo articolo…
    per continuare la lettura…
    abbonati per…
    sblocca l’articolo…
    leggi l’articolo completo…
    leggi tutto l’articolo…
    sei già abbonato…
    hai già un account…
    scegli il tuo abbonamento…
    scegli l’abbonamento…
    le nostre offerte
    le offerte di abbonamento
    segui il blog via e-mail
    segui il blog via email
    iscriviti al blog tramite email
    segui via email
    segui questo blog
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
    gli autori
    autori
    l’autrice
    informazioni sull’autrice
    biografia dell’autore
    contatti stampa
    contatti per la stampa
    profilo autore
    scopri l’autore
    !tag_labels
    parole chiave
    tag
    tags
    argomenti
    temi
    etichette
    argomento
    argomenti trattati
    i temi di questo articolo
    temi trattati
    altri argomenti
    leggi altro su
    tag articolo
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
    leggi pure
    leggi:
    leggi l’intervista
    leggi la notizia
    leggi altro
    leggi ancora
    leggi altre notizie
    leggi gli altri
    guarda il video
    guarda la gallery
    ascolta anche
    articolo correlato
    articoli correlati
    notizie correlate
    potrebbe anche interessarti
    potrebbero interessarti
    ti può interessare
    da non perdere
    non perdere
    clicca qui
    vai all’articolo
    l’articolo completo
    torna a
    torna alla
    torna al
    torna ai
    approfondisci
    !notices
    ingrandisci
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
    ascolta questa notizia
    ascolta l’audio dell’articolo
    dimensione testo
    dimensione del testo
    dimensione carattere
    ingrandisci il testo
    ingrandisci l’immagine
    leggi dopo
    leggi più tardi
    aggiungi ai preferiti
    salva nei preferiti
    stampa articolo
    stampa l’articolo
    stampa questo articolo
    invia per email
    invia via email
    invia ad un amico
    invia a un amico
    condividi via email
    condividi su X
    condividi su Telegram
    condividi su LinkedIn
    condividi articolo
    condividi la notizia
    condividi questa notizia
    link copiato
    link copiato negli appunti
    copia URL
    vedi tutti i commenti
    mostra i commenti
    leggi i commenti
    vai ai commenti
    nessun commento
    contenuto sponsorizzato
    contenuto promozionale
    messaggio promozionale
    annuncio pubblicitario
    informazione pubblicitaria
    articolo sponsorizzato
    la lettura prosegue dopo la pubblicità
    continua a leggere dopo la pubblicità
    l’articolo continua dopo la pubblicità
    l’articolo prosegue dopo la pubblicità
    continua dopo la pubblicità
    chiudi la pubblicità
    salta la pubblicità
    articolo successivo
    articolo precedente
    prossimo articolo
    notizia successiva
    notizia precedente
    leggi l’articolo intero
    leggi l’intero articolo
    leggi tutta la notizia
    guarda il video
    guarda la gallery
    guarda la galleria
    guarda le foto
    vai alla galleria
    vai alla gallery
    apri la galleria
    vedi la galleria
    sfoglia la gallery
    tutte le foto
    carica altri
    carica altro
    carica altri articoli
    mostra altro
    mostra di più
    mostra tutto
    vedi tutto
    vedi tutti
    altre notizie
    torna in alto
    torna indietro
    torna all’elenco
    torna alla homepage
    segnala un problema
    segnala refuso
    segnala abuso
    hai trovato un errore?…
    hai notato un errore?…
    ti è piaciuto questo articolo?…
    ti è stato utile questo articolo?…
    aggiungi come fonte preferita su Google
    aggiungi tra le fonti preferite su google
    aggiungici alle fonti preferite…
    segui su google
    segui su google discover
    seguici anche su…
    segui la nostra pagina…
    entra nel nostro canale…
    entra nel canale…
    unisciti al canale…
    unisciti alla community…
    scarica la nostra app…
    scarica gratis l’app…
    ricevi le notizie…
    ricevi gratis…
    ricevi ogni giorno…
    resta sempre aggiornato…
    rimani aggiornato…
    rimani sempre aggiornato…
    sei già abbonato?…
    hai già un abbonamento?…
    hai già un account?…
    non sei abbonato?…
    già registrato?…
    articolo riservato agli abbonati…
    contenuto riservato agli abbonati…
    questo articolo è riservato agli abbonati…
    questo contenuto è riservato agli abbonati…
    il tuo indirizzo email non sarà pubblicato…
    i campi obbligatori sono contrassegnati…
    devi essere connesso per…
    devi essere registrato per…
    © riproduzione riservata…
    riproduzione vietata…
    questo articolo è stato pubblicato originariamente…
    questo articolo è stato tradotto automaticamente…
    traduzione automatica
    audio generato con ia
    sintesi generata con ia
    questo articolo è riservato…
    questo contenuto è riservato…
    questo contenuto è esclusivo…
    riservato agli abbonati
    solo per abbonati
    contenuto per abbonati
    abbonati per continuare a leggere…
    abbonati per leggere…
    abbonati ora
    abbonati subito
    abbonati a partire…
    scopri le offerte
    scopri gli abbonamenti
    scopri tutte le offerte
    vedi le offerte
    attiva l’offerta
    prova gratis
    inizia la prova gratuita
    accedi per continuare…
    accedi per leggere…
    accedi o registrati…
    registrati per continuare a leggere…
    sei già registrato?…
    non sei ancora abbonato?…
    continua a leggere con…
    sblocca l’articolo…
    hai letto tutti gli articoli gratuiti…
    hai raggiunto il limite…
    accesso illimitato a tutti gli articoli…
    accesso illimitato a tutti i contenuti…
    disdici quando vuoi
    prosegue dopo la pubblicità
    il testo continua dopo la pubblicità
    inquadra il qr code…
    inquadra il codice qr…
    scansiona il qr code…
    scansiona il codice qr…
    indice
    indice dei contenuti
    sommario
    lascia un commento
    guarda tutte le foto
    mostra meno
    attiva javascript
    i commenti sono chiusi
    unisciti al nostro canale…
    contenuto esclusivo per gli abbonati
    mi piace caricamento
    approfondisci
    vai alla ricetta
    salta alla ricetta
    sostieni il giornalismo indipendente
    caricamento
    caricamento in corso
    questo articolo contiene link di affiliazione…
    questo articolo contiene link affiliat…
    se vuoi sostenere il nostro giornale…
    segui l’argomento
    ti è piaciuto questo articolo
    dicci la tua
    la tua email
    la tua e-mail
    questa è una finestra modale
    inizio della finestra di dialogo. il tasto escape annullerà l'operazione e chiuderà la finestra.
    fine della finestra di dialogo
    chiudi finestra di dialogo
    nessuna fonte compatibile trovata per questo video
    non è stata trovata nessuna sorgente compatibile per questo video
    sottotitoli disattivati, selezionato
    il video non può essere caricato a causa di un problema nel server o nella rete o perché il formato non viene supportato
    la riproduzione del filmato è stata interrotta
    guarda video
    guarda su youtube
    riproduci video
    caricamento player
    video non disponibile
    questo video non è disponibile
    questo video non è più disponibile
    contenuto non disponibile
    questo contenuto non è disponibile
    visualizza questo post su instagram
    visualizza questo profilo su instagram
    il tuo browser non supporta l'elemento audio
    il tuo browser non supporta l'elemento video
    il tuo browser non supporta html5
    il tuo browser non supporta il tag audio
    il tuo browser non supporta il tag video
    il tuo browser non è supportato
    il tuo browser è obsoleto
    stai usando un browser obsoleto
    abilita javascript
    per favore abilita javascript
    javascript è disabilitato
    javascript non è abilitato
    questa presentazione richiede javascript
    questo slideshow richiede javascript
    ascolta la versione audio dell'articolo
    audio generato dall'ai
    voce generata dall'intelligenza artificiale
    audio generato con intelligenza artificiale
    mostra tutti i commenti
    vedi i commenti
    leggi tutti i commenti
    nascondi commenti
    nascondi i commenti
    carica commenti
    altri commenti
    mostra altri commenti
    commenti più vecchi
    commenti più recenti
    aggiungi un nuovo commento
    scrivi commento
    inserisci commento
    invia commento
    invia il commento
    pubblica commento
    pubblica un commento
    posta un commento
    nuovo commento
    commenta questa notizia
    segnala commento
    segnala questo commento
    rispondi a questo commento
    rispondi al commento
    mostra risposte
    vedi risposte
    nascondi risposte
    annulla risposta
    commenta per primo
    sii il primo a commentare
    sii il primo a commentare questo articolo
    sii il primo a lasciare un commento
    sii il primo a scrivere un commento
    diventa il primo a commentare
    ancora nessun commento
    non ci sono ancora commenti
    non è ancora presente alcun commento
    nessun commento presente
    i commenti sono disabilitati
    i commenti sono disattivati
    commenti chiusi
    commenti disabilitati
    i commenti per questo articolo sono chiusi
    i commenti a questo articolo sono chiusi
    accedi per commentare
    accedi per lasciare un commento
    accedi per inserire un commento
    effettua il login per commentare
    effettua il login o registrati per inserire commenti
    registrati per commentare
    login o registrati per inserire commenti
    devi essere loggato per commentare
    devi effettuare il login per commentare
    devi effettuare l'accesso per commentare
    devi accedere per commentare
    è necessario effettuare il login per commentare
    per commentare devi essere registrato
    per commentare è necessario effettuare il login
    i campi contrassegnati con * sono obbligatori
    * campo obbligatorio
    salva il mio nome, email e sito web in questo browser per la prossima volta che commento
    avvertimi via email in caso di risposte al mio commento
    avvertimi via email alla pubblicazione di un nuovo articolo
    avvisami via e-mail di nuovi commenti
    questo sito utilizza akismet per ridurre lo spam. scopri come vengono elaborati i dati derivati dai commenti
    questo sito usa akismet per ridurre lo spam. scopri come i tuoi dati vengono elaborati
    questo sito utilizza akismet per ridurre lo spam…
    questo sito usa akismet per ridurre lo spam…
    il tuo commento è in attesa di moderazione
    il commento è in attesa di moderazione
    di' per primo che ti piace
    blog su wordpress.com
    crea un sito o un blog gratuitamente presso wordpress.com
    post più vecchio
    post più recente
    post più vecchi
    post più recenti
    articolo seguente
    articoli precedenti
    articoli più recenti
    articoli meno recenti
    articoli più vecchi
    navigazione articoli
    navigazione articolo
    pagina precedente
    pagina successiva
    posta un commento sul post
    commenti sul post (atom)
    invia tramite email
    invia tramite emailpostalo sul blogcondividi su xcondividi su facebookcondividi su pinterest
    postalo sul blog
    questo commento è stato eliminato dall'autore
    questo commento è stato eliminato
    visualizza il mio profilo completo
    link a questo post
    salta al contenuto
    salta al contenuto principale
    vai al contenuto
    vai al contenuto principale
    vai ai contenuti
    passa al contenuto
    passa al contenuto principale
    salta alla navigazione
    vai alla navigazione
    vai al menu
    salta al menu
    vai al footer
    passa al footer
    vai alla navigazione vai alla ricerca
    da wikipedia, l'enciclopedia libera
    questa pagina è stata modificata per l'ultima volta il…
    modifica | modifica wikitesto
    versione per la stampa
    stampa questa pagina
    stampa pagina
    stampa la pagina
    condividi per email
    segnala ad un amico
    segnala a un amico
    maggiori informazioni sui formati del testo
    nessun tag html consentito
    non sono ammessi tag html
    linee e paragrafi vanno a capo automaticamente
    questa domanda serve a verificare che il form non venga inviato da procedure automatizzate
    il contenuto di questo campo è privato e non verrà mostrato pubblicamente
    vota questo articolo
    vota l'articolo
    valuta questo articolo
    la tua valutazione
    questo articolo ti è stato utile?
    ti è piaciuto l'articolo?
    hai trovato utile questo articolo?
    questa pagina ti è stata utile?
    quanto sono chiare le informazioni su questa pagina?
    quanto è stato utile questo post?
    quanto è utile questo articolo?
    clicca su una stella per valutarlo!
    nessun voto finora! sii il primo a valutare questo post.
    ci dispiace che questo post non ti sia stato utile!
    miglioriamo questo post!
    dicci come possiamo migliorare questo post?
    rispettiamo la tua privacy
    la tua privacy è importante per noi
    il rispetto della tua privacy è la nostra priorità
    teniamo alla tua privacy
    centro preferenze privacy
    centro preferenze sulla privacy
    accetta tutti i cookie
    rifiuta tutti i cookie
    accetta cookie
    accetta i cookie
    accetta e chiudi
    accetta e continua
    continua senza accettare
    conferma le mie scelte
    questo sito utilizza i cookie
    questo sito web utilizza i cookie
    utilizziamo i cookie
    già abbonato? accedi
    sei già un abbonato? accedi
    non sei ancora registrato?
    accedi / registrati
    login / registrati
    contenuto per gli abbonati
    solo per gli abbonati
    vedi tutte le offerte
    scegli il tuo abbonamento
    puoi disdire quando vuoi
    inserisci la tua email
    si è verificato un errore. riprova più tardi.
    si è verificato un errore. riprova.
    si è verificato un errore. si prega di riprovare più tardi.
    qualcosa è andato storto. riprova.
    qualcosa è andato storto. riprova più tardi.
    puoi cancellarti in qualsiasi momento
    puoi annullare l'iscrizione in qualsiasi momento
    puoi disiscriverti in qualsiasi momento
    questo sito è protetto da recaptcha…
    ho letto e accetto la privacy policy
    accetto la privacy policy
    ho letto e accetto l'informativa sulla privacy
    copiato negli appunti
    condividi notizia
    condividi questa pagina
    condividi la pagina
    condividi il link
    condividi su pinterest
    condividi sui social
    condividi via whatsapp
    altre opzioni di condivisione
    regala questo articolo
    regala articolo
    salva questo articolo
    salva per dopo
    aggiungi alla lista
    ingrandisci foto
    clicca per ingrandire
    clicca sull'immagine per ingrandire
    clicca sull'immagine per ingrandirla
    clicca sulla foto per ingrandirla
    cliccare per ingrandire
    cliccare sull'immagine per ingrandirla
    vedi foto
    vedi le foto
    vedi tutte le foto
    altre foto
    guarda la fotogallery
    guarda la photogallery
    vai alla fotogallery
    apri la gallery
    apri galleria
    apri gallery
    sfoglia la galleria
    vedi la gallery
    foto precedente
    foto successiva
    questo testo è stato tradotto automaticamente
    questo articolo è stato tradotto con l'intelligenza artificiale
    leggi in italiano
    leggi in inglese
    leggi questo articolo in inglese
    leggi questo articolo in italiano
    leggi in english
    mostra traduzione
    testo originale valuta questa traduzione
    valuta questa traduzione
    il tuo feedback verrà usato per contribuire a migliorare google traduttore
    carica altre notizie
    leggi di meno
    leggi meno
    leggi articolo completo
    altri articoli
    l'articolo continua sotto
    l'articolo prosegue sotto
    l'articolo continua dopo il video
    continua a leggere qui
    continua la lettura
    continua dopo il video
    scorri per continuare
    scorri per continuare a leggere
    scorri per leggere
    salta pubblicità
    contenuti sponsorizzati
    link sponsorizzati
    raccomandato da outbrain
    leggi nell'app
    segui su google news
    segui il canale whatsapp
    aggiungi come fonte preferita
    aggiungici alle tue fonti preferite
    fonte preferita su google
    imposta come fonte preferita su google
    scegli come fonte preferita su google
    segui come fonte preferita su google
    acquista su amazon
    compra su amazon
    vedi su amazon
    segnala errori
    trovato un errore?
    segnala un refuso
    suggerisci una correzione
    clicca qui per leggere
    clicca per continuare
    si apre in una nuova finestra
    si apre in una nuova scheda
    apre in una nuova finestra
    apre in una nuova scheda
    il link si apre in una nuova finestra
    attiva le notifiche
    questa voce è stata pubblicata in…
    questo articolo è stato pubblicato in…
    solo gli utenti registrati possono inserire commenti…
    inserisci il tuo indirizzo e-mail per…
    inserisci il tuo indirizzo email per…
    inserisci la tua e-mail per…
    statistiche del blog
    cerca nel blog
    link permanente
    accetta tutto
    accetta tutti
    rifiuta tutto
    rifiuta tutti
    gestisci opzioni
    salva preferenze
    gestisci preferenze
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
    tempo di lettura stimato 0 minuti
    tempo di lettura stimato 0 min
    tempo di lettura circa 0 minuti
    tempo di lettura medio 0 minuti
    tempo lettura 0 minuti
    tempo lettura 0 min
    lettura da 0 min
    lettura di 0 minuti
    0 minuto di lettura
    0 min lettura
    0 minuti lettura
    leggi in 0 minuti
    leggi in 0 min
    si legge in 0 minuti
    ascolto 0 minuti
    0 visualizzazione
    visualizzazioni 0
    0 visite
    visto 0 volte
    letto 0 volte
    0 letture
    letture 0
    condivisioni 0
    0 condivisione
    0 commenti
    0 commento
    commenti 0
    leggi 0 commenti
    0 mi piace
    0 minuto fa
    0 giorno fa
    0 settimane fa
    pubblicato 0 minuti fa
    pubblicato 0 giorni fa
    aggiornato 0 giorni fa
    foto 0 di 0
    ascolta l’articolo 0
    ascolta l’articolo 0 min
    ascolta questo articolo 0
    ascolta questo articolo 0 min
    tempo rimanente 0
    tempo attuale 0
    vedi tutti i 0 commenti
    tempo stimato di lettura 0 minuti
    si legge in 0 min
    durata lettura 0 minuti
    totale 0 media 0
    immagine 0 di 0
    vedi 0 foto
    guarda le 0 foto
    0 caratteri rimanenti
    voto medio 0 conteggio voti 0
    valutazione media 0 conteggio voti 0
    hai ancora 0 articoli gratuiti
    ti restano 0 articoli gratuiti
    hai 0 articoli gratuiti rimasti
    unisciti a 0 altri follower
    unisciti agli altri 0 follower
    segui assieme ad altri 0 follower
    unisciti a 0 altri iscritti
    abbiamo 0 visitatori online
    abbiamo 0 visitatori e nessun utente online
    0 note
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
    segui la nostra pagina
    seguici anche
    seguiteci anche
    entra nel nostro
    entra nel canale
    clicca qui per iscriverti
    clicca qui per entrare
    iscriviti gratis
    iscriviti qui
    iscriviti per ricevere
    direttamente nella tua casella
    nella tua casella di posta
    nella tua mail ogni
    hai già un abbonamento
    hai già un account
    già abbonato?
    abbonati ora
    registrati gratis
    accedi o registrati
    leggere senza limiti
    sostieni la nostra
    sostieni l’informazione
    segnala un errore
    segnalalo alla redazione
    scrivici a
    scriveteci a
    scrivi alla redazione
    riproduzione vietata
    riproduzione anche parziale
    vietata la copia
    tutti i diritti sono riservati
    articolo pubblicato originariamente
    pubblicato originariamente su
    opinioni espresse in questo
    non costituisce consulenza
    non costituiscono consulenza
    sollecitazione al pubblico risparmio
    link affiliati
    link affiliato
    testata giornalistica registrata
    utilizziamo i cookie
    trovato un refuso
    archiviamo e o accediamo a informazioni
    archiviare e o accedere a informazioni
    riservata agli abbonati
    riservati agli abbonati
    riservato ai soli abbonati
    solo per abbonati
    solo per gli abbonati
    esclusivo per gli abbonati
    esclusivo per abbonati
    per leggere tutto l’articolo
    per leggere questo articolo
    non sei ancora abbonato
    non sei abbonato
    articoli gratuiti questo mese
    hai letto tutti gli articoli gratuiti
    sblocca l’articolo
    scansiona il qr code per leggere
    contenuto riservato agli utenti
    continua a leggere l’articolo con l’abbonamento
    articolo riservato agli abbonati
    contenuto riservato agli abbonati
    contrassegna il permalink
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
    !consent_phrases
    la tua privacy è importante
    la vostra privacy è importante
    rispettiamo la tua privacy
    teniamo alla tua privacy
    diamo valore alla tua privacy
    abbiamo a cuore la tua privacy
    noi e terze parti
    modificare le tue preferenze
    modificare le tue scelte
    gestire le tue preferenze
    gestisci preferenze
    gestisci le preferenze
    utilizziamo cookie
    utilizziamo i cookie
    usiamo i cookie
    usiamo cookie
    questo sito utilizza cookie
    questo sito utilizza i cookie
    questo sito usa cookie
    utilizzo di cookie
    uso dei cookie
    cookie o tecnologie simili
    cookie e tecnologie simili
    cookie tecnici
    nostra cookie policy
    nostra privacy policy
    nostra informativa
    accetta tutto
    accetta tutti
    accetta e continua
    accetta e chiudi
    accetta e prosegui
    rifiuta tutto
    rifiuta e abbonati
    rifiuta tutti
    continua senza accettare
    cliccando su accetta
    chiudendo questo banner
    informazioni su un dispositivo
    informazioni sul dispositivo
    informazioni sul tuo dispositivo
    limitati per la selezione
    limitati per selezionare
    selezionare annunci basici
    selezionare pubblicità personalizzata
    selezionare annunci personalizzati
    profili per la pubblicità personalizzata
    profili per la selezione
    profili per la personalizzazione
    profili per selezionare
    profilo di annunci personalizzati
    profilo di contenuto personalizzato
    pubblicità e contenuti personalizzati
    annunci e contenuti personalizzati
    annunci e contenuto personalizzati
    misurazione della pubblicità
    valutazione degli annunci
    valutazione dell'annuncio
    osservazioni del pubblico
    ricerche sul pubblico
    ricerche di mercato per generare
    sviluppare e perfezionare i prodotti
    sviluppo e perfezionamento dei servizi
    garantire la sicurezza, prevenire
    fornire e presentare
    erogare e presentare
    abbinare e combinare
    collegare diversi dispositivi
    collegamento di diversi dispositivi
    identificare i dispositivi
    dati di geolocalizzazione precisi
    dati di geolocalizzazione precisa
    scansione attiva delle caratteristiche
    scansione del dispositivo
    sulla base del legittimo interesse
    cookie strettamente necessari
    cookie di profilazione
    leggi con pubblicità
    dichiaro di essere maggiorenne
    !consent_topics
    cookie
    dati personali
    legittimo interesse
    interesse legittimo
    indirizzo ip
    indirizzi ip
    identificatori
    informativa
    privacy
    personalizzat
    profilazione
    tecnologie simili
    i nostri partner
    ai nostri partner
    dei nostri partner
    nostri fornitori
    il tuo consenso
    tuo consenso
    il vostro consenso
    revocare il consenso
    revocare in qualsiasi momento
    prestare, rifiutare o revocare
    !embed_notices
    contenuto esterno
    contenuti esterni
    terza parte
    cookie di terze parti
    visualizzare questo contenuto
    contenuti di terze parti
    accetta i cookie
    per visualizzare il contenuto
    per vedere questo contenuto
    per visualizzare questo video
    contenuto bloccato
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
    comunicato stampa
    !home_labels
    archivio blog
    home page
    prima pagina
    home
    notizie
    senza categoria
    non categorizzato
    tutte le notizie
    documento senza titolo
    !site_pages
    chi siamo
    note legali
    termini di servizio
    condizioni di utilizzo
    privacy policy
    cookie policy
    condizioni d’uso
    termini e condizioni
    informativa privacy
    informativa sulla privacy
    pubblicità su questo sito
    mappa del sito
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
    !clock_words
    ore
    alle
    !indefinite_articles
    un
    una
    un'
    !times_ago
    0 ore fa
    0 minuti fa
    pubblicato 0 ore fa
    0 ora fa
    0 giorni fa
    0 minuto fa
    0 giorno fa
    0 settimane fa
    pubblicato 0 minuti fa
    pubblicato 0 giorni fa
    adesso
    proprio ora
    un minuto fa
    un’ora fa
    un giorno fa
    una settimana fa
    un mese fa
    un anno fa
    ieri
    0 secondi fa
    0 settimana fa
    0 mese fa
    0 mesi fa
    0 anno fa
    0 anni fa
    !origin_labels
    pubblicato originariamente
    originariamente pubblicato
    pubblicato originalmente
    apparso originariamente
    pubblicato per la prima volta
    uscito originariamente
    !reply_buttons
    rispondi
    rispondere
    replica
    rispondi a questo commento
    rispondi al commento
    rispondi al messaggio
    rispondi quotando
    quota
    cita
    citazione
    """)
}
