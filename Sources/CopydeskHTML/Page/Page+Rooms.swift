extension Page {
  /// The memory of the arrays of a page that is being read.
  struct Rooms {
    var nodes: UnsafeMutableBufferPointer<Node>
    var attributes: UnsafeMutableBufferPointer<Attribute>
    var characters: UnsafeMutableBufferPointer<UInt8>
  }

  /// How many values are in each of the ``Rooms``.
  struct Filled {
    var nodes = 0
    var attributes = 0
    var characters = 0
  }

  /// What a page is made of, read into the memory of the arrays that it will have: nothing is copied at the end. The memory is what a page
  /// with so many bytes is likely to need at most; a part of it that stays empty is never touched.
  ///
  /// - Parameter read: Reads the page, and says how much of the memory it has filled; nothing where it fails.
  static func parts(
    pageSize: Int, _ read: (Rooms, inout Filled) throws(PageError) -> Parts
  ) -> Result<Parts, PageError> {
    var filled = Filled()
    var result: Result<Parts, PageError> = .failure(.outOfMemory)
    var nodes: [Node] = []
    var attributes: [Attribute] = []
    let bytes = [UInt8](unsafeUninitializedCapacity: 64 + pageSize / 4 * 3) { characters, characterCount in
      attributes = [Attribute](unsafeUninitializedCapacity: 64 + pageSize / 40) { attributes, attributeCount in
        nodes = [Node](unsafeUninitializedCapacity: 64 + pageSize / 32) { nodes, nodeCount in
          // In bounds: nothing keeps the memory beyond the call, as ``read`` is done with it when it returns.
          let rooms = Rooms(nodes: nodes, attributes: attributes, characters: characters)
          result = Result { () throws(PageError) in try read(rooms, &filled) }
          nodeCount = filled.nodes
        }
        attributeCount = filled.attributes
      }
      characterCount = filled.characters
    }
    return result.map { parts in
      var parts = parts
      parts.nodes = parts.nodes ?? nodes
      parts.attributes = parts.attributes ?? attributes
      parts.bytes = parts.bytes ?? bytes
      return parts
    }
  }
}
