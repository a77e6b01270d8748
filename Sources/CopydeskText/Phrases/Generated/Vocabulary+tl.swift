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
    !source_labels
    mga sanggunian
    mga pinagmulan
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
    """)
}
