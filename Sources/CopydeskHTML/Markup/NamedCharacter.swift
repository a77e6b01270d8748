/// The characters that HTML has names for, for rooms that meet the names elsewhere.
package enum NamedCharacter {
  /// What a name such as `nbsp` means, in UTF-8; `nil` for what is no name.
  package static func text(of name: some Sequence<UInt8>) -> [UInt8]? {
    Array(name).withUnsafeBufferPointer { name in NamedCharacters.shared.text(of: name).map(Array.init) }
  }
}
