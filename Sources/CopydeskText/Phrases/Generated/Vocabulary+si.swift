// Made by scripts/vocabulary from Vocabulary/si.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Sinhala.
  static let si = Language("si", """
    !months
    ජනවාරි
    පෙබරවාරි
    මාර්තු
    අප්‍රේල්
    මැයි
    ජූනි
    ජූලි
    අගෝස්තු
    සැප්තැම්බර්
    ඔක්තෝබර්
    නොවැම්බර්
    දෙසැම්බර්
    !byline_leads
    ලියුවේ:
    කර්තෘ:
    !pointers
    මෙයත් කියවන්න
    තවත් කියවන්න
    !reply_buttons
    පිළිතුරු දෙන්න
    පිළිතුර
    """)
}
