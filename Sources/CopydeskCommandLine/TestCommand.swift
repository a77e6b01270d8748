import ArgumentParser
import Copydesk
import CopydeskConfig
import CopydeskCore
import CopydeskEngine

/// `test`
struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests of configs.",
    discussion: """
      Tests are under 'tests' in a config, or in a file beside it (news.test.yaml beside news.yaml). Each has an input (a file, HTML or text \
      written there, or an article), goes through the transforms of the pipeline or one of them, and says what it expects: \
      fields, texts, a reason for which it is dropped, an error, or an article that was recorded. Sources and sinks are left out, and \
      what earlier runs remember is not looked at.
      """)

  @Argument(help: "Configs, and files of tests.", completion: .file(extensions: ["yaml", "yml"]))
  var configs: [String]

  @Flag(help: "Record what comes out where a test names a golden.")
  var update = false

  @Option(help: "Write the results to this file, as JUnit's XML.", completion: .file(extensions: ["xml"]))
  var junit: String?

  func run() async throws {
    let results: [TestResult]
    do {
      if let junit, let clash = try CommandHost.current.clash(of: "--junit", junit, withTests: configs) {
        Terminal.standardError.print(clash)
        return try RunExitCode.usage.end()
      }
      results = try await CommandHost.current.test(configs: configs, updates: update)
    } catch let error as ConfigError {
      Terminal.standardError.print(error.description)
      return try RunExitCode.config.end()
    }
    let summary = TestSummary(results: results)
    print(summary.text)
    do {
      if let junit {
        let file = try OutputFile(path: PathSetting(junit).absolute)
        try file.write(summary.junit.utf8)
        try file.publish()
      }
    } catch {
      Terminal.standardError.print("--junit: \(error)")
      return try RunExitCode.inputOutput.end()
    }
    if results.isEmpty {
      Terminal.standardError.print(
        "there is no test in \(configs.joined(separator: ", ")); 'tests:' in a config has them")
      return try RunExitCode.noInput.end()
    }
    try (summary.failed == 0 ? RunExitCode.ok : .documentsFailed).end()
  }
}
