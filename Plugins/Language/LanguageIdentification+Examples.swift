public import CopydeskCore

extension LanguageIdentification {
  public static let manifest = StageManifest(
    name: "language",
    summary: "Says which language an article is in, by its text and beside what its page states.",
    examples: [
      StageExample(
        "A page whose template says English", input: .document(article(indonesian, stated: "en-ID")),
        output: .outline(
          """
          language: id
          extras.language: {"confidence": 0.99, "detected": "id", "stated": "en-ID"}
          p: \(indonesian)
          """)),
      StageExample(
        "A region stays, in its usual form", input: .document(article(english, stated: "en_gb")),
        output: .outline(
          """
          language: en-GB
          extras.language: {"confidence": 0.99, "detected": "en", "stated": "en_gb"}
          p: \(english)
          """)),
      StageExample(
        "Traditional characters", input: .document(article(chinese, stated: "zh")),
        output: .outline(
          """
          language: zh-Hant
          extras.language: {"confidence": 0.99, "detected": "zh-Hant", "stated": "zh"}
          p: \(chinese)
          """)),
      StageExample(
        "A short text says nothing", input: .document(article("Selamat pagi!", stated: "en")),
        output: .outline("language: en\np: Selamat pagi!")),
    ])

  private static let indonesian =
    "Feri penyeberangan kembali beroperasi pada hari Senin setelah dua tahun berhenti karena banjir merusak dermaga."
  private static let english =
    "The ferry is running again, two years after the flood had taken its pier and most of the road that led to it."
  private static let chinese = "渡輪於週一恢復服務，距離洪水沖毀碼頭已經兩年。居民表示，他們一直在等待這一天。"

  private static func article(_ text: String, stated: String) -> Document {
    var document = Document(origin: Origin(path: "ferry.html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.language = stated
    document.blocks = [Block(.paragraph, text: text)]
    return document
  }
}
