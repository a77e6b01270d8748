import CopydeskEngine
import CopydeskJournal
import FoundationEssentials

/// Writes what a ledger says.
struct LedgerPrinter {
  private let ledger: JournalReader

  init(_ ledger: JournalReader) {
    self.ledger = ledger
  }

  /// Writes the answer to a question.
  ///
  /// - Parameter write: Takes it, piece by piece.
  /// - Returns: Whether there was anything.
  func print(_ task: LedgerTask, to write: (String) throws -> Void) throws -> Bool {
    var isFound = false
    switch task {
    case .show:
      try write(summary() + "\n")
      return true
    case .list(let verdict):
      try ledger.forEach(verdict: verdict) { entry in
        isFound = true
        let why = [entry.reason, entry.detail].compactMap { $0 }.joined(separator: ": ").replacing("\n", with: " ")
        try write(Terminal.visible("\(Terminal.name(entry.id)): \(entry.stage ?? ""): \(why)") + "\n")
      }
    case .explain(let id):
      for id in Terminal.names(shownAs: id) where !isFound {
        try ledger.forEach(id: id) { entry in
          try write((isFound ? "\n" : "") + Terminal.visible(card(of: entry)) + "\n")
          isFound = true
        }
      }
    case .export(let format):
      if format == .csv { try write(LedgerPrinter.header) }
      try ledger.forEach { entry in
        isFound = true
        try write(format == .csv ? LedgerPrinter.row(of: entry) : LedgerPrinter.line(of: entry))
      }
    }
    return isFound
  }

  private func summary() throws -> String {
    let counts = try ledger.counts()
    func sum(_ verdict: String) -> Int { counts.filter { $0.verdict == verdict }.reduce(0) { $0 + $1.documents } }
    let (written, dropped, failed) = (sum("written"), sum("dropped"), sum("failed"))
    var sections = [
      "\(ledger.heading)\n\(written + dropped + failed) = written \(written) + dropped \(dropped) + failed \(failed)"
    ]
    for verdict in ["dropped", "failed"] {
      let rows = counts.filter { $0.verdict == verdict }.map { [$0.reason ?? "", "\($0.documents)", $0.stage ?? ""] }
      if !rows.isEmpty { sections.append(TextTable(header: [verdict, "", ""], rows: rows).text) }
    }
    let sites = try ledger.sites().map { site in
      [site.site, "\(site.documents)", "\(site.written)", site.share.map { "\($0) %" } ?? ""]
    }
    if !sites.isEmpty {
      sections.append(TextTable(header: ["site", "documents", "written", "text kept"], rows: sites).text)
    }
    return sections.joined(separator: "\n\n")
  }

  private func card(of entry: LedgerEntry) -> String {
    var rows = [["verdict", entry.ending]]
    if entry.input != entry.id { rows.append(["input", Terminal.name(entry.input)]) }
    for (name, value) in [("url", entry.url), ("site", entry.site), ("words", entry.words.map(String.init))] {
      if let value { rows.append([name, value]) }
    }
    if let kept = entry.kept, let visible = entry.visible, visible > 0 {
      let share = Int((Double(kept) * 100 / Double(visible)).rounded())
      rows.append(["text kept", "\(share) % of \(visible) bytes; 'clean --explain' shows what was taken out"])
    }
    rows += entry.output.map { ["output", Terminal.name($0)] }
    if let hash = entry.hash { rows.append(["hash", hash]) }
    rows.append(["time", entry.time])
    return TextTable(header: [Terminal.name(entry.id), ""], rows: rows).text
  }

  private static func line(of entry: LedgerEntry) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(entry), as: UTF8.self) + "\n"
  }

  private static let header =
    "id,input,path,position,url,site,hash,verdict,stage,reason,detail,output,words,kept,visible,time\n"

  private static func row(of entry: LedgerEntry) -> String {
    let cells: [String] = [
      entry.id, entry.input, entry.path, "\(entry.position)", entry.url ?? "", entry.site ?? "", entry.hash ?? "",
      entry.verdict, entry.stage ?? "", entry.reason ?? "", entry.detail ?? "", entry.output.joined(separator: "; "),
      entry.words.map(String.init) ?? "", entry.kept.map(String.init) ?? "", entry.visible.map(String.init) ?? "",
      entry.time,
    ]
    return cells.map(quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return cell }
    return "\"\(cell.replacing("\"", with: "\"\""))\""
  }
}
