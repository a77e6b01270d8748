import CopydeskCore
import CopydeskExpressions
import Testing

/// What expressions give that the reference does not know: functions of the strings extension, and fields with fields.
@Suite struct ExpressionTests {
  private func shown(_ source: String) throws -> String {
    try Expression(source).evaluate(ReferenceDocument.document).extra.json
  }

  @Test(arguments: [
    ("'Hello Ä'.lowerAscii()", "\"hello Ä\""), ("'Hello ä'.upperAscii()", "\"HELLO ä\""),
    ("' \\t a b \\n\\u3000'.trim()", "\"a b\""), ("''.trim()", "\"\""), ("'   '.trim()", "\"\""),
    ("'a,b,,c'.split(',')", #"["a", "b", "", "c"]"#), ("'a,b,c'.split(',', 2)", #"["a", "b,c"]"#),
    ("'a,b'.split(',', 0)", "[]"), ("'a,b,c'.split(',', 1)", #"["a,b,c"]"#), ("'a,b'.split(',', -1)", #"["a", "b"]"#),
    ("'한국'.split('')", #"["한", "국"]"#), ("'abc'.split('', 2)", #"["a", "bc"]"#), ("''.split(',')", #"[""]"#),
    ("'/world/asia/x'.split('/')[1]", "\"world\""), ("['a', 'b'].join()", "\"ab\""),
    ("['a', 'b'].join(', ')", "\"a, b\""),
    ("[].join(',')", "\"\""), ("'banana'.replace('an', 'o')", "\"booa\""), ("'banana'.replace('x', 'o')", "\"banana\""),
    ("'ab'.replace('', '-')", "\"-a-b-\""), ("''.replace('', '-')", "\"-\""), ("'aaa'.replace('aa', 'b')", "\"ba\""),
    ("'한국어'.substring(1)", "\"국어\""), ("'한국어'.substring(1, 2)", "\"국\""), ("'abc'.substring(3)", "\"\""),
    ("'abc'.substring(0, 0)", "\"\""), ("'👨‍👩‍👧'.size()", "5"), ("'한국어'.indexOf('국')", "1"),
    ("'abab'.indexOf('b', 2)", "3"), ("'abc'.indexOf('')", "0"), ("'abc'.indexOf('x')", "-1"),
    ("'abab'.lastIndexOf('ab')", "2"), ("'ab'.lastIndexOf('abc')", "-1"), ("'abc'.charAt(1)", "\"b\""),
    ("'abc'.charAt(3)", "\"\""), ("'e\\u0301' == '\\u00e9'", "false"), ("'e\\u0301'.contains('e')", "true"),
    ("'뉴스 속보'.matches('속보$')", "true"), ("'Ärger'.matches(r'^\\w+$')", "true"), ("''.matches('x*')", "true"),
  ])
  func `Functions of texts`(_ source: String, _ expected: String) throws {
    #expect(try shown(source) == expected)
  }

  @Test(arguments: [
    ("url.path.split('/')[1]", "\"local\""), ("url.host", "\"news.example\""), ("url.scheme", "\"https\""),
    ("url.query", "\"id=7\""), ("url.port", "null"), ("host", "\"news.example\""),
    ("string(url)", "\"https://www.news.example/local/harbour?id=7\""),
    ("url == 'https://www.news.example/local/harbour?id=7'", "true"),
    ("url", "\"https://www.news.example/local/harbour?id=7\""),
    ("url in ['a', 'https://www.news.example/local/harbour?id=7']", "true"), ("has(url.port)", "false"),
    ("has(url)", "true"), ("has(deck)", "false"), ("has(source.url.host)", "true"),
    ("source.path", "\"dump/harbour.html\""),
    ("source.position", "0"), ("id", "\"dump/harbour.html\""), ("published", "\"2024-03-05T07:30:00Z\""),
    ("published > timestamp('2024-03-05')", "true"), ("published.getHours('Asia/Seoul')", "16"),
    ("modified == null ? 'never' : 'once'", "\"never\""), ("1 == 1.0", "true"), ("words > 1.5", "true"),
    ("images.map(i, has(i.alt) ? i.alt : 'none')", #"["none"]"#), ("blocks[0].level + 1", "2"),
    ("blocks[1].words", "3"),
    ("images[0]", #"{"alt": null, "caption": null, "credit": "Ada Moss", "src": "https://news.example/a.jpg"}"#),
    ("type(url) == type(title)", "false"), ("deck != null && deck.size() > 3", "false"),
  ])
  func `Fields of the article`(_ source: String, _ expected: String) throws {
    #expect(try shown(source) == expected)
  }

  @Test func `A document without anything`() throws {
    let document = Document(html: "", path: "a.html")
    for field in ExpressionField.all {
      let value = try Expression(field.name).evaluate(document)
      #expect(value == .null || !["string or null", "url or null"].contains("\(field.type)"), "\(field.name)")
    }
    #expect(try Expression("url == null && host == null && words == 0 && text == ''").holds(for: document))
    #expect(try Expression("has(url.host)").holds(for: document) == false)
  }

  @Test func `Only what is named is computed`() throws {
    let field = ExpressionField("costly", .int, "Fails the test.") { _ in
      Issue.record("it was read")
      return .int(1)
    }
    let scope = ExpressionScope(ExpressionField.all + [field])
    #expect(try Expression("words > 0", against: scope).holds(for: ReferenceDocument.document))
    #expect(try Expression("words > 0 || costly > 0", against: scope).holds(for: ReferenceDocument.document))
  }

  @Test func `Dates as pages have them`() throws {
    for (text, expected) in [
      ("2024-03-05T07:30:00+01:00", "2024-03-05T06:30:00Z"), ("2024-03-05", "2024-03-05T00:00:00Z"),
      ("2024-03-05T07:30", "2024-03-05T07:30:00Z"), ("2024-03-05 07:30:15.5-0530", "2024-03-05T13:00:15.5Z"),
    ] {
      #expect(ExpressionTimestamp(text)?.description == expected)
    }
    for text in ["", "2024", "2024-3-5", "2024-02-30", "2024-03-05T", "2024-03-05T07:30Zx", "0000-01-01"] {
      #expect(ExpressionTimestamp(text) == nil)
    }
  }
}
