extension Int: Packable {
  package func pack(into packer: inout Packer) {
    // Zigzag: small numbers of either sign are short.
    packer.add(UInt64(bitPattern: Int64(self << 1 ^ self >> 63)))
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let number = try unpacker.number()
    self = Int(bitPattern: UInt(number >> 1)) ^ -Int(number & 1)
  }
}

extension Bool: Packable {
  package func pack(into packer: inout Packer) { packer.add(self ? 1 as UInt64 : 0) }
  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) { self = try unpacker.number() == 1 }
}

extension Double: Packable {
  package func pack(into packer: inout Packer) { packer.add(bitPattern) }
  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) { self.init(bitPattern: try unpacker.number()) }
}

extension String: Packable {
  package func pack(into packer: inout Packer) { packer.add(text: self) }
  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) { self = try unpacker.text() }
}

extension Duration: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(Int(components.seconds))
    packer.add(Int(components.attoseconds))
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let seconds: Int = try unpacker.value()
    self.init(secondsComponent: Int64(seconds), attosecondsComponent: Int64(try unpacker.value(Int.self)))
  }
}

extension Optional: Packable where Wrapped: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(self != nil)
    if let self { packer.add(self) }
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self = try unpacker.value(Bool.self) ? try unpacker.value(Wrapped.self) : nil
  }
}

extension Array: Packable where Element: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(UInt64(count))
    for element in self { packer.add(element) }
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let count = try unpacker.number()
    self = []
    reserveCapacity(Int(Swift.min(count, UInt64(unpacker.rest))))
    for _ in 0..<count { append(try unpacker.value()) }
  }
}

extension Dictionary: Packable where Key == String, Value: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(UInt64(count))
    for (key, value) in self {
      packer.add(key)
      packer.add(value)
    }
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let count = try unpacker.number()
    self = [:]
    for _ in 0..<count {
      let key = try unpacker.text()
      self[key] = try unpacker.value(Value.self)
    }
  }
}

/// A type of a few cases, which are packed by their places.
package protocol PackableCase: Packable, Equatable {
  /// All cases, made once: there is one in each block.
  static var packedCases: [Self] { get }
}

extension Packable where Self: PackableCase {
  package func pack(into packer: inout Packer) {
    packer.add(UInt64(Self.packedCases.firstIndex(of: self) ?? 0))
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let (index, cases) = (try unpacker.number(), Self.packedCases)
    guard index < UInt64(cases.count) else { throw Unpacker.Fault() }
    self = cases[Int(index)]
  }
}
