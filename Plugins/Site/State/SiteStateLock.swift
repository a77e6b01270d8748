import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lock of a state's folder, held until it is let go of.
///
/// Who only reads takes none: a state changes in one step, when a file gets its name.
final class SiteStateLock {
  private let descriptor: CInt

  /// Takes the lock, and makes the folder where it is not there.
  ///
  /// - Throws: ``SiteStateError``; also when somebody else holds the lock.
  init(_ folder: String) throws(SiteStateError) {
    do {
      try OutputFile.createFolders(folder)
    } catch {
      throw SiteStateError(folder, error.description)
    }
    let taken: CInt?
    do throws(OutputError) {
      taken = try OutputLock.open("\(folder)/lock")
    } catch {
      throw SiteStateError(folder, error.description)
    }
    guard let taken else {
      throw SiteStateError(folder, "another run is using it", remedy: "wait for that run, or use another folder")
    }
    descriptor = taken
  }

  deinit {
    close(descriptor)
  }
}
