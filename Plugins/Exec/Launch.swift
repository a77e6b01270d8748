import CopydeskCore
import CopydeskProcesses

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
    let words = program.split(separator: " ")
    let way =
      words.count > 1
      ? "each word of a command is an element of its own: [\(words.joined(separator: ", "))]"
      : "install it, or write its path"
    return SettingError(path: "command[0]", "there is no program '\(program)' in the folders of PATH; \(way)")
  }

  /// The absolute paths of the program, unless it is one of the system's, and of the files among its arguments.
  var files: [String] {
    let named = command.enumerated().filter { index, word in
      !word.isEmpty && (index > 0 || word.utf8.contains(UInt8(ascii: "/")))
    }
    return named.map { $0.element.hasPrefix("/") ? $0.element : "\(directory)/\($0.element)" }.filter { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Starts the program.
  ///
  /// - Throws: `DocumentError` with the system's reason.
  func start() throws(DocumentError) -> Child {
    let variables = environment.compactMap { name in Launch.variable(name).map { "\(name)=\($0)" } }
    let launch = ProcessLaunch(command, environment: variables, directory: directory)
    do throws(ProcessLaunch.Failure) {
      let (process, writers, readers) = try launch.start(
        outward: [STDIN_FILENO], inward: [STDOUT_FILENO, STDERR_FILENO])
      for end in writers + readers { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
      return Child(process: process, input: writers[0], output: readers[0], errors: readers[1])
    } catch {
      throw DocumentError("exec_start", "'\(command[0])' cannot be started: \(error.message)")
    }
  }
}
