import CopydeskCompression
import CopydeskCore

/// Goes to a place, and past what is damaged.
extension ByteStream {
  /// Goes to a place that ``place`` gave. Standard input cannot go back.
  ///
  /// - Throws: ``Damage`` where the file does not reach that far.
  func seek(to place: Offset) throws(Damage) {
    guard source.seek(to: place.member) else {
      throw Damage(reason: "it cannot be read from a place within", offset: place.member)
    }
    raw = []
    (rawDone, rawOffset, rawEnded, rawFault) = (0, place.member, false, nil)
    waiting.removeAll()
    offset = 0
    members = MemberPlaces(raw: place.member)
    restartDecoder()
    var left = place.skipped
    while left > 0 {
      guard try fill(to: 1) else { throw Damage(reason: "it is shorter than it was", offset: rawOffset) }
      let step = min(left, waiting.count)
      consume(step)
      left -= step
    }
  }

  /// After damage, looks for the next gzip member or zstd frame, and goes on there.
  ///
  /// - Returns: How many bytes of the file were passed over; `nil` where nothing more follows.
  func resynchronize() -> Int? {
    guard let compression else { return nil }
    // In gzip deflate, the only method, comes next (RFC 1952, 2.3.1).
    let magic = compression == .gzip ? compression.magic + [0x08] : compression.magic
    restartDecoder()
    let before = rawOffset + rawDone
    goBack()
    while true {
      if let found = raw[rawDone...].firstPlace(of: magic) {
        rawDone = found.lowerBound
        if !canBegin(after: found.upperBound) {
          rawDone += 1
          continue
        }
        members.append(raw: rawOffset + rawDone, decoded: end)
        return max(rawOffset + rawDone - before, 0)
      }
      rawDone = max(rawDone, raw.count - magic.count + 1)
      guard readRaw() else { return nil }
    }
  }

  /// Whether what follows the magic bytes can be a header: for gzip, flags without the reserved ones and a comment, which no writer of
  /// archives sets; for bzip2, a level and the number with which blocks begin.
  private func canBegin(after index: Int) -> Bool {
    if index == raw.count { return true }
    switch compression {
    case .gzip: return raw[index] & 0xF0 == 0
    case .bzip2:
      return (0x31...0x39).contains(raw[index])
        && raw[(index + 1)...].prefix(6).elementsEqual(
          [0x31, 0x41, 0x59, 0x26, 0x53, 0x59].prefix(raw.count - index - 1))
    case .zstd, .xz, nil: return true
    }
  }

  /// Goes back into what is damaged, to its second byte or by a window at most: it may have been read past its end. The file is gone back in
  /// where the bytes are not held any more, so that a run that goes on from here finds what one without a break does.
  ///
  /// All that is gone back over is no more than what was read, so that members within members do not make this a search without end.
  private func goBack() {
    let now = rawOffset + rawDone
    let start = max(members.last.raw + 1, now - Self.memberWindow)
    if start >= rawOffset {
      let distance = max(now - start, 0)
      guard repeated + distance <= Self.freeRepetition + now else { return }
      repeated += distance
      rawDone = min(start - rawOffset, raw.count)
      return
    }
    let cost = now - start + (source.rereadsToSeek ? start : 0)
    guard repeated + cost <= Self.freeRepetition + now else { return }
    repeated += cost
    guard source.seek(to: start) else { return rawDone = 0 }
    raw = []
    (rawDone, rawOffset, rawEnded, rawFault) = (0, start, false, nil)
  }

  private func restartDecoder() {
    isInMember = false
    damage = nil
    decoder?.restart()
  }
}
