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
    !date_words
    ko
    !byline_leads
    egilea:
    testua:
    idazlea:
    kazetaria:
    !offer_labels
    harpidetu
    buletina
    egin zaitez harpidedun
    jarrai gaitzazu
    !tag_labels
    etiketak
    gaiak
    hitz gakoak
    !source_labels
    iturriak
    erreferentziak
    oharrak
    bibliografia
    kanpo estekak
    !pointers
    irakurri ere
    ikusi ere
    irakurri gehiago
    !notices
    publizitatea
    iragarkia
    partekatu
    inprimatu
    kopiatu esteka
    iruzkinak
    irakurri gehiago
    itxi
    hurrengoa
    aurrekoa
    artikuluak iragarkiaren ondoren jarraitzen du
    jarrai gaitzazu…
    !edge_notices
    eskubide guztiak erreserbatuta
    jarrai gaitzazu
    harpidedunentzat soilik
    harpidedunentzat bakarrik
    dagoeneko harpidedun
    egin zaitez harpidedun
    irakurtzen jarraitzeko
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
    !reply_buttons
    erantzun
    aipatu
    """)
}
