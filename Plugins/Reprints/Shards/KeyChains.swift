import CopydeskCore

/// Finds out which documents share a key, by sorting: for each document and each of its keys, which later document has that key next.
///
/// Keys go to buckets on the disk by their first bits; a bucket is sorted in memory, or where many documents have one key and it is too large for
/// that, in runs that are merged. Links between two documents go to the window of the earlier one.
struct KeyChains {
  let log: RecordLog
  /// How many documents a window has.
  let window: Int
  /// How many bytes are sorted at once.
  let sortedBytes: Int
  let folder: String

  /// A key of a document: the hash, and a number that holds the document's and which of its keys it is.
  private struct Entry: Comparable {
    var hash: UInt64
    var place: UInt64

    static func < (one: Entry, other: Entry) -> Bool {
      one.hash != other.hash ? one.hash < other.hash : one.place < other.place
    }
  }

  /// The document's number and that of its key as one.
  static func place(_ number: Int, _ slot: Int) -> UInt64 { UInt64(number) << 16 | UInt64(slot) }
  static func number(_ place: UInt64) -> Int { Int(place >> 16) }
  static func slot(_ place: UInt64) -> Int { Int(place & 0xFFFF) }

  /// Writes the links: of each window pairs of places, the earlier one first.
  func links() throws(StateError) -> SpillFiles {
    let slots = log.shape.bands + 3
    let buckets = 1 + log.count * slots * 16 / sortedBytes
    let keys = try spillKeys(to: buckets)
    let links = SpillFiles("links", count: log.count / window + 1, in: folder)
    for bucket in 0..<buckets {
      var last: Entry?
      try forEachSorted(keys, bucket) { (entry: Entry) throws(StateError) in
        if let before = last, before.hash == entry.hash {
          // Two keys of one document: the first of them stays in the chain.
          if Self.number(before.place) == Self.number(entry.place) { return }
          try links.add(before.place, entry.place, to: Self.number(before.place) / window)
        }
        last = entry
      }
    }
    return links
  }

  private func spillKeys(to buckets: Int) throws(StateError) -> SpillFiles {
    let files = SpillFiles("keys", count: buckets, in: folder)
    var keys = RecordKeys(log.shape)
    for number in 0..<log.count {
      keys.set(number, of: log)
      for (slot, hash) in keys.hashes.enumerated() {
        let bucket = Int(hash.multipliedFullWidth(by: UInt64(buckets)).high)
        try files.add(hash, Self.place(number, slot), to: bucket)
      }
    }
    return files
  }

  /// Hands out the entries of a bucket in their order.
  private func forEachSorted(
    _ files: SpillFiles, _ bucket: Int, _ body: (Entry) throws(StateError) -> Void
  ) throws(StateError) {
    let reader = try files.reader(bucket)
    // Buckets differ a little in size; twice the usual size is still sorted at once.
    let most = sortedBytes / 4
    let first = Self.sorted(try reader.words(most))
    if 2 * first.count < most {
      for entry in first { try body(entry) }
      return
    }
    try mergeRuns(try runs(first, reader, most), body)
  }

  private static func sorted(_ words: [UInt64]) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(words.count / 2)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      entries.append(Entry(hash: words[index], place: words[index + 1]))
    }
    entries.sort()
    return entries
  }

  private func runs(_ first: [Entry], _ reader: SpillReader, _ most: Int) throws(StateError) -> [SpillReader] {
    var runs: [SpillReader] = []
    var run = first
    while !run.isEmpty {
      let file = SpillFiles("run-\(runs.count)", count: 1, in: folder)
      for entry in run { try file.add(entry.hash, entry.place, to: 0) }
      runs.append(try file.reader(0))
      run = Self.sorted(try reader.words(most))
    }
    return runs
  }

  private func mergeRuns(_ runs: [SpillReader], _ body: (Entry) throws(StateError) -> Void) throws(StateError) {
    var heads: [(entries: ArraySlice<Entry>, reader: SpillReader)] = []
    func refilled(_ reader: SpillReader) throws(StateError) -> ArraySlice<Entry> {
      let words = try reader.words(1 << 13)
      return stride(from: 0, to: words.count - 1, by: 2)
        .map { Entry(hash: words[$0], place: words[$0 + 1]) }[...]
    }
    for run in runs { heads.append((try refilled(run), run)) }
    while true {
      var least: Int?
      for index in heads.indices {
        guard let entry = heads[index].entries.first else { continue }
        if let before = least.flatMap({ heads[$0].entries.first }), before < entry { continue }
        least = index
      }
      guard let least, let entry = heads[least].entries.popFirst() else { return }
      try body(entry)
      if heads[least].entries.isEmpty { heads[least].entries = try refilled(heads[least].reader) }
    }
  }
}
