import CopydeskEngine
import CopydeskTesting
import Foundation
import Testing

@testable import Copydesk

/// How warnings of stages are shown.
@Suite struct WarningTests {
  private func shown(_ warnings: [StageWarning], isQuiet: Bool = false) throws -> [String] {
    let folder = try TemporaryFolder(["lines": ""])
    let file = try #require(FileHandle(forWritingAtPath: folder.path("lines")))
    let console = RunConsole(
      terminal: Terminal(file.fileDescriptor), isQuiet: isQuiet, limit: nil, failuresPath: nil)
    for warning in warnings { console.observe(.warned(warning)) }
    return try #require(folder.text("lines")).split(separator: "\n").map(String.init)
  }

  @Test func `Each warning is a line, up to twenty of a stage`() throws {
    let many = (1...25).map { StageWarning(stage: "transforms[0].a", text: "it has the number \($0)") }
    let lines = try shown(many + [StageWarning(stage: "sinks[0].b", text: "the disk is nearly full")])
    #expect(lines.count == 22)
    #expect(lines.first == "transforms[0].a: warning: it has the number 1")
    #expect(lines[20] == "transforms[0].a: more warnings follow, and are only counted")
    #expect(lines[21] == "sinks[0].b: warning: the disk is nearly full")
  }

  @Test func `A quiet run shows only those by which documents lack something`() throws {
    #expect(try shown([StageWarning(stage: "a", text: "b")], isQuiet: true) == [])
    let loss = StageWarning(stage: "a", text: "no record has anything in 'titel'", isLoss: true)
    #expect(try shown([loss], isQuiet: true) == ["a: warning: no record has anything in 'titel'"])
  }
}
