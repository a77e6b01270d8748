public import CopydeskCore

extension Quality {
  public static let manifest = StageManifest(
    name: "quality",
    summary: "Drops or marks articles by the quality rules of training-data pipelines.",
    examples: [
      StageExample(
        "A text that is too short is dropped", input: "The ferry is back. It had been gone for two years.",
        output: .dropped("gopher_min_words")),
      StageExample(
        "The same words again and again", settings: ["rules": "repetition"],
        input: .lines([String](repeating: "Tickets for the ferry are sold here.", count: 5).joined(separator: "\n")),
        output: .dropped("repetition_duplicate_lines")),
      StageExample(
        "A mark has what was measured, and the rules that are broken",
        settings: ["action": "mark", "rules": ["c4", "fineweb"]],
        input: "Ferry\nTimes\nPrices\nLorem ipsum dolor sit amet.",
        output: .outline(
          """
          extras.quality: {"breaks": ["c4_min_sentences", "c4_lorem_ipsum", "fineweb_max_short_lines"], "duplicate_line_characters": 0, "ended_lines": 0.25, "sentences": 1, "short_lines": 1}
          p: Ferry
          p: Times
          p: Prices
          p: Lorem ipsum dolor sit amet.
          """)),
      StageExample(
        "A limit of one's own, and one left out",
        settings: ["rules": "gopher", "gopher": ["min_words": 5, "min_stop_words": .init(.null)]],
        input: "渡輪於週一恢復服務。", output: "渡輪於週一恢復服務。"),
    ])
}
