// Made by scripts/vocabulary from Vocabulary/km.yaml.
// swift-format-ignore-file

extension VocabularyTable {
  /// Khmer.
  static let km = Language("km", """
    !months
    មករា
    កុម្ភៈ
    មីនា
    មេសា
    ឧសភា
    មិថុនា
    កក្កដា
    សីហា
    កញ្ញា
    តុលា
    វិច្ឆិកា
    ធ្នូ
    !byline_leads
    ដោយ៖
    ដោយ:
    !pointers
    អត្ថបទទាក់ទង
    អានបន្ថែម
    !reply_buttons
    ឆ្លើយតប
    """)
}
