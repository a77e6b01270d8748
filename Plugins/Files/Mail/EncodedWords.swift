import CopydeskHTML

/// Decodes header values: `=?euc-kr?B?…?=` among plain text (RFC 2047).
enum EncodedWords {
  private struct Piece {
    /// `nil` for what was written plainly.
    var charset: String?
    var bytes: [UInt8]
  }

  /// The value as text, in one line.
  static func text(_ value: [UInt8]) -> String {
    let text = pieces(value).map { piece in
      String(decoding: DecodedPage(piece.bytes, declared: piece.charset).utf8, as: UTF8.self)
    }.joined()
    return text.split(whereSeparator: { $0.isWhitespace || $0.isNewline || $0 == "\0" }).joined(separator: " ")
  }

  /// Plain and encoded pieces in turn. White space between encoded words is not a part of the text, and one character may be spread over two
  /// words, against the letter of the standard: words of one charset are decoded together.
  private static func pieces(_ value: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var rest = value[...]
    while !rest.isEmpty {
      guard let start = rest.firstPlace(of: "=?".utf8)?.lowerBound else { break }
      guard let (word, end) = word(rest[start...]) else {
        pieces.append(Piece(charset: nil, bytes: Array(rest[...(start + 1)])))
        rest = rest[(start + 2)...]
        continue
      }
      let between = rest[..<start]
      let follows = pieces.last?.charset != nil && between.allSatisfy { $0 <= 0x20 }
      if !follows { pieces.append(Piece(charset: nil, bytes: Array(between))) }
      if follows, pieces[pieces.count - 1].charset == word.charset {
        pieces[pieces.count - 1].bytes += word.bytes
      } else {
        pieces.append(word)
      }
      rest = rest[end...]
    }
    if !rest.isEmpty { pieces.append(Piece(charset: nil, bytes: Array(rest))) }
    return joined(pieces)
  }

  /// Plain pieces that follow each other as one, so that their encoding is judged together.
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    pieces.reduce(into: []) { result, piece in
      if piece.charset == nil, let last = result.indices.last, result[last].charset == nil {
        result[last].bytes += piece.bytes
      } else {
        result.append(piece)
      }
    }
  }

  /// Reads `=?charset?encoding?text?=`.
  private static func word(_ bytes: ArraySlice<UInt8>) -> (Piece, end: Int)? {
    // Words have 75 bytes at most; many programs write longer ones.
    let head = bytes.dropFirst(2).prefix(2_000)
    let parts = head.split(separator: UInt8(ascii: "?"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, (1...40).contains(parts[0].count), parts[1].count == 1,
      let end = parts[2].firstPlace(of: "?=".utf8)
    else { return nil }
    // A language may follow the charset (RFC 2231, 5).
    let charset = String(decoding: parts[0].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self).lowercased()
    let text = parts[2][..<end.lowerBound]
    switch parts[1].first {
    case UInt8(ascii: "B"), UInt8(ascii: "b"):
      return (Piece(charset: charset, bytes: TransferEncoding.base64.undo(text)), end.upperBound)
    case UInt8(ascii: "Q"), UInt8(ascii: "q"):
      let spaced = text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return (
        Piece(charset: charset, bytes: TransferEncoding.quotedPrintable.undo(spaced[...], keepsSpaces: true)),
        end.upperBound
      )
    default: return nil
    }
  }
}
