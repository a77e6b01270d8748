import Copydesk
import Foundation

/// Fills a state with different articles of 1.6 KB, and measures what a document costs when so many are remembered.
struct Filling {
  let count: Int
  let folder: String

  func run() async throws {
    let settings: ConfigNode = ["state": .init(.string(folder))]
    try? FileManager.default.removeItem(atPath: folder)
    try await fill(ReprintsBench.stage(settings))
    try await look(ReprintsBench.stage(settings))
    print(CopydeskHost().state(.show, folder: folder).text)
  }

  private func fill<S: StatefulTransform>(_ stage: S) async throws {
    let context = StageContext(stage: "bench")
    try await stage.open(in: StageContext(stage: "bench"))
    var (prepare, apply) = (0.0, 0.0)
    for number in 0..<count {
      var document = Invented.document(number)
      let start = ReprintsBench.seconds()
      let preparation = try await stage.prepare(document, in: context)
      let middle = ReprintsBench.seconds()
      guard case .keep = try await stage.apply(preparation, to: &document, in: context) else {
        fatalError("\(document.id) was taken for a reprint")
      }
      apply += ReprintsBench.seconds() - middle
      prepare += middle - start
    }
    let start = ReprintsBench.seconds()
    try await stage.commit(.final, upTo: stage.position, in: StageContext(stage: "bench"))
    print("signature     \(Int(1e6 * prepare / Double(count))) us, \(Int(Double(count) / prepare)) a second")
    print("look up, add  \(Int(1e6 * apply / Double(count))) us, \(Int(Double(count) / apply)) a second")
    print("both          \(Int(Double(count) / (prepare + apply))) a second")
    print("final commit  \(ReprintsBench.seconds() - start) s")
  }

  /// Looks up shortened copies of what is remembered, so that nothing is added.
  private func look<S: StatefulTransform>(_ stage: S) async throws {
    let context = StageContext(stage: "bench")
    let start = ReprintsBench.seconds()
    try await stage.open(in: StageContext(stage: "bench"))
    print("opening       \(ReprintsBench.seconds() - start) s")
    var seconds = 0.0
    var found = 0
    let lookups = min(count, 200_000)
    for batch in stride(from: 0, to: lookups, by: 1_000) {
      var prepared: [(document: Document, preparation: S.Preparation)] = []
      for index in batch..<min(batch + 1_000, lookups) {
        var document = Invented.document(index * (count / lookups))
        document.blocks.removeLast()
        prepared.append((document, try await stage.prepare(document, in: context)))
      }
      let start = ReprintsBench.seconds()
      for index in prepared.indices {
        let preparation = prepared[index].preparation
        if case .drop = try await stage.apply(preparation, to: &prepared[index].document, in: context) { found += 1 }
      }
      seconds += ReprintsBench.seconds() - start
    }
    print("look up       \(Int(Double(lookups) / seconds)) a second; found \(found) of \(lookups) shortened copies")
    try await stage.commit(.abandoned, upTo: stage.position, in: StageContext(stage: "bench"))
    try await stage.open(in: StageContext(stage: "bench"))
    try await stage.commit(.final, upTo: stage.position, in: StageContext(stage: "bench"))
  }
}

/// Articles of invented words, the same for the same number.
enum Invented {
  private static let words: [String] = {
    var random = Numbers(seed: 7)
    let syllables = [
      "ka", "lo", "mer", "ti", "sun", "dra", "vel", "ons", "pri", "qua", "he", "bor", "ni", "gest", "al", "fu",
    ]
    return (0..<20_000).map { _ in
      (0...Int(random.next() % 3)).map { _ in syllables[Int(random.next() % 16)] }.joined()
    }
  }()

  /// An article of some 1.6 KB in six paragraphs.
  static func document(_ number: Int, path: String? = nil) -> Document {
    var random = Numbers(seed: UInt64(number) &+ 1)
    var document = Document(
      origin: Origin(path: path ?? "dump/2025-03-11/ledger.example/story-\(number).html"),
      payload: Payload(bytes: [], mediaType: .html))
    for _ in 0..<6 {
      var text = ""
      while text.utf8.count < 267 {
        text += words[Int(random.next() % 20_000)]
        text += " "
      }
      document.blocks.append(Block(.paragraph, text: text))
    }
    return document
  }
}

/// Random numbers, the same for the same seed (SplitMix64: Steele, Lea and Flood, 2014).
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) {
    // Seeds that follow each other must not lead into the same sequence.
    state = (seed &+ 1) &* 0xD1B5_4A32_D192_ED03
    state = next() ^ seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
