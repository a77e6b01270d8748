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
    !byline_leads
    údar:
    scríofa ag:
    scríofa ag
    !offer_labels
    liostáil
    nuachtlitir
    lean muid
    !tag_labels
    clibeanna
    ábhair
    !source_labels
    foinsí
    tagairtí
    !pointers
    léigh freisin
    féach freisin
    !notices
    fógra
    fógraíocht
    roinn
    priontáil
    tráchtanna
    léigh níos mó
    dún
    !edge_notices
    gach ceart ar cosaint
    lean muid ar
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
    !reply_buttons
    freagra
    freagair
    """)
}
