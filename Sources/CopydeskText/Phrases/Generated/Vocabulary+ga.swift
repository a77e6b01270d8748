// Made by scripts/vocabulary from Vocabulary/ga.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Irish.
  static let ga = Language("ga", """
    !months
    eanáir
    feabhra
    márta
    aibreán / aibreáin
    bealtaine
    meitheamh / meithimh
    iúil
    lúnasa
    meán fómhair / mheán fómhair
    deireadh fómhair / dheireadh fómhair
    samhain / samhna
    nollaig / nollag
    !weekdays
    dé luain
    dé máirt
    dé céadaoin
    déardaoin
    dé haoine
    dé sathairn
    dé domhnaigh
    !source_labels
    foinsí
    tagairtí
    !frequent_words
    an
    na
    agus
    ar
    go
    is
    a
    bhí
    le
    sé
    do
    tá
    atá
    ag
    ach
    nach
    iad
    """)
}
