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
    !source_labels
    ffynonellau
    cyfeiriadau
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
    """)
}
