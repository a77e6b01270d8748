import CopydeskCompression

/// Where a sink that writes one file a document puts each file: a path with placeholders, such as
/// `out/{site}/{date}-{slug}.md`.
///
/// The leading folders without placeholders are the ``folder``; nothing a document says leads out of it. A part of a name never
/// holds `/`, `\`, a control character or a character that is not seen, never begins with a dot, and is never empty: where
/// a document lacks a value, a word such as `undated` takes its place. Only `{dir}`, `{path}` and dates in a format with `/` make folders.
public struct NameTemplate: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    case literal(String)
    case value(NamePlaceholder)
  }

  /// The longest part of a path, in UTF-8 bytes. File systems take 255 (NAME_MAX); the rest is for a number.
  static let longestPart = 240

  /// How many placeholders one part of a path may have, so that each has some bytes of it.
  static let mostValues = 16

  /// The leading folders without placeholders, from the root.
  public let folder: String
  /// The extension, with its dot, that every name ends with; that of a compression, and the one before it; empty where the template has
  /// none.
  public let suffix: String
  /// Whether the name depends on the document.
  public let hasPlaceholders: Bool
  let folders: [[Piece]]
  let stem: [Piece]

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - path: The template.
  ///   - setting: The key of the setting that holds it, for the error.
  /// - Throws: ``SettingError`` for an unknown placeholder and for a template that names no file.
  public init(_ path: PathSetting, setting: String = "path") throws(SettingError) {
    func fail(_ message: String) -> SettingError { SettingError(path: setting, "'\(path.given)' \(message)") }

    let given = NameTemplate.parts(of: path.given).filter { $0 != "." }
    guard let last = given.last, last != "..", !path.given.endsInSlash else {
      throw fail("names a folder, not a file")
    }
    let first = given.firstIndex { $0.utf8.contains { "{}".utf8.contains($0) } } ?? given.count - 1
    let varying = given[first...]
    if varying.contains("..") { throw fail("has '..' after a placeholder") }
    var parts: [[Piece]] = []
    for part in varying { parts.append(try NameTemplate.pieces(of: part, fail: fail)) }

    let all = NameTemplate.parts(of: path.absolute).filter { $0 != "." }
    folder = (path.absolute.isRooted ? "/" : "") + all.dropLast(varying.count).joined(separator: "/")
    hasPlaceholders = parts.joined().contains { if case .value = $0 { true } else { false } }
    (stem, suffix) = NameTemplate.splitSuffix(parts.removeLast())
    folders = parts
  }

  /// The name of a document's file.
  public func name(for document: Document) -> OutputName {
    var names: [String] = []
    for part in folders {
      names += NameTemplate.fill(part, from: document, limit: NameTemplate.longestPart)
    }
    names += NameTemplate.fill(stem, from: document, limit: NameTemplate.longestPart - suffix.utf8.count)
    let last = names.popLast() ?? SafeName.avoidingDevices("")
    return OutputName(folders: names, stem: last, suffix: suffix)
  }

  /// What a sink with this template writes: the folder that all files are in, or the one file where there are no placeholders; a device
  /// is written at once.
  package func output(_ path: PathSetting) -> SinkOutput {
    if !hasPlaceholders, OutputDevice.kind(of: path.absolute) != .file {
      var device = SinkOutput(path: path.absolute, isFile: true, setting: "path")
      device.partialPath = nil
      return device
    }
    let partial = StagedFolder.partialPath(in: folder, suffix: suffix)
    var output = SinkOutput(
      path: hasPlaceholders ? folder : path.absolute, isFile: !hasPlaceholders, setting: "path", partialPath: partial)
    output.names = .template(self)
    return output
  }

  /// A file's bytes as its name wants them: compressed, where it ends in `.gz` or `.zst`.
  package func packed(_ bytes: [UInt8]) -> [UInt8] { OutputCompression(path: suffix)?.packed(bytes) ?? bytes }

  /// What slashes separate, those in placeholders aside.
  private static func parts(of path: String) -> [Substring] {
    var isInside = false
    return path.utf8.split { byte in
      if byte == UInt8(ascii: "{") { isInside = true }
      if byte == UInt8(ascii: "}") { isInside = false }
      return byte == UInt8(ascii: "/") && !isInside
    }.map(Substring.init)
  }

  private static func pieces(
    of part: Substring, fail: (String) -> SettingError
  ) throws(SettingError) -> [Piece] {
    var pieces: [Piece] = []
    var literalBytes = 0
    var rest = part.unicodeScalars
    while !rest.isEmpty {
      let literal = rest.prefix { $0 != "{" && $0 != "}" }
      if !literal.isEmpty { pieces.append(.literal(String(Substring(literal)))) }
      literalBytes += Substring(literal).utf8.count
      rest = rest[literal.endIndex...]
      if rest.isEmpty { break }
      guard rest.first == "{", let end = rest.firstIndex(of: "}") else {
        throw fail("has a '\(rest.first!)' without its other half")
      }
      let name = String(Substring(rest[rest.index(after: rest.startIndex)..<end]))
      do { pieces.append(.value(try NamePlaceholder(name))) } catch { throw fail("has \(error.reason)") }
      rest = rest[rest.index(after: end)...]
    }
    if literalBytes > longestPart - 60 { throw fail("has a part that is too long for a file name") }
    let values = pieces.count { if case .value = $0 { true } else { false } }
    if values > mostValues {
      throw fail("has \(values) placeholders in one name; \(mostValues) leave room for something to say")
    }
    return pieces
  }

  private static func splitSuffix(_ pieces: [Piece]) -> (stem: [Piece], suffix: String) {
    let full = UInt8(ascii: ".")
    guard case .literal(let text)? = pieces.last, var dot = text.utf8.lastIndex(of: full) else { return (pieces, "") }
    if OutputCompression(path: text) != nil, let inner = text.utf8[..<dot].lastIndex(of: full) { dot = inner }
    let before = String(text[..<dot])
    if before.isEmpty, pieces.count == 1 { return (pieces, "") }
    return (pieces.dropLast() + (before.isEmpty ? [] : [.literal(before)]), String(text[dot...]))
  }

  /// Puts values in. A value of several parts ends the part that it begins in, and what comes after it goes on with its last; where it has none,
  /// and nothing else is there, there is no part.
  private static func fill(_ pieces: [Piece], from document: Document, limit: Int) -> [String] {
    var parts: [[Text]] = [[]]
    for piece in pieces {
      switch piece {
      case .literal(let text): parts[parts.count - 1].append(Text(text: text, isValue: false))
      case .value(let placeholder):
        for (index, value) in placeholder.values(in: document).enumerated() {
          if index > 0 { parts.append([]) }
          parts[parts.count - 1].append(Text(text: value, isValue: true))
        }
      }
    }
    return parts.filter { !$0.isEmpty }.map { SafeName.avoidingDevices(join($0, limit: limit)) }
  }

  private struct Text {
    var text: String
    /// Whether it may be cut.
    var isValue: Bool
  }

  /// The texts as one; where that is too long, the longest value is cut.
  private static func join(_ texts: [Text], limit: Int) -> String {
    var texts = texts
    let values = texts.indices.filter { texts[$0].isValue }
    var excess = texts.reduce(0) { $0 + $1.text.utf8.count } - limit
    while excess > 0, let longest = values.max(by: { texts[$0].text.utf8.count < texts[$1].text.utf8.count }) {
      let count = texts[longest].text.utf8.count
      if count <= 1 { break }
      texts[longest].text = SafeName.cut(texts[longest].text, toBytes: max(1, count - excess))
      excess -= count - texts[longest].text.utf8.count
    }
    return texts.map(\.text).joined()
  }
}
