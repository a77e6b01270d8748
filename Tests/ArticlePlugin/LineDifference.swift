/// Two lists of lines and how they differ, for people.
struct LineDifference: CustomStringConvertible {
  private let lines: [String]

  /// Compares what came out with what should have.
  init(expected: [String], actual: [String]) {
    var lines: [(place: Double, text: String)] = []
    for change in actual.difference(from: expected) {
      switch change {
      case .remove(let offset, let text, _): lines.append((Double(offset), "- \(text)"))
      case .insert(let offset, let text, _): lines.append((Double(offset) + 0.5, "+ \(text)"))
      }
    }
    self.lines = lines.sorted { $0.place < $1.place }.map(\.text)
  }

  /// Whether the lists are equal.
  var isEmpty: Bool { lines.isEmpty }
  /// How many lines differ.
  var count: Int { lines.count }

  var description: String {
    "(- is missing, + is too much)\n" + lines.joined(separator: "\n")
  }
}
