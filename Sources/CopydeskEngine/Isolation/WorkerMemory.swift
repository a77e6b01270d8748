import CopydeskProcesses

/// What a run and one of its worker processes share as memory for one document at a time: the stage that has begun, the payload, and then the
/// answer in its place.
///
/// The process writes the stage, and the run looks there when the process is gone, so that it need not be woken for each stage. The run writes
/// the payload before it sends a task, and the process copies it from there.
struct WorkerMemory {
  private let shared: SharedMemory

  /// Where the payload begins: the stage has a line of the processor's cache for itself.
  private static let head = 64
  /// The size at the beginning, which it always has.
  private static let smallest = 1 << 20
  /// From this size on, memory is given back after a large page.
  private static let mostKept = 1 << 24

  /// Makes it, for a process that is to be started; `nil` where the system grants none.
  init?() {
    guard let shared = SharedMemory(size: Self.smallest) else { return nil }
    self.shared = shared
  }

  /// Maps what a run has made.
  init?(file: CInt) {
    guard let shared = SharedMemory(file: file, size: Self.smallest) else { return nil }
    self.shared = shared
  }

  /// What a process is given to map it.
  var file: CInt { shared.file }

  /// The number of the stage that began last.
  var stage: Int {
    get { Int(shared.bytes.load(as: Int64.self)) }
    nonmutating set { shared.bytes.storeBytes(of: Int64(newValue), as: Int64.self) }
  }

  /// Writes a payload.
  ///
  /// - Returns: Whether the system grants room for it.
  func write(_ payload: [UInt8]) -> Bool {
    let size = Self.head + payload.count
    if size > shared.bytes.count {
      guard shared.resize(to: max(size, min(2 * shared.bytes.count, Self.mostKept))) else { return false }
    } else if size <= Self.mostKept, shared.bytes.count > Self.mostKept {
      guard shared.resize(to: Self.mostKept) else { return false }
    }
    UnsafeMutableRawBufferPointer(rebasing: shared.bytes[Self.head...]).copyBytes(from: payload)
    return true
  }

  /// A sum of bytes by which the other side sees that nothing wrote over them meanwhile, as a stage with a wild pointer may. It is added up by
  /// words and does not withstand someone who means to deceive.
  static func sum(of bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      let stride = MemoryLayout<SIMD8<UInt64>>.size
      let whole = bytes.count / stride * stride
      var sums = SIMD8<UInt64>(repeating: 0)
      // The last block begins at `whole - stride`, so that every load is within the bytes.
      for offset in Swift.stride(from: 0, to: whole, by: stride) {
        sums &+= bytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
      }
      let rest = bytes[whole...].reduce(0 as UInt64) { $0 &* 31 &+ UInt64($1) }
      return (0..<8).reduce(rest &+ UInt64(bytes.count)) { $0 &* 31 &+ sums[$1] }
    }
  }

  /// Writes an answer, where there is always room for it.
  ///
  /// - Returns: Whether it fits. Only the run makes the memory larger or smaller.
  func answer(_ bytes: [UInt8]) -> Bool {
    guard Self.head + bytes.count <= Self.smallest else { return false }
    UnsafeMutableRawBufferPointer(rebasing: shared.bytes[Self.head...]).copyBytes(from: bytes)
    return true
  }

  /// A copy of an answer; `nil` where it cannot be there.
  func answer(count: Int) -> [UInt8]? { count <= Self.smallest - Self.head ? payload(count: count) : nil }

  /// A copy of the payload, which has so many bytes; `nil` where they are not there.
  func payload(count: Int) -> [UInt8]? {
    guard count >= 0, count < .max - Self.head else { return nil }
    let size = Self.head + count
    if size > shared.bytes.count, !shared.map(size) { return nil }
    return Array(shared.bytes[Self.head..<size])
  }
}
