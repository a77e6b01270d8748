import CopydeskCore

extension InputPaths {
  /// Every input, as it would be read; each is one part.
  ///
  /// - Throws: `IndivisibleInput` where one of them is standard input, or a folder cannot be listed.
  func wholes() throws(IndivisibleInput) -> [(finding: FileWalk.Finding, position: FilePosition, part: InputPart)] {
    if includesStandardInput { throw IndivisibleInput("standard input cannot be divided; give files") }
    var all: [(finding: FileWalk.Finding, position: FilePosition, part: InputPart)] = []
    for (index, finding) in inputs() {
      let position = FilePosition(root: index, key: finding.key)
      all.append((finding, position, try InputPart(whole: finding, at: SourcePosition(rawValue: position.rawValue))))
    }
    return all
  }
}

extension InputPart {
  /// All of what a walk found.
  ///
  /// - Throws: `IndivisibleInput` where it keeps a source from going on.
  init(whole finding: FileWalk.Finding, at begin: SourcePosition) throws(IndivisibleInput) {
    let size = InputFile(finding).size
    self.init(name: finding.shown.text, begin: begin, bytes: 0..<0, fileSize: 0)
    switch finding.kind {
    case .file: (bytes, fileSize) = (0..<max(0, size), size)
    case .dropped(let reason): kind = .dropped(reason)
    case .failed(let error):
      if error.endsInput { throw IndivisibleInput("\(finding.shown.text): \(error.message)") }
      kind = .failed(error)
    }
  }
}

extension FileWalk.Finding.Kind {
  /// What the walk found that a part was made of.
  init(_ kind: InputPart.Kind) {
    switch kind {
    case .file: self = .file
    case .dropped(let reason): self = .dropped(reason)
    case .failed(let error): self = .failed(error)
    }
  }
}
