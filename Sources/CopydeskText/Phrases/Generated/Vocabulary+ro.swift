// Made by scripts/vocabulary from Vocabulary/ro.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Romanian.
  static let ro = Language("ro", """
    !months
    ianuarie / ian
    februarie
    martie
    aprilie
    mai
    iunie / iun
    iulie / iul
    august
    septembrie / sept
    octombrie
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
    !name_leads
    de
    !author_fields
    scris de
    !conjunctions
    și
    !other_work
    fotografii de
    tradus de
    !roles
    redactor
    redacția
    jurnalist
    jurnalistă
    reporter
    corespondent
    !nobody
    redacția
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
    """)
}
