import CopydeskCompression
public import CopydeskCore

/// Reads pages from archives, each entry as the `files` source reads a file. No entry is written to a disk.
public struct ArchiveSource: ContainerSource {
  public struct Settings: StageSettings {
    @Setting("Archives (zip, tar, tar.gz, tar.zst, tar.xz, tar.bz2, 7z), folders, patterns, or - for standard input.")
    public var path: [PathSetting]
    @Setting("The address of each page, made of its path in the archive: https://{path}; {name} is the entry's name.")
    public var url: String? = nil
    @Setting("Patterns; only entries are read that match one. Without a slash it is for names.") public var include:
      [String] = []
    @Setting("Patterns; entries that match one are left out.") public var exclude: [String] = []
    @Setting("What the entries are; auto tells each by its contents, then by its name, and drops what is no page.")
    public var mediaType = FilesSource.MediaTypeChoice.auto
    @Setting("Whether the address and the date that a saved page states are taken.") public var savedPages = true
    @Setting("Whether entries are read whose names, or folders, begin with a dot.") public var hidden = false
    @Setting("How many times its own size an archive may unpack to; what goes beyond 256 MiB and that is a bomb.")
    public var ratio = 1_000

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "archive", summary: "Reads pages from zip, tar and 7z archives without unpacking them to a disk.",
    examples: [
      StageExample(
        "What is no archive gets its verdict", settings: ["path": "dumps"],
        input: .files(["dumps/a.txt": "Storm", "dumps/b.zip": ""]),
        output: .items(["dumps/a.txt: not_an_archive", "dumps/b.zip: empty_file"]))
    ])

  /// How much any archive may unpack to, in bytes, before its ratio counts.
  static let freeBytes = 256 << 20

  private let settings: Settings
  let files: ContainerFiles
  private let filter: PathFilter
  private let address: AddressTemplate?

  public init(settings: Settings) throws {
    self.settings = settings
    if settings.ratio < 1 { throw SettingError(path: "ratio", "\(settings.ratio) is below 1") }
    files = try ContainerFiles(settings.path, include: [], exclude: [])
    filter = try InputPaths([], include: settings.include, exclude: settings.exclude).rules.filter
    address = try settings.url.map { try AddressTemplate($0) }
  }

  /// Looks at the first entries of one archive of each ending.
  public func expectedInputs() -> ExpectedInputs? {
    files.expectedInputs { file in
      guard file.path != nil, let archive = try? ArchiveReader(file.path) else { return nil }
      for _ in 0..<100 {
        let step = archive.next()
        if case .lost = step { continue }
        guard case .entry(let entry) = step else { return nil }
        if let content = content(of: entry, 0, in: archive, file, .default), case .document = content { return content }
      }
      return nil
    }
  }

  /// How many entries of an archive are looked at before a run.
  private static let forecast = 1_000

