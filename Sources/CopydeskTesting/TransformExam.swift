import CopydeskCore

/// Examines a transform.
struct TransformExam: Sendable {
  private let candidate: Candidate
  private let oddDocuments: [OddDocument]

  init(_ candidate: Candidate) {
    self.candidate = candidate
    let inputs = candidate.manifest.examples
    oddDocuments =
      (inputs.contains { $0.hasBlocks } || inputs.isEmpty ? OddDocument.typed : [])
      + (inputs.contains { $0.document != nil && !$0.hasBlocks } ? OddDocument.pages : [])
  }

  /// What is wrong.
  func messages() async throws -> Messages {
    var messages: Messages = []
    for example in candidate.manifest.examples { messages += await run(example, in: try ExamFolder()) }
    for settings in candidate.settingsTried {
      messages += await oddDocumentMessages(settings, in: try ExamFolder())
      messages += try await determinismMessages(settings)
      messages += try await StateExam(candidate, settings: settings, documents: documents).messages()
    }
    return messages
  }

  private func run(_ example: StageExample, in folder: ExamFolder) async -> Messages {
    func finding(_ message: String) -> Messages { [(.example, "'\(example.title)': \(message)")] }
    guard let document = example.document else { return finding("a transform takes no files") }
    let stage: any Stage
    do {
      stage = try candidate.make(example.settings, in: folder.path)
    } catch {
      return finding("the settings are refused: \(error)")
    }
    let result = await Trial.run(stage, named: candidate.manifest, on: [document], workers: 1)
    switch example.output {
    case .dropped(let code):
      let expected = ["\(document.id): \(code)"]
      if result.verdicts != expected {
        return finding("should be dropped as \(code), and ended as \(result.verdicts.joined(separator: ", "))")
      }
    case .lines(let expected):
      return compare(result, expected) { $0.blocks.map(\.plainText).joined(separator: "\n") }.flatMap(finding)
    case .outline(let expected):
      return compare(result, expected, \.outline).flatMap(finding)
    case .files, .found, .items:
      return finding("a transform gives lines, an outline or a drop")
    }
    return []
  }

  /// Compares what came out; the texts of a split's documents follow each other, a line each.
  private func compare(_ result: Trial.Result, _ expected: String, _ text: (Document) -> String) -> [String] {
    if result.documents.isEmpty { return ["nothing came out: \(result.verdicts.joined(separator: ", "))"] }
    let found = result.documents.map(text).joined(separator: "\n")
    return found == expected ? [] : [Difference.text(expected: expected, found: found)]
  }

  /// Gives the stage odd documents without an engine in between, and looks at what it makes of each.
  private func oddDocumentMessages(_ settings: ConfigNode, in folder: ExamFolder) async -> Messages {
    guard let stage = try? candidate.make(settings, in: folder.path) else { return [] }
    var messages: Messages = []
    let stateful = stage as? any StatefulTransform
    let transform = stage as? any Transform
    let state = StageContext(stage: candidate.manifest.name)
    do {
      try await stateful?.open(in: state)
      try await transform?.open(in: state)
    } catch {
      return [(.state, "it cannot be opened: \(error)")]
    }
    for odd in oddDocuments {
      let context = StageContext(stage: candidate.manifest.name)
      let start = ContinuousClock.now
      var document = odd.document
      let outcome =
        if let stateful {
          try? await stateful.apply(to: &document, in: context)
        } else {
          try? await transform?.apply(to: &document, in: context)
        }
      var found = outcome.map { DocumentCheck(before: odd.document).messages($0, after: document) } ?? []
      if ContinuousClock.now - start > .seconds(StageExam.patience) {
        found.append("it takes longer than \(Int(StageExam.patience)) seconds")
      }
      messages += found.map { (.oddDocument, "\(odd.name): \($0)") }
    }
    await transform?.close(in: state)
    if let stateful {
      do {
        try await stateful.commit(.abandoned, upTo: stateful.position, in: state)
      } catch {
        messages.append((.state, "a run that ends early cannot be abandoned: \(error)"))
      }
    }
    return messages
  }

  /// Examples and odd documents, twice, under names that are all different.
  private var documents: [Document] {
    let examples = candidate.manifest.examples.compactMap(\.document)
    let odd = oddDocuments.filter { !$0.isLarge }.map(\.document)
    var documents = examples + odd + examples + odd
    for index in documents.indices {
      documents[index].origin.path += "-\(index)"
      documents[index].id = documents[index].origin.identity
    }
    return documents
  }

  /// Runs examples and odd documents again, and with more workers.
  private func determinismMessages(_ settings: ConfigNode) async throws -> Messages {
    var results: [Trial.Result] = []
    for workers in [1, 1, 4] {
      let folder = try ExamFolder()
      guard let stage = try? candidate.make(settings, in: folder.path) else { return [] }
      let result = await Trial.run(stage, named: candidate.manifest, on: documents, workers: workers)
      results.append(result.without(folder.path))
    }
    return Trial.determinismMessages(results)
  }
}

extension Trial {
  /// What is wrong when the same was run with one worker, with one again, and with four.
  static func determinismMessages(_ results: [Result]) -> Messages {
    var messages: Messages = []
    if results[0] != results[1] {
      messages.append((.determinism, "run twice, it gives two results\(place(results[0], results[1]))"))
    } else if results[0] != results[2] {
      messages.append(
        (.determinism, "with 4 workers it gives another result than with 1\(place(results[0], results[2]))"))
    }
    return messages
  }

  private static func place(_ first: Result, _ second: Result) -> String {
    if first.verdicts != second.verdicts {
      let index = zip(first.verdicts, second.verdicts).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      return index.map { ": '\(first.verdicts[$0])' and '\(second.verdicts[$0])'" } ?? ""
    }
    guard let (one, other) = zip(first.documents, second.documents).first(where: { $0 != $1 }) else { return "" }
    return ": of \(one.id), \(Difference.text(expected: one.outline, found: other.outline))"
  }
}
