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
    var goldens: [String: String] = [:]
    for path in paths {
      for file in try loader.tests(path: path) {
        for placed in file.tests {
          let golden = placed.test.expect.golden?.absolute
          let result = try await test(placed, in: file, updates: updates, goldenOf: golden.flatMap { goldens[$0] })
          if let golden, result.failures.isEmpty, goldens[golden] == nil { goldens[golden] = placed.test.name }
          results.append(result)
        }
      }
    }
    return results
  }

  /// What is wrong with a file that results of tests are to be written to, as a sentence: one that is a test's or its pipeline's.
  ///
  /// - Parameter option: The option that names it.
  /// - Throws: ``CopydeskConfig/ConfigError`` with what is wrong with a config or a test.
  package func clash(of option: String, _ path: String, withTests paths: [String]) throws -> String? {
    if path == "-" { return nil }
    let path = PathSetting(path).absolute
    for file in try paths.flatMap({ try loader.tests(path: $0) }) {
      if path == PathSetting(file.path).absolute {
        return "\(option): '\(path)' is the file of the tests; give it another path"
      }
      for test in file.tests.map(\.test) {
        for (other, what) in [(test.input.file, "the input"), (test.expect.golden, "the golden")]
        where other?.absolute == path {
          return "\(option): '\(path)' is \(what) of the test '\(test.name)'; give it another path"
        }
      }
      let pipeline = try loader.load(path: file.configPath, preflight: false)
      if let clash = pipeline.clash(of: [(option, path)], config: file.configPath) { return clash }
    }
    return nil
  }

  /// What is in a golden's place that must not be overwritten, as a sentence: what the pipeline reads or writes.
  private func obstacle(to golden: PathSetting, config path: String) throws -> String? {
    let pipeline = try loader.load(path: path, preflight: false)
    if let obstacle = pipeline.reservedPaths().obstacle(toFile: golden.absolute) { return obstacle }
    let source = pipeline.source
    guard source.stage.settingThatReads(folder: golden.absolute.pathFolder) != nil,
      let files = try source.stage.inputFiles(), files.contains(where: { $0.path == golden.absolute })
    else { return nil }
    return "is read by \(source.label)"
  }

  /// - Parameter other: The test that has the same golden and went well before.
  private func test(
    _ placed: PlacedTest, in file: TestFile, updates: Bool, goldenOf other: String?
  ) async throws -> TestResult {
    let start = ContinuousClock.now
    var result = TestResult(
      name: placed.test.name, file: file.path, line: placed.position?.line, failures: [], seconds: 0)
    do {
      let outcome = try await run(placed.test, config: file.configPath)
      var obstacle = other.map { "is what the test '\($0)' has" }
      if updates, other == nil, let golden = placed.test.expect.golden {
        obstacle = try self.obstacle(to: golden, config: file.configPath)
      }
      let expectations = TestExpectations(
        expected: placed.test.expect, updates: updates, results: outcome, obstacle: obstacle)
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
