public import CopydeskComparison
import CopydeskConfig
import CopydeskCore
import CopydeskEngine
import CopydeskJSONPlugin

extension CopydeskHost {
  /// Compares what two configs make of the documents of their sources, or what two files of articles hold. Nothing is written.
  ///
  /// - Parameters:
  ///   - before: A config, or a file of JSON Lines as the `json` sink writes it: its name ends in `.jsonl` or `.ndjson`, also before `.gz` or
  ///     `.zst`, or its first line is an article and it is not named like YAML.
  ///   - after: Another one.
  ///   - sample: How many documents are compared at most; the same ones in every run.
  /// - Throws: ``CopydeskConfig/ConfigError``, ``CopydeskComparison/ArticleFile/Failure``, or ``CopydeskEngine/RunError`` where a run
  ///   does not come to its end.
  public func compare(_ before: String, _ after: String, sample: Int? = nil) async throws -> ComparisonSummary {
    var chosen: Set<String>?
    if let sample { chosen = try await ids(of: before, sample: sample) }
    var (first, second) = (try articles(of: before, only: chosen), try articles(of: after, only: chosen))
    var summary = ComparisonSummary()
    var pairing = ArticlePairing()
    var isOver = (before: false, after: false)
    while !isOver.before || !isOver.after {
      if !isOver.before {
        if let article = try await first.next() {
          if let pair = pairing.add(article, .before) { summary.add(pair.before, pair.after) }
        } else {
          isOver.before = true
        }
      }
      if !isOver.after {
        if let article = try await second.next() {
          if let pair = pairing.add(article, .after) { summary.add(pair.before, pair.after) }
        } else {
          isOver.after = true
        }
      }
    }
    for article in pairing.rest(.before) { summary.add(article, only: .onlyBefore) }
    for article in pairing.rest(.after) { summary.add(article, only: .onlyAfter) }
    return summary
  }

  func ids(of path: String, sample size: Int) async throws -> Set<String> {
    var sample = IdentitySample(size: size)
    if try ArticleStream.isFile(path) {
      let file = try ArticleStream.open(path)
      while let article = try file.next() { sample.add(article.id) }
    } else {
      for id in try await ids(of: try loader.load(path: path, preflight: false)) { sample.add(id) }
    }
    return sample.ids
  }

  /// The identities of all documents of a pipeline's source.
  func ids(of pipeline: Pipeline) async throws -> [String] {
    var pipeline = pipeline.onTrial.withoutSinks
    pipeline.transforms = []
    pipeline.route = nil
    var ids: [String] = []
    for try await result in Engine(pipeline).documents() { ids.append(result.id) }
    return ids
  }

  private func articles(of path: String, only chosen: Set<String>?) throws -> ArticleStream {
    if try ArticleStream.isFile(path) { return .file(try ArticleStream.open(path), chosen) }
    let pipeline = try loader.load(path: path, preflight: false).onTrial.withoutSinks.only(chosen)
    return .run(Engine(pipeline).documents().makeAsyncIterator())
  }
}

extension Pipeline {
  /// The pipeline for some of its documents; for all where none are named.
  func only(_ ids: Set<String>?) -> Pipeline {
    guard let ids else { return self }
    var pipeline = self
    let gate = ClosureTransform("sample") { document, _ in
      ids.contains(document.id) ? .keep : .drop(Pipeline.notSampled)
    }
    pipeline.transforms.insert(
      Placed(.concurrent(gate), name: "sample", version: "1", label: "sample", onError: .failDocument), at: 0)
    return pipeline
  }

  /// Why a document has no part in what is done with a sample.
  static let notSampled = DropReason("not_sampled")
}

/// The articles of a file or a run, one at a time.
private enum ArticleStream {
  case file(ArticleFile, Set<String>?)
  case run(DocumentResults.Iterator)

  static func isFile(_ path: String) throws -> Bool {
    var name = path.lowercased()
    for end in [".gz", ".zst"] where name.hasSuffix(end) { name.removeLast(end.count) }
    if [".jsonl", ".ndjson"].contains(where: name.hasSuffix) { return true }
    if name.isEmpty || [".yaml", ".yml"].contains(where: name.hasSuffix) || OutputDevice.kind(of: path) != .file {
      return false
    }
    // What cannot be read or is no article is for whoever reads configs to complain about.
    return (try? open(path).next()) != nil
  }

  /// A file of articles, uncompressed as it is read.
  static func open(_ path: String) throws(ArticleFile.Failure) -> ArticleFile {
    guard let reader = try? EarlierReader(path: path), EarlierOutput.exists(path) else {
      return try ArticleFile(path: path)
    }
    return ArticleFile(path: path) {
      do throws(OutputError) { return try reader.next() } catch {
        throw ArticleFile.Failure(path: path, line: nil, reason: error.reason)
      }
    }
  }

  /// The next article; documents that were dropped or failed have none.
  mutating func next() async throws -> ComparedArticle? {
    switch self {
    case .file(let file, let chosen):
      while let article = try file.next() {
        if chosen?.contains(article.id) ?? true { return article }
      }
      return nil
    case .run(var iterator):
      defer { self = .run(iterator) }
      while let result = try await iterator.next(isolation: nil) {
        guard let document = result.document else { continue }
        if let article = ComparedArticle(json: JSONArticle(removed: true).encode(document)) { return article }
      }
      return nil
    }
  }
}
