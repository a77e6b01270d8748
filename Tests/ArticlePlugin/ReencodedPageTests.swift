import CopydeskArticlePlugin
import CopydeskCore
import CopydeskHTML
import TestSupport
import Testing

/// Each example page in each encoding of the Encoding Standard that can hold it, declared and not: the same article.
@Suite struct ReencodedPageTests {
  /// Names in the standard, and what the C library calls the encoding.
  private static let encodings: [(name: String, converter: String)] = [
    ("UTF-8", "UTF-8"), ("IBM866", "IBM866"), ("ISO-8859-2", "ISO-8859-2"), ("ISO-8859-3", "ISO-8859-3"),
    ("ISO-8859-4", "ISO-8859-4"), ("ISO-8859-5", "ISO-8859-5"), ("ISO-8859-6", "ISO-8859-6"),
    ("ISO-8859-7", "ISO-8859-7"), ("ISO-8859-8", "ISO-8859-8"), ("ISO-8859-8-I", "ISO-8859-8"),
    ("ISO-8859-10", "ISO-8859-10"), ("ISO-8859-13", "ISO-8859-13"), ("ISO-8859-14", "ISO-8859-14"),
    ("ISO-8859-15", "ISO-8859-15"), ("ISO-8859-16", "ISO-8859-16"), ("KOI8-R", "KOI8-R"), ("KOI8-U", "KOI8-U"),
    ("macintosh", "MACINTOSH"), ("windows-874", "CP874"), ("windows-1250", "CP1250"), ("windows-1251", "CP1251"),
    ("windows-1252", "CP1252"), ("windows-1253", "CP1253"), ("windows-1254", "CP1254"), ("windows-1255", "CP1255"),
    ("windows-1256", "CP1256"), ("windows-1257", "CP1257"), ("windows-1258", "CP1258"), ("x-mac-cyrillic", "MAC-UK"),
    ("GBK", "CP936"), ("gb18030", "GB18030"), ("Big5", "BIG5-HKSCS"), ("EUC-JP", "EUC-JP-MS"),
    ("ISO-2022-JP", "ISO-2022-JP"), ("Shift_JIS", "CP932"), ("EUC-KR", "CP949"), ("UTF-16BE", "UTF-16BE"),
    ("UTF-16LE", "UTF-16LE"),
  ]

  @Test(arguments: PageCase.all) func `The same article in every encoding`(_ page: PageCase) throws {
    let text = bare(String(decoding: DecodedPage(try page.bytes).utf8, as: UTF8.self))
    var held = 0
    for (name, converter) in Self.encodings {
      let declared = declaring(name, in: text)
      for (isDeclared, source) in [(true, declared), (false, text)] where page.isHTML || !isDeclared {
        guard var bytes = encoded(source, in: converter) else { continue }
        held += 1
        // What is in UTF-16 declares itself by a mark and by nothing else.
        if isDeclared, name == "UTF-16BE" { bytes = [0xFE, 0xFF] + bytes }
        if isDeclared, name == "UTF-16LE" { bytes = [0xFF, 0xFE] + bytes }
        let marked = try article([0xEF, 0xBB, 0xBF] + Array(source.utf8), page)
        let found = try article(bytes, page)
        let isSame = Self.key(found) == Self.key(marked)
        let read = found.payload.encoding?.name ?? "nothing"
        #expect(isSame, "\(isDeclared ? "declared" : "undeclared") \(name) is read as \(read)")
      }
    }
    #expect(held >= (page.isHTML ? 8 : 4), "the Unicode encodings hold every page")
  }

  /// The article: metadata and blocks, without their places, which count bytes of what was read.
  private static func key(_ document: Document) -> [String] {
    let blocks = document.blocks.map { block in
      var block = block
      block.position = 0
      return "\(block)"
    }
    return ["\(document.metadata)"] + blocks
  }

  /// The page without what it says about its encoding.
  private func bare(_ text: String) -> String {
    text.replacing(#/(?i)<meta[^>]*charset[^>]*>/#, with: "")
      .replacing(#/(?i)(<\?xml[^>]*?)\s+encoding=["'][^"']*["']/#) { $0.output.1 }
  }

  private func declaring(_ name: String, in text: String) -> String {
    let meta = "<meta charset=\"\(name)\">"
    guard let head = text.firstRange(of: #/(?i)<head[^>]*>/#) else { return meta + text }
    return text[..<head.upperBound] + meta + text[head.upperBound...]
  }

  private func article(_ bytes: [UInt8], _ page: PageCase) throws -> Document {
    let payload = Payload(bytes: bytes, mediaType: page.isHTML ? .html : .plainText)
    var document = Document(origin: Origin(path: page.name), payload: payload)
    let context = StageContext(stage: "")
    let outcome =
      page.isHTML
      ? try HTMLArticle(settings: HTMLArticleSettings()).apply(to: &document, in: context)
      : try TextArticle(settings: TextArticleSettings()).apply(to: &document, in: context)
    if outcome != .keep { Issue.record("\(page.name) was not kept") }
    return document
  }

  /// The text in an encoding; `nil` where the encoding cannot hold it.
  private func encoded(_ text: String, in converter: String) -> [UInt8]? {
    guard let bytes = Reencoding.convert(Array(text.utf8), from: "UTF-8", to: converter),
      // The standard writes no characters of JIS X 0212 (section 12.1.2).
      converter != "EUC-JP-MS" || !bytes.contains(0x8F)
    else { return nil }
    return Reencoding.convert(bytes, from: converter, to: "UTF-8").flatMap { $0.elementsEqual(text.utf8) ? bytes : nil }
  }
}
