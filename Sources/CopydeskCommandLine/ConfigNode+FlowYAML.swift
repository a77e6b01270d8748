import CopydeskCore

extension ConfigNode {
  /// The value on one line, as a config file can have it.
  var flowYAML: String {
    switch value {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .int(let value): "\(value)"
    case .double(let value): "\(value)"
    case .string(let text): text.isPlainYAML ? text : text.quotedYAML
    case .list(let nodes): "[" + nodes.map(\.flowYAML).joined(separator: ", ") + "]"
    case .map(let entries) where entries.isEmpty: "{}"
    case .map(let entries):
      "{ " + entries.map { "\(ConfigNode(.string($0.key)).flowYAML): \($0.value.flowYAML)" }.joined(separator: ", ")
        + " }"
    }
  }
}

extension String {
  /// Whether the text needs no quotes to be read as a text: letters, digits and a few signs, not a number
  /// and none of the words for other values.
  fileprivate var isPlainYAML: Bool {
    guard let first = unicodeScalars.first, first.properties.isAlphabetic || first == "/" || first == "." else {
      return false
    }
    let words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", ".inf", ".nan"]
    if words.contains(lowercased()) || Double(self) != nil { return false }
    return unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "/._-".unicodeScalars.contains($0)
    }
  }

  /// The text in double quotes (YAML 1.2.2, section 7.3.1).
  fileprivate var quotedYAML: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.properties.generalCategory == .control:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\x" + (digits.count < 2 ? "0" : "") + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
