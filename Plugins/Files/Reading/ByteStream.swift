import CZlib
import CZstd
import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of a file or of standard input, decompressed as they are read: gzip and zstd are told by their first bytes. Memory holds what was
/// asked for and a block more, however large the file. Not for use by several tasks at once.
final class ByteStream {
  /// A place to go on from in a later run.
  struct Place: Hashable {
    /// Where in the file a gzip member or a zstd frame begins; 0 in a file that is not compressed.
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
  }

  private enum Decoder {
    case plain
    case gzip(UnsafeMutablePointer<z_stream>)
    case zstd(OpaquePointer)
  }

  let compression: Compression?
  private let descriptor: Int32
  private let isOwned: Bool
  private var decoder: Decoder
  /// What was read of the file and not decompressed yet, and where in the file it begins.
  private var raw: [UInt8] = []
  private var rawDone = 0
  private var rawOffset = 0
  private var rawEnded = false
  /// What was decompressed and not consumed yet begins at `start`.
  private var decoded: [UInt8] = []
  private var start = 0
  /// How many bytes were consumed, decompressed.
  private(set) var offset = 0
  /// Where members begin, in the file and decompressed: the one of the next byte, and those after it that were read.
  private var members: [(raw: Int, decoded: Int)] = [(0, 0)]
  private var isInMember = false

  private static let blockSize = 1 << 17

  /// Opens a file that a walk found, or standard input.
  ///
  /// - Parameter file: `nil` for standard input.
  /// - Throws: `DocumentError` as ``FileReading`` does, and where the file cannot be read.
  init(_ file: RawPath?) throws(DocumentError) {
    if let file {
      descriptor = try FileReading.open(file).descriptor
    } else {
      descriptor = STDIN_FILENO
    }
    isOwned = file != nil
    decoder = .plain
    var first: [UInt8] = []
    while first.count < 8 {
      let (part, error, ended) = FileReading.part(descriptor, count: first.isEmpty ? Self.blockSize : 8)
      if error != 0 {
        if file != nil { close(descriptor) }
        throw FileReading.unreadable(error).endingInput()
      }
      first += part
      if ended { break }
    }
    compression = Compression(of: first)
    raw = first
    switch compression {
    case nil: break
    case .gzip: decoder = .gzip(try Self.inflater())
    case .zstd:
      guard let stream = ZSTD_createDStream() else { throw DocumentError("out_of_memory", "zstd could not start") }
      decoder = .zstd(stream)
    }
  }

  deinit {
    switch decoder {
    case .plain: break
    case .gzip(let stream):
      inflateEnd(stream)
      stream.deallocate()
    case .zstd(let stream): ZSTD_freeDStream(stream)
    }
    if isOwned { close(descriptor) }
  }

