public import CopydeskCore

/// Reads pages from web archives, record by record and in flat memory.
///
/// A record that is damaged fails, and reading goes on with the next one. A later run can go on after any record.
public struct WARCSource: Source {
  public struct Settings: StageSettings {
    @Setting("Files, folders, patterns with * ? [a-z] {a,b} and **, or - for standard input.") public var path:
      [PathSetting]
    @Setting("Patterns; of a folder's files only those are read that match one. Without a slash it is for names.")
    public var include: [String] = []
    @Setting("Patterns; files and folders that match one are left out.") public var exclude: [String] = []
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
    name: "warc", summary: "Reads pages from web archives (WARC and WET), also compressed with gzip or zstd.",
    examples: examples)

  private let paths: InputPaths
  private let rules: RecordRules

  public init(settings: Settings) throws {
    var errors: [SettingError] = []
    var paths: InputPaths?
    do throws(SettingErrors) {
      paths = try InputPaths(settings.path, include: settings.include, exclude: settings.exclude)
    } catch {
      errors = error.errors
    }
    if settings.path.isEmpty { errors.append(SettingError(path: "path", "no path is given")) }
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
  }

  /// Checks whether every path is there and can be read.
  public func preflight() -> [SettingError] { paths.preflight() }

  public func settingThatReads(folder: String) -> String? { paths.settingThatReads(folder: folder) }

  /// Looks at the names of the first thousand files, and for the first page in one of each ending.
  public func expectedInputs() -> ExpectedInputs? {
    FileForecast(roots: paths.roots, rules: paths.rules) { _, finding in
      WARCForecast(rules: rules).firstPage(of: finding)
        ?? .dropped("not_a_warc", origin: Origin(path: finding.shown.text))
    }.inputs.asMany
  }

  public func read(in context: SourceContext, emit: Emit) async throws {
    let resume = context.resume.flatMap(WARCPosition.init)
    if let resume, let place = resume.place, let finding = paths.file(at: resume.file) {
      try await read(finding, resume.file, number: resume.number, from: place, context, emit)
    }
    for (index, finding) in paths.inputs(after: resume?.file) {
      try await read(finding, FilePosition(root: index, key: finding.key), context, emit)
    }
  }

  private func read(
    _ finding: FileWalk.Finding, _ file: FilePosition, number: Int = 0, from place: ByteStream.Place? = nil,
    _ context: SourceContext, _ emit: Emit
  ) async throws {
    let stream: ByteStream
    do throws(DocumentError) {
      if case .failed(let error) = finding.kind { throw error }
      stream = try ByteStream(paths.roots[file.root].kind == .standardInput ? nil : finding.path)
    } catch {
      return try await emit(.unread(.failed(error, origin: Origin(path: finding.shown.text), payload: nil), at: file))
    }
    if case .dropped(let reason) = finding.kind {
      return try await emit(.unread(.dropped(reason, origin: Origin(path: finding.shown.text)), at: file))
    }
    let reading = WARCReading(rules: rules, context: context, path: finding.shown.text, file: file)
    _ = try await reading.read(stream, number: number, from: place, emit: emit)
  }
}

extension SourceItem {
  /// A file of which nothing can be read.
  static func unread(_ content: SourceItem.Content, at file: FilePosition) -> SourceItem {
    let position = WARCPosition(file: file, number: 1, entry: 0, place: nil)
    return SourceItem(content, position: SourcePosition(rawValue: position.rawValue))
  }
}

extension ExpectedInputs {
  /// The same for files that each hold many inputs.
  var asMany: ExpectedInputs {
    var result = self
    result.isSingle = false
    return result
  }
}
