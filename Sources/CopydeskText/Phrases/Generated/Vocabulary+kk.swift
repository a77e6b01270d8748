// Made by scripts/vocabulary from Vocabulary/kk.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Kazakh.
  static let kk = Language("kk", """
    !months
    қаңтар
    ақпан
    наурыз
    сәуір
    мамыр
    маусым
    шілде
    тамыз
    қыркүйек
    қазан
    қараша
    желтоқсан
    !weekdays
    дүйсенбі
    сейсенбі
    сәрсенбі
    бейсенбі
    жұма
    сенбі
    жексенбі
    !source_labels
    дереккөздер
    әдебиеттер
    сілтемелер
    """)
}
