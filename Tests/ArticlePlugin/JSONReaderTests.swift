@testable import CopydeskArticlePlugin
import TestSupport
import Testing

/// JSON as pages write it.
@Suite struct JSONReaderTests {
  private func read(_ text: String) -> [JSONValue] { JSONReader.values(ArraySlice(text.utf8)) }

  private func first(_ text: String, _ key: String = "a") -> String? { read(text).first?[key]?.text }

  @Test(arguments: [
    (#"{"a":"b"}"#, "b"), (#" { "a" : "b" } "#, "b"), (#"{"a":"x","a":"y"}"#, "x"), (#"{"a":12}"#, "12"),
    (#"{"a":-1.0}"#, "-1"),
    (#"{"a":"line\nbreak"}"#, "line\nbreak"), ("{\"a\":\"line\nbreak\"}", "line\nbreak"),
    ("{\"a\":\"tab\tbed\"}", "tab\tbed"),
    (#"{"a":"\"quoted\""}"#, "\"quoted\""), (#"{"a":"back\\slash \/ slash"}"#, "back\\slash / slash"),
    (#"{"a":"\u00e9"}"#, "é"), (#"{"a":"\uD83D\uDE00"}"#, "😀"),
    (#"{"a":"\u00E9\u0301"}"#, "é\u{301}"), (#"{"a":"한글"}"#, "한글"), (#"{"a":""}"#, ""),
    (#"{"b":{"a":1},"a":"c"}"#, "c"), (#"{"b":[{"a":1},[2]],"a":"c"}"#, "c"),
  ])
  func `Strings`(_ text: String, _ value: String) { #expect(first(text) == value) }

  @Test(
    arguments: [
      ("<!-- {\"a\":\"b\"} -->", "b"), ("//<![CDATA[\n{\"a\":\"b\"}\n//]]>", "b"),
      ("/*<![CDATA[*/{\"a\":\"b\"}/*]]>*/", "b"), ("\u{FEFF}{\"a\":\"b\"}", "b"),
      ("var x = {\"a\":\"b\"};", "b"), (#"{"a":"b",}"#, "b"), (#"{,"a":"b"}"#, "b"), (#"{"c":1,,"a":"b"}"#, "b"),
      (#"{"a":"b""#, "b"), (#"{"a":"b"#, "b"), (#"{"c":[1,2,"a":"b"}"#, nil),
      (#"{"c":[1,2,],"a":"b"}"#, "b"), (#"{"c":nul,"a":"b"}"#, "b"), (#"{"c":undefined,"a":"b"}"#, "b"),
      (#"{"c" "a":"b"}"#, nil), (#"{a:"b"}"#, nil), (#"{'a':'b'}"#, nil),
      (#"{"c":"x" "a":"b"}"#, "b"), ("{\"c\":1 // note\n,\"a\":\"b\"}", "b"),
      (#"{"c":"said "hello" to","a":"b"}"#, "b"), (#"}{"a":"b"}"#, "b"), (#"]{"a":"b"}"#, "b"),
      (#"{"c":{"d":1,"a":"b"}"#, nil), (#"{"c":1};{"a":"x"}"#, nil), ("", nil), ("null", nil), ("{", nil), ("[", nil),
      ("{\"", nil), (#"{"a"#, nil), (#"{"a":"#, nil), (#"{"a":"\"#, ""), (#"{"a":"\u"#, nil), (#"{"a":"\u12"#, nil),
    ] as [(String, String?)])
  func `What is broken ends early`(_ text: String, _ value: String?) {
    guard let value else {
      _ = read(text)
      return
    }
    #expect(first(text) == value)
  }

  @Test func `Several values are read`() {
    #expect(read(#"{"a":"1"}{"a":"2"}"#).compactMap { $0["a"]?.text } == ["1", "2"])
    #expect(read(#"[{"a":"1"},{"a":"2"}]"#).flatMap(\.elements).compactMap { $0["a"]?.text } == ["1", "2"])
    #expect(read(#"{"a":"1"}, {"a":"2"}"#).compactMap { $0["a"]?.text } == ["1", "2"])
  }

  @Test func `An array at the top with capitals is read`() {
    #expect(read(#"["CNN",{"a":"b"}]"#).flatMap(\.elements).compactMap { $0["a"]?.text } == ["b"])
    #expect(read(#"DATA[{"a":"b"}]"#).flatMap(\.elements).compactMap { $0["a"]?.text } == ["b"])
    #expect(read(#"<!-- comment! -->[{"a":"b"}]"#).flatMap(\.elements).compactMap { $0["a"]?.text } == ["b"])
  }

  @Test(arguments: [
    (#"{"a":"\uD800"}"#, "\u{FFFD}"), (#"{"a":"\uDC00x"}"#, "\u{FFFD}x"),
    (#"{"a":"\uD800\uD800"}"#, "\u{FFFD}\u{FFFD}"), (#"{"a":"\uD83Dx"}"#, "\u{FFFD}x"),
    (#"{"a":"\uD83D\n"}"#, "\u{FFFD}\n"), (#"{"a":"\u 123"}"#, "\u{FFFD} 123"), (#"{"a":"\uZZZZ"}"#, "\u{FFFD}ZZZZ"),
  ])
  func `Lone surrogates`(_ text: String, _ value: String) { #expect(first(text) == value) }

  @Test func `Invalid bytes become replacement characters`() {
    let bytes: [UInt8] = Array(#"{"a":""#.utf8) + [0xFF, 0xC3] + Array(#""}"#.utf8)
    #expect(JSONReader.values(bytes[...]).first?["a"]?.text?.allSatisfy { $0 == "\u{FFFD}" } == true)
  }

  @Test(arguments: [
    "1e400", "-1e400", "1e15", "1e308", "9223372036854775808", "-9223372036854775809",
    String(repeating: "9", count: 100_000), "1.5", "0x10", "nan", "inf",
    "1e-400", "-", "+1", "--1", "1e", "Infinity",
  ])
  func `Numbers of any size`(_ number: String) {
    let values = read(#"{"n":\#(number),"a":"b"}"#)
    #expect(values.first?["a"]?.text == "b")
    _ = values.first?["n"]?.text
  }

  @Test func `Numbers that are integers are texts`() {
    #expect(first(#"{"a":2024}"#) == "2024" && first(#"{"a":1709623800000}"#) == "1709623800000")
    #expect(first(#"{"a":1.5}"#) == nil && first(#"{"a":true}"#) == nil && first(#"{"a":null}"#) == nil)
  }

  @Test(arguments: [
    "[", "{\"a\":", "[{\"a\":", "[[", "{", "\"", "\\", "{\"a\"", "[1,", "]", "}", "{}", "[]", ",", "{\"a\":[}",
  ])
  func `Nesting of any depth`(_ unit: String) {
    let took = ThreadTime.measure {
      _ = read(String(repeating: unit, count: 100_000))
      _ = read("[" + String(repeating: unit, count: 100_000))
      _ = read("{\"a\":\"b\",\"c\":" + String(repeating: unit, count: 100_000))
    }
    #expect(took < 1)
  }

  @Test func `What comes before a deep value is kept`() {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(first(#"{"a":"b","c":\#(deep)}"#) == "b")
  }

  @Test func `What comes after a deep value is kept`() {
    let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(first(#"{"c":\#(deep),"a":"b"}"#) == "b")
  }

  @Test func `A key without a value costs no other`() {
    #expect(first(#"{"c":,"a":"b"}"#) == "b")
  }

  @Test func `A sign is not a hexadecimal digit`() {
    #expect(first(#"{"a":"\u+123"}"#) == "\u{FFFD}+123")
  }

  @Test func `Every cut of a page is read`() {
    let text = #"{"@type":"NewsArticle","headline":"A “b” \u00e9\uD83D\uDE00","n":[1,2.5,-3e2,true,null,{"x":"y"}]}"#
    for end in 0...text.utf8.count {
      let values = JSONReader.values(ArraySlice(Array(text.utf8.prefix(end))))
      if end > 22 { #expect(values.first?["@type"]?.text?.isEmpty == false) }
    }
  }
}
