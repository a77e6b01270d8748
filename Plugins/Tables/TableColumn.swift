import CopydeskCore

/// A column of a table: a field of an article by its name, or `extras.NAME`.
struct TableColumn: Sendable, Hashable {
  let name: String

  /// All names but those of extras.
  static let names =
    ["id", "path", "position", "kind"] + MetadataField.all.map { "\($0.name)" } + ["images", "words", "text"]

  /// - Parameter setting: The key of the setting that has the name.
  /// - Throws: `SettingError` for a name that no field has.
  init(_ name: String, setting: String) throws(SettingError) {
    guard Self.names.contains(name) || (name.hasPrefix("extras.") && name.count > "extras.".count) else {
      throw SettingError(
        path: setting,
        "there is no field '\(name)'\(Suggestion.phrase(for: name, among: Self.names)) (known are "
          + "\(Self.names.joined(separator: ", ")), and extras.NAME)")
    }
    self.name = name
  }

  /// What an article has there: several values with semicolons between them, empty where there is nothing.
  func text(of document: Document) -> String {
    switch name {
    case "id": document.id
    case "path": document.origin.path
    case "position": "\(document.origin.position)"
    case "kind": document.metadata.kind?.rawValue ?? ""
    case "url": document.metadata.canonicalURL ?? document.origin.url ?? ""
    case "images": document.images.map(\.src).joined(separator: "; ")
    case "words": "\(document.wordCount())"
    case "text": document.text
    default: name.hasPrefix("extras.") ? extra(of: document) : field(of: document)
    }
  }

  private func field(of document: Document) -> String {
    MetadataField.all.first { "\($0.name)" == name }?.values(of: document.metadata).joined(separator: "; ") ?? ""
  }

  private func extra(of document: Document) -> String {
    let parts = name.split(separator: ".").dropFirst().map(String.init)
    guard let value = parts.dropFirst().reduce(document.extras[parts[0]], { $0?[$1] }) else { return "" }
    switch value {
    case .null: return ""
    case .text(let text): return text
    case .bool, .integer, .number, .list, .map: return value.json
    }
  }
}
