import CopydeskConfig
import CopydeskCore
import CopydeskEngine

extension CopydeskHost {
  /// Runs the tests of config files: those under `tests`, those of `*.test.yaml` files beside them, and those of such files.
  ///
  /// Sources and sinks of the pipelines are left out, and nothing that an earlier run left is looked at.
  ///
  /// - Parameter updates: Whether goldens are recorded.
  /// - Throws: ``CopydeskConfig/ConfigError`` with what is wrong with a config or a test.
  public func test(configs paths: [String], updates: Bool = false) async throws -> [TestResult] {
    var results: [TestResult] = []
    for path in paths {
      for file in try loader.tests(path: path) {
        for placed in file.tests { results.append(try await test(placed, in: file, updates: updates)) }
      }
    }
    return results
  }

  private func test(_ placed: PlacedTest, in file: TestFile, updates: Bool) async throws -> TestResult {
    let start = ContinuousClock.now
    var result = TestResult(
      name: placed.test.name, file: file.path, line: placed.position?.line, failures: [], seconds: 0)
    do {
      let outcome = try await run(placed.test, config: file.configPath)
      let expectations = TestExpectations(expected: placed.test.expect, updates: updates, results: outcome)
      (result.failures, result.isRecorded) = expectations.check()
    } catch let error as ConfigError {
      throw error
    } catch {
      result.failures = ["\(error)"]
    }
    result.seconds = (ContinuousClock.now - start).seconds
    return result
  }

  /// What the input of a test becomes. Stages are made anew, because a pipeline runs once.
  private func run(_ test: ConfigTest, config path: String) async throws -> [DocumentResult] {
    var loader = loader
    loader.forgetsStates = true
    var pipeline = try loader.load(path: path, preflight: false).onTrial.withoutSinks
    pipeline.source = try test.input.source(named: test.name, registry: registry)
    if let stage = test.stage {
      guard let transform = pipeline.transform(called: stage) else {
        let hint = Suggestion.phrase(for: stage, among: pipeline.trunk.allTransforms.map(\.name))
        throw SettingError(path: "stage", "the pipeline has no transform '\(stage)'\(hint)")
      }
      pipeline.transforms = [transform]
      pipeline.route = nil
    }
    var results: [DocumentResult] = []
    for try await result in Engine(pipeline, options: RunOptions(workers: 1)).documents() { results.append(result) }
    return results
  }
}
