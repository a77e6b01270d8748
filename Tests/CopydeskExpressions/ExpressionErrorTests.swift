import CopydeskExpressions
import Testing

/// What is said about expressions that cannot be used, and where in them.
@Suite struct ExpressionErrorTests {
  private func description(_ source: String, expecting type: ExpressionType = .dyn) -> String? {
    #expect(throws: ExpressionError.self) { try Expression(source, expecting: type) }?.description
  }

  @Test(arguments: [
    ("", "column 1: the expression is empty"), ("  ", "column 1: the expression is empty"),
    ("words >", "column 8: the expression ends where a value is expected"),
    ("words > 1 and kind == 'article'", "column 11: write '&&' for 'and'"),
    ("words > 1 or true", "column 11: write '||' for 'or'"), ("not true", "column 1: write '!' for 'not'"),
    ("words = 3", "column 7: '=' is not an operator; write '==' to compare"),
    ("true & true", "column 6: '&' is not an operator; write '&&'"),
    ("title == \"x", "column 10: the text that begins here is not closed"),
    ("title == \u{201C}x\u{201D}", "column 10: a curly quotation mark; write a straight one"),
    ("(words > 1", "column 1: the '(' here is not closed"), ("[1, 2", "column 1: the '[' here is not closed"),
    ("words > 1)", "column 10: the ')' here closes nothing"), ("[1)", "column 3: a ']' is expected here, not ')'"),
    ("title deck", "column 7: an operator is expected here, not 'deck'"),
    ("1 2", "column 3: an operator is expected here, not '2'"),
    ("title.", "column 7: the name of a field or a function is expected after '.', not the end"),
    ("words > 1 ? 2", "column 14: a ':' is expected here, for what holds otherwise, not the end"),
    ("{'a' 1}", "column 6: a ':' is expected here, after a key, not '1'"),
    ("12u", "column 3: unsigned numbers are not a part of this language; leave out the 'u'"),
    ("12abc", "column 3: a number ends here, and 'a' cannot follow it"),
    ("9223372036854775808", "column 1: '9223372036854775808' is too large for a whole number of 64 bits"),
    ("1e999", "column 1: '1e999' is too large for a number"),
    ("0x", "column 1: a number with '0x' needs digits after it"),
    ("b'x'", "column 1: bytes are not a part of this language; write a text without 'b'"),
    ("'\\d'", "column 2: '\\d' is no escape; write '\\\\d' for a backslash, or r\"…\" for a text without escapes"),
    ("'\\uD800'", "column 2: an escape that names no character"), ("'a\\", "column 3: a text ends after a backslash"),
    ("$title", "column 1: '$' cannot be a part of an expression; fields are named without it"),
    ("while > 1", "column 1: 'while' is a reserved word; nothing can have this name"),
    ("words > 1\u{A0}", "column 10: a space that is not an ordinary one; write an ordinary one"),
    ("words\u{0}", "column 6: a NUL cannot be a part of an expression"),
    ("words >\n  1 2", "line 2, column 5: an operator is expected here, not '2'"),
  ])
  func `What cannot be read`(_ source: String, _ expected: String) {
    #expect(description(source) == "the expression is wrong at \(expected)")
  }

