import CopydeskCore

/// Invented articles for tests of tables.
enum Articles {
  static func article(_ path: String, title: String?, _ paragraphs: String...) -> Document {
    var document = Document(origin: Origin(path: path), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = title
    document.blocks = paragraphs.enumerated().map { Block(.paragraph, text: $1, position: $0 * 100) }
    return document
  }

  static let harbour = article(
    "a.html", title: "Harbour opens", "The harbour of Holm opened again on Monday.", "Café owners were there.")
  static let ferry = article("b.html", title: "나룻배가 돌아왔다", "나룻배가 이 년 만에 강을 다시 건넜다고 주민들이 말했다.")
  static let river = article("c.html", title: "渡輪恢復服務", "渡輪在兩年後重新開航，居民表示高興。東京也有消息。")

  /// An article with something in every table.
  static var rich: Document {
    var document = article("d.html", title: "It's \"all\", here; really", "One, two\nthree\0four.")
    document.metadata.authors = ["Ann Orr", "Bo \"B\" Li"]
    document.metadata.tags = ["ferries", "rivers"]
    document.metadata.published = "2024-03-05T07:30:00+01:00"
    document.extras = ["desk": "world", "scores": ["sport": 0.5]]
    document.blocks.append(
      Block(
        .figure(ImageReference(src: "https://g.example/f.jpg", alt: "A ferry", credit: "Jo Marr")), role: .body,
        text: "The ferry", position: 200))
    document.blocks.append(
      Block(.table(DataTable(rows: [[.init("Day"), .init("Boats")], [.init("Monday"), .init("3")]])), position: 300))
    document.blocks[0].marks = [Mark(.strong, 0..<3)]
    document.removals = [
      Removal(
        stage: "repeats", rule: "paragraph", reason: "It was there.", block: Block(.paragraph, text: "Twice."),
        repeats: 100)
    ]
    return document
  }
}
