// Made by scripts/vocabulary from Vocabulary/uz.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Uzbek.
  static let uz = Language("uz", """
    !months
    yanvar
    fevral
    mart
    aprel
    may
    iyun
    iyul
    avgust
    sentabr
    oktabr
    noyabr
    dekabr
    !date_words
    yil
    !byline_leads
    muallif:
    !pointers
    yana oʻqing
    yana o‘qing
    yana o'qing
    shuningdek oʻqing
    shuningdek o‘qing
    shuningdek o'qing
    !reply_buttons
    javob berish
    javob yozish
    """)
}
