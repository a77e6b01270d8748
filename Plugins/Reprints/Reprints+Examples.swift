public import CopydeskCore

extension Reprints {
  public static let manifest = StageManifest(
    name: "reprints",
    summary: "Finds articles that say the same across documents, and keeps one of them.",
    work: .onBlocks,
    examples: [
      StageExample(
        "The first of its kind goes on as it came", input: .init(stringLiteral: story), output: .lines(story)),
      StageExample(
        "With marks each article names its cluster", settings: ["mark": true, "state": "seen"],
        input: .init(stringLiteral: story),
        output: .outline("extras.reprint: {\"cluster\": \"2fa8730c46719403\"}\np: \(story)")),
    ])

  private static let story =
    "The council voted on Tuesday to keep the harbour ferry running through the winter, after a survey found that one "
    + "passenger in three has no other way to work."
}
