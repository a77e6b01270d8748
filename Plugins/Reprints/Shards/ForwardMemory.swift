import CopydeskCore

/// What is known of earlier documents where all documents do not fit into memory: of each key of the document at hand, the first documents that
/// were remembered under it.
///
/// The document that has a key hands the list of these on to the next one that has it, through a file where that is in a later window
/// (time-forward processing; Chiang and others, External-memory graph algorithms, 1995). So every list is at hand when its
/// document comes, and nothing is looked up in a table of all keys. What comes out is what ``ReprintState`` says in memory.
final class ForwardMemory: ReprintMemory, KeyIndex {
  let log: RecordLog
  let firstOfRun = 0
  private var absent = Absent()
  private let window: Int
  private let slots: Int
  private let links: SpillFiles
  private let inboxes: SpillFiles

  /// The number of the window's first document.
  private var base = 0
  /// Of each document of the window and each of its keys, where its list begins in the pool. At 0 is a list of none.
  private var heads: [UInt32] = []
  /// Lists of numbers, each with its length before it.
  private var pool: [UInt32] = [0]
  private var pairs: [(from: UInt64, to: UInt64)] = []
  private var nextPair = 0
  private var number = 0
  private var hashes: [UInt64] = []
  private var isAdded = false

  /// - Parameter links: As ``KeyChains/links()`` wrote them.
  init(log: RecordLog, window: Int, links: SpillFiles, folder: String) {
    (self.log, self.window, self.links) = (log, window, links)
    slots = log.shape.bands + 3
    inboxes = SpillFiles("lists", count: log.count / window + 1, in: folder)
  }

  /// Goes over all documents in their order.
  ///
  /// - Parameter decide: Compares a document, and remembers it in this memory or does not.
  func forEach(_ decide: (Int, Fingerprint, RecordKeys) throws -> Void) throws {
    var keys = RecordKeys(log.shape)
    while base < log.count {
      try open()
      for number in base..<min(base + window, log.count) {
        self.number = number
        isAdded = false
        keys.set(number, of: log)
        hashes = keys.hashes
        try decide(number, log.fingerprint(number), keys)
        try handOn()
      }
      base += window
    }
  }

  /// Takes in what belongs to the window.
  private func open() throws {
    heads = [UInt32](repeating: 0, count: window * slots)
    pool = [0]
    let words = try inboxes.all(base / window)
    var index = 0
    while index < words.count {
      let count = Int(words[index + 1])
      heads[head(words[index])] = UInt32(pool.count)
      pool.append(UInt32(count))
      for record in words[(index + 2)..<(index + 2 + count)] { pool.append(UInt32(record)) }
      index += 2 + count
    }
    let all = try links.all(base / window)
    pairs = stride(from: 0, to: all.count - 1, by: 2).map { (all[$0], all[$0 + 1]) }
    pairs.sort { $0.from < $1.from }
    nextPair = 0
  }

  private func head(_ place: UInt64) -> Int { (KeyChains.number(place) - base) * slots + KeyChains.slot(place) }

  /// Hands the lists of the document's keys on to the documents that have them next.
  private func handOn() throws(StateError) {
    while nextPair < pairs.count, KeyChains.number(pairs[nextPair].from) == number {
      let (from, to) = pairs[nextPair]
      nextPair += 1
      var list = Int(heads[head(from)])
      let count = Int(pool[list])
      if isAdded, count < KeyTable.mostOfOneKey {
        let longer = pool.count
        pool.append(UInt32(count + 1))
        for index in 0..<count { pool.append(pool[list + 1 + index]) }
        pool.append(UInt32(number))
        list = longer
      }
      if KeyChains.number(to) < base + window {
        heads[head(to)] = UInt32(list)
      } else if pool[list] > 0 {
        let records = pool[(list + 1)...(list + Int(pool[list]))]
        try inboxes.add([to, UInt64(records.count)] + records.map { UInt64($0) }, to: KeyChains.number(to) / window)
      }
    }
  }

  // MARK: What a comparison asks

  func match(_ fingerprint: Fingerprint, _ keys: RecordKeys, containment: Double) -> Match? {
    Search(
      fingerprint: fingerprint, shape: log.shape, log: log, table: self, absent: absent, containment: containment
    ).best(keys)
  }

  func add(_ fingerprint: Fingerprint, _ keys: RecordKeys, name: String, replacing replaces: Int?) {
    isAdded = true
    guard let replaces else { return }
    log.note(number, replaces: replaces)
    absent.insert(replaces)
  }

  func touch(_ keys: RecordKeys) {}

  func forEachCandidate(_ hash: UInt64, _ body: (Int) -> Void) {
    guard let slot = hashes.firstIndex(of: hash) else { return }
    let list = Int(heads[(number - base) * slots + slot])
    for index in 0..<Int(pool[list]) { body(Int(pool[list + 1 + index])) }
  }
}
