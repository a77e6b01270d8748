import CopydeskCore

/// Names of what the front matter can have, as a setting has them.
enum FrontMatterField {
  /// All names, in the order in which they are written.
  static let all: [String] =
    ["kind"] + metadata.map(\.name) + ["images", "extras", "source", "fetched", "position", "id"]

  /// The names of the metadata, and where each is.
  static let metadata = MetadataField.all.map { (name: "\($0.name)", place: $0.storage) }

  /// What is wrong with names that were chosen. `extras.NAME` is one field of the extras.
  static func errors(in names: [String]) -> [SettingError] {
    names.enumerated().compactMap { index, name in
      if all.contains(name) || (name.hasPrefix("extras.") && name.count > "extras.".count) { return nil }
      return SettingError(
        path: "fields[\(index)]",
        "there is no field '\(name)'\(Suggestion.phrase(for: name, among: all)) (known are \(all.joined(separator: ", ")), "
          + "and extras.NAME)")
    }
  }
}
