import CopydeskCore

/// The way to a field of a record: `title`, `body.html`, `authors.name` for the names in a list of maps, `images.0.src` for the first of a
/// list. A field whose own name has dots in it is found by that name.
struct RecordPath: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  /// What is there: one value, or one for each element of a list that the way goes through.
  func values(in fields: [String: ExtraValue]) -> [ExtraValue] { RecordPath.values(text[...], in: fields) }

  private static func values(_ path: Substring, in fields: [String: ExtraValue]) -> [ExtraValue] {
    if let value = fields[String(path)] { return [value] }
    guard let dot = path.firstIndex(of: "."), let value = fields[String(path[..<dot])] else { return [] }
    return values(path[path.index(after: dot)...], of: value)
  }

  private static func values(_ path: Substring, of value: ExtraValue) -> [ExtraValue] {
    switch value {
    case .map(let fields): return values(path, in: fields)
    case .list(let elements):
      let head = path.prefix { $0 != "." }
      guard let index = Int(head) else { return elements.flatMap { values(path, of: $0) } }
      guard elements.indices.contains(index) else { return [] }
      return head.endIndex == path.endIndex
        ? [elements[index]] : values(path[path.index(after: head.endIndex)...], of: elements[index])
    case .null, .bool, .integer, .number, .text: return []
    }
  }

  /// Takes out what the way leads to, and maps that are empty then. A list that it goes through goes as a whole.
  func remove(from fields: inout [String: ExtraValue]) { RecordPath.remove(text[...], from: &fields) }

  private static func remove(_ path: Substring, from fields: inout [String: ExtraValue]) {
    if fields.removeValue(forKey: String(path)) != nil { return }
    guard let dot = path.firstIndex(of: ".") else { return }
    let head = String(path[..<dot])
    guard case .map(var inner)? = fields[head] else {
      fields[head] = nil
      return
    }
    remove(path[path.index(after: dot)...], from: &inner)
    fields[head] = inner.isEmpty ? nil : .map(inner)
  }
}
