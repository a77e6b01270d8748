// Made by scripts/vocabulary from Vocabulary/pa.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Punjabi.
  static let pa = Language("pa", """
    !months
    ਜਨਵਰੀ
    ਫਰਵਰੀ
    ਮਾਰਚ
    ਅਪ੍ਰੈਲ
    ਮਈ
    ਜੂਨ
    ਜੁਲਾਈ
    ਅਗਸਤ
    ਸਤੰਬਰ
    ਅਕਤੂਬਰ
    ਨਵੰਬਰ
    ਦਸੰਬਰ
    !pointers
    ਇਹ ਵੀ ਪੜ੍ਹੋ
    ਹੋਰ ਪੜ੍ਹੋ
    !reply_buttons
    ਜਵਾਬ ਦਿਓ
    ਜਵਾਬ
    """)
}
