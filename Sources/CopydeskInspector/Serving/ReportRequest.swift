/// A request of a browser (RFC 9112), as far as a report needs it.
struct ReportRequest: Equatable {
  var method: String
  /// Without the slash in front and without a query.
  var path: String
  /// By their names in small letters.
  var headers: [String: String]
  var body: [UInt8]

  /// - Returns: `nil` where the bytes are no whole request yet, or none at all.
  init?(_ bytes: [UInt8], longestBody: Int) {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
    guard let parts = lines.first?.split(separator: " "), parts.count == 3, parts[1].hasPrefix("/") else { return nil }
    method = String(parts[0])
    path = String(parts[1].dropFirst().prefix { $0 != "?" && $0 != "#" })
    headers = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      headers[line[..<colon].lowercased()] = String(value)
    }
    let length = headers["content-length"].map { Int($0) ?? -1 } ?? 0
    guard (0...longestBody).contains(length), bytes.count >= end.upperBound + length else { return nil }
    body = Array(bytes[end.upperBound..<(end.upperBound + length)])
  }
}
