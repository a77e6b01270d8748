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
    guard let range = path.absolute.firstRange(of: Self.placeholder) else { return nil }
    before = String(path.absolute[..<range.lowerBound])
    after = String(path.absolute[range.upperBound...])
    if after.contains("/") || (before + after).contains("{") { return nil }
  }

  /// The folder that all of them are in.
  var folder: String { String(before[..<(before.lastIndex(of: "/") ?? before.startIndex)]) }

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
