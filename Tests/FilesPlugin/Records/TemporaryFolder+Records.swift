import CopydeskCore
import CopydeskTesting

@testable import CopydeskFilesPlugin

extension TemporaryFolder {
  /// What a source of records hands out: identities, with the code where an item is not a document.
  func records<S: Source>(
    _ type: S.Type, _ settings: ConfigNode, in context: SourceContext = SourceContext()
  ) async throws -> [SourceItem] {
    try await S.reading(settings, baseFolder: path).items(in: context)
  }
}

extension [SourceItem] {
  /// Identities without folders, with the code where an item is not a document.
  var verdicts: [String] {
    map { item in
      let name = item.origin.identity
      return switch item.content {
      case .document: name
      case .dropped(let reason, _): "\(name): \(reason.code)"
      case .failed(let error, _, _): "\(name): \(error.code)"
      }
    }
  }

  /// The payloads of the documents, as texts.
  var pages: [String] { compactMap(\.document).map { String(decoding: $0.payload.bytes, as: UTF8.self) } }
}
