public import CopydeskCore

/// Reads pages from WACZ files: web archives in a ZIP file, with a list of the pages among their records.
public struct WACZSource: Source {
  public struct Settings: StageSettings {
    @Setting("Files, folders, or patterns with * ? [a-z] {a,b} and **.") public var path: [PathSetting]
    @Setting("Patterns; of a folder's files only those are read that match one. Without a slash it is for names.")
    public var include: [String] = []
    @Setting("Patterns; files and folders that match one are left out.") public var exclude: [String] = []
    @Setting(
      "Whether only records are read that a list in the file names as pages; most others are pictures and scripts.")
    public var onlyPages = true
    @Setting("HTTP statuses; other responses are dropped. [] takes all.") public var status: [Int] = [200]
    @Setting(
      "Media types as servers declare them, such as text/html or text/*; others are dropped. [] takes all pages.")
    public var mime: [String] = []
    @Setting(
      "Hosts (example.org, with those below it) or patterns for addresses (https://*/news/*); others are dropped.")
    public var urls: [String] = []
    @Setting("Smaller pages are dropped; in bytes, after decompression.") public var minBytes = 0
    @Setting("What happens where a digest is that of other bytes: nothing (off), a warning, or the record fails.")
    public var verify = DigestCheck.off
    @Setting("HTTP fields that go along in extras.warc.headers; '*' is for all.")
    public var headers: [String] = ["content-language", "last-modified"]

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "wacz", summary: "Reads the pages of WACZ files, which are web archives in a ZIP file.", examples: examples)

  private let paths: InputPaths
  private let rules: RecordRules
  private let onlyPages: Bool

  public init(settings: Settings) throws {
    var errors: [SettingError] = []
    var paths: InputPaths?
    do throws(SettingErrors) {
      paths = try InputPaths(settings.path, include: settings.include, exclude: settings.exclude)
    } catch {
      errors = error.errors
    }
    if settings.path.isEmpty { errors.append(SettingError(path: "path", "no path is given")) }
    if paths?.includesStandardInput == true {
      errors.append(
        SettingError(path: "path", "a WACZ file is read from its end, so it cannot come from standard input ('-')"))
    }
    var rules: RecordRules?
    do throws(SettingErrors) {
      rules = try RecordRules(
        status: settings.status, mime: settings.mime, urls: settings.urls, minBytes: settings.minBytes,
        verify: settings.verify, headers: settings.headers)
    } catch {
      errors += error.errors
    }
    guard let paths, let rules, errors.isEmpty else { throw SettingErrors(errors) }
    self.paths = paths
    self.rules = rules
    onlyPages = settings.onlyPages
  }

  /// Checks whether every path is there and can be read.
  public func preflight() -> [SettingError] { paths.preflight() }

  public func settingThatReads(folder: String) -> String? { paths.settingThatReads(folder: folder) }

  /// Looks at the names of the first thousand files, and for the first page in one of each ending.
  public func expectedInputs() -> ExpectedInputs? {
    FileForecast(roots: paths.roots, rules: paths.rules) { _, finding in
      firstPage(of: finding) ?? .dropped("not_a_wacz", origin: Origin(path: finding.shown.text))
    }.inputs.asMany
  }

  private func firstPage(of finding: FileWalk.Finding) -> SourceItem.Content? {
    guard let file = try? WACZFile(finding.path), let entry = file.archives.first,
      let stream = try? ByteStream(of: file.open(entry))
    else { return nil }
    return WARCForecast(rules: rules).firstPage(of: stream, path: finding.shown.text)
  }

  public func read(in context: SourceContext, emit: Emit) async throws {
    let resume = context.resume.flatMap(WARCPosition.init)
    if let resume, let finding = paths.file(at: resume.file) {
      try await read(finding, resume.file, after: resume, context, emit)
    }
    for (index, finding) in paths.inputs(after: resume?.file) {
      try await read(finding, FilePosition(root: index, key: finding.key), after: nil, context, emit)
    }
  }

  private func read(
    _ finding: FileWalk.Finding, _ file: FilePosition, after resume: WARCPosition?, _ context: SourceContext,
    _ emit: Emit
  ) async throws {
    let origin = Origin(path: finding.shown.text)
    switch finding.kind {
    case .dropped(let reason): return try await emit(.unread(.dropped(reason, origin: origin), at: file))
    case .failed(let error): return try await emit(.unread(.failed(error, origin: origin, payload: nil), at: file))
    case .file: break
    }
    var reading = WARCReading(rules: rules, context: context, path: origin.path, file: file)
    let archives: WACZFile
    do throws(DocumentError) {
      archives = try WACZFile(finding.path)
      reading.pages = onlyPages ? try archives.pages(limit: context.limits.bytes) : nil
    } catch {
      if resume != nil { return }
      return try await emit(.unread(.failed(error, origin: origin, payload: nil), at: file))
    }
    if onlyPages, reading.pages == nil {
      context.warn("\(origin.path) names no pages, so that all its records are read")
    }
    try await read(archives, reading, after: resume, emit)
  }

  private func read(_ file: WACZFile, _ reading: WARCReading, after resume: WARCPosition?, _ emit: Emit) async throws {
    var reading = reading
    var number = resume?.number ?? 0
    for (index, entry) in file.archives.enumerated() {
      if let resume, index < resume.entry || (index == resume.entry && resume.place == nil) { continue }
      reading.entry = (index, entry.name)
      let stream: ByteStream
      do throws(DocumentError) {
        stream = try ByteStream(of: try file.open(entry))
      } catch {
        let origin = Origin(path: reading.path, position: number)
        number += 1
        let position = WARCPosition(file: reading.file, number: number, entry: index, place: nil)
        let content = SourceItem.Content.failed(error, origin: origin, payload: nil)
        try await emit(SourceItem(content, position: SourcePosition(rawValue: position.rawValue)))
        continue
      }
      number = try await reading.read(
        stream, number: number, from: resume?.entry == index ? resume?.place : nil, emit: emit)
    }
  }
}
