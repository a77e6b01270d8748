// Made by scripts/vocabulary from Vocabulary/eu.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Basque.
  static let eu = Language("eu", """
    !months
    urtarrila / urtarrilaren
    otsaila / otsailaren
    martxoa / martxoaren
    apirila / apirilaren
    maiatza / maiatzaren
    ekaina / ekainaren
    uztaila / uztailaren
    abuztua / abuztuaren
    iraila / irailaren
    urria / urriaren
    azaroa / azaroaren
    abendua / abenduaren
    !weekdays
    astelehena
    asteartea
    asteazkena
    osteguna
    ostirala
    larunbata
    igandea
    !source_labels
    iturriak
    erreferentziak
    oharrak
    bibliografia
    kanpo estekak
    !frequent_words
    eta
    da
    ez
    bat
    du
    zuen
    dira
    izan
    dute
    den
    ere
    baina
    egin
    zen
    dela
    """)
}
