import CopydeskConfig
import CopydeskCore
import CopydeskEngine
import FoundationEssentials

/// Holds what came out of a test against what was expected.
struct TestExpectations {
  let expected: ConfigTestExpectation
  /// Whether goldens are recorded.
  let updates: Bool
  /// What the input became: one document, or the parts of one that was split.
  let results: [DocumentResult]
  /// Why the golden is not recorded, after its name; `nil` where nothing else is there.
  var obstacle: String?

  /// What is not as expected, and whether a golden was recorded.
  func check() -> (failures: [String], isRecorded: Bool) {
    var failures = verdictFailures
    if failures.isEmpty, expected.dropped == nil, expected.failed == nil {
      failures = fieldFailures + textFailures + conditionFailures
    }
    guard let golden = expected.golden else { return (failures, false) }
    do throws(OutputError) {
      let (difference, isRecorded) = try compare(with: golden)
      return (failures + difference, isRecorded)
    } catch {
      return (failures + ["\(error)"], false)
    }
  }

  private var documents: [Document] { results.compactMap(\.document) }

  private var verdictFailures: [String] {
    let verdicts = results.map(\.verdict)
    if let reason = expected.dropped {
      let isRight = verdicts.contains { if case .dropped(let found, _) = $0 { found.code == reason } else { false } }
      return isRight ? [] : ["expected it to be dropped as \(reason); it was \(shownVerdicts)"]
    }
    if let code = expected.failed {
      let isRight = verdicts.contains { if case .failed(let found, _) = $0 { found.code == code } else { false } }
      return isRight ? [] : ["expected it to fail with \(code); it was \(shownVerdicts)"]
    }
    return documents.isEmpty ? ["expected an article; it was \(shownVerdicts)"] : []
  }

  private var shownVerdicts: String {
    results.isEmpty ? "never handed out" : results.map { "\($0.verdict)" }.joined(separator: ", ")
  }

  private var fieldFailures: [String] {
    guard let document = documents.first else { return [] }
    let fields = Explanation(document).metadata
    return expected.fields.sorted { $0.key < $1.key }.compactMap { name, value in
      guard let field = fields.first(where: { $0.name == name }) else {
        if name.hasPrefix("extras.") { return "\(name): expected '\(value)', found nothing" }
        return "there is no field '\(name)'\(Suggestion.phrase(for: name, among: fields.map(\.name)))"
      }
      let found = field.values.joined(separator: "; ")
      return found == value ? nil : "\(name): expected '\(value)', found \(found.isEmpty ? "nothing" : "'\(found)'")"
    }
  }

  private var textFailures: [String] {
    let text = documents.flatMap { document in document.blocks.map(\.plainText) }.joined(separator: "\n\n")
    return expected.contains.filter { !text.contains($0) }.map { "the text does not contain '\($0)'" }
      + expected.lacks.filter { text.contains($0) }.map { "the text contains '\($0)'" }
  }

  private var conditionFailures: [String] {
    guard let document = documents.first else { return [] }
    return expected.when.compactMap { condition in
      do throws(DocumentError) {
        return try condition.holds(for: document) ? nil : "'\(condition.expression.source)' does not hold"
      } catch {
        return error.message
      }
    }
  }

  /// The results as they are recorded.
  private var recorded: String {
    results.map { result in
      [result.document == nil ? "\(result.verdict)" : nil, result.document?.outline].compactMap { $0 }.joined(
        separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private func compare(with golden: PathSetting) throws(OutputError) -> (failures: [String], isRecorded: Bool) {
    let before = FileManager.default.contents(atPath: golden.absolute).map { String(decoding: $0, as: UTF8.self) }
    if before == recorded { return ([], false) }
    var isFolder = false
    if FileManager.default.fileExists(atPath: golden.absolute, isDirectory: &isFolder), isFolder {
      return (["'\(golden.given)' is a folder; a golden is a file in it"], false)
    }
    if updates, let obstacle {
      return (["'\(golden.given)' \(obstacle), and is not overwritten; give this golden a file of its own"], false)
    }
    if updates {
      let file = try OutputFile(path: golden.absolute)
      try file.write(recorded.utf8)
      try file.publish()
      return ([], true)
    }
    guard let before else { return (["'\(golden.given)' is not there; --update records it"], false) }
    let lines = LineDifference(expected: before, actual: recorded).lines
    return ([(["not as in '\(golden.given)':"] + lines).joined(separator: "\n")], false)
  }
}
