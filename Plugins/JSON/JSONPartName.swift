import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The names of numbered files: a path whose last part has `{n}` in it, which is the number in at least five digits.
struct JSONPartName: Sendable, Hashable {
  static let placeholder = "{n}"
  private let before: String
  private let after: String

  /// - Returns: `nil` for a path without the placeholder in its last part, or with others.
  init?(_ path: PathSetting) {
    let bytes = Array(path.absolute.utf8)
    guard let range = bytes.firstRange(of: Array(Self.placeholder.utf8)) else { return nil }
    before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
    after = String(decoding: bytes[range.upperBound...], as: UTF8.self)
    if after.utf8.contains(UInt8(ascii: "/")) || (before + after).utf8.contains(UInt8(ascii: "{")) { return nil }
  }

  /// What comes before and after the number.
  var around: (before: String, after: String) { (before, after) }

  /// The name with the placeholder in it, for what belongs to all of the files.
  var pattern: String { before + Self.placeholder + after }

  /// The folder that all of them are in.
  var folder: String { before.pathFolder }

  /// The path of a file.
  func path(_ number: Int) -> String {
    let digits = String(number)
    return before + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + after
  }

  /// The paths of the files from one number to another.
  func paths(_ first: Int, _ last: Int) -> [String] { first <= last ? (first...last).map(path) : [] }

  /// The numbers above a number of the files that are there, in their order. Some may be missing between them.
  ///
  /// - Throws: `OutputError` where the folder cannot be listed.
  func earlier(after number: Int = 0) throws(OutputError) -> [Int] {
    try EarlierOutput.names(in: folder).compactMap { self.number(of: $0) }.filter { $0 > number }.sorted()
  }

  /// Removes files of an earlier run that had more of them, the last one first, and what an unfinished run left beside where such files
  /// would be.
  ///
  /// - Throws: `OutputError` where the folder cannot be listed.
  func remove(after last: Int) throws(OutputError) {
    for number in try earlier(after: last).reversed() { unlink(path(number)) }
    for number in try EarlierOutput.unfinished(in: folder).compactMap({ self.number(of: $0) }) where number > last {
      unlink(OutputFile.partialPath(of: path(number)))
    }
  }

  /// The number in the name of a file.
  private func number(of name: String) -> Int? {
    let (start, end) = (before.pathName, after)
    let digits = name.utf8.dropFirst(start.utf8.count).dropLast(end.utf8.count)
    guard let number = Int(String(decoding: digits, as: UTF8.self)), path(number).pathName == name else { return nil }
    return number
  }
}
