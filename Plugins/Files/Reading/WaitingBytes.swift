/// Bytes that were read and not consumed yet, in memory that is used again and again.
struct WaitingBytes {
  private var storage: [UInt8] = []
  private var start = 0
  private var end = 0

  /// Up to so many bytes are always moved to the front before more is added, so that what comes next is written to memory that the processor has at
  /// hand.
  private static let fewBytes = 1 << 12

  var count: Int { end - start }

  var all: ArraySlice<UInt8> { storage[start..<end] }

  mutating func removeAll() { (start, end) = (0, 0) }

  mutating func consume(_ count: Int) {
    start += count
    if start == end { removeAll() }
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    append(upTo: bytes.count) { room in room.update(fromContentsOf: bytes) }
  }

  /// Adds what a function writes.
  ///
  /// - Parameters:
  ///   - room: How many bytes it may write.
  ///   - write: Writes to the beginning of what it is given, and returns how many bytes that was.
  mutating func append(upTo room: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    makeRoom(room)
    let end = end
    self.end += storage.withUnsafeMutableBufferPointer { storage in
      // makeRoom() has made the storage as long as that.
      write(UnsafeMutableBufferPointer(rebasing: storage[end..<(end + room)]))
    }
  }

  /// Moves what waits to the front where that is less than what was consumed, and else takes more memory: either way the time for a byte does
  /// not grow with their number.
  private mutating func makeRoom(_ room: Int) {
    let isShort = storage.count - end < room
    if start > 0, count <= Self.fewBytes || (isShort && start >= count) {
      let (first, count) = (start, count)
      storage.withUnsafeMutableBytes { storage in
        // Both ranges are within the storage: the bytes from start to end, and as many at its beginning.
        UnsafeMutableRawBufferPointer(rebasing: storage[0..<count]).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: storage[first..<(first + count)]))
      }
      (start, end) = (0, count)
    }
    if storage.count - end < room {
      storage.append(contentsOf: repeatElement(0, count: max(end + room, 2 * storage.count) - storage.count))
    }
  }
}
