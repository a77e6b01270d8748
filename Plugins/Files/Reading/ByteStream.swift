import CopydeskCompression
import CopydeskCore

/// The bytes of a file or of standard input, decompressed as they are read: gzip, zstd, bzip2 and xz are told by their first bytes. Memory holds
/// what was asked for and a block more, however large the file. Not for use by several tasks at once.
final class ByteStream {
  /// A place to go on from in a later run.
  struct Offset: Hashable {
    /// Where in the file a gzip member, a zstd frame or a stream of bzip2 or xz begins; 0 in a file that is not compressed.
    var member = 0
    /// How many bytes come after that, decompressed.
    var skipped = 0
  }

  /// The data is damaged: what came before is still ``available``, and nothing more can be read unless ``resynchronize()`` finds where it
  /// goes on.
  struct Damage: Error, Hashable {
    var reason: String
    /// Where in the file, in bytes.
    var offset: Int
    /// Whether the system could not read the file, so that nobody knows what else is in it.
    var isUnread = false
    /// What the data asks for that is not done, where it is whole as far as that shows.
    var refusal: StreamDecoder.Refusal?

    /// What is said of the data, before the reason.
    var verdict: String { refusal == nil ? "is damaged" : "cannot be read" }

    /// The code of the error of a document.
    ///
    /// - Parameter damaged: The code where the data is damaged.
    func code(_ damaged: String) -> String { refusal?.rawValue ?? damaged }
  }

  let compression: Compression?
  let source: any RawBytes
  /// `nil` for what is not compressed.
  let decoder: StreamDecoder?
  private lazy var whole = WholeMember()
  /// What was read of the file and not decompressed yet, and where in the file it begins.
  var raw: [UInt8] = []
  var rawDone = 0
  var rawOffset = 0
  var rawEnded = false
  /// Why it ended, where that is not the end of the file.
  var rawFault: RawFault?
  /// What was decompressed and not consumed yet.
  var waiting = WaitingBytes()
  /// How many bytes were consumed, decompressed.
  var offset = 0
  /// The member of the next byte, and those after it that were read.
  var members = MemberPlaces()
  var isInMember = false
  private var ratio = RatioLimit()
  /// Whether a bomb is damage. A reader that has a limit of its own sets this to false.
  var limitsRatio = true
  /// How many bytes of the file were gone back over after damage.
  var repeated = 0
  /// What was found after the last byte that is available.
  var damage: Damage?

  private static let blockSize = 1 << 17
  /// How much is read of a file of gzip members at once. Half of it has to be there where a member begins: nearly all members of a web archive are
  /// smaller than that, and are then decompressed in one step.
  static let memberWindow = 1 << 20
  /// How many bytes may be gone back over in any file, however small.
  static let freeRepetition = 16 << 20

  /// Opens a file that a walk found, or standard input.
  ///
  /// - Parameter file: `nil` for standard input.
  /// - Throws: `DocumentError` as ``FileReading`` does, and where the file cannot be read.
  convenience init(_ file: RawPath?) throws(DocumentError) {
    try self.init(of: FileBytes(file))
  }

  /// Reads bytes from wherever they are.
  ///
  /// - Throws: `DocumentError` where they cannot be read.
  init(of source: any RawBytes) throws(DocumentError) {
    self.source = source
    var first: [UInt8] = []
    while first.count < FrameDictionary.length(first) ?? 8 {
      let part = source.part(count: Self.blockSize)
      if let fault = part.fault { throw DocumentError("unreadable", fault.reason).endingInput(fault.isUnread) }
      first += part.bytes
      if part.isEnd { break }
    }
    compression = Compression(of: first)
    raw = first
    decoder = try compression.map { compression throws(DocumentError) in try StreamDecoder.starting(compression) }
    if let length = FrameDictionary.length(first), let found = FrameDictionary(Array(first.prefix(length))) {
      decoder?.load(dictionary: found.bytes)
    }
  }

  /// The bytes that were read and not consumed.
  var available: ArraySlice<UInt8> { waiting.all }

  /// The place of the next byte.
  var place: Offset {
    let member = members.member(of: offset)
    return Offset(member: member.raw, skipped: offset - member.decoded)
  }

  /// Where in the file the next byte is that is not decompressed yet.
  var rawPlace: Int { rawOffset + rawDone }

  /// Whether a gzip member or a zstd frame begins with a byte that was not consumed.
  ///
  /// - Parameter distance: How many bytes after the next one it is, decompressed.
  func beginsMember(after distance: Int) -> Bool {
    compression != nil && members.begin(at: offset + distance)
  }

  /// Whether the gzip member or zstd frame that begins with the next byte has not ended yet. After damage it says that this one is damaged.
  var isInMemberOfNextByte: Bool { isInMember && members.last.decoded == offset }

  /// Reads on until so many bytes are available.
  ///
  /// - Returns: Whether they are; `false` where the data ends before.
  /// - Throws: ``Damage``
  func fill(to count: Int) throws(Damage) -> Bool {
    while waiting.count < count {
      if let damage { throw damage }
      do throws(Damage) {
        guard try readBlock() else { return waiting.count >= count }
      } catch {
        damage = error
      }
    }
    return true
  }

