// Made by scripts/vocabulary from Vocabulary/ur.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Urdu.
  static let ur = Language("ur", """
    !months
    جنوری
    فروری
    مارچ
    اپریل
    مئی
    جون
    جولائی
    اگست
    ستمبر
    اکتوبر
    نومبر
    دسمبر
    !weekdays
    پیر
    منگل
    بدھ
    جمعرات
    جمعہ
    ہفتہ
    اتوار
    !update_words
    اپ ڈیٹ
    اپڈیٹ
    !publication_words
    شائع
    !byline_leads
    تحریر:
    رپورٹ:
    مصنف:
    !source_labels
    حوالہ جات
    مآخذ
    بیرونی روابط
    """)
}
