extension UInt8 {
  /// The byte, with capital letters of ASCII made small ones.
  @inline(__always)
  var inLowerCase: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// Whether it is white space to the HTML standard.
  @inline(__always)
  var isBlank: Bool { self == 0x20 || self &- 0x09 < 5 && self != 0x0B }

  /// Whether it is a letter of ASCII.
  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether the name of a tag ends before it.
  @inline(__always)
  var endsName: Bool { self == UInt8(ascii: ">") || self == UInt8(ascii: "/") || isBlank }
}

/// Finds what goes by a name, by its last sixteen bytes and its length: open addressing.
struct NameTable<Value: Sendable>: Sendable {
  private static var bits: Int { 9 }

  private var slots = [(key: NameKey, length: Int, value: Value?)](
    repeating: (NameKey(), 0, nil), count: 1 << NameTable.bits)

  init(_ entries: some Sequence<(String, Value)>) {
    for (name, value) in entries {
      let key = NameKey(name.utf8)
      var slot = key.hash(bits: NameTable.bits)
      while slots[slot].value != nil { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (key, name.utf8.count, value)
    }
  }

  /// The value for a name.
  ///
  /// - Parameter length: The name's length in bytes.
  @inline(__always)
  func find(_ key: NameKey, length: Int) -> Value? {
    var slot = key.hash(bits: NameTable.bits)
    while slots[slot].value != nil {
      if slots[slot].length == length, slots[slot].key == key { return slots[slot].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
