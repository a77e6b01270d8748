import CopydeskCore

/// A character with everything that it is shown as.
struct Shown: Hashable, CustomStringConvertible {
  var scalar: Unicode.Scalar
  var marks: Set<String>

  var description: String { "\(scalar)\(marks.isEmpty ? "" : "\(marks.sorted())")" }

  /// What a block's text and marks mean, without white space.
  static func expected(_ block: Block) -> [Shown] {
    var result: [Shown] = []
    var offset = 0
    for scalar in block.text.unicodeScalars {
      if !scalar.isBlank {
        let around = block.marks.filter { $0.range.contains(offset) }
        result.append(Shown(scalar: scalar, marks: Set(around.map(\.label))))
      }
      offset += UTF8.width(scalar)
    }
    return result
  }

  /// What an element of HTML shows, without white space.
  static func read(_ html: Substring) -> [Shown] {
    var result: [Shown] = []
    var open: [String] = []
    var rest = html.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "<" {
        let tag = String(rest.prefix { $0 != ">" })
        rest = rest.drop { $0 != ">" }.dropFirst()
        if tag.hasPrefix("/") { open.removeLast() } else if let label = label(of: tag) { open.append(label) }
      } else if scalar == "&" {
        let name = String(rest.prefix { $0 != ";" })
        rest = rest.dropFirst(name.unicodeScalars.count + 1)
        result.append(Shown(scalar: entities[name] ?? "?", marks: shown(open)))
      } else if !scalar.isBlank {
        result.append(Shown(scalar: scalar, marks: shown(open)))
      }
    }
    return result
  }

  /// GFM makes a link of every e-mail address, and nothing can be escaped to prevent it. Addresses of the web are links where no markup
  /// follows them, as a person would have it.
  private static func shown(_ open: [String]) -> Set<String> {
    Set(open.filter { !$0.hasPrefix("a href=\"mailto:") && !$0.hasPrefix("a href=\"http:") })
  }

  private static let entities: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]

  private static func label(of tag: String) -> String? {
    switch tag {
    case "br /", "br": nil
    case "em", "strong", "code", "del": tag
    case "s": "del"
    default: tag.replacing("&amp;", with: "&")
    }
  }
}

extension Mark {
  fileprivate var label: String {
    switch kind {
    case .link(let href): "a href=\"\(href)\""
    case .emphasis: "em"
    case .strong: "strong"
    case .code: "code"
    case .strikethrough: "del"
    }
  }
}

extension Unicode.Scalar {
  var isBlank: Bool { properties.isWhitespace }
}
