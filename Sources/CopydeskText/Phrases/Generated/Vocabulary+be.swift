// Made by scripts/vocabulary from Vocabulary/be.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Belarusian.
  static let be = Language("be", """
    !months
    студзеня
    лютага
    сакавіка
    красавіка
    мая
    чэрвеня
    ліпеня
    жніўня
    верасня
    кастрычніка
    лістапада
    снежня
    !weekdays
    панядзелак
    аўторак
    серада
    чацвер
    пятніца
    субота
    нядзеля
    !source_labels
    крыніцы
    літаратура
    спасылкі
    заўвагі
    """)
}
