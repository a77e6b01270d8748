import CopydeskCore
import CopydeskJSON
import CopydeskJSONPlugin
import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// The shape of an article, checked against the published schema by a real validator.
@Suite struct JSONArticleTests {
  private struct Article: Decodable {
    struct Block: Decodable {
      struct Mark: Decodable, Equatable {
        var kind: String
        var start: Int
        var end: Int
        var href: String?
      }
      var kind: String
      var text: String
      var marks: [Mark]
    }
    var title: String?
    var url: String?
    var text: String
    var blocks: [Block]
    var removed: [[String: AnyValue]]?
  }

  private struct AnyValue: Decodable {
    init(from decoder: any Decoder) {}
  }

  @Test(arguments: [false, true], [false, true]) func `Articles are valid`(removed: Bool, pretty: Bool) throws {
    let encoder = JSONArticle(removed: removed, pretty: pretty)
    for document in [Samples.full(), Samples.empty] {
      let read = Data(try Validator.validate(encoder.encode(document), as: .document).utf8)
      let article = try #require(try JSONDecoder().decode([Article].self, from: read).first)
      #expect(article.title == document.metadata.title)
      #expect(article.text == document.text)
      #expect(article.blocks.map(\.text) == document.blocks.map(\.text))
      #expect(article.removed?.count == (removed ? document.removals.count : nil))
    }
  }

  @Test func `Reprints name their cluster`() throws {
    let full = String(decoding: JSONArticle().encode(Samples.full()), as: UTF8.self)
    #expect(full.contains(#""extras":{"reprint":{"cluster":"00c0ffee00c0ffee","duplicate_of":"q"#))
    #expect(!String(decoding: JSONArticle().encode(Samples.empty), as: UTF8.self).contains("cluster"))
    let broken = full.replacing(#""cluster":"00c0ffee00c0ffee","#, with: "")
    #expect(throws: Tool.Failure.self) { try Validator.validate(Array(broken.utf8), as: .document) }
  }

  @Test func `Only the chosen keys are written, in the order of the shape`() {
    func text(_ fields: Set<String>) -> String {
      String(decoding: JSONArticle(fields: fields).encode(Samples.empty), as: UTF8.self)
    }
    #expect(text(["text", "title"]).hasPrefix("{\"title\":null,\"text\":"))
    #expect(text(["removed"]) == "{\"removed\":[]}")
    #expect(text([]) == String(decoding: JSONArticle().encode(Samples.empty), as: UTF8.self))
  }

  @Test func `A key that there is not is an error`() throws {
    let error = #expect(throws: SettingErrors.self) { try JSONSink.reading(["fields": ["titel"]]) }
    #expect(error?.errors.first?.path == "fields[0]")
    #expect(
      error?.errors.first?.message.hasPrefix("there is no field 'titel'; did you mean 'title'? (known are") == true)
  }

  @Test func `The validator refuses what is wrong`() throws {
    let valid = String(decoding: JSONArticle().encode(Samples.empty), as: UTF8.self)
    for (right, wrong) in [
      ("\"deck\":null", "\"deck\":1"), ("\"deck\":null,", ""), ("\"deck\":null", "\"deck\":null,\"more\":1"),
      ("\"schema_version\":1", "\"schema_version\":2"), ("\"blocks\":[]", "\"blocks\":[{\"kind\":\"poem\"}]"),
    ] {
      let broken = valid.replacing(right, with: wrong)
      #expect(broken != valid)
      #expect(throws: Tool.Failure.self, "\(wrong)") { try Validator.validate(Array(broken.utf8), as: .document) }
    }
  }

  @Test func `Marks count code points`() throws {
    let data = Data(JSONArticle().encode(Samples.full()))
    let block = try #require(
      try JSONDecoder().decode(Article.self, from: data).blocks.first { $0.text.hasPrefix("😀") })
    #expect(
      block.marks == [
        .init(kind: "emphasis", start: 0, end: 1), .init(kind: "strong", start: 2, end: 4),
        .init(kind: "link", start: 5, end: 9, href: Samples.nasty), .init(kind: "code", start: 5, end: 9),
      ])
  }

  @Test func `Every character comes back`() throws {
    let text = (0...0x2FF).compactMap { Unicode.Scalar($0).map { String($0) } }.joined() + "海边 🚢 \u{2028}\u{FFFD}"
    var document = Document(origin: Origin(path: "page.html"), payload: Payload(bytes: [], mediaType: .html))
    document.blocks = [Block(.paragraph, text: text, position: 12_345)]
    let article = try JSONDecoder().decode(Article.self, from: Data(JSONArticle().encode(document)))
    #expect(article.blocks[0].text == text)
    #expect(article.text.utf8.elementsEqual(article.blocks[0].text.utf8))
  }

  @Test func `The address is the canonical one`() throws {
    var document = Samples.full()
    func url() throws -> String? {
      try JSONDecoder().decode(Article.self, from: Data(JSONArticle().encode(document))).url
    }
    #expect(try url() == "https://e.com/canonical")
    document.metadata.canonicalURL = nil
    #expect(try url() == "https://e.com/a")
  }

  @Test func `Pretty and plain say the same`() throws {
    let options: JSONSerialization.WritingOptions = [.sortedKeys]
    let both = try [true, false].map { pretty in
      let object = try JSONSerialization.jsonObject(
        with: Data(JSONArticle(removed: true, pretty: pretty).encode(Samples.full())))
      return try JSONSerialization.data(withJSONObject: object, options: options)
    }
    #expect(both[0] == both[1])
  }

  /// Many marks in a long text cost one walk through it, not one each.
  @Test(.timeLimit(.minutes(15))) func `Many marks are cheap`() {
    let text = String(repeating: "é한", count: 20_000)
    let marks = (0..<10_000).map { Mark(.strong, ($0 * 10)..<($0 * 10 + 5)) }
    var document = Samples.empty
    document.blocks = [Block(.paragraph, text: text, marks: marks)]
    let last = Data("{\"kind\":\"strong\",\"start\":39996,\"end\":39998,\"href\":null}".utf8)
    #expect(Data(JSONArticle().encode(document)).range(of: last) != nil)
  }

  @Test func `Extras are written in order where there are any`() throws {
    var document = Samples.empty
    #expect(!String(decoding: JSONArticle().encode(document), as: UTF8.self).contains("extras"))
    document.extras = ["z\"": "a\nb", "a": ["y": [1, 2.5, nil, false], "x": .number(.infinity)]]
    let encoded = JSONArticle().encode(document)
    _ = try Validator.validate(encoded, as: .document)
    #expect(
      String(decoding: encoded, as: UTF8.self)
        .contains(#""extras":{"a":{"x":null,"y":[1,2.5,null,false]},"z\"":"a\nb"}"#))
  }
}
