import CopydeskCore

extension ContainerFiles {
  /// The files, and stretches of those that are larger than a size.
  ///
  /// - Parameter borders: Finds places in a file, in their order, at which one part can end and another begin.
  /// - Throws: `IndivisibleInput`
  func parts(upTo size: Int, borders: (File) -> [EntryPlace] = { _ in [] }) throws(IndivisibleInput) -> [InputPart] {
    var all: [InputPart] = []
    for (finding, position, whole) in try paths.wholes() {
      var places = [EntryPlace()]
      if case .file = whole.kind, whole.fileSize > size { places += borders(file(finding, position, resume: nil)) }
      for (index, place) in places.enumerated() {
        let next = index + 1 < places.count ? places[index + 1] : nil
        var part = whole
        part.begin = EntryPosition(file: position, place: place).position
        part.end = next?.number
        part.bytes = place.bytes.member..<max(place.bytes.member, next?.bytes.member ?? whole.fileSize)
        all.append(part)
      }
    }
    return all
  }

  /// The files that parts lie in, as they are now.
  func files(of parts: [InputPart]) throws(IndivisibleInput) -> [InputFile] {
    var files: [InputFile] = []
    for part in parts {
      guard let place = EntryPosition(part.begin), let finding = paths.file(at: place.file) else {
        throw IndivisibleInput("no input is at '\(part.begin.rawValue)'")
      }
      files.append(InputFile(finding))
    }
    return files
  }
}
