import CopydeskCore

/// Finds records by keys: an open-addressing table of 32-bit cells in blocks of sixteen.
///
/// A cell holds a record's number, counted from 1, in its lower bits, and in the others a part of the key's hash that keeps most wrong
/// records from being looked at. What the table says is only ever a hint: the log has the last word. Its contents follow from
/// nothing but the records, in their order, so that it can be rebuilt at any time.
final class KeyTable: KeyIndex {
  /// How many records of one key are kept. A key that more have is a phrase that whole sites share, and tells nothing.
  static let mostOfOneKey = 32
  private static let cellsPerBlock = 16
  private static let header = 4096

  /// How large a table is.
  struct Size: Hashable {
    var blocks = 64
    /// How many bits of a cell are the record's number.
    var numberBits = 16

    /// Whether so many keys of so many records are too many.
    ///
    /// The load of 0.85, and steps of a fifth, are what a million articles leave room for in 540 MB.
    func isFull(keys: Int, records: Int) -> Bool {
      20 * keys > 17 * KeyTable.cellsPerBlock * blocks || records >= 1 << numberBits - 1
    }

    /// The size after this one.
    ///
    /// Each growth adds all records again. A small table takes four steps at once, about doubling, because its spare room costs little.
    func next(records: Int) -> Size {
      if records >= 1 << numberBits - 1 { return Size(blocks: blocks, numberBits: numberBits + 1) }
      var blocks = blocks
      for _ in 0..<(blocks < Size.smallBlocks ? 4 : 1) { blocks += (blocks + 4) / 5 }
      return Size(blocks: blocks, numberBits: numberBits)
    }

    /// Below so many blocks, 8 MiB, a table is small.
    private static let smallBlocks = 1 << 17

    var bytes: Int { KeyTable.header + blocks * KeyTable.cellsPerBlock * 4 }
  }

  private(set) var size: Size
  /// How many keys were added, those that were not kept included.
  private(set) var keys = 0
  /// How many records were added.
  private(set) var records = 0
  private let region: Region
  private var cells: UnsafeMutablePointer<UInt32>
  /// The bytes that ``touch(_:)`` read; kept so that the compiler does not leave out the read.
  private var touched: UInt32 = 0

  /// Opens the file, or memory. What is in it counts only after ``isIntact(records:shape:)``.
  init(path: String?, folder: String, isReadOnly: Bool = false) throws(StateError) {
    size = Size()
    region = try Region(path: path, folder: folder, atLeast: size.bytes, isReadOnly: isReadOnly)
    cells = (region.base + KeyTable.header).assumingMemoryBound(to: UInt32.self)
  }

  /// Rebuilds the table from a log.
  func fill(from log: RecordLog) throws(StateError) {
    var size = Size()
    var keys = 0
    var record = RecordKeys(log.shape)
    for number in 0..<log.count {
      record.set(number, of: log)
      keys += record.hashes.count
      while size.isFull(keys: keys, records: number + 1) { size = size.next(records: number + 1) }
    }
    try fill(from: log, size: size)
  }

  /// Makes room for a record with so many keys, after those of the log.
  func reserve(_ more: Int, from log: RecordLog) throws(StateError) {
    var wanted = size
    while wanted.isFull(keys: keys + more, records: records + 1) { wanted = wanted.next(records: records + 1) }
    if wanted != size { try fill(from: log, size: wanted) }
  }

  private func fill(from log: RecordLog, size: Size) throws(StateError) {
    try clear(size: size)
    var keys = RecordKeys(log.shape)
    for number in 0..<log.count {
      keys.set(number, of: log)
      touch(keys)
      add(keys, in: log)
    }
  }

  /// Forgets everything, and takes a size.
  private func clear(size: Size) throws(StateError) {
    try region.reserve(size.bytes)
    self.size = size
    cells = (region.base + KeyTable.header).assumingMemoryBound(to: UInt32.self)
    UnsafeMutableRawPointer(cells).initializeMemory(
      as: UInt8.self, repeating: 0, count: size.bytes - KeyTable.header)
    (keys, records) = (0, 0)
  }

