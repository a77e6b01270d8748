// Made by scripts/vocabulary from Vocabulary/sq.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Albanian.
  static let sq = Language("sq", """
    !months
    janar
    shkurt
    mars
    prill
    maj
    qershor
    korrik
    gusht
    shtator
    tetor
    nëntor
    dhjetor
    !weekdays
    e hënë
    e martë
    e mërkurë
    e enjte
    e premte
    e shtunë
    e diel
    !date_words
    a
    !byline_leads
    nga:
    autori:
    autorja:
    shkruan:
    shkroi:
    shkruan
    !offer_labels
    abonohu
    abonohuni në…
    na ndiqni
    !tag_labels
    etiketa
    etiketat
    fjalë kyçe
    tema
    !source_labels
    burimet
    referime
    lidhje të jashtme
    !pointers
    lexo edhe
    lexoni edhe
    lexo gjithashtu
    !notices
    reklamë
    shpërndaje
    shpërndaje lajmin
    printo
    kopjo linkun
    komente
    lexo më shumë
    mbyll
    artikulli vazhdon pas reklamës
    lajmi vazhdon pas reklamës
    na ndiqni…
    !edge_notices
    të gjitha të drejtat e rezervuara
    na ndiqni në
    ndalohet kopjimi
    vetëm për abonentët
    kanalin tonë në
    !frequent_words
    të
    e
    në
    dhe
    për
    me
    që
    një
    nga
    u
    i
    është
    më
    nuk
    se
    ka
    do
    janë
    kjo
    !reply_buttons
    përgjigju
    përgjigje
    cito
    """)
}
