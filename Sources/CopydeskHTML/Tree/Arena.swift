#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A growing row of values that one owner writes: an array without reference counting and, in release builds, without bounds checks.
/// The values are plain ones, without references.
///
/// An index that is read or written must be below ``count``, which debug builds check.
struct Arena<Element>: ~Copyable {
  private var start: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int
  /// Whether the memory is the arena's own, as opposed to lent.
  private var isOwn: Bool

  init(capacity: Int) {
    assert(_isPOD(Element.self))
    self.capacity = max(16, capacity)
    start = .allocate(capacity: self.capacity)
    isOwn = true
  }

  /// An arena in memory that is lent to it for as long as it lives. Where that is too small, the values move to memory of its own.
  init(in room: UnsafeMutableBufferPointer<Element>) {
    assert(_isPOD(Element.self))
    if let base = room.baseAddress, !room.isEmpty {
      (start, capacity, isOwn) = (base, room.count, false)
    } else {
      (start, capacity, isOwn) = (.allocate(capacity: 16), 16, true)
    }
  }

  deinit { if isOwn { start.deallocate() } }

  /// The values, for as long as the arena lives and nothing is added. A local arena may end with the call that reads this;
  /// ``array()`` is for those.
  @inline(__always)
  var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: start, count: count) }

  /// A copy of the values.
  borrowing func array() -> [Element] { Array(elements) }

  /// A copy of the values where they have moved out of the memory that was lent; `nil` where that holds them.
  borrowing func movedOut() -> [Element]? { isOwn ? array() : nil }

  @inline(__always)
  var last: Element? { count > 0 ? start[count - 1] : nil }

  var isEmpty: Bool { count == 0 }

  var indices: Range<Int> { 0..<count }

  func lastIndex(where isMeant: (Element) -> Bool) -> Int? {
    elements.lastIndex(where: isMeant)
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return start[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      start[index] = newValue
    }
  }

  /// The values of a range, for as long as nothing is added.
  @inline(__always)
  subscript(range: Range<UInt32>) -> UnsafeBufferPointer<Element> {
    assert(range.upperBound <= count)
    return UnsafeBufferPointer(start: start + Int(range.lowerBound), count: range.count)
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(by: 1) }
    (start + count).initialize(to: element)
    count &+= 1
  }

  @inline(__always)
  mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
    guard let source = elements.baseAddress else { return }
    if capacity - count < elements.count { grow(by: elements.count) }
    (start + count).initialize(from: source, count: elements.count)
    count &+= elements.count
  }

  @inline(never)
  private mutating func grow(by extra: Int) {
    capacity = max(capacity * 2, count + extra)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.initialize(from: start, count: count)
    if isOwn { start.deallocate() }
    start = larger
    isOwn = true
  }

  /// Takes off all values from an index on.
  @inline(__always)
  mutating func removeAll(from index: Int) {
    assert(index >= 0 && index <= count)
    count = index
  }

  @inline(__always)
  mutating func removeLast() -> Element {
    count &-= 1
    return start[count]
  }

  mutating func insert(_ element: Element, at index: Int) {
    assert(index >= 0 && index <= count)
    append(element)
    memmove(start + index + 1, start + index, (count - 1 - index) * MemoryLayout<Element>.stride)
    start[index] = element
  }

  mutating func remove(at index: Int) -> Element {
    let element = self[index]
    count &-= 1
    memmove(start + index, start + index + 1, (count - index) * MemoryLayout<Element>.stride)
    return element
  }
}

extension Arena<UInt8> {
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
