extension Document {
  /// The document as lines that a reviewer can read: metadata, then `role kind: text` for each block, then each removal.
  public var outline: String {
    var lines: [String] = []
    func add(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(key): \(value)") }
    }
    for field in MetadataField.all { add("\(field.name)", field.values(of: metadata).joined(separator: "; ")) }
    for (name, value) in extras.sorted(by: { $0.key < $1.key }) { lines.append("extras.\(name): \(value.json)") }
    for image in metadata.images { lines.append("image: \(image.outline)") }
    lines += blocks.map(\.outline)
    lines += removals.map { "- \($0.rule): \($0.block.outline)" }
    return lines.joined(separator: "\n")
  }
}

extension Block {
  /// The block as one line: role and kind, then the text.
  public var outline: String {
    let quotation = quoted > 0 ? "\(String(repeating: ">", count: quoted)) " : ""
    let prefix = quotation + (role == .body ? "" : "\(role.rawValue) ")
    let whole = plainText
    let body = whole.utf8.contains(0x0A) ? whole.replacing("\n", with: " / ") : whole
    return switch kind {
    case .heading(let level): "\(prefix)h\(level): \(body)"
    case .paragraph: "\(prefix)p: \(body)"
    case .listItem(let item): "\(prefix)\(String(repeating: "  ", count: item.level - 1))\(item.bullet) \(body)"
    case .quote(let level): "\(prefix)\(String(repeating: ">", count: level)) \(body)"
    case .preformatted: "\(prefix)pre: \(body)"
    case .table: "\(prefix)table: \(text.isEmpty ? "" : "[\(text)] ")\(body)"
    case .figure(let image): "\(prefix)figure: \(image.outline)\(text.isEmpty ? "" : " “\(text)”")"
    case .embed(let url): "\(prefix)embed: \(url)\(text.isEmpty ? "" : " “\(text)”")"
    case .rule: "\(prefix)rule"
    }
  }
}

extension ListItem {
  fileprivate var bullet: String { continues ? " " : number.map { "\($0)." } ?? "*" }
}

extension ImageReference {
  fileprivate var outline: String {
    src + (alt.map { " alt “\($0)”" } ?? "") + (caption.map { " “\($0)”" } ?? "") + (credit.map { " © \($0)" } ?? "")
  }
}
