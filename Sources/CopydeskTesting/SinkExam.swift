import CopydeskCore
import FoundationEssentials

/// Examines a sink.
struct SinkExam: Sendable {
  private let candidate: Candidate

  init(_ candidate: Candidate) {
    self.candidate = candidate
  }

  /// What is wrong.
  func messages() async throws -> Messages {
    var messages: Messages = []
    for example in candidate.manifest.examples { messages += try await run(example) }
    for settings in candidate.settingsTried {
      messages += try await abandonMessages(settings)
      messages += try await determinismMessages(settings)
      messages += try await ContinuedSinkExam(candidate, settings).messages()
    }
    return messages
  }

  private func run(_ example: StageExample) async throws -> Messages {
    func finding(_ message: String) -> Messages { [(.example, "'\(example.title)': \(message)")] }
    guard let document = example.document, example.isOfSink else {
      return finding("a sink takes a document and gives files, or says how to look for what it gives")
    }
    let folder = try ExamFolder()
    let result: Trial.Result
    do {
      result = try await write([document], example.settings, in: folder, workers: 1)
    } catch {
      return finding("the settings are refused: \(error)")
    }
    if result.verdicts != [document.id] { return finding("not written: \(result.summary)") }
    switch example.output {
    case .files(let expected): return compare(folder.visibleFiles, expected).flatMap(finding)
    case .found(let expected, let look):
      do {
        let found = try look(folder.path)
        return found == expected ? [] : finding(Difference.text(expected: expected, found: found))
      } catch {
        return finding("what it wrote cannot be looked at: \(error)")
      }
    default: return []
    }
  }

  /// How the files that were written differ from those of an example.
  private func compare(_ found: [String: Data], _ expected: [String: String]) -> [String] {
    var messages: [String] = []
    for name in Set(expected.keys).union(found.keys).sorted() {
      guard let wanted = expected[name] else {
        messages.append("the file '\(name)' is not in the example")
        continue
      }
      guard let got = found[name] else {
        messages.append("the file '\(name)' was not written")
        continue
      }
      if Data(wanted.utf8) != got {
        let place = Difference.text(expected: wanted, found: String(decoding: got, as: UTF8.self))
        messages.append("in '\(name)', \(place)")
      }
    }
    return messages
  }

  private func write(
    _ documents: [Document], _ settings: ConfigNode, in folder: ExamFolder, workers: Int
  ) async throws -> Trial.Result {
    guard let sink = try candidate.make(settings, in: folder.path) as? any Sink else {
      throw ExamError(description: "the stage is no sink")
    }
    return await Trial.run(into: sink, named: candidate.manifest, documents: documents, workers: workers)
  }

  /// What is wrong with the outputs of a run that ends early: those of an earlier run must stay as they were, unless the sink
  /// commits as it goes; and the next run must not be held up.
  private func abandonMessages(_ settings: ConfigNode) async throws -> Messages {
    let examples = candidate.manifest.examples.filter { $0.settings == settings }.compactMap(\.document)
    let folder = try ExamFolder()
    guard (try? await write(examples, settings, in: folder, workers: 1)) != nil else { return [] }
    let before = folder.visibleFiles
    guard let sink = try candidate.make(settings, in: folder.path) as? any Sink else { return [] }
    var messages = strayMessages(before, of: sink, in: folder)
    let written = await abandon(sink, after: examples + OddDocument.typed.filter { !$0.isLarge }.map(\.document)) {
      guard sink.style == .replaces, folder.visibleFiles != before else { return }
      messages.append(
        (.outputs, "outputs take their place before the run ends; where that is meant, its style is `commits`"))
    }
    let after = folder.visibleFiles
    messages += written.map { [(.outputs, "a run that ends early cannot be abandoned: \($0)")] } ?? []
    if sink.style == .commits {
      let next = try await write(examples, settings, in: folder, workers: 1)
      return messages + next.problems.map { (.outputs, "a run after one that ended early breaks: \($0)") }
    }
    for name in before.keys.sorted() where after[name] != before[name] {
      let change = after[name] == nil ? "is gone" : "has changed"
      messages.append((.outputs, "after a run that ended early, the earlier run's file '\(name)' \(change)"))
    }
    for name in after.keys.sorted() where before[name] == nil {
      messages.append((.outputs, "a run that ended early left '\(name)', which looks like an output"))
    }
    return messages
  }

