import CopydeskCore

/// The metadata before an article: YAML between two lines of `---`.
///
/// Every text is in double quotes, with everything escaped that YAML 1.1 or 1.2 would not take as it is. What is not
/// known is left out. Images that the article shows are left out, too.
struct FrontMatter {
  private(set) var bytes: [UInt8] = Array("---\n".utf8)

  /// - Parameter fields: The fields that are written, by their names, or `extras.NAME` for one of the extras; empty for all.
  init(_ document: Document, fields: Set<String> = []) {
    func has(_ name: String) -> Bool { fields.isEmpty || fields.contains(name) }
    var metadata = document.metadata
    if metadata.canonicalURL == nil { metadata.canonicalURL = document.origin.url }
    // That a page is an article goes without saying.
    if has("kind") { add("kind", metadata.kind == .article ? nil : metadata.kind?.rawValue) }
    for (name, place) in FrontMatterField.metadata where has(name) {
      switch place {
      case .text(let path): add(name, metadata[keyPath: path])
      case .list(let path): add(name, metadata[keyPath: path])
      }
    }
    if has("images"), !metadata.images.isEmpty {
      let shown = Set(
        document.blocks.compactMap { block in if case .figure(let image) = block.kind { image.src } else { nil } })
      add(metadata.images.filter { !shown.contains($0.src) && LinkDestination($0.src) != nil })
    }
    add(document.extras.filter { has("extras") || has("extras.\($0.key)") })
    if has("source") { add("source", document.origin.path) }
    if has("fetched") { add("fetched", document.origin.fetched) }
    if document.origin.position != 0, has("position") { bytes += "position: \(document.origin.position)\n".utf8 }
    if has("id") { add("id", document.id) }
    bytes += "---\n\n".utf8
  }

  private mutating func add(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    bytes += key.utf8
    bytes += ": ".utf8
    bytes += FrontMatter.quoted(value).utf8
    bytes.append(0x0A)
  }

  private mutating func add(_ key: String, _ values: [String]) {
    if values.isEmpty { return }
    bytes += key.utf8
    bytes += ":\n".utf8
    for value in values {
      bytes += "  - ".utf8
      bytes += FrontMatter.quoted(value).utf8
      bytes.append(0x0A)
    }
  }

  private mutating func add(_ images: [ImageReference]) {
    if images.isEmpty { return }
    bytes += "images:\n".utf8
    for image in images {
      add("  - src", image.src)
      add("    alt", image.alt)
      add("    caption", image.caption)
      add("    credit", image.credit)
    }
  }

  /// Values of any shape as YAML's flow style has them, which is JSON's.
  private mutating func add(_ extras: [String: ExtraValue]) {
    if extras.isEmpty { return }
    bytes += "extras:\n".utf8
    for (name, value) in extras.sorted(by: { $0.key < $1.key }) {
      bytes += "  \(FrontMatter.quoted(name)): \(value.json)\n".utf8
    }
  }

  /// A text as a double-quoted scalar (YAML 1.2.2, section 7.3.1), which is written as JSON's strings are.
  private static func quoted(_ text: String) -> String { ExtraValue.text(text).json }
}
