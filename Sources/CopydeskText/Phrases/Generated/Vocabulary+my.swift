// Made by scripts/vocabulary from Vocabulary/my.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Burmese.
  static let my = Language("my", """
    !months
    ဇန်နဝါရီ
    ဖေဖော်ဝါရီ
    မတ်
    ဧပြီ
    မေ
    ဇွန်
    ဇူလိုင်
    သြဂုတ် / ဩဂုတ်
    စက်တင်ဘာ
    အောက်တိုဘာ
    နိုဝင်ဘာ
    ဒီဇင်ဘာ
    !byline_leads
    ရေးသားသူ:
    ရေးသားသူ -
    !pointers
    ဆက်စပ်သတင်း
    ဆက်စပ်သတင်းများ
    !reply_buttons
    ပြန်စာ
    အကြောင်းပြန်ရန်
    """)
}
