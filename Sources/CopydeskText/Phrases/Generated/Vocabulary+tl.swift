// Made by scripts/vocabulary from Vocabulary/tl.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Tagalog.
  static let tl = Language("tl", """
    !months
    enero
    pebrero
    marso
    abril
    mayo
    hunyo
    hulyo
    agosto
    setyembre
    oktubre
    nobyembre
    disyembre
    !weekdays
    lunes
    martes
    miyerkules
    huwebes
    biyernes
    sabado
    linggo
    !byline_leads
    isinulat ni
    sinulat ni
    may-akda:
    ulat ni:
    ulat ni
    !offer_labels
    mag-subscribe
    sundan kami
    !tag_labels
    mga tag
    mga paksa
    !source_labels
    mga sanggunian
    mga pinagmulan
    !pointers
    basahin din
    basahin rin
    tingnan din
    !notices
    patalastas
    ibahagi
    i-print
    kopyahin ang link
    mga komento
    magbasa pa
    isara
    sundan kami…
    itutuloy pagkatapos ng patalastas
    !edge_notices
    sundan kami sa
    para sa mga subscriber lamang
    lahat ng karapatan ay nakalaan
    !frequent_words
    ang
    ng
    sa
    na
    mga
    at
    ay
    ni
    si
    kay
    para
    hindi
    ito
    niya
    nang
    may
    siya
    pa
    din
    !reply_buttons
    tumugon
    sagutin
    """)
}
