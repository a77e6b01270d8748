import CopydeskCore
import CopydeskEngine

extension Explanation {
  /// The explanation for a terminal. What a page says cannot steer the terminal: see ``Terminal/visible(_:)``.
  var text: String {
    var sections = [metadataText, lines.map(Self.text).joined(separator: "\n"), summary]
    sections.removeAll { $0.isEmpty }
    return Terminal.visible(sections.joined(separator: "\n\n"))
  }

  private var metadataText: String {
    var rows = metadata.filter { !$0.values.isEmpty }.map { Self.row($0.name, $0.values.joined(separator: "; ")) }
    if let encoding = document.payload.encoding {
      let repairs = encoding.repairs == 0 ? "" : ", \(encoding.repairs) repaired"
      rows.append(Self.row("encoding", "\(encoding.name) (\(encoding.decision.rawValue)\(repairs))"))
    }
    return rows.joined(separator: "\n")
  }

  private static func text(_ line: Row) -> String {
    guard let removal = line.removal else {
      return row(line.block.role == .body ? "kept" : line.block.role.rawValue, line.text)
    }
    let repeats = removal.repeats.map { " The same is at byte \($0)." } ?? ""
    let why = "\(removal.rule) (\(removal.stage)): \(removal.reason)\(repeats)"
    return row("removed", line.text) + "\n" + row("", "└ " + why)
  }

  private var summary: String {
    func row(_ share: Share) -> [String] { [share.rule, "\(share.blocks)", "\(share.characters)", share.stage] }
    let all = shares.reduce(into: (blocks: 0, characters: 0)) { sum, share in
      sum = (sum.blocks + share.blocks, sum.characters + share.characters)
    }
    func sum(_ name: String, _ sum: (blocks: Int, characters: Int)) -> [String] {
      [name, "\(sum.blocks)", "\(sum.characters)", ""]
    }
    let rows = shares.map(row) + [sum("all removed", all), sum("kept", kept)]
    return TextTable(header: ["removed by rule", "blocks", "characters", ""], rows: rows).text
  }

  /// A name, followed by a text whose further lines are below its first.
  private static func row(_ name: String, _ text: String) -> String {
    let width = 11
    let margin = String(repeating: " ", count: width)
    let first = name + String(repeating: " ", count: max(1, width - name.count))
    return first + text.replacing("\n", with: "\n" + margin)
  }
}
