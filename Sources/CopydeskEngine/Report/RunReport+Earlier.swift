package import CopydeskCore

extension RunReport {
  /// The report of a run that ended well, for a later one that has nothing to do.
  ///
  /// - Parameters:
  ///   - run: What its journal knows of it.
  ///   - ended: When it ended: ISO 8601, UTC.
  ///   - workers: How many documents would be worked on at once, where the pipeline does not say.
  package init(of run: RunResume, ended: String, pipeline: Pipeline, workers: Int?) {
    let counts = run.point.counts
    let kept = [(pipeline.errorsPath, OutputReport.errors), (pipeline.droppedPath, OutputReport.dropped)]
    let outputs =
      pipeline.allSinks.flatMap { sink in
        sink.stage.outputs.map { OutputReport($0, of: sink.label, state: .published) }
      } + kept.compactMap { path, name in path.map { ErrorsFile.report($0, name, .published) } }
    self.init(
      outcome: .completed, exitCode: counts.totals.failed == 0 ? .ok : .documentsFailed, started: run.started,
      ended: ended, seconds: run.point.seconds, bytes: counts.bytes,
      workers: workers ?? pipeline.workers ?? Engine.processors, totals: counts.totals, stages: counts.stages,
      failures: run.failures, failuresOmitted: counts.totals.failed - run.failures.count, drops: run.drops,
      dropsOmitted: counts.totals.dropped - run.drops.count, problems: [], outputs: outputs)
  }
}
