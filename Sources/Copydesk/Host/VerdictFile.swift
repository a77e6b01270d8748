import CopydeskCore
import CopydeskEngine
import FoundationEssentials
import Synchronization

/// The file with a line for each document and how it ended, for `run --ledger`: JSON Lines, in the order of the input.
///
/// It has the documents of all sessions of a run. What an earlier session wrote lies in the file's place where that session could end, and
/// beside it where it was killed; a hash says which of them it is.
final class VerdictFile: VerdictLog {
  private struct State {
    let file: OutputFile
    var place = VerdictPrefix()
  }

  private let path: String
  /// Whether an earlier session left something beside the file's place.
  private let isLeft: Bool
  private let state: Mutex<State>

  /// Begins the file, before the run, so that a path that cannot be written is known then.
  init(path: String) throws(OutputError) {
    let folder = FileManager.default.currentDirectoryPath
    self.path = PathSetting(path, relativeTo: folder).absolute
    isLeft = EarlierOutput.exists(OutputFile.partialPath(of: self.path))
    state = Mutex(State(file: try OutputFile(path: self.path, keepsPartial: true)))
  }

  func add(_ id: String, _ origin: Origin, _ verdict: Verdict, _ document: Document?) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = try encoder.encode(VerdictLine(id: id, origin: origin, verdict: verdict, document: document)) + [0x0A]
    try state.withLock { state in
      try state.file.write(line)
      state.place.advance(over: line)
    }
  }

  func commit() throws -> String {
    try state.withLock { state in
      _ = try state.file.commit()
      return state.place.text
    }
  }

  /// Gets ready to go on from where an earlier session of the run had come, or to begin anew.
  ///
  /// - Returns: Whether it has what that session wrote.
  func resume(at position: String?) throws -> Bool {
    let wanted = position.flatMap(VerdictPrefix.init)
    return try state.withLock { state in
      state.place = wanted ?? VerdictPrefix()
      if let wanted, try wanted.isIn(state.file.partialPath) {
        try state.file.begin(at: .init(length: wanted.length, count: wanted.length))
        return true
      }
      try state.file.begin(at: nil)
      guard let wanted else { return false }
      guard try wanted.isIn(path) else {
        state.place = VerdictPrefix()
        return false
      }
      try wanted.forEachBlock(of: path) { block throws(OutputError) in try state.file.write(block) }
      return true
    }
  }

  /// Gives the file its place where a run that had ended well was killed before it could.
  ///
  /// - Returns: Whether the file has what that run wrote.
  func settle(at position: String?) throws -> Bool {
    let wanted = position.flatMap(VerdictPrefix.init)
    return try state.withLock { state in
      if let wanted, try wanted.isIn(state.file.partialPath) {
        try state.file.publish()
        return true
      }
      state.file.discard()
      return try wanted?.isIn(path) ?? false
    }
  }

  /// Leaves what earlier runs wrote as it is.
  func discard() {
    state.withLock { state in if isLeft { try? state.file.abandon() } else { state.file.discard() } }
  }

  /// Gives the file its place, however the run ended.
  func publish() throws(OutputError) {
    try state.withLock { state throws(OutputError) in try state.file.publish() }
  }
}
