import Foundation
import TestSupport
import Testing

/// What libFuzzer begins with, and a few changes of it, given to the fuzz targets in an ordinary build: without sanitizers, and in every run of the
/// tests. A target that finds a fault ends the program.
@Suite struct SeedTests {
  private static let changes = 60

  #if os(Linux)
    @Test(.timeLimit(.minutes(15))) func `Seeds, and what is like them, are read without a fault`() async throws {
      var inputs: [(target: FuzzTarget, bytes: [UInt8])] = []
      for target in FuzzTarget.allCases {
        let folder = Repository.path("Fuzz/Seeds/\(target == .article ? "page" : target.rawValue)")
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? [] {
          inputs.append((target, Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))))
        }
      }
      try #require(inputs.count >= 25)
      let all = inputs
      let count = await withCheckedContinuation { continuation in
        // The targets wait for tasks, which tests must not.
        Thread.detachNewThread { continuation.resume(returning: Self.run(all)) }
      }
      #expect(count == all.count * (1 + Self.changes))
    }
  #endif

  /// Runs the targets, one input at a time, since they share what they have made.
  private static func run(_ inputs: [(target: FuzzTarget, bytes: [UInt8])]) -> Int {
    var random = SplitMix64(seed: 15)
    var count = 0
    for (target, bytes) in inputs {
      target.run(bytes)
      for _ in 0..<changes { target.run(changed(bytes, &random)) }
      count += 1 + changes
    }
    return count
  }

  /// Some bytes are others, a part is there twice or not at all, or the end is missing.
  private static func changed(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    guard bytes.count > 1 else { return bytes }
    var changed = bytes
    let (start, end) = (random.next(bytes.count), random.next(bytes.count))
    let part = min(start, end)..<max(start, end)
    switch random.next(4) {
    case 0: for _ in 0..<4 { changed[random.next(bytes.count)] = UInt8(truncatingIfNeeded: random.next()) }
    case 1: changed.insert(contentsOf: bytes[part], at: random.next(bytes.count))
    case 2: changed.removeSubrange(part)
    default: changed.removeLast(random.next(bytes.count))
    }
    return changed
  }
}
