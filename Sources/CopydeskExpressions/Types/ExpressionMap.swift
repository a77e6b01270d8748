/// Values by keys, in the order in which they were written.
public struct ExpressionMap: Sendable, Equatable {
  private enum Key: Hashable {
    case bool(Bool)
    case int(Int)
    case string(String)
  }

  /// The keys.
  public private(set) var keys: [ExpressionValue] = []
  /// The values, in the order of the keys.
  public private(set) var values: [ExpressionValue] = []
  private var places: [Key: Int] = [:]

  /// Makes an empty map.
  public init() {}

  /// How many keys there are.
  public var count: Int { keys.count }

  /// The value of a key; `nil` where there is none.
  public subscript(key: ExpressionValue) -> ExpressionValue? {
    ExpressionMap.key(key).flatMap { places[$0] }.map { values[$0] }
  }

  /// Whether a value can be a key: truth values, whole numbers and texts can.
  static func isKey(_ value: ExpressionValue) -> Bool { key(value) != nil }

  /// Adds a value.
  ///
  /// - Returns: Whether there was no value of that key, and the key can be one.
  @discardableResult
  mutating func add(_ value: ExpressionValue, for key: ExpressionValue) -> Bool {
    guard let place = ExpressionMap.key(key), places.updateValue(keys.count, forKey: place) == nil else { return false }
    keys.append(key)
    values.append(value)
    return true
  }

  private static func key(_ value: ExpressionValue) -> Key? {
    switch value {
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .double(let value): Int(exactly: value).map { .int($0) }
    case .string(let text): .string(text)
    default: nil
    }
  }

  /// Whether two maps have the same values for the same keys, in any order.
  public static func == (left: ExpressionMap, right: ExpressionMap) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left.keys, left.values).allSatisfy { right[$0] == $1 }
  }
}
