import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of a file, of a part of it, or of standard input.
final class FileBytes: RawBytes {
  private let descriptor: Int32
  private let isOwned: Bool
  /// Where the part begins and how long it is; `nil` for all there is.
  private let range: Range<Int>?
  private var place: Int
  /// How many bytes the file has; 0 for standard input.
  let size: Int

  /// Opens a file that a walk found, or standard input.
  ///
  /// - Parameters:
  ///   - file: `nil` for standard input.
  ///   - range: The part of the file that is read.
  /// - Throws: `DocumentError` as ``FileReading`` does.
  init(_ file: RawPath?, range: Range<Int>? = nil) throws(DocumentError) {
    self.range = range
    place = range?.lowerBound ?? 0
    isOwned = file != nil
    guard let file else {
      (descriptor, size) = (STDIN_FILENO, 0)
      return
    }
    (descriptor, size) = try FileReading.open(file)
    if place > 0 { _ = seek(to: 0) }
  }

  deinit { if isOwned { close(descriptor) } }

  func part(count: Int) -> RawPart {
    let wanted = range.map { min(count, $0.upperBound - place) } ?? count
    let (bytes, error, ended) = FileReading.part(descriptor, count: wanted)
    place += bytes.count
    var fault = error == 0 ? nil : RawFault(reason: "cannot be read: \(systemMessage(error))", isUnread: true)
    if fault == nil, ended, isOwned, range == nil, place < size {
      fault = RawFault(reason: "the file shrank from \(size) to \(place) bytes while it was read")
    }
    return RawPart(
      bytes: bytes, fault: fault,
      isEnd: ended || range.map { place >= $0.upperBound } ?? false)
  }

  func seek(to place: Int) -> Bool {
    self.place = min((range?.lowerBound ?? 0) + place, range?.upperBound ?? .max)
    return lseek(descriptor, off_t(self.place), SEEK_SET) >= 0
  }
}
