import CopydeskCore

/// A place in the order of all records of a source: the file, the place in it, and the file before it, after which a walk goes on.
struct RecordPosition: Equatable {
  var file: FilePosition
  /// `nil` at the end of the file.
  var place: RecordPlace?
  var previous: FilePosition?

  init(file: FilePosition, place: RecordPlace?, previous: FilePosition?) {
    self.file = file
    self.place = place
    self.previous = previous
  }

  /// Reads the numbers of the place, the length of the file's position, and the positions of both files.
  init?(_ position: SourcePosition) {
    let parts = position.rawValue.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let length = Int(parts[1]), length <= parts[2].utf8.count else { return nil }
    guard let file = FilePosition(SourcePosition(rawValue: String(parts[2].prefix(length)))) else { return nil }
    let rest = parts[2].dropFirst(length)
    let previous = rest.isEmpty ? nil : FilePosition(SourcePosition(rawValue: String(rest)))
    let numbers = parts[0].split(separator: ",").compactMap { Int($0) }
    guard numbers.isEmpty || numbers.count == 5, rest.isEmpty || previous != nil else { return nil }
    let place =
      numbers.isEmpty
      ? nil
      : RecordPlace(
        number: numbers[0], offset: numbers[1], bytes: ByteStream.Place(member: numbers[2], skipped: numbers[3]),
        state: numbers[4])
    self.init(file: file, place: place, previous: previous)
  }

  var position: SourcePosition {
    let numbers = place.map { [$0.number, $0.offset, $0.bytes.member, $0.bytes.skipped, $0.state] } ?? []
    let own = file.rawValue
    return SourcePosition(
      rawValue: numbers.map(String.init).joined(separator: ",") + ";\(own.utf8.count);\(own)"
        + (previous?.rawValue ?? ""))
  }
}
