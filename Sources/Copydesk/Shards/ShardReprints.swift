import CopydeskCore
import CopydeskEngine
import CopydeskReprintsPlugin
import CopydeskShards

/// Finds reprints over all shards of a folder, and publishes for each shard a list of the documents that do not go on as they are.
struct ShardReprints {
  private let survey: ShardSurvey
  private let memory: Int

  init(_ survey: ShardSurvey, memory: Int) { (self.survey, self.memory) = (survey, memory) }

  func run() throws -> [SharedReprints.Result] {
    let folder = survey.folder
    let work = try folder.makeAttempt(at: "signatures")
    defer { folder.discard(work) }
    let attempt = try folder.makeAttempt(at: "reprints")
    do {
      let signatures = survey.states.indices.map { "\(folder.shardPath($0 + 1))/\(ShardRecord.signatures)" }
      let results = try SharedReprints(signatures, work: work, memory: memory).decide { index in
        ShardFolder.list(of: index + 1, in: attempt)
      }
      let lists = results.enumerated().map { index, result in
        ShardDecisions.List(
          documents: result.documents, changed: result.changed, dropped: result.dropped,
          hash: ShardFolder.hash(ofList: ShardFolder.list(of: index + 1, in: attempt)))
      }
      try folder.publish(ShardDecisions(plan: survey.plan, lists: lists), from: attempt)
      return results
    } catch {
      folder.discard(attempt)
      throw error
    }
  }
}
