@testable import CopydeskText
import Testing

/// A hash of files.
@Suite struct XXHash64Tests {
  @Test func `The hash is XXH64`() {
    func hash(_ text: String) -> String { XXHash64(Array(text.utf8)).text }
    #expect(hash("") == "ef46db3751d8e999")
    #expect(hash("a") == "d24ec4f1a98c6e5b")
    #expect(hash("hello") == "26c7827d889f6da3")
    #expect(hash("The quick brown fox jumps over the lazy dog") == "0b242d361fda71bc")
    #expect(hash("0123456789abcdef0123456789abcdef") == "642a94958e71e6c5")
    #expect(XXHash64(Array(0..<100)).text == "6ac1e58032166597")
  }
}
