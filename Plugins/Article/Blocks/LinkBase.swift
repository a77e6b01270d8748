/// The address that a page's relative links start from.
struct LinkBase {
  private let scheme: String
  private let host: String
  private let path: String
  private let folder: String

  /// Makes a base from the page's address; without one, relative links stay as they are.
  init(_ url: String?) {
    guard let url, let split = url.firstRange(of: "://") else {
      (scheme, host, path, folder) = ("", "", "", "")
      return
    }
    scheme = String(url[..<split.lowerBound])
    let rest = url[split.upperBound...].prefix { $0 != "?" && $0 != "#" }
    host = String(rest.prefix { $0 != "/" })
    let path = rest.dropFirst(host.count)
    self.path = path.isEmpty ? "/" : String(path)
    folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  /// The whole address of a link; `nil` for links that lead nowhere or run code.
  func address(_ href: String?) -> String? {
    guard var href else { return nil }
    // Tabs and line breaks inside an address go, before anything is decided about it (URL Standard, section 4.4).
    if href.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x7F }) {
      href = TextCleaning.clean(href.filter { !"\t\n\r\r\n".contains($0) })
    }
    guard let first = href.utf8.first, first != UInt8(ascii: "#") else { return nil }
    if LinkBase.codeLetters.contains(first | 0x20), LinkBase.runsCode(href) { return nil }
    if href.hasPrefix("//") { return scheme.isEmpty ? "https:\(href)" : "\(scheme):\(href)" }
    if host.isEmpty || hasScheme(href) { return href }
    if href.hasPrefix("?") { return "\(scheme)://\(host)\(path)\(href)" }
    let tail = href.drop { $0 != "?" && $0 != "#" }
    let target = href.dropLast(tail.count)
    return
      "\(scheme)://\(host)\(LinkBase.resolved(target.hasPrefix("/") ? String(target) : "\(folder)/\(target)"))\(tail)"
  }

  private static let codeLetters = [UInt8(ascii: "j"), UInt8(ascii: "v"), UInt8(ascii: "d")]

  private static func runsCode(_ href: String) -> Bool {
    let lower = href.prefix(12).lowercased()
    return ["javascript:", "vbscript:", "data:"].contains { lower.hasPrefix($0) }
  }

  /// A path without `.` and `..`.
  private static func resolved(_ path: String) -> String {
    guard path.contains("/.") else { return path }
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    let isFolder = path.hasSuffix("/.") || path.hasSuffix("/..")
    return "/" + parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
  }

  private func hasScheme(_ href: String) -> Bool {
    let name = href.utf8.prefix { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
    return !name.isEmpty && href.utf8.dropFirst(name.count).first == UInt8(ascii: ":")
  }
}
