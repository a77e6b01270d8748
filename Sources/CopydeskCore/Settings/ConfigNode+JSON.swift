extension ConfigNode {
  /// The value as JSON (RFC 8259) for people to read: indented by two spaces, keys in their order. Numbers that JSON has not are null.
  public var json: String {
    var text = ""
    write(to: &text, margin: "\n")
    return text
  }

  private func write(to text: inout String, margin: String) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += "\(value)"
    case .int(let value): text += "\(value)"
    case .double(let value): text += value.isFinite ? "\(value)" : "null"
    case .string(let value): text += ExtraValue.quoted(value)
    case .list(let nodes):
      ConfigNode.write(nodes, "[", "]", to: &text, margin: margin) { $0.write(to: &$1, margin: $2) }
    case .map(let entries):
      ConfigNode.write(entries, "{", "}", to: &text, margin: margin) { entry, text, margin in
        text += ExtraValue.quoted(entry.key) + ": "
        entry.value.write(to: &text, margin: margin)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ opening: String, _ closing: String, to text: inout String, margin: String,
    _ write: (Element, inout String, String) -> Void
  ) {
    text += opening
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "" : ",") + margin + "  "
      write(element, &text, margin + "  ")
    }
    text += (elements.isEmpty ? "" : margin) + closing
  }
}
