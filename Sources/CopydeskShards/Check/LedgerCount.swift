import CopydeskEngine

/// Counts the lines of a ledger by their verdicts.
struct LedgerCount: Equatable {
  var written = 0
  var dropped = 0
  var failed = 0
  /// Lines that have no verdict, or end without a line feed.
  var broken = 0

  var read: Int { written + dropped + failed }

  /// Counts a file; `nil` where it cannot be read.
  init?(_ path: String) {
    var line: [UInt8] = []
    let isRead = FileTree.forEachBlock(of: path) { block in
      var rest = block
      while let end = rest.firstIndex(of: 0x0A) {
        count(line + rest[..<end])
        line = []
        rest = rest[(end + 1)...]
      }
      line += rest
      return true
    }
    if !isRead { return nil }
    if !line.isEmpty { broken += 1 }
  }

  private static let key = Array(#""verdict":""#.utf8)

  /// A quotation mark within a text has a backslash before it, so that these bytes are nothing but the key.
  private mutating func count(_ line: [UInt8]) {
    guard let place = line.firstRange(of: Self.key), line.last == UInt8(ascii: "}") else {
      broken += 1
      return
    }
    switch line[place.upperBound...].prefix(while: { $0 != UInt8(ascii: "\"") }) {
    case let verdict where verdict.elementsEqual("written".utf8): written += 1
    case let verdict where verdict.elementsEqual("dropped".utf8): dropped += 1
    case let verdict where verdict.elementsEqual("failed".utf8): failed += 1
    default: broken += 1
    }
  }

  func matches(_ totals: RunTotals) -> Bool {
    broken == 0 && (written, dropped, failed) == (totals.written, totals.dropped, totals.failed) && read == totals.read
  }
}