  private static func inflater() throws(DocumentError) -> UnsafeMutablePointer<z_stream> {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 15 bits of window and 16 for the gzip wrapper: zlib.h, inflateInit2.
    guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw DocumentError("out_of_memory", "zlib could not start")
    }
    return stream
  }

  /// The bytes that were read and not consumed.
  var available: ArraySlice<UInt8> { decoded[start...] }

  /// The place of the next byte.
  var place: Place {
    let member = members.last { $0.decoded <= offset } ?? (0, 0)
    return Place(member: member.raw, skipped: offset - member.decoded)
  }

  /// Reads on until so many bytes are available.
  ///
  /// - Returns: Whether they are; `false` where the data ends before.
  /// - Throws: ``Damage``
  func fill(to count: Int) throws(Damage) -> Bool {
    while decoded.count - start < count {
      if start > Self.blockSize, start > decoded.count / 2 {
        decoded.removeSubrange(..<start)
        start = 0
      }
      guard try readBlock() else { return decoded.count - start >= count }
    }
    return true
  }

  /// Passes over bytes that are available.
  func consume(_ count: Int) {
    start += count
    offset += count
    while members.count > 1, members[1].decoded <= offset { members.removeFirst() }
    if start == decoded.count {
      decoded.removeAll(keepingCapacity: true)
      start = 0
    }
  }

  /// The next line, without its line feed; `nil` at the end of the data.
  ///
  /// - Parameter limit: The most bytes that a line may have.
  /// - Returns: The line, or as much of it as the limit allows; the rest of it is passed over.
  /// - Throws: ``Damage``
  func line(limit: Int) throws(Damage) -> (bytes: [UInt8], isWhole: Bool)? {
    var looked = 0
    while true {
      if let end = decoded[(start + looked)...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(decoded[start..<end])
        consume(end + 1 - start)
        return (line, true)
      }
      looked = decoded.count - start
      if looked > limit {
        let line = Array(decoded[start..<(start + limit)])
        try passLine()
        return (line, false)
      }
      guard try fill(to: looked + 1) else {
        guard looked > 0 else { return nil }
        let line = Array(decoded[start...])
        consume(looked)
        return (line, true)
      }
    }
  }

  /// Passes over the rest of a line.
  private func passLine() throws(Damage) {
    while true {
      if let end = decoded[start...].firstIndex(of: UInt8(ascii: "\n")) { return consume(end + 1 - start) }
      consume(decoded.count - start)
      guard try fill(to: 1) else { return }
    }
  }

  /// Goes to a place that ``place`` gave. Standard input cannot go back.
  ///
  /// - Throws: ``Damage`` where the file does not reach that far.
  func seek(to place: Place) throws(Damage) {
    guard lseek(descriptor, off_t(place.member), SEEK_SET) >= 0 else {
      throw Damage(reason: "it cannot be read from a place within", offset: place.member)
    }
    raw = []
    (rawDone, rawOffset, rawEnded) = (0, place.member, false)
    decoded = []
    (start, offset) = (0, 0)
    members = [(place.member, 0)]
    restartDecoder()
    var left = place.skipped
    while left > 0 {
      guard try fill(to: 1) else { throw Damage(reason: "it is shorter than it was", offset: rawOffset) }
      let step = min(left, decoded.count - start)
      consume(step)
      left -= step
    }
  }

  /// After damage, looks for the next gzip member or zstd frame, and goes on there.
  ///
  /// - Returns: How many bytes of the file were passed over; `nil` where nothing more follows.
  func resynchronize() -> Int? {
    let magic: [UInt8]
    switch decoder {
    case .plain: return nil
    // Two bytes of magic and deflate, the only method (RFC 1952, 2.3.1).
    case .gzip: magic = [0x1F, 0x8B, 0x08]
    case .zstd: magic = [0x28, 0xB5, 0x2F, 0xFD]
    }
    restartDecoder()
    let before = rawOffset + rawDone
    rawDone += rawDone < raw.count ? 1 : 0
    while true {
      if let found = raw[rawDone...].firstRange(of: magic) {
        rawDone = found.lowerBound
        members.append((rawOffset + rawDone, offset + decoded.count - start))
        return rawOffset + rawDone - before
      }
      rawDone = max(rawDone, raw.count - magic.count + 1)
      guard (try? readRaw()) == true else { return nil }
    }
  }

  private func restartDecoder() {
    isInMember = false
    switch decoder {
    case .plain: break
    case .gzip(let stream): inflateReset(stream)
    case .zstd(let stream): ZSTD_DCtx_reset(stream, ZSTD_reset_session_only)
    }
  }

  /// Reads one more block of the file.
  ///
  /// - Returns: Whether there was any.
  private func readRaw() throws(Damage) -> Bool {
    if rawEnded { return false }
    raw.removeSubrange(..<rawDone)
    rawOffset += rawDone
    rawDone = 0
    let (part, error, ended) = FileReading.part(descriptor, count: Self.blockSize)
    if error != 0 {
      throw Damage(
        reason: "cannot be read: \(systemMessage(error))", offset: rawOffset + raw.count, isUnread: true)
    }
    if raw.isEmpty { raw = part } else { raw += part }
    rawEnded = ended
    return !part.isEmpty
  }

  /// Decompresses one more block.
  ///
  /// - Returns: Whether there is more to come.
  private func readBlock() throws(Damage) -> Bool {
    while rawDone == raw.count {
      guard try readRaw() else {
        if isInMember { throw Damage(reason: "it ends early", offset: rawOffset + rawDone) }
        return false
      }
    }
    switch decoder {
    case .plain:
      decoded += raw[rawDone...]
      rawDone = raw.count
    case .gzip(let stream): try inflateBlock(stream)
    case .zstd(let stream): try decompressBlock(stream)
    }
    return true
  }

  private func inflateBlock(_ stream: UnsafeMutablePointer<z_stream>) throws(Damage) {
    if !isInMember, try passPadding() { return }
    let room = decoded.count
    decoded.append(contentsOf: repeatElement(0, count: Self.blockSize))
    var (status, consumed, produced) = (Z_OK, 0, 0)
    raw[rawDone...].withUnsafeBufferPointer { input in
      decoded.withUnsafeMutableBufferPointer { output in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.baseAddress! + room
        stream.pointee.avail_out = UInt32(Self.blockSize)
        status = inflate(stream, Z_NO_FLUSH)
        consumed = input.count - Int(stream.pointee.avail_in)
        produced = Self.blockSize - Int(stream.pointee.avail_out)
      }
    }
    decoded.removeLast(Self.blockSize - produced)
    rawDone += consumed
    isInMember = true
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END:
      inflateReset(stream)
      endMember()
    default:
      let reason = stream.pointee.msg.map { String(cString: $0) } ?? "zlib error \(status)"
      throw Damage(reason: reason, offset: rawOffset + rawDone)
    }
  }

  /// Passes over zeros between members, with which some tools fill blocks.
  ///
  /// - Returns: Whether there is no member to read yet.
  private func passPadding() throws(Damage) -> Bool {
    while rawDone < raw.count, raw[rawDone] == 0 { rawDone += 1 }
    if rawDone == raw.count { return true }
    while raw.count - rawDone < 2 {
      guard try readRaw() else { break }
    }
    guard raw[rawDone...].starts(with: [0x1F, 0x8B]) else {
      throw Damage(reason: "bytes that are no gzip data follow it", offset: rawOffset + rawDone)
    }
    members[members.count - 1].raw =
      members[members.count - 1].decoded == offset + decoded.count - start
      ? rawOffset + rawDone : members[members.count - 1].raw
    return false
  }

  private func decompressBlock(_ stream: OpaquePointer) throws(Damage) {
    let room = decoded.count
    decoded.append(contentsOf: repeatElement(0, count: Self.blockSize))
    var (status, consumed, produced) = (0, 0, 0)
    raw[rawDone...].withUnsafeBufferPointer { input in
      decoded.withUnsafeMutableBufferPointer { output in
        var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var target = ZSTD_outBuffer(dst: output.baseAddress! + room, size: Self.blockSize, pos: 0)
        status = ZSTD_decompressStream(stream, &target, &source)
        (consumed, produced) = (source.pos, target.pos)
      }
    }
    decoded.removeLast(Self.blockSize - produced)
    rawDone += consumed
    isInMember = true
    if ZSTD_isError(status) != 0 {
      throw Damage(reason: ByteStream.reason(status), offset: rawOffset + rawDone)
    }
    // 0 says that a frame is complete and all of it was returned.
    if status == 0 { endMember() }
  }

  /// What zstd says. A window that is too large is no damage: `zstd --long=28` and above make frames that take more memory than is given to one.
  private static func reason(_ status: Int) -> String {
    if ZSTD_getErrorCode(status) == ZSTD_error_frameParameter_windowTooLarge {
      return "it was compressed with a window of more than 128 MiB, which is not read; compress it again without --long"
    }
    return String(cString: ZSTD_getErrorName(status))
  }

  private func endMember() {
    isInMember = false
    let next = (raw: rawOffset + rawDone, decoded: offset + decoded.count - start)
    // What has no bytes begins nothing.
    if members[members.count - 1].decoded == next.decoded { members.removeLast() }
    members.append(next)
  }
}
