import TestSupport
import Testing

/// Holds that tests are named in one way: by a sentence in backticks, and by nothing besides.
@Suite struct TestNameTests {
  @Test(arguments: ["Tests", "Examples"]) func `A test's name is a sentence`(_ wing: String) throws {
    var count = 0
    for file in Repository.swiftFiles(below: wing) where file != "Tests/Copydesk/TestNameTests.swift" {
      let parts = try Repository.text(file).split(separator: #/@Test\b/#)
      for part in parts.dropFirst() {
        guard let start = part.firstRange(of: "func ")?.upperBound else { continue }
        count += 1
        #expect(part[start...].hasPrefix("`"), "\(file): \(part[start...].prefix { $0 != "(" })")
        #expect(!part.hasPrefix("(\""), "\(file): a second name, \(part.prefix { $0 != "\n" })")
      }
    }
    #expect(count > 0)
  }
}
