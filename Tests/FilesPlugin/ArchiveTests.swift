import CopydeskCore
import CopydeskTesting
import Testing

@testable import CopydeskFilesPlugin

/// Entries of archives.
@Suite struct ArchiveTests {
  private func items(
    _ dump: TemporaryFolder, _ settings: ConfigNode, in context: SourceContext = SourceContext()
  ) async throws -> [SourceItem] {
    try await ArchiveSource.reading(settings, baseFolder: dump.path).items(in: context)
  }

  private static let entries = [
    TestArchive.Entry("2024/a.html", "<!-- saved from url=(0025)https://courier.example/a --><p>A"),
    TestArchive.Entry("2024/", ""), TestArchive.Entry("b.txt", "Storm"), TestArchive.Entry("b.txt", "Sun"),
    TestArchive.Entry("c.css", "p { }"), TestArchive.Entry(".hidden/d.html", "<p>D"),
    TestArchive.Entry("신문.html", "<p>E"),
  ]

  private static let found = ["2024/a.html", "b.txt", "b.txt", "c.css: not_a_page", "신문.html"]

  @Test(arguments: ["zip", "tar", "tar.gz", "tar.zst"])
  func `Entries are read as files are`(_ kind: String) async throws {
    let dump = try TemporaryFolder()
    try dump.add("a.\(kind)", TestArchive.bytes(kind, Self.entries))
    let items = try await items(dump, ["path": .init(.string("a.\(kind)")), "url": "https://{path}"])
    #expect(items.map(\.summary) == Self.found.map { "a.\(kind)/\($0)" })
    #expect(items[0].origin.url == "https://2024/a.html")
    #expect(items.map(\.origin.position) == [0, 0, 1, 0, 0])
    #expect(items[2].payload?.bytes == Array("Sun".utf8))
    let plain = try await self.items(dump, ["path": .init(.string("a.\(kind)")), "include": "*.html", "hidden": true])
    #expect(plain.map(\.summary) == ["2024/a.html", ".hidden/d.html", "신문.html"].map { "a.\(kind)/\($0)" })
    #expect(plain[0].origin.url == "https://courier.example/a")
  }

