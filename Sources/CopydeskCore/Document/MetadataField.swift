import CopydeskText

/// One field of ``Metadata``, under the name that every output gives it.
///
/// Writers go over ``MetadataField/all``, so that a field that is added here is in every output.
public struct MetadataField: Sendable {
  /// Where the field is.
  public enum Storage: Sendable {
    case text(any WritableKeyPath<Metadata, String?> & Sendable)
    case list(any WritableKeyPath<Metadata, [String]> & Sendable)
  }

  /// The name in outputs, in snake case.
  public let name: StaticString
  public let storage: Storage

  /// The fields that are texts or lists of texts, in the order of the outputs. What a page is and its pictures are
  /// written apart.
  public static let all: [MetadataField] = [
    .init("title", .text(\.title)), .init("deck", .text(\.deck)),
    .init("description", .text(\.description)), .init("authors", .list(\.authors)),
    .init("published", .text(\.published)), .init("modified", .text(\.modified)), .init("section", .text(\.section)),
    .init("site", .text(\.site)), .init("url", .text(\.canonicalURL)), .init("language", .text(\.language)),
    .init("tags", .list(\.tags)), .init("licence", .text(\.licence)),
  ]

  private init(_ name: StaticString, _ storage: Storage) {
    (self.name, self.storage) = (name, storage)
  }

  /// What keeps a text from being the value of a field, as the rest of a sentence after its name: a date that is none, a language that is no
  /// tag. `nil` where nothing does.
  package static func flaw(of text: String, in field: WritableKeyPath<Metadata, String?>) -> String? {
    switch field {
    case \.published, \.modified:
      text.isMetadataDate
        ? nil : "'\(text.prefix(60))' is no date in ISO 8601, such as 2024-03-05 or 2024-03-05T07:30:00Z"
    case \.language:
      LanguageTag(text) == nil ? "'\(text.prefix(60))' is no language tag, such as en, ko or zh-Hant" : nil
    default: nil
    }
  }

  /// What a document has in the field: each value of a list, the one of a text, none where it is unknown.
  public func values(of metadata: Metadata) -> [String] {
    switch storage {
    case .text(let path): metadata[keyPath: path].map { [$0] } ?? []
    case .list(let path): metadata[keyPath: path]
    }
  }
}
