import CopydeskCore

/// The files that are in a ZIP archive, read from the directory at its end (APPNOTE.TXT 6.3.10), also one of more than 4 GB.
struct ZipDirectory {
  let entries: [ZipEntry]
  /// Where the directory begins.
  let place: Int
  private let path: RawPath
  private let size: Int

  /// The most bytes that a directory may have.
  private static let maximumSize = 256 << 20
  /// The end record without its comment, which has up to 65,535 bytes (4.3.16), and what points to that of ZIP64 (4.3.15).
  private static let endLength = 22
  private static let locatorLength = 20

  /// - Throws: `DocumentError` where the file cannot be read or is no ZIP archive.
  init(_ path: RawPath) throws(DocumentError) {
    self.path = path
    size = try FileBytes(path).size
    let tailStart = max(0, size - Self.endLength - 0xFFFF - Self.locatorLength)
    let tail = LittleEndian(try Self.bytes(path, tailStart..<size))
    guard let end = Self.endRecord(in: tail) else {
      throw DocumentError("corrupt_zip", "it is no ZIP archive, or its end is missing")
    }
    var (length, offset) = (tail.number(end + 12, 4), tail.number(end + 16, 4))
    let locator = end - Self.locatorLength
    if locator >= 0, tail.number(locator, 4) == 0x0706_4B50 {
      let place = tail.number(locator + 8, 8)
      guard place >= 0, place <= size - 56 else { throw Self.damaged("its end points out of the file") }
      let record = LittleEndian(try Self.bytes(path, place..<(place + 56)))
      (length, offset) = (record.number(40, 8), record.number(48, 8))
    }
    guard length >= 0, length <= Self.maximumSize, offset >= 0, offset <= size - length else {
      throw Self.damaged("its end points out of the file")
    }
    // What was put before the archive moves all places: a program that unpacks it, or another archive.
    let found = tailStart + end - length
    let isLarge = locator >= 0 && tail.number(locator, 4) == 0x0706_4B50
    if !isLarge, found > offset,
      let moved = Self.moved(try Self.bytes(path, found..<(found + length)), by: found - offset, in: path)
    {
      (entries, place) = (moved, found)
    } else {
      entries = try Self.entries(in: LittleEndian(try Self.bytes(path, offset..<(offset + length))))
      place = offset
    }
  }

  /// The entries of a directory that is not where the end says; `nil` where it is none, or the first entry is not where that would have it.
  private static func moved(_ directory: [UInt8], by distance: Int, in path: RawPath) -> [ZipEntry]? {
    guard var entries = try? entries(in: LittleEndian(directory)) else { return nil }
    for index in entries.indices { entries[index].headerOffset += distance }
    let first = entries.map(\.headerOffset).min()
    return first.map { hasMark(0x0403_4B50, at: $0, of: path) } ?? true ? entries : nil
  }

  /// Where an entry begins that the directory does not list, before an entry that it does; `nil` where there is none.
  var unlistedPlace: Int? {
    var last: ZipEntry?
    for begin in entries.sorted(by: { $0.headerOffset < $1.headerOffset }).map(Optional.some) + [nil] {
      let next = begin?.headerOffset ?? place
      defer { last = begin }
      // How long the entry's own header is, only that says; few entries have room for another one after them.
      let least = last.map { $0.headerOffset + 30 + $0.name.utf8.count + $0.compressedSize } ?? 0
      guard next - least > 30 else { continue }
      let exact = last.map { end(of: $0) } ?? 0
      // A descriptor of 12 to 24 bytes may follow an entry (APPNOTE.TXT, 4.3.9).
      for place in [0, 12, 16, 20, 24].map({ exact + $0 }) where place + 30 <= next {
        if Self.hasMark(0x0403_4B50, at: place, of: path) { return place }
      }
    }
    return nil
  }

  /// Where the bytes of an entry end, by its own header.
  private func end(of entry: ZipEntry) -> Int {
    guard entry.headerOffset <= size - 30,
      let bytes = try? Self.bytes(path, entry.headerOffset..<(entry.headerOffset + 30))
    else { return size }
    let header = LittleEndian(bytes)
    return entry.headerOffset + 30 + header.number(26, 2) + header.number(28, 2) + entry.compressedSize
  }

  private static func hasMark(_ mark: Int, at place: Int, of path: RawPath) -> Bool {
    (try? bytes(path, place..<(place + 4))).map { LittleEndian($0).number(0, 4) == mark } ?? false
  }

