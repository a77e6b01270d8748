extension ExtraValue: Codable {
  /// The name of a value's type: JSON has one type of number, and nothing for what is not finite.
  private enum Key: String, CodingKey {
    case null, bool, integer, number, text, list, map
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "an extra has one key, which says what it is"))
    }
    switch key {
    case .null: self = .null
    case .bool: self = .bool(try container.decode(Bool.self, forKey: key))
    case .integer: self = .integer(try container.decode(Int.self, forKey: key))
    case .number: self = .number(try ExtraValue.number(in: container))
    case .text: self = .text(try container.decode(String.self, forKey: key))
    case .list: self = .list(try container.decode([ExtraValue].self, forKey: key))
    case .map: self = .map(try container.decode([String: ExtraValue].self, forKey: key))
    }
  }

  /// A number, which is a text (`inf`, `-inf`, `nan`) where it is not finite.
  private static func number(in container: KeyedDecodingContainer<Key>) throws -> Double {
    if let text = try? container.decode(String.self, forKey: .number), let number = Double(text), !number.isFinite {
      return number
    }
    return try container.decode(Double.self, forKey: .number)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .null: try container.encode(true, forKey: .null)
    case .bool(let value): try container.encode(value, forKey: .bool)
    case .integer(let value): try container.encode(value, forKey: .integer)
    case .number(let value) where value.isFinite: try container.encode(value, forKey: .number)
    case .number(let value): try container.encode("\(value)", forKey: .number)
    case .text(let value): try container.encode(value, forKey: .text)
    case .list(let values): try container.encode(values, forKey: .list)
    case .map(let values): try container.encode(values, forKey: .map)
    }
  }
}
