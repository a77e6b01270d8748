import CopydeskCore

/// The file of an index.
struct PageIndexFile {
  /// How large an index may be after decompression: some ten million rows.
  static let largest = 1 << 30

  private let path: PathSetting

  init(_ path: PathSetting) { self.path = path }

  /// All of it.
  ///
  /// - Throws: Where it cannot be read, is damaged, or is too large.
  func bytes() throws(PageIndexError) -> [UInt8] {
    if path.isStandardStream { throw PageIndexError("path", "an index is a file; '-' is not a file") }
    do throws(DocumentError) {
      let stream = try ByteStream(RawPath(path.absolute))
      var isMore = true
      while isMore, stream.available.count <= Self.largest {
        isMore = try more(of: stream)
      }
      if isMore { throw DocumentError("too_large", "is larger than \(Self.largest >> 30) GiB") }
      return Array(stream.available)
    } catch {
      let isMissing = error.code == "vanished"
      throw PageIndexError("path", isMissing ? "there is no file \(path.given)" : "\(path.given): \(error.message)")
    }
  }

  private func more(of stream: ByteStream) throws(DocumentError) -> Bool {
    do throws(ByteStream.Damage) {
      return try stream.fill(to: stream.available.count + 1)
    } catch {
      throw DocumentError("damaged", "the data \(error.verdict): \(error.reason)")
    }
  }
}
