/// Where a sink that writes one file a document puts each file: a path with placeholders, such as
/// `out/{site}/{date}-{slug}.md`.
///
/// The leading folders without placeholders are the ``folder``; nothing a document says leads out of it. A value never
/// holds `/`, `\`, a control character or a character that is not seen, never begins with a dot, and is never empty: where
/// a document lacks it, a word such as `undated` takes its place.
public struct NameTemplate: Sendable, Hashable {
  /// What a placeholder can be.
  public enum Key: String, Sendable, CaseIterable {
    /// The site's name, else the host of the address; `unknown-site` where there is neither.
    case site
    /// The date of publication, `2024-03-05`; `undated` where it is unknown.
    case date
    /// The year of publication.
    case year
    /// The month of publication, two digits.
    case month
    /// The day of publication, two digits.
    case day
    /// The headline in lower case, letters and digits of any script, everything else a hyphen; or `untitled`.
    case slug
    /// The headline as it is, without what a file name cannot hold; or `untitled`.
    case title
    /// The document's identity.
    case id
    /// The section, written as a slug; or `unknown-section`.
    case section
    /// The language's tag; `und`, which is BCP 47's own word, where it is unknown.
    case language
    /// The name of the file that the document came from, without its extensions.
    case name
  }

  enum Piece: Sendable, Hashable {
    case literal(String)
    case value(Key)
  }

  /// The longest part of a path, in UTF-8 bytes. File systems take 255 (NAME_MAX); the rest is for a number.
  static let longestPart = 240

  /// The leading folders without placeholders, from the root.
  public let folder: String
  /// The extension, with its dot, that every name ends with; empty where the template has none.
  public let suffix: String
  /// Whether the name depends on the document.
  public let hasPlaceholders: Bool
  private let folders: [[Piece]]
  private let stem: [Piece]

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - path: The template.
  ///   - setting: The key of the setting that holds it, for the error.
  /// - Throws: ``SettingError`` for an unknown placeholder and for a template that names no file.
  public init(_ path: PathSetting, setting: String = "path") throws(SettingError) {
    func fail(_ message: String) -> SettingError { SettingError(path: setting, "'\(path.given)' \(message)") }

    let given = path.given.split(separator: "/").filter { $0 != "." }
    guard let last = given.last, last != "..", !path.given.hasSuffix("/") else {
      throw fail("names a folder, not a file")
    }
    let first = given.firstIndex { $0.contains("{") || $0.contains("}") } ?? given.count - 1
    let varying = given[first...]
    if varying.contains("..") { throw fail("has '..' after a placeholder") }
    var parts: [[Piece]] = []
    for part in varying { parts.append(try NameTemplate.pieces(of: part, fail: fail)) }

    let all = path.absolute.split(separator: "/").filter { $0 != "." }
    folder = (path.absolute.hasPrefix("/") ? "/" : "") + all.dropLast(varying.count).joined(separator: "/")
    hasPlaceholders = parts.joined().contains { if case .value = $0 { true } else { false } }
    (stem, suffix) = NameTemplate.splitSuffix(parts.removeLast())
    folders = parts
  }

  /// The name of a document's file.
  public func name(for document: Document) -> OutputName {
    OutputName(
      folders: folders.map { NameTemplate.fill($0, from: document, limit: NameTemplate.longestPart) },
      stem: NameTemplate.fill(stem, from: document, limit: NameTemplate.longestPart - suffix.utf8.count),
      suffix: suffix)
  }

  private static func pieces(
    of part: Substring, fail: (String) -> SettingError
  ) throws(SettingError) -> [Piece] {
    var pieces: [Piece] = []
    var literalBytes = 0
    var rest = part
    while !rest.isEmpty {
      let literal = rest.prefix { $0 != "{" && $0 != "}" }
      if !literal.isEmpty { pieces.append(.literal(String(literal))) }
      literalBytes += literal.utf8.count
      rest = rest[literal.endIndex...]
      if rest.isEmpty { break }
      guard rest.first == "{", let end = rest.firstIndex(of: "}") else {
        throw fail("has a '\(rest.first!)' without its other half")
      }
      let name = String(rest[rest.index(after: rest.startIndex)..<end])
      guard let key = Key(rawValue: name) else {
        let known = Key.allCases.map(\.rawValue)
        throw fail(
          "has an unknown placeholder '{\(name)}'\(Suggestion.phrase(for: name, among: known)) "
            + "(known are \(known.joined(separator: ", ")))")
      }
      pieces.append(.value(key))
      rest = rest[rest.index(after: end)...]
    }
    if literalBytes > longestPart - 60 { throw fail("has a part that is too long for a file name") }
    return pieces
  }

  private static func splitSuffix(_ pieces: [Piece]) -> (stem: [Piece], suffix: String) {
    guard case .literal(let text)? = pieces.last, let dot = text.lastIndex(of: ".") else { return (pieces, "") }
    let before = String(text[..<dot])
    if before.isEmpty, pieces.count == 1 { return (pieces, "") }
    return (pieces.dropLast() + (before.isEmpty ? [] : [.literal(before)]), String(text[dot...]))
  }

  /// Puts values in; where the whole is too long, the longest value is cut.
  private static func fill(_ pieces: [Piece], from document: Document, limit: Int) -> String {
    var texts = pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .value(let key): key.value(in: document)
      }
    }
    let values = pieces.indices.filter { if case .value = pieces[$0] { true } else { false } }
    var excess = texts.reduce(0) { $0 + $1.utf8.count } - limit
    while excess > 0, let longest = values.max(by: { texts[$0].utf8.count < texts[$1].utf8.count }) {
      let count = texts[longest].utf8.count
      if count <= 1 { break }
      texts[longest] = SafeName.cut(texts[longest], toBytes: max(1, count - excess))
      excess -= count - texts[longest].utf8.count
    }
    return SafeName.avoidingDevices(texts.joined())
  }
}
