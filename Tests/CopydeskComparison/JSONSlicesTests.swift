import Testing

@testable import CopydeskComparison

/// Cutting JSON into its parts.
@Suite struct JSONSlicesTests {
  private func members(_ json: String) -> [String] {
    JSONSlices(Array(json.utf8)[...]).members.map { "\($0.key)=\(String(decoding: $0.value, as: UTF8.self))" }
  }

  private func elements(_ json: String) -> [String] {
    JSONSlices(Array(json.utf8)[...]).elements.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `Values are cut out as they were written`() {
    #expect(
      members(#" { "a" : 1, "b\n":"x\"},{", "c":[{"d":"]"},2],"e":null, "f":{} }"#)
        == ["a=1", #"b\#n="x\"},{""#, #"c=[{"d":"]"},2]"#, "e=null", "f={}"])
    #expect(elements(#"[1, "a,b", [2,[3]], {"c":"]"}]"#) == ["1", #""a,b""#, "[2,[3]]", #"{"c":"]"}"#])
  }

  @Test(arguments: ["", "{", "[", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":}", "{\"a\\", "[,]", "[[", "null", "\u{0}"])
  func `What is no JSON ends without a crash`(_ json: String) {
    #expect(members(json).count <= 1)
    #expect(elements(json).count <= 1)
  }

  @Test func `Depth costs no stack`() {
    let deep = "[" + String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000) + "]"
    #expect(elements(deep).count == 1)
  }

  @Test func `A string is read with its escapes`() {
    func text(_ json: String) -> String? { JSONSlices.text(Array(json.utf8)[...]) }
    #expect(text(#""\u00e9 \"x\" 한""#) == "é \"x\" 한")
    #expect(text("12") == nil)
    #expect(text("\"") == nil)
  }
}
