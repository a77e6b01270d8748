/// Tells a caption by how it begins, where a line stands right below a picture.
public enum CaptionLead {
  /// Where a line that begins as only captions do goes on with what it says, in bytes: behind the signs that point to the picture. Words that
  /// say what it shows are a part of the caption, so that it begins with them. `nil` for any other line.
  public static func end(of line: String) -> Int? {
    let scalars = line.unicodeScalars
    guard let first = scalars.first, first.value >= 0x80 || first.properties.isAlphabetic else { return nil }
    if signs.contains(first) {
      let rest = scalars.drop { signs.contains($0) || $0.properties.isWhitespace }
      return rest.isEmpty ? nil : line.utf8.distance(from: line.startIndex, to: rest.startIndex)
    }
    return words(of: line) > 0 ? 0 : nil
  }

  /// How many bytes of a line are words that only captions begin with, where more follows; a word for a picture among them is no label of a
  /// credit.
  static func words(of line: String) -> Int {
    // All of them end in a sign.
    guard line.utf8.first.map(mayBegin) ?? false, mayHoldSign(line) else { return 0 }
    let start = line.prefix(longest).lowercased()
    guard let first = start.utf8.first, let lead = leads[Int(first)].first(where: start.hasPrefix) else { return 0 }
    let count = line.prefix(lead.count).utf8.count
    return count < line.utf8.count ? count : 0
  }

  /// Whether one of the bytes that such a sign begins with is among those of the first characters.
  private static func mayHoldSign(_ line: String) -> Bool {
    line.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.prefix(4 * longest).contains { $0 == 0x3A || $0 == 0xEF }
    } ?? true
  }

  /// The leads by their first bytes.
  private static let leads: [[String]] = {
    let leads = Vocabulary.phrases(.captionLeads)
    return leads.reduce(into: [[String]](repeating: [], count: 256)) { $0[Int($1.utf8.first ?? 0)].append($1) }
  }()

  /// Whether a lead may begin with a byte, as a small letter. Of letters beyond ASCII only those of East Asia have the same bytes in any case.
  private static func mayBegin(with byte: UInt8) -> Bool {
    if byte >= 0x80, byte < 0xE3 { return true }
    return !leads[Int(byte &- 0x41 < 26 ? byte | 0x20 : byte)].isEmpty
  }

  /// How many characters of a line are looked at: the longest lead has fewer.
  private static let longest = 32

  /// Triangles that point up, to the left, or up and down. Those that point to the right begin items of lists as well.
  private static let signs = Set(
    "\u{25B2}\u{25B3}\u{25B4}\u{25B5}\u{25C0}\u{25C1}\u{25C2}\u{25C3}\u{25C4}\u{25C5}\u{25E4}\u{25E5}".unicodeScalars
  ).union(downward)
  /// Those that point down.
  private static let downward = Set("\u{25BC}\u{25BD}\u{25BE}\u{25BF}".unicodeScalars)

  /// Whether a line begins with a sign that points down, to the picture below it.
  public static func pointsDown(_ line: String) -> Bool { line.unicodeScalars.first.map(downward.contains) ?? false }
}
