import CopydeskCore
import Synchronization

/// The file in which failed documents are kept whole; ``FailedDocument`` is its shape.
final class ErrorsFile: Sendable {
  private let file: Mutex<OutputFile>
  private let count = Mutex(0)

  /// Begins the file.
  ///
  /// - Throws: ``OutputError``
  init(path: String) throws {
    file = Mutex(try OutputFile(path: path))
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
  /// - Throws: ``OutputError``
  func synchronize() throws {
    try file.withLock { try $0.synchronize() }
  }

  /// Ends the file. It takes its place when the run ended well: then an empty file says that nothing failed. After a run that ended early it
  /// does so only where there is none of an earlier run, which may be complete; else it stays beside that one.
  ///
  /// - Returns: Whether it took its place.
  /// - Throws: ``OutputError``
  func end(runEndedWell: Bool) throws -> Bool {
    let isFree = !EarlierOutput.exists(file.withLock(\.path))
    let isPublished = runEndedWell || isFree && count.withLock { $0 > 0 }
    try file.withLock { file in
      if isPublished { try file.publish() } else { try file.abandon() }
    }
    return isPublished
  }
}
