import CopydeskCore

/// A place within a file that holds many documents: `7,0,18233@0:2024/inbox.mbox` is after its first seven, at that byte.
struct EntryPosition: Equatable, Sendable {
  var file: FilePosition
  /// How many documents of the file were handed out, whatever became of them.
  var done: Int
  /// Where the next one begins, in a file that can be read from there.
  var place = ByteStream.Place()

  init(file: FilePosition, done: Int, place: ByteStream.Place = ByteStream.Place()) {
    (self.file, self.done, self.place) = (file, done, place)
  }

  init?(_ position: SourcePosition) {
    let parts = position.rawValue.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let file = FilePosition(SourcePosition(rawValue: String(parts[1]))) else { return nil }
    let numbers = parts[0].split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    self.init(
      file: file, done: numbers[0], place: ByteStream.Place(member: numbers[1], skipped: numbers[2]))
  }

  var rawValue: String { "\(done),\(place.member),\(place.skipped)@\(file.rawValue)" }
}
