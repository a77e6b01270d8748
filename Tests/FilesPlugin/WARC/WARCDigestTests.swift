import Testing

@testable import CopydeskFilesPlugin

/// Digests, by the examples of FIPS 180 and by lengths around those of a block.
@Suite struct WARCDigestTests {
  private static let long = Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)

  @Test func `SHA-1 is as the standard says`() {
    func digest(_ bytes: [UInt8]) -> String { WARCDigest.hexadecimal(SHA1.digest(of: bytes)) }
    #expect(digest([]) == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
    #expect(digest(Array("abc".utf8)) == "a9993e364706816aba3e25717850c26c9cd0d89d")
    #expect(digest(Self.long) == "84983e441c3bd26ebaae4aa1f95129e5e54670f1")
    #expect(digest([UInt8](repeating: 0x61, count: 1_000_000)) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
  }

  @Test func `SHA-256 is as the standard says`() {
    func digest(_ bytes: [UInt8]) -> String { WARCDigest.hexadecimal(SHA256.digest(of: bytes)) }
    #expect(digest([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(digest(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(digest(Self.long) == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  @Test func `A digest is known in base 32 and in hexadecimal digits, by several spellings of its name`() throws {
    let bytes = Array("abc".utf8)
    #expect(WARCDigest.sha1(of: bytes) == "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5")
    for text in [
      "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", "SHA-1:vgmt4nsha2awvor6evyxqugcnsonbwe5",
      "sha1:A9993E364706816ABA3E25717850C26C9CD0D89D",
      "sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      "sha256:XJ4BNP4PAHH6UQKBIDPF3LRCEOYAGYNDSYLXVHFUCD7WD4QACWWQ====",
    ] {
      #expect(try #require(WARCDigest(text)).isDigest(of: bytes), "\(text)")
      #expect(try #require(WARCDigest(text)).isDigest(of: [1]) == false)
    }
    #expect(WARCDigest("md5:00") == nil && WARCDigest("sha1") == nil)
  }
}
