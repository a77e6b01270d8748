import CopydeskCore
import CopydeskTesting
import Foundation
import Testing

@testable import CopydeskSitePlugin

/// What is remembered from run to run.
@Suite struct SiteStateTests {
  private let folder: TemporaryFolder
  private let dump = Dump(below: [.notice])

  init() throws { folder = try TemporaryFolder() }

  private var state: String { "\(folder.path)/sites" }

  private func learn(_ documents: [Document], _ settings: ConfigNode = ["state": "sites"]) async throws {
    let stage = try await SiteBoilerplate.opened(settings, in: folder.path)
    _ = try await stage.clean(documents)
    try await stage.end()
  }

  private func message(_ body: () async throws -> Void) async -> String {
    do {
      try await body()
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  @Test func `The same pages leave the same state, in any order and as often as they are learned`() async throws {
    let pages = dump.pages(0..<100) + Dump(site: "courier.example").pages(0..<50)
    try await learn(pages)
    let first = try #require(folder.bytes())
    try folder.removeState()
    try await learn(pages.reversed())
    #expect(folder.bytes() == first)
    try await learn(Array(pages[20..<70]))
    let again = try SiteStateFile(reading: .learned, in: state)?.sites.samples
    try folder.removeState()
    try await learn(pages)
    #expect(try SiteStateFile(reading: .learned, in: state)?.sites.samples == again)
  }

  @Test func `Two runs over parts of a dump know what one over all of it knows`() async throws {
    try await learn(dump.pages(0..<100))
    let whole = try SiteStateFile(reading: .learned, in: state)?.sites.samples
    try folder.removeState()
    try await learn(dump.pages(60..<100))
    try await learn(dump.pages(0..<60))
    #expect(try SiteStateFile(reading: .learned, in: state)?.sites.samples == whole)
  }

  @Test func `A run that does not learn leaves the state as it is, and needs one`() async throws {
    let settings: ConfigNode = ["state": "sites", "learn": false]
    let expected = "the state '\(state)': there is no state; a run with 'learn: true' makes one"
    #expect(await message { _ = try await SiteBoilerplate.opened(settings, in: folder.path) } == expected)
    let stage = try SiteBoilerplate(settings: try SiteBoilerplate.Settings.reading(settings, baseFolder: folder.path))
    #expect(stage.preflight().map(\.description) == ["state: \(expected)"])
    try await learn(dump.pages(0..<10))
    let before = folder.bytes()
    #expect(stage.preflight().isEmpty)
    try await stage.open(in: StageContext(stage: "site.boilerplate"))
    #expect(try await stage.clean(dump.pages(10..<20)).allSatisfy { $0.taken == [Block.notice.text] })
    try await stage.end()
    #expect(folder.bytes() == before)
  }

  @Test func `What a run learns counts only when it has ended well`() async throws {
    let stage = try await SiteBoilerplate.opened(in: folder.path)
    _ = try await stage.clean(dump.pages(0..<10))
    try await stage.end(.checkpoint)
    #expect(folder.bytes() == nil && folder.bytes(of: "unfinished") != nil)
    try await stage.end(.abandoned)
    #expect(folder.bytes() == nil && folder.bytes(of: "unfinished") == nil)
  }

  @Test func `A run that goes on from a checkpoint learns what one without a break does`() async throws {
    try await learn(dump.pages(0..<40))
    let expected = try SiteStateFile(reading: .learned, in: state)
    try folder.removeState()
    var killed: SiteBoilerplate? = try await SiteBoilerplate.opened(in: folder.path)
    _ = try await killed?.clean(dump.pages(0..<20))
    let position = try #require(killed?.position)
    _ = try await killed?.clean(dump.pages(20..<30))
    try await killed?.commit(.checkpoint, upTo: position, in: StageContext(stage: "site.boilerplate"))
    killed = nil
    let next = try await SiteBoilerplate.opened(in: folder.path, resume: position)
    _ = try await next.clean(dump.pages(20..<40))
    try await next.end()
    let found = try SiteStateFile(reading: .learned, in: state)
    #expect(found?.sites.samples == expected?.sites.samples && found?.seen == 40)
    let wrong = StatePosition(rawValue: 7)
    #expect(
      await message { _ = try await SiteBoilerplate.opened(in: folder.path, resume: wrong) }
        == "the state '\(state)': it has no checkpoint of 7 pages to go on from")
  }

  @Test func `A page that failed at a later stage teaches nothing`() async throws {
    let stage = try await SiteBoilerplate.opened(in: folder.path)
    _ = try await stage.clean(dump.pages(0..<4))
    stage.withdraw("ledger.example/2.html")
    try await stage.end()
    let left = try await SiteBoilerplate.opened(in: folder.path).clean(dump.pages(0..<4))
    #expect(left.allSatisfy { $0.taken.isEmpty })
  }

  @Test func `Two runs at once are refused where both learn`() async throws {
    try await learn(dump.pages(0..<10))
    let first = try await SiteBoilerplate.opened(in: folder.path)
    let second = await message { _ = try await SiteBoilerplate.opened(in: folder.path) }
    #expect(second == "the state '\(state)': another run is using it; wait for that run, or use another folder")
    let reader = try await SiteBoilerplate.opened(["state": "sites", "learn": false], in: folder.path)
    #expect(try await reader.clean([dump.page(1)])[0].taken == [Block.notice.text])
    try await first.end()
  }

  @Test func `Damage is an error, and what is whole can be kept`() async throws {
    try await learn(dump.pages(0..<10) + Dump(site: "courier.example").pages(0..<10))
    try folder.change { $0[60] ^= 1 }
    let first = await message { _ = try await SiteBoilerplate.opened(in: folder.path) }
    #expect(
      first == "the state '\(state)': damaged: site 1 in '\(state)/sites' is not as it was written; "
        + "'state rebuild \(state)' keeps all that is whole")
    #expect(try SiteStateKeeper().perform(.rebuild, on: state) == "kept 1 sites; 1 were damaged and are gone")
    #expect(try await SiteBoilerplate.opened(in: folder.path).clean([dump.page(1)])[0].taken == [Block.notice.text])
    try folder.change { $0.removeLast(10) }
    let second = await message { _ = try await SiteBoilerplate.opened(in: folder.path) }
    #expect(
      second == "the state '\(state)': damaged: '\(state)/sites' ends after 0 of 1 sites; "
        + "'state rebuild \(state)' keeps all that is whole")
    try folder.change { $0 = Data("no state at all, just some text".utf8) }
    let third = await message { _ = try await SiteBoilerplate.opened(in: folder.path) }
    #expect(third == "the state '\(state)': '\(state)/sites' is no file of sites")
  }

  @Test func `Every byte of a state is guarded`() async throws {
    try await learn(dump.pages(0..<5))
    let bytes = try #require(folder.bytes())
    for index in stride(from: 0, to: bytes.count, by: 7) {
      try folder.change {
        $0 = bytes
        $0[index] ^= 0x10
      }
      #expect(throws: StateError.self) { try SiteStateFile(reading: .learned, in: state) }
    }
    for count in stride(from: 0, to: bytes.count, by: 31) {
      try folder.change { $0 = bytes.prefix(count) }
      #expect(throws: StateError.self) { try SiteStateFile(reading: .learned, in: state) }
    }
  }

  @Test func `The command shows what is known of sites, and forgets pages by their day`() async throws {
    let keeper = SiteStateKeeper()
    #expect(!keeper.keeps(state))
    try await learn(dump.pages(0..<40) + Dump(site: "courier.example").pages(0..<3))
    #expect(keeper.keeps(state))
    #expect(
      try keeper.perform(.show, on: state) == """
        state    \(state)
        sites    2
        pages    35
        stories  32 on 32 pages of ledger.example
        stories  3 on 3 pages of courier.example
        """)
    #expect(
      await message { _ = try keeper.perform(.forget(before: "2025-02-30"), on: state) }
        == "'2025-02-30' is no date; write it as 2025-03-05")
    #expect(try keeper.perform(.forget(before: "2025-03-05"), on: state) == "forgot 0 pages, kept 35")
    #expect(try keeper.perform(.forget(before: "9999-03-05"), on: state) == "forgot 35 pages, kept 0")
  }
}
