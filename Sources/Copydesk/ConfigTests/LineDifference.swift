/// Two texts line by line: what is only in the one, and what is only in the other.
struct LineDifference {
  /// How many equal lines are shown around a difference.
  private static let context = 2

  let lines: [String]

  /// - Parameters:
  ///   - expected: The lines that are shown with a minus where they are missing.
  ///   - actual: The lines that are shown with a plus where they are new.
  init(expected: String, actual: String) {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var (removed, added): (Set<Int>, Set<Int>) = ([], [])
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var all: [(mark: Character, text: Substring)] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if oldIndex < old.count, removed.contains(oldIndex) {
        all.append(("-", old[oldIndex]))
        oldIndex += 1
      } else if newIndex < new.count, added.contains(newIndex) {
        all.append(("+", new[newIndex]))
        newIndex += 1
      } else {
        all.append((" ", old[oldIndex]))
        (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
      }
    }
    lines = LineDifference.hunks(of: all)
  }

  /// The changed lines and those around them; an ellipsis where others are left out.
  private static func hunks(of all: [(mark: Character, text: Substring)]) -> [String] {
    var isShown = Array(repeating: false, count: all.count)
    for index in all.indices where all[index].mark != " " {
      for near in max(0, index - context)...min(all.count - 1, index + context) { isShown[near] = true }
    }
    var lines: [String] = []
    for index in all.indices where isShown[index] {
      if index > 0, !isShown[index - 1], !lines.isEmpty { lines.append("  …") }
      lines.append("\(all[index].mark) \(all[index].text)")
    }
    return lines
  }
}
