import CopydeskCore

/// Cuts a plain text into lines, and joins lines that were wrapped at a fixed width.
struct TextLines {
  private(set) var lines: [Line] = []

  /// - Throws: `DocumentError` where there are more lines than the document's memory or time allow.
  init(_ bytes: [UInt8], in context: StageContext) throws {
    let raw = try TextLines.rawLines(bytes, in: context)
    let isWrapped = TextLines.isWrapped(raw)
    var current: (text: String, position: Int)?
    var isAfterBlank = true
    func end() {
      guard let (whole, position) = current else { return }
      lines.append(Line(whole, position: position, isAfterBlank: isAfterBlank))
      isAfterBlank = false
      current = nil
    }
    for line in raw {
      if line.text.isEmpty {
        end()
        isAfterBlank = true
      } else if isWrapped, let (whole, position) = current {
        current = (whole + " " + line.text, position)
      } else {
        end()
        current = (line.text, line.position)
      }
    }
    end()
  }

  private static func rawLines(_ bytes: [UInt8], in context: StageContext) throws -> [(text: String, position: Int)] {
    var result: [(text: String, position: Int)] = []
    var start = 0
    func add(_ end: Int) throws {
      var text = InlineText()
      text.append(bytes[start..<end], position: start)
      let line = text.take().text
      // A line becomes a block or a removal; of empty ones, nothing.
      let price = MemoryAccount.Price.line + (line.isEmpty ? 0 : MemoryAccount.Price.block + 3 * line.utf8.count)
      if !context.memory.charge(price) { throw DocumentError.tooMuchMemory(context.memory) }
      if result.count & 0xFFF == 0 { try context.checkDeadline() }
      result.append((line, start))
    }
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      // A carriage return and a line feed are one line's end.
      if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D {
        start = index + 1
        continue
      }
      try add(index)
      start = index + 1
    }
    try add(bytes.count)
    return result
  }

  /// Whether paragraphs are separated by empty lines and their lines broken at a width: most lines that another follows at once are nearly
  /// as long as the longest, which is short, and what follows them does not begin a line of its own, with a capital letter or a number.
  private static func isWrapped(_ lines: [(text: String, position: Int)]) -> Bool {
    let longest = lines.lazy.map(\.text.count).max() ?? 0
    guard (40...100).contains(longest) else { return false }
    var followed = 0
    var full = 0
    var begun = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.text.isEmpty && !next.text.isEmpty {
      followed += 1
      if line.text.count * 4 > longest * 3 { full += 1 }
      if let first = next.text.first, first.isUppercase || first.isNumber { begun += 1 }
    }
    return followed >= 5 && full * 10 > followed * 8 && begun * 10 <= followed * 8
  }
}
