import CopydeskCore
import CopydeskShards
import Testing

/// Which shard reads which inputs.
@Suite struct ShardManifestTests {
  private func part(_ name: String, _ bytes: Range<Int>, of size: Int? = nil, end: Int? = nil) -> InputPart {
    InputPart(
      name: name, begin: SourcePosition(rawValue: "0:\(name)"), end: end, bytes: bytes, fileSize: size ?? bytes.count)
  }

  @Test func `Shards are stretches of the inputs of about equally many bytes`() {
    let parts = (0..<100).map { part("\($0).html", 0..<(100 + $0)) }
    let manifest = ShardManifest(source: "s", parts: parts, size: 1_500)
    #expect(Array(manifest.shards.joined()) == parts)
    let sizes = manifest.shards.map { $0.reduce(0) { $0 + $1.bytes.count } }
    #expect(sizes.count == 10)
    #expect(sizes.allSatisfy { (1_300...1_700).contains($0) }, "\(sizes)")
  }

  @Test func `A file that cannot be divided leaves no shard empty`() {
    let parts = [part("a", 0..<10), part("b", 0..<5_000), part("c", 0..<10)]
    let manifest = ShardManifest(source: "s", parts: parts, size: 1_000)
    #expect(manifest.shards.allSatisfy { !$0.isEmpty })
    #expect(Array(manifest.shards.joined()) == parts)
  }

  @Test func `Inputs without bytes are in one shard`() {
    let parts = [part("a", 0..<0), part("b", 0..<0)]
    #expect(ShardManifest(source: "s", parts: parts, size: 1_000).shards == [parts])
    #expect(ShardManifest(source: "s", parts: [], size: 1_000).shards == [])
  }

  private var odd: ShardManifest {
    var dropped = part("a\tb\nc%09\u{0}\r\n\u{1B}[31m", 0..<0)
    dropped.kind = .dropped(DropReason("symlink_loop", detail: "\u{301}leads\nback"))
    var failed = part("폴더/기사 하나.html", 0..<0)
    failed.kind = .failed(DocumentError("unreadable", "the folder cannot be read: no\tright"))
    return ShardManifest(
      source: "s", shards: [[dropped, part(" b ", 0..<7, of: 20, end: 3)], [failed, part("%", 7..<20, of: 20)]])
  }

  @Test func `A manifest reads as it was written, whatever paths hold`() throws {
    for manifest in [odd, ShardManifest(source: "s", shards: [])] {
      let read = try ShardManifest(manifest.text, path: "shards.txt")
      #expect(read == manifest)
      #expect(read.digest == manifest.digest)
    }
    #expect(odd.text.split(separator: "\n").count == 9)
  }

  @Test func `A manifest that was cut off or changed is refused`() throws {
    let text = odd.text
    for length in 1..<text.utf8.count {
      let start = String(decoding: text.utf8.prefix(length), as: UTF8.self)
      #expect(throws: ShardError.self, "\(length)") { try ShardManifest(start, path: "shards.txt") }
    }
    let changed = text.replacing("\t7-20\t", with: "\t7-19\t")
    let error = #expect(throws: ShardError.self) { try ShardManifest(changed, path: "shards.txt") }
    #expect(error?.description == "shards.txt:9: not as 'shards plan' wrote it; plan again")
    let other = #expect(throws: ShardError.self) { try ShardManifest("news\n", path: "shards.txt") }
    #expect(other?.description == "shards.txt: not a manifest of shards; 'shards plan' makes one")
  }
}
