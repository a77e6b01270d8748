import CopydeskCore
import CopydeskTesting
import CopydeskTranslation
import Synchronization
import Testing

/// An engine that does to each segment what a type below says.
private protocol ShortEngine: TranslationEngine where Settings == NoSettings {
  init()
}

extension ShortEngine {
  static var version: String { "1" }
  static var summary: String { "Writes in capitals." }
  init(settings: NoSettings) throws { self.init() }
}

private struct Echo: ShortEngine {
  static let name = "echo"
  func translate(_ request: TranslationRequest, in context: StageContext) async throws -> [TranslationSegment] {
    request.segments
  }
}

private struct Careless: ShortEngine {
  static let name = "Careless Engine"
  static let version = ""
  static let summary = "loses marks"
  func translate(_ request: TranslationRequest, in context: StageContext) async throws -> [TranslationSegment] {
    request.segments.map { TranslationSegment(text: String($0.text.prefix(2)), marks: $0.marks) }
  }
}

private struct Forgetful: ShortEngine {
  static let name = "forgetful"
  func translate(_ request: TranslationRequest, in context: StageContext) async throws -> [TranslationSegment] {
    guard let source = request.source else { throw DocumentError("no_source", "the source language is unknown") }
    return request.segments.filter { !$0.text.isEmpty && !source.isEmpty }
  }
}

private final class Lonely: ShortEngine {
  static let name = "lonely"
  private let busy = Mutex(0)
  func translate(_ request: TranslationRequest, in context: StageContext) async throws -> [TranslationSegment] {
    let others = busy.withLock { busy in
      busy += 1
      return busy - 1
    }
    defer { busy.withLock { $0 -= 1 } }
    if others > 0 { throw DocumentError("busy", "busy") }
    try await Task.sleep(for: .milliseconds(5))
    return request.segments
  }
}

@Suite struct TranslationExamTests {
  private func findings(_ engine: some TranslationEngine) async -> [String] {
    await TranslationExam(engine).examine(from: "de", to: "en").map(\.description)
  }

  @Test func `An engine that is right passes`() async {
    #expect(await findings(Echo()) == [])
  }

  @Test func `Names, marks and lost texts are found`() async {
    let careless = await findings(Careless())
    #expect(
      careless.prefix(3) == [
        "Careless Engine: manifest: the name 'Careless Engine' is not lower-case words joined by underscores",
        "Careless Engine: manifest: the version is empty",
        "Careless Engine: manifest: the summary 'loses marks' is not one sentence that begins with a capital and ends "
          + "with a period",
      ])
    #expect(
      careless.contains(
        "Careless Engine: odd document: marks at the edges: in its answer, block 0 (paragraph) has a mark (emphasis, "
          + "0..<27) that does not fit its text"))
    let forgetful = await findings(Forgetful())
    #expect(forgetful.contains("forgetful: odd document: no texts: it throws: the source language is unknown"))
    #expect(
      forgetful.contains("forgetful: odd document: marks at the edges: asked for 6 texts, it answers with 5"))
  }

  @Test func `An engine for one document at a time is found`() async {
    #expect(
      await findings(Lonely()) == ["lonely: determinism: asked for several documents at once, it throws: busy"])
  }
}
