// Made by scripts/vocabulary from Vocabulary/gl.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Galician.
  static let gl = Language("gl", """
    !months
    xaneiro
    febreiro
    marzo
    abril
    maio
    xuño
    xullo
    agosto
    setembro
    outubro
    novembro
    decembro
    !weekdays
    luns
    martes
    mércores
    xoves
    venres
    sábado
    domingo
    !source_labels
    fontes
    referencias
    notas
    bibliografía
    ligazóns externas
    """)
}
