/// The value of `Content-Type` or `Content-Disposition`: `text/html; charset="utf-8"` (RFC 2045, 5.1; RFC 2231).
struct ContentType: Equatable {
  /// `text/html`, in lower case.
  private(set) var type: String
  /// By their names in lower case.
  private(set) var parameters: [String: String] = [:]

  init(_ value: [UInt8]) {
    var rest = String(decoding: value.prefix(16 << 10), as: UTF8.self)[...]
    type = rest.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
    if type.isEmpty { type = "text/plain" }
    rest = rest.drop { $0 != ";" }.dropFirst()
    var pieces: [String: [Int: String]] = [:]
    for _ in 0..<100 {
      guard let (name, value) = Self.parameter(&rest) else { break }
      // `boundary*0*=` is the first piece of a long value, and percent-encoded.
      let parts = name.split(separator: "*", omittingEmptySubsequences: false)
      let isEncoded = parts.count > 1 && parts.last == ""
      let number = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      let key = String(parts.first ?? "")
      if pieces[key]?[number] == nil { pieces[key, default: [:]][number] = isEncoded ? Self.decoded(value) : value }
    }
    parameters = pieces.mapValues { $0.sorted { $0.key < $1.key }.map(\.value).joined() }
  }

  /// The same with another type.
  func changed(to type: String) -> ContentType {
    var changed = self
    changed.type = type
    return changed
  }

  var charset: String? { parameters["charset"] }
  var isMultipart: Bool { type.hasPrefix("multipart/") }

  /// Takes `name="value";` off the front.
  private static func parameter(_ rest: inout Substring) -> (name: String, value: String)? {
    rest = rest.drop { $0.isWhitespace || $0 == ";" }
    guard let equals = rest.firstIndex(where: { $0 == "=" || $0 == ";" }) else { return nil }
    let name = rest[..<equals].lowercased().filter { !$0.isWhitespace }
    guard rest[equals] == "=" else {
      rest = rest[equals...]
      return (name, "")
    }
    rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
    guard rest.first == "\"" else {
      let value = rest.prefix { $0 != ";" && !$0.isWhitespace }
      rest = rest[value.endIndex...].drop { $0 != ";" }
      return (name, String(value))
    }
    return (name, quoted(&rest))
  }

  private static func quoted(_ rest: inout Substring) -> String {
    var value = ""
    rest = rest.dropFirst()
    while let next = rest.popFirst(), next != "\"" {
      if next == "\\", let escaped = rest.popFirst() { value.append(escaped) } else { value.append(next) }
    }
    return value
  }

  /// `utf-8'en'a%20b` without its charset, language and escapes.
  private static func decoded(_ value: String) -> String {
    let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    let text = parts.count == 3 ? String(parts[2]) : value
    return String(
      decoding: TransferEncoding.quotedPrintable.undo(
        Array(text.utf8).map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }[...], keepsSpaces: true),
      as: UTF8.self)
  }
}
