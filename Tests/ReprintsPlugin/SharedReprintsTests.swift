import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Foundation
import TestSupport
import Testing

@testable import CopydeskReprintsPlugin

/// Reprints over all shards: what one run over the same documents in the same order decides.
@Suite struct SharedReprintsTests {
  /// Documents, some of which say the same, some only share phrases, and some have nothing to compare.
  private func documents(_ count: Int, seed: UInt64) -> [Document] {
    var random = SplitMix64(seed: seed)
    var texts: [[String]] = []
    let phrase = (0..<12).map { "phrase\($0)" }
    return (0..<count).map { number in
      var words = (0..<Int(30 + random.next() % 40)).map { _ in "word\(random.next() % 4_000)" }
      if let like = texts.randomElement(using: &random), random.next() % 3 == 0 {
        words = like
        for index in words.indices where random.next() % 30 == 0 { words[index] = "other\(random.next() % 100)" }
      }
      if random.next() % 4 == 0 { words = phrase + words.prefix(18) }
      if random.next() % 40 == 0 { words = [] }
      texts.append(words)
      var document = Document(
        origin: Origin(path: "\(number).html", url: random.next() % 9 == 0 ? "https://a.example/\(number / 50)" : nil),
        payload: Payload(bytes: [], mediaType: .html))
      document.metadata.published = "2025-03-\(10 + random.next() % 19)"
      document.blocks = words.isEmpty ? [] : [Block(.paragraph, text: words.joined(separator: " "))]
      return document
    }
  }

  /// What a stage makes of each document: its extras and history, or why it is dropped.
  private func outcomes(_ documents: [Document], _ stage: any StatefulTransform) async throws -> [String] {
    var lines: [String] = []
    let context = StageContext(stage: "reprints")
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try await stage.open(in: context)
    for var document in documents {
      let own = StageContext(stage: "reprints")
      let outcome = try await stage.apply(to: &document, in: own)
      let extras = String(decoding: try encoder.encode(document.extras), as: UTF8.self)
      lines.append("\(outcome) \(extras) \(own.notes)")
    }
    try await stage.commit(.final, upTo: stage.position, in: context)
    return lines
  }

  private func decided(
    _ documents: [Document], _ settings: Reprints.Settings, shards count: Int, memory: Int, in folder: TemporaryFolder
  ) async throws -> [String] {
    let size = (documents.count + count - 1) / count
    let shards = stride(from: 0, to: documents.count, by: size).map {
      Array(documents[$0..<min($0 + size, documents.count)])
    }
    var folders: [String] = []
    for (index, shard) in shards.enumerated() {
      folders.append(folder.path("signatures-\(count)-\(index)"))
      let recorder = SignatureRecorder(try Reprints(settings: settings), folder: folders[index])
      let kept = try await outcomes(shard, recorder)
      #expect(kept.allSatisfy { $0.hasPrefix("keep") })
    }
    try folder.addFolder("work-\(count)")
    let results = try SharedReprints(folders, work: folder.path("work-\(count)"), memory: memory)
      .decide { folder.path("decisions-\(count)-\($0)") }
    #expect(results.map(\.documents) == shards.map(\.count))
    var lines: [String] = []
    for (index, shard) in shards.enumerated() {
      lines += try await outcomes(shard, DecidedReprints(folder.path("decisions-\(count)-\(index)")))
    }
    #expect(results.reduce(0) { $0 + $1.dropped } == lines.count { $0.hasPrefix("drop") })
    return lines
  }

  private static let settings: [@Sendable (inout Reprints.Settings) -> Void] = [
    { _ in }, { $0.keep = .longest }, { $0.keep = .earliestPublished }, { $0.mark = true },
    {
      $0.mark = true
      $0.keep = .longest
    },
    { $0.scope = .day }, { $0.containment = 0.8 },
    {
      $0.bands = 64
      $0.rows = 2
    },
  ]

