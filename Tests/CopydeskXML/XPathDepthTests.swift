import CopydeskXML
import Foundation
import Testing

/// Deep pages and long expressions, on a thread with a small stack.
@Suite struct XPathDepthTests {
  /// Runs on a thread with a stack of 512 KiB, as secondary threads have on some platforms.
  private func onSmallStack<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      let thread = Thread { continuation.resume(with: Swift.Result { try body() }) }
      thread.stackSize = 512 << 10
      thread.start()
    }
  }

  @Test(.timeLimit(.minutes(15)))
  func `A page of 10,000 levels`() async throws {
    let shown = try await onSmallStack {
      let page = try XPathPage(String(repeating: "<div>", count: 10_000) + "<p n=1>x", depth: 20_000)
      return try [
        "//p", "count(//div)", "string-length(string(/))", "count(//p/ancestor::div)", "//div[not(div)]/p",
        "count(//p/preceding::*)", "count(//div/@*)",
      ].map { try page.shown($0) }
    }
    #expect(shown == ["1", "10000.0", "1.0", "10000.0", "1", "1.0", "0.0"])
  }

  @Test func `The longest and the deepest expressions`() async throws {
    let shown = try await onSmallStack {
      let page = try XPathPage("<p n=1>x")
      return try [
        "/" + Array(repeating: "*", count: 990).joined(separator: "/"),
        Array(repeating: "1", count: 990).joined(separator: "+"),
        Array(repeating: "//p", count: 500).joined(separator: "|"),
        String(repeating: "not(", count: 64) + "1" + String(repeating: ")", count: 64),
        "//p" + String(repeating: "[.//self::p", count: 64) + String(repeating: "]", count: 64),
      ].map { try page.shown($0) }
    }
    #expect(shown == ["", "990.0", "1", "true", "1"])
  }
}
