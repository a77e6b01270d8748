// Made by scripts/vocabulary from Vocabulary/gu.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Gujarati.
  static let gu = Language("gu", """
    !months
    જાન્યુઆરી
    ફેબ્રુઆરી
    માર્ચ
    એપ્રિલ
    મે
    જૂન
    જુલાઈ
    ઓગસ્ટ / ઑગસ્ટ
    સપ્ટેમ્બર
    ઓક્ટોબર / ઑક્ટોબર
    નવેમ્બર
    ડિસેમ્બર
    !pointers
    આ પણ વાંચો
    વધુ વાંચો
    !notices
    જાહેરાત
    શેર કરો
    !reply_buttons
    જવાબ આપો
    જવાબ
    """)
}
