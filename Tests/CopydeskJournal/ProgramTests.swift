import CopydeskCore
import CopydeskEngine
import CopydeskSQLite
import CopydeskTesting
import Foundation
import Testing

@testable import CopydeskJournal

/// Runs of one config by two versions of a program, whose outputs are never mixed without a word.
@Suite struct ProgramTests {
  @Test func `A finished run of another program is run anew`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    #expect(try await run.run().said?.hasPrefix("nothing to do") == true)
    run.program = "the next version"
    #expect(try await run.run().said == "runs anew: the program has changed since")
    #expect(try await run.run().said?.hasPrefix("nothing to do") == true)
    (run.program, run.mode) = ("one more", .force)
    let forced = try await run.run()
    #expect(forced.report == nil)
    #expect(
      forced.said.map(NewsRun.timeless)
        == "nothing to do: the run of NOW ended well, and its inputs have not changed, though the program has changed since; "
        + "--resume never runs it again")
    run.mode = .auto
    #expect(try await run.run().said == "runs anew: the program has changed since")
  }

  @Test func `An unfinished run of another program begins anew`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    try await run.run()
    run.program = "the next version"
    #expect(
      try await run.run().said
        == "begins anew, and not where the run of NOW ended: the program has changed since")
    (run.program, run.mode, run.dyingAfter) = ("one more", .force, nil)
    run.parts["transforms[0].numbering"] = "2"
    #expect(
      try await run.run().said
        == "goes on where the run of NOW ended: 8 documents are done and stay as they are, though "
        + "transforms[0].numbering and the program have changed")
  }

  @Test func `Outputs that another program completed are made anew`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(5), diesPublishing: true)
    try await run.run()
    (run.program, run.diesPublishing) = ("the next version", false)
    #expect(
      try await run.run().said
        == "the run of NOW was killed while its outputs took their places, and cannot be finished: the program has changed "
        + "since. It is made anew")
    #expect(run.folder.text("out/articles.jsonl")?.split(separator: "\n").count == 5)
  }

  @Test func `A journal that does not say which program made its run is of another one`() async throws {
    let run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    let database = try SQLiteDatabase(path: run.journalPath, .writing)
    try database.execute("UPDATE runs SET identity = json_remove(identity, '$.program')")
    #expect(try await run.run().said == "runs anew: the program has changed since")
  }

  /// An executable with one note, and nothing to execute.
  private static func executable(_ id: [UInt8], filledTo size: Int) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) } }
    let note = number(4, 4) + number(id.count, 4) + number(3, 4) + Array("GNU\0".utf8) + id
    var file: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 25)
    file +=
      number(64, 8) + [UInt8](repeating: 0, count: 14) + number(56, 2) + number(1, 2) + [UInt8](repeating: 0, count: 6)
    file +=
      number(4, 8) + number(120, 8) + [UInt8](repeating: 0, count: 16) + number(note.count, 8)
      + [UInt8](repeating: 0, count: 16)
    return file + note + [UInt8](repeating: 0, count: size - file.count - note.count)
  }

  @Test func `A program's digest is the hash that its linker has noted, where it has`() throws {
    let folder = try TemporaryFolder()
    func digest(_ bytes: [UInt8]) throws -> String? {
      try folder.add("program", bytes)
      return ProgramDigest.digest(ofFile: folder.path("program"))
    }
    let id = Array(1...20 as ClosedRange<UInt8>)
    var program = Self.executable(id, filledTo: 1_000)
    #expect(try digest(program) == "3e8-0102030405060708090a0b0c0d0e0f1011121314")
    #expect(try digest(program + [0]) == "3e9-0102030405060708090a0b0c0d0e0f1011121314")
    // A hash that is none, and notes that lie: the bytes count.
    let chosen = try digest(Self.executable(Array(id.prefix(4)), filledTo: 1_000))
    #expect(chosen?.hasPrefix("3e8-") == true && chosen?.contains("01020304") == false)
    for place in [32, 54, 56, 64, 72, 96, 120, 124, 128] {
      program = Self.executable(id, filledTo: 1_000)
      for byte in place..<place + 2 { program[byte] = 0xFF }
      let found = try digest(program)
      #expect(found?.hasPrefix("3e8-") == true && found?.contains("0102030405060708") == false, "\(place)")
    }
  }

  @Test func `A program's digest is that of its bytes`() throws {
    let folder = try TemporaryFolder()
    let bytes = [UInt8](repeating: 7, count: 300_000)
    for place in [0, 140_000, 299_999] {
      var other = bytes
      other[place] = 8
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path("a")))
      try Data(other).write(to: URL(fileURLWithPath: folder.path("b")))
      let digests = ["a", "b"].map { ProgramDigest.digest(ofFile: folder.path($0)) }
      #expect(digests[0] != nil && digests[0] != digests[1])
    }
    #expect(ProgramDigest.digest(ofFile: folder.path("missing")) == nil)
    #expect(ProgramDigest.digest(ofFile: folder.path) == nil)
    #expect(ProgramDigest.own != "unknown")
  }
}
