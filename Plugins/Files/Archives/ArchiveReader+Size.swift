import CArchive
import CopydeskCompression
import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What an archive is like, and how much of it was read.
extension ArchiveReader {
  /// Whether it begins with what the header of a tar has in its middle, whatever else is wrong with it.
  var hasTarMark: Bool { head.dropFirst(Self.tarMark.lowerBound).elementsEqual("ustar".utf8) }

  /// Whether it is a zip in a file, which can also be read without its list of entries.
  var canStreamZip: Bool { descriptor != nil && isFile && !streamsZip && head.starts(with: "PK\u{3}\u{4}".utf8) }

  /// Whether it is compressed as a whole.
  var isPacked: Bool { unpackedBytes?.isPacked == true }

  /// Where the compressed data of a file is damaged that begins like no archive; `nil` where that shows no damage. The first block of bzip2 is noise
  /// where it is damaged, which its checksum shows only at its end.
  var damageAfterBeginning: String? {
    guard let unpackedBytes, isPacked else { return nil }
    _ = unpackedBytes.readRest(after: 0, lookingFor: []) { unpackedBytes.count < Self.furthestDamage }
    return unpackedBytes.damage == nil ? nil : message
  }

  /// Whether there is nothing to read.
  var isEmpty: Bool { isFile && descriptor != nil && size == 0 }

  /// Whether the system could not read the file, so that nobody knows what else is in it.
  var isUnread: Bool {
    unpackedBytes?.damage?.isUnread ?? [EIO, ESTALE, ETIMEDOUT].contains(archive_errno(archive))
  }

  /// How many bytes came out of it, whatever became of them.
  var unpacked: Int { max(read, place, unpackedBytes?.count ?? 0) }

  /// How many times its own size the archive has unpacked to so far.
  var ratio: Int { unpacked / max(1, size, unpackedBytes?.packed ?? Int(archive_filter_bytes(archive, -1))) }

  /// How many bytes libarchive has passed, decompressed.
  var place: Int { Int(archive_filter_bytes(archive, 0)) }

  /// What is said of a file that has become shorter since it was opened; `nil` for every other.
  var shrinkage: String? {
    var status = stat()
    guard let descriptor, isFile, fstat(descriptor, &status) == 0, Int(status.st_size) < size else { return nil }
    return "the file shrank from \(size) to \(status.st_size) bytes while it was read"
  }
}
