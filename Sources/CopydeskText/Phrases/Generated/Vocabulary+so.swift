// Made by scripts/vocabulary from Vocabulary/so.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Somali.
  static let so = Language("so", """
    !months
    janaayo / jannaayo
    febraayo / feebraayo
    maarso
    abriil
    maajo
    juun
    luulyo / luuliyo
    agoosto
    sebtembar
    oktoobar
    nofembar
    desembar / diseembar
    !byline_leads
    waxaa qoray:
    waxa qoray:
    !pointers
    sidoo kale akhri
    akhri sidoo kale
    """)
}
