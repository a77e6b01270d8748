import CArchive
import CopydeskCompression
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
    /// The header of an entry is damaged, so that its name and where it ends are unknown; what comes next is the first thing after it that can be read.
    case lost(String)
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

  let archive: OpaquePointer
  /// The file, where libarchive reads it by itself; `nil` where ``unpackedBytes`` does.
  let descriptor: Int32?
  let unpackedBytes: UnpackedBytes?
  let isFile: Bool
  /// How large the archive itself is, in bytes; 0 for standard input.
  let size: Int
  private let file: RawPath?
  /// Its first bytes, decompressed.
  let head: [UInt8]
  /// Whether a zip is read from its beginning on, and not by its list of entries, which is damaged.
  let streamsZip: Bool
  /// How many bytes of entries were read.
  var read = 0
  private var isOpen = false
  /// What comes after an entry that was lost.
  private var held: Step?

  private static let blockSize = 1 << 17
  /// How much is decompressed of a file that begins like no archive: several blocks of every compression.
  static let furthestDamage = 4 << 20
  /// Where the header of a tar says that it is one (POSIX.1-1988).
  static let tarMark = 257..<262

  /// - Parameters:
  ///   - file: `nil` for standard input.
  ///   - ratio: How many times its own size it may unpack to while nobody is asked whether that goes on.
  ///   - streamsZip: Whether a zip is read from its beginning on, whatever its list of entries says.
  /// - Throws: `DocumentError` as ``FileReading`` does.
  init(_ file: RawPath?, ratio: Int = .max, streamsZip: Bool = false) throws(DocumentError) {
    self.file = file
    self.streamsZip = streamsZip
    isFile = file != nil
    var first: ArraySlice<UInt8> = []
    if let plain = try Self.plainFile(file) {
      (descriptor, size, first) = (plain.descriptor, plain.size, plain.first[...])
      unpackedBytes = nil
    } else {
      let bytes = UnpackedBytes(try ByteStream(file), ratio: ratio)
      (descriptor, size, first) = (nil, 0, bytes.first(Self.tarMark.upperBound))
      unpackedBytes = bytes
    }
    head = Array(first)
    guard let archive = archive_read_new() else {
      if let descriptor, file != nil { close(descriptor) }
      throw DocumentError("out_of_memory", "libarchive could not start")
    }
    self.archive = archive
    for filter in [
      archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
      archive_read_support_filter_zstd,
    ] { _ = filter(archive) }
    for format in streamsZip
      ? [archive_read_support_format_zip_streamable]
      : [
        archive_read_support_format_zip, archive_read_support_format_tar, archive_read_support_format_gnutar,
        archive_read_support_format_7zip,
      ]
    { _ = format(archive) }
    // Reads on after the mark of the end, as GNU tar does with --ignore-zeros: another tar may follow, and the mark may be damage.
    archive_read_set_format_option(archive, "tar", "read_concatenated_archives", "1")
    isOpen =
      if let descriptor { archive_read_open_fd(archive, descriptor, Self.blockSize) == ARCHIVE_OK } else {
        unpackedBytes?.open(by: archive) == ARCHIVE_OK
      }
  }

  deinit {
    archive_read_free(archive)
    if let descriptor, isFile { close(descriptor) }
  }

  /// Opens what libarchive can read by itself: files, in which it goes back and forth, unless they are in gzip or zstd.
  ///
  /// - Returns: `nil` for other files, and for a pipe. The first bytes stay to be read.
  private static func plainFile(
    _ file: RawPath?
  ) throws(DocumentError) -> (descriptor: Int32, size: Int, first: [UInt8])? {
    var (descriptor, size) = (STDIN_FILENO, 0)
    if let file { (descriptor, size) = try FileReading.open(file) }
    var first = [UInt8](repeating: 0, count: tarMark.upperBound)
    let place = lseek(descriptor, 0, SEEK_CUR)
    let count = place < 0 ? -1 : pread(descriptor, &first, first.count, place)
    first.removeLast(first.count - max(count, 0))
    // What cannot be read is libarchive's to say; a pipe has no places.
    if place >= 0, Compression(of: first) == nil { return (descriptor, size, first) }
    if file != nil { close(descriptor) }
    return nil
  }

  /// Goes to the next entry. Its contents are read, if at all, before the one after it.
  ///
  /// - Parameter goesOn: Asked while a header is looked for that can be read, and while the rest is read after the last entry; `false` ends that.
  func next(while goesOn: () -> Bool = { true }) -> Step { TextLocale.withUTF8 { nextInLocale(while: goesOn) } }

  private func nextInLocale(while goesOn: () -> Bool) -> Step {
    if let held {
      self.held = nil
      return held
    }
    guard isOpen else { return .broken(message) }
    var (lost, furthest, idle) = (nil as String?, place, 0)
    while true {
      let step = step(while: goesOn)
      if case .lost(let reason) = step {
        lost = lost ?? reason
        // A header may fail by itself; a hostile file must not make that go on for ever, so each has to be further on.
        idle = place > furthest ? 0 : idle + 1
        furthest = max(furthest, place)
        if idle < 100, goesOn() { continue }
      }
      guard let lost else { return step }
      if case .lost = step { held = .broken(message) } else { held = step }
      return .lost(lost)
    }
  }

  /// What libarchive finds next, be it a header that it cannot read.
  private func step(while goesOn: () -> Bool) -> Step {
    var entry: OpaquePointer?
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_OK, ARCHIVE_WARN: return entry.map { .entry(described($0)) } ?? .broken("libarchive gave no entry")
    case ARCHIVE_EOF:
      if let shrinkage { return .broken(shrinkage) }
      if let rest = rest(while: goesOn) { return .broken(rest) }
      return unpackedBytes?.damage == nil ? .end : .broken(message)
    case ARCHIVE_RETRY, ARCHIVE_FAILED: return .lost(message)
    // In the place of a header there is less than one.
    case ARCHIVE_FATAL where message == "Truncated tar archive":
      return .broken("it ends in bytes that are too few to be an entry")
    default: return .broken(message)
    }
  }

  /// What is in it after the last entry, or between entries, and is read by nobody; `nil` for nothing.
  private func rest(while goesOn: () -> Bool) -> String? {
    let rest = ArchiveRest(format: archive_format(archive))
    if let unpackedBytes {
      let found = unpackedBytes.readRest(after: place, lookingFor: rest.beginning, while: goesOn)
      return found && unpackedBytes.damage == nil ? rest.following : nil
    }
    guard !streamsZip, let file else { return nil }
    return rest.problem(in: file, size)
  }

  /// Whether it is a tar that does not end in zeros (POSIX.1-1988, 10.1.1), as one that was cut off between two entries. Some programs write one
  /// block of them in place of two, which counts.
  var lacksEnd: Bool {
    guard archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_TAR else { return false }
    if let unpackedBytes { return !unpackedBytes.endsInZeros }
    guard let descriptor, size >= UnpackedBytes.tarBlock else { return false }
    var last = [UInt8](repeating: 0, count: UnpackedBytes.tarBlock)
    let count = pread(descriptor, &last, last.count, off_t(size - last.count))
    return count == last.count && last.contains { $0 != 0 }
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
    let isPacked = archive_filter_count(archive) > 1 || self.isPacked
    guard isPacked || archive_format(archive) == ARCHIVE_FORMAT_7ZIP else { return }
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

  /// What the compressed data asks for that is not done; `nil` for nothing.
  var refusal: StreamDecoder.Refusal? { shrinkage == nil ? unpackedBytes?.damage?.refusal : nil }

  /// What is wrong with the file or its compressed data, else what libarchive says about the last error.
  var message: String {
    if let shrinkage { return shrinkage }
    if let damage = unpackedBytes?.damage {
      return "the compressed data \(damage.verdict) at byte \(damage.offset): \(damage.reason)"
    }
    return archive_error_string(archive).map { String(cString: $0) } ?? "it ends early"
  }
}
