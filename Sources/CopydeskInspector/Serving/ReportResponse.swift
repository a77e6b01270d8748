import FoundationEssentials

/// An answer to a browser.
struct ReportResponse {
  private let status: Int
  private let type: String
  private let length: Int
  private var body: [UInt8]

  init(_ status: Int, type: String, _ body: [UInt8]) {
    (self.status, self.type, self.length, self.body) = (status, type, body.count, body)
  }

  /// An answer that is a sentence.
  init(_ status: Int, _ text: String) {
    self.init(status, type: "text/plain; charset=utf-8", Array(text.utf8))
  }

  /// The answer to `HEAD`: it says how long the body is, and has none.
  var withoutBody: ReportResponse {
    var response = self
    response.body = []
    return response
  }

  /// The answer as it is sent. Nothing is kept by the browser, since the next run has another report.
  var encoded: [UInt8] {
    let head = """
      HTTP/1.1 \(status) \(status == 200 ? "OK" : "refused")\r
      Content-Type: \(type)\r
      Content-Length: \(length)\r
      Cache-Control: no-store\r
      X-Content-Type-Options: nosniff\r
      X-Frame-Options: DENY\r
      Connection: close\r
      \r

      """
    return Array(head.utf8) + body
  }

  static func bytes(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { Array($0) }
  }

  static func type(of name: String) -> String {
    switch name.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    default: "application/octet-stream"
    }
  }
}
