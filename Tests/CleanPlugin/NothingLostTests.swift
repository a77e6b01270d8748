import CopydeskCore
import CopydeskHTML
import Foundation
import TestSupport
import Testing

@testable import CopydeskCleanPlugin

/// Every character of a page is in the clean page or in a removal.
@Suite struct NothingLostTests {
  /// The example pages, by their paths below the root.
  private static let pages: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: Repository.path("Examples/pages"))
    return (names ?? []).filter { $0.hasSuffix(".html") }.sorted().map { "Examples/pages/\($0)" }
  }()

  @Test func `There are pages`() {
    #expect(Self.pages.count > 10)
  }

  @Test(arguments: pages) func `A page`(_ path: String) throws {
    let bytes = Array(try Data(contentsOf: Repository.root.appending(path: path)))
    #expect(try Self.lost(bytes, [:]) == "")
    #expect(try Self.lost(bytes, ["keep": ["article", "p"], "remove": ["[class]", "a"], "tidy": false]) == "")
  }

  /// The characters that are in the page more often than in the clean page and the removals together, as a text.
  static func lost(_ bytes: [UInt8], _ settings: ConfigNode) throws -> String {
    let payload = Payload(bytes: bytes, mediaType: .html)
    let document = try Cleaned(Document(origin: Origin(path: "page.html"), payload: payload), settings).document
    var left: [Unicode.Scalar: Int] = [:]
    let kept = try text(of: document.payload.bytes) + document.removals.map(\.block.text).joined()
    for scalar in kept.unicodeScalars { left[scalar, default: 0] += 1 }
    return String(
      String.UnicodeScalarView(
        try text(of: bytes).unicodeScalars.filter { scalar in
          guard !scalar.properties.isWhitespace else { return false }
          left[scalar, default: 0] -= 1
          return left[scalar]! < 0
        }))
  }

  /// The text of a page, each text on a line of its own; without what no browser shows.
  private static func text(of bytes: [UInt8]) throws -> String {
    let page = try Page(
      parsing: DecodedPage(bytes).utf8, limits: PageLimits(depth: 2_000, nodes: 10_000_000, attributes: 2_000))
    var result = ""
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      switch node.tag {
      case .text: result += String(decoding: page.text(of: index), as: UTF8.self) + "\n"
      case .head, .title, .script, .style, .template, .svg, .noframes, .noembed:
        index = Int(node.end)
        continue
      default: break
      }
      index += 1
    }
    return result
  }
}
