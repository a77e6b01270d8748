import CopydeskEngine

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension CopydeskHost {
  /// Is a whole command for a program with stages of its own: `NAME CONFIG` runs a pipeline, `NAME check CONFIG` checks it.
  ///
  /// Ends the program, with the exit codes of the `copydesk` command.
  public func main(arguments: [String] = CommandLine.arguments) async -> Never {
    switch arguments.dropFirst() {
    case let rest where rest.count == 1 && rest.first?.hasPrefix("-") == false:
      exit(await run(config: arguments[1]).rawValue)
    case let rest where rest.count == 2 && rest.first == "check":
      let result = check(config: arguments[2])
      if result.exitCode == .ok { print(result.text) } else { Terminal.standardError.print(result.text) }
      exit(result.exitCode.rawValue)
    default:
      let name = arguments.first?.split(separator: "/").last ?? "copydesk"
      Terminal.standardError.print("usage: \(name) [check] CONFIG")
      exit(RunExitCode.usage.rawValue)
    }
  }
}
