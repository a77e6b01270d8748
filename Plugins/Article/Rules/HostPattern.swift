import CopydeskText

/// Names the sites that a rule is for: `news.example` for that host, with `www.` in front or without; `*` for any characters.
struct HostPattern: Sendable, Hashable {
  /// The pattern as it was written.
  let text: String
  private let bytes: [UInt8]
  /// The only host that it names, with `www.` in front or without; `nil` where there is a star.
  var exactHost: [UInt8]? { bytes.contains(UInt8(ascii: "*")) ? nil : bytes }

  /// `nil` for what can be no host.
  init?(_ text: String) {
    let pattern = text.lowercased()
    let isHost = pattern.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_", ".", "*", "\u{80}"...: true
      default: false
      }
    }
    guard isHost, !pattern.isEmpty, !pattern.hasPrefix("."), !pattern.contains("..") else { return nil }
    self.text = text
    bytes = Array(HostPattern.withoutEnd(pattern).utf8)
  }

  /// Whether a host is meant; ``host(of:)`` gives one.
  func matches(_ host: [UInt8]) -> Bool {
    let isOnItsOwn = host.starts(with: "www.".utf8) && !bytes.starts(with: "www.".utf8)
    return matches(host[...]) || isOnItsOwn && matches(host.dropFirst(4))
  }

  /// Matches with one place to go back to, the last star: every further try begins one character later.
  private func matches(_ host: ArraySlice<UInt8>) -> Bool {
    var (at, place) = (host.startIndex, 0)
    var star: (at: Int, place: Int)?
    while at < host.endIndex {
      if place < bytes.count, bytes[place] == UInt8(ascii: "*") {
        star = (at, place)
        place += 1
      } else if place < bytes.count, bytes[place] == host[at] {
        (at, place) = (at + 1, place + 1)
      } else if let last = star {
        star = (last.at + 1, last.place)
        (at, place) = (last.at + 1, last.place + 1)
      } else {
        return false
      }
    }
    return bytes[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// The host of a web address in small letters, without user, port and a full stop at its end; `nil` where the address has no host.
  static func host(of text: String) -> [UInt8]? {
    guard let address = WebAddress(text), ["http", "https", ""].contains(address.scheme) else { return nil }
    return Array(withoutEnd(address.host.lowercased()).utf8)
  }

  private static func withoutEnd(_ host: String) -> String { host.hasSuffix(".") ? String(host.dropLast()) : host }
}
