import Testing

@testable import CopydeskFilesPlugin

@Suite struct HeaderFieldsTests {
  private func fields(_ text: String) -> HeaderFields { HeaderFields(Array(text.utf8)[...]) }

  @Test func `Names are found in lower case, and blanks around values are none of theirs`() {
    let fields = fields("WARC-Type:\t response \r\nX-Empty:\r\n Host : a.example\nno field\r\nx-type: a:b")
    #expect(fields["warc-type"] == "response" && fields["x-type"] == "a:b" && fields["WARC-Type"] == nil)
    #expect(fields["x-empty"] == " Host : a.example")
    #expect(fields.all.map(\.name) == ["warc-type", "x-empty", "x-type"])
  }

  @Test func `A line that begins with a blank goes on with the one before`() {
    let fields = fields("A: one\r\n\ttwo \r\n  three\r\nB: four\nA: five")
    #expect(fields["a"] == "one two three" && fields["b"] == "four")
    #expect(fields.all.map(\.value) == ["one two three", "four", "five"])
  }

  @Test(arguments: ["", "\r\n", " : ", "\u{0}", " x"]) func `Lines that are no fields are passed over`(_ text: String) {
    #expect(fields(text)["x"] == nil && fields(text).all.filter { !$0.name.isEmpty }.isEmpty)
  }

  @Test func `What is not UTF-8 is read as far as it is`() {
    #expect(HeaderFields([0x41, 0x3A, 0xE9, 0x62])["a"] == "\u{FFFD}b")
  }

  @Test(arguments: [
    ("HTTP/1.1 200 OK\r\n\r\nbody", 19), ("HTTP/1.1 200 OK\nA: b\n\nbody", 22), ("HTTP/1.1 200 OK\r\n", nil), ("", nil),
  ]) func `A header ends with its first empty line`(_ text: String, _ length: Int?) {
    #expect(HeaderBlock.length(of: Array(text.utf8)[...]) == length)
  }
}
