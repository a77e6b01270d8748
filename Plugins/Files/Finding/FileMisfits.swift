import CopydeskCore

/// Finds out whether the files that a source was given are for another one, which all of them would otherwise be dropped or fail for, one by one.
struct FileMisfits {
  /// The source's name.
  let source: String

  /// How many files are looked at, and how far into each.
  private static let mostFiles = 20
  private static let mostBytes = 64 << 10

  /// What is said of files of which each of the first, as far as they tell, is for another source; `nil` otherwise.
  func doubt(about files: ContainerFiles) -> String? {
    guard FittingSource.all.contains(source), !files.paths.includesStandardInput else { return nil }
    var examples: [(source: String, text: String)] = []
    for (index, finding) in files.paths.inputs().prefix(Self.mostFiles) {
      guard case .file = finding.kind else { continue }
      let file = files.file(finding, FilePosition(root: index, key: finding.key), resume: nil)
      guard let (other, format) = Self.fitting(file) else { continue }
      if own.contains(other) { return nil }
      if examples.contains(where: { $0.source == other }) { continue }
      examples.append((other, "'\(file.shown)' is \(format), which the source '\(other)' reads"))
    }
    if examples.isEmpty { return nil }
    return "none of the files that were looked at is for this source: \(examples.map(\.text).joined(separator: "; "))"
      .replacing("\n", with: "\\x0A")
  }

  /// The sources that files may be told to be for which this one reads: beginnings do not always tell.
  private var own: [String] {
    switch source {
    case "archive", "wacz": ["archive", "wacz"]
    case "csv", "tsv": ["csv", "tsv"]
    case "feed", "newsml": [source, "jsonl"]
    default: [source]
    }
  }

  /// The source that reads a file, and what the file is; `nil` where its beginning does not tell.
  private static func fitting(_ file: ContainerFiles.File) -> (source: String, format: String)? {
    guard let path = file.path, let stream = try? ByteStream(path) else { return nil }
    _ = try? stream.fill(to: mostBytes)
    let name = PageName(path.name)
    switch PageSniffer.look(at: Array(stream.available.prefix(mostBytes)), name: name) {
    case .page(.html), .page(.xhtml): return ("files", "an HTML page")
    case .page: return nil
    case .other(let format): return FittingSource.name(for: format, named: name).map { ($0, format) }
    }
  }
}
