import CopydeskCompression
import CopydeskText

extension NamePlaceholder {
  /// The texts that a document has for this placeholder, each a part of a path; none of them is empty.
  func values(in document: Document) -> [String] {
    switch value {
    case .key(.dir): return sourceParts(of: document.origin).dropLast()
    case .key(.path): return sourceParts(of: document.origin)
    case .key(let key): return [text(of: key, in: document)]
    case .date(let key, let formats):
      guard let parts = key == .runDate ? NamePlaceholder.runDate : published(document) else { return ["undated"] }
      return formats.map { known(SafeName.title($0.text(of: parts))) ?? "undated" }
    case .extra(let names): return [extra(names, in: document)]
    }
  }

  private func text(of key: Key, in document: Document) -> String {
    let metadata = document.metadata
    return switch key {
    case .site: known(SafeName.slug(metadata.site ?? "", keepsDots: true)) ?? host(of: document) ?? "unknown-site"
    case .host: host(of: document) ?? "unknown-host"
    case .date: published(document)?.joined(separator: "-") ?? "undated"
    case .year: published(document)?[0] ?? "undated"
    case .month: published(document)?[1] ?? "undated"
    case .day: published(document)?[2] ?? "undated"
    case .slug:
      known(SafeName.slug(metadata.title ?? "")) ?? known(SafeName.slug(sourceName(of: document))) ?? "untitled"
    case .title: known(SafeName.title(metadata.title ?? "")) ?? sourceName(of: document)
    case .id: known(SafeName.title(document.id)) ?? "unnamed"
    case .hash: hash(of: document.id)
    case .section: known(SafeName.slug(metadata.section ?? "")) ?? "unknown-section"
    case .language:
      known(SafeName.slug(String((metadata.language ?? "").unicodeScalars.prefix { $0 != "-" && $0 != "_" }))) ?? "und"
    case .name: name(of: document.origin.path)
    case .runDate: NamePlaceholder.runDate.joined(separator: "-")
    case .dir, .path: sourceParts(of: document.origin).last ?? "unnamed"
    }
  }

  private func known(_ value: String) -> String? { value.isEmpty ? nil : value }

  /// Year, month and day of publication, where it begins with a date.
  private func published(_ document: Document) -> [String]? {
    let text = document.metadata.published.map { Array($0.utf8.prefix(10)) } ?? []
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
    let parts = [text[0..<4], text[5..<7], text[8..<10]]
    let isDigits = parts.joined().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isDigits ? parts.map { String(decoding: $0, as: UTF8.self) } : nil
  }

  private static var runDate: [String] {
    let day = RunDay.current
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return [digits(day.year, 4), digits(day.month, 2), digits(day.day, 2)]
  }

  private func host(of document: Document) -> String? {
    guard let url = document.metadata.canonicalURL ?? document.origin.url, let address = WebAddress(url),
      !address.scheme.isEmpty
    else { return nil }
    return known(SafeName.slug(address.bareHost, keepsDots: true))
  }

  /// The source's name, in place of a headline: with the place in the file, where one file holds several.
  private func sourceName(of document: Document) -> String {
    if document.origin.path == "-" { return "untitled" }
    let name = name(of: document.origin.path)
    return document.origin.position == 0 ? name : "\(name)-\(document.origin.position)"
  }

  private func name(of path: String) -> String {
    if path == "-" { return "stdin" }
    return known(SafeName.title(withoutExtensions(names(in: path).last ?? ""))) ?? "unnamed"
  }

  /// The names in a path of any system: backslashes separate them too.
  private func names(in path: String) -> [Substring] {
    path.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.map(Substring.init)
  }

  private func withoutExtensions(_ name: Substring) -> String {
    var name = name.utf8
    if let packed = OutputCompression(path: String(Substring(name))) {
      name = name.dropLast(packed.rawValue.utf8.count)
    }
    if let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex { name = name[..<dot] }
    return String(Substring(name))
  }

  /// The folders of the source's path and its name, without steps up. Of a path that no file system would take, the end.
  private func sourceParts(of origin: Origin) -> [String] {
    let parts = names(in: origin.path).filter { $0 != "." && $0 != ".." }
    var folders = parts.dropLast().compactMap { known(SafeName.title(String($0))) }.map { part in
      SafeName.avoidingDevices(SafeName.cut(part, toBytes: NameTemplate.longestPart))
    }
    var length = folders.reduce(0) { $0 + $1.utf8.count + 1 }
    while length > NamePlaceholder.longestFolders { length -= folders.removeFirst().utf8.count + 1 }
    let name = name(of: origin.path)
    return folders + [origin.position == 0 ? name : "\(name)-\(origin.position)"]
  }

  /// How long the folders of a name may be together, in UTF-8 bytes: systems take paths of 4096 (PATH_MAX).
  private static let longestFolders = 2_000

  private func extra(_ names: [String], in document: Document) -> String {
    var value = document.extras[names[0]]
    for name in names.dropFirst() { value = value?[name] }
    return value.flatMap(Self.text) ?? Self.unknown(names)
  }

  /// What a name says of a value of extras; `nil` where that is nothing.
  static func text(of value: ExtraValue) -> String? {
    let text: String
    switch value {
    case .text(let value): text = value
    case .integer(let number): text = "\(number)"
    case .number(let number): text = "\(number)"
    case .bool(let bool): text = "\(bool)"
    case .null, .list, .map: return nil
    }
    let name = SafeName.title(text)
    return name.isEmpty ? nil : name
  }

  /// What a name has in place of a value of extras.
  static func unknown(_ names: [String]) -> String {
    let name = SafeName.title("unknown-\(names.joined(separator: "-"))")
    return name.isEmpty ? "unknown" : name
  }

  private func hash(of id: String) -> String {
    let digits = String(StableHash.of(id.utf8).finallyMixed, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
