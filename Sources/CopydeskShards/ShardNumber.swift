import CopydeskEngine

/// Which of the shards a process runs, counted from 1.
package struct ShardNumber: Hashable, Sendable {
  package var number: Int
  /// How many there are; `nil` where that was not said.
  package var count: Int?

  package init(_ number: Int, of count: Int? = nil) { (self.number, self.count) = (number, count) }

  /// Reads `17/400`, or `17`.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let number = Self.digits(parts[0]), number > 0 else { return nil }
    guard parts.count == 2 else {
      self.init(number)
      return
    }
    guard let count = Self.digits(parts[1]), number <= count else { return nil }
    self.init(number, of: count)
  }

  private static func digits(_ text: Substring) -> Int? {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  /// A variable that a scheduler sets for each task of an array.
  package struct Variable: Hashable, Sendable {
    package var name: String
    /// The number of the first task.
    package var first: Int
  }

  /// The variables that are read where no shard is named. Slurm numbers tasks as the user says, and here that is from 1; Kubernetes and AWS
  /// Batch always count from 0.
  package static let variables = [
    Variable(name: "SLURM_ARRAY_TASK_ID", first: 1), Variable(name: "JOB_COMPLETION_INDEX", first: 0),
    Variable(name: "AWS_BATCH_JOB_ARRAY_INDEX", first: 0),
  ]

  /// Reads the number from what a scheduler says in the environment.
  ///
  /// - Throws: ``ShardError`` where it says nothing, nothing that can be used, or different things.
  package init(_ environment: [String: String]) throws(ShardError) {
    var found: (variable: Variable, number: Int)?
    for variable in Self.variables {
      guard let text = environment[variable.name] else { continue }
      guard let value = Self.digits(text[...]), value >= variable.first else {
        let hint = variable.first == 1 ? "; shards are numbered from 1 ('sbatch --array=1-400')" : ""
        throw ShardError("\(variable.name) is '\(text)', which is no number of a shard\(hint)", .usage)
      }
      let number = value - variable.first + 1
      if let found, found.number != number {
        throw ShardError(
          "\(found.variable.name) says shard \(found.number), and \(variable.name) shard \(number); say which with --shard",
          .usage)
      }
      found = (variable, number)
    }
    guard let found else {
      let names = Self.variables.map(\.name).joined(separator: ", ")
      throw ShardError("which shard? Give --shard 1/400, or run as a task of an array (\(names))", .usage)
    }
    self.init(found.number)
  }
}
