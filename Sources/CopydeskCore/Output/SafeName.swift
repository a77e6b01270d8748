import CopydeskText
import Foundation

/// Makes parts of file names from whatever a page says.
enum SafeName {
  /// How much of a text is looked at; more than any file name can hold.
  private static let longestInput = 1_000

  /// The text in lower case, NFC: letters, marks and digits of any script; everything else becomes one hyphen.
  ///
  /// Characters that are not seen (Unicode's Default_Ignorable_Code_Point: joiners, direction overrides, variation
  /// selectors, fillers) are left out. Empty where nothing is left.
  static func slug(_ text: String, keepsDots: Bool = false) -> String {
    if let plain = plainSlug(text, keepsDots: keepsDots) { return plain }
    var result = String.UnicodeScalarView()
    var gap: Unicode.Scalar?
    for scalar in composed(text).unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      if scalar.isWordPart, !(scalar.isMark && (result.isEmpty || gap != nil)) {
        if let gap, !result.isEmpty { result.append(gap) }
        gap = nil
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else if keepsDots, scalar == ".", gap == nil {
        gap = "."
      } else {
        gap = "-"
      }
    }
    return normalized(String(result))
  }

  /// The same for a text in ASCII, byte by byte; `nil` for others.
  private static func plainSlug(_ text: String, keepsDots: Bool) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var result: [UInt8] = []
    var gap: UInt8?
    for byte in text.utf8.prefix(longestInput) {
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
        if let gap, !result.isEmpty { result.append(gap) }
        gap = nil
        result.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      } else {
        gap = keepsDots && byte == UInt8(ascii: ".") && gap == nil ? byte : UInt8(ascii: "-")
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text as it is, NFC, without what a file name cannot hold on any system: separators and `: * ? " < > |` become
  /// hyphens, control characters spaces; dots, spaces and hyphens at the ends go.
  static func title(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in composed(text).unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      switch (scalar, scalar.properties.generalCategory) {
      case (_, .control), (_, .lineSeparator), (_, .paragraphSeparator), (_, .spaceSeparator):
        if result.last != " " { result.append(" ") }
      case (_, .format): continue
      case (_, .privateUse), (_, .unassigned), (_, .surrogate): result.append("-")
      case ("/", _), ("\\", _), (":", _), ("*", _), ("?", _), ("\"", _), ("<", _), (">", _), ("|", _):
        result.append("-")
      default: result.append(scalar)
      }
    }
    return trimmed(String(result))
  }

  /// The beginning of a name, whole characters where there is room for one, and no dot, space or hyphen at its end.
  static func cut(_ name: String, toBytes limit: Int) -> String {
    if name.utf8.count <= limit { return name }
    var room = limit
    var kept = ""
    for character in name {
      room -= character.utf8.count
      if room < 0 { break }
      kept.append(character)
    }
    if kept.isEmpty {
      room = limit
      for scalar in name.unicodeScalars {
        room -= UTF8.width(scalar)
        if room < 0 { break }
        kept.unicodeScalars.append(scalar)
      }
    }
    let result = trimmed(kept)
    return result.isEmpty ? "x" : result
  }

  /// The name, or its beginning with a hash of the whole where it is longer than so many bytes.
  static func shortened(_ name: String, toBytes limit: Int) -> String {
    guard name.utf8.count > limit else { return name }
    return "\(cut(name, toBytes: 200))~\(String(StableHash.of(name.utf8), radix: 16))"
  }

  /// The name, changed where Windows would take it for a device whatever its extension (CON, NUL, COM1, …), and where it is
  /// a name that no file can have.
  static func avoidingDevices(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 == UInt8(ascii: ".") }) { return name + "_" }
    let stem = Substring(name.utf8.prefix { $0 != UInt8(ascii: ".") })
    guard devices.contains(stem.uppercased().trimmingCharacters(in: .whitespaces)) else { return name }
    return "\(stem)_\(name[stem.endIndex...])"
  }

  /// The names that Windows keeps for devices (Microsoft, "Naming Files, Paths, and Namespaces").
  private static let devices: Set<String> = {
    let ports = ["COM", "LPT"].flatMap { port in "0123456789¹²³".map { "\(port)\($0)" } }
    return Set(["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"] + ports)
  }()

  private static func composed(_ text: String) -> String {
    normalized(String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestInput))))
  }

  /// The text in NFC, as every text of characters below U+0300 is (Unicode 15, DerivedNormalizationProps.txt, NFC_Quick_Check).
  private static func normalized(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0xCC } ? text : text.precomposedStringWithCanonicalMapping
  }

  private static func trimmed(_ name: String) -> String {
    let scalars = name.unicodeScalars
    func stays(_ scalar: Unicode.Scalar) -> Bool { scalar != "." && scalar != " " && scalar != "-" }
    guard let first = scalars.firstIndex(where: stays), let last = scalars.lastIndex(where: stays) else { return "" }
    return String(scalars[first...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
