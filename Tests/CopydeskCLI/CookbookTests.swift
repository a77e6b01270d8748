import CopydeskCompression
import Foundation
import TestSupport
import Testing

/// Runs the pipelines of the cookbook as their comments say, and compares all that they write.
///
/// `RECORD=1 swift test --filter CookbookTests` writes the goldens and the table of the article anew.
@Suite struct CookbookTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
  private static let article = "Sources/Copydesk/Copydesk.docc/Cookbook.md"
  private static let stale = "it is not what it was; RECORD=1 swift test --filter CookbookTests writes it anew."

  @Test(arguments: CookbookPipeline.all)
  func `A pipeline passes a strict check, and writes what was recorded`(pipeline: CookbookPipeline) async throws {
    let desk = try ReadmeDesk()
    let check = try await desk.run("copydesk check --strict \(pipeline.path) < /dev/null")
    #expect(check.code == 0, "\(check.output)")
    var lines: [String] = []
    let commands = try pipeline.commands()
    #expect(commands.contains { $0.hasSuffix("copydesk run \(pipeline.path)") })
    for command in commands {
      let run = try await desk.run(command)
      #expect(run.code == 0, "\(command): \(run.output)")
      lines += ["$ \(command)"] + Self.summary(of: run.output)
    }
    lines += try Self.outputs(in: desk.path(pipeline.outputFolder))
    let text = lines.joined(separator: "\n") + "\n"
    if Self.isRecording { return try Repository.write([text], to: pipeline.golden) }
    #expect(try text == Repository.text(pipeline.golden), "\(pipeline.golden): \(Self.stale)")
  }

  @Test func `The table of the article has every pipeline, with what it is for`() throws {
    let rows = try CookbookPipeline.all.map { pipeline in
      "| \(try pipeline.need()) | [\(pipeline.name).yaml](../../../\(pipeline.path)) |"
    }
    #expect(rows.count >= 20)
    var lines = try Repository.lines(Self.article)
    let start = try #require(lines.firstIndex(of: "| need | pipeline |")) + 2
    let end = lines[start...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
    if Array(lines[start..<end]) == rows { return }
    guard Self.isRecording else {
      Issue.record("\(Self.article):\(start): \(Self.stale) It should be:\n\(rows.joined(separator: "\n"))")
      return
    }
    lines.replaceSubrange(start..<end, with: rows)
    try Repository.write(lines, to: Self.article)
  }

  @Test func `Each pipeline says what it is for in a sentence, and nothing else was recorded`() throws {
    for pipeline in CookbookPipeline.all {
      let need = try pipeline.need()
      #expect(need.count > 30 && need.last == ".", "\(pipeline.path): '\(need)'")
    }
    let recorded = try FileManager.default.contentsOfDirectory(atPath: Repository.path("Tests/Fixtures/cookbook"))
    #expect(recorded.sorted() == CookbookPipeline.all.map { "\($0.name).txt" })
  }

  /// What a run says of documents: why they were dropped, and the sum.
  private static func summary(of report: String) -> [String] {
    let lines = report.components(separatedBy: "\n")
    let dropped = lines.drop { $0 != "dropped" }.prefix { !$0.isEmpty }
    return dropped + lines.filter { $0.hasPrefix("read ") }
  }

  /// Every output by its name and with what it says. What stages remember between runs is left out.
  private static func outputs(in folder: String) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try names.sorted().flatMap { name -> [String] in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder), !isFolder.boolValue,
        !name.hasPrefix("seen/"), !name.hasPrefix("learned/")
      else { return [] }
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
      return ["", "== \(name)", unpacked(data, name: name)]
    }
  }

  private static func unpacked(_ data: Data, name: String) -> String {
    guard let compression = OutputCompression(path: name) else { return String(decoding: data, as: UTF8.self) }
    var bytes: [UInt8] = []
    let isWhole = Decompressor(compression).add([UInt8](data)[...]) { block in
      bytes += block
      return true
    }
    #expect(isWhole, "\(name) is damaged")
    return String(decoding: bytes, as: UTF8.self)
  }
}
