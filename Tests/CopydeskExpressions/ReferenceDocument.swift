import CopydeskCore

/// The document that Tests/Fixtures/expressions/record.py knows too.
enum ReferenceDocument {
  static let document: Document = {
    var document = Document(html: "", path: "dump/harbour.html", url: "https://www.news.example/local/harbour?id=7")
    document.metadata.kind = .article
    document.metadata.title = "Harbour opens"
    document.metadata.authors = ["Ada Moss"]
    document.metadata.tags = ["local", "sea"]
    document.metadata.language = "ko-KR"
    document.metadata.site = "Coast News"
    document.metadata.published = "2024-03-05T07:30:00Z"
    document.metadata.images = [ImageReference(src: "https://news.example/a.jpg", credit: "Ada Moss")]
    document.blocks = [
      Block(.heading(level: 1), role: .headline, text: "Harbour opens"),
      Block(.paragraph, text: "Ferries sail again."), Block(.heading(level: 2), text: "Tickets"),
      Block(.paragraph, text: Array(repeating: "tide", count: 196).joined(separator: " ")),
    ]
    document.extras = [
      "count": 3, "desk": "world", "flag": true, "list": [1, 2, 3], "nested": ["a": "x"], "nothing": nil, "score": 0.75,
    ]
    return document
  }()
}
