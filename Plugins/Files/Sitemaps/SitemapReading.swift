import CopydeskCore

/// Hands out the entries of one sitemap, or of those that an index names and that lie beside it.
struct SitemapReading {
  let files: ContainerFiles
  let file: ContainerFiles.File
  let limits: DocumentLimits
  /// How many entries were there so far, those of an index's sitemaps included.
  private var done = 0

  init(files: ContainerFiles, file: ContainerFiles.File, limits: DocumentLimits) {
    self.files = files
    self.file = file
    self.limits = limits
  }

  mutating func read(_ emit: Emit) async throws {
    switch open(file) {
    case .failure(let unreadable): try await emit(file.last(unreadable.content(file.origin)))
    case .success(let reader):
      var entries = 0
      while let entry = reader.next() {
        entries += 1
        if entry.isSitemap {
          try await readSitemap(entry, number: entries - 1, emit)
        } else {
          try await hand(content(of: entry, reader, origin(of: file, entries - 1)), emit)
        }
      }
      try await end(reader, file, entries, emit)
    }
  }

  /// Reads a sitemap that an index names. An index in an index is against the rules and could lead in a circle, so it is not followed.
  private mutating func readSitemap(_ entry: SitemapEntry, number: Int, _ emit: Emit) async throws {
    var origin = origin(of: file, number)
    origin.url = entry.url
    guard let beside = beside(entry) else {
      let reason = DropReason("missing_sitemap", detail: "it is named, and no file of that name lies beside the index")
      return try await hand(.dropped(reason, origin: origin), emit)
    }
    if isInput(beside) {
      let reason = DropReason("listed_sitemap", detail: "its file is among the inputs, and read there")
      return try await hand(.dropped(reason, origin: origin), emit)
    }
    switch open(beside) {
    case .failure(let unreadable): try await hand(unreadable.content(beside.origin), emit)
    case .success(let reader) where reader.isIndex:
      let reason = DropReason("nested_index", detail: "an index in an index is not followed")
      try await hand(.dropped(reason, origin: beside.origin), emit)
    case .success(let reader):
      var entries = 0
      while let entry = reader.next() {
        entries += 1
        try await hand(content(of: entry, reader, self.origin(of: beside, entries - 1)), emit)
      }
      try await end(reader, beside, entries, emit)
    }
  }

  private func content(of entry: SitemapEntry, _ reader: SitemapReader, _ origin: Origin) -> SourceItem.Content {
    let content = entry.content(origin: origin)
    return reader.hasGaps ? TextGaps.refused(content) : content
  }

  private mutating func end(
    _ reader: SitemapReader, _ file: ContainerFiles.File, _ entries: Int, _ emit: Emit
  ) async throws {
    if let damage = reader.damage {
      let error = DocumentError("corrupt_sitemap", damage)
      try await hand(.failed(error, origin: origin(of: file, entries), payload: nil), emit)
    } else if entries == 0 {
      let reason = DropReason("empty_sitemap", detail: "it names no page")
      try await hand(.dropped(reason, origin: file.origin), emit)
    }
  }

  private mutating func hand(_ content: SourceItem.Content, _ emit: Emit) async throws {
    done += 1
    if let resume = file.resume, done <= resume.number { return }
    try await emit(file.item(content, at: EntryPlace(number: done)))
  }

  private func origin(of file: ContainerFiles.File, _ number: Int) -> Origin {
    var origin = file.origin
    origin.position = number
    return origin
  }

  /// The file beside the index that has the name of a sitemap's address, as it is or unpacked.
  private func beside(_ entry: SitemapEntry) -> ContainerFiles.File? {
    guard let path = file.path, let url = entry.url else { return nil }
    let address = url.prefix { $0 != "?" && $0 != "#" }
    guard let name = address.split(separator: "/").last.map(String.init), name != "..", name != "." else { return nil }
    let names = name.hasSuffix(".gz") ? [name, String(name.dropLast(3))] : [name, name + ".gz"]
    for name in names {
      let found = path.parent.appending(Array(name.utf8))
      guard found != path, found.status().value?.kind == .file else { continue }
      return ContainerFiles.File(
        path: found, shown: RawPath(file.shown).parent.appending(Array(name.utf8)).text, position: file.position,
        resume: file.resume)
    }
    return nil
  }

  private func isInput(_ beside: ContainerFiles.File) -> Bool {
    guard let path = beside.path else { return false }
    let finding = FileWalk.Finding(kind: .file, path: path, shown: path, key: path)
    return files.paths.roots.contains { files.paths.rules.reaches(finding, from: $0) }
  }

  private func open(_ file: ContainerFiles.File) -> Result<SitemapReader, Unreadable> {
    let bytes: [UInt8]
    do throws(DocumentError) {
      bytes = try file.bytes(limits)
    } catch {
      return .failure(.failed(error))
    }
    if bytes.isEmpty { return .failure(.failed(DocumentError("empty_file", "the file is empty"))) }
    var root = ""
    if let reader = SitemapReader(bytes, root: &root) { return .success(reader) }
    if PageSniffer.isHTML(bytes) {
      return .failure(.dropped(DropReason("not_a_sitemap", detail: "an HTML page")))
    }
    if root.isEmpty, bytes.first(where: { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }) == UInt8(ascii: "<") {
      let error = DocumentError("corrupt_sitemap", "the XML is damaged before its first element")
      return .failure(.failed(error))
    }
    let found =
      BinaryFormat.named(by: bytes) ?? (root.isEmpty ? "no XML" : "an XML document with the root <\(root)>")
    return .failure(.dropped(DropReason("not_a_sitemap", detail: found)))
  }
}
