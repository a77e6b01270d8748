import CopydeskCore

/// A place between two of the documents that a file holds.
struct EntryPlace: Hashable, Sendable {
  /// How many come before it, whatever became of them.
  var number = 0
  /// How many bytes come before it, decompressed, where a reader counts them.
  var offset = 0
  /// Where to read on, in a file that can be read from there.
  var bytes = ByteStream.Offset()
  /// What a reader knows beyond that: whether it is in an array, in which of several archives.
  var state = 0
}

/// A place in the order of all documents of a source whose files hold many: `7,0,18233,0,0@0:2024/inbox.mbox` is after the first seven of that
/// file, at that byte, and `end@0:2024/inbox.mbox` at its end.
struct EntryPosition: Equatable, Sendable {
  var file: FilePosition
  /// `nil` at the end of the file.
  var place: EntryPlace?

  init(file: FilePosition, place: EntryPlace?) { (self.file, self.place) = (file, place) }

  init?(_ position: SourcePosition) {
    let parts = position.rawValue.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let file = FilePosition(SourcePosition(rawValue: String(parts[1]))) else { return nil }
    if parts[0] == "end" {
      self.init(file: file, place: nil)
      return
    }
    let numbers = parts[0].split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard numbers.count == 5, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    self.init(
      file: file,
      place: EntryPlace(
        number: numbers[0], offset: numbers[1], bytes: ByteStream.Offset(member: numbers[2], skipped: numbers[3]),
        state: numbers[4]))
  }

  var position: SourcePosition {
    let numbers = place.map { [$0.number, $0.offset, $0.bytes.member, $0.bytes.skipped, $0.state] }
    let text = numbers.map { $0.map(String.init).joined(separator: ",") } ?? "end"
    return SourcePosition(rawValue: "\(text)@\(file.rawValue)")
  }
}
