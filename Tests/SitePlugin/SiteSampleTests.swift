import CopydeskCore
import Testing

@testable import CopydeskSitePlugin

/// What is remembered of sites, and how much.
@Suite struct SiteSampleTests {
  private func page(_ number: Int, day: UInt32 = 1, lines: [UInt64] = [4, 8]) -> TaughtPage {
    let hash = LineHash.of("\(number)".utf8)
    return TaughtPage(
      name: "\(number)", day: day, text: hash, story: StoryName(whole: hash, start: hash &+ 1, end: hash &+ 2),
      lines: lines.map(PlacedLine.init(rawValue:)))
  }

  @Test func `A site is known by the same pages in any order`() {
    var (forth, back) = (SiteSample(), SiteSample())
    for number in 0..<5_000 { forth.add(page(number)) }
    for number in (0..<5_000).reversed() { back.add(page(number)) }
    for number in 0..<100 { back.add(page(number)) }
    #expect(forth == back)
    #expect(forth.pages.count == SiteSample.pages)
  }

  @Test func `A page seen again replaces itself, the later day first`() {
    var sample = SiteSample()
    for (day, line) in [(3, 4), (5, 8), (4, 12)] as [(UInt32, UInt64)] { sample.add(page(1, day: day, lines: [line])) }
    #expect(sample.pages == [page(1, day: 5, lines: [8])])
  }

  @Test func `No more sites are known than there is room for, and the same ones in any order`() {
    var (forth, back, parts) = (SiteCollection(limit: 50), SiteCollection(limit: 50), SiteCollection(limit: 50))
    for number in 0..<1_000 { forth.add(page(number % 7), of: "s\(number % 500)") }
    for number in (0..<1_000).reversed() { back.add(page(number % 7), of: "s\(number % 500)") }
    for range in [500..<1_000, 0..<500] {
      var part = SiteCollection(limit: 50)
      for number in range { part.add(page(number % 7), of: "s\(number % 500)") }
      parts.add(part)
    }
    for sites in [forth, back, parts] { #expect(sites.samples.count <= 100) }
    #expect(forth.settle() && back.settle() && parts.settle())
    #expect(forth.samples == back.samples && forth.samples == parts.samples)
    #expect(forth.samples.count == 50)
  }

  @Test func `A page of very many lines is remembered by its ends`() {
    var document = Document(origin: Origin(path: "a/b.html"), payload: Payload(bytes: [], mediaType: .html))
    document.blocks = (0..<50_000).map { Block(.paragraph, text: "line \($0)") }
    let lines = PageLines(document)
    #expect(lines.remembered.count == PageLines.lines)
    let hashes = Set(lines.remembered.map(\.hash))
    #expect(hashes.contains(lines.all[0].hash ?? 0) && hashes.contains(lines.all[49_999].hash ?? 0))
    #expect(!hashes.contains(lines.all[25_000].hash ?? 0))
  }

  @Test func `Places are counted in running text, from both ends`() {
    let page = Dump(above: [.line("Print")], below: [.notice]).page(
      1,
      middle: (0..<30).map { number in
        .line("Paragraph \(number) of this long article says one more thing about the town and its people today.")
      })
    let lines = PageLines(page)
    let places = Dictionary(lines.remembered.map { ($0.hash, $0.place) }) { $0.union($1) }
    #expect(places[lines.all[0].hash ?? 0] == .start)
    #expect(places[lines.all[lines.all.count - 1].hash ?? 0] == .end)
    #expect(places[lines.all[16].hash ?? 0] == [])
  }

  @Test func `A hundred thousand lines hash to as many numbers`() {
    #expect(Set((0..<100_000).compactMap { LineHash.of("line \($0)") }).count == 100_000)
    #expect(LineHash.of("Ｆｅｒｒｙ — back!") == LineHash.of("ferry back"))
    #expect(LineHash.of("ferry", kind: "heading") != LineHash.of("ferry", kind: "paragraph"))
    #expect(LineHash.of("—") == nil)
  }

  @Test func `A long name is cut between characters`() {
    let name = TaughtPage.shortened(String(repeating: "가", count: 100))
    #expect(name == String(repeating: "가", count: 66))
  }
}
