/// An HTTP response as it was recorded: status, fields, body (RFC 9112).
struct HTTPMessage {
  var status: Int
  var fields: HeaderFields
  /// Where in the block the body begins.
  var bodyStart: Int

  /// Reads a block.
  ///
  /// - Returns: `nil` where it does not begin with a status line, or the header does not end.
  init?(_ block: [UInt8]) {
    guard block.starts(with: "HTTP/".utf8), let header = HeaderBlock(block[...]) ?? HTTPMessage.onlyHeader(block) else {
      return nil
    }
    let parts = header.first.split(separator: " ", maxSplits: 2)
    guard parts.count >= 2, let status = Int(parts[1].prefix(3)), (100...999).contains(status) else { return nil }
    self.status = status
    fields = header.fields
    bodyStart = header.length
  }

  /// A message whose empty line was cut off with the body.
  private static func onlyHeader(_ block: [UInt8]) -> HeaderBlock? {
    guard block.count < HeaderBlock.maximumLength else { return nil }
    return HeaderBlock((block + "\r\n\r\n".utf8)[...]).map { header in
      var header = header
      header.length = block.count
      return header
    }
  }

  /// What a `Content-Type` says: the type in lower case, and the encoding.
  static func contentType(_ text: String?) -> (type: String, charset: String?) {
    let parts = (text ?? "").split(separator: ";", omittingEmptySubsequences: false)
    let type = parts.first.map { $0.trimmed.lowercased() } ?? ""
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].trimmed.lowercased() == "charset" else { continue }
      let name = pair[1].trimmed.filter { $0 != "\"" && $0 != "'" }
      if !name.isEmpty { return (type, name) }
    }
    return (type, nil)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
