import CopydeskHTML
import Testing

/// Which encoding a page is taken to be in, and why.
@Suite struct DeclarationTests {
  private func decide(_ bytes: [UInt8], _ declared: String? = nil) -> (String, DecodedPage.Decision) {
    let page = DecodedPage(bytes, declared: declared)
    return (page.encoding, page.decision)
  }

  private func decide(_ html: String, _ declared: String? = nil) -> (String, DecodedPage.Decision) {
    // Each character is one byte: pages in Latin-1.
    decide(html.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, declared)
  }

  @Test(arguments: [
    ("<meta charset=gbk>", "GBK"), ("<META CHARSET = 'Windows-1251' />", "windows-1251"),
    ("<meta x charset=\"big5\">", "Big5"),
    ("<meta http-equiv=Content-Type content='text/html; charset=shift_jis'>", "Shift_JIS"),
    ("<meta content=\"text/html;charset='koi8-r'\" http-equiv=\" content-type \">", "KOI8-R"),
    ("<meta http-equiv=content-type content='charsetx; charset = euc-kr;x'>", "EUC-KR"),
    ("<meta charset=iso-8859-1>", "windows-1252"),
    ("<!-- <meta charset=gbk> --><meta charset=big5>", "Big5"),
    ("<script>'<meta charset=gbk>'</script><meta charset=big5>", "Big5"),
    ("<meta charset=nonsense><meta charset=big5>", "Big5"),
    ("<meta charset=utf-16><p>d\u{E9}j\u{E0}, caf\u{E9}", "windows-1252"),
    ("<title>a > b</title><meta name='a>b' content='x'><meta charset=euc-jp>", "EUC-JP"),
    ("<meta/charset=gbk>", "GBK"),
    ("<meta charset=gb2312 charset=big5>", "GBK"),
  ])
  func `Declarations that count`(head: String, expected: String) {
    #expect(decide("<html><head>\(head)</head><body>a\u{E9} b").0 == expected)
  }

  @Test func `An XML declaration counts at the very top`() {
    let declaration = "<?xml version='1.0' encoding='iso-8859-2'?>"
    #expect(decide(declaration + "<p>a\u{E9} b") == ("ISO-8859-2", .xmlDeclaration))
    #expect(decide("<html>" + declaration + "<p>a\u{E9} b").0 == "windows-1252")
  }

  @Test(arguments: [
    "<meta name=description content='charset=gbk'>", "<meta http-equiv=refresh content='0; charset=gbk'>",
    "<metadata charset=gbk>",
    "<p charset=gbk>", "<body><meta charset=gbk>", "<!-- <meta charset=gbk> -->", "<meta charset>",
    "<meta charset=''>",
    "charset=gbk",
  ])
  func `What is not a declaration`(head: String) {
    #expect(decide("<html>\(head)<p>plain").1 == .validUTF8)
  }

  @Test func `A declaration far down is found, after long scripts`() {
    let script = "<script>" + String(repeating: "x", count: 30_000) + "</script>"
    #expect(decide(script + "<meta charset=gbk>\u{C4}\u{E3}") == ("GBK", .meta))
  }

  @Test func `Byte order mark, transport and declaration, in that order`() {
    let page = "<meta charset=big5>caf\u{E9} x"
    #expect(decide(page) == ("Big5", .meta))
    #expect(decide(page, "windows-1250") == ("windows-1250", .transport))
    #expect(decide(page, "no such label") == ("Big5", .meta))
    #expect(decide([0xEF, 0xBB, 0xBF] + Array(page.utf8), "gbk") == ("UTF-8", .byteOrderMark))
    #expect(decide([0xFF, 0xFE, 0x61, 0]) == ("UTF-16LE", .byteOrderMark))
    #expect(decide([0xFE, 0xFF, 0, 0x61]) == ("UTF-16BE", .byteOrderMark))
  }

  @Test func `UTF-16 without a mark is seen`() {
    let html = "<html><head><meta charset=utf-16><title>Größe</title>"
    let little = html.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = html.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for (bytes, name) in [(little, "UTF-16LE"), (big, "UTF-16BE")] {
      #expect(decide(bytes) == (name, .detected))
      #expect(String(decoding: DecodedPage(bytes).utf8, as: UTF8.self) == html)
      #expect(String(decoding: DecodedPage(bytes + [0x61]).utf8, as: UTF8.self).hasPrefix(html))
    }
  }

  @Test func `A wrong declaration is overruled by the bytes`() {
    let utf8 = "<meta charset=iso-8859-1><p>Größe über Straße"
    #expect(decide(Array(utf8.utf8)) == ("UTF-8", .declarationOverruled))
    #expect(DecodedPage(Array(utf8.utf8)).repairs == 0)
    let latin = "<meta charset=utf-8><p>Die Gr\u{F6}\u{DF}e der Stra\u{DF}e \u{FC}ber der Br\u{FC}cke w\u{E4}chst"
    #expect(decide(latin) == ("windows-1252", .declarationOverruled))
  }

  @Test func `UTF-8 with a little damage stays UTF-8`() {
    let text = String(repeating: "Größe über Straße. ", count: 20)
    var bytes = Array(text.utf8)
    bytes.insert(0xC3, at: 10)
    #expect(decide(bytes) == ("UTF-8", .detected))
    #expect(DecodedPage(bytes).repairs == 1)
    #expect(decide(Array("<meta charset=utf-8>\(text)".utf8.dropLast(5)) + [0xC3]) == ("UTF-8", .meta))
    #expect(decide("plain ASCII") == ("UTF-8", .validUTF8))
  }
}
