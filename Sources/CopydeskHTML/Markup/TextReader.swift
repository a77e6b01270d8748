/// Copies text out of a page, in ascending order: references become the characters that they mean, and line ends become line feeds
/// (HTML standard, sections 13.2.5.72 and 13.2.3.5).
struct TextReader {
  /// The meaning of the references in a text.
  enum References {
    case none, text, attribute
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var ampersands: ByteCursor
  private var returns: ByteCursor

  init(_ scanner: ByteScanner) {
    bytes = scanner.bytes
    ampersands = ByteCursor(UInt8(ascii: "&"), scanner)
    returns = ByteCursor(0x0D, scanner)
  }

  /// Copies a range that is not below those of earlier calls.
  @inline(__always)
  mutating func copy(_ range: Range<Int>, _ references: References, to output: inout Arena<UInt8>) {
    ampersands.skip(to: range.lowerBound)
    returns.skip(to: range.lowerBound)
    if returns.next >= range.upperBound, ampersands.next >= range.upperBound || references == .none {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    } else {
      copyPieces(range, references, to: &output)
    }
  }

  private mutating func copyPieces(_ range: Range<Int>, _ references: References, to output: inout Arena<UInt8>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let ampersand = references == .none ? range.upperBound : ampersands.next
      let stop = min(ampersand, returns.next, range.upperBound)
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<stop]))
      guard stop < range.upperBound else { return }
      if stop == returns.next {
        index = stop + 1
        if index == bytes.count || bytes[index] != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
      } else {
        // A reference ends where its text does: one in an attribute never takes in what follows the value.
        let text = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
        let reference = CharacterReference(text, at: stop, inAttribute: references == .attribute)
        reference.write(to: &output)
        index = reference.end
      }
      ampersands.skip(to: index)
      returns.skip(to: index)
    }
  }
}

/// Finds the places of a byte, one after the other.
private struct ByteCursor {
  /// The offset of the next one, or the number of bytes.
  private(set) var next: Int
  private let byte: UInt8
  private let scanner: ByteScanner

  init(_ byte: UInt8, _ scanner: ByteScanner) {
    self.byte = byte
    self.scanner = scanner
    next = scanner.find(byte, from: 0) ?? scanner.bytes.count
  }

  /// Goes on to the first one from an offset on.
  @inline(__always)
  mutating func skip(to offset: Int) {
    if next < offset { next = scanner.find(byte, from: offset) ?? scanner.bytes.count }
  }
}
