import CIconv

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Decodes what is not UTF-8.
enum LegacyDecoder {
  /// Decodes bytes to UTF-8 without NULs; malformed ones become U+FFFD and are counted.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ label: EncodingLabel) -> ([UInt8], Int) {
    if let table = SingleByteTable(label) { return table.decode(bytes) }
    return iconv(bytes, label)
  }

  private static func iconv(_ bytes: UnsafeBufferPointer<UInt8>, _ label: EncodingLabel) -> ([UInt8], Int) {
    LoadedConverters.keep(label.converter)
    guard let handle = iconv_open("UTF-8", label.converter), handle != iconv_t(bitPattern: -1),
      let start = bytes.baseAddress
    else { return SingleByteTable(.windows1252)!.decode(bytes) }
    defer { iconv_close(handle) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 2 + 64)
    var repairs = 0
    var chunk = [CChar](repeating: 0, count: 1 << 15)
    var input: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(
      mutating: UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
    var left = bytes.count
    while left > 0 {
      let (status, error) = convert(handle, &input, &left, &chunk, into: &result)
      if status != -1 || error == E2BIG { continue }
      // A malformed or incomplete sequence is replaced, and decoding goes on after it.
      result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      repairs += 1
      let skipped = error == EINVAL ? left : malformedLength(bytes.suffix(left), label)
      input = input.map { $0 + skipped }
      left -= skipped
    }
    flush(handle, &chunk, into: &result)
    result.removeAll { $0 == 0 }
    return (result, repairs)
  }

  /// How much of a malformed sequence goes with its first byte: a unit of UTF-16, and else a second byte unless it is ASCII, which the
  /// Encoding Standard never takes for a part of it.
  private static func malformedLength(_ rest: Slice<UnsafeBufferPointer<UInt8>>, _ label: EncodingLabel) -> Int {
    guard rest.count > 1, let first = rest.first else { return 1 }
    if label.isUTF16 { return 2 }
    return first >= 0x80 && rest[rest.startIndex + 1] >= 0x80 ? 2 : 1
  }

  private static func convert(
    _ handle: iconv_t, _ input: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ chunk: inout [CChar],
    into result: inout [UInt8]
  ) -> (Int, Int32) {
    chunk.withUnsafeMutableBufferPointer { buffer in
      var output = buffer.baseAddress
      var room = buffer.count
      let status = CIconv.iconv(handle, &input, &left, &output, &room)
      let error = errno
      result.append(contentsOf: UnsafeRawBufferPointer(start: buffer.baseAddress, count: buffer.count - room))
      return (status, error)
    }
  }

  /// Takes what a converter holds back because a mark might have followed.
  private static func flush(_ handle: iconv_t, _ chunk: inout [CChar], into result: inout [UInt8]) {
    chunk.withUnsafeMutableBufferPointer { buffer in
      var output = buffer.baseAddress
      var room = buffer.count
      _ = CIconv.iconv(handle, nil, nil, &output, &room)
      result.append(contentsOf: UnsafeRawBufferPointer(start: buffer.baseAddress, count: buffer.count - room))
    }
  }
}
