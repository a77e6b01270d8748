/// Which files of a folder are read, by `include` and `exclude`.
struct PathFilter: Sendable {
  private var include: [GlobPattern]
  private var exclude: [GlobPattern]

  /// - Throws: ``PathFilter/TooManyAlternatives`` with the key and place of the pattern.
  init(include: [String], exclude: [String]) throws(TooManyAlternatives) {
    self.include = try PathFilter.patterns(include, setting: "include")
    self.exclude = try PathFilter.patterns(exclude, setting: "exclude")
  }

  /// A pattern whose braces expand to too many patterns.
  struct TooManyAlternatives: Error {
    var setting: String
  }

  /// The filter without `include`.
  var excludingOnly: PathFilter {
    var filter = self
    filter.include = []
    return filter
  }

  /// Whether `include` names anything.
  var includesOnlySome: Bool { !include.isEmpty }

  /// Whether a file may be read.
  ///
  /// - Parameter path: The path below the folder that is walked.
  func lets(_ path: RawPath) -> Bool {
    (include.isEmpty || include.contains { $0.matches(path, hidden: true) }) && !excludes(path)
  }

  /// Whether a file is excluded, or a folder with everything in it.
  func excludes(_ path: RawPath) -> Bool {
    exclude.contains { $0.matches(path, hidden: true) }
  }

  /// Whether a folder or one around it is excluded.
  func excludesAround(_ path: RawPath) -> Bool {
    if exclude.isEmpty { return false }
    let slashes = path.bytes.indices.filter { path.bytes[$0] == RawPath.separator }
    return slashes.contains { excludes(RawPath(path.bytes[..<$0])) } || excludes(path)
  }

  /// A pattern without a slash matches names in any folder.
  private static func patterns(_ texts: [String], setting: String) throws(TooManyAlternatives) -> [GlobPattern] {
    var result: [GlobPattern] = []
    for (index, text) in texts.enumerated() {
      guard let pattern = GlobPattern(text.utf8.contains(RawPath.separator) ? text : "**/\(text)") else {
        throw TooManyAlternatives(setting: "\(setting)[\(index)]")
      }
      result.append(pattern)
    }
    return result
  }
}
