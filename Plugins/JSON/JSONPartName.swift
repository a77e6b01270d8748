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

  /// The files that are there, with numbers that follow each other.
  func earlier(after number: Int) -> [String] {
    var paths: [String] = []
    while EarlierOutput.exists(path(number + paths.count + 1)) { paths.append(path(number + paths.count + 1)) }
    return paths
  }

  /// Removes files of an earlier run that had more of them, the last one first.
  func remove(after number: Int) {
    for path in earlier(after: number).reversed() { unlink(path) }
    // What an unfinished run left beside where such files would be.
    var next = number + 1
    while unlink(OutputFile.partialPath(of: path(next))) == 0 { next += 1 }
  }
}
