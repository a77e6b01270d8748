import CArchive
import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The entries of an archive, one after the other, by libarchive: zip, tar in any of its compressions, and 7z. Nothing is written to a disk.
///
/// Not for use by several tasks at once.
final class ArchiveReader {
  struct Entry {
    enum Kind: Equatable {
      case file, folder
      case link(to: String)
      /// A device, a pipe or a socket.
      case other
    }

    /// The path as the archive has it, as bytes; usually UTF-8.
    var path: [UInt8]
    var kind: Kind
    /// In bytes, as the archive states it; `nil` where it does not.
    var size: Int?
    var isEncrypted: Bool
  }

  /// What comes next.
  enum Step {
    case entry(Entry)
    case end
    /// Nothing more can be read.
    case broken(String)
  }

  /// The bytes of an entry.
  enum Contents: Equatable {
    case bytes([UInt8])
    case tooLarge
    case damaged(String)
  }

  private let archive: OpaquePointer
  private let descriptor: Int32
  private let isOwned: Bool
  /// How large the archive itself is, in bytes; 0 for standard input.
  private let size: Int
  /// How many bytes of entries were read.
  private var read = 0
  private var isOpen = false

  private static let blockSize = 1 << 17

  /// - Parameter file: `nil` for standard input.
  /// - Throws: `DocumentError` as ``FileReading`` does.
  init(_ file: RawPath?) throws(DocumentError) {
    if let file {
      (descriptor, size) = try FileReading.open(file)
    } else {
      (descriptor, size) = (STDIN_FILENO, 0)
    }
    isOwned = file != nil
    guard let archive = archive_read_new() else {
      if isOwned { close(descriptor) }
      throw DocumentError("out_of_memory", "libarchive could not start")
    }
    self.archive = archive
    for filter in [
      archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
      archive_read_support_filter_zstd,
    ] { _ = filter(archive) }
    for format in [
      archive_read_support_format_zip, archive_read_support_format_tar, archive_read_support_format_gnutar,
      archive_read_support_format_7zip,
    ] { _ = format(archive) }
    isOpen = archive_read_open_fd(archive, descriptor, Self.blockSize) == ARCHIVE_OK
  }

  deinit {
    archive_read_free(archive)
    if isOwned { close(descriptor) }
  }

  /// Whether there is nothing to read.
  var isEmpty: Bool { isOwned && size == 0 }

  /// Whether the system could not read the file, so that nobody knows what else is in it.
  var isUnread: Bool { [EIO, ESTALE, ETIMEDOUT].contains(archive_errno(archive)) }

  /// How many bytes came out of it, whatever became of them.
  var unpacked: Int { max(read, Int(archive_filter_bytes(archive, 0))) }

  /// How many times its own size the archive has unpacked to so far.
  var ratio: Int { unpacked / max(1, size, Int(archive_filter_bytes(archive, -1))) }

  /// Goes to the next entry. Its contents are read, if at all, before the one after it.
  func next() -> Step { TextLocale.withUTF8 { nextInLocale() } }

  private func nextInLocale() -> Step {
    guard isOpen else { return .broken(message) }
    // A header may fail by itself; a hostile file must not make that go on for ever.
    for _ in 0..<100 {
      var entry: OpaquePointer?
      switch archive_read_next_header(archive, &entry) {
      case ARCHIVE_OK, ARCHIVE_WARN:
        guard let entry else { return .broken("libarchive gave no entry") }
        return .entry(described(entry))
      case ARCHIVE_EOF: return .end
      case ARCHIVE_RETRY, ARCHIVE_FAILED: continue
      default: return .broken(message)
      }
    }
    return .broken(message)
  }

  /// Reads the entry whole.
  ///
  /// - Parameters:
  ///   - limit: The most bytes that it may have.
  ///   - goesOn: Asked between blocks; `false` ends the reading as too large.
  func contents(limit: Int, while goesOn: () -> Bool) -> Contents {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    while true {
      let count = archive_read_data(archive, &block, block.count)
      if count == 0 { return .bytes(bytes) }
      if count < 0 { return .damaged(message) }
      read += count
      if bytes.count + count > limit || !goesOn() { return .tooLarge }
      bytes += block[..<count]
    }
  }

  /// Passes over what was not read of the entry, in archives that have to be decompressed up to the next one.
  ///
  /// - Parameter goesOn: Asked between blocks; `false` ends it.
  func skip(while goesOn: () -> Bool) {
    // The last filter is the file itself. In 7z several entries are compressed as one, without a filter.
    guard archive_filter_count(archive) > 1 || archive_format(archive) == ARCHIVE_FORMAT_7ZIP else { return }
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    while goesOn(), case let count = archive_read_data(archive, &block, block.count), count > 0 { read += count }
  }

  private func described(_ entry: OpaquePointer) -> Entry {
    let name = archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry)
    let path = name.map { UnsafeBufferPointer(start: $0, count: strlen($0)).map { UInt8(bitPattern: $0) } } ?? []
    return Entry(
      path: path, kind: kind(of: entry),
      size: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil,
      isEncrypted: archive_entry_is_encrypted(entry) != 0)
  }

  private func kind(of entry: OpaquePointer) -> Entry.Kind {
    if let target = archive_entry_hardlink(entry) ?? archive_entry_symlink(entry) {
      return .link(
        to: RawPath(UnsafeBufferPointer(start: target, count: strlen(target)).map { UInt8(bitPattern: $0) }).text)
    }
    switch archive_entry_filetype(entry) & S_IFMT {
    // Archives made on other systems may leave the type out.
    case S_IFREG, 0: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link(to: "")
    default: return .other
    }
  }

  /// What libarchive says about the last error.
  private var message: String {
    archive_error_string(archive).map { String(cString: $0) } ?? "libarchive gives no reason"
  }
}
