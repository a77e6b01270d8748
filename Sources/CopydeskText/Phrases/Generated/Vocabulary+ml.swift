// Made by scripts/vocabulary from Vocabulary/ml.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Malayalam.
  static let ml = Language("ml", """
    !months
    ജനുവരി
    ഫെബ്രുവരി
    മാർച്ച്
    ഏപ്രിൽ
    മേയ് / മെയ്
    ജൂൺ
    ജൂലൈ
    ഓഗസ്റ്റ് / ആഗസ്റ്റ്
    സെപ്റ്റംബർ
    ഒക്ടോബർ
    നവംബർ
    ഡിസംബർ
    !pointers
    ഇതും വായിക്കുക
    ഇതും വായിക്കാം
    കൂടുതൽ വായിക്കുക
    !notices
    പരസ്യം
    !reply_buttons
    മറുപടി
    മറുപടി നൽകുക
    """)
}
