import CopydeskText

extension NameTemplate.Key {
  /// The text that a document has for this placeholder; never empty.
  func value(in document: Document) -> String {
    let metadata = document.metadata
    let published = metadata.published.map { Array($0.utf8.prefix(10)) } ?? []
    return switch self {
    case .site: known(SafeName.slug(metadata.site ?? "", keepsDots: true)) ?? host(of: document) ?? "unknown-site"
    case .date: dateParts(published).map { $0.joined(separator: "-") } ?? "undated"
    case .year: dateParts(published)?[0] ?? "undated"
    case .month: dateParts(published)?[1] ?? "undated"
    case .day: dateParts(published)?[2] ?? "undated"
    case .slug: known(SafeName.slug(metadata.title ?? "")) ?? "untitled"
    case .title: known(SafeName.title(metadata.title ?? "")) ?? "untitled"
    case .id: known(SafeName.title(document.id)) ?? "unnamed"
    case .section: known(SafeName.slug(metadata.section ?? "")) ?? "unknown-section"
    case .language: known(SafeName.slug(metadata.language ?? "")) ?? "und"
    case .name: name(of: document.origin.path)
    }
  }

  private func known(_ value: String) -> String? { value.isEmpty ? nil : value }

  /// Year, month and day, where the text begins with a date.
  private func dateParts(_ text: [UInt8]) -> [String]? {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
    let parts = [text[0..<4], text[5..<7], text[8..<10]]
    let isDigits = parts.joined().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isDigits ? parts.map { String(decoding: $0, as: UTF8.self) } : nil
  }

  private func host(of document: Document) -> String? {
    guard let url = document.metadata.canonicalURL ?? document.origin.url, let address = WebAddress(url),
      !address.scheme.isEmpty
    else { return nil }
    return known(SafeName.slug(address.bareHost, keepsDots: true))
  }

  private func name(of path: String) -> String {
    if path == "-" { return "stdin" }
    var name = path.split { $0 == "/" || $0 == "\\" }.last ?? ""
    for packed in [".gz", ".zst"] where name.lowercased().hasSuffix(packed) { name = name.dropLast(packed.count) }
    if let dot = name.lastIndex(of: "."), dot > name.startIndex { name = name[..<dot] }
    return known(SafeName.title(String(name))) ?? "unnamed"
  }
}
