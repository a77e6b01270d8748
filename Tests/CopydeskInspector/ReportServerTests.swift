import CopydeskTesting
import Foundation
import Testing

@testable import CopydeskInspector

/// The server of a report.
@Suite struct ReportServerTests {
  private func request(_ text: String) -> ReportRequest? {
    ReportRequest(Array(text.replacing("\n", with: "\r\n").utf8), longestBody: 10)
  }

  @Test func `A request is read when all of it is there`() {
    let get = request("GET /data/summary.js?x=1 HTTP/1.1\nHost: 127.0.0.1:80\n\n")
    #expect(get?.method == "GET" && get?.path == "data/summary.js" && get?.headers == ["host": "127.0.0.1:80"])
    #expect(request("GET / HTTP/1.1\nHost: x\n") == nil)
    #expect(request("POST /right HTTP/1.1\nContent-Length: 3\n\nab") == nil)
    #expect(request("POST /right HTTP/1.1\nContent-Length: 3\n\nabc")?.body == Array("abc".utf8))
    for odd in ["Content-Length: -1", "Content-Length: 11", "Content-Length: x", "no colon"] {
      #expect(request("POST /right HTTP/1.1\n\(odd)\n\n") == nil, "\(odd)")
    }
    #expect(request("GET x HTTP/1.1\n\n") == nil && request("\n\n") == nil)
  }

  @Test func `Files of the report come, and nothing else`() async throws {
    let folder = try TemporaryFolder()
    try folder.add("report/index.html", "<p>report")
    try folder.add("report/data/summary.js", "x")
    try folder.add("secret.txt", "secret")
    try folder.add("report/.hidden", "secret")
    let host = { (server: ReportServer) in "Host: 127.0.0.1:\(server.port)" }
    #expect(try answer("GET / HTTP/1.1", host, in: folder).hasSuffix("\r\n\r\n<p>report"))
    #expect(try answer("GET /data/summary.js HTTP/1.1", host, in: folder).hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(try answer("GET /metrics HTTP/1.1", host, in: folder).hasSuffix("\r\n\r\nmetrics 1\n"))
    let head = try answer("HEAD / HTTP/1.1", host, in: folder)
    #expect(head.contains("\r\nContent-Length: 9\r\n") && head.hasSuffix("\r\n\r\n"))
    for path in [
      "/../secret.txt", "/data/../../secret.txt", "/%2e%2e/secret.txt", "/.hidden", "//etc/passwd", "/data/a/b",
    ] {
      #expect(try answer("GET \(path) HTTP/1.1", host, in: folder).hasPrefix("HTTP/1.1 404 "), "\(path)")
    }
    #expect(try answer("GET / HTTP/1.1", { _ in "Host: evil.example" }, in: folder).hasPrefix("HTTP/1.1 403 "))
    #expect(try answer("PUT / HTTP/1.1", host, in: folder).hasPrefix("HTTP/1.1 405 "))
    #expect(try answer("nothing", host, in: folder).hasPrefix("HTTP/1.1 400 "))
  }

  @Test func `Only the report may post`() async throws {
    let folder = try TemporaryFolder()
    let own = { (server: ReportServer) in
      "Host: 127.0.0.1:\(server.port)\r\nX-Copydesk: report\r\nContent-Length: 2"
    }
    let foreign = { (server: ReportServer) in "Host: 127.0.0.1:\(server.port)\r\nContent-Length: 2" }
    #expect(try answer("POST /right HTTP/1.1", own, "ab", in: folder).hasSuffix("\r\n\r\ngot ab"))
    #expect(try answer("POST /right HTTP/1.1", foreign, "ab", in: folder).hasPrefix("HTTP/1.1 403 "))
    #expect(try answer("POST /other HTTP/1.1", own, "ab", in: folder).hasPrefix("HTTP/1.1 403 "))
    #expect(try answer("POST /wrong HTTP/1.1", own, "ab", in: folder).hasSuffix("x: it is full"))
  }

  /// What a server answers to a request.
  private func answer(
    _ line: String, _ headers: (ReportServer) -> String, _ body: String = "", in folder: TemporaryFolder
  ) throws -> String {
    let server = try ReportServer(
      folder: folder.path("report"), texts: ["metrics": "metrics 1\n"],
      posts: [
        "right": { "got \(String(decoding: $0, as: UTF8.self))" },
        "wrong": { _ in throw ReportError(path: "x", reason: "it is full") },
      ])
    let connection = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(server.port).bigEndian)
    address.sin_addr.s_addr = in_addr_t(UInt32(0x7F00_0001).bigEndian)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(connection, $0, size) == 0 }
    }
    #expect(isConnected)
    let bytes = Array("\(line)\r\n\(headers(server))\r\n\r\n\(body)".utf8)
    #expect(send(connection, bytes, bytes.count, 0) == bytes.count)
    shutdown(connection, CInt(SHUT_WR))
    server.run(requests: 1)
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while case let count = recv(connection, &buffer, buffer.count, 0), count > 0 { answer += buffer[..<count] }
    return String(decoding: answer, as: UTF8.self)
  }
}
