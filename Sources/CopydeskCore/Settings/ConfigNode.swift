/// A value from a config file, with its place there.
///
/// It can be written as a literal, for examples and tests: `["words": ["acme"], "marker": "—"]`.
public struct ConfigNode: Sendable, Hashable {
  /// What the value is.
  public enum Content: Sendable, Hashable {
    /// No value.
    case null
    /// True or false.
    case bool(Bool)
    /// A whole number.
    case int(Int)
    /// A number.
    case double(Double)
    /// A text.
    case string(String)
    /// A list.
    case list([ConfigNode])
    /// Keys and values, in the order of the file.
    case map([Entry])
  }

  /// A key and its value.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public var key: String
    /// The place of the key.
    public var position: Position?
    /// The value.
    public var value: ConfigNode

    public init(_ key: String, position: Position? = nil, _ value: ConfigNode) {
      self.key = key
      self.position = position
      self.value = value
    }
  }

  /// A place in a file.
  public struct Position: Sendable, Hashable {
    /// The line, from 1.
    public var line: Int
    /// The column in characters, from 1.
    public var column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// What the value is.
  public var value: Content
  /// Its place in the file; `nil` for a literal.
  public var position: Position?
  /// How the value was written, where that is not what it reads as: the digits of a number, `yes` for true.
  public var spelling: String?
  /// A text as its file has it, from its first character or its quotation position to the end of that line or further; `nil` where it says
  /// something else, such as a variable.
  package var line: Substring?

  public init(_ value: Content, position: Position? = nil, spelling: String? = nil) {
    self.value = value
    self.position = position
    self.spelling = spelling
  }

  /// The entries of a map; empty for everything else.
  public var entries: [Entry] {
    if case .map(let entries) = value { entries } else { [] }
  }

  /// The value of a key of a map.
  public subscript(key: String) -> ConfigNode? {
    entries.first { $0.key == key }?.value
  }

  /// What the value is, in words for an error.
  public var typeName: String {
    switch value {
    case .null: "nothing"
    case .bool: "true or false"
    case .int: "a whole number"
    case .double: "a number"
    case .string: "a text"
    case .list: "a list"
    case .map: "a map of keys and values"
    }
  }
}

extension ConfigNode: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self.init(.string(value)) }
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(.int(value)) }
  /// A number.
  public init(floatLiteral value: Double) { self.init(.double(value)) }
  /// True or false.
  public init(booleanLiteral value: Bool) { self.init(.bool(value)) }
  /// A list.
  public init(arrayLiteral elements: ConfigNode...) { self.init(Content.list(elements)) }
  /// Keys and values.
  public init(dictionaryLiteral elements: (String, ConfigNode)...) {
    self.init(Content.map(elements.map { Entry($0.0, $0.1) }))
  }
}
