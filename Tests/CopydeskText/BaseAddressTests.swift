import CopydeskText
import Testing

/// Which address a reference means (URL Standard, section 4.4; most cases are those of RFC 3986, section 5.4, which agrees).
@Suite struct BaseAddressTests {
  private static let base = BaseAddress("http://a.example/b/c/d;p?q#f")

  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a.example/b/c/g"), ("./g", "http://a.example/b/c/g"),
    ("g/", "http://a.example/b/c/g/"), ("/g", "http://a.example/g"), ("//g", "http://g"),
    ("?y", "http://a.example/b/c/d;p?y"), ("g?y", "http://a.example/b/c/g?y"), ("g#s", "http://a.example/b/c/g#s"),
    ("#s", "http://a.example/b/c/d;p#s"), (";x", "http://a.example/b/c/;x"), ("", "http://a.example/b/c/d;p"),
    (".", "http://a.example/b/c/"), ("./", "http://a.example/b/c/"), ("..", "http://a.example/b/"),
    ("../g", "http://a.example/b/g"), ("../..", "http://a.example/"), ("../../../g", "http://a.example/g"),
    ("/./g", "http://a.example/g"), ("/../g", "http://a.example/g"), ("g.", "http://a.example/b/c/g."),
    (".g", "http://a.example/b/c/.g"), ("..g", "http://a.example/b/c/..g"), ("./g/.", "http://a.example/b/c/g/"),
    ("g/./h", "http://a.example/b/c/g/h"), ("g/../h", "http://a.example/b/c/h"),
    ("g?y/../x", "http://a.example/b/c/g?y/../x"),
    ("g;x=1/../y", "http://a.example/b/c/y"),
  ])
  func `A reference starts from the base`(_ reference: String, _ address: String) {
    #expect(BaseAddress.address(of: reference, from: Self.base) == address)
  }

  /// What browsers forgive, and RFC 3986 does not.
  @Test(arguments: [
    ("\\g\\h?\\", "http://a.example/g/h?\\"), ("\\\\g\\h", "http://g/h"), ("///g/h", "http://g/h"),
    ("/\\g", "http://g"), ("%2e%2E/g", "http://a.example/b/g"), (".%2e/%2E/g", "http://a.example/b/g"),
    ("%2eg", "http://a.example/b/c/%2eg"), ("http:g", "http://a.example/b/c/g"), ("HTTP:/g", "http://a.example/g"),
    ("http:\\\\g\\h", "http://g/h"), ("https:g", "https://g"), ("https:/g", "https://g"), ("http:///g", "http://g"),
    ("http:?y", "http://a.example/b/c/d;p?y"), ("+g:h", "http://a.example/b/c/+g:h"), ("h2+x.y-z:k", "h2+x.y-z:k"),
    ("2:h", "http://a.example/b/c/2:h"), ("부산/..", "http://a.example/b/c/"), ("http:", "http://a.example/b/c/d;p"),
  ])
  func `Badly written references are read as browsers read them`(_ reference: String, _ address: String) {
    #expect(BaseAddress.address(of: reference, from: Self.base) == address)
  }

  @Test(arguments: [
    ("https://g/../h\\i", "https://g/../h\\i"), ("mailto:a@b.example", "mailto:a@b.example"), ("g/h", "g/h"),
    ("//g/h", "https://g/h"), ("\\\\g", "https://g"), ("https:g", "https://g"), ("https:", "https:"), ("", ""),
  ])
  func `Without a base`(_ reference: String, _ address: String) {
    #expect(BaseAddress.address(of: reference, from: nil) == address)
  }

  @Test(arguments: [
    ("https://a.example", "https://a.example/g"), ("https://a.example?q/r", "https://a.example/g"),
    ("https://a.example#/r", "https://a.example/g"), ("HTTPS://u@a.example:81/b", "HTTPS://u@a.example:81/g"),
    ("https://a.example/b\\c\\d", "https://a.example/b/c/g"), ("https://a.example/b/../c/d", "https://a.example/c/g"),
    ("https://a.example\\b\\c", "https://a.example/b/g"),
  ])
  func `Bases of any form`(_ base: String, _ address: String) throws {
    let base = try #require(BaseAddress(base))
    #expect(BaseAddress.address(of: "g", from: base) == address)
  }

  @Test(arguments: ["", "a.example/b", "/b", "file:///b", "mailto:a@b.example", "://", "https://", "https:///b"])
  func `No address of the web is no base`(_ text: String) { #expect(BaseAddress(text) == nil) }
}
