import CopydeskEngine
import Testing

/// What is said of the parts of a pipeline that are not as they were.
@Suite struct ChangedPartTests {
  private let before = [
    "transforms[0].html.article": "a", "transforms[1].repeats": "r", "transforms[2].exec": "e",
    "transforms[2].exec: words.txt": "w", "sinks[0].json": "j",
  ]

  private func sentence(_ change: (inout [String: String]) -> Void) -> String? {
    var parts = before
    change(&parts)
    return ChangedParts(parts, since: before).sentence
  }

  @Test func `Stages that are gone or new are called that, wherever those after them are now`() {
    #expect(sentence { _ in } == nil)
    #expect(sentence { $0["transforms[1].repeats"] = "other" } == "transforms[1].repeats has changed")
    let moved: (inout [String: String]) -> Void = { parts in
      for name in ["transforms[1].repeats", "transforms[2].exec", "transforms[2].exec: words.txt"] { parts[name] = nil }
      (parts["transforms[1].exec"], parts["transforms[1].exec: words.txt"]) = ("e", "w")
    }
    #expect(sentence(moved) == "transforms[1].repeats is gone")
    #expect(
      sentence { parts in
        moved(&parts)
        parts["transforms[1].exec: words.txt"] = "others"
        parts["sinks[1].csv"] = "c"
      } == "transforms[1].exec has changed, sinks[1].csv is new, and transforms[1].repeats is gone")
    #expect(
      sentence { parts in
        parts["transforms[0].html.article"] = nil
        parts["transforms[1].repeats"] = nil
        (parts["transforms[0].repeats"], parts["transforms[1].html.article"]) = ("r", "a")
      } == "transforms[0].repeats and transforms[1].html.article are in another order")
  }

  @Test func `What is no stage has changed`() {
    #expect(sentence { $0["limits"] = "l" } == "limits has changed")
    #expect(sentence { $0["transforms[2].exec: words.txt"] = nil } == "transforms[2].exec: words.txt has changed")
    #expect(ChangedParts(["a", "its inputs"]).sentence == "a and its inputs have changed")
    #expect(ChangedParts(["its inputs"]).sentence == "its inputs have changed")
    #expect(
      ChangedParts([:], since: ["transforms[0].set": "several"], mixture: "several").sentence
        == "transforms[0].set has changed")
  }
}
