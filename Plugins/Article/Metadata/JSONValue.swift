/// A value from JSON as pages write it.
///
/// The reader takes what RFC 8259 allows, and what pages get wrong: line breaks and other control characters in strings, commas
/// too many, comments around the whole, a text that ends too early. It never fails on the whole for an error in a part.
enum JSONValue {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key of an object with its value. A struct, and no tuple: how arrays of tuples are destroyed is looked up for each of them.
  struct Member {
    let key: String
    let value: JSONValue
  }

  /// The value of a key of an object.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The elements of an array, or the value itself.
  var elements: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }

  /// The text of a string, or of a number.
  var text: String? {
    switch self {
    case .string(let text): text
    case .number(let number) where number == number.rounded() && abs(number) < 1e15: String(Int(number))
    default: nil
    }
  }
}
