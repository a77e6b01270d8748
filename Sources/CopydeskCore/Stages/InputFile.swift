#if canImport(Glibc)
  public import Glibc
#else
  public import Darwin
#endif

/// A file that a source reads, and what tells whether it is still the one that an earlier run read.
public struct InputFile: Sendable, Hashable {
  /// The path in the origins of its documents.
  public var name: String
  /// The path from the root of the file system.
  public var path: String
  /// How many bytes it has; -1 where there is no such file.
  public var size: Int
  /// When it was last changed, in nanoseconds since 1970. Times that are too far from that for the number, such as those from 2262-04-12 on,
  /// are the nearest one that it can be.
  public var modified: Int

  public init(name: String, path: String, size: Int, modified: Int) {
    (self.name, self.path, self.size, self.modified) = (name, path, size, modified)
  }

  /// Makes one from the system's status of a file; `nil` for a file that has none.
  public init(name: String, path: String, status: stat?) {
    guard let status else {
      self.init(name: name, path: path, size: -1, modified: 0)
      return
    }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    self.init(
      name: name, path: path, size: Int(status.st_size),
      modified: InputFile.nanoseconds(Int(time.tv_sec), Int(time.tv_nsec)))
  }

  private static func nanoseconds(_ seconds: Int, _ rest: Int) -> Int {
    let (whole, isTooFar) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, isOver) = whole.addingReportingOverflow(rest)
    return isTooFar || isOver ? (seconds < 0 ? .min : .max) : sum
  }
}
