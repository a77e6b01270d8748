import CSpawn
import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a program is started: which one, where, and with what environment.
struct Launch: Sendable {
  let command: [String]
  /// The folder that it runs in.
  let directory: String
  /// The names of the variables that it gets.
  let environment: [String]

  /// A program that was started, with our ends of its streams, which do not block.
  struct Child {
    var process: pid_t
    var (input, output, errors): (Int32, Int32, Int32)
  }

  /// What keeps the program from being started, as far as that can be seen before.
  var problem: SettingError? {
    var status = stat()
    if stat(directory, &status) != 0 || status.st_mode & S_IFMT != S_IFDIR {
      return SettingError(path: "directory", "'\(directory)' is no folder")
    }
    let program = command[0]
    if program.utf8.contains(UInt8(ascii: "/")) {
      let path = program.hasPrefix("/") ? program : "\(directory)/\(program)"
      if access(path, X_OK) == 0 { return nil }
      return SettingError(path: "command[0]", "'\(program)' cannot be run: \(String(cString: strerror(errno)))")
    }
    let folders = Launch.variable("PATH") ?? ""
    for folder in folders.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) {
      let path = "\(folder.isEmpty ? "." : String(folder) ?? ".")/\(program)"
      if access(path, X_OK) == 0, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return nil }
    }
    return SettingError(
      path: "command[0]", "there is no program '\(program)' in the folders of PATH; install it, or write its path")
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Starts the program.
  ///
  /// - Throws: `DocumentError` with the system's reason.
  func start() throws(DocumentError) -> Child {
    let (input, output, errors) = try pipes()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addchdir_np(&actions, directory)
    posix_spawn_file_actions_adddup2(&actions, input.read, 0)
    posix_spawn_file_actions_adddup2(&actions, output.write, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.write, 2)
    let (status, process) = spawn(&actions)
    for end in [input.read, output.write, errors.write] { close(end) }
    guard status == 0 else {
      for end in [input.write, output.read, errors.read] { close(end) }
      throw DocumentError("exec_start", "'\(command[0])' cannot be started: \(String(cString: strerror(status)))")
    }
    for end in [input.write, output.read, errors.read] { Launch.unblock(end) }
    return Child(process: process, input: input.write, output: output.read, errors: errors.read)
  }

  private typealias Pipe = (read: Int32, write: Int32)

  private func pipes() throws(DocumentError) -> (Pipe, Pipe, Pipe) {
    var pipes: [Pipe] = []
    for _ in 0..<3 {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else {
        let reason = String(cString: strerror(errno))
        for pipe in pipes { _ = (close(pipe.read), close(pipe.write)) }
        throw DocumentError("exec_start", "'\(command[0])' cannot be started: no pipe can be made: \(reason)")
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      pipes.append((ends[0], ends[1]))
    }
    return (pipes[0], pipes[1], pipes[2])
  }

  /// Starts it in a process group of its own, so that a Ctrl-C reaches Copydesk, which closes the program's input in its time. Signals are as
  /// they were when the machine started it.
  private func spawn(_ actions: inout posix_spawn_file_actions_t) -> (status: Int32, process: pid_t) {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.compactMap { name in Launch.variable(name).flatMap { strdup("\(name)=\($0)") } } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let status = posix_spawnp(&process, command[0], &actions, &attributes, &arguments, &variables)
    return (status, process)
  }

  private static func unblock(_ end: Int32) {
    _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
    #if os(Linux)
      // A megabyte, where the system allows it: a pipe of 64 KB holds a dozen articles.
      _ = fcntl(end, copydesk_set_pipe_size, 1 << 20)
    #endif
  }
}
