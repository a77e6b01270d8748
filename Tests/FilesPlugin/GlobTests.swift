import Testing

@testable import CopydeskFilesPlugin

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.html", "a.html", true), ("*.html", "a.htm", false), ("*", "", true), ("a*b*c", "aXbXbYc", true),
    ("a*b*c", "aXbXbY", false), ("?.txt", "é.txt", true), ("?.txt", "ab.txt", false), ("뉴스-?", "뉴스-글", true),
    ("[a-c]x", "bx", true), ("[a-c]x", "dx", false), ("[!a-c]x", "dx", true), ("[]]x", "]x", true),
    ("[é]", "é", true), ("[é]", "è", false), ("[x", "[x", true), ("\\*", "*", true), ("\\*", "a", false),
    ("[a-]", "-", true), ("***", "abc", true),
  ])
  func `Names`(pattern: String, name: String, matches: Bool) {
    #expect(GlobName(pattern).matches(Array(name.utf8)) == matches)
  }

  @Test func `A name that is not UTF-8 is matched by its bytes`() {
    #expect(GlobName("caf?.html").matches([0x63, 0x61, 0x66, 0xE9] + Array(".html".utf8)))
  }

  @Test func `Many stars take no exponential time`() {
    let pattern = GlobName(String(repeating: "*a", count: 60) + "b")
    #expect(!pattern.matches(Array(repeating: UInt8(ascii: "a"), count: 2_000)))
  }

  @Test(arguments: [
    ("**/*.html", "a.html", true), ("**/*.html", "x/y/a.html", true), ("x/**/a", "x/a", true),
    ("x/**/a", "x/y/z/a", true), ("x/**/a", "y/a", false), ("x/**", "x/y/z", true), ("x/**", "x", false),
    ("**/x/**/a", "1/x/2/x/3/a", true), ("{a,b}/*.{html,htm}", "b/x.htm", true),
    ("{a,b}/*.{html,htm}", "c/x.htm", false), ("{a/b,c}/x", "a/b/x", true), ("a{b{c,d},e}", "abd", true),
    ("a{b}", "a{b}", true), ("a{b,c", "a{b,c", true), ("a\\{b,c\\}", "a{b,c}", true), ("*", ".git", false),
    ("**/*", "x/.y/z", false), (".git/*", ".git/z", true), ("*/*", "a", false),
  ])
  func `Paths`(pattern: String, path: String, matches: Bool) throws {
    #expect(try #require(GlobPattern(pattern)).matches(RawPath(path), hidden: false) == matches)
  }

  @Test func `Braces that expand to too much are refused`() {
    #expect(GlobPattern(String(repeating: "{a,b}", count: 9)) != nil)
    #expect(GlobPattern(String(repeating: "{a,b}", count: 40)) == nil)
  }

  @Test(.timeLimit(.minutes(15))) func `A hundred thousand brackets that are never closed cost no time`() throws {
    let pattern = try #require(GlobPattern(String(repeating: "[", count: 100_000)))
    #expect(pattern.matches(RawPath(String(repeating: "[", count: 100_000)), hidden: true))
    #expect(GlobPattern.unclosedSet(in: String(repeating: "[", count: 100_000)) != nil)
  }
}
