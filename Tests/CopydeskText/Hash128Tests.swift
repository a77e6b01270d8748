@testable import CopydeskText
import Testing

/// Hashes of bytes.
@Suite struct Hash128Tests {
  @Test func `The hash is MurmurHash3`() {
    func hash(_ text: String) -> Hash128 { Hash128(Array(text.utf8)) }
    #expect(hash("") == Hash128(low: 0, high: 0))
    #expect(hash("hello") == Hash128(low: 0xCBD8_A7B3_41BD_9B02, high: 0x5B1E_906A_48AE_1D19))
    #expect(
      hash("The quick brown fox jumps over the lazy dog")
        == Hash128(low: 0xE34B_BC7B_BC07_1B6C, high: 0x7A43_3CA9_C49A_9347))
    #expect(hash("hello").text == "5b1e906a48ae1d19cbd8a7b341bd9b02")
    #expect(hash("").text == String(repeating: "0", count: 32))
  }
}
