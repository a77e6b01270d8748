public import CopydeskCore
import CopydeskText

/// What becomes of metadata that a source or an earlier stage gave, where the page says something, too.
public enum MetadataChoice: String, SettingChoice {
  /// What was given stays, and the page fills the rest. Where they differ, the document's history says so.
  case fill
  /// What the page says counts, and what was given fills the rest.
  case replace
  /// As `fill`, but a page that contradicts what was given fails, with the code `metadata_contradicted`.
  case verify

  /// Brings both together.
  ///
  /// - Parameters:
  ///   - given: What was known before.
  ///   - found: What the page says.
  ///   - note: Takes a sentence for the document's history.
  /// - Throws: ``DocumentError`` where the page contradicts what is to be verified.
  func combined(_ given: Metadata, with found: Metadata, note: (String) -> Void) throws -> Metadata {
    guard given != Metadata() else { return found }
    var result = found
    result.kind = self == .replace ? found.kind : given.kind ?? found.kind
    for field in MetadataField.all {
      let (old, new) = (field.values(of: given), field.values(of: found))
      if old.isEmpty || self == .replace && !new.isEmpty { continue }
      MetadataChoice.copy(field, from: given, to: &result)
      guard !new.isEmpty, !MetadataChoice.agree(field, old, new) else { continue }
      let sentence = "\(field.name) was given as '\(shown(old))', and the page says '\(shown(new))'"
      if self == .verify { throw DocumentError("metadata_contradicted", sentence) }
      note(sentence)
    }
    let known = Set(given.images.map(\.src))
    result.images = given.images + found.images.filter { !known.contains($0.src) }
    return result
  }

  private static func copy(_ field: MetadataField, from given: Metadata, to result: inout Metadata) {
    switch field.storage {
    case .text(let path): result[keyPath: path] = given[keyPath: path]
    case .list(let path): result[keyPath: path] = given[keyPath: path]
    }
  }

  /// Whether two values say the same: dates of one day, languages with the same main part, and texts of which one has no more than a
  /// part in front or after. Tags never contradict each other.
  private static func agree(_ field: MetadataField, _ one: [String], _ other: [String]) -> Bool {
    switch "\(field.name)" {
    case "tags": return true
    case "published", "modified": return one[0].prefix(10) == other[0].prefix(10)
    case "language": return one[0].prefix { $0 != "-" }.lowercased() == other[0].prefix { $0 != "-" }.lowercased()
    default:
      return one.contains { text in
        let key = TextKey(text).string
        return other.contains { TextKey($0).string.contains(key) || key.contains(TextKey($0).string) }
      }
    }
  }

  private func shown(_ values: [String]) -> String {
    let text = values.joined(separator: "; ")
    return text.count > 100 ? text.prefix(100) + "…" : text
  }
}
