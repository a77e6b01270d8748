public import CopydeskCore

/// Reads pages from files.
///
/// Paths are taken in the order of the setting, and what is below each of them in the order of the paths' bytes. A file
/// that several paths lead to by the same name is read once. Documents carry the path as the user wrote it, with the walked
/// part after it.
public struct FilesSource: Source, FolderSource {
  public struct Settings: StageSettings {
    @Setting("Files, folders, patterns with * ? [a-z] {a,b} and **, or - for standard input.") public var path:
      [PathSetting] = []
    @Setting("A file with a path on each line, or - for standard input; read after `path`, and in the list's order.")
    public var pathsFrom: PathSetting? = nil
    @Setting("The address of each page, made of its path below the folder: https://{path}; {name} is the file's name.")
    public var url: String? = nil
    @Setting("A table of the pages that says the address, the date and an id of each; its addresses come before `url`.")
    public var index: PageIndexSettings? = nil
    @Setting("Patterns; of a folder's files only those are read that match one. Without a slash it is for names.")
    public var include: [String] = []
    @Setting("Patterns; files and folders that match one are left out.") public var exclude: [String] = []
    @Setting("What the files are; auto tells each by its contents, then by its name, and drops what is no page.")
    public var mediaType = MediaTypeChoice.auto
    @Setting(
      "Whether the address and the date that a saved page states are taken, and only one of the files read that a page was saved as."
    )
    public var savedPages = true
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
      StageExample(
        "Pages that a browser and ArchiveBox saved: each is read once", settings: ["path": "saved"],
        input: .files([
          "saved/storm.html": "<!-- saved from url=(0029)https://courier.example/storm -->\n<html><p>Storm",
          "saved/storm_files/frame.html": "<p>An advertisement",
          "saved/1709623800.1/index.json":
            "{\"url\": \"https://courier.example/sun\", \"timestamp\": \"1709623800.1\", \"history\": {}}",
          "saved/1709623800.1/output.html": "<p>Sun", "saved/1709623800.1/readability/content.html": "<p>Sun",
        ]),
        output: .items([
          "saved/1709623800.1/index.json: other_form", "saved/1709623800.1/output.html",
          "saved/1709623800.1/readability/content.html: other_form", "saved/storm.html",
          "saved/storm_files/frame.html: page_asset",
        ])),
    ])

  /// What is known of a file beyond its name and its bytes.
  struct Knowledge {
    var folders: SavedFolders
    var index: PageIndex?
    var use: IndexUse?
  }

  let settings: Settings
  let paths: InputPaths
  let list: PathList?
  private let address: AddressTemplate?
  var roots: [FileRoot] { paths.roots }

  public init(settings: Settings) throws {
    self.settings = settings
    var errors: [SettingError] = []
    var paths: InputPaths?
    do throws(SettingErrors) {
      paths = try InputPaths(
        settings.path, include: settings.include, exclude: settings.exclude, followsLinks: settings.followSymlinks,
        hidden: settings.hidden)
    } catch {
      errors = error.errors
    }
    if settings.path.isEmpty, settings.pathsFrom == nil {
      errors.append(SettingError(path: "path", "no path is given"))
    }
    var address: AddressTemplate?
    do throws(SettingError) {
      address = try settings.url.map { text throws(SettingError) in try AddressTemplate(text) }
    } catch {
      errors.append(error)
    }
    list = settings.pathsFrom.map(PathList.init)
    if list?.setting.isStandardStream == true, paths?.includesStandardInput == true {
      errors.append(SettingError(path: "paths_from", "standard input ('-') is given twice"))
    }
    guard let paths, errors.isEmpty else { throw SettingErrors(errors) }
    self.address = address
    self.paths = paths
  }

  /// Checks whether every path is there and can be read.
  public func preflight() -> [SettingError] {
    paths.preflight() + (list?.problem.map { [SettingError(path: "paths_from", $0)] } ?? []) + indexProblems
  }

  private var indexProblems: [SettingError] {
    do throws(PageIndexError) {
      _ = try settings.index.map { settings throws(PageIndexError) in try PageIndex(settings) }
      return []
    } catch {
      return [error.settingError]
    }
  }

  /// That nothing seems to be a page, what is odd in the index, and that it is none of these pages.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] {
    let noPages =
      inputs?.examples.isEmpty == true ? forecast.formats.doubt(files: "none of the files that were looked at") : nil
    return (noPages.map { [SettingError(path: "path", $0)] } ?? []) + indexWarnings
  }

  private var indexWarnings: [SettingError] {
    guard let setting = settings.index, let index = try? PageIndex(setting) else { return [] }
    let doubt = list == nil ? IndexUse.doubt(about: index, roots, paths.rules) : nil
    return (index.shownWarnings + [doubt].compactMap(\.self)).map { SettingError(path: "index.path", $0) }
  }

  public func settingThatReads(folder: String) -> String? { paths.settingThatReads(folder: folder) }

  package func keepOut(of folders: [String], andAllBelow trees: [String]) {
    paths.rules.outputs.replace(by: folders, andAllBelow: trees)
  }

  package func wayToOutputs() -> String? { paths.wayToOutputs() }

  /// Looks at names, and into some files of each ending.
  public func expectedInputs() -> ExpectedInputs? { forecast.inputs }

  private var forecast: FileForecast {
    let known = Knowledge(folders: SavedFolders(rules: paths.rules))
    return FileForecast(roots: roots, rules: paths.rules) { content(of: $1, in: roots[$0], known, limits: .default) }
  }

  /// The index, if there is one, then the pages.
  public func inputFiles() throws -> InputFiles? {
    guard list == nil, let pages = paths.inputFiles else { return nil }
    guard let index = settings.index?.path else { return pages }
    return InputFiles(together: [InputFiles { AnyIterator(CollectionOfOne(InputFile(index)).makeIterator()) }, pages])
  }

  public func read(in context: SourceContext, emit: Emit) async throws {
    let resume = context.resume.flatMap(FilePosition.init)
    let index = try settings.index.map { try PageIndex($0) }
    index?.warnings.forEach(context.warn)
    let use = index.map { _ in IndexUse() }
    if let parts = context.parts { return try await read(parts, index, in: context, emit: emit) }
    // How much a list has shows only when it has been read.
    let count =
      list == nil
      ? InputCount(announce: context.announce) { paths.inputs(after: resume) } : nil
    defer { count?.stop() }
    let known = Knowledge(folders: SavedFolders(rules: paths.rules), index: index, use: use)
    var formats = OtherFormats()
    for (number, finding) in paths.inputs(after: resume) {
      let item = item(finding, in: roots[number], number: number, known, context)
      formats.note(item.content)
      try await emit(item)
    }
    count?.finish()
    var listed = ListedInputs(after: roots, rules: paths.rules)
    let repeated = try await list?.forEach { number, root in
      let number = roots.count + number
      listed.add(root)
      if let resume, number < resume.root { return }
      var walk = FileWalk(root, rules: paths.rules, after: resume?.root == number ? resume?.key : nil)
      let known = Knowledge(folders: SavedFolders(rules: paths.rules), index: index, use: use)
      while let finding = walk.next() {
        guard listed.isNew(finding) else { continue }
        let item = item(finding, in: root, number: number, known, context)
        formats.note(item.content)
        try await emit(item)
      }
    }
    // A run that goes on has not seen the pages before.
    if resume == nil, let doubt = index.flatMap({ use?.doubt(about: $0) }) { context.warn(doubt) }
    if resume == nil, let doubt = formats.doubt(files: "none of the files") { context.warn(doubt) }
    if let repeated, repeated > 0 {
      context.warn("lines of paths_from that name what a line before them names are left out: \(repeated)")
    }
    if listed.repeated > 0 {
      context.warn(
        "files that paths_from leads to, and 'path' or a line before does too, are read once: \(listed.repeated)")
    }
  }

  func item(
    _ finding: FileWalk.Finding, in root: FileRoot, number: Int, _ known: Knowledge, _ context: SourceContext
  ) -> SourceItem {
    let position = FilePosition(root: number, key: finding.key)
    let content = content(of: finding, in: root, known, limits: context.limits)
    if let warning = MHTMLFile.warning(about: content) { context.warn(warning) }
    return SourceItem(content, position: SourcePosition(rawValue: position.rawValue))
  }

  private func content(
    of finding: FileWalk.Finding, in root: FileRoot, _ known: Knowledge, limits: DocumentLimits
  ) -> SourceItem.Content {
    var origin = Origin(path: finding.shown.text)
    var entry: PageIndex.Entry?
    if root.kind != .standardInput {
      let path = finding.pathInIndex
      entry = known.index?.entry(path: path, shown: finding.shown)
      known.use?.note(path, isKnown: entry != nil)
      origin.url = entry?.url ?? address?.address(of: path)
    }
    switch finding.kind {
    case .dropped(let reason): return .dropped(reason, origin: origin)
    case .failed(let error): return .failed(error, origin: origin, payload: nil)
    case .file:
      if settings.savedPages {
        switch known.folders.role(of: finding, in: root) {
        case .ordinary: break
        case .dropped(let reason): return .dropped(reason, origin: origin)
        case .form(let url, let fetched):
          origin.url = origin.url ?? url
          origin.fetched = fetched
        }
      }
      let content = content(of: finding, in: root, origin, limits)
      return known.index?.content(content, entry) ?? content
    }
  }

  private func content(
    of finding: FileWalk.Finding, in root: FileRoot, _ origin: Origin, _ limits: DocumentLimits
  ) -> SourceItem.Content {
    let page = PageFile(
      name: PageName(finding.path.name), mediaType: settings.mediaType.mediaType, limits: limits,
      readsSavedPages: settings.savedPages, namesSources: true)
    do throws(DocumentError) {
      let bytes =
        root.kind == .standardInput
        ? try FileReading.standardInput(limits: limits) : try FileReading.bytes(of: finding.path, limits: limits)
      return page.content(of: bytes, origin: origin)
    } catch {
      let isAbsent = error.code == "vanished" && finding.key.bytes.isEmpty
      return .failed(isAbsent ? root.absence ?? error : error, origin: origin, payload: nil)
    }
  }
}
