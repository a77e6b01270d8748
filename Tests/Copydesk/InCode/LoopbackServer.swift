import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An HTTP server on this machine's loopback interface, as small as a test needs it: one request a connection.
final class LoopbackServer: Sendable {
  /// A request, which waits for its answer.
  struct Request: Sendable {
    let body: String
    fileprivate let connection: Int32

    func answer(_ status: Int, _ text: String) {
      let head = "HTTP/1.1 \(status) \(status == 200 ? "OK" : "No")\r\nContent-Length: \(text.utf8.count)\r\n"
      Connection.write(head + "Connection: close\r\n\r\n" + text, to: connection)
      close(connection)
    }
  }

  let requests: AsyncStream<Request>
  let port: UInt16
  private let listener: Int32
  private let entrance: AsyncStream<Request>.Continuation

  init() throws {
    let listener = Connection.socket()
    var address = Connection.address(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) | listen(listener, 64) | getsockname(listener, address, &length)
      }
    }
    guard status == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    (requests, entrance) = AsyncStream.makeStream()
    Thread.detachNewThread { [entrance] in
      while case let connection = accept(listener, nil, nil), connection >= 0 {
        let text = Connection.read(from: connection, isWhole: Connection.isWholeRequest)
        let body = text.range(of: "\r\n\r\n").map { String(text[$0.upperBound...]) } ?? ""
        entrance.yield(Request(body: body, connection: connection))
      }
      entrance.finish()
    }
  }

  /// Takes no more requests.
  func stop() {
    shutdown(listener, CInt(SHUT_RDWR))
    close(listener)
    entrance.finish()
  }

  /// Posts a text, and waits for the answer on a thread of its own.
  func post(_ text: String) async -> (status: Int, body: String) {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { [port] in continuation.resume(returning: Connection.post(text, port: port)) }
    }
  }
}

/// The system's calls for sockets.
private enum Connection {
  static func socket() -> Int32 {
    #if canImport(Glibc)
      Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    #else
      Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #endif
  }

  static func address(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  static func post(_ text: String, port: UInt16) -> (status: Int, body: String) {
    let connection = socket()
    defer { close(connection) }
    var address = address(port: port)
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { return (0, "cannot connect") }
    write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: \(text.utf8.count)\r\n\r\n\(text)", to: connection)
    let answer = read(from: connection) { _ in false }
    let code = answer.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return (code, answer.range(of: "\r\n\r\n").map { String(answer[$0.upperBound...]) } ?? "")
  }

  static func isWholeRequest(_ text: String) -> Bool {
    guard let end = text.range(of: "\r\n\r\n"),
      let length = text.firstMatch(of: /Content-Length: (\d+)/).flatMap({ Int($0.1) })
    else { return false }
    return text[end.upperBound...].utf8.count >= length
  }

  /// Reads until the text is whole, or the other side has said all.
  static func read(from connection: Int32, isWhole: (String) -> Bool) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = recv(connection, &buffer, buffer.count, 0), count > 0 {
      bytes += buffer[..<count]
      if isWhole(String(decoding: bytes, as: UTF8.self)) { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ text: String, to connection: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { send(connection, $0.baseAddress!, $0.count, noSignal) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  private static var noSignal: CInt {
    #if canImport(Glibc)
      CInt(MSG_NOSIGNAL)
    #else
      0
    #endif
  }
}
