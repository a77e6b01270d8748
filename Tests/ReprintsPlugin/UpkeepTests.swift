import CopydeskCore
import CopydeskTesting
import Foundation
import Testing

@testable import CopydeskReprintsPlugin

/// Damage, rebuilding and forgetting.
@Suite struct UpkeepTests {
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/seen" }

  init() async throws {
    folder = try TemporaryFolder()
    let state = try ReprintState(folder: path, shape: StateShape(), today: 20_152)
    try add(state, "monday/a", Story.english.text)
    try add(state, "monday/b", Story.german.text)
    try state.finish(without: [])
    let next = try ReprintState(folder: path, shape: StateShape(), today: 20_153)
    try add(next, "tuesday/a", Story.korean.text)
    try add(next, "tuesday/b", Story.german.text + " " + Story.german.footer, replacing: 1)
    try next.finish(without: [])
  }

  private func add(_ state: ReprintState, _ name: String, _ text: String, replacing: Int? = nil) throws {
    let maker = FingerprintMaker(shape: SignatureShape(), shortest: 20, scope: .run)
    let fingerprint = maker.fingerprint(of: .article(name, text))
    try state.add(fingerprint, RecordKeys(fingerprint, SignatureShape()), name: name, replacing: replacing)
  }

  private func lines() async throws -> [String] {
    let stage = try await Reprints.opened(["state": "seen"], in: folder.path)
    defer { withExtendedLifetime(stage) {} }
    return try await stage.see(
      [Story.english, .german, .korean].map { .article($0.language, $0.text) }
    ).map { $0.replacing(/\ has .*/, with: "") }
  }

