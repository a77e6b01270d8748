/// Writes XML with a line for each element that has only text, and those within others indented.
struct XMLOutline {
  private struct Open {
    var name: String
    /// Whether elements are in it, each on lines of its own.
    var hasChildren = false
  }

  private(set) var bytes: [UInt8]
  private var open: [Open] = []

  init() { bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) }

  /// How many elements are open.
  var depth: Int { open.count }

  /// Begins an element. An attribute without a value is left out.
  ///
  /// - Parameter content: Markup that it begins with.
  mutating func begin(_ name: String, _ attributes: [(String, String?)] = [], content: [UInt8] = []) {
    startLine()
    bytes += "<\(name)".utf8
    for case (let key, let value?) in attributes {
      bytes += " \(key)=\"".utf8 + XMLOutline.escaped(value) + [UInt8(ascii: "\"")]
    }
    bytes.append(UInt8(ascii: ">"))
    bytes += content
    open.append(Open(name: name))
  }

  /// Ends the element that was begun last.
  mutating func end() {
    guard let last = open.popLast() else { return }
    if last.hasChildren { bytes += XMLOutline.indent(open.count) }
    bytes += "</\(last.name)>\n".utf8
  }

  /// Writes an element with nothing but text.
  mutating func element(_ name: String, _ attributes: [(String, String?)] = [], _ text: String?) {
    guard let text, !text.isEmpty else { return }
    begin(name, attributes, content: XMLOutline.escaped(text))
    end()
  }

  /// Writes an element without contents.
  mutating func empty(_ name: String, _ attributes: [(String, String?)]) {
    begin(name, attributes)
    bytes.removeLast()
    bytes += "/>\n".utf8
    open.removeLast()
  }

  private mutating func startLine() {
    if let last = open.indices.last, !open[last].hasChildren {
      open[last].hasChildren = true
      bytes.append(0x0A)
    }
    bytes += XMLOutline.indent(open.count)
  }

  private static func indent(_ depth: Int) -> [UInt8] { [UInt8](repeating: 0x20, count: 2 * depth) }

  /// Text as XML 1.0 can hold it: what is no character there (2.2) is U+FFFD.
  static func escaped(_ text: some StringProtocol) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".utf8
      case "<": result += "&lt;".utf8
      case ">": result += "&gt;".utf8
      case "\"": result += "&quot;".utf8
      case "\t", "\n": result += String(scalar).utf8
      case "\r": result += "&#13;".utf8
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}".utf8
      default: result += String(scalar).utf8
      }
    }
    return result
  }
}
