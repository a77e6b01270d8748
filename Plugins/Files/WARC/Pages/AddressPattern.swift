import CopydeskCore

/// What addresses are wanted: a host with those below it (`example.org`), or a pattern with `*` for the whole address.
struct AddressPattern: Sendable {
  private enum Kind {
    case host(String)
    case pattern([UInt8])
  }

  private let kind: Kind

  /// - Throws: `SettingError` for an empty one.
  init(_ text: String) throws(SettingError) {
    if text.isEmpty { throw SettingError("an empty pattern") }
    let isHost = !text.contains("*") && !text.contains("/")
    kind = isHost ? .host(text.lowercased()) : .pattern(Array(text.utf8))
  }

  func matches(_ address: String) -> Bool {
    switch kind {
    case .host(let host):
      let found = Self.host(of: address)
      return found == host || found.hasSuffix("." + host)
    case .pattern(let pattern): return Self.matches(Array(address.utf8), pattern)
    }
  }

  /// The host in lower case, without a port.
  private static func host(of address: String) -> String {
    guard let start = address.firstRange(of: "://") else { return "" }
    let authority = address[start.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.split(separator: "@").last ?? ""
    return (host.split(separator: ":").first ?? "").lowercased()
  }

  /// Whether a text matches, in time that grows with the product of the lengths at most.
  private static func matches(_ text: [UInt8], _ pattern: [UInt8]) -> Bool {
    var (at, place) = (0, 0)
    var last: (pattern: Int, text: Int)?
    while at < text.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        last = (place, at)
        place += 1
      } else if place < pattern.count, pattern[place] == text[at] {
        (at, place) = (at + 1, place + 1)
      } else if let star = last {
        last = (star.pattern, star.text + 1)
        (at, place) = (star.text + 1, star.pattern + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
