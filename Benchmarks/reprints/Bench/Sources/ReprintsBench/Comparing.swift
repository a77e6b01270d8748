import Copydesk
import Foundation

/// Takes labelled texts through the stage, and prints a line of JSON: what each was found to be a reprint of, and the time.
struct Comparing {
  let path: String

  private struct Text: Decodable {
    var id: String
    var text: String
  }

  private struct Found: Encodable {
    var matches: [String: String] = [:]
    var documents = 0
    var prepare = 0.0
    var apply = 0.0
    var bytes = 0
  }

  func run() async throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let texts = try lines.map { try JSONDecoder().decode(Text.self, from: Data($0.utf8)) }
    let documents = texts.map { ReprintsBench.document($0.id, $0.text) }
    let folder = "\(path).state"
    try? FileManager.default.removeItem(atPath: folder)
    let found = try await measure(ReprintsBench.stage(["mark": true, "state": .init(.string(folder))]), documents)
    var result = found
    let state = CopydeskHost().state(.show, folder: folder).text
    result.bytes = state.firstMatch(of: /bytes +([0-9]+)/).flatMap { Int($0.1) } ?? 0
    print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
  }

  private func measure<S: StatefulTransform>(_ stage: S, _ documents: [Document]) async throws -> Found {
    let context = StageContext(stage: "bench")
    var found = Found(documents: documents.count)
    try await stage.open(in: StageContext(stage: "bench"))
    for var document in documents {
      let start = ReprintsBench.seconds()
      let preparation = try await stage.prepare(document, in: context)
      let middle = ReprintsBench.seconds()
      let outcome = try await stage.apply(preparation, to: &document, in: context)
      found.apply += ReprintsBench.seconds() - middle
      found.prepare += middle - start
      if outcome == .keep { found.matches[document.id] = document.extras["reprint"]?["duplicate_of"]?.text }
    }
    try await stage.commit(.final, upTo: stage.position, in: StageContext(stage: "bench"))
    return found
  }
}
