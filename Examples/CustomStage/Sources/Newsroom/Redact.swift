import Copydesk

/// Replaces lines that mention a forbidden word.
struct Redact: Transform {
  struct Settings: StageSettings {
    @Setting("Lines with any of these words are replaced.") var words: [String]
    @Setting("Written in place of such a line.") var marker = "[redacted]"
  }

  static let manifest = StageManifest(
    name: "redact", summary: "Replaces lines that contain listed words.",
    examples: [
      .init("One line", settings: ["words": ["acme"]], input: "Hi\nBuy Acme today", output: "Hi\n[redacted]"),
      .init("Only whole words", settings: ["words": ["ace"]], input: "A race", output: "A race"),
    ])

  let settings: Settings

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    for index in document.blocks.indices {
      let text = document.blocks[index].text
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter(isForbidden)
      // From the last line to the first, so that the places of the others stay right.
      for line in lines.reversed() {
        let start = text.utf8.distance(from: text.startIndex, to: line.startIndex)
        document.blocks[index].replace(start..<start + line.utf8.count, with: settings.marker)
      }
    }
    return .keep
  }

  private func isForbidden(_ line: Substring) -> Bool {
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
    return settings.words.contains { words.contains(Substring($0.lowercased())) }
  }
}
