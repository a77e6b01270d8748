/// The path of an entry within its archive, if it can be one.
struct EntryName: Equatable {
  /// Without slashes at its ends, and without parts that say nothing.
  let path: RawPath

  /// The longest path that is taken, in bytes; it is the longest that Linux takes.
  static let mostBytes = 4_096

  /// Why a path cannot be an entry's name.
  struct Fault: Error, Equatable {
    let reason: String
  }

  /// - Throws: ``Fault`` for a path that leads out of the archive, or that no file could have.
  init(_ bytes: [UInt8]) throws(Fault) {
    if bytes.count > Self.mostBytes { throw Fault(reason: "its name has \(bytes.count) bytes") }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { throw Fault(reason: "its name has control characters") }
    let parts = bytes.split(separator: RawPath.separator).filter { !$0.elementsEqual(".".utf8) }
    if parts.contains(where: { $0.elementsEqual("..".utf8) }) {
      throw Fault(reason: "its name leads out of the archive")
    }
    if parts.isEmpty { throw Fault(reason: "it has no name") }
    path = RawPath(parts.joined(separator: [RawPath.separator]))
  }

  /// Whether a part of the path begins with a dot.
  var isHidden: Bool { path.bytes.split(separator: RawPath.separator).contains { $0.first == UInt8(ascii: ".") } }
}
