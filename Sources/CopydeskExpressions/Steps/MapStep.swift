import CopydeskCore

/// A map of expressions.
struct MapStep: Step {
  struct Entry: Sendable {
    let key: any Step
    let value: any Step
    let offset: Int
  }

  let entries: [Entry]
  let offset: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    try run.charge(entries.count, at: offset)
    var map = ExpressionMap()
    for entry in entries {
      let key = try entry.key.value(document, &run)
      if case .double = key { throw Trouble("a key of a map cannot be a double", at: entry.offset) }
      guard ExpressionMap.isKey(key) else {
        throw Trouble("a key of a map cannot be \(key.typeName)", at: entry.offset)
      }
      guard map.add(try entry.value.value(document, &run), for: key) else {
        throw Trouble("the key \(key.shown) is there twice", at: entry.offset)
      }
    }
    return .map(map)
  }
}
