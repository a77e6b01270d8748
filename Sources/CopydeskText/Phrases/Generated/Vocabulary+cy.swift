// Made by scripts/vocabulary from Vocabulary/cy.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Welsh.
  static let cy = Language("cy", """
    !months
    ionawr
    chwefror
    mawrth
    ebrill
    mai
    mehefin
    gorffennaf
    awst
    medi
    hydref
    tachwedd
    rhagfyr
    !weekdays
    dydd llun
    dydd mawrth
    dydd mercher
    dydd iau
    dydd gwener
    dydd sadwrn
    dydd sul
    !byline_leads
    awdur:
    gan:
    ysgrifennwyd gan
    !offer_labels
    tanysgrifio
    cylchlythyr
    dilynwch ni
    !tag_labels
    tagiau
    pynciau
    !source_labels
    ffynonellau
    cyfeiriadau
    !pointers
    darllenwch hefyd
    gweler hefyd
    !notices
    hysbyseb
    rhannu
    argraffu
    copïo’r ddolen
    sylwadau
    darllen mwy
    cau
    mae’r erthygl yn parhau ar ôl yr hysbyseb
    !edge_notices
    cedwir pob hawl
    dilynwch ni ar
    i danysgrifwyr yn unig
    !frequent_words
    yn
    y
    a
    i
    o
    ar
    yr
    mae
    ei
    am
    wedi
    fod
    bod
    oedd
    gan
    hefyd
    !reply_buttons
    ateb
    ymateb
    """)
}
