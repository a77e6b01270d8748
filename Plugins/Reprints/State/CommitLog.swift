import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file that says how much of the signature log counts: the state's shape, then one entry of fixed size for each commit.
///
/// An entry is written when what it speaks of is durable. One that a crash left half is as if it were not there: it has fewer bytes than an
/// entry, or zeros for its checksum, as file systems leave them where a file grew and its contents did not come. Anything else that is not
/// as it was written is damage.
struct CommitLog {
  /// How much of the log counts.
  struct Entry: Hashable {
    /// Whether a run ended well here; else it was under way.
    var isFinal: Bool
    /// The day of the run, counted from 1970.
    var day: Int
    /// How many records count.
    var records: Int
    /// How many bytes of names count.
    var nameBytes: Int

    static let none = Entry(isFinal: true, day: 0, records: 0, nameBytes: 0)
  }

  private static let magic: UInt64 = 0x3154_4D4F_4344_5043
  private static let headerWords = 8
  private static let entryWords = 5

  let path: String
  let folder: String
  private(set) var shape: StateShape
  private(set) var entries: [Entry] = []
  /// Whether the head or an entry is not as it was written.
  private(set) var isDamaged = false
  /// Whether the head was not as it was written, and the checksum told how it was.
  private var isMended = false

  /// The last commit of a run that ended well.
  var last: Entry { entries.last(where: \.isFinal) ?? .none }

  /// The last commit of all.
  var latest: Entry { entries.last ?? .none }

  /// Begins a file.
  init(path: String, folder: String, shape: StateShape) throws(StateError) {
    (self.path, self.folder, self.shape) = (path, folder, shape)
    var header = [CommitLog.magic, UInt64(StateShape.version)]
    let numbers = shape.numbers
    for index in stride(from: 0, to: numbers.count, by: 2) {
      header.append(UInt64(numbers[index]) | UInt64(numbers[index + 1]) << 32)
    }
    header += [UInt64](repeating: 0, count: CommitLog.headerWords - 1 - header.count)
    try write(CommitLog.closed(header), at: 0, flags: O_CREAT | O_TRUNC)
  }

  /// Reads a file.
  ///
  /// - Throws: ``StateError`` where the file is not there, is of another version or damaged.
  init(reading path: String, folder: String) throws(StateError) {
    try self.init(salvaging: path, folder: folder)
    if isMended { throw .damaged(folder, "the head of '\(path)' is not as it was written") }
    if isDamaged { throw .damaged(folder, "commit \(entries.count + 1) in '\(path)' is not as it was written") }
  }

