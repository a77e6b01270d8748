#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Converts texts between encodings with the C library, whose names for encodings are meant here.
package enum Reencoding {
  /// - Returns: The bytes in the other encoding; `nil` where there is no such encoding, or it cannot hold all of them.
  package static func convert(_ bytes: [UInt8], from: String, to: String) -> [UInt8]? {
    let handle = iconv_open(to, from)
    guard let handle, handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var result = [CChar](repeating: 0, count: source.count * 4 + 16)
    let length: Int? = source.withUnsafeMutableBufferPointer { source in
      result.withUnsafeMutableBufferPointer { result in
        var input = source.baseAddress
        var output = result.baseAddress
        var (left, room) = (source.count, result.count)
        let status = iconv(handle, &input, &left, &output, &room)
        iconv(handle, nil, nil, &output, &room)
        return status == 0 ? result.count - room : nil
      }
    }
    return length.map { result[..<$0].map { UInt8(bitPattern: $0) } }
  }
}
