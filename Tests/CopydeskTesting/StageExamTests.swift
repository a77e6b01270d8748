import CopydeskCore
import CopydeskTesting
import Testing

/// The exam of stages.
@Suite struct StageExamTests {
  private let registry: Registry

  init() {
    var registry = Registry()
    registry.register(Redact.self)
    registry.register(FirstLine.self)
    registry.register(Folder.self)
    registry.register(TextFile.self)
    registry.register(BadManifest.self)
    registry.register(BadSettings.self)
    registry.register(WrongExamples.self)
    registry.register(Forgetless.self)
    registry.register(Crowded.self)
    registry.register(Renamer.self)
    registry.register(Misplacer.self)
    registry.register(Silencer.self)
    registry.register(DeafSource.self)
    registry.register(Amnesiac.self)
    registry.register(Repeater.self)
    registry.register(Skipper.self)
    registry.register(Stander.self)
    registry.register(HastySink.self)
    registry.register(Beginner.self)
    registry.register(Reverser.self)
    registry.register(Clockwatcher.self)
    registry.register(Misdater.self)
    registry.register(Checkpointer.self)
    registry.register(Shrinker.self)
    registry.register(Ordinal.self)
    registry.register(Rows.self)
    registry.register(HastyRows.self)
    registry.register(Hoarder.self)
    registry.register(Overeager.self)
    self.registry = registry
  }

  private func findings(_ name: String) async throws -> [String] {
    try await StageExam(registry: registry).examine(name).map(\.description)
  }

  @Test(arguments: ["test.redact", "first_line", "folder", "text_file", "ordinal", "rows"])
  func `Stages that are right pass`(_ name: String) async throws {
    #expect(try await findings(name) == [])
  }

