import CopydeskCore
import CopydeskEngine
public import CopydeskTranslation

/// The exam for translation engines: what each promises, whatever the languages.
///
///     let findings = await TranslationExam(try MyEngine(settings: settings)).examine(from: "de", to: "en")
///     #expect(findings.isEmpty)
///
/// It opens the engine, asks for nothing, for odd texts with marks, and for several documents at once, and closes it. How good the translation is it cannot say.
public struct TranslationExam<Engine: TranslationEngine>: Sendable {
  private let engine: Engine

  /// Prepares an exam.
  public init(_ engine: Engine) {
    self.engine = engine
  }

  /// Examines the engine.
  ///
  /// - Parameters:
  ///   - source: The language that it is told texts are in, as a BCP 47 tag; it is also asked without one.
  ///   - target: The language that is wanted.
  /// - Returns: What is wrong; nothing when the engine has passed.
  public func examine(from source: String, to target: String) async -> [ExamFinding] {
    var findings = manifestMessages.map { finding(.manifest, $0) }
    do {
      try await engine.open(in: context)
    } catch {
      return findings + [finding(.state, "it cannot be opened: \(error)")]
    }
    for (name, segments) in TranslationExam.requests {
      for source in [source, nil] {
        let request = TranslationRequest(segments: segments, source: source, target: target)
        findings += await messages(request).map { finding(.oddDocument, "\(name): \($0)") }
      }
    }
    let request = TranslationRequest(segments: TranslationExam.requests[1].1, source: source, target: target)
    let together = await withTaskGroup { group in
      for _ in 1...8 { group.addTask { await messages(request) } }
      return await group.reduce(into: [String]()) { $0 += $1 }
    }
    let alone = await messages(request)
    if alone.isEmpty, let message = together.first {
      findings.append(finding(.determinism, "asked for several documents at once, \(message)"))
    }
    await engine.close(in: context)
    return findings.reduce(into: []) { findings, next in if !findings.contains(next) { findings.append(next) } }
  }

  private var context: StageContext {
    StageContext(stage: Engine.name, deadline: .now + .seconds(StageExam.patience))
  }

  private func finding(_ subject: ExamFinding.Subject, _ message: String) -> ExamFinding {
    ExamFinding(stage: Engine.name, subject: subject, message: message)
  }

  private var manifestMessages: [String] {
    var messages: [String] = []
    if !Engine.name.split(separator: "_", omittingEmptySubsequences: false).allSatisfy(\.isLowerWord) {
      messages.append("the name '\(Engine.name)' is not lower-case words joined by underscores")
    }
    if Engine.version.isEmpty { messages.append("the version is empty") }
    if !Engine.summary.isSentence {
      messages.append(
        "the summary '\(Engine.summary)' is not one sentence that begins with a capital and ends with a period")
    }
    return messages
  }

  /// What is wrong with the answer to a request.
  private func messages(_ request: TranslationRequest) async -> [String] {
    let answer: [TranslationSegment]
    do {
      answer = try await engine.translate(request, in: context)
    } catch {
      return ["it throws: \(error)"]
    }
    if answer.count != request.segments.count {
      return ["asked for \(request.segments.count) texts, it answers with \(answer.count)"]
    }
    var document = Document(origin: Origin(path: "answer"), payload: Payload(bytes: [], mediaType: .plainText))
    document.blocks = answer.map { Block(.paragraph, text: $0.text, marks: $0.marks) }
    return document.flaw().map { ["in its answer, \($0)"] } ?? []
  }

  private static var requests: [(String, [TranslationSegment])] {
    let odd = OddDocument.typed.filter { !$0.isLarge && !$0.document.blocks.isEmpty }
    return [("no texts", [])]
      + odd.map { odd in (odd.name, odd.document.blocks.map { TranslationSegment(text: $0.text, marks: $0.marks) }) }
  }
}
