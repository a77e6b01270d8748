package import CopydeskCompression
package import CopydeskCore

/// Why compressed bytes cannot be read.
package enum DecompressionError: Error, Equatable {
  /// The result would have more bytes than are allowed.
  case tooLarge
  /// The bytes are damaged in the way that the text describes.
  case corrupt(String)
  /// The bytes ask for something that is not done, as the text says.
  case refused(StreamDecoder.Refusal, String)
  /// The bytes end early, and become these up to there.
  case clipped([UInt8])

  /// The error of a document.
  ///
  /// - Parameters:
  ///   - compression: What the bytes are compressed with.
  ///   - what: What they belong to, such as `" of the body"`; empty for a whole file.
  package func documentError(
    _ compression: Compression, of what: String = "", _ limits: DocumentLimits
  ) -> DocumentError {
    let name = compression.rawValue
    let reason: String
    switch self {
    case .tooLarge: return .limitExceeded(.bytes, limits: limits, found: nil)
    case .corrupt(let given): reason = given
    case .refused(let refusal, let why):
      return DocumentError(refusal.rawValue, "the \(name) data\(what) cannot be read: \(why)")
    case .clipped(let bytes): reason = "it ends early, after \(bytes.count) decompressed bytes"
    }
    return DocumentError("corrupt_\(name)", "the \(name) data\(what) is damaged: \(reason)")
  }
}
