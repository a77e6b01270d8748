// Made by scripts/vocabulary from Vocabulary/am.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Amharic.
  static let am = Language("am", """
    !months
    ጃንዩወሪ / ጃንዋሪ
    ፌብሩወሪ / ፌብሩዋሪ
    ማርች
    ኤፕሪል
    ሜይ
    ጁን
    ጁላይ
    ኦገስት
    ሴፕቴምበር
    ኦክቶበር / ኦክተውበር
    ኖቬምበር
    ዲሴምበር
    !byline_leads
    ጸሐፊ:
    ጸሐፊ፦
    !pointers
    ተጨማሪ ያንብቡ
    በተጨማሪ ያንብቡ
    """)
}
