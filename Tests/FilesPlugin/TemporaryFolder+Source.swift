import CopydeskCore
import CopydeskTesting

@testable import CopydeskFilesPlugin

extension TemporaryFolder {
  func source(_ settings: ConfigNode) throws -> FilesSource { try .reading(settings, baseFolder: path) }

  /// What a source hands out.
  func items(_ settings: ConfigNode, in context: SourceContext = SourceContext()) async throws -> [SourceItem] {
    try await source(settings).items(in: context)
  }

  /// What a source hands out: paths, with the code where an item is not a document.
  func paths(_ settings: ConfigNode, in context: SourceContext = SourceContext()) async throws -> [String] {
    try await items(settings, in: context).map(\.summary)
  }

  /// What preflight says.
  func problems(_ settings: ConfigNode) throws -> [String] {
    try source(settings).preflight().map { $0.description.replacing(path, with: "DUMP") }
  }
}
