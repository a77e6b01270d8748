import CopydeskText

/// The ids of documents that several sources hand out, to find those that come from two of them.
struct KnownDocuments {
  /// How many ids are held, in eight bytes each; others are not looked for. With so many the chance that two have one hash is one in four million.
  private static let most = 2_000_000

  private var earlier: Set<UInt64> = []
  private var own: Set<UInt64> = []
  /// One that came before, and how many there are.
  private var example: String?
  private var count = 0

  /// Takes a document of the source that is read now.
  mutating func note(_ id: String) {
    let hash = StableHash.of(id.utf8).finallyMixed
    if earlier.contains(hash) {
      count += 1
      if example == nil { example = id }
    } else if earlier.count + own.count < Self.most {
      own.insert(hash)
    }
  }

  /// Goes on with the next source.
  ///
  /// - Returns: What is said of the one before; `nil` where all of its documents are its own.
  mutating func endOfSource(_ label: String) -> String? {
    earlier.formUnion(own)
    own = []
    defer { (example, count) = (nil, 0) }
    guard let example else { return nil }
    return
      "\(label): documents that have the id of a document of a source before it, as where both read the same file: "
      + "\(count), such as '\(example.replacing("\n", with: "\\x0A"))'"
  }
}
