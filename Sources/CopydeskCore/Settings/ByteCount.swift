/// A number of bytes, as a setting: `52428800`, `1_000_000`, `50 MB`, `64MiB`.
///
///     @Setting("The most bytes that a file has.") public var bytes: ByteCount? = nil
public struct ByteCount: SettingValue, Hashable {
  /// The bytes, 0 or more.
  public var value: Int

  public init(_ value: Int) { self.value = value }

  /// A size.
  public static var settingKind: SettingKind { .size }

  /// Reads a whole number, or a number with one of the units kB, MB, GB, TB (powers of 1000) and KiB, MiB, GiB, TiB (powers of 1024).
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> ByteCount? {
    read(node, path: path, reader: &reader, least: 0, in: "a size such as 4096, 50 MB or 64 MiB")
  }

  /// The size in the largest unit that it is a whole number of.
  public var configNode: ConfigNode {
    for (unit, size) in ByteUnits.all where size > 1 && value > 0 && value % size == 0 {
      return ConfigNode(.string("\(value / size) \(unit)"))
    }
    return value.configNode
  }

  /// Reads a size of at least as many bytes as are told.
  ///
  /// - Parameter expected: What an error says was expected.
  package static func read(
    _ node: ConfigNode, path: String, reader: inout SettingReader, least: Int, in expected: String
  ) -> ByteCount? {
    let value: Int? =
      switch node.value {
      case .int(let value): value
      case .string(let text): ByteUnits.bytes(in: text)
      default: nil
      }
    if value == nil, case .string(let text) = node.value, let unit = ByteUnits.unknownUnit(of: text) {
      let known = ByteUnits.all.reversed().map(\.name).joined(separator: ", ")
      reader.fail(path, node.position, "unknown unit '\(unit)' in '\(text)' (known are \(known))")
      return nil
    }
    guard let value, value >= least else {
      reader.fail(path, node.position, "expected \(expected); found \(node.found)")
      return nil
    }
    return ByteCount(value)
  }
}

extension ByteCount: ExpressibleByIntegerLiteral {
  /// A number of bytes.
  public init(integerLiteral value: Int) { self.init(value) }
}
