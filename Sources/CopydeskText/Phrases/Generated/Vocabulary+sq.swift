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
    !source_labels
    burimet
    referime
    lidhje të jashtme
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
    """)
}
