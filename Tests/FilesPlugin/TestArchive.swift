import CZlib

/// Archives that tests make: zip with entries as they are (PKWARE, APPNOTE 4.3) and tar (POSIX.1-1988), with whatever names and flags.
enum TestArchive {
  struct Entry {
    var name: String
    var contents: [UInt8]
    /// The target, for a symbolic link.
    var link: String?
    /// The general purpose flags of zip; bit 0 says that the entry is encrypted.
    var flags: UInt16 = 0

    init(_ name: String, _ contents: String) { (self.name, self.contents) = (name, Array(contents.utf8)) }
  }

  static func bytes(_ kind: String, _ entries: [Entry]) -> [UInt8] {
    switch kind {
    case "zip": zip(entries)
    case "deflated zip": zip(entries, isDeflated: true)
    // Without the record at the end, which says where the list of entries is.
    case "clipped zip": Array(zip(entries, isDeflated: true).dropLast(22))
    case "tar.gz": gzip(tar(entries))
    case "tar.zst": zstd(tar(entries))
    default: tar(entries)
    }
  }

  static func zip(_ entries: [Entry], isDeflated: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let checksum = entry.contents.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
      // Bit 11 says that names are UTF-8.
      // Gzip's deflate, without its head of ten bytes and its foot of eight (RFC 1952, 2.3).
      let stored = isDeflated ? Array(gzip(entry.contents).dropFirst(10).dropLast(8)) : entry.contents
      let common =
        little(20, 2) + little(Int(entry.flags) | 0x800, 2) + little(isDeflated ? 8 : 0, 2) + little(0, 4)
        + little(Int(checksum), 4)
        + little(stored.count, 4) + little(entry.contents.count, 4) + little(name.count, 2) + little(0, 2)
      let offset = result.count
      result += Array("PK\u{3}\u{4}".utf8) + common + name + stored
      directory += Array("PK\u{1}\u{2}".utf8) + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
      directory += little(0, 4) + little(offset, 4) + name
    }
    let end =
      little(0, 4) + little(entries.count, 2) + little(entries.count, 2) + little(directory.count, 4)
      + little(result.count, 4) + little(0, 2)
    return result + directory + Array("PK\u{5}\u{6}".utf8) + end
  }

  static func tar(_ entries: [Entry]) -> [UInt8] {
    entries.flatMap { entry -> [UInt8] in
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, at offset: Int) {
        header.replaceSubrange(offset..<(offset + text.utf8.count), with: text.utf8)
      }
      put(entry.name, at: 0)
      put("0000644\0", at: 100)
      put(octal(entry.contents.count, 11), at: 124)
      put(octal(0, 11), at: 136)
      put(entry.link != nil ? "2" : entry.name.hasSuffix("/") ? "5" : "0", at: 156)
      put(entry.link ?? "", at: 157)
      put("ustar\u{0}00", at: 257)
      put("        ", at: 148)
      put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\0", at: 148)
      return header + entry.contents + [UInt8](repeating: 0, count: (512 - entry.contents.count % 512) % 512)
    } + [UInt8](repeating: 0, count: 1_024)
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func octal(_ value: Int, _ width: Int) -> String {
    let digits = String(value, radix: 8)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