  /// The bytes of an entry, decompressed as they are read.
  ///
  /// - Throws: `DocumentError`
  func open(_ entry: ZipEntry) throws(DocumentError) -> any RawBytes {
    if entry.isEncrypted { throw DocumentError("encrypted", "'\(entry.name)' is encrypted") }
    guard entry.headerOffset <= size - 30 else { throw Self.damaged("'\(entry.name)' lies outside of the file") }
    let header = LittleEndian(try Self.bytes(path, entry.headerOffset..<(entry.headerOffset + 30)))
    guard header.number(0, 4) == 0x0403_4B50 else { throw Self.damaged("'\(entry.name)' is not where it should be") }
    let start = entry.headerOffset + 30 + header.number(26, 2) + header.number(28, 2)
    guard start <= size - entry.compressedSize else { throw Self.damaged("'\(entry.name)' lies outside of the file") }
    let stored = try FileBytes(path, range: start..<(start + entry.compressedSize))
    switch entry.method {
    case 0: return CheckedBytes(stored, crc: entry.crc)
    case 8: return CheckedBytes(try InflatedBytes(stored), crc: entry.crc)
    default:
      throw DocumentError(
        "unknown_compression", "'\(entry.name)' is compressed with method \(entry.method); known are 0 and 8 (deflate)")
    }
  }

  private static func bytes(_ path: RawPath, _ range: Range<Int>) throws(DocumentError) -> [UInt8] {
    let part = try FileBytes(path, range: range).part(count: range.count)
    if let fault = part.fault { throw DocumentError("unreadable", fault.reason).endingInput(fault.isUnread) }
    if part.bytes.count < range.count { throw DocumentError("file_changed", "the file shrank while it was read") }
    return part.bytes
  }

  private static func endRecord(in tail: LittleEndian) -> Int? {
    stride(from: tail.bytes.count - endLength, through: 0, by: -1).first { start in
      tail.number(start, 4) == 0x0605_4B50 && start + endLength + tail.number(start + 20, 2) <= tail.bytes.count
    }
  }

  private static func entries(in directory: LittleEndian) throws(DocumentError) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var place = 0
    while place + 46 <= directory.bytes.count {
      guard directory.number(place, 4) == 0x0201_4B50 else { throw damaged("its directory is not one") }
      let (name, extra, comment) = (
        directory.number(place + 28, 2), directory.number(place + 30, 2), directory.number(place + 32, 2)
      )
      let end = place + 46 + name + extra + comment
      guard end <= directory.bytes.count else { throw damaged("its directory ends early") }
      var entry = ZipEntry(
        name: String(decoding: directory.bytes[(place + 46)..<(place + 46 + name)], as: UTF8.self),
        method: directory.number(place + 10, 2), isEncrypted: directory.number(place + 8, 2) & 1 != 0,
        crc: UInt32(directory.number(place + 16, 4)), compressedSize: directory.number(place + 20, 4),
        headerOffset: directory.number(place + 42, 4))
      let isLarge = directory.number(place + 24, 4) == 0xFFFF_FFFF
      try widen(&entry, isLarge, directory, (place + 46 + name)..<(place + 46 + name + extra))
      entries.append(entry)
      place = end
    }
    return entries
  }

  /// Takes sizes and places of more than 32 bits from the extra field of ZIP64 (4.5.3).
  private static func widen(
    _ entry: inout ZipEntry, _ isLarge: Bool, _ directory: LittleEndian, _ extra: Range<Int>
  ) throws(DocumentError) {
    var place = extra.lowerBound
    while place + 4 <= extra.upperBound {
      let (id, length) = (directory.number(place, 2), directory.number(place + 2, 2))
      var value = place + 4
      place = value + length
      guard id == 1, place <= extra.upperBound else { continue }
      if isLarge { value += 8 }
      if entry.compressedSize == 0xFFFF_FFFF, value + 8 <= place {
        entry.compressedSize = directory.number(value, 8)
        value += 8
      }
      if entry.headerOffset == 0xFFFF_FFFF, value + 8 <= place { entry.headerOffset = directory.number(value, 8) }
    }
    guard entry.compressedSize >= 0, entry.headerOffset >= 0 else { throw damaged("its directory has sizes below 0") }
  }

  private static func damaged(_ reason: String) -> DocumentError {
    DocumentError("corrupt_zip", "the ZIP archive is damaged: \(reason)")
  }
}
