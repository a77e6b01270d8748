import CopydeskCore

/// A place in the order of records: `7,0,18211+0,2:2024/a.warc.gz` is before the eighth record of that file below the third path, in the
/// gzip member at byte 18,211.
struct WARCPosition: Equatable {
  var file: FilePosition
  /// How many records, and what was in the place of some, come before it in the file.
  var number = 0
  /// The number of the archive within a WACZ file; 0 elsewhere.
  var entry = 0
  /// Where in the archive; `nil` at its end.
  var place: ByteStream.Place?

  init(file: FilePosition, number: Int, entry: Int, place: ByteStream.Place?) {
    self.file = file
    self.number = number
    self.entry = entry
    self.place = place
  }

  init?(_ position: SourcePosition) {
    let parts = position.rawValue.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let number = Int(parts[0]), let entry = Int(parts[1]),
      let file = FilePosition(SourcePosition(rawValue: String(parts[3])))
    else { return nil }
    var place: ByteStream.Place?
    if parts[2] != "end" {
      let numbers = parts[2].split(separator: "+").map { Int($0) }
      guard numbers.count == 2, let member = numbers[0], let skipped = numbers[1] else { return nil }
      place = ByteStream.Place(member: member, skipped: skipped)
    }
    self.init(file: file, number: number, entry: entry, place: place)
  }

  var rawValue: String {
    "\(number),\(entry),\(place.map { "\($0.member)+\($0.skipped)" } ?? "end"),\(file.rawValue)"
  }
}