  /// Adds the next record's keys; ``reserve(_:from:)`` has made room for them.
  ///
  /// - Parameter log: Holds that record and those before it.
  func add(_ keys: RecordKeys, in log: RecordLog) {
    let number = UInt32(truncatingIfNeeded: records + 1)
    let firstBand = keys.hashes.count - keys.bands
    for (index, hash) in keys.hashes.enumerated() {
      add(hash, number) { record in
        if index >= firstBand { return log.sharesBand(index - firstBand, record, records) }
        var other = RecordKeys(log.shape)
        other.set(record, of: log)
        return other.hashes.contains(hash)
      }
    }
    self.keys += keys.hashes.count
    records += 1
  }

  /// Adds a record under a key, unless as many have it as are kept.
  ///
  /// - Parameter has: Whether a record that may have the key has it. What the cells say is not enough: which records are kept must not depend
  ///   on how large the table is, so that whoever decides without it (``ForwardMemory``) decides the same.
  private func add(_ hash: UInt64, _ number: UInt32, _ has: (Int) -> Bool) {
    let tag = tag(hash)
    var block = home(hash)
    var same = 0
    var most = KeyTable.mostOfOneKey
    while true {
      let start = cells + block &* KeyTable.cellsPerBlock
      same += hits(start, tag).nonzeroBitCount
      if same >= most {
        var known = 0
        forEachCandidate(hash) { known += has($0) ? 1 : 0 }
        if known >= KeyTable.mostOfOneKey { return }
        most = .max
      }
      if start[KeyTable.cellsPerBlock - 1] == 0 {
        var index = 0
        while start[index] != 0 { index += 1 }
        start[index] = tag | number
        return
      }
      block += 1
      if block == size.blocks { block = 0 }
    }
  }

  /// Calls `body` with the numbers of records that may have a key, in the order in which they were added.
  @inline(__always) func forEachCandidate(_ hash: UInt64, _ body: (Int) -> Void) {
    let tag = tag(hash)
    let mask: UInt32 = (1 << UInt32(size.numberBits)) - 1
    var block = home(hash)
    while true {
      let start = cells + block &* KeyTable.cellsPerBlock
      var hits = hits(start, tag)
      while hits != 0 {
        body(Int(start[hits.trailingZeroBitCount] & mask) - 1)
        hits &= hits &- 1
      }
      // Cells of a block are taken in their order, so that one with a free cell ends the search.
      if start[KeyTable.cellsPerBlock - 1] == 0 { return }
      block += 1
      if block == size.blocks { block = 0 }
    }
  }

  /// Which cells of a block have a tag, as bits. Few blocks have any, and to see that takes a loop without branches, which the
  /// compiler turns into vector instructions.
  @inline(__always) private func hits(_ start: UnsafeMutablePointer<UInt32>, _ tag: UInt32) -> UInt32 {
    let mask = UInt32.max &<< UInt32(size.numberBits)
    var misses: UInt32 = 1
    for index in 0..<KeyTable.cellsPerBlock { misses &= (start[index] ^ tag) & mask == 0 ? 0 : 1 }
    if misses == 1 { return 0 }
    var hits: UInt32 = 0
    for index in 0..<KeyTable.cellsPerBlock where (start[index] ^ tag) & mask == 0 { hits |= 1 &<< UInt32(index) }
    return hits
  }

  /// Touches the first cell of each key, one look-up after the other without waiting for any, so that memory answers all at once.
  @inline(__always) func touch(_ keys: RecordKeys) {
    var sum: UInt32 = 0
    for hash in keys.hashes { sum &+= cells[home(hash) &* KeyTable.cellsPerBlock] }
    touched = sum
  }

  @inline(__always) private func home(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(truncatingIfNeeded: size.blocks)).high)
  }

  @inline(__always) private func tag(_ hash: UInt64) -> UInt32 {
    // A free cell must not look like a tag.
    max(UInt32(truncatingIfNeeded: hash) << UInt32(size.numberBits), 1 << UInt32(size.numberBits))
  }
}

/// The header of the table's file: what the table was made from, and whether it was closed whole.
extension KeyTable {
  private static let magic: UInt64 = 0x3154_5052_4B44_5043

