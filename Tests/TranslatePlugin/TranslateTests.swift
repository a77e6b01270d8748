import CopydeskCore
import CopydeskTranslatePlugin
import CopydeskTranslation
import Testing

@Suite struct TranslateTests {
  private let context = StageContext(stage: "transforms[0].translate")

  private func document(language: String? = nil, _ blocks: [Block] = [Block(.paragraph, text: "Hello")]) -> Document {
    var document = Document(origin: Origin(path: "a"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.language = language
    document.blocks = blocks
    return document
  }

  private func stage(_ settings: ConfigNode, with engine: any TranslationEngine.Type = StubEngine.self) throws
    -> Translate
  {
    var services = StageServices()
    services[TranslationEngines.self].register(StubEngine.self)
    services[TranslationEngines.self].register(engine)
    return try Translate.make(settings: .reading(settings), in: StageEnvironment(services: services))
  }

  private func translated(_ document: Document, by stage: Translate) async throws -> Document {
    try await translated(document, by: stage, in: StageContext(stage: "transforms[0].translate"))
  }

  private func translated(
    _ document: Document, by stage: Translate, in context: StageContext
  ) async throws -> Document {
    var document = document
    guard case .keep = try await stage.apply(to: &document, in: context) else {
      throw DocumentError("test", "the document was not kept")
    }
    return document
  }

  @Test func `Every text is translated with its marks`() async throws {
    let link = Mark(.link(href: "https://e.com"), 0..<5)
    let cells = [DataTable.Cell("Cell", marks: [Mark(.strong, 0..<4)]), DataTable.Cell("42"), DataTable.Cell("")]
    var document = document(
      language: "en",
      [
        Block(.heading(level: 2), text: "Head"), Block(.paragraph, text: "Hello world", marks: [link]),
        Block(.listItem(ListItem()), text: "Item"), Block(.quote(level: 1), text: "Quote"),
        Block(.table(DataTable(rows: [cells])), text: "Caption"),
        Block(.figure(ImageReference(src: "1.jpg", alt: "Alt", credit: "Ida")), text: "Shown"),
        Block(.paragraph, text: "x = 1", marks: [Mark(.code, 0..<5)]),
        Block(.preformatted(language: nil), text: "code"), Block(.rule),
      ])
    document.metadata.title = "Title"
    document.metadata.deck = "Deck"
    let result = try await translated(document, by: stage(["to": "de"]), in: context)
    #expect(
      result.outline == """
        title: [untranslated-to-de] Title
        deck: [untranslated-to-de] Deck
        language: de
        h2: [untranslated-to-de] Head
        p: [untranslated-to-de] Hello world
        * [untranslated-to-de] Item
        > [untranslated-to-de] Quote
        table: [[untranslated-to-de] Caption] [untranslated-to-de] Cell\t42
        figure: 1.jpg alt “[untranslated-to-de] Alt” © Ida “[untranslated-to-de] Shown”
        p: x = 1
        pre: code
        rule
        """)
    #expect(result.blocks[1].marks == [Mark(link.kind, 21..<26)])
    guard case .table(let table) = result.blocks[4].kind else { throw DocumentError("test", "no table") }
    #expect(table.rows[0][0].marks == [Mark(.strong, 21..<25)])
    #expect(context.notes == ["translated 10 texts from en to de with stub 1"])
  }

  @Test(arguments: [
    ("de", "de", true), ("de-AT", "de", true), ("DE_ch", "de-DE", true), ("en", "de", false),
    ("zh-Hans", "zh-Hant", false),
    ("zh-TW", "zh-Hant", true), ("zh-TW", "zh-CN", false), ("zh", "zh-Hans", true), ("zh-cmn-Hant-HK", "zh-TW", true),
    ("zh-yue", "zh", false), ("iw", "he", true), ("sr-Latn", "sr", false), ("pt-Latn-BR", "pt", true),
    ("", "de", false),
    ("deutsch sprache", "de", false), ("ger", "de", false),
  ])
  func `Articles in the wanted language stay`(language: String, to: String, stays: Bool) async throws {
    let before = document(language: language)
    let after = try await translated(before, by: stage(["to": .init(.string(to))]), in: context)
    #expect((after.blocks == before.blocks) == stays)
    #expect(after.metadata.language == (stays ? language : to))
    #expect(context.notes.first?.hasPrefix(stays ? "left as it is" : "translated 1 text from") == true)
  }

  @Test func `The setting from is for articles that do not say`() async throws {
    let stage = try stage(["to": "de", "from": "de"])
    #expect(try await translated(document(), by: stage).blocks[0].text == "Hello")
    #expect(try await translated(document(language: "en"), by: stage).blocks[0].text == "[untranslated-to-de] Hello")
    _ = try await translated(document(), by: self.stage(["to": "de"]), in: context)
    #expect(context.notes.first == "translated 1 text from an unknown language to de with stub 1")
  }

  @Test func `Wrong settings are named`() {
    func message(_ settings: ConfigNode) -> String {
      do {
        _ = try stage(settings)
        return "none"
      } catch { return "\(error)" }
    }
    #expect(
      message([:])
        == "to: required setting is missing: The language that is wanted, as a BCP 47 tag such as 'de' or 'zh-Hant'.")
    #expect(message(["to": "german"]) == "to: 'german' is no language tag, such as 'de' or 'zh-Hant'")
    #expect(message(["to": "de", "from": "d!"]) == "from: 'd!' is no language tag, such as 'de' or 'zh-Hant'")
    #expect(
      message(["to": "de", "engine": "stab"]) == "engine: no engine 'stab' (known are stub); did you mean 'stub'?")
    #expect(
      message(["to": "de", "engine": ["stub": ["marc": "x"]]])
        == "engine.stub.marc: unknown setting; did you mean 'mark'?")
  }

  @Test(arguments: [
    ("short", "translation_incomplete: the engine 'faulty' returned 0 texts for 1"),
    ("blank", "translation_incomplete: the engine 'faulty' returned nothing for 'see this code'"),
    ("unlinked", "translation_lost_mark: the engine 'faulty' lost the link to '/x' of 'see this code'"),
    ("uncoded", "translation_lost_mark: the engine 'faulty' lost the code 'code' of 'see this code'"),
    ("throws", "translation_failed: the engine 'faulty' failed: out of words"),
  ])
  func `Engines are checked`(fault: String, expected: String) async throws {
    let stage = try stage(
      ["to": "de", "engine": ["faulty": ["fault": .init(.string(fault))]]], with: FaultyEngine.self)
    let marks = [Mark(.link(href: "/x"), 4..<8), Mark(.code, 9..<13)]
    let document = document(language: "en", [Block(.paragraph, text: "see this code", marks: marks)])
    let error = await #expect(throws: DocumentError.self) { try await translated(document, by: stage) }
    #expect(error.map { "\($0.code): \($0.message)" } == expected)
  }

  @Test func `Marks that reach too far are cut`() async throws {
    let stage = try stage(["to": "de", "engine": ["faulty": ["fault": "far"]]], with: FaultyEngine.self)
    let document = document([Block(.paragraph, text: "x", marks: [Mark(.link(href: "/x"), 0..<1)])])
    let block = try await translated(document, by: stage).blocks[0]
    #expect(block.text == "é한" && block.marks == [Mark(.link(href: "/x"), 0..<5), Mark(.strong, 2..<5)])
  }
}

/// An engine that breaks its promises.
private struct FaultyEngine: TranslationEngine {
  struct Settings: StageSettings {
    @Setting("What goes wrong.") var fault = ""
  }

  struct Failure: Error, CustomStringConvertible {
    let description = "out of words"
  }

  static let name = "faulty"
  static let version = "0"
  static let summary = "Fails."
  let settings: Settings

  func translate(_ request: TranslationRequest, in context: StageContext) async throws -> [TranslationSegment] {
    switch settings.fault {
    case "short": return []
    case "throws": throw Failure()
    case "far":
      return [TranslationSegment(text: "é한", marks: [Mark(.strong, 1..<900), Mark(.link(href: "/x"), -3..<900)])]
    default:
      return request.segments.map { segment in
        var segment = segment
        switch settings.fault {
        case "blank": segment.text = " "
        case "unlinked": segment.marks.removeFirst()
        default: segment.marks[1].range = 0..<3
        }
        return segment
      }
    }
  }
}