  /// Passes over bytes that are available.
  func consume(_ count: Int) {
    waiting.consume(count)
    offset += count
    members.pass(to: offset)
  }

  /// The next line, without its line feed; `nil` at the end of the data.
  ///
  /// - Parameter limit: The most bytes that a line may have.
  /// - Returns: The line, or as much of it as the limit allows; the rest of it is passed over.
  /// - Throws: ``Damage``
  func line(limit: Int) throws(Damage) -> (bytes: [UInt8], isWhole: Bool)? {
    var looked = 0
    while true {
      if let end = available.dropFirst(looked).firstPlace(of: UInt8(ascii: "\n")) {
        let line = Array(available[..<end])
        consume(line.count + 1)
        return (line, true)
      }
      looked = waiting.count
      if looked > limit {
        let line = Array(available.prefix(limit))
        try passLine()
        return (line, false)
      }
      guard try fill(to: looked + 1) else {
        guard looked > 0 else { return nil }
        let line = Array(available)
        consume(looked)
        return (line, true)
      }
    }
  }

  /// Passes over the rest of a line.
  private func passLine() throws(Damage) {
    while true {
      if let end = available.firstPlace(of: UInt8(ascii: "\n")) { return consume(end + 1 - available.startIndex) }
      consume(waiting.count)
      guard try fill(to: 1) else { return }
    }
  }

  /// How many bytes were decompressed.
  var end: Int { offset + waiting.count }

  /// Reads one more block of the file.
  ///
  /// - Returns: Whether there was any.
  func readRaw() -> Bool {
    if rawEnded { return false }
    raw.removeSubrange(..<rawDone)
    rawOffset += rawDone
    rawDone = 0
    let part = source.part(count: compression == .gzip ? Self.memberWindow : Self.blockSize)
    if raw.isEmpty { raw = part.bytes } else { raw += part.bytes }
    rawEnded = part.isEnd || part.fault != nil
    rawFault = part.fault
    return !part.bytes.isEmpty
  }

  /// Decompresses one more block.
  ///
  /// - Returns: Whether there is more to come.
  private func readBlock() throws(Damage) -> Bool {
    while rawDone == raw.count {
      guard readRaw() else {
        if try drain() { return true }
        guard let fault = rawFault ?? (isInMember ? RawFault(reason: "it ends early") : nil) else { return false }
        throw Damage(reason: fault.reason, offset: rawOffset + rawDone, isUnread: fault.isUnread)
      }
    }
    if let decoder {
      try decode(by: decoder)
    } else {
      waiting.append(raw[rawDone...])
      rawDone = raw.count
    }
    return true
  }

  /// Takes out of the decoder what there was no room for: bzip2 undoes up to 900 KB at once.
  ///
  /// - Returns: Whether there was anything.
  private func drain() throws(Damage) -> Bool {
    guard isInMember, let decoder else { return false }
    let before = waiting.count
    try decode(by: decoder)
    return waiting.count > before || !isInMember
  }

  private func decode(by decoder: StreamDecoder) throws(Damage) {
    if !isInMember {
      ratio.beginMember()
      // Frames of zstd that are no data are passed by its decoder.
      if let compression, compression != .zstd {
        if try passPadding(compression) { return }
        if compression == .gzip, decodeWhole() { return }
      }
    }
    let step = raw[rawDone...].withUnsafeBufferPointer { decoder.decode($0, to: &waiting) }
    rawDone += step.consumed
    isInMember = true
    if let fault = step.fault {
      throw Damage(reason: fault, offset: rawOffset + rawDone, refusal: step.refusal)
    }
    if step.isEnd { return endMember() }
    if limitsRatio, ratio.isExceeded(consumed: step.consumed, produced: step.produced) {
      throw Damage(reason: "it decompresses to more than 1,000 times its size", offset: rawOffset + rawDone)
    }
  }

  /// Decompresses a gzip member in one step.
  ///
  /// - Returns: Whether that was possible.
  private func decodeWhole() -> Bool {
    if raw.count - rawDone < Self.memberWindow / 2 { _ = readRaw() }
    guard let consumed = raw[rawDone...].withUnsafeBytes({ whole.inflate($0, to: &waiting) }) else { return false }
    rawDone += consumed
    endMember()
    return true
  }

  /// Passes over zeros between members, with which some tools fill blocks.
  ///
  /// - Returns: Whether there is no member to read yet.
  private func passPadding(_ compression: Compression) throws(Damage) -> Bool {
    while rawDone < raw.count, raw[rawDone] == 0 { rawDone += 1 }
    if rawDone == raw.count { return true }
    let magic = compression.magic
    while raw.count - rawDone < magic.count {
      guard readRaw() else { break }
    }
    guard raw[rawDone...].starts(with: magic) else {
      throw Damage(reason: "bytes that are no \(compression.rawValue) data follow it", offset: rawOffset + rawDone)
    }
    if members.last.decoded == end { members.last.raw = rawOffset + rawDone }
    return false
  }

  private func endMember() {
    isInMember = false
    members.end(raw: rawOffset + rawDone, decoded: end)
  }
}
