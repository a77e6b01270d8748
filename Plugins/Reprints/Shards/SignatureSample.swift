import CopydeskCore
import CopydeskText

/// Invented signatures, for measuring how long it takes to decide over many: of ten documents three have the text of one of the last few
/// thousand, with three in ten of its shingles replaced, and one of ten has a phrase that a whole site shares.
package enum SignatureSample {
  /// Writes a folder of signatures as a shard has it.
  ///
  /// - Parameters:
  ///   - first: The number of the first document; what is written follows from the numbers.
  ///   - folder: An empty folder.
  package static func write(_ count: Int, from first: Int, to folder: String) throws {
    let settings = Reprints.Settings()
    let shape = settings.shape.signature
    try OutputFile.createFolders(folder)
    let log = try RecordLog(folder: folder, root: folder, shape: shape, count: 0, nameBytes: 0)
    var random = Numbers(state: UInt64(first))
    var recent: [[UInt32]] = []
    for number in first..<(first + count) {
      var words = (0..<shape.words).map { _ in UInt32(truncatingIfNeeded: random.next()) }
      if random.next() % 10 < 3, let like = recent.isEmpty ? nil : recent[Int(random.next() % UInt64(recent.count))] {
        for index in words.indices where random.next() % 10 < 7 { words[index] = like[index] }
      }
      if random.next() % 10 == 0 { words[0] = UInt32(random.next() % 1_000) }
      if recent.count < 4_096 { recent.append(words) } else { recent[number % 4_096] = words }
      var fingerprint = Fingerprint()
      fingerprint.signature.exact = Hash128(low: random.next(), high: random.next())
      fingerprint.signature.words = words
      (fingerprint.signature.shingles, fingerprint.signature.length) = (400, 2_600)
      fingerprint.addresses = (random.next() | 1, 0)
      try log.append(fingerprint, name: "sample/\(number).html", day: 0, replaces: nil)
    }
    let head = SignatureHead(settings, documents: log.count, nameBytes: log.nameBytes)
    try log.cut(to: log.count)
    try head.write(to: folder)
  }

  private struct Numbers {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      return state.finallyMixed
    }
  }
}
