public import CopydeskCore

/// Reads pages from WACZ files: web archives in a ZIP file, with a list of the pages among their records.
public struct WACZSource: ContainerSource {
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
    @Setting("Smaller pages are dropped; a size after decompression, such as 2 kB.") public var minBytes: ByteCount = 0
    @Setting("What happens where a digest is that of other bytes: nothing (off), a warning, or the record fails.")
    public var verify = DigestCheck.off
    @Setting("HTTP fields that go along in extras.warc.headers; '*' is for all.")
    public var headers: [String] = ["content-language", "last-modified"]

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "wacz", summary: "Reads the pages of WACZ files, which are web archives in a ZIP file.", examples: examples)

  let files: ContainerFiles
  private let rules: RecordRules
  private let onlyPages: Bool

  public init(settings: Settings) throws {
    var errors: [SettingError] = []
    var files: ContainerFiles?
    do throws(SettingErrors) {
      files = try ContainerFiles(settings.path, include: settings.include, exclude: settings.exclude)
    } catch {
      errors = error.errors
    }
    if files?.paths.includesStandardInput == true {
      errors.append(
        SettingError(path: "path", "a WACZ file is read from its end, so it cannot come from standard input ('-')"))
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
    onlyPages = settings.onlyPages
  }

  /// Looks at the names of the first thousand files, and for the first page in one of each ending.
  public func expectedInputs() -> ExpectedInputs? {
    files.expectedInputs { file in
      guard let path = file.path, let archives = try? WACZFile(path), let entry = archives.archives.first,
        let stream = try? ByteStream(of: archives.open(entry))
      else { return nil }
      return WARCForecast(rules: rules).firstPage(of: stream, path: file.shown)
    }
  }

  public func read(in context: SourceContext, emit: Emit) async throws {
    try await files.read(in: context, emit: emit) { file, emit in
      guard let path = file.path else { return }
      var reading = WARCReading(rules: rules, context: context, file: file)
      let archives: WACZFile
      do throws(DocumentError) {
        archives = try WACZFile(path)
        reading.pages = onlyPages ? try archives.pages(limit: context.limits.bytes) : nil
      } catch {
        if error.code == "corrupt_zip", Self.isAnother(path) {
          let reason = DropReason("not_a_wacz", detail: "neither named as one nor a ZIP archive")
          return try await emit(file.last(.dropped(reason, origin: file.origin)))
        }
        return try await emit(file.last(.failed(error, origin: file.origin, payload: nil)))
      }
      if onlyPages, reading.pages == nil {
        context.warn("\(file.shown) names no pages, so that all its records are read")
      }
      try await read(archives, reading, emit)
    }
  }

  /// Whether a file lies beside WACZ files and is none: by its name, and as it does not begin like a ZIP archive.
  private static func isAnother(_ path: RawPath) -> Bool {
    guard PageName(path.name).ending != "wacz", let head = try? FileBytes(path, range: 0..<2).part(count: 2) else {
      return false
    }
    return !head.bytes.isEmpty && head.fault == nil && !head.bytes.elementsEqual("PK".utf8)
  }

  private func read(_ file: WACZFile, _ reading: WARCReading, _ emit: Emit) async throws {
    var reading = reading
    var start = reading.file.resume ?? EntryPlace()
    for (index, entry) in file.archives.enumerated().dropFirst(start.state) {
      reading.entry = (index, entry.name)
      let isBegun = start.bytes != ByteStream.Offset()
      let stream: ByteStream
      do throws(DocumentError) {
        stream = try ByteStream(of: try file.open(entry))
      } catch {
        var origin = reading.file.origin
        origin.position = start.number
        start = EntryPlace(number: start.number + 1, state: index + 1)
        try await emit(reading.item(.failed(error, origin: origin, payload: nil), start.number, nil))
        continue
      }
      let number = try await reading.read(stream, from: start, isBegun: isBegun, emit: emit)
      start = EntryPlace(number: number, state: index + 1)
    }
  }
}
