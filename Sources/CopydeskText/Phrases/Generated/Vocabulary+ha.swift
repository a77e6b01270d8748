// Made by scripts/vocabulary from Vocabulary/ha.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Hausa.
  static let ha = Language("ha", """
    !months
    janairu
    fabrairu
    maris
    afrilu
    mayu
    yuni
    yuli
    agusta
    satumba
    oktoba
    nuwamba
    disamba
    !byline_leads
    daga:
    marubuci:
    marubuciya:
    !pointers
    karanta kuma
    karanta ƙarin
    karin labarai
    """)
}
