import CopydeskCore
import CopydeskExpressions
import CopydeskFieldsPlugin
import Testing

/// What `set`, `unset` and `rename` make of a document.
@Suite struct FieldChangeTests {
  private let context = StageContext(stage: "fields")

  private var document: Document {
    var document = Document(html: "", path: "a.html", url: "https://news.example/world/a")
    document.metadata.title = "Harbour opens"
    document.metadata.section = "World"
    document.metadata.tags = ["sea"]
    document.metadata.published = "2024-03-05T07:30:00+01:00"
    document.extras = ["desk": "world", "count": 3]
    return document
  }

  private func set(_ settings: ConfigNode) throws -> Document {
    var document = document
    #expect(try SetFields(settings: .reading(settings)).apply(to: &document, in: context) == .keep)
    return document
  }

  @Test func `All values are those of the document as it came`() throws {
    let result = try set(["title": "section", "section": "title", "extras": ["both": "title + section"]])
    #expect(result.metadata.title == "World" && result.metadata.section == "Harbour opens")
    #expect(result.extras["both"] == "Harbour opensWorld" && result.extras["desk"] == "world")
  }

  @Test func `Values of every type`() throws {
    let result = try set([
      "deck": "null", "modified": "published + duration('24h')", "tags": "tags + ['news']", "authors": "['Ada Moss']",
      "language": "'ko'", "url": "string(url) + '?x=1'", "licence": "extras.desk",
      "extras": [
        "when": "published", "length": "duration('90m')", "address": "url", "list": "[1, 2.5, null]",
        "map": "{'a': true}", "none": "null",
      ],
    ])
    #expect(result.metadata.modified == "2024-03-06T06:30:00Z" && result.metadata.tags == ["sea", "news"])
    #expect(
      result.metadata.authors == ["Ada Moss"] && result.metadata.canonicalURL == "https://news.example/world/a?x=1")
    #expect(result.metadata.licence == "world")
    #expect(result.extras["when"] == "2024-03-05T06:30:00Z" && result.extras["length"] == "5400s")
    #expect(result.extras["address"] == "https://news.example/world/a")
    #expect(result.extras["list"] == [1, 2.5, nil] && result.extras["map"] == ["a": true])
    #expect(result.extras["none"] == .null)
  }

  @Test func `What turns out to be of another type is the document's failure, and changes nothing`() throws {
    var result = document
    let stage = try SetFields(settings: .reading(["title": "'x'", "section": "extras.count"]))
    let error = #expect(throws: DocumentError.self) { try stage.apply(to: &result, in: context) }
    #expect(
      error?.message == "the expression 'extras.count' fails at column 1: string or null is needed, and this gives int")
    #expect(result == document)
    let list = try SetFields(settings: .reading(["tags": "[extras.count]"]))
    let elements = #expect(throws: DocumentError.self) { try list.apply(to: &result, in: context) }
    #expect(elements?.message == "the expression '[extras.count]' gives other elements than list(string) has")
  }

  @Test func `Every field of the metadata can be set`() throws {
    let keys = Set(SetFields.Settings.descriptions.map(\.key))
    #expect(keys == Set(MetadataField.all.map { "\($0.name)" } + ["extras"]))
  }

  @Test func `Fields are emptied`() throws {
    var result = document
    let fields: ConfigNode = ["fields": ["title", "tags", "extras.desk", "extras.missing"]]
    #expect(try Unset(settings: .reading(fields)).apply(to: &result, in: context) == .keep)
    #expect(result.metadata.title == nil && result.metadata.tags == [] && result.extras == ["count": 3])
  }

  private func renamed(_ fields: ConfigNode) throws -> Document {
    var result = document
    #expect(try Rename(settings: .reading(["fields": fields])).apply(to: &result, in: context) == .keep)
    return result
  }

  @Test func `Fields are renamed`() throws {
    let result = try renamed([
      "section": "extras.category", "extras.desk": "section", "deck": "title", "tags": "extras.tags",
    ])
    #expect(result.metadata.section == "world" && result.metadata.title == "Harbour opens")
    #expect(result.extras == ["category": "World", "count": 3, "tags": ["sea"]])
    let swapped = try renamed(["title": "section", "section": "title"])
    #expect(swapped.metadata.title == "World" && swapped.metadata.section == "Harbour opens")
    #expect(try renamed(["extras.desk": "tags"]).metadata.tags == ["world"])
  }

  @Test func `A computed language must be a tag`() throws {
    var result = document
    let stage = try SetFields(settings: .reading(["language": "'Korean'"]))
    #expect(throws: DocumentError("wrong_type", "language: 'Korean' is no language tag, such as en, ko or zh-Hant")) {
      try stage.apply(to: &result, in: context)
    }
  }

  @Test func `A value that a field cannot have`() throws {
    let error = #expect(throws: DocumentError.self) { try renamed(["extras.count": "title"]) }
    #expect(error?.code == "wrong_type" && error?.message == "'title' cannot be 3")
    #expect(throws: SettingErrors.self) { try Rename(settings: .reading(["fields": ["titel": "deck"]])) }
    #expect(
      throws: DocumentError(
        "wrong_type", "published: 'world' is no date in ISO 8601, such as 2024-03-05 or 2024-03-05T07:30:00Z")
    ) { try renamed(["extras.desk": "published"]) }
    #expect(
      throws: DocumentError("wrong_type", "language: 'Harbour opens' is no language tag, such as en, ko or zh-Hant")
    ) {
      try renamed(["title": "language"])
    }
  }
}
