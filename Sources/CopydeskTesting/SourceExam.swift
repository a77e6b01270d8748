import CopydeskCore
import CopydeskEngine
import Synchronization

/// Examines a source.
struct SourceExam: Sendable {
  private let candidate: Candidate

  init(_ candidate: Candidate) {
    self.candidate = candidate
  }

  /// What is wrong.
  func messages() async throws -> Messages {
    var messages: Messages = []
    for example in candidate.manifest.examples { messages += try await run(example) }
    return messages
  }

  private func run(_ example: StageExample) async throws -> Messages {
    func finding(_ subject: ExamFinding.Subject, _ message: String) -> Messages {
      [(subject, "'\(example.title)': \(message)")]
    }
    guard case .files(let files) = example.input, case .items(let expected) = example.output else {
      return finding(.example, "a source takes files and gives items")
    }
    let folder = try ExamFolder()
    try folder.write(files)
    let first: Trial.Result
    let second: Trial.Result
    do {
      first = await Trial.run(try source(example, in: folder))
      second = await Trial.run(try source(example, in: folder))
    } catch {
      return finding(.example, "the settings are refused: \(error)")
    }
    if let problem = first.problems.first { return finding(.example, "the source breaks: \(problem)") }
    var messages: Messages = []
    let found = items(first, in: folder)
    if found != expected {
      let expected = expected.joined(separator: "\n")
      messages += finding(.example, Difference.text(expected: expected, found: found.joined(separator: "\n")))
    }
    if first != second { messages += finding(.determinism, "read twice, it gives two results") }
    messages += try await stoppingMessages(example, in: folder, count: first.verdicts.count).flatMap {
      finding(.stopping, $0)
    }
    messages += try await ResumeExam { try source(example, in: folder) }.messages { inFolder($0.identity, folder) }
      .flatMap { finding(.resuming, $0) }
    return messages
  }

  private func source(_ example: StageExample, in folder: ExamFolder) throws -> any Source {
    guard let source = try candidate.make(example.settings, in: folder.path) as? any Source else {
      throw ExamError(description: "the stage is no source")
    }
    return source
  }

  /// The identities of what came, those in the folder relative to it, with the code of what failed.
  private func items(_ result: Trial.Result, in folder: ExamFolder) -> [String] {
    result.verdicts.map { verdict in
      let parts = verdict.split(separator: ": ", maxSplits: 2)  // identity, code, message
      return inFolder(parts.prefix(2).joined(separator: ": "), folder)
    }
  }

  private func inFolder(_ name: String, _ folder: ExamFolder) -> String {
    name.replacing("\(folder.path)/", with: "", maxReplacements: 1)
  }

  /// What is wrong with how the source takes being told to stop after its first item.
  private func stoppingMessages(_ example: StageExample, in folder: ExamFolder, count: Int) async throws -> [String] {
    guard count > 1 else { return [] }
    let emitted = Mutex(0)
    let source = try source(example, in: folder)
    do {
      try await source.read(in: SourceContext()) { _ in
        emitted.withLock { $0 += 1 }
        throw CancellationError()
      }
    } catch {
      return emitted.withLock { $0 } == 1 ? [] : ["told to stop, it goes on to its next item"]
    }
    return ["told to stop, it does not let the error through"]
  }
}
