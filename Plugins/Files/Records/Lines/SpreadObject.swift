import CopydeskCore
import CopydeskJSON

/// Tells whether a file's first record is an object over several lines, as tools write it that indent.
enum SpreadObject {
  /// How much of a file is looked at.
  private static let window = 64 << 10

  /// Whether what comes next in a stream is such an object. No more is read than it takes to know; nothing is passed over.
  static func begins(_ stream: ByteStream) -> Bool {
    var size = 512
    while true {
      let isThere = (try? stream.fill(to: size)) ?? false
      let head = stream.available.prefix(window)
      guard head.first == UInt8(ascii: "{") else { return false }
      if let length = ElementEnd.length(of: head) {
        let object = head.prefix(length)
        guard object.contains(0x0A), case .map? = try? JSONText.value(of: Array(object)) else { return false }
        return true
      }
      if !isThere || head.count == window { return opensAlone(head) }
      size = min(2 * head.count, window)
    }
  }

  /// Whether the first line has only the bracket, and a key is in the next.
  private static func opensAlone(_ head: ArraySlice<UInt8>) -> Bool {
    let next = head.dropFirst().drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return next.first == UInt8(ascii: "\"") && head[..<next.startIndex].contains(0x0A)
  }
}
