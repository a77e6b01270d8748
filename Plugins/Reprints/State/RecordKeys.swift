import CopydeskText

/// The keys by which a record is found: its text, its addresses and its bands, as hashes of 64 bits. Only documents of one scope share any.
struct RecordKeys: Sendable, Hashable {
  /// The hashes: the text's, if there is one, then the addresses', then the bands'.
  private(set) var hashes: [UInt64] = []
  /// Whether the first is the text's.
  private(set) var hasText = false
  /// How many of them, at the end, are bands.
  private(set) var bands = 0

  /// No keys, with room for those of one record.
  init(_ shape: SignatureShape) {
    hashes.reserveCapacity(shape.bands + 3)
  }

  /// The keys of a fingerprint.
  init(_ fingerprint: Fingerprint, _ shape: SignatureShape) {
    self.init(shape)
    let (signature, addresses) = (fingerprint.signature, fingerprint.addresses)
    signature.words.withUnsafeBufferPointer {
      set(text: signature.exact, addresses: addresses, scope: fingerprint.scope, bands: $0.prefix(shape.bands))
    }
  }

  /// Takes the keys of a record in place of what was there.
  mutating func set(_ record: Int, of log: RecordLog) {
    let addresses = [RecordLayout.firstAddress, RecordLayout.secondAddress]
      .map { log.value(record, $0, as: UInt64.self) }
    let hasBands = log.value(record, RecordLayout.shingles, as: UInt32.self) > 0
    set(
      text: log.exact(record), addresses: (addresses[0], addresses[1]),
      scope: log.value(record, RecordLayout.scope, as: UInt32.self),
      bands: UnsafeBufferPointer(start: log.words(record), count: hasBands ? log.shape.bands : 0)[...])
  }

  private mutating func set(
    text: Hash128, addresses: (UInt64, UInt64), scope: UInt32, bands: Slice<UnsafeBufferPointer<UInt32>>
  ) {
    hashes.removeAll(keepingCapacity: true)
    let scope = UInt64(scope) &* 0x9E37_79B9_7F4A_7C15
    hasText = text != .none
    if hasText { hashes.append((text.low ^ scope ^ 0x51).finallyMixed) }
    if addresses.0 != 0 { hashes.append((addresses.0 ^ scope ^ 0xA5A5).finallyMixed) }
    if addresses.1 != 0 { hashes.append((addresses.1 ^ scope ^ 0xA5A5).finallyMixed) }
    self.bands = bands.count
    for (band, word) in bands.enumerated() {
      let key = UInt64(word) | UInt64(band + 1) << 32
      hashes.append((key &* 0xD6E8_FEB8_6659_FD93 ^ scope).finallyMixed)
    }
  }

  /// The hash of the text, if there is one.
  var text: UInt64? { hasText ? hashes[0] : nil }

  /// The hashes of the addresses.
  var addresses: ArraySlice<UInt64> { hashes[(hasText ? 1 : 0)..<hashes.count - bands] }

  /// The hash of a band.
  @inline(__always) func band(_ band: Int) -> UInt64 { hashes[hashes.count - bands + band] }
}
