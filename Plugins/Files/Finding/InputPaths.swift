import CopydeskCore

/// The paths that a source's settings name, and the files that they lead to.
struct InputPaths: Sendable {
  let roots: [FileRoot]
  let rules: WalkRules
  private let count: Int

  /// - Throws: `SettingErrors` with all that is wrong, under the keys `path`, `include` and `exclude`.
  init(
    _ paths: [PathSetting], include: [String] = [], exclude: [String] = [], followsLinks: Bool = true,
    hidden: Bool = false
  ) throws(SettingErrors) {
    var errors: [SettingError] = []
    var roots: [FileRoot] = []
    for (index, path) in paths.enumerated() {
      do throws(SettingError) {
        roots.append(try FileRoot(path))
      } catch {
        errors.append(SettingError(path: Self.key(index, of: paths.count), error.message))
      }
    }
    if roots.count(where: { $0.kind == .standardInput }) > 1 {
      errors.append(SettingError(path: "path", "standard input ('-') is given twice"))
    }
    for (key, patterns) in [("include", include), ("exclude", exclude)] {
      errors += patterns.enumerated().compactMap { index, pattern in
        GlobPattern.unclosedSet(in: pattern).map { SettingError(path: "\(key)[\(index)]", $0) }
      }
    }
    var filter: PathFilter?
    do throws(PathFilter.TooManyAlternatives) {
      filter = try PathFilter(include: include, exclude: exclude)
    } catch {
      errors.append(
        SettingError(
          path: error.setting, "its braces expand to more than \(GlobPattern.maximumAlternatives) patterns"))
    }
    guard errors.isEmpty, let filter else { throw SettingErrors(errors) }
    self.roots = roots
    rules = WalkRules(filter: filter, followsLinks: followsLinks, hidden: hidden)
    count = paths.count
  }

  /// Whether one of them is standard input.
  var includesStandardInput: Bool { roots.contains { $0.kind == .standardInput } }

  /// What keeps a run from reading them: nothing is there, or nothing may be read.
  func preflight() -> [SettingError] {
    roots.enumerated().compactMap { index, root in
      FilePreflight(root: root, rules: rules).problem.map { SettingError(path: Self.key(index, of: count), $0) }
    }
  }

  /// The key of the path that leads into a folder.
  func settingThatReads(folder: String) -> String? {
    let folder = RawPath(folder)
    let index = roots.firstIndex { root in
      var resolved = root
      resolved.base = root.base.resolved
      return rules.enters(folder, from: root) || rules.enters(folder.resolved, from: resolved)
    }
    return index.map { Self.key($0, of: count) }
  }

  /// The files, each once, in order.
  func inputs(after position: FilePosition? = nil) -> FileInputs { FileInputs(roots, rules: rules, after: position) }

  /// The files with their sizes and times, in order; `nil` where standard input is among them.
  var inputFiles: InputFiles? {
    if includesStandardInput { return nil }
    return InputFiles {
      var inputs = inputs()
      return AnyIterator { inputs.next().map { InputFile($0.finding) } }
    }
  }

  /// How many names are looked at for a way to outputs.
  private static let mostNames = 20_000

  /// A folder that leads to where the run writes, as the user would write it; `nil` where there is none among the first names.
  func wayToOutputs() -> String? {
    guard rules.followsLinks else { return nil }
    return inputs().prefix(Self.mostNames).lazy.map(\.finding).first { finding in
      if case .dropped(let reason) = finding.kind { reason.code == DropReason.outputCode } else { false }
    }?.shown.text
  }

  /// The file at a position, to go on within it.
  func file(at position: FilePosition) -> FileWalk.Finding? {
    guard roots.indices.contains(position.root) else { return nil }
    return roots[position.root].finding(position.key, .file)
  }

  private static func key(_ index: Int, of count: Int) -> String { count == 1 ? "path" : "path[\(index)]" }
}

extension InputFile {
  /// A file, or something else that was found.
  init(_ finding: FileWalk.Finding) {
    self.init(name: finding.shown.text, path: finding.path.text, status: finding.path.status().value)
    // Of a folder that is not entered, only that it is there counts.
    if finding.isFolder { (size, modified) = (0, 0) }
  }

  /// A file that is named by itself.
  init(_ path: PathSetting) {
    self.init(name: path.given, path: path.absolute, status: RawPath(path.absolute).status().value)
  }
}
