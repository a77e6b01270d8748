/// How two texts differ, as a finding says it.
enum Difference {
  /// How many lines that differ a finding shows.
  private static let shownLines = 3

  /// The first lines that differ, and how many more do.
  static func text(expected: String, found: String) -> String {
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let got = found.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = (0..<max(wanted.count, got.count)).filter { index in
      index >= wanted.count || index >= got.count || wanted[index] != got[index]
    }
    if lines.isEmpty { return "no difference" }
    func show(_ line: Int, of lines: [Substring]) -> String { line < lines.count ? "'\(lines[line])'" : "nothing" }
    let shown = lines.prefix(shownLines).map { line in
      "line \(line + 1) should be \(show(line, of: wanted)) and is \(show(line, of: got))"
    }
    let more = lines.count - shown.count
    return shown.joined(separator: "; ") + (more > 0 ? "; \(more) more lines differ" : "")
  }
}
