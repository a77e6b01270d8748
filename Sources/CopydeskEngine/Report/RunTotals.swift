import CopydeskCore

/// How many documents ended how.
public struct RunTotals: Codable, Sendable, Hashable {
  /// What the source handed out.
  public var inputs = 0
  /// The documents that splits made beyond those that they took: a split in three adds two.
  public var split = 0
  /// Documents that every sink has.
  public var written = 0
  /// Documents that a stage had no use for.
  public var dropped = 0
  /// Documents that went wrong.
  public var failed = 0

  /// Makes counts of nothing.
  public init() {}

  /// Every document that needs a verdict: the inputs, and what splits added.
  public var read: Int { inputs + split }

  /// Whether every document has its verdict: read = written + dropped + failed.
  public var isBalanced: Bool { read == written + dropped + failed }

  enum CodingKeys: String, CodingKey {
    case read, inputs, split, written, dropped, failed
  }

  /// Reads counts.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    inputs = try container.decode(Int.self, forKey: .inputs)
    split = try container.decode(Int.self, forKey: .split)
    written = try container.decode(Int.self, forKey: .written)
    dropped = try container.decode(Int.self, forKey: .dropped)
    failed = try container.decode(Int.self, forKey: .failed)
  }

  /// Writes counts.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(read, forKey: .read)
    try container.encode(inputs, forKey: .inputs)
    try container.encode(split, forKey: .split)
    try container.encode(written, forKey: .written)
    try container.encode(dropped, forKey: .dropped)
    try container.encode(failed, forKey: .failed)
  }
}
