import CopydeskCore

extension TransformChain {
  /// Opens the transforms that see documents in any order, until one cannot be opened.
  ///
  /// - Returns: How many were opened.
  func open(_ desk: RemarkDesk) async -> Int {
    for (index, (station, stage)) in concurrent.enumerated() {
      do {
        try await desk.listen(to: station.label, number: station.number, limits: attempt.limits) {
          try await stage.open(in: $0)
        }
      } catch {
        control.fail(output: error, at: station.label)
        return index
      }
    }
    return concurrent.count
  }

  /// Closes those that were opened. One that does not come back within a document's time is left to itself.
  func close(opened: Int, _ desk: RemarkDesk) async {
    for (station, stage) in concurrent.prefix(opened) {
      await desk.listen(to: station.label, number: station.number, limits: attempt.limits) { context in
        guard let timeLimit = attempt.timeLimit else { return await stage.close(in: context) }
        let deadline = ContinuousClock.now + Duration.bounded(seconds: attempt.limits.seconds)
        let result = await timeLimit.run(until: deadline) { await stage.close(in: context) }
        if case .abandoned = result { control.note("\(station.label) was closed, and did not come back from it") }
      }
    }
  }
}
