// Made by scripts/vocabulary from Vocabulary/mk.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Macedonian.
  static let mk = Language("mk", """
    !months
    јануари
    февруари
    март
    април
    мај
    јуни
    јули
    август
    септември
    октомври
    ноември
    декември
    !weekdays
    понеделник
    вторник
    среда
    четврток
    петок
    сабота
    недела
    !source_labels
    извори
    наводи
    литература
    надворешни врски
    """)
}
