import CopydeskCore
import CopydeskTesting

@testable import CopydeskFilesPlugin

extension TemporaryFolder {
  /// What the `warc` source hands out of a file of some bytes.
  func records(
    _ bytes: [UInt8], named name: String = "a.warc", _ settings: ConfigNode = .init(.map([])),
    in context: SourceContext = SourceContext()
  ) async throws -> [SourceItem] {
    try add(name, bytes)
    return try await archive(name, settings).items(in: context)
  }

  /// The `warc` source of a file.
  func archive(_ name: String, _ settings: ConfigNode = .init(.map([]))) throws -> WARCSource {
    try .reading(.init(.map(settings.entries + [.init("path", .init(.string(name)))])), baseFolder: path)
  }
}

extension SourceItem {
  /// The record's number, and the address of a page or the code of what is none.
  var ending: String {
    switch content {
    case .document: "\(origin.position): \(origin.url ?? "")"
    case .dropped(let reason, _): "\(origin.position): \(reason.code)"
    case .failed(let error, _, _): "\(origin.position): \(error.code)"
    }
  }
}
