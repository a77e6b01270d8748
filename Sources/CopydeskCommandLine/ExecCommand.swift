import ArgumentParser
import Copydesk
import CopydeskCore

/// `exec`
struct ExecCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exec", abstract: "Try out programs that are to be stages.", subcommands: [Check.self])

  /// `exec check`
  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Send articles of every kind to a program, and look at its answers.",
      discussion: """
        The program is started as the stage 'exec' starts it: it reads an article a line as JSON, and answers each with one line. The exam \
        says what it did wrong, and exits with 65 then.

          copydesk exec check -- python3 tag.py
        """)

    @Option(help: "How many seconds an answer may take.")
    var seconds = 10.0

    @Option(help: "The folder that the program runs in.", completion: .directory)
    var directory = "."

    @Argument(parsing: .postTerminator, help: "The program and its arguments, after '--'.")
    var command: [String]

    func validate() throws {
      if !(seconds > 0) { throw ValidationError("--seconds \(seconds): an answer takes some time") }
      if command.isEmpty { throw ValidationError("the program is missing, as in: exec check -- python3 tag.py") }
    }

    func run() async throws {
      let result = await CommandHost.current.examine(program: command, directory: directory, seconds: seconds)
      if result.exitCode == .ok || result.exitCode == .documentsFailed {
        print(result.text)
      } else {
        Terminal.standardError.print(result.text)
      }
      try result.exitCode.end()
    }
  }
}
