// Made by scripts/vocabulary from Vocabulary/ne.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Nepali.
  static let ne = Language("ne", """
    !months
    जनवरी
    फेब्रुअरी
    मार्च
    अप्रिल
    मे
    जुन
    जुलाई / जुलाइ
    अगस्ट
    सेप्टेम्बर
    अक्टोबर
    नोभेम्बर
    डिसेम्बर
    !pointers
    यो पनि पढ्नुहोस्
    यो पनि पढ्नुस्
    सम्बन्धित समाचार
    !reply_buttons
    जवाफ दिनुहोस्
    जवाफ
    """)
}
