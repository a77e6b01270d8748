import CopydeskCore

/// Undoes what a transport did to a body: chunks and compressions.
///
/// Bodies are believed, not fields: Common Crawl's news archives until 2019-05-16 say gzip and chunked of plain bodies, and other crawlers keep the
/// fields and undo the codings. Only what leaves no sign in the bytes (brotli, deflate) is tried because a field says so.
struct PayloadCoding {
  let fields: HeaderFields
  let limits: DocumentLimits

  /// How often one coding is in another at most.
  private static let maximumDepth = 4

  /// The body as the page's author wrote it.
  ///
  /// - Throws: `DocumentError` where it is compressed and damaged, or larger than the limit.
  func undo(_ body: [UInt8]) throws(DocumentError) -> [UInt8] {
    var bytes = ChunkedBody.joined(body, isClaimed: claims(["transfer-encoding"], "chunked")) ?? body
    var isTried = false
    for _ in 0..<Self.maximumDepth {
      if let compression = Compression(of: bytes) {
        bytes = try undo(compression, bytes)
      } else if !isTried, let plain = try undoClaimed(bytes) {
        isTried = true
        bytes = plain
      } else {
        break
      }
    }
    if bytes.count > limits.bytes { throw .limitExceeded(.bytes, limits: limits, found: bytes.count) }
    return bytes
  }

  private func undo(_ compression: Compression, _ bytes: [UInt8]) throws(DocumentError) -> [UInt8] {
    do throws(DecompressionError) {
      return try compression.undo(bytes, limit: limits.bytes)
    } catch {
      switch error {
      case .tooLarge: throw .limitExceeded(.bytes, limits: limits, found: nil)
      case .corrupt(let reason):
        throw DocumentError(
          "corrupt_\(compression.rawValue)", "the \(compression.rawValue) data of the body is damaged: \(reason)")
      }
    }
  }

  /// Undoes what only a field says; `nil` where none does, or the body is not what it says.
  private func undoClaimed(_ bytes: [UInt8]) throws(DocumentError) -> [UInt8]? {
    let names = ["content-encoding", "x-crawler-content-encoding"]
    do throws(DecompressionError) {
      if claims(names, "br") {
        return try Brotli.undo(bytes, limit: limits.bytes)
      } else if claims(names, "deflate") {
        return try Deflate.undo(bytes, limit: limits.bytes)
      }
      return nil
    } catch {
      if case .tooLarge = error { throw .limitExceeded(.bytes, limits: limits, found: nil) }
      // Text is what the crawler made of it; anything else cannot be read.
      if !BinaryFormat.isBinary(bytes.prefix(1_024)) { return nil }
      throw DocumentError("corrupt_body", "the body is neither text nor what its Content-Encoding says")
    }
  }

  private func claims(_ names: [String], _ coding: String) -> Bool {
    names.contains { name in
      fields[name]?.lowercased().split(separator: ",").contains { $0.filter { !$0.isWhitespace } == coding } == true
    }
  }
}