  @Test func `What is in a state`() throws {
    let summary = try StateUpkeep(folder: path).summary()
    #expect(
      summary.text == """
        state       \(path)
        compares    shingle 5, permutations 128, bands 42, rows 3, shortest 20, scope run
        documents   4
        replaced    1 of them
        seen        2025-03-05 to 2025-03-06
        bytes       \(summary.bytes) (\(summary.bytes / 4) a document)
        table       whole
        """)
  }

  @Test func `What was seen before a day is forgotten`() async throws {
    #expect(try await lines() == ["reprint: monday/a", "reprint: tuesday/b", "reprint: tuesday/a"])
    #expect(try StateUpkeep(folder: path).forget(before: "2025-03-05") ?? (0, 0) == (3, 1))
    #expect(try await lines() == ["reprint: monday/a", "reprint: tuesday/b", "reprint: tuesday/a"])
    #expect(try StateUpkeep(folder: path).forget(before: "2025-03-06") ?? (0, 0) == (2, 1))
    #expect(try await lines() == ["-", "reprint: tuesday/b", "reprint: tuesday/a"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == ["current", "g3", "lock"])
    #expect(try StateUpkeep(folder: path).forget(before: "2025-3-6") == nil)
    #expect(try StateUpkeep(folder: path).forget(before: "2025-02-30") == nil)
  }

  @Test func `A damaged record is an error, and rebuilding keeps the others`() async throws {
    try folder.change("signatures") { $0[2 * 240 + 100] ^= 1 }
    let message =
      "the state '\(path)': damaged: record 3 of 4 in the signature log is not as it was written; 'state rebuild \(path)' "
      + "keeps all that is whole"
    await #expect(throws: StateError.self) { try await lines() }
    do { _ = try await lines() } catch { #expect("\(error)" == message) }
    do { _ = try StateUpkeep(folder: path).summary() } catch { #expect("\(error)" == message) }
    #expect(throws: StateError.self) { _ = try StateUpkeep(folder: path).forget(before: "2025-03-05") }
    #expect(try StateUpkeep(folder: path).rebuild() == (3, 1))
    #expect(try await lines() == ["reprint: monday/a", "reprint: tuesday/b", "-"])
  }

  @Test(arguments: [40, 20, 80, 60])
  func `A commit that is gone is an error, and rebuilding keeps its documents`(_ bytes: Int) async throws {
    try folder.change("commits") { $0.removeLast(bytes) }
    let message =
      "the state '\(path)': damaged: '\(path)/g1/commits' lacks the commit of 4 documents, which the table has; "
      + "'state rebuild \(path)' keeps all that is whole"
    do { _ = try await lines() } catch { #expect("\(error)" == message) }
    await #expect(throws: StateError.self) { try await lines() }
    #expect(throws: StateError.self) { _ = try StateUpkeep(folder: path).summary() }
    #expect(throws: StateError.self) { _ = try StateUpkeep(folder: path).forget(before: "2025-03-05") }
    #expect(try StateUpkeep(folder: path).rebuild() == (4, 0))
    #expect(try await lines() == ["reprint: monday/a", "reprint: tuesday/b", "reprint: tuesday/a"])
  }

  @Test func `A commit that is gone is missed while a run after it is unfinished`() async throws {
    do {
      let state = try ReprintState(folder: path, shape: StateShape(), today: 20_154)
      try add(state, "wednesday/a", "A text of its own, " + Story.german.footer)
    }
    #expect(try StateUpkeep(folder: path).summary().documents == 4)
    try folder.change("commits") { $0.removeLast(80) }
    await #expect(throws: StateError.self) { try await lines() }
    #expect(try StateUpkeep(folder: path).rebuild() == (4, 0))
  }

  @Test func `A file is no state`() throws {
    try folder.add("file", "x")
    do { _ = try StateUpkeep(folder: folder.path("file")) } catch {
      #expect("\(error)" == "the state '\(folder.path("file"))': it is a file; give the folder that 'state' names")
    }
    #expect(throws: StateError.self) { _ = try StateUpkeep(folder: folder.path("file")) }
  }

  @Test func `A damaged name is found`() async throws {
    try folder.change("names") { $0[3] = 0x78 }
    do { _ = try await lines() } catch { #expect("\(error)".contains("record 1 of 4 in the signature log")) }
    #expect(try StateUpkeep(folder: path).rebuild() == (3, 1))
  }

  @Test func `A damaged table is found`() async throws {
    try folder.change("table") { $0[5000] ^= 4 }
    do {
      _ = try await lines()
      Issue.record("opened")
    } catch {
      #expect(
        "\(error)"
          == "the state '\(path)': damaged: the table is not as it was written; 'state rebuild \(path)' keeps all "
          + "that is whole")
    }
    #expect(try StateUpkeep(folder: path).rebuild() == (4, 0))
    #expect(try await lines() == ["reprint: monday/a", "reprint: tuesday/b", "reprint: tuesday/a"])
  }

  @Test func `Files that are too short, or of another kind, are found`() async throws {
    try folder.copy("seen", to: "kept")
    let changes: [(String, String, (inout Data) -> Void)] = [
      ("signatures", "has fewer bytes than were written", { $0.removeLast(300) }),
      ("names", "has fewer bytes than were written", { $0.removeLast(30) }),
      (
        "commits", "is no file of commits",
        { $0 = Data("something else, and long enough to be read as a head of commits".utf8) }
      ),
      ("commits", "is not as it was written", { $0[20] ^= 1 }),
      (
        "commits", "it is of version 2, and this is Copydesk with version 1 of states",
        { head in
          head[8] = 2
          let checksum = head.prefix(56).withUnsafeBytes { Checksum.of($0) }.littleEndian
          head.replaceSubrange(56..<64, with: withUnsafeBytes(of: checksum) { Data($0) })
        }
      ),
      ("commits", "commit 1 in", { $0[70] ^= 1 }),
    ]
    for (name, reason, change) in changes {
      try folder.copy("kept", to: "seen")
      try folder.change(name, change)
      do {
        _ = try await lines()
        Issue.record("\(name): opened")
      } catch {
        #expect("\(error)".contains(reason), "\(error)")
      }
    }
  }

  @Test func `A damaged commit does not keep a log from being rebuilt`() async throws {
    try folder.change("commits") { $0[70] ^= 1 }
    #expect(try StateUpkeep(folder: path).rebuild() == (4, 0))
    #expect(try await lines() == ["reprint: monday/a", "reprint: tuesday/b", "reprint: tuesday/a"])
  }

  @Test(arguments: [0, 8, 17, 40, 60])
  func `A head with a damaged byte does not keep a log from being rebuilt`(_ byte: Int) async throws {
    try folder.change("commits") { $0[byte] ^= 0x81 }
    await #expect(throws: StateError.self) { _ = try await lines() }
    #expect(try StateUpkeep(folder: path).rebuild() == (4, 0))
    #expect(try await lines() == ["reprint: monday/a", "reprint: tuesday/b", "reprint: tuesday/a"])
  }

  @Test func `A head that nothing tells is told so`() async throws {
    try folder.change("commits") { ($0[8], $0[20]) = (9, 9) }
    let error = #expect(throws: StateError.self) { _ = try StateUpkeep(folder: path).rebuild() }
    #expect(error?.remedy == "nothing else tells what its records mean, so begin a new state")
  }

  @Test func `Where there is no state`() {
    do {
      _ = try StateUpkeep(folder: "\(folder.path)/nowhere")
      Issue.record("opened")
    } catch {
      #expect(error.description == "the state '\(folder.path)/nowhere': there is no state")
    }
  }

  @Test func `Dates and days`() {
    #expect(PublishedMinute.read("1970-01-01") == 0)
    #expect(PublishedMinute.read("2025-03-05T07:30:00+01:00") == 20_152 * 1440 + 390)
    #expect(PublishedMinute.read("2025-03-05T07:30-0130") == 20_152 * 1440 + 540)
    #expect(PublishedMinute.read("2025-03-05T07:30Z") == 20_152 * 1440 + 450)
    #expect(PublishedMinute.read("soon") == PublishedMinute.unknown)
    #expect(PublishedMinute.read(nil) == PublishedMinute.unknown)
    for day in [0, 59, 60, 11_016, 20_152, 47_541] {
      #expect(Int(PublishedMinute.day(PublishedMinute.read(PublishedMinute.date(ofDay: day)))) == day)
    }
    #expect(PublishedMinute.date(ofDay: 20_152) == "2025-03-05")
  }

  /// Before, such a state was taken for one that a crash left half, and everything in it was forgotten.
  @Test(arguments: 0..<40) func `A changed byte in the last commit is damage`(byte: Int) async throws {
    try folder.change("commits") { $0[$0.count - 40 + byte] ^= 0x10 }
    let message =
      "the state '\(path)': damaged: commit 2 in '\(path)/g1/commits' is not as it was written; 'state rebuild \(path)' keeps "
      + "all that is whole"
    #expect(throws: (any Error).self) { _ = try StateUpkeep(folder: path).summary() }
    do { _ = try await lines() } catch { #expect("\(error)" == message) }
    #expect(try StateUpkeep(folder: path).rebuild() == (4, 0))
    #expect(try await lines() == ["reprint: monday/a", "reprint: tuesday/b", "reprint: tuesday/a"])
  }

  @Test(arguments: [8, 32, 39, 40]) func `What a crash left of a commit is not damage`(bytes: Int) async throws {
    try folder.change("commits") { $0 += Data(repeating: 0, count: bytes) }
    #expect(try await lines() == ["reprint: monday/a", "reprint: tuesday/b", "reprint: tuesday/a"])
  }

  @Test(arguments: [
    (nil, "'PATH/current' is not there, and 'PATH/g1' holds documents"), ("", "'PATH/current' does not name a folder"),
    ("g1\0", "'PATH/current' does not name a folder"), ("g7\n", "'PATH/current' names 'g7', which is not there"),
  ])
  func `A state whose current generation nobody names is damaged, and rebuilt`(text: String?, reason: String)
    async throws
  {
    let file = "\(path)/current"
    if let text {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    } else {
      try FileManager.default.removeItem(atPath: file)
    }
    let message =
      "the state '\(path)': damaged: \(reason.replacing("PATH", with: path)); 'state rebuild \(path)' keeps all that is whole"
    do {
      _ = try await lines()
      Issue.record("opened")
    } catch { #expect("\(error)" == message) }
    #expect(FileManager.default.fileExists(atPath: "\(path)/g1/signatures"))
    do { _ = try StateUpkeep(folder: path).summary() } catch { #expect("\(error)" == message) }
    #expect(try StateUpkeep(folder: path).rebuild() == (4, 0))
    #expect(try await lines() == ["reprint: monday/a", "reprint: tuesday/b", "reprint: tuesday/a"])
  }

  @Test func `A state whose only generation is gone says that nothing is left`() async throws {
    try FileManager.default.removeItem(atPath: "\(path)/g1")
    let message =
      "the state '\(path)': damaged: '\(path)/current' names 'g1', which is not there, and nothing is left of what it held; put the "
      + "folder back from a copy, or remove '\(path)', and the next run remembers from its beginning on"
    do {
      _ = try await lines()
      Issue.record("opened")
    } catch { #expect("\(error)" == message) }
    do {
      _ = try StateUpkeep(folder: path).rebuild()
      Issue.record("rebuilt")
    } catch { #expect("\(error)" == message) }
    try FileManager.default.removeItem(atPath: path)
    #expect(try await lines().count == 3)
  }

  @Test func `A state that was only begun when its run died begins anew`() async throws {
    try folder.copy("seen", to: "begun")
    try FileManager.default.removeItem(atPath: "\(path)/current")
    for name in ["signatures", "names", "table"] { try FileManager.default.removeItem(atPath: "\(path)/g1/\(name)") }
    try Data(try Data(contentsOf: URL(fileURLWithPath: "\(path)/g1/commits")).prefix(64)).write(
      to: URL(fileURLWithPath: "\(path)/g1/commits"))
    #expect(try await lines() == ["-", "-", "-"])
    let current = try String(contentsOfFile: "\(path)/current", encoding: .utf8)
    #expect(current == "g1\n", "it looks like the state of a run without a break")
  }
}
