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
    """)
}
