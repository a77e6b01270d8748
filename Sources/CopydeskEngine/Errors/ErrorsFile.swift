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

  /// Ends the file. It takes its place when it holds a document, however the run ended, and when the run ended well: then
  /// an empty file says that nothing failed. Else the file of the earlier run stays.
  ///
  /// - Returns: Whether it took its place.
  /// - Throws: ``OutputError``
  func end(runEndedWell: Bool) throws -> Bool {
    let isPublished = runEndedWell || count.withLock { $0 > 0 }
    try file.withLock { file in
      if isPublished { try file.publish() } else { try file.abandon() }
    }
    return isPublished
  }
}
