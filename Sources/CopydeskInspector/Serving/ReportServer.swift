#if canImport(Glibc)
  import Glibc

  private let streams = CInt(SOCK_STREAM.rawValue)
  /// A browser that went away ends no program.
  private let quietly = CInt(MSG_NOSIGNAL)
#else
  import Darwin

  private let streams = SOCK_STREAM
  private let quietly: CInt = 0
#endif

/// Serves the folder of a report to browsers on this machine, and takes what readers say about pages.
///
/// It listens on the loopback address only, answers one request at a time, and knows nothing but files of the report and the posts that it
/// is told of. A request from the page of another site has another host in it, or lacks the header that such a page cannot set.
public final class ReportServer {
  /// What a post is answered with.
  public typealias Answer = (_ body: [UInt8]) throws -> String

  private let folder: String
  private let texts: [String: String]
  private let posts: [String: Answer]
  private let listener: CInt
  /// The port on 127.0.0.1.
  public let port: Int

  /// A post longer than this is refused.
  private static let longestBody = 1 << 20
  /// So many seconds a browser may take to say what it wants.
  private static let patience = 5

  /// - Parameters:
  ///   - folder: The folder of the report.
  ///   - port: The port; 0 for any that is free.
  ///   - texts: Plain texts that are served beside the report, by their paths: `metrics`.
  ///   - posts: What answers posts, by their paths: `right`.
  /// - Throws: ``ReportError`` where the port cannot be had.
  public init(
    folder: String, port: Int = 0, texts: [String: String] = [:], posts: [String: Answer] = [:]
  ) throws {
    (self.folder, self.texts, self.posts) = (folder, texts, posts)
    let listener = socket(AF_INET, streams, 0)
    self.listener = listener
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(clamping: port).bigEndian)
    address.sin_addr.s_addr = in_addr_t(UInt32(0x7F00_0001).bigEndian)
    var isReused: CInt = 1
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<CInt>.size))
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
        bind(listener, raw, size) == 0 && listen(listener, 16) == 0 && getsockname(listener, raw, &size) == 0
      }
    }
    guard isBound else {
      let reason = String(cString: strerror(errno))
      close(listener)
      throw ReportError(path: "port \(port)", reason: reason)
    }
    self.port = Int(UInt16(bigEndian: address.sin_port))
  }

  deinit { close(listener) }

  /// Where the report is.
  public var address: String { "http://127.0.0.1:\(port)/" }

  /// Answers requests until the listener breaks, or so many have been answered.
  public func run(requests: Int = .max) {
    for _ in 0..<requests {
      let connection = accept(listener, nil, nil)
      if connection < 0 {
        if errno == EINTR || errno == ECONNABORTED { continue }
        return
      }
      answer(connection)
      close(connection)
    }
  }

  private func answer(_ connection: CInt) {
    var timeout = timeval(tv_sec: ReportServer.patience, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(connection, SOL_SOCKET, option, &timeout, socklen_t(MemoryLayout<timeval>.size))
    }
    guard let request = read(connection) else { return write(.init(400, "this is no request"), to: connection) }
    write(response(to: request), to: connection)
  }

  private func response(to request: ReportRequest) -> ReportResponse {
    guard ["127.0.0.1:\(port)", "localhost:\(port)"].contains(request.headers["host"]) else {
      return .init(403, "this server is for the report at \(address)")
    }
    switch request.method {
    case "GET": return page(request.path)
    case "HEAD": return page(request.path).withoutBody
    case "POST":
      guard let post = posts[request.path], request.headers["x-copydesk"] == "report" else {
        return .init(403, "only the report may post")
      }
      do {
        return .init(200, try post(request.body))
      } catch {
        return .init(409, "\(error)")
      }
    default: return .init(405, "only GET and POST are answered")
    }
  }

  /// A text beside the report, or a file of it: a name, or a name in one of its folders.
  private func page(_ path: String) -> ReportResponse {
    if let text = texts[path] { return .init(200, text) }
    let name = path.isEmpty ? "index.html" : path
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".")
        && part.utf8.allSatisfy { $0 == 0x2D || $0 == 0x2E || (0x30...0x39).contains($0) || InertTag.isLetter($0) }
    }
    guard isPlain, parts.count <= 2, let bytes = ReportResponse.bytes(of: "\(folder)/\(name)") else {
      return .init(404, "the report has no '\(path)'")
    }
    return ReportResponse(200, type: ReportResponse.type(of: name), bytes)
  }

  private func read(_ connection: CInt) -> ReportRequest? {
    let end = ContinuousClock.now + .seconds(ReportServer.patience)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while bytes.count < ReportServer.longestBody + 1 << 16, ContinuousClock.now < end {
      if let request = ReportRequest(bytes, longestBody: ReportServer.longestBody) { return request }
      let count = recv(connection, &buffer, buffer.count, 0)
      if count <= 0 { return nil }
      bytes += buffer[..<count]
    }
    return nil
  }

  private func write(_ response: ReportResponse, to connection: CInt) {
    var bytes = response.encoded[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, quietly) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
