import FoundationEssentials

/// A part of Copydesk that reads what strangers wrote.
enum FuzzTarget: String, CaseIterable {
  case decode, page, selector, article, text, config, expression, template, glob
  case gzip, json, csv, mail, feed, archive, database, warc, wacz, news, sitemap

  /// The one that the environment names: `COPYDESK_FUZZ=article`.
  static let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["COPYDESK_FUZZ"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      fatalError("COPYDESK_FUZZ is one of \(allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return target
  }()

  func run(_ input: [UInt8]) {
    switch self {
    case .decode: PageTargets.decode(input)
    case .page: PageTargets.parse(input)
    case .selector: PageTargets.select(input)
    case .article: ArticleTargets.html(input)
    case .text: ArticleTargets.text(input)
    case .config: ConfigTargets.config(input)
    case .expression: ConfigTargets.expression(input)
    case .template: ConfigTargets.template(input)
    case .glob: ConfigTargets.glob(input)
    case .gzip: SourceTargets.read(input, by: "jsonl: { path: FILE }")
    case .json: SourceTargets.read(input, by: "jsonl: { path: FILE }")
    case .csv: SourceTargets.read(input, by: "csv: { path: FILE }")
    case .mail: SourceTargets.read(input, by: "mail: { path: FILE }")
    case .feed: SourceTargets.read(input, by: "feed: { path: FILE }")
    case .archive: SourceTargets.read(input, by: "archive: { path: FILE }")
    case .warc: SourceTargets.read(input, by: "warc: { path: FILE, verify: warn }")
    case .wacz: SourceTargets.read(input, by: "wacz: { path: FILE }")
    case .news: SourceTargets.read(input, by: "newsml: { path: FILE }")
    case .sitemap: SourceTargets.read(input, by: "sitemap: { path: FILE }")
    case .database: SourceTargets.read(input, by: "sqlite: { path: FILE, query: 'select * from pages' }")
    }
  }
}

/// What libFuzzer calls with each input; `main` is its own (LLVM, "libFuzzer", Fuzz Target).
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
