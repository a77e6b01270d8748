import CopydeskCore
import Synchronization

/// The file in which failed documents are kept whole, or dropped ones; ``FailedDocument`` is its shape. It is compressed as the end of its
/// name says.
final class ErrorsFile: Sendable {
  /// The name of the file in reports.
  let name: String
  private let path: String
  private let file: Mutex<OutputFile>
  private let count = Mutex(0)
  /// Whether it has what an earlier run has kept, without inputs that are run again. Only all of them together can take its place then.
  private var isReplay: Bool { !left.isEmpty }
  /// The inputs that are run again, of which the earlier lines are left out, and how often each came.
  private let left: [String: Int]
  /// How often each of them has got a new verdict.
  private let settled = Mutex([String: Int]())

  /// Begins the file, or goes on with what an earlier session of the run has written.
  ///
  /// - Parameters:
  ///   - position: How far that is.
  ///   - appends: Whether it begins with what an earlier run has kept.
  ///   - inputs: The inputs of which nothing of that is taken: how often each came, by its identity.
  /// - Throws: ``OutputError``
  init(
    path: String, name: String, resume position: OutputFile.Position? = nil, appends: Bool = false,
    without inputs: [String: Int] = [:]
  ) throws {
    (self.path, self.name) = (path, name)
    file = Mutex(
      try OutputFile(
        path: path, isCompressed: true, appends: appends && inputs.isEmpty, continuing: position))
    left = inputs
    if let position, position.length > 0 { count.withLock { $0 = 1 } }
    // A line that is no such document is kept as well: nobody knows whose it is.
    if appends, isReplay { try keepEarlier { line in line.input.map { inputs[$0] == nil } ?? true } }
  }

  /// Takes lines of an earlier run over as they are.
  private func keepEarlier(where isKept: (KeptLines.Line) -> Bool) throws {
    let lines = try KeptLines(path: path)
    while let line = try lines.next() {
      if isKept(line) { try file.withLock { try $0.write(line.bytes) } }
    }
  }

  /// Notes that an input has its verdict, with which its earlier one goes.
  func settle(input: String) {
    if left[input] != nil { settled.withLock { $0[input, default: 0] += 1 } }
  }

  /// Adds what stays of an earlier run: the lines of inputs that were to be run again and have no new verdict, because they are gone. Of one that
  /// came more often than it was run again the first ones go.
  ///
  /// - Throws: ``OutputError``
  func complete() throws {
    let settled = settled.withLock(\.self)
    let gone = left.filter { input, count in settled[input] ?? 0 < count }
    if gone.isEmpty { return }
    var seen: [String: [String: Int]] = [:]
    try keepEarlier { line in
      guard let input = line.input, gone[input] != nil else { return false }
      seen[input, default: [:]][line.id ?? "", default: 0] += 1
      return seen[input]?[line.id ?? ""] ?? 0 > settled[input] ?? 0
    }
  }

  /// Adds a document.
  ///
  /// - Throws: ``OutputError``
  func add(_ document: FailedDocument) throws {
    try file.withLock { try document.write(to: $0) }
    count.withLock { $0 += 1 }
  }

  /// Makes durable what was written so far.
  ///
  /// - Returns: How far the file is.
  /// - Throws: ``OutputError``
  func commit() throws -> OutputFile.Position { try file.withLock { try $0.commit() } }

  /// Gives the file its place.
  ///
  /// - Throws: ``OutputError``
  func publish() throws { try file.withLock { try $0.publish() } }

  /// Ends the file where a run ended early. It takes its place when it holds a document and there is none of an earlier run, which may be
  /// complete, unless a later run goes on with it; else it stays beside that one.
  ///
  /// - Returns: Whether it took its place.
  /// - Throws: ``OutputError``
  func end(goesOn: Bool) throws -> Bool {
    let isFree = !EarlierOutput.exists(path)
    let isPublished = !goesOn && !isReplay && isFree && count.withLock { $0 > 0 }
    try file.withLock { file in
      if isPublished { try file.publish() } else { try file.abandon() }
    }
    return isPublished
  }

  /// What became of the file, for the report.
  func report(_ state: OutputReport.State) -> OutputReport { ErrorsFile.report(path, name, state) }

  /// What became of a file that may not have been begun.
  static func report(_ path: String, _ name: String, _ state: OutputReport.State) -> OutputReport {
    OutputReport(SinkOutput(path: path, isFile: true, setting: "path"), of: name, state: state)
  }
}
