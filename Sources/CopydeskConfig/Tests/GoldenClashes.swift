import CopydeskCore

/// Finds goldens that would take the place of what tests or their pipeline read, when they are recorded.
struct GoldenClashes {
  /// The tests of one file.
  let tests: [PlacedTest]
  /// What else is there, such as the config.
  let taken: [ReservedPaths.Entry]

  /// The clashes, each at the golden.
  ///
  /// - Parameter path: The keys that lead to the tests.
  func errors(path: String) -> [SettingError] {
    let inputs = tests.compactMap { placed in
      placed.test.input.file.map { file in
        let line = placed.position.map { " (line \($0.line))" } ?? ""
        return ReservedPaths.Entry(file.absolute, for: "is the input of the test '\(placed.test.name)'\(line)")
      }
    }
    return tests.enumerated().compactMap { index, placed in
      guard let golden = placed.test.expect.golden,
        let owner = (inputs + taken).first(where: { $0.path == golden.absolute })?.owner
      else { return nil }
      return SettingError(
        path: "\(path)[\(index)].expect.golden", position: placed.goldenPosition,
        "'\(golden.given)' \(owner), and recording the golden would overwrite it; give the golden a file of its own")
    }
  }
}
