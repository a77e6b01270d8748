import CopydeskCore
import CopydeskText

/// How far a file of verdicts has come: how many bytes it has, and a hash of them.
struct VerdictPrefix {
  private(set) var length = 0
  private var hash = StableHash.of([])

  init() {}

  /// Reads ``text``.
  init?(_ text: String) {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let length = Int(parts[0]), length >= 0, let hash = UInt64(parts[1], radix: 16) else {
      return nil
    }
    (self.length, self.hash) = (length, hash)
  }

  var text: String { "\(length)-\(String(hash, radix: 16))" }

  mutating func advance(over bytes: some Collection<UInt8>) {
    length += bytes.count
    hash = StableHash.of(bytes, after: hash)
  }

  /// Whether a file begins with these bytes.
  func isIn(_ path: String) throws(OutputError) -> Bool {
    var found = VerdictPrefix()
    try forEachBlock(of: path) { block in found.advance(over: block) }
    return found.length == length && found.hash == hash
  }

  /// Hands out the bytes of a file up to here.
  func forEachBlock(
    of path: String, _ body: (ArraySlice<UInt8>) throws(OutputError) -> Void
  ) throws(OutputError) {
    var rest = length
    var failure: OutputError?
    try EarlierOutput.forEachRawBlock(of: path) { block in
      do throws(OutputError) {
        try body(block.prefix(rest))
      } catch {
        failure = error
      }
      rest -= min(rest, block.count)
      return failure == nil && rest > 0
    }
    if let failure { throw failure }
  }
}
