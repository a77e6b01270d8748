import CopydeskCore
import CopydeskEngine
import Foundation
import TestSupport
import Testing

/// Holds what the documents show against the product: every command is run, every snippet compared with what it quotes.
///
/// `RECORD=1 swift test --filter ReadmeTests` writes quoted files, outputs and the table of stages anew.
@Suite(.serialized) struct ReadmeTests {
  static let documents = ["README.md", "CONTRIBUTING.md"] + articles

  private static let catalog = "Sources/Copydesk/Copydesk.docc"

  private static let articles =
    ((try? FileManager.default.contentsOfDirectory(atPath: Repository.path(catalog))) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted().map { "\(catalog)/\($0)" }

  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  @Test(arguments: documents)
  func `Every block is what it says`(document: String) async throws {
    var lines = try Repository.lines(document)
    let desk = try ReadmeDesk()
    var replacements: [(Range<Int>, [String])] = []
    for block in DocumentedBlock.all(in: lines) {
      let place = "\(document):\(block.range.lowerBound)"
      guard let actual = try await desk.examine(block, at: place) else { continue }
      if desk.says(block.text, actual) { continue }
      replacements.append((block.range, actual.components(separatedBy: "\n")))
      if !Self.isRecording { Issue.record("\(place): \(Self.stale) It should be:\n\(actual)") }
    }
    if !Self.isRecording || replacements.isEmpty { return }
    for (range, replacement) in replacements.reversed() { lines.replaceSubrange(range, with: replacement) }
    try Repository.write(lines, to: document)
  }

  @Test func `The table of stages is what the command lists`() async throws {
    let listed = try await ReadmeDesk().run("copydesk stages").output
    let table = StageTable(listing: listed).lines
    var lines = try Repository.lines("README.md")
    let start = try #require(lines.firstIndex(of: "<!-- table of stages -->")) + 1
    let end = lines[start...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
    if Array(lines[start..<end]) == table { return }
    guard Self.isRecording else {
      Issue.record("README.md:\(start): \(Self.stale) It should be:\n\(table.joined(separator: "\n"))")
      return
    }
    lines.replaceSubrange(start..<end, with: table)
    try Repository.write(lines, to: "README.md")
  }

  @Test func `Every exit code has its row`() throws {
    let article = "\(Self.catalog)/NeverLosingADocument.md"
    let lines = try Repository.lines(article)
    for code in RunExitCode.allCases {
      let hasRow = lines.contains { $0.hasPrefix("| \(code.rawValue) | ") }
      #expect(hasRow, "\(article) has no row for exit code \(code.rawValue)")
    }
  }

  @Test func `Every limit has its row, with its default`() throws {
    let article = "\(Self.catalog)/ComposingAPipeline.md"
    let lines = try Repository.lines(article)
    let limits = DocumentLimits.default
    let rows = [
      "| `bytes` | \(limits.bytes >> 20) MiB | ", "| `depth` | \(limits.depth) | ", "| `nodes` | \(limits.nodes) | ",
      "| `attributes` | \(limits.attributes) | ", "| `seconds` | \(Int(limits.seconds)) | ",
    ]
    for row in rows {
      #expect(lines.contains { $0.hasPrefix(row) }, "\(article) has no row that begins with '\(row)'")
    }
  }

  @Test(arguments: documents)
  func `Every command in running text is one that the product has`(document: String) async throws {
    let desk = try ReadmeDesk()
    let text = try Repository.lines(document).joined(separator: "\n")
    for name in Set(text.matches(of: /`copydesk ([a-z]+)[^`]*`/).map { String($0.1) }).sorted() {
      #expect(try await desk.run("copydesk help \(name)").code == 0, "\(document): there is no 'copydesk \(name)'")
    }
  }

  @Test(arguments: documents)
  func `Every link leads to a file of the repository`(document: String) throws {
    let folder = (Repository.path(document) as NSString).deletingLastPathComponent
    for link in try Repository.lines(document).joined(separator: "\n").matches(of: /\]\((?!https?:|#)([^)#]+)[^)]*\)/) {
      #expect(FileManager.default.fileExists(atPath: "\(folder)/\(link.1)"), "\(document) links to \(link.1)")
    }
    for link in try Repository.lines(document).joined(separator: "\n").matches(of: /<doc:([^>]+)>/) {
      let path = Repository.path("\(Self.catalog)/\(link.1).md")
      #expect(FileManager.default.fileExists(atPath: path), "\(document) links to \(link.1)")
    }
  }

  private static let stale =
    "this is not what the product says now; RECORD=1 swift test --filter ReadmeTests writes it anew."
}

/// The rows of the table of stages, from what `copydesk stages` lists.
private struct StageTable {
  var lines = ["| stage | position | what it does |", "| --- | --- | --- |"]

  init(listing: String) {
    var position = ""
    for line in listing.split(separator: "\n") {
      if let match = line.wholeMatch(of: /\ \ (\S+) +(.*)/) {
        lines.append("| `\(match.1)` | \(position) | \(match.2) |")
      } else if !line.hasPrefix("'") {
        position = line.lowercased().replacing(/s$/, with: "")
      }
    }
  }
}
