import CopydeskCompression

/// Records of a web archive, for tests.
enum ArchiveBytes {
  /// A record of WARC 1.1.
  ///
  /// - Parameters:
  ///   - length: What the header says instead of the true length.
  ///   - fields: Lines that the header has besides the usual ones.
  static func record(
    _ kind: String = "response", _ target: String? = nil, _ block: [UInt8],
    type: String = "application/http;msgtype=response",
    length: String? = nil, fields: [String] = []
  ) -> [UInt8] {
    var lines = ["WARC/1.1", "WARC-Type: \(kind)", "WARC-Date: 2024-05-01T06:00:00Z"]
    if let target { lines.append("WARC-Target-URI: \(target)") }
    lines += ["Content-Type: \(type)"] + fields
    lines.append("Content-Length: \(length ?? "\(block.count)")")
    return Array(lines.map { $0 + "\r\n" }.joined().utf8) + Array("\r\n".utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// A response.
  static func response(
    _ target: String, _ body: [UInt8], status: String = "200 OK", fields: [String] = ["Content-Type: text/html"],
    length: String? = nil, warc: [String] = []
  ) -> [UInt8] {
    let head = (["HTTP/1.1 \(status)"] + fields).map { $0 + "\r\n" }.joined() + "\r\n"
    return record("response", target, Array(head.utf8) + body, length: length, fields: warc)
  }

  /// A page that says its number.
  static func page(_ number: Int, padding: Int = 0) -> [UInt8] {
    let text = "<!doctype html><title>\(number)</title><p>Page \(number) of the harbour news.</p>"
    return response("https://news.example/\(number)", Array(text.utf8) + [UInt8](repeating: 0x20, count: padding))
  }

  /// Records as they lie in a file with one of the endings.
  static func packed(_ records: [[UInt8]], _ ending: String) -> [UInt8] {
    switch ending {
    case "warc.gz": records.flatMap { Compressor(.gzip).add($0, .end) }
    case "stream.warc.gz": Compressor(.gzip).add(Array(records.joined()), .end)
    case "warc.zst": records.flatMap { Compressor(.zstd).add($0, .end) }
    default: Array(records.joined())
    }
  }

  static let endings = ["warc", "warc.gz", "stream.warc.gz", "warc.zst"]
}
