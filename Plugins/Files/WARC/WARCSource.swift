public import CopydeskCore

/// Reads pages from web archives, record by record and in flat memory.
///
/// A record that is damaged fails, and reading goes on with the next one. A later run can go on after any record.
public struct WARCSource: ContainerSource {
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
    @Setting("Smaller pages are dropped; a size after decompression, such as 2 kB.") public var minBytes: ByteCount = 0
    @Setting("What happens where a digest is that of other bytes: nothing (off), a warning, or the record fails.")
    public var verify = DigestCheck.off
    @Setting("HTTP fields that go along in extras.warc.headers; '*' is for all.")
    public var headers: [String] = ["content-language", "last-modified"]

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "warc", summary: "Reads pages from web archives (WARC and WET), also compressed with gzip or zstd.",
    examples: examples)

  let files: ContainerFiles
  private let rules: RecordRules

  public init(settings: Settings) throws {
    var errors: [SettingError] = []
    var files: ContainerFiles?
    do throws(SettingErrors) {
      files = try ContainerFiles(settings.path, include: settings.include, exclude: settings.exclude)
    } catch {
      errors = error.errors
    }
    var rules: RecordRules?
    do throws(SettingErrors) {
      rules = try RecordRules(
        status: settings.status, mime: settings.mime, urls: settings.urls, minBytes: settings.minBytes.value,
        verify: settings.verify, headers: settings.headers)
    } catch {
      errors += error.errors
    }
    guard let files, let rules, errors.isEmpty else { throw SettingErrors(errors) }
    self.files = files
    self.rules = rules
  }

  /// Looks at the names of the first thousand files, and for the first page in one of each ending.
  public func expectedInputs() -> ExpectedInputs? {
    files.expectedInputs { WARCForecast(rules: rules).firstPage(of: $0) }
  }

  public func read(in context: SourceContext, emit: Emit) async throws {
    try await files.read(in: context, emit: emit) { file, emit in
      let stream: ByteStream
      do throws(DocumentError) {
        stream = try ByteStream(file.path)
      } catch {
        return try await emit(file.last(.failed(error, origin: file.origin, payload: nil)))
      }
      let reading = WARCReading(rules: rules, context: context, file: file)
      _ = try await reading.read(
        stream, from: file.resume ?? EntryPlace(), isBegun: file.resume != nil, emit: emit)
    }
  }
}

extension WARCSource {
  /// The archives; they are divided between two records.
  public func parts(upTo size: Int, limits: DocumentLimits) throws -> [InputPart] {
    try files.parts(upTo: size) { file in
      (try? ByteStream(file.path)).map { RecordBorders(size: size, limits: limits).places(in: $0) } ?? []
    }
  }
}
