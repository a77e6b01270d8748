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

  /// A body as the page's author wrote it.
  struct Body: Equatable {
    var bytes: [UInt8]
    /// What is missing of it, as a sentence; `nil` where it is whole.
    var damage: String?
  }

  /// Undoes all codings. A body that was cut off is taken as far as it goes.
  ///
  /// - Throws: `DocumentError` where it is compressed and damaged, or larger than the limit.
  func undo(_ body: [UInt8]) throws(DocumentError) -> Body {
    var result = Body(bytes: body)
    if let chunks = ChunkedBody.joined(body, isClaimed: claims(["transfer-encoding"], "chunked")) {
      result.bytes = chunks.bytes
      if !chunks.isWhole { result.damage = "the last chunk of the body is missing, after \(chunks.bytes.count) bytes" }
    }
    var isTried = false
    for _ in 0..<Self.maximumDepth {
      if let compression = Compression(of: result.bytes), compression.isOfHTTP {
        try undo(compression, &result)
      } else if !isTried, try undoClaimed(&result) {
        isTried = true
      } else {
        break
      }
    }
    if result.bytes.count > limits.bytes {
      throw .limitExceeded(.bytes, limits: limits, found: result.bytes.count)
    }
    return result
  }

  private func undo(_ compression: Compression, _ body: inout Body) throws(DocumentError) {
    do throws(DecompressionError) {
      body.bytes = try compression.undo(body.bytes, limit: limits.bytes)
    } catch {
      guard case .clipped(let bytes) = error, !bytes.isEmpty else {
        throw error.documentError(compression, of: " of the body", limits)
      }
      body = Self.clipped(bytes, compression.rawValue)
    }
  }

  /// Undoes what only a field says.
  ///
  /// - Returns: Whether one does, and the body is what it says.
  private func undoClaimed(_ body: inout Body) throws(DocumentError) -> Bool {
    let names = ["content-encoding", "x-crawler-content-encoding"]
    do throws(DecompressionError) {
      if claims(names, "br") {
        body.bytes = try Brotli.undo(body.bytes, limit: limits.bytes)
      } else if claims(names, "deflate") {
        body.bytes = try Deflate.undo(body.bytes, limit: limits.bytes)
      } else {
        return false
      }
      return true
    } catch {
      if case .tooLarge = error { throw .limitExceeded(.bytes, limits: limits, found: nil) }
      // Text is what the crawler made of it; anything else cannot be read.
      if !BinaryFormat.isBinary(body.bytes.prefix(1_024)) { return false }
      if case .clipped(let bytes) = error, !bytes.isEmpty {
        body = Self.clipped(bytes, claims(names, "br") ? "brotli" : "deflate")
        return true
      }
      throw DocumentError("corrupt_body", "the body is neither text nor what its Content-Encoding says")
    }
  }

  private static func clipped(_ bytes: [UInt8], _ coding: String) -> Body {
    Body(bytes: bytes, damage: "the \(coding) data of the body ends early, after \(bytes.count) decompressed bytes")
  }

  private func claims(_ names: [String], _ coding: String) -> Bool {
    names.contains { name in
      fields[name]?.lowercased().split(separator: ",").contains { $0.filter { !$0.isWhitespace } == coding } == true
    }
  }
}
