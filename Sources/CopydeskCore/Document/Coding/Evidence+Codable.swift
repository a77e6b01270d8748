extension Evidence: Codable {
  private enum Key: String, CodingKey {
    case confidence, doubts, measures
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      confidence: try container.decode(Double.self, forKey: .confidence),
      doubts: try container.decode([String].self, forKey: .doubts),
      measures: try container.decode([Measure].self, forKey: .measures))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(doubts, forKey: .doubts)
    try container.encode(measures, forKey: .measures)
  }
}

extension Evidence.Measure: Codable {
  private enum Key: String, CodingKey {
    case name, value
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try container.decode(String.self, forKey: .name), try container.decode(Double.self, forKey: .value))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(value, forKey: .value)
  }
}

extension FieldOrigin.Place: Codable {}

extension FieldOrigin: Codable {
  private enum Key: String, CodingKey {
    case values, places
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try container.decode([String].self, forKey: .values), try container.decode([Place].self, forKey: .places))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(values, forKey: .values)
    try container.encode(places, forKey: .places)
  }
}
