// Made by scripts/vocabulary from Vocabulary/kn.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Kannada.
  static let kn = Language("kn", """
    !months
    ಜನವರಿ
    ಫೆಬ್ರವರಿ
    ಮಾರ್ಚ್
    ಏಪ್ರಿಲ್
    ಮೇ
    ಜೂನ್
    ಜುಲೈ
    ಆಗಸ್ಟ್
    ಸೆಪ್ಟೆಂಬರ್
    ಅಕ್ಟೋಬರ್
    ನವೆಂಬರ್
    ಡಿಸೆಂಬರ್
    !pointers
    ಇದನ್ನೂ ಓದಿ
    ಇದನ್ನು ಓದಿ
    ಹೆಚ್ಚು ಓದಿ
    !notices
    ಜಾಹೀರಾತು
    !reply_buttons
    ಉತ್ತರಿಸಿ
    ಪ್ರತಿಕ್ರಿಯಿಸಿ
    """)
}
