import CopydeskCore

extension WARCSource {
  static let examples: [StageExample] = [
    StageExample(
      "Two pages, a redirect and the records about them", settings: ["path": "crawl.warc"],
      input: .files(["crawl.warc": archive]),
      output: .items(["crawl.warc#1", "crawl.warc#3: http_status", "crawl.warc#4"])),
    StageExample(
      "Only one host; a record with a wrong length fails, and the next one is found",
      settings: ["path": "dump/*.warc", "urls": ["ferry.example"]],
      input: .files(["dump/a.warc": damaged]),
      output: .items(["dump/a.warc#1: url", "dump/a.warc#2: wrong_length", "dump/a.warc#3"])),
  ]

  private static let archive =
    record("warcinfo", nil, "software: example\r\n")
    + record("response", "https://news.example/a", ok + "<p>The ferry runs again.")
    + record("request", "https://news.example/a", "GET /a HTTP/1.1\r\n\r\n")
    + record("response", "https://news.example/b", "HTTP/1.1 301 Moved\r\nLocation: /c\r\n\r\n")
    + record("resource", "https://news.example/notes.txt", "It rains.", type: "text/plain")

  private static let damaged =
    record("warcinfo", nil, "software: example\r\n")
    + record("response", "https://news.example/a", ok + "<p>Elsewhere")
    + record("response", "https://ferry.example/a", ok + "<p>Longer than it says", length: 50)
    + record("response", "https://ferry.example/b", ok + "<p>The next one")

  private static let ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"

  /// A record of WARC 1.1.
  private static func record(
    _ kind: String, _ target: String?, _ block: String, type: String = "application/http", length: Int? = nil
  ) -> String {
    let address = target.map { "WARC-Target-URI: \($0)\r\n" } ?? ""
    return "WARC/1.1\r\nWARC-Type: \(kind)\r\n\(address)WARC-Date: 2024-05-01T06:00:00Z\r\nContent-Type: \(type)\r\n"
      + "Content-Length: \(length ?? block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
  }
}
