// Made by scripts/vocabulary from Vocabulary/mt.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Maltese.
  static let mt = Language("mt", """
    !months
    jannar
    frar
    marzu
    april
    mejju
    ġunju
    lulju
    awwissu
    settembru
    ottubru
    novembru
    diċembru
    !weekdays
    it-tnejn
    it-tlieta
    l-erbgħa
    il-ħamis
    il-ġimgħa
    is-sibt
    il-ħadd
    !source_labels
    sorsi
    referenzi
    !reply_buttons
    wieġeb
    """)
}
