/// Reads one row of a table in text (RFC 4180): cells with a delimiter between them, in quotes where they have delimiters, quotes or line ends.
struct DelimitedRow {
  enum Found {
    case row
    case fault(String)
    case tooLong
    /// The data ended before the row began.
    case none
  }

  private enum State {
    case start, plain, quoted, closing, carriageReturn
  }

  /// The cells as bytes, without their quotes.
  private(set) var cells: [[UInt8]] = []
  /// How many bytes the row has, with its line end.
  private(set) var count = 0
  /// How many line feeds it has.
  private(set) var lines = 0
  private var cell: [UInt8] = []
  private var state = State.start
  private let delimiter: UInt8
  /// Whether the row has to end in the line that it begins in.
  private let endsWithLine: Bool

  init(delimiter: UInt8, endsWithLine: Bool = false) {
    (self.delimiter, self.endsWithLine) = (delimiter, endsWithLine)
  }

  /// Reads the row that begins with the next byte, and passes over nothing.
  mutating func read(from stream: ByteStream, limit: Int) throws(ByteStream.Damage) -> Found {
    while try stream.fill(to: count + 1) {
      let found = stream.available.withUnsafeBufferPointer { buffer -> Found? in
        while count < buffer.count {
          let byte = buffer[count]
          count += 1
          if let found = take(byte) { return found }
        }
        return nil
      }
      if let found { return found }
      if count > limit { return .tooLong }
    }
    if count == 0 { return .none }
    if state == .quoted { return .fault("a quotation is not closed") }
    endCell()
    return .row
  }

  private mutating func take(_ byte: UInt8) -> Found? {
    if byte == 0x0A { lines += 1 }
    switch state {
    case .quoted where byte == 0x0A && endsWithLine:
      return .fault("a quotation is not closed in its line, and many before it were not closed at all")
    case .quoted:
      if byte == UInt8(ascii: "\"") { state = .closing } else { cell.append(byte) }
    case .start where byte == UInt8(ascii: "\""): state = .quoted
    case .closing where byte == UInt8(ascii: "\""):
      cell.append(byte)
      state = .quoted
    case _ where byte == delimiter && state != .carriageReturn: endCell()
    case _ where byte == 0x0A:
      if state != .closing, state != .carriageReturn, cell.last == 0x0D { cell.removeLast() }
      endCell()
      return .row
    case .closing where byte == 0x0D: state = .carriageReturn
    case .closing, .carriageReturn: return .fault("something follows a closing quote")
    case .start, .plain:
      cell.append(byte)
      state = .plain
    }
    return nil
  }

  private mutating func endCell() {
    cells.append(cell)
    cell = []
    state = .start
  }
}