  @Test(arguments: [
    ("langauge == 'ko'", "column 1: unknown field 'langauge'; did you mean 'language'?"),
    ("words > 1 && titel != ''", "column 14: unknown field 'titel'; did you mean 'title'?"),
    ("zebra", "column 1: unknown field 'zebra'; a text is in quotes of its own, as in 'title == \"Storm\"'"),
    ("url.pth == '/'", "column 5: 'url' has no field 'pth'; did you mean 'path'?"),
    ("blocks[0].rol", "column 11: 'block' has no field 'rol'; did you mean 'role'?"),
    ("blocks.filter(b, b.rloe == 'body')", "column 20: 'block' has no field 'rloe'; did you mean 'role'?"),
    ("title.path", "column 7: string has no fields, so there is no '.path'"),
    ("title.size", "column 7: 'size' is a function; write .size(…)"),
    ("size > 1", "column 1: 'size' is a function; write size(…)"),
    ("title.startWith('x')", "column 7: there is no function 'startWith'; did you mean 'startsWith'?"),
    ("lenght(title)", "column 1: there is no function 'lenght'"),
    ("contains(title, 'x')", "column 1: 'contains' belongs to a value; write x.contains(…)"),
    ("title.int()", "column 7: 'int' takes its value in brackets; write int(x)"),
    ("words(1)", "column 1: 'words' is a field, not a function; write it without brackets"),
    ("title.contains()", "column 7: 'contains' takes 1 argument, not 0"),
    ("title.substring()", "column 7: 'substring' takes 1 or 2 arguments, not 0"),
    ("title.trim(1)", "column 7: 'trim' takes no arguments, not 1"),
    ("title.contains(1)", "column 16: 'contains' takes a string here, and this is int"),
    ("words.contains('1')", "column 7: 'contains' is a function of string, and this is int"),
    ("words == '100'", "column 7: int and string are never equal"),
    ("words == null", "column 7: int and null are never equal"),
    (
      "words > '100'",
      "column 7: '>' cannot take int and string; convert the number with string(), or the text with int() or double()"
    ),
    ("words + 0.5", "column 7: '+' cannot take int and double; convert one of them with int() or double()"),
    (
      "published > '2024'",
      "column 11: '>' cannot take timestamp and string; write the moment as timestamp(\"2024-01-01T00:00:00Z\")"
    ),
    ("tags.contains('x')", "column 6: 'contains' is a function of string, and this is list(string); write x in list"),
    ("title.lower() == 'x'", "column 7: there is no function 'lower'; did you mean 'lowerAscii'?"),
    ("len(title) > 3", "column 1: there is no function 'len'; did you mean 'size'?"),
    ("not (words > 3)", "column 1: there is no function 'not'; write !(…)"),
    ("!words", "column 1: '!' cannot take int"),
    ("title && true", "column 1: '&&' takes a bool, and this is string or null"),
    ("words ? 1 : 2", "column 1: '?' takes a bool, and this is int"),
    ("words > 1 ? 1 : 'a'", "column 11: the values of '?:' have one type, and these are int and string"),
    ("1 in tags", "column 3: int is never in a list of string"),
    ("'x' in title", "column 5: 'in' looks in a list or a map; for a text write text.contains(…)"),
    ("tags['a']", "column 6: an index of a list is an int, and this is string"),
    ("title[0]", "column 6: '[…]' is for lists and maps, and this is string"),
    ("extras[1]", "column 8: the keys of this map are string, and this is int"),
    ("{1.5: 2}", "column 2: a key of a map cannot be double"),
    ("tags.all(t)", "column 6: 'all' takes 2 arguments, not 1"),
    ("tags.all(1, true)", "column 10: 'all' begins with the name of a variable, such as x.all(e, …)"),
    ("tags.all(t, t)", "column 13: 'all' takes a bool, and this is string"),
    ("words.exists(w, true)", "column 1: 'exists' goes over a list or a map, and this is int"),
    ("has(1)", "column 5: 'has' takes a field, such as has(url.host)"),
    ("has(url.hots)", "column 9: 'url' has no field 'hots'; did you mean 'host'?"),
    ("title.matches('(')", "column 15: the pattern '(' is wrong at its character 2: missing closing parenthesis"),
    (
      "title.matches(r'(a)\\1')",
      "column 15: the pattern '(a)\\1' is wrong at its character 1: references to an earlier group are not allowed"
    ),
    (
      "published > timestamp('last week')",
      "column 23: 'last week' is no moment; write one such as '2024-03-05T07:30:00Z' or '2024-03-05'"
    ),
    (
      "duration('3 days') > duration('1h')",
      "column 10: '3 days' is no duration; write one such as '36h', '1h30m' or '0.5s'"
    ),
  ])
  func `What cannot hold for any article`(_ source: String, _ expected: String) {
    #expect(description(source) == "the expression is wrong at \(expected)")
  }

  @Test func `What an expression must give`() {
    #expect(
      description("title", expecting: .bool)
        == "the expression is wrong at column 1: this gives string or null, and bool is needed")
    #expect(
      description("words", expecting: .string)
        == "the expression is wrong at column 1: this gives int, and string is needed")
  }

  @Test func `Places are counted in characters`() throws {
    let error = #expect(throws: ExpressionError.self) { try Expression("'👨‍👩‍👧 한국' == titel") }
    #expect(error?.place.column == 11 && error?.place.line == 1 && error?.suggestion == "title")
    let lines = #expect(throws: ExpressionError.self) {
      try Expression("words > 1 &&\r\n  // a remark\r\n  titel == ''")
    }
    #expect(lines?.place.description == "line 3, column 3")
  }
}
