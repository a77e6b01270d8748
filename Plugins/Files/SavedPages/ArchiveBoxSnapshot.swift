import CopydeskCore
import FoundationEssentials

/// A folder in which ArchiveBox keeps one page in up to six forms, described by its `index.json`.
struct ArchiveBoxSnapshot: Equatable {
  var url: String
  var fetched: String?
  /// The paths of the page's forms within the folder, the one to read first.
  var forms: [String]

  /// The largest `index.json` that is read, in bytes.
  static let maximumSize = 4 << 20

  /// - Returns: `nil` for another program's `index.json`.
  init?(json bytes: [UInt8]) {
    guard let index = try? JSONDecoder().decode(Index.self, from: Data(bytes)),
      index.history != nil || index.canonical != nil, let url = SavedPage.address(index.url)
    else { return nil }
    self.url = url
    fetched = Double(index.timestamp).flatMap { Int(exactly: $0.rounded(.down)) }
      .flatMap { WrittenDate.iso(secondsSince1970: $0) }
    let paths = index.canonical ?? [:]
    // A page as one browser saw it, then as another did, then as it was sent, then what was taken out of it.
    forms = [
      ("singlefile_path", "singlefile.html"), ("dom_path", "output.html"), ("wget_path", nil),
      ("readability_path", "readability/content.html"), ("mercury_path", "mercury/content.html"),
      ("htmltotext_path", "htmltotext.txt"),
    ].compactMap { key, usual in paths[key]?.text ?? usual }.filter(Self.isInside)
  }

  /// Whether a path leads to a file below its folder.
  private static func isInside(_ path: String) -> Bool {
    !path.isEmpty && !path.isRooted && !path.utf8.contains(0) && !path.pathParts.contains("..")
  }

  private struct Index: Decodable {
    var url: String
    var timestamp: String
    var history: Anything?
    var canonical: [String: Anything]?
  }

  /// A value that may be a text.
  private struct Anything: Decodable {
    var text: String?

    init(from decoder: any Decoder) throws { text = try? decoder.singleValueContainer().decode(String.self) }
  }
}
