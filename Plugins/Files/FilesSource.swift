public import CopydeskCore

/// Reads pages from files.
///
/// Paths are taken in the order of the setting, and what is below each of them in the order of the paths' bytes. A file
/// that several paths lead to by the same name is read once. Documents carry the path as the user wrote it, with the walked
/// part after it.
public struct FilesSource: Source {
  public struct Settings: StageSettings {
    @Setting("Files, folders, patterns with * ? [a-z] {a,b} and **, or - for standard input.") public var path:
      [PathSetting]
    @Setting("Patterns; of a folder's files only those are read that match one. Without a slash it is for names.")
    public var include: [String] = []
    @Setting("Patterns; files and folders that match one are left out.") public var exclude: [String] = []
    @Setting("What the files are; auto tells each by its contents, then by its name, and drops what is no page.")
    public var mediaType = MediaTypeChoice.auto
    @Setting("Whether symbolic links in folders are followed.") public var followSymlinks = true
    @Setting("Whether files and folders are read whose names begin with a dot.") public var hidden = false

    public init() {}
  }

  public enum MediaTypeChoice: String, SettingChoice {
    case auto, html, xhtml, text

    var mediaType: MediaType? {
      switch self {
      case .auto: nil
      case .html: .html
      case .xhtml: .xhtml
      case .text: .plainText
      }
    }
  }

  public static let manifest = StageManifest(
    name: "files", summary: "Reads HTML, XHTML and plain text pages from files, also compressed with gzip or zstd.",
    examples: [
      StageExample(
        "A folder: pages are told by their contents, and everything gets its verdict", settings: ["path": "dump"],
        input: .files([
          "dump/b.html": "<p>Storm", "dump/a.txt": "Storm\n\nIt rains.", "dump/c/page": "<!doctype html><p>Sun",
          "dump/empty.html": "", "dump/site.css": "p { color: red }",
        ]),
        output: .items([
          "dump/a.txt", "dump/b.html", "dump/c/page", "dump/empty.html: empty_file", "dump/site.css: not_a_page",
        ])),
      StageExample(
        "A pattern, and what it leaves out", settings: ["path": "dump/**/*.{html,htm}", "exclude": ["drafts"]],
        input: .files([
          "dump/a.html": "<p>A", "dump/2024/b.htm": "<p>B", "dump/drafts/c.html": "<p>C", "dump/d.txt": "D",
        ]),
        output: .items(["dump/2024/b.htm", "dump/a.html"])),
    ])

  let settings: Settings
  private let roots: [FileRoot]
  private let rules: WalkRules

  public init(settings: Settings) throws {
    self.settings = settings
    var roots: [FileRoot] = []
    var errors: [SettingError] = []
    for (index, path) in settings.path.enumerated() {
      do throws(SettingError) {
        roots.append(try FileRoot(path))
      } catch {
        errors.append(SettingError(path: FilesSource.key(index, of: settings), error.message))
      }
    }
    if settings.path.isEmpty { errors.append(SettingError(path: "path", "no path is given")) }
    if roots.count(where: { $0.kind == .standardInput }) > 1 {
      errors.append(SettingError(path: "path", "standard input ('-') is given twice"))
    }
    for (key, patterns) in [("include", settings.include), ("exclude", settings.exclude)] {
      errors += patterns.enumerated().compactMap { index, pattern in
        GlobPattern.unclosedSet(in: pattern).map { SettingError(path: "\(key)[\(index)]", $0) }
      }
    }
    var filter = try PathFilter(include: [], exclude: [])
    do throws(PathFilter.TooManyAlternatives) {
      filter = try PathFilter(include: settings.include, exclude: settings.exclude)
    } catch {
      errors.append(
        SettingError(
          path: error.setting, "its braces expand to more than \(GlobPattern.maximumAlternatives) patterns"))
    }
    if !errors.isEmpty { throw SettingErrors(errors) }
    self.roots = roots
    rules = WalkRules(filter: filter, followsLinks: settings.followSymlinks, hidden: settings.hidden)
  }

  private static func key(_ index: Int, of settings: Settings) -> String {
    settings.path.count == 1 ? "path" : "path[\(index)]"
  }

  /// Checks whether every path is there and can be read.
  public func preflight() -> [SettingError] {
    roots.enumerated().compactMap { index, root in
      FilePreflight(root: root, rules: rules).problem.map {
        SettingError(path: FilesSource.key(index, of: settings), $0)
      }
    }
  }

  public func settingThatReads(folder: String) -> String? {
    let folder = RawPath(folder)
    let index = roots.firstIndex { root in
      var resolved = root
      resolved.base = root.base.resolved
      return rules.enters(folder, from: root) || rules.enters(folder.resolved, from: resolved)
    }
    return index.map { FilesSource.key($0, of: settings) }
  }

  /// Looks at the names of the first thousand files, and into the first one of each ending.
  public func expectedInputs() -> ExpectedInputs? {
    FileForecast(roots: roots, rules: rules) { content(of: $1, in: roots[$0], limits: .default) }.inputs
  }

  public func read(in context: SourceContext, emit: Emit) async throws {
    let resume = context.resume.flatMap(FilePosition.init)
    let count = InputCount(announce: context.announce) { FileInputs(roots, rules: rules, after: resume) }
    defer { count.stop() }
    for (index, finding) in FileInputs(roots, rules: rules, after: resume) {
      let content = content(of: finding, in: roots[index], limits: context.limits)
      let position = FilePosition(root: index, key: finding.key)
      try await emit(SourceItem(content, position: SourcePosition(rawValue: position.rawValue)))
    }
    count.finish()
  }

  private func content(
    of finding: FileWalk.Finding, in root: FileRoot, limits: DocumentLimits
  ) -> SourceItem.Content {
    let origin = Origin(path: finding.shown.text)
    switch finding.kind {
    case .dropped(let reason): return .dropped(reason, origin: origin)
    case .failed(let error): return .failed(error, origin: origin, payload: nil)
    case .file:
      let page = PageFile(name: PageName(finding.path.name), mediaType: settings.mediaType.mediaType, limits: limits)
      do throws(DocumentError) {
        let bytes =
          root.kind == .standardInput
          ? try FileReading.standardInput(limits: limits) : try FileReading.bytes(of: finding.path, limits: limits)
        return page.content(of: bytes, origin: origin)
      } catch {
        return .failed(error, origin: origin, payload: nil)
      }
    }
  }
}
