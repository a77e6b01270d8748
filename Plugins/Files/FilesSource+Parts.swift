public import CopydeskCore

/// Parts of the inputs, for shards: each is a whole file.
extension FilesSource: DivisibleSource {
  /// The files, each whole.
  public func parts(upTo size: Int, limits: DocumentLimits) async throws -> [InputPart] {
    if list?.setting.isStandardStream == true {
      throw IndivisibleInput("a list of paths on standard input cannot be divided; write it to a file")
    }
    var parts = try paths.wholes().map(\.part)
    var listed = ListedInputs(after: roots, rules: paths.rules)
    try await list?.forEach { number, root in
      listed.add(root)
      var walk = FileWalk(root, rules: paths.rules)
      while let finding = walk.next() {
        guard listed.isNew(finding) else { continue }
        let position = FilePosition(root: roots.count + number, key: finding.key)
        parts.append(try InputPart(whole: finding, at: SourcePosition(rawValue: position.rawValue)))
      }
    }
    return parts
  }

  public func files(of parts: [InputPart]) async throws -> [InputFile] {
    try await zip(parts, roots(of: parts)).map { part, root in
      InputFile(root.finding(FilePosition(part.begin)?.key ?? RawPath(""), .file))
    }
  }

  /// Reads parts of the inputs.
  func read(_ parts: [InputPart], _ index: PageIndex?, in context: SourceContext, emit: Emit) async throws {
    context.announce(parts.count)
    let roots = try await roots(of: parts)
    let known = Knowledge(folders: SavedFolders(rules: paths.rules), index: index)
    for (part, root) in zip(parts, roots) {
      guard let position = FilePosition(part.begin) else { continue }
      let finding = root.finding(position.key, FileWalk.Finding.Kind(part.kind))
      try await emit(item(finding, in: root, number: position.root, known, context))
    }
  }

  /// The roots that parts lie below: of the paths, or of the list.
  private func roots(of parts: [InputPart]) async throws -> [FileRoot] {
    var listed: [Int: FileRoot] = [:]
    let wanted = Set(parts.compactMap { FilePosition($0.begin)?.root }.filter { $0 >= roots.count })
    if !wanted.isEmpty {
      try await list?.forEach { number, root in
        if wanted.contains(roots.count + number) { listed[roots.count + number] = root }
      }
    }
    return try parts.map { part in
      let number = FilePosition(part.begin)?.root ?? -1
      if let root = roots.indices.contains(number) ? roots[number] : listed[number] { return root }
      throw IndivisibleInput("no input is at '\(part.begin.rawValue)'")
    }
  }
}
