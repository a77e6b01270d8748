// Made by scripts/vocabulary from Vocabulary/ro.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Romanian.
  static let ro = Language("ro", """
    !months
    ianuarie / ian
    februarie / feb
    martie
    aprilie / apr
    mai
    iunie / iun
    iulie / iul
    august / aug
    septembrie / sept
    octombrie / oct
    noiembrie / noi
    decembrie / dec
    !weekdays
    luni
    marți
    miercuri
    joi
    vineri
    sâmbătă
    duminică
    !update_words
    actualizat
    actualizare
    modificat
    !publication_words
    publicat
    data publicării
    !byline_leads
    de:
    scris de
    autor:
    articol de
    redactor:
    text:
    un articol de
    autoare:
    text de
    scris de:
    text și foto:
    text și fotografii:
    publicat de:
    publicat de
    postat de
    postat de:
    autori:
    reporter:
    corespondent:
    jurnalist:
    interviu de
    material realizat de
    redactat de
    redactat de:
    !name_leads
    de
    scris de
    publicat de
    postat de
    autor
    autoare
    autor:
    articol de
    un articol de
    text de
    redactor
    reporter
    !author_fields
    scris de
    !conjunctions
    și
    !other_work
    fotografii de
    tradus de
    ilustrații:
    ilustrație:
    grafică:
    video:
    montaj:
    traducere:
    traducerea:
    traducere de
    traducere și adaptare
    tradus și adaptat
    editat de
    redactor-șef:
    corectură:
    !roles
    redactor
    redacția
    jurnalist
    jurnalistă
    reporter
    corespondent
    redactori
    jurnaliști
    redactoare
    redactor-șef
    editor
    editori
    editorialist
    corespondentă
    corespondenți
    reporteră
    fotograf
    fotoreporter
    analist
    economist
    politolog
    istoric
    scriitor
    scriitoare
    profesor
    profesoară
    avocat
    sociolog
    colaborator
    colaboratoare
    moderator
    prezentator
    prezentatoare
    publicist
    publicistă
    autor
    autoare
    directoare
    coordonator
    expert
    expertă
    blogger
    !nobody
    redacția
    redactia
    echipa
    autor
    redactor
    sursa
    surse
    necunoscut
    anonim
    admin
    invitat
    comunicat de presă
    comunicat
    distribuie
    comentarii
    corespondență
    !elsewhere
    vezi toate
    vezi tot
    vezi profil
    vezi mai mult
    citește mai mult
    toate articolele
    toate știrile
    mai multe articole
    articole de
    urmărește
    distribuie
    abonează-te
    contact
    timp de citire
    !credit_labels
    foto:
    fotografie:
    sursa foto:
    sursă foto:
    sursa:
    imagine:
    credit foto:
    imagine ilustrativă:
    !comment_labels
    comentarii
    comentariu
    lasă un comentariu
    lasă un răspuns
    adaugă comentariu
    adaugă un comentariu
    scrie un comentariu
    vezi comentariile
    niciun comentariu
    comentează
    comentarii recente
    ultimele comentarii
    toate comentariile
    citește comentariile
    comentați
    comentează articolul
    adaugă un comentariu nou
    scrie comentariul tău
    lăsați un comentariu
    lăsați un răspuns
    trimite un comentariu
    spune-ți părerea
    spuneți-vă părerea
    participă la discuție
    comentariile cititorilor
    !pointer_labels
    citește și
    citiți și
    vezi și
    articole similare
    articole recomandate
    articole recente
    știri recente
    ultimele știri
    cele mai citite
    cele mai noi
    cele mai recente
    recomandări
    recomandate
    te-ar putea interesa…
    te poate interesa
    alte articole
    alte știri
    mai multe articole
    pe aceeași temă
    știri similare
    mai multe despre…
    citește mai departe
    citește mai multe
    citește în continuare
    vedeți și
    cele mai citite articole
    cele mai citite știri
    cele mai noi știri
    cele mai vizualizate
    cele mai comentate
    cele mai populare
    cele mai distribuite
    cele mai importante știri
    cele mai bune articole
    articole asemănătoare
    articole înrudite
    articole pe aceeași temă
    articole din aceeași categorie
    articole populare
    articole conexe
    alte articole din…
    alte articole de…
    alte știri din…
    ultimele articole
    ultimele știri din…
    ultima oră
    ultimele postări
    ultimele noutăți
    știri recomandate
    știri populare
    știrile zilei
    știrile momentului
    știri pe aceeași temă
    știri din aceeași categorie
    din aceeași categorie
    de același autor
    mai multe de la…
    mai multe din…
    mai multe știri
    recomandat pentru tine
    recomandări pentru tine
    recomandările redacției
    recomandările editorilor
    îți recomandăm
    vă recomandăm
    îți mai recomandăm
    te-ar mai putea interesa…
    te poate interesa…
    s-ar putea să-ți placă…
    ar putea să te intereseze…
    ți-ar putea plăcea…
    nu rata
    nu ratați
    în tendințe
    top știri
    top citite
    de pe alte site-uri
    din rețea
    conținut sponsorizat
    articolul următor
    articolul anterior
    postări populare
    arhivă blog
    arhiva blogului
    !offer_labels
    newsletter
    abonează-te
    abonează-te la…
    abonare newsletter
    înscrie-te
    urmărește-ne
    urmărește-ne pe…
    susține-ne
    donează
    continuă lectura…
    continuă să citești…
    citește articolul complet…
    citește tot articolul…
    deblochează articolul…
    acest articol este doar…
    acest articol este exclusiv…
    acest articol este disponibil…
    acest conținut este doar…
    doar pentru abonați…
    exclusiv pentru abonați…
    abonează-te pentru…
    conectează-te pentru…
    autentifică-te…
    ești deja abonat…
    ai deja cont…
    ai deja un cont…
    alege abonamentul…
    pentru a citi mai departe…
    pentru a citi articolul…
    pentru a continua lectura…
    urmărește blogul prin email
    abonare la blog prin email
    urmărește acest blog
    !author_labels
    despre autor…
    autor
    autori
    contact
    contact presă
    despre mine
    !tag_labels
    etichete
    taguri
    tag-uri
    cuvinte cheie
    subiecte
    teme
    !source_labels
    surse
    referințe
    note
    bibliografie
    legături externe
    !pointers
    citește și
    citește mai mult
    citiți și
    citește mai departe
    vezi și
    vezi mai mult
    află mai multe
    recomandări
    te-ar putea interesa
    ți-ar putea plăcea
    mai multe despre
    articol recomandat
    citește:
    citește aici
    citește articolul
    citește integral
    citește tot
    citește continuarea
    citește interviul
    citește știrea
    citește pe
    citiți mai mult
    citiți continuarea
    citiți:
    citiți aici
    vezi aici
    vezi video
    vezi galeria
    vedeți și
    urmărește și
    urmăriți și
    ascultă și
    află aici
    aflați mai multe
    detalii aici
    mai multe aici
    articole similare
    articole recomandate
    articole asemănătoare
    știri similare
    știri pe aceeași temă
    pe aceeași temă
    te poate interesa
    te-ar mai putea interesa
    îți recomandăm
    vă recomandăm
    recomandarea noastră
    nu rata
    click aici
    următorul articol
    !notices
    Publicitate
    Reclamă
    Distribuie
    Distribuie articolul
    Imprimă
    Salvează
    Copiază linkul
    Comentarii
    Citește mai mult
    Citește și
    Închide
    Următorul
    Anterior
    Înapoi sus
    Actualizat
    Publicat
    Ascultă
    Vezi mai mult
    Articolul continuă după publicitate
    timp de citire…
    urmărește-ne…
    abonează-te…
    distribuie acest articol
    urmăriți-ne pe google news…
    articolul continuă după publicitate
    ascultă articolul
    ascultă știrea
    ascultați articolul
    mărime text
    dimensiune text
    mărește imaginea
    salvează articolul
    citește mai târziu
    printează
    printează articolul
    tipărește
    tipărește articolul
    trimite pe e-mail
    trimite prin email
    trimite unui prieten
    distribuie pe Facebook
    distribuie pe WhatsApp
    distribuie pe X
    distribuie pe Twitter
    distribuie știrea
    link copiat
    copiază link
    vezi comentariile
    vezi toate comentariile
    citește comentariile
    adaugă un comentariu
    conținut sponsorizat
    conținut plătit
    articol sponsorizat
    închide reclama
    sari peste reclamă
    articolul continuă după reclamă
    articolul continuă mai jos
    articolul continuă după galeria foto
    continuarea după publicitate
    știrea continuă după publicitate
    articolul următor
    articolul anterior
    știrea următoare
    știrea anterioară
    citește articolul complet
    citește tot articolul
    citește întreg articolul
    citește știrea completă
    vezi video
    vezi videoclipul
    redă videoclipul
    vezi galeria foto
    vezi galeria
    vezi toate fotografiile
    vezi toate pozele
    vezi tot
    vezi toate
    încarcă mai multe
    mai multe știri
    mai multe articole
    toate știrile
    înapoi la prima pagină
    înapoi la pagina principală
    raportează o eroare
    semnalează o eroare
    raportează o greșeală
    ai găsit o greșeală?…
    ai găsit o eroare?…
    ți-a plăcut articolul?…
    ți-a plăcut acest articol?…
    ce părere ai despre acest articol?…
    urmărește subiectul
    urmărește autorul
    adaugă ca sursă preferată pe Google
    adaugă ca sursă preferată în Google
    adaugă-ne ca sursă preferată…
    urmărește cele mai noi…
    urmăriți-ne și pe…
    alătură-te canalului…
    alătură-te comunității…
    descarcă aplicația…
    descărcați aplicația…
    ești deja abonat?…
    ai deja cont?…
    ai deja un cont?…
    acest articol este doar pentru abonați…
    articol disponibil doar pentru abonați…
    adresa ta de email nu va fi publicată…
    câmpurile obligatorii sunt marcate…
    comentariile sunt închise…
    trebuie să fii autentificat…
    preluarea fără cost…
    articol tradus automat…
    acest articol a fost tradus cu ajutorul…
    articol scris cu ajutorul inteligenței artificiale…
    acest articol este doar pentru…
    acest articol este exclusiv…
    acest articol este disponibil doar…
    acest conținut este doar pentru…
    acest conținut este disponibil doar…
    doar pentru abonați
    exclusiv pentru abonați
    continuă lectura
    continuă să citești
    continuă să citești cu…
    pentru a citi mai departe…
    pentru a continua lectura…
    conectează-te
    conectează-te sau…
    autentificare
    înregistrare
    creează cont
    vezi abonamentele
    alege abonamentul
    încearcă gratuit
    ai deja abonament?…
    ai citit toate articolele gratuite…
    continuă după publicitate
    continuă după reclamă
    textul continuă după publicitate
    scanează codul qr…
    cuprins
    vezi mai puțin
    arată mai puțin
    se încarcă
    articolul de mai sus este destinat exclusiv informării…
    ți-a plăcut articolul
    ți-a plăcut acest articol
    adresa ta de email
    aceasta este o fereastră modală
    începutul ferestrei de dialog. escape va anula și va închide fereastra.
    sfârșitul ferestrei de dialog
    nu a fost găsită nicio sursă compatibilă pentru acest conținut media
    redă video
    urmărește pe youtube
    vezi pe youtube
    videoclipul nu este disponibil
    acest videoclip nu este disponibil
    acest conținut nu este disponibil
    vezi această postare pe instagram
    vizualizați această postare pe instagram
    browserul dvs. nu suportă elementul audio
    browserul tău nu suportă elementul audio
    browserul dumneavoastră nu suportă html5
    browserul dvs. nu este suportat
    vă rugăm să activați javascript
    te rugăm să activezi javascript
    javascript este dezactivat
    această adresă de email este protejată contra spambots…
    această prezentare necesită javascript
    ascultă acest articol
    citește toate comentariile
    arată comentariile
    ascunde comentariile
    încarcă comentarii
    mai multe comentarii
    comentarii mai vechi
    comentarii mai noi
    adaugă comentariul tău
    adăugați un comentariu
    lasă un comentariu anulează răspunsul
    lasă un răspuns anulează răspunsul
    publică comentariul
    trimite comentariul
    postează comentariul
    comentează acest articol
    comentariu nou
    raportează comentariul
    raportează un comentariu
    fii primul care comentează
    fii primul care lasă un comentariu
    fii primul care comentează acest articol
    nu există comentarii
    nu sunt comentarii
    nu există niciun comentariu
    încă nu sunt comentarii
    nu există încă comentarii
    comentariile sunt dezactivate
    comentarii închise
    comentariile au fost închise
    secțiunea de comentarii este închisă
    autentifică-te pentru a comenta
    autentifică-te pentru a posta comentarii
    autentifică-te sau înregistrează-te pentru a comenta
    autentificați-vă pentru a comenta
    autentificați-vă sau înregistrați-vă pentru a posta comentarii
    trebuie să fii conectat pentru a publica un comentariu
    trebuie să vă autentificați pentru a comenta
    trebuie să te autentifici pentru a publica un comentariu
    conectează-te pentru a comenta
    salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez
    salvează-mi numele, emailul și site-ul web în acest browser pentru data viitoare când o să comentez
    anunță-mă prin email dacă se adaugă comentarii noi
    acest site folosește akismet pentru a reduce spamul. află cum sunt procesate datele comentariilor tale
    acest site folosește akismet pentru a reduce spamul…
    comentariul tău așteaptă moderarea
    comentariul tău este în așteptarea aprobării
    apreciază încarc...
    se încarcă comentariile
    propulsat de wordpress
    propulsat cu mândrie de wordpress
    un produs blogger
    postare mai veche
    postare mai nouă
    postări mai vechi
    postări mai noi
    articolul precedent
    articolul urmator
    navigare în articole
    navigare articole
    pagina anterioară
    pagina următoare
    trimiteți un comentariu
    abonați-vă la: postare comentarii (atom)
    postare comentarii (atom)
    trimiteți prin e-mail
    acest comentariu a fost eliminat de autor
    vizualizați profilul complet
    sari la conținut
    sari la conținutul principal
    mergi la conținut
    mergi la conținutul principal
    salt la conținut
    salt la conținutul principal
    treci la conținutul principal
    sari la navigare sari la căutare
    de la wikipedia, enciclopedia liberă
    ultima editare a paginii a fost efectuată…
    modificare | modificare sursă
    versiune de tipărit
    versiune pentru imprimare
    distribuie prin email
    mai multe informații despre formatele de text
    evaluează articolul
    a fost util acest articol?
    ți-a fost util acest articol?
    v-a plăcut acest articol?
    confidențialitatea ta este importantă pentru noi
    confidențialitatea dumneavoastră este importantă pentru noi
    respectăm confidențialitatea dumneavoastră
    prețuim confidențialitatea dvs.
    acceptă toate cookie-urile
    acceptă toate modulele cookie
    acceptă și închide
    acceptă și continuă
    confirmă alegerile mele
    acest site folosește cookie-uri
    acest site utilizează cookie-uri
    acest site folosește cookies
    folosim cookie-uri
    nu ai cont?
    nu ai cont? înregistrează-te
    nu ai un cont?
    autentifică-te sau înregistrează-te
    conținut exclusiv pentru abonați
    adresă de email invalidă
    adresa de email nu este validă
    introdu o adresă de email validă
    te rugăm să introduci o adresă de email validă
    introdu adresa de email
    ceva nu a funcționat. încearcă din nou.
    ceva nu a mers bine. încearcă din nou.
    a apărut o eroare. încearcă din nou.
    a apărut o eroare. te rugăm să încerci din nou.
    a apărut o eroare. vă rugăm să încercați din nou.
    a apărut o eroare. vă rugăm încercați mai târziu.
    vă rugăm să încercați mai târziu
    te poți dezabona oricând
    vă puteți dezabona oricând
    linkul a fost copiat
    link copiat în clipboard
    copiat în clipboard
    distribuie pagina
    distribuie pe linkedin
    trimite pe whatsapp
    partajează pe facebook
    partajați pe facebook
    partajați pe pinterest
    partajează articolul
    adaugă la favorite
    adaugă la lista de lectură
    click pentru a mări
    apasă pentru a mări
    click pe imagine pentru a mări
    vezi toate imaginile
    mai multe fotografii
    fotografia anterioară
    fotografia următoare
    imaginea anterioară
    imaginea următoare
    acest articol a fost tradus automat
    tradus automat
    citește în română
    citește în engleză
    vezi traducerea
    textul original evaluează această traducere
    încarcă mai mult
    încarcă mai multe articole
    încarcă mai multe știri
    vezi mai multe
    vezi toate știrile
    afișează mai mult
    afișează mai puțin
    arată mai mult
    citește articolul integral
    toate articolele
    te rugăm să aștepți
    urmăriți-ne pe facebook
    urmărește canalul nostru de whatsapp
    adaugă ca sursă preferată
    sursă preferată pe google
    ai observat o greșeală?
    ai sesizat o eroare în articol?
    înapoi la început
    se deschide într-o fereastră nouă
    se deschide într-o filă nouă
    se deschide în fereastră nouă
    vezi harta mărită
    abonare newsletter
    fii primul care apreciază
    acest articol a fost publicat în…
    această intrare a fost publicată în…
    introdu-ți adresa de email pentru…
    introdu adresa ta de email pentru…
    statistici blog
    vizualizați profilul meu complet
    doar utilizatorii înregistrați pot…
    acceptă toate
    accept toate
    acceptă tot
    respinge toate
    respinge tot
    salvează preferințele
    !counted_notices
    timp de citire 0 min
    timp de citire 0 minute
    timp de citit 0 min
    0 min citire
    0 minute de citit
    acum 0 ore
    acum 0 minute
    actualizat acum 0 ore
    0 comentarii
    timp de citire 0 minut
    timp citire 0 min
    timp citire 0 minute
    timp de lectură 0 minute
    timp de lectură 0 min
    timp estimat de citire 0 minute
    timp estimat de citire 0 min
    timp de citire estimat 0 minute
    0 minute citire
    0 min de citit
    0 min de citire
    0 minute lectură
    citește în 0 minute
    ascultă 0 min
    0 vizualizări
    0 vizualizare
    vizualizări 0
    afișări 0
    0 afișări
    accesări 0
    0 accesări
    citit de 0 ori
    vizualizat de 0 ori
    0 citiri
    0 distribuiri
    distribuiri 0
    0 share-uri
    comentarii 0
    0 comentariu
    acum 0 oră
    actualizat acum 0 minute
    actualizat acum 0 zile
    publicat acum 0 ore
    publicat acum 0 minute
    foto 0 din 0
    vezi toate comentariile 0
    vezi 0 comentarii
    0 de comentarii
    0 de vizualizări
    acum 0 zile
    în urmă cu 0 ore
    în urmă cu 0 minute
    imaginea 0 din 0
    pagina 0 din 0
    galerie foto 0
    alătură-te altor 0 de urmăritori
    alătură-te celorlalți 0 de abonați
    !edge_notices
    toate drepturile rezervate
    abonează-te la newsletter
    urmărește-ne pe
    urmăriți-ne pe
    preluarea integrală
    reproducerea este interzisă
    ai observat o greșeală
    canalul de whatsapp
    newsletterul nostru
    urmărește-ne
    urmăriți-ne
    abonează-te
    abonați-vă la
    canalul nostru de
    pagina noastră de facebook
    în google știri
    la newsletterul
    newsletterul zilnic
    direct pe e-mail
    direct în inbox
    fii la curent cu
    fiți la curent cu
    ai găsit o greșeală
    ai găsit o eroare
    ai o informație
    ai o știre
    scrie-ne pe
    scrie-ne la
    scrieți-ne
    contactați redacția
    contactează redacția
    semnalează o eroare
    pentru a citi mai departe
    pentru a continua lectura
    pentru a citi integral
    doar pentru abonați
    ești deja abonat
    ai deja cont
    ai deja un cont
    autentifică-te pentru
    intră în cont pentru
    pentru a putea comenta
    comentariile care conțin
    spune-ți părerea
    susține jurnalismul
    susțineți jurnalismul
    preluarea de text
    preluarea totală sau
    preluat fără acordul
    în limita a 500
    în limita a 250
    cu citarea sursei
    cu menționarea sursei
    reproducerea totală
    sub rezerva drepturilor
    nu constituie recomand
    nu reprezintă o recomandare
    nu constituie sfat
    numai pentru abonați
    exclusiv pentru abonați
    rezervat abonaților
    pentru a citi articolul
    pentru a citi tot articolul
    pentru a citi în continuare
    continuă lectura cu
    continuă să citești cu
    abonați-vă pentru
    conectează-te sau
    autentifică-te sau
    creează cont gratuit
    ai deja abonament
    ai deja un abonament
    ești abonat?
    nu ești abonat
    articole gratuite luna
    articolele gratuite
    acces la toate articolele
    destinat exclusiv informării dumneavoastră
    dacă ți-a plăcut acest articol
    !missing_titles
    pagina nu a fost găsită
    pagina nu există
    pagina nu exista
    pagina căutată
    eroare 404
    pagina nu a putut
    nu a fost găsit
    !blocked_titles
    acces interzis
    !consent_titles
    setări cookie
    politica de cookies
    confidențialitate
    consimțământ
    !consent_words
    consimțământ
    !consent_phrases
    apreciem confidențialitatea
    respectăm confidențialitatea
    confidențialitatea ta este importantă
    confidențialitatea dumneavoastră este
    confidențialitatea datelor dumneavoastră
    datele tale personale rămân
    partenerii noștri
    partenerilor noștri
    furnizorii noștri
    modifica preferințele
    modifica setările
    schimba preferințele
    gestiona preferințele
    folosim cookie
    utilizăm cookie
    folosim module cookie
    utilizăm module cookie
    acest site folosește
    acest site utilizează
    acest website folosește
    utilizarea cookie
    utilizarea modulelor cookie
    cookie-uri și tehnologii similare
    cookie-uri sau tehnologii similare
    module cookie și tehnologii
    politica noastră de
    acceptă tot
    accept toate
    acceptați toate
    respinge tot
    refuz toate
    informații de pe un dispozitiv
    informațiilor de pe un dispozitiv
    informațiile de pe un dispozitiv
    informații pe un dispozitiv
    informațiilor pe un dispozitiv
    pentru a selecta publicitate
    pentru a selecta conținut
    selectarea publicității
    selectarea conținutului
    reclame și conținut personalizat
    publicitate personalizată
    publicitate și conținut personalizat
    profilurilor pentru
    profil de conținut personalizat
    măsurarea reclamelor
    măsurarea publicității
    date despre audiență
    cercetarea audienței
    asigurarea securității, prevenirea
    furnizarea și prezentarea
    potrivirea și combinarea
    conectarea diferitelor dispozitive
    identificarea dispozitivelor
    date exacte privind
    date de geolocalizare exacte
    datelor de geolocație
    scanarea activă a caracteristicilor
    scanarea dispozitivului
    în baza interesului legitim
    pe baza interesului legitim
    cookie-uri strict necesare
    am peste 18 ani
    !consent_topics
    cookie
    date personale
    datele personale
    datelor personale
    date cu caracter personal
    datelor cu caracter personal
    datele cu caracter personal
    interes legitim
    interesul legitim
    interesului legitim
    adresa ip
    adrese ip
    identificator
    politica de confidențialitate
    confidențialit
    personalizat
    tehnologii similare
    consimțământul tău
    consimțământul dvs
    consimțământul dumneavoastră
    acordul tău
    acordul dvs
    retrage consimțământul
    retrage acordul
    retrageți consimțământul
    !embed_notices
    conținut extern
    conținutul extern
    !login_titles
    autentificare
    conectare
    autentifică-te
    intră în cont
    creează cont
    înregistrare
    contul meu
    !search_titles
    rezultatele căutării
    rezultate căutare
    rezultatele pentru
    rezultate pentru
    !search_paths
    cautare
    !listing_paths
    categorie
    !article_kinds
    opinie
    opinii
    editorial
    comentariu
    interviu
    analiză
    recenzie
    !home_labels
    acasă
    prima pagină
    pagina principală
    fără categorie
    toate știrile
    !site_pages
    despre noi
    termeni și condiții
    politica de confidențialitate
    politica de cookies
    politica cookies
    politica editorială
    publicitate pe site
    caseta redacției
    cod etic
    cod deontologic
    !frequent_words
    de
    și
    în
    a
    la
    cu
    pe
    nu
    că
    din
    o
    se
    un
    care
    pentru
    mai
    au
    este
    fost
    sunt
    ce
    prin
    după
    !caption_leads
    în imagine:
    în fotografie:
    !clock_words
    ora
    orele
    !times_ago
    acum 0 ore
    acum 0 minute
    acum 0 oră
    chiar acum
    acum un minut
    acum o oră
    acum o zi
    acum o săptămână
    acum o lună
    acum un an
    ieri
    acum 0 de ore
    acum 0 zile
    acum 0 de zile
    acum 0 săptămâni
    acum 0 luni
    acum 0 ani
    acum 0 de ani
    !origin_labels
    publicat inițial
    apărut inițial
    !reply_buttons
    răspunde
    raspunde
    răspunde la comentariu
    răspunde la acest comentariu
    răspuns
    citează
    """)
}