  @Test func `A manifest that is not well formed is found`() async throws {
    #expect(
      try await findings("Bad Name") == [
        "Bad Name: manifest: the name 'Bad Name' is not lower-case words joined by dots and underscores",
        "Bad Name: manifest: the version is empty",
        "Bad Name: manifest: the summary 'does something. And more' is not one sentence that begins with a capital "
          + "and ends with a period",
        "Bad Name: manifest: there is no example",
      ])
  }

  @Test func `Settings without a sentence, that do not read back or take anything are found`() async throws {
    #expect(
      try await findings("bad_settings") == [
        "bad_settings: settings: the help of 'share' is not a sentence that begins with a capital and ends with a "
          + "period: 'how much'",
        "bad_settings: settings: the default of 'share' does not read back as itself",
        "bad_settings: settings: a setting that does not exist is accepted",
      ])
  }

  @Test func `Examples that do not come out as they say are found`() async throws {
    #expect(
      try await findings("wrong_examples") == [
        "wrong_examples: example: 'Text': line 2 should be 'TWO' and is 'two'",
        "wrong_examples: example: 'Drop': should be dropped as empty, and ended as example.txt",
        "wrong_examples: example: 'Settings': the settings are refused: x: unknown setting",
        "wrong_examples: example: 'Files': a transform takes no files",
      ])
  }

  @Test func `A result that depends on earlier documents is found`() async throws {
    let findings = try await findings("forgetless")
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix("forgetless: determinism: run twice, it gives two results: of ") == true)
  }

  @Test func `A result that depends on the number of workers is found`() async throws {
    let findings = try await findings("crowded")
    #expect(findings.count == 1)
    #expect(
      findings.first?.hasPrefix("crowded: determinism: with 4 workers it gives another result than with 1: of ") == true
    )
    #expect(findings.first?.contains("is 'tags: crowded'") == true)
  }

  @Test func `A changed identity, payload or record is found`() async throws {
    let findings = try await findings("renamer")
    #expect(findings.contains("renamer: odd document: every role: the document's id is changed"))
    #expect(
      findings.contains(
        "renamer: odd document: every role: the payload is replaced, and the new one is not declared as utf-8"))
    #expect(
      findings.contains(
        "renamer: odd document: removals and a history already: earlier removals are forgotten or changed"))
  }

  @Test func `Marks that no longer fit are found`() async throws {
    let findings = try await findings("misplacer")
    #expect(
      findings.contains(
        "misplacer: odd document: marks at the edges: block 0 (paragraph) has a mark (emphasis, 0..<27) that does not "
          + "fit its text"))
  }

  @Test func `Blocks that vanish without a word are found`() async throws {
    let findings = try await findings("silencer")
    #expect(
      findings.contains(
        "silencer: odd document: the same again and again: 49 blocks are gone, and the removals name 0"))
  }

  @Test func `Blocks in another order, a date that is not one and the time of the exam are found`() async throws {
    let reverser = try await findings("reverser")
    #expect(
      reverser.contains(
        "reverser: odd document: every role: the blocks are in another order: block 1 came before block 0 until now"))
    let misdater = try await findings("misdater")
    #expect(
      misdater.contains(
        "misdater: odd document: every role: metadata.published is '2023-02-29', which is no date in ISO 8601, such as "
          + "2024-03-05 or 2024-03-05T07:30:00Z"))
    let clockwatcher = try await findings("clockwatcher")
    let time = /odd document: .*: what comes out has the time of the exam in it \('\d{4}-\d\d-\d\d'\)/
    #expect(clockwatcher.first?.contains(time) == true)
  }

  @Test func `A sink that publishes at a checkpoint, or does not say where it writes, is found`() async throws {
    #expect(
      try await findings("checkpointer") == [
        "checkpointer: outputs: it writes 'all.txt', which is not among its `outputs`",
        "checkpointer: outputs: outputs take their place before the run ends; where that is meant, its style is `commits`",
        "checkpointer: outputs: after a run that ended early, the earlier run's file 'all.txt' has changed",
      ])
  }

  @Test func `A source that does not stop, or hands out other items, is found`() async throws {
    #expect(
      try await findings("deaf") == [
        "deaf: example: 'Two': line 2 should be 'c' and is 'b'",
        "deaf: stopping: 'Two': told to stop, it does not let the error through",
        "deaf: resuming: 'Two': going on after 'a', it should hand out 'b', and hands out 'a', 'b'",
      ])
  }

  @Test(arguments: [
    "amnesiac": "going on after 'a', it should hand out 'b', 'c', and hands out 'a', 'b', 'c'",
    "repeater": "going on after 'a', it should hand out 'b', 'c', and hands out 'a', 'b', 'c'",
    "skipper": "going on after 'a', it should hand out 'b', 'c', and hands out 'c'",
    "stander": "'a' and 'b' have the same position, '0', so that a run cannot go on between them",
  ])
  func `A source that does not go on where it was is found`(_ name: String, _ message: String) async throws {
    #expect(try await findings(name) == ["\(name): resuming: 'Three': \(message)"])
  }

  @Test func `A sink that writes too early, elsewhere or otherwise is found`() async throws {
    #expect(
      try await findings("hasty") == [
        "hasty: example: 'One': in 'out/last.txt', line 1 should be 'b' and is 'a'",
        "hasty: outputs: it writes 'out/last.txt', which is not among its `outputs`",
        "hasty: outputs: outputs take their place before the run ends; where that is meant, its style is `commits`",
        "hasty: outputs: after a run that ended early, the earlier run's file 'out/last.txt' has changed",
        "hasty: odd document: 'stray.txt' was written outside the folder of the outputs",
      ])
  }

  @Test func `A sink that commits as it goes may leave its rows, and not its table locked or other rows than it says`()
    async throws
  {
    #expect(
      try await findings("hasty_rows") == [
        "hasty_rows: example: 'One': line 1 should be '1 row' and is '0 rows'",
        "hasty_rows: outputs: a run after one that ended early breaks: sinks[0].hasty_rows: table.txt: is locked",
      ])
  }

  @Test func `A sink with which a run cannot go on, though it says so, is found`() async throws {
    let findings = try await findings("beginner")
    #expect(findings.count == 2)
    #expect(
      findings.first?.hasPrefix(
        "beginner: resuming: a run that goes on after a commit does not leave what one without a break does: in 'out.txt', line 1 should be "
      ) == true)
    #expect(findings.last?.hasPrefix("beginner: resuming: finishing a run that had published breaks: ") == true)
  }

  @Test func `A state that outlives a run which did not end well is found`() async throws {
    #expect(
      try await findings("hoarder") == [
        "hoarder: state: what a run saw that ended early is remembered",
        "hoarder: state: what a run saw that was killed is remembered",
        "hoarder: state: it remembers what earlier runs saw, and its position never moves",
        "hoarder: state: a document that failed later on (example.txt-0) is remembered, though it was withdrawn",
      ])
    #expect(
      try await findings("overeager") == [
        "overeager: state: what a run saw that was killed is remembered",
        "overeager: state: a run that goes on from a checkpoint gives another result",
        "overeager: state: a document that failed later on (example.txt-0) is remembered, though it was withdrawn",
      ])
    #expect(
      try await findings("shrinker") == [
        "shrinker: state: its position shrinks, from 1000 to 999",
        "shrinker: state: a document that failed later on (example.txt-0) is remembered, though it was withdrawn",
      ])
  }

  @Test func `A stage that is not there cannot be examined`() async {
    await #expect(throws: ExamError.self) { try await StageExam(registry: registry).examine("redakt") }
    do {
      _ = try await StageExam(registry: registry).examine("first_lin")
    } catch {
      #expect("\(error)" == "no stage 'first_lin' in the registry; did you mean 'first_line'?")
    }
  }
}