  @Test(arguments: settings.indices)
  func `Shards decide as one run does`(_ index: Int) async throws {
    var settings = Reprints.Settings()
    Self.settings[index](&settings)
    // The least memory makes windows of some thousand documents; lists go from one to the next. Once is enough for that: it takes its time.
    let documents = documents(index == 0 ? 1_200 : 300, seed: UInt64(index))
    let whole = try await outcomes(documents, Reprints(settings: settings))
    let folder = try TemporaryFolder()
    for count in [1, 7] {
      let lines = try await decided(documents, settings, shards: count, memory: 0, in: folder)
      #expect(lines == whole, "\(count)")
    }
    #expect(whole.contains { $0.contains("reprint") })
  }

  @Test func `Small windows and buckets change nothing`() async throws {
    let folder = try TemporaryFolder(["work/x": ""])
    var documents = documents(500, seed: 99)
    // Many documents with the same keys: one bucket is larger than what is sorted at once, so that runs are merged.
    for number in 0..<300 {
      let text = (0..<40).map { "same\($0)" }.joined(separator: " ")
      let copy = Document.text(text, path: "copy-\(number).html")
      documents.insert(copy, at: 2 * number)
    }
    let settings = Reprints.Settings()
    let recorder = SignatureRecorder(try Reprints(settings: settings), folder: folder.path("signatures"))
    _ = try await outcomes(documents, recorder)
    let head = try SignatureHead(of: folder.path("signatures"))
    let log = try RecordLog(
      folder: folder.path("signatures"), root: folder.path, shape: settings.shape.signature, count: head.documents,
      nameBytes: head.nameBytes)
    let chains = KeyChains(log: log, window: 10, sortedBytes: 2 << 10, folder: folder.path("work"))
    let memory = ForwardMemory(log: log, window: 10, links: try chains.links(), folder: folder.path("work"))
    var dropped: [Bool] = []
    try memory.forEach { number, fingerprint, keys in
      let comparison = Comparison(
        id: log.name(number), fingerprint: fingerprint, keys: keys, state: memory, settings: settings)
      dropped.append(try comparison.decide().drop != nil)
    }
    let whole = try await outcomes(documents, Reprints(settings: settings))
    #expect(dropped == whole.map { $0.hasPrefix("drop") })
    #expect(folder.fileNames.filter { $0.hasPrefix("work/") } == ["work/x"])
  }

  @Test func `Signatures that are cut off, changed or made differently are refused`() async throws {
    let folder = try TemporaryFolder(["work/x": ""])
    let documents = documents(50, seed: 1)
    for (name, shingle) in [("a", 5), ("b", 4)] {
      var settings = Reprints.Settings()
      settings.shingle = shingle
      _ = try await outcomes(documents, SignatureRecorder(Reprints(settings: settings), folder: folder.path(name)))
    }
    func error(_ names: String...) -> String? {
      do {
        _ = try SharedReprints(names.map { folder.path($0) }, work: folder.path("work")).decide {
          folder.path("list-\($0)")
        }
        return nil
      } catch {
        return "\(error)".replacing(folder.path, with: "")
      }
    }
    #expect(
      error("a", "b") == "the state '/b': its signatures were made with other settings than those of the first shard")
    var bytes = try #require(folder.bytes("b/signatures"))
    bytes[1_000] ^= 1
    try folder.add("b/signatures", bytes)
    #expect(error("b")?.hasPrefix("the state '/b': signature ") == true)
    try folder.add("b/signatures", Array(bytes.dropLast(100)))
    #expect(error("b") == "the state '/b': 'signatures' is cut off; run the shard again")
    #expect(error("c") == "the state '/c': its signatures cannot be read; run the shard again")
  }

  @Test func `Documents that are others than those decided about are an error`() async throws {
    let folder = try TemporaryFolder(["work/x": ""])
    let documents = documents(400, seed: 5)
    let recorder = SignatureRecorder(try Reprints(settings: Reprints.Settings()), folder: folder.path("signatures"))
    _ = try await outcomes(documents, recorder)
    _ = try SharedReprints([folder.path("signatures")], work: folder.path("work")).decide { _ in folder.path("list") }
    await #expect(throws: StateError.self) {
      try await outcomes(Array(documents.reversed()), DecidedReprints(folder.path("list")))
    }
  }
}
