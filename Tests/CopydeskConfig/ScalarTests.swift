import CopydeskCore
import Testing

@testable import CopydeskConfig

@Suite struct ScalarTests {
  @Test(
    arguments: [
      ("", .null), ("~", .null), ("Null", .null), ("nULL", .string("nULL")),
      ("true", .bool(true)), ("Off", .bool(false)), ("YES", .bool(true)), ("y", .string("y")),
      ("0", .int(0)), ("-12", .int(-12)), ("+12", .int(12)), ("1_000", .int(1000)), ("0x1F", .int(31)),
      ("0o17", .int(15)),
      ("1__0", .string("1__0")), ("_1", .string("_1")), ("1_", .string("1_")), ("0x", .string("0x")),
      ("0x-1", .string("0x-1")),
      ("007", .string("007")), ("-010", .string("-010")), ("12:30", .string("12:30")),
      ("2024-01-02", .string("2024-01-02")),
      ("1.5", .double(1.5)), ("-.5", .double(-0.5)), ("5.", .double(5)), ("1e3", .double(1000)),
      ("1.5E-2", .double(0.015)),
      ("0.5", .double(0.5)), ("00.5", .string("00.5")), (".", .string(".")), ("e3", .string("e3")),
      ("1e", .string("1e")),
      ("1.2.3", .string("1.2.3")), ("-", .string("-")), ("+-1", .string("+-1")), ("1 2", .string("1 2")),
      ("٣", .string("٣")),
      (".inf", .double(.infinity)), ("-.Inf", .double(-.infinity)), ("nan", .string("nan")),
      ("infinity", .string("infinity")),
      ("99999999999999999999", .double(1e20)), ("9223372036854775807", .int(.max)),
      ("-9223372036854775808", .int(.min)),
    ] as [(String, ConfigNode.Content)])
  func `Plain scalars`(_ text: String, _ value: ConfigNode.Content) {
    let node = PlainScalar.resolve(text, position: nil)
    #expect(node.value == value)
    if case .string = value { #expect(node.spelling == nil) } else { #expect(node.spelling == text) }
  }

  @Test func `Quotes and tags decide the type`() throws {
    let pipeline = try load(
      """
      source: { pages: { path: in, most: !!int "3" } }
      transforms:
        - redact:
            words: ["1", '~', !!str 2, ! 3, "true"]
      sinks: [tree]
      """)
    #expect((pipeline.source.stage as? Pages)?.settings.most == 3)
    #expect(redaction(pipeline)?.settings.words == ["1", "~", "2", "3", "true"])
  }

  @Test func `Blocks of text are texts`() throws {
    let pipeline = try load(
      """
      source: { pages: { path: in } }
      transforms:
        - redact:
            words:
              - |-
                5
              - >-
                one
                two
      sinks: [tree]
      """)
    #expect(redaction(pipeline)?.settings.words == ["5", "one two"])
  }
}