  /// That no entry of the first archive matches `include`.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] {
    let misfits = misfits(expecting: inputs)
    if !misfits.isEmpty { return misfits }
    guard filter.includesOnlySome, !files.paths.includesStandardInput, let file = files.first,
      let archive = try? ArchiveReader(file.path)
    else { return [] }
    for count in 0..<Self.forecast {
      switch archive.next() {
      case .entry(let entry):
        if entry.kind == .folder { continue }
        guard let name = try? EntryName(entry.path), !filter.lets(name.path) else { return [] }
      case .end where count > 0:
        return [
          SettingError(
            path: "include",
            "no entry of \(file.shown) matches it; '*.html' is for an ending, 'a.html' for a name".replacing(
              "\n", with: "\\x0A"))
        ]
      case .end, .lost, .broken: return []
      }
    }
    return []
  }

  public func read(in context: SourceContext, emit: Emit) async throws {
    try await files.read(in: context, emit: emit) { file, emit in
      do {
        try await read(try ArchiveReader(file.path, ratio: settings.ratio), file, context, emit)
      } catch let error as DocumentError {
        try await emit(file.last(.failed(error, origin: file.origin, payload: nil)))
      }
    }
  }

  private func read(
    _ opened: ArchiveReader, _ file: ContainerFiles.File, _ context: SourceContext, _ emit: Emit
  ) async throws {
    var archive = opened
    /// What is wrong with the list of entries, which is then not needed to read them.
    var wrongList: String?
    var names = NameCount()
    var done = 0
    /// Whether damage was said after the last entry that could be read.
    var isDamaged = false
    /// Whether any entry gets a verdict.
    var isAnyRead = false
    while true {
      switch archive.next(while: { !isBomb(archive) }) {
      case .end:
        return try await end(
          archive, file, wrongList, count: done, isAnyRead: isAnyRead, isDamaged: isDamaged, emit)
      case .broken(let reason):
        if done == 0, archive.canStreamZip {
          wrongList = reason
          archive = try ArchiveReader(file.path, ratio: settings.ratio, streamsZip: true)
          continue
        }
        return try await emit(file.last(verdict(on: file, wrongList ?? reason, in: archive, isFirst: done == 0)))
      case .lost(let reason):
        (isDamaged, isAnyRead) = (true, true)
        done += 1
        if let resume = file.resume, done <= resume.number { continue }
        try await emit(file.item(lost(done, reason, in: file), at: EntryPlace(number: done)))
      case .entry(let entry):
        isDamaged = false
        done += 1
        let before = names.next(name(of: entry))
        // An entry that a run before has done is read all the same: damage in it decides what can be read after it, and its bytes count.
        let content = content(of: entry, before, in: archive, file, context.limits)
        if content != nil { isAnyRead = true }
        if let warning = content.flatMap(MHTMLFile.warning) { context.warn(warning) }
        archive.skip { !isBomb(archive) }
        if let resume = file.resume, done <= resume.number { continue }
        if isBomb(archive) {
          return try await emit(
            file.last(.failed(bomb, origin: self.origin(of: entry, before, in: file), payload: nil)))
        }
        if let content { try await emit(file.item(content, at: EntryPlace(number: done))) }
      }
    }
  }

  /// What is said after the last entry.
  private func end(
    _ archive: ArchiveReader, _ file: ContainerFiles.File, _ wrongList: String?, count: Int, isAnyRead: Bool,
    isDamaged: Bool, _ emit: Emit
  ) async throws {
    let isFirst = count == 0
    if isBomb(archive) { return try await emit(file.last(.failed(bomb, origin: file.origin, payload: nil))) }
    if let wrongList {
      return try await emit(file.last(verdict(on: file, wrongList, in: archive, isFirst: isFirst)))
    }
    if archive.lacksEnd, !isDamaged {
      return try await emit(file.last(.failed(Self.cutOff, origin: file.origin, payload: nil)))
    }
    if isFirst {
      let reason = DropReason("no_entries", detail: "the archive has no entries")
      try await emit(file.last(.dropped(reason, origin: file.origin)))
    } else if !isAnyRead {
      let reason = DropReason(
        "no_entries",
        detail: "none of its \(count) entries is \(filter.includesOnlySome ? "a file that matches 'include'" : "read")")
      try await emit(file.last(.dropped(reason, origin: file.origin)))
    }
  }

  /// The error of a tar that ends between two entries, without the zeros that say that no more follow.
  private static let cutOff = DocumentError(
    "corrupt_archive",
    "the archive ends early: it lacks the zeros that a tar ends in, so that it was cut off after its last entry; get it again"
  )

  private var bomb: DocumentError {
    DocumentError(
      "archive_bomb",
      "the archive unpacks to more than \(settings.ratio) times its size, and the rest of it is not read; "
        + "raise ratio to allow it")
  }

  /// What is said of an entry whose header cannot be read.
  private func lost(_ number: Int, _ reason: String, in file: ContainerFiles.File) -> SourceItem.Content {
    var origin = file.origin
    origin.position = number
    let error = DocumentError(
      "corrupt_entry",
      "the header of entry \(number) is damaged (\(reason)), so that its name is unknown, and all up to the next entry that can be read is lost; "
        + "get the archive again")
    return .failed(error, origin: origin, payload: nil)
  }

  private func isBomb(_ archive: ArchiveReader) -> Bool {
    archive.unpacked > Self.freeBytes && archive.ratio > settings.ratio
  }

  /// What is said of an archive that cannot be read, or not to its end.
  private func verdict(
    on file: ContainerFiles.File, _ reason: String, in archive: ArchiveReader, isFirst: Bool
  ) -> SourceItem.Content {
    if isBomb(archive) { return .failed(bomb, origin: file.origin, payload: nil) }
    if isFirst, archive.isEmpty {
      return .failed(DocumentError("empty_file", "the file is empty"), origin: file.origin, payload: nil)
    }
    let reason = isFirst && reason == "Unrecognized archive format" ? archive.damageAfterBeginning ?? reason : reason
    if isFirst, reason == "Unrecognized archive format" { return unrecognized(file, archive) }
    let error = DocumentError(
      archive.refusal?.rawValue ?? "corrupt_archive",
      "the archive cannot be read\(isFirst ? "" : " any further"): \(reason)")
    return .failed(error.endingInput(archive.isUnread), origin: file.origin, payload: nil)
  }

  /// What is said of what begins like no archive.
  private func unrecognized(_ file: ContainerFiles.File, _ archive: ArchiveReader) -> SourceItem.Content {
    let reason: String
    if archive.hasTarMark {
      reason = "the header of its first entry is damaged; get the archive again"
    } else if ArchiveName.isArchive(file.shown) {
      reason =
        "it is named as an archive and begins like neither zip nor tar nor 7z; get it again, or leave it out if it is something else"
    } else if !archive.isPacked, let error = DamagedBeginning.error(archive.head, named: file.shown) {
      return .failed(error, origin: file.origin, payload: nil)
    } else {
      let format = BinaryFormat.named(by: archive.head).map { " (it is \($0))" } ?? ""
      return .dropped(DropReason("not_an_archive", detail: "neither zip nor tar nor 7z" + format), origin: file.origin)
    }
    let error = DocumentError("corrupt_archive", "the archive cannot be read: \(reason)")
    return .failed(error, origin: file.origin, payload: nil)
  }

  /// The name that an entry has in its origin: `d/./a` and `d//a` are `d/a`.
  private func name(of entry: ArchiveReader.Entry) -> RawPath {
    (try? EntryName(entry.path))?.path ?? RawPath(entry.path.prefix(EntryName.mostBytes))
  }

  private func origin(of entry: ArchiveReader.Entry, _ before: Int, in file: ContainerFiles.File) -> Origin {
    let name = name(of: entry)
    var origin = Origin(path: RawPath(file.shown).appending(name.bytes).text, position: before)
    origin.url = address?.address(of: name)
    return origin
  }

  /// - Returns: `nil` for what is passed over: folders, and what the settings leave out.
  private func content(
    of entry: ArchiveReader.Entry, _ before: Int, in archive: ArchiveReader, _ file: ContainerFiles.File,
    _ limits: DocumentLimits
  ) -> SourceItem.Content? {
    if entry.kind == .folder { return nil }
    let origin = origin(of: entry, before, in: file)
    let name: EntryName
    do throws(EntryName.Fault) {
      name = try EntryName(entry.path)
    } catch {
      let error = DocumentError("unsafe_name", "the entry is not read: \(error.reason)")
      return .failed(error, origin: origin, payload: nil)
    }
    if !filter.lets(name.path) || filter.excludesAround(name.path) || (name.isHidden && !settings.hidden) { return nil }
    switch entry.kind {
    case .link(let target):
      return .dropped(DropReason("link_entry", detail: "a link to '\(target)' in the archive"), origin: origin)
    case .other: return .dropped(DropReason("not_a_file", detail: "a device, a pipe or a socket"), origin: origin)
    case .file, .folder: break
    }
    if entry.isEncrypted {
      let error = DocumentError("encrypted_entry", "the entry is encrypted; unpack the archive with its password first")
      return .failed(error, origin: origin, payload: nil)
    }
    return page(entry, name, origin, archive, limits)
  }

  private func page(
    _ entry: ArchiveReader.Entry, _ name: EntryName, _ origin: Origin, _ archive: ArchiveReader,
    _ limits: DocumentLimits
  ) -> SourceItem.Content {
    if let size = entry.size, size > limits.bytes {
      return .failed(.limitExceeded(.bytes, limits: limits, found: size), origin: origin, payload: nil)
    }
    switch archive.contents(limit: limits.bytes, while: { !isBomb(archive) }) {
    case .tooLarge: return .failed(.limitExceeded(.bytes, limits: limits, found: nil), origin: origin, payload: nil)
    case .damaged(let reason):
      let error = DocumentError("corrupt_entry", "the entry is damaged: \(reason)")
      return .failed(error, origin: origin, payload: nil)
    case .bytes(let bytes):
      return PageFile(
        name: PageName(name.path.name), mediaType: settings.mediaType.mediaType, limits: limits,
        readsSavedPages: settings.savedPages
      ).content(of: bytes, origin: origin)
    }
  }
}