  /// What is wrong with files that the sink wrote and does not name among its outputs.
  private func strayMessages(_ files: [String: Data], of sink: some Sink, in folder: ExamFolder) -> Messages {
    let unnamed = files.keys.sorted().filter { name in
      let path = "\(folder.path)/\(name)"
      return !sink.outputs.contains { output in
        output.isFile ? path == output.path : path.path(below: output.path) != nil
      }
    }
    let clock = ClockCheck()
    let dated = files.compactMap { name, data in
      clock.sign(in: String(decoding: data, as: UTF8.self), given: "").map { (name, $0) }
    }
    return unnamed.map { (.outputs, "it writes '\($0)', which is not among its `outputs`") }
      + (sink.style == .replaces ? dated : []).sorted { $0.0 < $1.0 }.map {
        (.determinism, "the file '\($0.0)' has the time of the exam in it ('\($0.1)')")
      }
  }

  /// Opens a sink, writes documents and abandons it.
  ///
  /// - Parameter atCheckpoint: Is called after a checkpoint, before the sink is abandoned.
  private func abandon(
    _ sink: some Sink, after documents: [Document], atCheckpoint: () -> Void
  ) async -> (any Error)? {
    let context = StageContext(stage: candidate.manifest.name)
    do {
      try await sink.open(in: context)
      for document in documents {
        do {
          let rendering = try await sink.render(document, in: StageContext(stage: candidate.manifest.name))
          try await sink.write(rendering, in: context)
        } catch is DocumentError {
          continue
        }
      }
      try await sink.commit(.checkpoint, in: context)
      atCheckpoint()
      try await sink.commit(.abandoned, in: context)
      return nil
    } catch {
      return error
    }
  }

  /// Writes odd documents twice, and with more workers; looks at what the files hold and where they are.
  private func determinismMessages(_ settings: ConfigNode) async throws -> Messages {
    var messages: Messages = []
    var results: [Trial.Result] = []
    var outputs: [WrittenFiles] = []
    for workers in [1, 1, 4] {
      let folder = try ExamFolder()
      guard
        let result = try? await write(OddDocument.typed.map(\.document), settings, in: folder, workers: workers)
      else { return [] }
      if results.isEmpty {
        messages += result.problems.map { (.oddDocument, "odd documents end the run: \($0)") }
        messages += folder.strays.map { (.oddDocument, "'\($0)' was written outside the folder of the outputs") }
      }
      results.append(result.without(folder.path))
      outputs.append(WrittenFiles(in: folder, settings, of: candidate.manifest))
    }
    messages += Trial.determinismMessages(results)
    if outputs[0] != outputs[1] { messages.append((.determinism, "run twice, it writes other files")) }
    if outputs[0] == outputs[1], outputs[0] != outputs[2] {
      messages.append((.determinism, "with 4 workers it writes other files than with 1"))
    }
    return messages
  }
}

extension StageExample {
  /// Whether the output is one of a sink.
  fileprivate var isOfSink: Bool {
    switch output {
    case .files, .found: true
    case .lines, .outline, .dropped, .items: false
    }
  }
}

extension Trial.Result {
  /// What became of the documents, and what went wrong.
  var summary: String { (verdicts + problems).joined(separator: ", ") }

  /// The result without the name of the folder that it was made in.
  func without(_ folder: String) -> Trial.Result {
    var result = self
    result.verdicts = verdicts.map { $0.replacing(folder, with: ".") }
    result.problems = problems.map { $0.replacing(folder, with: ".") }
    return result
  }
}
