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

extension Packable where Self: CaseIterable & Equatable {
  /// A case, by its place among all.
  package func pack(into packer: inout Packer) {
    packer.add(UInt64(Self.allCases.enumerated().first { $0.element == self }?.offset ?? 0))
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let index = try unpacker.number()
    guard let found = Self.allCases.enumerated().first(where: { $0.offset == Int(index) }) else {
      throw Unpacker.Fault()
    }
    self = found.element
  }
}
