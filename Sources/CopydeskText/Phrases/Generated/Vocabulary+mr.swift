// Made by scripts/vocabulary from Vocabulary/mr.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Marathi.
  static let mr = Language("mr", """
    !months
    जानेवारी
    फेब्रुवारी
    मार्च
    एप्रिल
    मे
    जून
    जुलै
    ऑगस्ट
    सप्टेंबर
    ऑक्टोबर
    नोव्हेंबर
    डिसेंबर
    !byline_leads
    लेखक:
    लेखिका:
    !pointers
    हेही वाचा
    हे ही वाचा
    हे देखील वाचा
    आणखी वाचा
    अधिक वाचा
    संबंधित बातम्या
    !notices
    जाहिरात
    शेअर करा
    प्रतिक्रिया द्या
    पुढे वाचा
    !reply_buttons
    उत्तर द्या
    प्रत्युत्तर
    उत्तर
    """)
}
