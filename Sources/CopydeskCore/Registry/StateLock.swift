#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lock of a state's folder, held until it is let go of.
package final class StateLock: Sendable {
  private let descriptor: CInt

  /// Takes the lock of a folder that is there.
  ///
  /// - Throws: ``StateError``; also when somebody else holds the lock.
  package init(_ folder: String) throws(StateError) {
    let taken: CInt?
    do throws(OutputError) {
      taken = try OutputLock.open("\(folder)/lock")
    } catch {
      throw StateError(folder, error.description)
    }
    guard let taken else {
      throw StateError(folder, "another run is using it", remedy: "wait for that run, or use another folder")
    }
    descriptor = taken
  }

  /// Makes the folder where it is not there, and takes its lock.
  ///
  /// - Throws: ``StateError``; also when somebody else holds the lock.
  package convenience init(making folder: String) throws(StateError) {
    do {
      try OutputFile.createFolders(folder)
    } catch {
      throw StateError(folder, error.description)
    }
    try self.init(folder)
  }

  deinit {
    close(descriptor)
  }
}