  @Test(arguments: ["zip", "tar.gz"])
  func `An archive without an entry that is read has a verdict, and its pattern a warning`(_ kind: String) async throws
  {
    let dump = try TemporaryFolder()
    try dump.add("a.\(kind)", TestArchive.bytes(kind, Self.entries))
    let settings: ConfigNode = ["path": .init(.string("a.\(kind)")), "include": "*.htm"]
    let items = try await items(dump, settings)
    #expect(items.map(\.summary) == ["a.\(kind): no_entries"])
    #expect(items[0].message == "none of its 7 entries is a file that matches 'include'")
    #expect(
      try ArchiveSource.reading(settings, baseFolder: dump.path).warnings(expecting: nil).map(\.description)
        == ["include: no entry of a.\(kind) matches it; '*.html' is for an ending, 'a.html' for a name"])
    let some: ConfigNode = ["path": .init(.string("a.\(kind)")), "include": "*.css"]
    #expect(try ArchiveSource.reading(some, baseFolder: dump.path).warnings(expecting: nil).isEmpty)
  }

  @Test func `Every entry can be gone on from`() async throws {
    let dump = try TemporaryFolder()
    try dump.add("d/a.zip", TestArchive.zip(Self.entries))
    try dump.add("d/b.tar.gz", TestArchive.bytes("tar.gz", Self.entries))
    let all = try await items(dump, ["path": "d"])
    #expect(all.count == 10)
    for (index, item) in all.enumerated() {
      let rest = try await items(dump, ["path": "d"], in: SourceContext(resume: item.position))
      #expect(rest.map(\.origin) == all[(index + 1)...].map(\.origin), "after \(item.position.rawValue)")
    }
  }

  @Test(arguments: ["zip", "deflated zip", "clipped zip", "tar"])
  func `A damaged archive can be gone on with after every entry`(
    _ kind: String
  )
    async throws
  {
    let whole = TestArchive.bytes(kind, Self.entries)
    for offset in stride(from: 0, to: min(whole.count, 3_000), by: 3) {
      let dump = try TemporaryFolder()
      var damaged = whole
      damaged[offset] ^= 0xFF
      try dump.add("a", damaged)
      let all = try await items(dump, ["path": "a"])
      for (index, item) in all.enumerated() {
        let rest = try await items(dump, ["path": "a"], in: SourceContext(resume: item.position))
        #expect(rest.map(\.summary) == all[(index + 1)...].map(\.summary), "byte \(offset), entry \(index)")
      }
    }
  }

  @Test(arguments: [
    ("../a.html", "unsafe_name"), ("a/../../b.html", "unsafe_name"), ("a\u{7}.html", "unsafe_name"),
    ("/etc/a.html", nil), ("./a//b.html", nil), ("C:\\a.html", nil), (String(repeating: "a", count: 90), nil),
  ])
  func `A name that leads out of the archive has its verdict`(_ name: String, _ verdict: String?) async throws {
    for kind in ["zip", "tar"] {
      let dump = try TemporaryFolder()
      let entries = [TestArchive.Entry("1.txt", "A"), TestArchive.Entry(name, "<p>B"), TestArchive.Entry("z.txt", "Z")]
      try dump.add("a", TestArchive.bytes(kind, entries))
      let items = try await items(dump, ["path": "a"])
      #expect(items.count == 3 && items.first?.document != nil && items.last?.document != nil)
      #expect(verdict.map { items[1].summary.hasSuffix(": \($0)") } ?? (items[1].document != nil))
    }
  }

  @Test func `Links, and entries that are encrypted or too large, have their verdicts`() async throws {
    let dump = try TemporaryFolder()
    var link = TestArchive.Entry("l.html", "")
    link.link = "../../etc/passwd"
    let large = TestArchive.Entry("large.txt", String(repeating: "a", count: 100_000))
    try dump.add("a.tar", TestArchive.tar([link, large, TestArchive.Entry("z.txt", "Z")]))
    var secret = TestArchive.Entry("s.html", "<p>S")
    secret.flags = 1
    try dump.add("b.zip", TestArchive.zip([secret, large, TestArchive.Entry("z.txt", "Z")]))
    let context = SourceContext(limits: DocumentLimits(bytes: 50_000))
    #expect(
      try await items(dump, ["path": "."], in: context).map(\.summary) == [
        "./a.tar/l.html: link_entry", "./a.tar/large.txt: limit_bytes", "./a.tar/z.txt",
        "./b.zip/s.html: encrypted_entry", "./b.zip/large.txt: limit_bytes", "./b.zip/z.txt",
      ])
  }

  @Test func `A bomb ends its archive and nothing else`() async throws {
    let dump = try TemporaryFolder(["z.tar": ""])
    let block = String(repeating: "a", count: 40 << 20)
    let bomb = (0..<9).map { TestArchive.Entry("\($0).txt", block) }
    try dump.add("a.tar.zst", TestArchive.bytes("tar.zst", bomb))
    try dump.add("z.tar", TestArchive.tar([TestArchive.Entry("z.txt", "Z")]))
    let items = try await items(dump, ["path": "."])
    #expect(items.suffix(2).map(\.summary) == ["./a.tar.zst/6.txt: archive_bomb", "./z.tar/z.txt"])
  }

  @Test func `Damage has its verdict, and what comes before it is read`() async throws {
    let dump = try TemporaryFolder()
    let tar = TestArchive.tar(Self.entries)
    try dump.add("a.tar", Array(tar.prefix(2_100)))
    try dump.add("b.tar.gz", Array(gzip(tar).prefix(120)))
    var zip = TestArchive.zip(Self.entries)
    zip[40] ^= 0xFF
    try dump.add("c.zip", zip)
    try dump.add("d.zip", Array(TestArchive.zip(Self.entries).prefix(200)))
    try dump.add("e.zip", Array("PK\u{3}\u{4}".utf8))
    try dump.add("f.7z", Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C, 0, 4] + Array(repeating: 0xFF, count: 64))
    try dump.add("g.zip", [])
    try dump.add("h.txt", Array("Storm".utf8))
    try dump.add("i.tar", Array(repeating: 0, count: 10_240))
    let items = try await items(dump, ["path": "."])
    let codes = Dictionary(grouping: items) { String($0.origin.path.dropFirst(2).prefix(1)) }
      .mapValues { $0.map { $0.document == nil ? String($0.summary.split(separator: " ").last!) : "document" } }
    #expect(codes["a"]?.first == "document" && codes["a"]?.last == "corrupt_archive")
    for archive in ["b", "e", "f"] { #expect(codes[archive]?.last == "corrupt_archive", "\(archive)") }
    #expect(codes["c"]?.count == 5 && codes["c"]?.last == "document")
    #expect(codes["d"]?.last?.hasPrefix("corrupt") == true)
    #expect(codes["g"] == ["empty_file"] && codes["h"] == ["not_an_archive"])
  }

  @Test func `The checksum of a compressed archive is compared after its last entry`() async throws {
    let dump = try TemporaryFolder()
    var packed = gzip(TestArchive.tar(Self.entries))
    packed[packed.count - 8] ^= 0xFF
    try dump.add("a.tar.gz", packed)
    let items = try await items(dump, ["path": "a.tar.gz"])
    #expect(items.map(\.summary) == Self.found.map { "a.tar.gz/\($0)" } + ["a.tar.gz: corrupt_archive"])
    let message = try #require(items.last?.message)
    #expect(message.hasPrefix("the archive cannot be read any further: the compressed data is damaged at byte "))
    #expect(message.hasSuffix(": incorrect data check"))
    for (index, item) in items.enumerated() {
      let rest = try await self.items(dump, ["path": "a.tar.gz"], in: SourceContext(resume: item.position))
      #expect(rest.map(\.summary) == items[(index + 1)...].map(\.summary))
    }
  }

  @Test(arguments: ["tar.gz", "tar.zst"])
  func `An archive without its last bytes has a verdict`(_ kind: String) async throws {
    let dump = try TemporaryFolder()
    try dump.add("a", Array(TestArchive.bytes(kind, Self.entries).dropLast(3)))
    let items = try await items(dump, ["path": "a"])
    #expect(items.last?.summary == "a: corrupt_archive")
  }

  @Test(arguments: [10, 200_000])
  func `An entry whose header is damaged has a verdict, and the next one is read`(_ size: Int) async throws {
    let dump = try TemporaryFolder()
    let text = String(repeating: "s", count: size)
    let one = TestArchive.tar([TestArchive.Entry("1.txt", text)]).dropLast(1_024)
    let rest = TestArchive.tar([TestArchive.Entry("2.txt", text), TestArchive.Entry("3.txt", text)])
    for (offset, found) in [
      (one.count, ["a.tar/1.txt", "a.tar: corrupt_entry", "a.tar/3.txt"]),
      (2 * one.count, ["a.tar/1.txt", "a.tar/2.txt", "a.tar: corrupt_entry"]),
    ] {
      var damaged = Array(one) + rest
      damaged[offset + 150] ^= 0x55
      try dump.add("a.tar", damaged)
      let items = try await items(dump, ["path": "a.tar"])
      #expect(items.map(\.summary) == found)
      let lost = try #require(items.first { $0.document == nil })
      let number = found.firstIndex(of: "a.tar: corrupt_entry")! + 1
      #expect(lost.origin.position == number)
      #expect(
        lost.message
          == "the header of entry \(number) is damaged (Damaged tar archive), so that its name is unknown, and all up to the next entry that can be read is lost; get the archive again"
      )
    }
  }

  @Test func `A damaged beginning fails what is an archive by its name or its mark`() async throws {
    let dump = try TemporaryFolder()
    var tar = TestArchive.tar(Self.entries)
    tar[150] ^= 0x55
    try dump.add("a", tar)
    for name in ["b.tar", "c.TAR.BZ2", "d.tgz", "e.zip", "f.7z"] { try dump.add(name, Array("Storm".utf8)) }
    try dump.add("g.tar.gz", gzip(Array("Storm".utf8)))
    try dump.add("h.txt.gz", gzip(Array("Storm".utf8)))
    let items = try await items(dump, ["path": "."])
    #expect(
      items.map(\.summary) == ["a", "b.tar", "c.TAR.BZ2", "d.tgz", "e.zip", "f.7z", "g.tar.gz"].map {
        "./\($0): corrupt_archive"
      } + ["./h.txt.gz: not_an_archive"])
    #expect(
      items[0].message
        == "the archive cannot be read: the header of its first entry is damaged; get the archive again")
    #expect(
      items[1].message
        == "the archive cannot be read: it is named as an archive and begins like neither zip nor tar nor 7z; get it again, or leave it out if it is something else"
    )
  }

  @Test func `A ratio below one is refused`() {
    #expect(throws: SettingError(path: "ratio", "0 is below 1")) {
      try ArchiveSource(
        settings: {
          var settings = ArchiveSource.Settings(); settings.ratio = 0; return settings
        }())
    }
  }
}
