import CopydeskCore
import CopydeskExpressions
import CopydeskFieldsPlugin
import Testing

/// What conditions decide.
@Suite struct FilterTests {
  private func outcome(_ settings: ConfigNode, _ change: (inout Document) -> Void = { _ in }) throws -> Outcome {
    var document = Document(html: "", path: "a.html")
    document.blocks = [Block(.paragraph, text: "one two three")]
    change(&document)
    return try Filter(settings: .reading(settings)).apply(to: &document, in: StageContext(stage: "filter"))
  }

  @Test func `Kept or dropped`() throws {
    #expect(try outcome(["keep": "words == 3"]) == .keep)
    #expect(try outcome(["drop": "words == 3"]) == .drop(DropReason("filter", detail: "words == 3 holds")))
    #expect(try outcome(["keep": "words > 3"]) == .drop(DropReason("filter", detail: "words > 3 does not hold")))
    #expect(try outcome(["drop": "words > 3", "reason": "long"]) == .keep)
    #expect(try outcome(["drop": "words > 1", "reason": "long"]) == .drop("long"))
  }

  @Test func `What cannot be said is the document's failure`() {
    let error = #expect(throws: DocumentError.self) { try outcome(["keep": "language.startsWith('ko')"]) }
    #expect(error?.code == "expression_failed")
    #expect(
      error?.message
        == "the expression 'language.startsWith('ko')' fails at column 10: 'startsWith' needs a value, and there is null"
    )
  }

  @Test func `One condition, and a reason`() {
    #expect(throws: SettingError(path: "drop", "there is keep: already; write one of the two, or two filters")) {
      try outcome(["keep": true, "drop": true])
    }
    #expect(throws: SettingError(path: "reason", "an empty reason")) { try outcome(["keep": true, "reason": " "]) }
  }
}
