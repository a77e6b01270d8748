import CopydeskCore
import Foundation
import Testing

@testable import CopydeskTesting

/// Documents as data: nothing is lost, and nothing wrong is read.
@Suite struct DocumentCodingTests {
  private func encoded(_ document: Document) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(document)
  }

  @Test(arguments: OddDocument.typed + OddDocument.pages)
  func `An odd document comes back as it was`(odd: OddDocument) throws {
    var document = odd.document
    document.payload.encoding = DecodedEncoding(name: "windows-1252", decision: .detected, repairs: 3)
    document.metadata.kind = .list
    document.extras["odd"] = OddExtras.all
    document.removals += document.blocks.prefix(20).map {
      Removal(rule: "r", reason: "It was odd.", block: $0, repeats: 3)
    }
    #expect(try JSONDecoder().decode(Document.self, from: encoded(document)) == document)
  }

  private enum OddExtras {
    static let all: ExtraValue = [
      "null": nil, "yes": true, "one": 1, "1.0": .number(1), "tenth": 0.1, "huge": .number(1e300), "-0": .number(-0.0),
      "largest": .integer(.max), "smallest": .integer(.min), "infinite": .number(.infinity),
      "less": .number(-.infinity), "": "", "\0\"\u{2028}": "inf", "list": [1, ["a", nil], [:]],
    ]
  }

  @Test func `A number that is none comes back as none`() throws {
    var document = Document(html: "", path: "a")
    document.extras["n"] = .number(.nan)
    let back = try JSONDecoder().decode(Document.self, from: encoded(document))
    guard case .number(let number) = back.extras["n"] else {
      Issue.record("\(back.extras)")
      return
    }
    #expect(number.isNaN)
  }

  @Test func `The shape`() throws {
    var document = Document(html: "<p>Hi", path: "a.html", url: "https://news.example/a")
    document.metadata.title = "Ferries sail again"
    document.metadata.authors = ["Ida Berg"]
    document.blocks = [
      Block(.heading(level: 1), role: .headline, text: "Ferries sail again"),
      Block(.listItem(ListItem(level: 1, number: 2)), text: "Fähre", marks: [Mark(.strong, 0..<6)], position: 12),
      Block(.figure(ImageReference(src: "a.jpg", credit: "Jo Marr")), role: .caption, text: "The ferry"),
    ]
    document.extras["desk"] = "world"
    document.history = [HistoryEntry(stage: "html.article", version: "1")]
    #expect(
      String(decoding: try encoded(document), as: UTF8.self) == """
        {
          "blocks" : [
            {
              "kind" : "heading",
              "level" : 1,
              "position" : 0,
              "role" : "headline",
              "text" : "Ferries sail again"
            },
            {
              "kind" : "list_item",
              "level" : 1,
              "marks" : [
                {
                  "end" : 6,
                  "kind" : "strong",
                  "start" : 0
                }
              ],
              "number" : 2,
              "position" : 12,
              "role" : "body",
              "text" : "Fähre"
            },
            {
              "image" : {
                "credit" : "Jo Marr",
                "src" : "a.jpg"
              },
              "kind" : "figure",
              "position" : 0,
              "role" : "caption",
              "text" : "The ferry"
            }
          ],
          "document_version" : 1,
          "extras" : {
            "desk" : {
              "text" : "world"
            }
          },
          "history" : [
            {
              "stage" : "html.article",
              "version" : "1"
            }
          ],
          "id" : "a.html",
          "metadata" : {
            "authors" : [
              "Ida Berg"
            ],
            "title" : "Ferries sail again"
          },
          "origin" : {
            "path" : "a.html",
            "position" : 0,
            "url" : "https://news.example/a"
          },
          "payload" : {
            "bytes" : "PHA+SGk=",
            "declared_encoding" : "utf-8",
            "media_type" : "text/html"
          },
          "removals" : [

          ]
        }
        """)
  }

  @Test(arguments: [
    (#""document_version" : 1"#, #""document_version" : 2"#, "it is 2, and this version of Copydesk reads 1"),
    (#""level" : 3"#, #""level" : 9"#, "block 0 (heading) has level 9, and headings have 1 to 6"),
    (#""end" : 4"#, #""end" : -4"#, "a mark ends before it starts"),
    (#""end" : 4"#, #""end" : 99"#, "block 0 (heading) has a mark (strong, 0..<99) that does not fit its text"),
    (#""kind" : "heading""#, #""kind" : "footer""#, "there is no kind of block 'footer'"),
    (#""kind" : "strong""#, #""kind" : "blink""#, "there is no kind of mark 'blink'"),
    (#""text" : "world""#, #""song" : "world""#, "an extra has one key, which says what it is"),
  ])
  func `What is wrong is not read`(right: String, wrong: String, message: String) throws {
    var document = Document(html: "", path: "a")
    document.blocks = [Block(.heading(level: 3), text: "Head", marks: [Mark(.strong, 0..<4)])]
    document.extras["desk"] = "world"
    let json = String(decoding: try encoded(document), as: UTF8.self)
    let changed = json.replacing(right, with: wrong)
    try #require(changed != json)
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Document.self, from: Data(changed.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(context.debugDescription == message)
  }
}
