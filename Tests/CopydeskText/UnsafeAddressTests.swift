import CopydeskText
import Testing

@Suite struct UnsafeAddressTests {
  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:x", " \u{1}javascript:x", "java\tscr\nipt:x", "vbscript:x", "livescript:x",
    "data:text/html,x",
    "data:image/png;base64,AA", "file:///etc/passwd", "FILE:/x", "mhtml:file://x", "blob:https://a/b",
    "view-source:https://a",
  ])
  func `What runs code, holds its contents or names a file is no address to follow`(address: String) {
    #expect(UnsafeAddress.matches(address))
  }

  @Test(arguments: [
    "https://courier.example/a", "http://a", "//a/b", "/a", "a/b:c", "", "#javascript:", "?javascript:x", "mailto:a@b",
    "tel:1", "javascripts:x",
    "data", "x.file:1", "ftp://a",
  ])
  func `Other addresses are left alone`(address: String) {
    #expect(!UnsafeAddress.matches(address))
  }
}
