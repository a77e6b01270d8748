import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Testing

@testable import CopydeskReprintsPlugin

/// Holds the table against a plain comparison of each document with every one before it.
@Suite struct QuadraticTests {
  /// Documents that share runs of words in every possible amount.
  private static let documents: [Document] = {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let words = (0..<600).map { "word\($0)" }
    let pieces = (0..<60).map { _ in (0..<15).map { _ in words[next(600)] }.joined(separator: " ") }
    return (0..<250).map { number in
      let topic = next(12) * 5
      let text = (0..<4 + next(6)).map { _ in pieces[next(3) == 0 ? next(60) : topic + next(5)] }.joined(
        separator: ". ")
      let url = number % 9 == 0 ? "https://ledger.example/\(next(20))" : nil
      return .article("\(number)", text, url: url, published: "2025-03-0\(1 + next(5))")
    }
  }()

  /// What a plain comparison says, for documents in their order.
  private func plain(_ documents: [Document], keep: Reprints.Keep) -> [String] {
    let maker = FingerprintMaker(shape: SignatureShape(), shortest: 20, scope: .run)
    var standing: [(id: String, fingerprint: Fingerprint)] = []
    return documents.map { document in
      let own = maker.fingerprint(of: document)
      guard let (index, how) = plainMatch(own, standing.map(\.fingerprint)) else {
        standing.append((document.id, own))
        return "-"
      }
      let other = standing[index]
      let isBetter =
        switch keep {
        case .first: false
        case .longest: own.signature.length > other.fingerprint.signature.length
        case .earliestPublished: own.published < other.fingerprint.published
        }
      if !isBetter { return "reprint: \(other.id) has \(how)" }
      standing.remove(at: index)
      standing.append((document.id, own))
      return "replaces \(other.id)"
    }
  }

  private func plainMatch(_ own: Fingerprint, _ others: [Fingerprint]) -> (Int, String)? {
    if let index = others.firstIndex(where: { $0.signature.exact == own.signature.exact }) {
      return (index, "the same text")
    }
    let addresses = Set([own.addresses.0, own.addresses.1]).subtracting([0])
    if let index = others.firstIndex(where: { !addresses.isDisjoint(with: [$0.addresses.0, $0.addresses.1]) }) {
      return (index, "the same address")
    }
    var best: (index: Int, containment: Double)?
    for (index, other) in others.enumerated() {
      guard zip(own.signature.words, other.signature.words).prefix(42).contains(where: ==) else { continue }
      var equal = 0
      for permutation in 0..<128 {
        let (word, shift) = (permutation / 3, UInt32(permutation % 3 * 10))
        if own.signature.words[word] >> shift & 1023 == other.signature.words[word] >> shift & 1023 { equal += 1 }
      }
      let resemblance = max(0, (Double(equal) / 128 - 1 / 1024) / (1 - 1 / 1024))
      let (one, two) = (Double(own.signature.shingles), Double(other.signature.shingles))
      let containment = min(1, resemblance / (1 + resemblance) * (one + two) / min(one, two))
      if containment >= 0.5, containment > best?.containment ?? -1 { best = (index, containment) }
    }
    return best.map { ($0.index, "about \(Int((100 * $0.containment).rounded())) % of the shorter text") }
  }

  @Test(arguments: Reprints.Keep.allCases)
  func `The table finds what a plain comparison finds`(keep: Reprints.Keep) async throws {
    let expected = plain(Self.documents, keep: keep)
    #expect(expected.count { $0 != "-" } > 60)
    #expect(expected.count { $0.contains("about") } > 30)
    let stage = try await Reprints.opened(["keep": .init(.string(keep.rawValue))])
    #expect(try await stage.see(Self.documents) == expected)
  }

  @Test func `The estimate is near the truth`() {
    let maker = FingerprintMaker(shape: SignatureShape(), shortest: 20, scope: .run)
    let texts = Self.documents.prefix(60)
    let prints = texts.map { maker.fingerprint(of: $0).signature }
    let shingles = texts.map { document -> Set<[Substring]> in
      let words = document.text.split { !$0.isLetter && !$0.isNumber }
      return Set((0...words.count - 5).map { Array(words[$0..<$0 + 5]) })
    }
    #expect(zip(prints, shingles).allSatisfy { Int($0.shingles) == $1.count })
    var errors: [Double] = []
    for one in texts.indices {
      for other in 0..<one {
        let truth =
          Double(shingles[one].intersection(shingles[other]).count)
          / Double(min(shingles[one].count, shingles[other].count))
        let estimate = SignatureShape().containment(
          matches: SignatureShape().matches(prints[one].words, prints[other].words), prints[one].shingles,
          prints[other].shingles)
        errors.append(abs(truth - estimate))
      }
    }
    #expect(errors.reduce(0, +) / Double(errors.count) < 0.04)
  }

  @Test(arguments: [1, 2, 7])
  func `Any number of workers gives the same`(workers: Int) async throws {
    let expected = plain(Self.documents, keep: .first)
    let stage = try Reprints(settings: try .reading([:]))
    let verdicts = RunRecorder()
    let report = await Engine(
      .reprints(stage, of: Self.documents), options: RunOptions(workers: workers), observer: verdicts
    ).run()
    #expect(verdicts.lines == expected)
    #expect(report.totals.inputs == report.totals.written + report.totals.dropped)
  }
}
