import CopydeskCore

/// Refuses files, before anything is parsed, whose aliases would take the parser too long.
///
/// The parser shares what an alias repeats, so that a value repeated a million times costs nothing until it is copied (the
/// converter counts that). Two things do cost: anchors in a chain, each around the last, nest as deep as all of them
/// together, and such a tree is freed level by level; and a key made of aliases is hashed as if each were written out.
struct AliasGuard {
  /// How many anchors a file may have.
  static let mostAnchors = 60
  /// How deep anchors in a chain may nest, as far as can be told from brackets and indentation.
  static let deepestChain = 10_000
  /// How many aliases a file may have that also has keys made of lists or maps. With `n` aliases a key repeats a value at most
  /// `3^(n/3)` times.
  static let mostAliasesNearKeys = 36

  private var anchors = 0
  private var aliases = 0
  private var mayHaveComplexKeys = false
  private var openBrackets = 0
  private var deepestBrackets = 0
  private var indentation = 0
  private var deepestIndentation = 0

  /// The error in a text, if any.
  static func check(_ text: String) -> SettingError? {
    var counts = AliasGuard()
    counts.count(Array(text.utf8))
    if counts.anchors > mostAnchors {
      return SettingError("more than \(mostAnchors) anchors ('&name')")
    }
    // A block list can have its key's indentation: two levels a column.
    if counts.anchors * (counts.deepestBrackets + 2 * counts.deepestIndentation) > deepestChain {
      return SettingError("anchors ('&name') in a file that nests so deep")
    }
    if counts.mayHaveComplexKeys, counts.anchors > 0, counts.aliases > mostAliasesNearKeys {
      return SettingError("more than \(mostAliasesNearKeys) aliases ('*name') in a file with keys that are not texts")
    }
    return nil
  }

  /// Counts what looks like anchors, aliases, nesting and keys that are not texts; in quoted texts too, which does little
  /// harm.
  private mutating func count(_ bytes: [UInt8]) {
    var previous = UInt8(ascii: "\n")
    var lastSolid: UInt8 = 0
    var wordIsAlias = false
    var isIndentation = true
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: "\n")
      let isBlank = Self.blanks.contains(byte)
      let beginsWord = Self.separators.contains(previous) && !isBlank
      countNesting(byte, isIndentation: &isIndentation)
      if byte == UInt8(ascii: ":"), wordIsAlias || lastSolid == UInt8(ascii: "]") || lastSolid == UInt8(ascii: "}") {
        mayHaveComplexKeys = true
      }
      if beginsWord {
        wordIsAlias = byte == UInt8(ascii: "*")
        if wordIsAlias, !Self.blanks.contains(next) { aliases += 1 }
        if byte == UInt8(ascii: "&"), !Self.blanks.contains(next) { anchors += 1 }
        if byte == UInt8(ascii: "?"), Self.blanks.contains(next) { mayHaveComplexKeys = true }
      }
      if !isBlank { lastSolid = byte }
      previous = byte
    }
  }

  private mutating func countNesting(_ byte: UInt8, isIndentation: inout Bool) {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      indentation = 0
      isIndentation = true
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      if isIndentation { indentation += 1 }
    default:
      isIndentation = false
    }
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { openBrackets += 1 }
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { openBrackets = max(0, openBrackets - 1) }
    deepestBrackets = max(deepestBrackets, openBrackets)
    deepestIndentation = max(deepestIndentation, indentation)
  }

  private static let blanks = Set(" \t\r\n".utf8)
  private static let separators = Set(" \t\r\n[]{},:-?\"'".utf8)
}
