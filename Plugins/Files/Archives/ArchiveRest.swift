import CArchive

/// Finds what the list of an archive's entries leaves out, such as another archive in the same file.
///
/// Of a tar nothing is left out: it has no list, and is read to the end of the file.
struct ArchiveRest {
  private enum Kind {
    case zip, sevenZip, other
  }

  private let kind: Kind

  /// - Parameter format: The number that libarchive has for the format.
  init(format: Int32) {
    kind =
      switch format & ARCHIVE_FORMAT_BASE_MASK {
      case ARCHIVE_FORMAT_ZIP: .zip
      case ARCHIVE_FORMAT_7ZIP: .sevenZip
      default: .other
      }
  }

  /// What another archive begins with, after one that is read from a pipe.
  var beginning: [UInt8] {
    switch kind {
    case .zip: Array("PK\u{3}\u{4}".utf8)
    case .sevenZip: Self.sevenZipMark
    case .other: []
    }
  }

  /// What is said where that was found.
  var following: String { "entries follow the end of it, as where two archives were put into one file" + Self.advice }

  private static let advice = "; they are not read, so make one file of each archive"
  private static let sevenZipMark: [UInt8] = Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C]

  /// What is said of a file; `nil` where nothing is left out.
  func problem(in file: RawPath, _ size: Int) -> String? {
    switch kind {
    case .zip:
      guard let place = (try? ZipDirectory(file))?.unlistedPlace else { return nil }
      return
        "from byte \(place) on it has entries that the list at its end does not have, as where two archives were put into one file"
        + Self.advice
    case .sevenZip:
      guard let end = Self.endOfSevenZip(file), end < size else { return nil }
      return
        "it ends at byte \(end), and \(size - end) bytes follow that, which are not read; if they are another archive, make a file of it"
    case .other: return nil
    }
  }

  /// Where a 7z archive ends: after its header, which its first bytes point to (7zFormat.txt, "SignatureHeader").
  private static func endOfSevenZip(_ file: RawPath) -> Int? {
    guard let first = try? FileBytes(file, range: 0..<32).part(count: 32).bytes, first.count == 32,
      first.starts(with: sevenZipMark)
    else { return nil }
    let header = LittleEndian(first)
    let (offset, length) = (header.number(12, 8), header.number(20, 8))
    guard offset >= 0, length >= 0 else { return nil }
    let (end, overflows) = offset.addingReportingOverflow(length)
    return overflows || end > .max - 32 ? nil : 32 + end
  }
}
