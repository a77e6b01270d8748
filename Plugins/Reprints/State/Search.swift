/// Looks for the document that is most like another: one of the same text, else one of the same address, else of those that share a band
/// the one with the largest containment; among equals the one that came first.
struct Search<Index: KeyIndex> {
  let fingerprint: Fingerprint
  let shape: SignatureShape
  let log: RecordLog
  let table: Index
  let absent: Absent
  /// How much of the shorter text must be in the other.
  let containment: Double

  /// The document that is most like this one; `nil` where none is like enough.
  func best(_ keys: RecordKeys) -> Match? {
    table.touch(keys)
    if let text = keys.text, let record = first(text, where: { log.exact($0) == fingerprint.signature.exact }) {
      return Match(record: record, likeness: .text)
    }
    if let record = keys.addresses.compactMap({ first($0, where: sharesAddress) }).min() {
      return Match(record: record, likeness: .address)
    }
    return nearest(to: keys)
  }

  private func first(_ key: UInt64, where condition: (Int) -> Bool) -> Int? {
    var found: Int?
    table.forEachCandidate(key) { record in
      if found == nil, isPresent(record), condition(record) { found = record }
    }
    return found
  }

  private func isPresent(_ record: Int) -> Bool {
    record < log.count && log.value(record, RecordLayout.scope, as: UInt32.self) == fingerprint.scope
      && !absent.contains(record)
  }

  private func sharesAddress(_ record: Int) -> Bool {
    let own = fingerprint.addresses
    return [RecordLayout.firstAddress, RecordLayout.secondAddress].contains { offset in
      let address = log.value(record, offset, as: UInt64.self)
      return address != 0 && (address == own.0 || address == own.1)
    }
  }

  private func nearest(to keys: RecordKeys) -> Match? {
    fingerprint.signature.words.withUnsafeBufferPointer { words in
      var best: Match?
      var most = containment
      for record in candidates(keys, words) {
        let shingles = log.value(record, RecordLayout.shingles, as: UInt32.self)
        guard shingles > 0, let words = words.baseAddress else { continue }
        let found = shape.containment(
          matches: shape.matches(words, log.words(record)), fingerprint.signature.shingles, shingles)
        if found > most || found == most && best == nil {
          (best, most) = (Match(record: record, likeness: .shingles(found)), found)
        }
      }
      return best
    }
  }

  /// The records that share a band, each once, in their order.
  private func candidates(_ keys: RecordKeys, _ words: UnsafeBufferPointer<UInt32>) -> [Int] {
    var records: [Int] = []
    for band in 0..<keys.bands {
      table.forEachCandidate(keys.band(band)) { record in
        if record != records.last, isPresent(record), log.words(record)[band] == words[band] { records.append(record) }
      }
    }
    if records.count < 2 { return records }
    records.sort()
    var unique = 1
    for index in 1..<records.count where records[index] != records[unique - 1] {
      records[unique] = records[index]
      unique += 1
    }
    records.removeLast(records.count - unique)
    return records
  }
}
