package import CopydeskCore
import CopydeskEngine

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the output of a run depends on besides its inputs: stages with their settings and versions, settings of the pipeline, and the program.
package struct RunIdentity: Codable, Sendable, Hashable {
  /// A digest of each part, by its place in the config.
  package var parts: [String: String]
  /// How many inputs are read at most.
  package var limit: Int?
  /// The way from the journal's folder to the config's, from which the paths of inputs and outputs lead; `nil` where there is no config, and in
  /// journals that did not note it.
  package var folder: String?

  /// The ``ProgramDigest`` of the program that made the run; `nil` in journals of versions that did not note it, which counts as another one.
  package var program: String?

  /// The places of sources and sinks among the parts; `nil` in journals that did not note them.
  package var ends: Set<String>?

  /// - Parameters:
  ///   - journal: The journal's path.
  ///   - program: The program's digest; it can be left out where only ``difference(from:)`` is asked for.
  package init(_ pipeline: Pipeline, limit: Int?, journal: String, program: String? = nil) {
    self.program = program
    parts = pipeline.parts
    ends = pipeline.ends
    self.limit = limit
    folder = pipeline.configFolder.map { Self.way(from: JournalPlace.folder(of: journal), to: $0) }
  }

  /// The places of the parts that differ, in their order as texts.
  func changes(since earlier: RunIdentity) -> [String] {
    let keys = Set(parts.keys).union(earlier.parts.keys)
    return keys.filter { parts[$0] != earlier.parts[$0] }.sorted() + (limit == earlier.limit ? [] : ["--limit"])
  }

  /// What has changed since an earlier run, as the beginning or the end of a sentence: `transforms[0].set and the program have changed`; `nil`
  /// where nothing has.
  func change(since earlier: RunIdentity) -> String? {
    var changes = ChangedParts(parts, since: earlier.parts, mixture: Self.several)
    if limit != earlier.limit { changes.changed.append("--limit") }
    if program != earlier.program {
      if changes.sentence == nil { return "the program has changed since" }
      changes.changed.append("the program")
    }
    return changes.sentence
  }

  /// Whether the config is in another folder than that of an earlier run.
  func isElsewhere(than earlier: RunIdentity) -> Bool {
    if let folder, let other = earlier.folder { folder != other } else { false }
  }

  /// What a run is that goes on with another config or program: where they differ, it is neither's, so that a later run of any of them sees that.
  func mixed(with other: RunIdentity) -> RunIdentity {
    var mixed = self
    for place in Set(parts.keys).union(other.parts.keys) where parts[place] != other.parts[place] {
      mixed.parts[place] = Self.several
    }
    if program != other.program { mixed.program = Self.several }
    return mixed
  }

  /// What stands where a digest would.
  private static let several = "several"

  /// How the config differs from that of an earlier run in what it reads and where it writes to, so that the outputs and verdicts of that run are
  /// not this config's; `nil` where it does not. Transforms and their settings may differ.
  func difference(from earlier: RunIdentity) -> String? {
    if isElsewhere(than: earlier) { return "of a config in another folder" }
    let ends = (ends ?? []).union(earlier.ends ?? [])
    var places = changes(since: earlier).filter(ends.contains)
    if places.isEmpty { return nil }
    if places.count > 3 { places[3...] = ["…"] }
    return "with other sources or sinks (\(places.joined(separator: ", ")))"
  }

  /// The way from one folder to another, links apart. It stays when all that both are in is moved.
  private static func way(from start: String, to end: String) -> String {
    let (start, end) = (parts(of: start), parts(of: end))
    let shared = zip(start, end).prefix { $0 == $1 }.count
    return (start.dropFirst(shared).map { _ in ".." } + end.dropFirst(shared)).joined(separator: "/")
  }

  private static func parts(of folder: String) -> [String] {
    let found = realpath(folder, nil)
    defer { free(found) }
    return (found.map { String(cString: $0) } ?? folder).pathParts.map { String($0) }
  }
}
