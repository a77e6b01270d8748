/// One value for each node of a page, in memory that belongs to a ``PageReading``.
///
/// Every index is one of a node of the page, and a column has as many values as the page has nodes; debug builds check that. Without
/// the checks of arrays (bounds, exclusive access, uniqueness) a walk over the nodes costs about half as much.
struct Column<Value: BitwiseCopyable> {
  private let values: UnsafeMutableBufferPointer<Value>

  /// Makes a column; whoever makes it calls ``free()`` once.
  init(_ value: Value, count: Int) {
    values = .allocate(capacity: count)
    values.initialize(repeating: value)
  }

  func free() { values.deallocate() }

  var first: Value? { values.first }

  subscript(node: Int) -> Value {
    get { values[node] }
    nonmutating set { values[node] = newValue }
  }

  /// The values of eight nodes, the first one lowest, where each has one byte. All eight must be nodes of the page.
  @inline(__always)
  func eight(from node: Int) -> UInt64 {
    assert(MemoryLayout<Value>.size == 1 && node + 8 <= values.count)
    return UnsafeRawPointer(values.baseAddress! + node).loadUnaligned(as: UInt64.self).littleEndian
  }

  /// Gives every node the same value.
  func fill(_ value: Value) { values.update(repeating: value) }

  /// Takes over the values of another column of the same page.
  func copy(_ other: Column<Value>) {
    values.baseAddress?.update(from: other.values.baseAddress!, count: values.count)
  }
}
