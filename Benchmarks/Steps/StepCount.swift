import CopydeskArticlePlugin
import CopydeskCore
import CopydeskHTML
import CopydeskRepeatsPlugin
import FoundationEssentials

/// Takes the pages of a folder through one step, on the main thread and with nothing else going on, for valgrind to count.
enum StepCount {
  /// Runs a step on each page in rounds.
  ///
  /// - Throws: What reading throws.
  static func run(_ step: String, rounds: Int, folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".html") }.sorted()
    let documents = try names.map { name in
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
      return Document(origin: Origin(path: name), payload: Payload(bytes: bytes, mediaType: .html))
    }
    for _ in 0..<rounds { try run(step, on: documents) }
  }

  private static func run(_ step: String, on documents: [Document]) throws {
    let limits = PageLimits(depth: 2_000, nodes: 10_000_000, attributes: 2_000)
    let context = StageContext(stage: step)
    for document in documents {
      let decoded = DecodedPage(document.payload.bytes)
      switch step {
      case "decode": continue
      case "parse": _ = try Page(parsing: decoded.utf8, limits: limits, keeping: .named)
      default:
        var article = document
        guard case .keep = try HTMLArticle(settings: .init()).apply(to: &article, in: context) else { continue }
        if step != "html.article" { _ = Repeats(settings: .init()).apply(to: &article, in: context) }
      }
    }
  }
}
