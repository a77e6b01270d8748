/// How a program starts itself as a worker process: the program, and arguments that lead to ``WorkerServer``.
package struct WorkerProgram: Sendable, Hashable {
  package var executable: String
  package var arguments: [String]

  package init(executable: String, arguments: [String]) {
    (self.executable, self.arguments) = (executable, arguments)
  }

  /// The open files that a worker process is asked through, and answers through. Its standard output goes where its standard error goes: what
  /// a stage prints must not get among documents.
  package static let input: CInt = 3
  package static let output: CInt = 4
  /// The files of the ``WorkerMemory`` that it shares with the run, one for each document that it has at once.
  package static let memories: [CInt] = [5, 6]
}
