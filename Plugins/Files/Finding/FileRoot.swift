import CopydeskCore

/// One entry of `path`: standard input, a file, a folder, or a pattern for files below a folder.
struct FileRoot: Sendable {
  enum Kind: Sendable, Equatable {
    case standardInput
    /// A path without wildcards: whether it is a file or a folder shows when it is read.
    case plain
    case pattern(GlobPattern)
  }

  var kind: Kind
  /// The path as the user gave it.
  var given: String
  /// The file, or the folder that everything is below, from the root of the file system.
  var base: RawPath
  /// The same as the user wrote it: what the paths of documents begin with.
  var shownBase: RawPath
  /// The list that names it and the line there, such as `list.txt:3`; `nil` for what a setting names.
  var listedAt: String?

  /// Takes a setting apart. A path that is there is meant as it is, even where it could be read as a pattern.
  ///
  /// - Throws: ``SettingError`` without a path.
  init(_ path: PathSetting) throws(SettingError) {
    given = path.given
    base = RawPath(path.absolute)
    shownBase = RawPath(FileRoot.withoutTrailingSlashes(path.given))
    if path.isStandardStream {
      kind = .standardInput
    } else if !GlobPattern.hasWildcards(path.given) || base.status(follows: false).value != nil {
      kind = .plain
    } else {
      kind = .plain
      try readPattern(path)
    }
  }

  /// Takes a path as it is.
  ///
  /// - Parameters:
  ///   - folder: Where a relative path starts.
  ///   - listedAt: The list that names it, and the line there.
  init(literal path: RawPath, in folder: RawPath, listedAt: String? = nil) {
    kind = .plain
    self.listedAt = listedAt
    given = path.text
    shownBase = path
    base = path.bytes.first == RawPath.separator ? path : folder.appending(path.bytes)
  }

  private mutating func readPattern(_ path: PathSetting) throws(SettingError) {
    let parts = path.given.pathParts.filter { $0 != "." }
    let literal = parts.prefix { !GlobPattern.hasWildcards($0) }
    let wild = parts.dropFirst(literal.count)
    if wild.contains("..") { throw SettingError("'..' cannot follow a wildcard: '\(path.given)'") }
    if let fault = GlobPattern.unclosedSet(in: path.given) { throw SettingError(fault) }
    guard let pattern = GlobPattern(wild.joined(separator: "/")) else {
      throw SettingError(
        "the braces of '\(path.given)' expand to more than \(GlobPattern.maximumAlternatives) patterns")
    }
    kind = .pattern(pattern)
    let shown =
      (path.given.isRooted ? "/" : path.given.path(below: ".") != nil ? "./" : "") + literal.joined(separator: "/")
    shownBase = RawPath(shown)
    let absolute = path.absolute.pathParts
    base = RawPath("/" + absolute.dropLast(wild.count).joined(separator: "/"))
  }

  private static func withoutTrailingSlashes(_ text: String) -> String {
    var bytes = text.utf8[...]
    while bytes.count > 1, bytes.last == RawPath.separator { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The files below ``base`` that are read.
  var pattern: GlobPattern {
    if case .pattern(let pattern) = kind { pattern } else { .everything }
  }

  /// What is at a path below the base; empty for the base itself, and with a slash at its end for a folder.
  func finding(_ key: RawPath, _ kind: FileWalk.Finding.Kind) -> FileWalk.Finding {
    let isFolder = key.bytes.last == RawPath.separator
    let name = isFolder ? key.bytes.dropLast() : key.bytes[...]
    return FileWalk.Finding(
      kind: kind, path: base.appending(name), shown: shownBase.appending(name), key: key, isFolder: isFolder)
  }

  /// The part of a path that is below ``base``: empty for the base itself, `nil` for a path elsewhere.
  func relative(_ path: RawPath) -> RawPath? {
    guard path.bytes.starts(with: base.bytes) else { return nil }
    let rest = path.bytes[base.bytes.count...]
    if rest.isEmpty { return RawPath("") }
    if base.bytes == [RawPath.separator] { return RawPath(rest) }
    return rest.first == RawPath.separator ? RawPath(rest.dropFirst()) : nil
  }
}