  /// Reads a file as far as it is whole.
  ///
  /// - Throws: ``StateError`` where it does not even say of what shape the records are.
  init(salvaging path: String, folder: String) throws(StateError) {
    (self.path, self.folder) = (path, folder)
    var words = try CommitLog.words(of: path, folder: folder)
    if words.count >= CommitLog.headerWords, !CommitLog.isClosed(words[..<CommitLog.headerWords]),
      let mended = CommitLog.mended(words[..<CommitLog.headerWords])
    {
      words.replaceSubrange(..<CommitLog.headerWords, with: mended)
      isMended = true
    }
    guard words.count >= CommitLog.headerWords, words[0] == CommitLog.magic else {
      throw .damaged(folder, "'\(path)' is no file of commits")
    }
    guard words[1] == UInt64(StateShape.version) else {
      throw StateError(
        folder, "it is of version \(words[1]), and this is Copydesk with version \(StateShape.version) of states",
        remedy: "use another folder, or the Copydesk that made it")
    }
    let numbers = words[2..<5].flatMap { [UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)] }
    guard CommitLog.isClosed(words[0..<CommitLog.headerWords]), let shape = StateShape(numbers) else {
      throw .damaged(folder, "the head of '\(path)' is not as it was written")
    }
    self.shape = shape
    var index = CommitLog.headerWords
    while index + CommitLog.entryWords <= words.count {
      let entry = words[index..<index + CommitLog.entryWords]
      guard CommitLog.isClosed(entry) else { break }
      entries.append(
        Entry(
          isFinal: entry[index] == 1, day: Int(entry[index + 1]), records: Int(entry[index + 2]),
          nameBytes: Int(entry[index + 3])))
      index += CommitLog.entryWords
    }
    isDamaged = isMended || index + CommitLog.entryWords <= words.count && !CommitLog.isTorn(words[index...])
  }

  /// Makes sure that no commit was lost of a run that ended well, which the file of the table would know of.
  ///
  /// - Throws: ``StateError``
  func check(beside table: KeyTable) throws(StateError) {
    if table.finishedRecords <= last.records { return }
    throw .damaged(
      folder, "'\(path)' lacks the commit of \(table.finishedRecords) documents, which the table has")
  }

  /// A head of which one byte is not as it was written, as it was; `nil` where more is wrong.
  private static func mended(_ head: ArraySlice<UInt64>) -> [UInt64]? {
    var head = Array(head)
    for index in head.indices {
      let word = head[index]
      for shift in stride(from: 0, to: UInt64.bitWidth, by: UInt8.bitWidth) {
        for difference in 1...UInt64(UInt8.max) {
          head[index] = word ^ difference << shift
          if isClosed(head[...]) { return head }
        }
      }
      head[index] = word
    }
    return nil
  }

  /// Whether the rest of a file is an entry that a crash left half.
  private static func isTorn(_ rest: ArraySlice<UInt64>) -> Bool {
    rest.count < 2 * entryWords && rest[rest.startIndex + entryWords - 1] == 0
  }

  /// Adds a commit, durably.
  mutating func append(_ entry: Entry) throws(StateError) {
    let words = CommitLog.closed([
      entry.isFinal ? 1 : 0, UInt64(entry.day), UInt64(entry.records), UInt64(entry.nameBytes),
    ])
    try write(words, at: offset(entries.count), flags: 0)
    entries.append(entry)
  }

  /// Takes back every commit after one, durably.
  mutating func cut(after entry: Entry) throws(StateError) {
    let count = (entries.lastIndex(of: entry) ?? -1) + 1
    entries.removeLast(entries.count - count)
    guard retrying({ truncate(path, off_t(offset(count))) }) == 0 else { throw error("shorten") }
    try write([], at: offset(count), flags: 0)
  }

  private func offset(_ entries: Int) -> Int { 8 * (CommitLog.headerWords + entries * CommitLog.entryWords) }

  private func write(_ words: [UInt64], at offset: Int, flags: CInt) throws(StateError) {
    let file = retrying { open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | flags, 0o644) }
    guard file >= 0 else { throw error("open") }
    defer { close(file) }
    let isWritten = words.map(\.littleEndian).withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = retrying { pwrite(file, bytes.baseAddress! + done, bytes.count - done, off_t(offset + done)) }
        if count <= 0 { return false }
        done += count
      }
      return true
    }
    guard isWritten, retrying({ fsync(file) }) == 0 else { throw error("write") }
  }

  private func error(_ action: String) -> StateError {
    StateError(folder, "cannot \(action) '\(path)': \(String(cString: strerror(errno)))")
  }

  private static func words(of path: String, folder: String) throws(StateError) -> [UInt64] {
    let bytes = try StateFile.bytes(of: path, folder: folder)
    return bytes.withUnsafeBytes { bytes in
      (0..<bytes.count / 8).map { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self)) }
    }
  }

  /// Words followed by their checksum.
  private static func closed(_ words: [UInt64]) -> [UInt64] {
    words + [words.map(\.littleEndian).withUnsafeBytes { Checksum.of($0) }]
  }

  private static func isClosed(_ words: ArraySlice<UInt64>) -> Bool {
    closed(Array(words.dropLast())).last == words.last
  }
}