  private func header(contents: UInt64, shape: StateShape) -> [UInt64] {
    [
      KeyTable.magic, UInt64(StateShape.version), shape.fingerprint, UInt64(size.blocks), UInt64(size.numberBits),
      UInt64(keys), UInt64(records), contents,
    ]
  }

  private var contents: UInt64 {
    Checksum.of(UnsafeRawBufferPointer(start: cells, count: size.blocks * KeyTable.cellsPerBlock * 4))
  }

  /// The state of the file.
  enum Condition {
    /// It holds exactly the records that it should.
    case whole
    /// It was not closed, or is not there: it has to be made from the log.
    case unfinished
    /// It was closed, and is not as it was then.
    case damaged
  }

  /// How many words at the beginning say what the file holds.
  private static let headerWords = 9
  /// Where it says, while it is being changed, how many records are from runs that ended well.
  private static let finishedRecordsPlace = 8 * headerWords

  /// The words at the beginning of the file; `nil` where there are fewer.
  private var headerWords: [UInt64]? {
    guard region.capacity >= KeyTable.header else { return nil }
    return (0..<KeyTable.headerWords + 2).map {
      UInt64(littleEndian: region.base.load(fromByteOffset: 8 * $0, as: UInt64.self))
    }
  }

  /// Whether words say what the file holds, and are as they were written.
  private func isClosed(_ words: [UInt64]) -> Bool {
    words[8] == words.prefix(8).withUnsafeBytes({ Checksum.of($0) }) && words[0] == KeyTable.magic
  }

  /// How many records the file says are from runs that ended well: the commits of at least so many were durable. 0 where it does not say.
  var finishedRecords: Int {
    guard let words = headerWords else { return 0 }
    if isClosed(words) { return Int(truncatingIfNeeded: words[6]) }
    let note = words[KeyTable.headerWords...]
    return Self.note(note[KeyTable.headerWords]) == Array(note) ? Int(truncatingIfNeeded: words[9]) : 0
  }

  /// A number of records and its checksum.
  private static func note(_ records: UInt64) -> [UInt64] {
    [records, [KeyTable.magic, records].withUnsafeBytes { Checksum.of($0) }]
  }

  /// Reads what a file holds.
  func load(records expected: Int, shape: StateShape) -> Condition {
    guard let words = headerWords else { return .unfinished }
    if words.prefix(KeyTable.headerWords).allSatisfy({ $0 == 0 }) { return .unfinished }
    guard isClosed(words),
      words[1] == UInt64(StateShape.version), words[2] == shape.fingerprint, words[3] < 1 << 40, words[4] < 32
    else { return .damaged }
    let size = Size(blocks: Int(words[3]), numberBits: Int(words[4]))
    guard size.bytes <= region.capacity else { return .damaged }
    self.size = size
    (keys, records) = (Int(words[5]), Int(words[6]))
    if words[7] != contents { return .damaged }
    return records == expected ? .whole : .unfinished
  }

  /// Says in the file that what it holds is being changed.
  ///
  /// - Parameter finished: How many records are from runs that ended well.
  func begin(after finished: Int) throws(StateError) {
    region.base.initializeMemory(as: UInt8.self, repeating: 0, count: KeyTable.header)
    for (index, word) in KeyTable.note(UInt64(finished)).enumerated() {
      region.base.storeBytes(
        of: word.littleEndian, toByteOffset: KeyTable.finishedRecordsPlace + 8 * index, as: UInt64.self)
    }
    try region.synchronize(0..<KeyTable.header)
  }

  /// Makes the file durable, and says in it that it is whole. The table cannot be used after that.
  func end(shape: StateShape) throws(StateError) {
    try region.synchronize(0..<size.bytes)
    region.base.initializeMemory(as: UInt8.self, repeating: 0, count: KeyTable.header)
    let words = header(contents: contents, shape: shape).map(\.littleEndian)
    let checksum = words.withUnsafeBytes { Checksum.of($0) }.littleEndian
    for (index, word) in (words + [checksum]).enumerated() {
      region.base.storeBytes(of: word, toByteOffset: 8 * index, as: UInt64.self)
    }
    try region.synchronize(0..<KeyTable.header)
    try close()
  }

  /// Leaves the file as it is. The table cannot be used after that.
  func close() throws(StateError) {
    try region.cut(to: size.bytes)
  }
}
