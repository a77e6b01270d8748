/// Finds where comments, document types, processing instructions and CDATA sections end.
///
/// An end that was once searched for and not found is not searched for again, so that a page full of openers takes linear time.
struct DeclarationSearch {
  private var hasCommentEnd = true
  private var hasCharacterDataEnd = true

  /// The offset after a comment, a document type or a processing instruction, given that of its `<`.
  mutating func end(_ scanner: ByteScanner, at start: Int) -> Int {
    if scanner.matches("<!--", at: start) {
      return endOfComment(scanner, at: start) ?? endOfOpenComment(scanner, at: start)
    }
    return scanner.find(UInt8(ascii: ">"), from: start + 1).map { $0 + 1 } ?? scanner.bytes.count
  }

  /// The text of a CDATA section; `nil` where there is none or it has no end.
  mutating func characterData(_ scanner: ByteScanner, at start: Int) -> Range<Int>? {
    guard hasCharacterDataEnd, scanner.matches("<![cdata[", at: start) else { return nil }
    guard let end = scanner.find("]]>", from: start + 9) else {
      hasCharacterDataEnd = false
      return nil
    }
    return start + 9..<end
  }

  private mutating func endOfComment(_ scanner: ByteScanner, at start: Int) -> Int? {
    guard hasCommentEnd else { return nil }
    let bytes = scanner.bytes
    let dash = UInt8(ascii: "-")
    var index = start + 4
    while let found = scanner.find(UInt8(ascii: ">"), from: index) {
      if bytes[found - 1] == dash, bytes[found - 2] == dash { return found + 1 }
      if found >= start + 7, bytes[found - 1] == UInt8(ascii: "!"), bytes[found - 2] == dash, bytes[found - 3] == dash {
        return found + 1
      }
      index = found + 1
    }
    hasCommentEnd = false
    return nil
  }

  /// The end of a comment that is never closed: after the next `>` or before the next tag, so that the page after it is not lost.
  private func endOfOpenComment(_ scanner: ByteScanner, at start: Int) -> Int {
    let bytes = scanner.bytes
    var index = start + 4
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ">") { return index + 1 }
      if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count {
        let next = bytes[index + 1]
        if next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") { return index }
      }
      index += 1
    }
    return bytes.count
  }
}
