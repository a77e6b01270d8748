import CSpawn
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that is to be started: in a process group of its own, with every signal as the system has it, and with no files but those it is given.
package struct ProcessLaunch: Sendable {
  /// The system's number of an error.
  package struct Failure: Error {
    package var number: CInt

    /// What the system says.
    package var message: String { String(cString: strerror(number)) }
  }

  /// The program and its arguments. A name without a slash is looked for in the folders of `PATH`.
  package var command: [String]
  /// The environment, as `NAME=value`.
  package var environment: [String]
  /// The folder that it runs in; that of this process where there is none.
  package var directory: String?

  package init(_ command: [String], environment: [String], directory: String? = nil) {
    (self.command, self.environment, self.directory) = (command, environment, directory)
  }

  /// Programs are started one at a time: one must not get pipes that are being made for another, which then would never see their end.
  private static let starting = Mutex(())

  /// Makes pipes and starts the program with them.
  ///
  /// - Parameters:
  ///   - outward: The numbers that the program has for the ends that it reads from.
  ///   - inward: The numbers for the ends that it writes to.
  ///   - others: Open files of this process, and the numbers that the program has for them.
  /// - Returns: The process, and our ends of the pipes, in their order.
  package func start(
    outward: [CInt], inward: [CInt], others: [(file: CInt, number: CInt)] = []
  ) throws(Failure) -> (process: CInt, writers: [CInt], readers: [CInt]) {
    let result: Result<(process: CInt, writers: [CInt], readers: [CInt]), Failure> = Self.starting.withLock { _ in
      var pipes: [(reader: CInt, writer: CInt)] = []
      for _ in outward + inward {
        guard let pipe = Self.makePipe() else {
          let error = errno
          for pipe in pipes { _ = (close(pipe.reader), close(pipe.writer)) }
          return .failure(Failure(number: error))
        }
        pipes.append(pipe)
      }
      let (out, back) = (pipes.prefix(outward.count), pipes.dropFirst(outward.count))
      let theirs = Array(zip(out.map(\.reader), outward)) + Array(zip(back.map(\.writer), inward))
      let ours = (writers: out.map(\.writer), readers: back.map(\.reader))
      let (status, process) = spawn(theirs.map { ($0, $1) } + others)
      for (end, _) in theirs { close(end) }
      if status == 0 { return .success((process, ours.writers, ours.readers)) }
      for end in ours.writers + ours.readers { close(end) }
      return .failure(Failure(number: status))
    }
    return try result.get()
  }

  private func spawn(_ files: [(file: CInt, number: CInt)]) -> (status: CInt, process: pid_t) {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if let directory { posix_spawn_file_actions_addchdir_np(&actions, directory) }
    if !files.contains(where: { $0.number == STDIN_FILENO }) {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    for (file, number) in files { posix_spawn_file_actions_adddup2(&actions, file, number) }
    Self.setSignals(&attributes)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let status = posix_spawnp(&process, command[0], &actions, &attributes, &arguments, &variables)
    return (status, process)
  }

  /// A process group of its own, so that a Ctrl-C reaches this program, which ends others when it has no more use for them.
  private static func setSignals(_ attributes: inout posix_spawnattr_t) {
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  /// A pipe whose ends no program gets without being given them, above the numbers that programs are given.
  private static func makePipe() -> (reader: CInt, writer: CInt)? {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 16) }
    let error = errno
    for end in ends { close(end) }
    guard moved.allSatisfy({ $0 >= 0 }) else {
      for end in moved where end >= 0 { close(end) }
      errno = error
      return nil
    }
    #if os(Linux)
      // A megabyte, where the system allows it: a page or a dozen articles go over at once.
      _ = fcntl(moved[1], copydesk_set_pipe_size, 1 << 20)
    #endif
    return (moved[0], moved[1])
  }
}
