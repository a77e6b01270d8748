public import CopydeskCore

/// A field that can be emptied and filled: one of the metadata, or one of the extras.
public struct FieldName: SettingValue, Hashable {
  enum Storage: Sendable {
    case text(any WritableKeyPath<Metadata, String?> & Sendable)
    case list(any WritableKeyPath<Metadata, [String]> & Sendable)
    case extra(String)
  }

  /// The name as it is written: `deck`, `extras.desk`.
  public let name: String
  let storage: Storage

  /// `nil` for a name that no field has.
  public init?(_ name: String) {
    self.name = name
    let prefix = "extras."
    if name.hasPrefix(prefix), name.count > prefix.count {
      storage = .extra(String(name.dropFirst(prefix.count)))
      return
    }
    switch MetadataField.all.first(where: { "\($0.name)" == name })?.storage {
    case .text(let path): storage = .text(path)
    case .list(let path): storage = .list(path)
    case nil: return nil
    }
  }

  /// What is wrong with a name that no field has.
  static func flaw(_ name: String) -> String {
    let names = MetadataField.all.map { "\($0.name)" }
    let hint = Suggestion.phrase(for: name, among: names)
    return
      "there is no field '\(name)'\(hint.isEmpty ? "; write one of \(names.joined(separator: ", ")), or extras.NAME" : hint)"
  }

  public static func == (left: FieldName, right: FieldName) -> Bool { left.name == right.name }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// A text.
  public static var settingKind: SettingKind { .string }

  /// Reads the name of a field.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> FieldName? {
    guard let text = String.read(node, path: path, reader: &reader) else { return nil }
    if let field = FieldName(text) { return field }
    reader.fail(path, node.position, flaw(text))
    return nil
  }

  /// The name.
  public var configNode: ConfigNode { .init(.string(name)) }

  /// What a document has in the field; `nil` for nothing.
  func value(of document: Document) -> ExtraValue? {
    switch storage {
    case .text(let path): document.metadata[keyPath: path].map { .text($0) }
    case .list(let path):
      document.metadata[keyPath: path].isEmpty ? nil : .list(document.metadata[keyPath: path].map { .text($0) })
    case .extra(let name): document.extras[name]
    }
  }

  /// Puts a value into the field; `nil` empties it.
  ///
  /// - Throws: ``DocumentError`` with the code `wrong_type` for a value that the field cannot have.
  func set(_ value: ExtraValue?, in document: inout Document) throws(DocumentError) {
    switch storage {
    case .extra(let name): document.extras[name] = value
    case .text(let path):
      switch value {
      case nil, .null: document.metadata[keyPath: path] = nil
      case .text(let text):
        if let flaw = MetadataField.flaw(of: text, in: path) { throw DocumentError("wrong_type", "\(name): \(flaw)") }
        document.metadata[keyPath: path] = text
      case let value?: throw wrongType(value)
      }
    case .list(let path): document.metadata[keyPath: path] = try texts(value)
    }
  }

  private func texts(_ value: ExtraValue?) throws(DocumentError) -> [String] {
    switch value {
    case nil, .null: return []
    case .text(let text): return [text]
    case .list(let values):
      let texts = values.compactMap(\.text)
      if texts.count == values.count { return texts }
      throw wrongType(.list(values))
    case let value?: throw wrongType(value)
    }
  }

  private func wrongType(_ value: ExtraValue) -> DocumentError {
    DocumentError("wrong_type", "'\(name)' cannot be \(value.json.prefix(60))")
  }
}
