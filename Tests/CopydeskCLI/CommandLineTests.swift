import CopydeskConfig
import CopydeskCore
import CopydeskTesting
import Foundation
import Testing

@Suite struct CommandLineTests {
  @Test func `The version and the help`() async throws {
    let folder = try TemporaryFolder()
    #expect(try await folder.run("--version").output == "0.1.0\n")
    let help = try await folder.run("--help")
    #expect(help.code == 0)
    for name in ["run", "check", "clean", "stages", "bench", "state"] { #expect(help.output.contains("\n  \(name) ")) }
  }

  @Test(arguments: [
    ["run"], ["run", "a.yaml", "--workers", "0"], ["run", "a.yaml", "--limit", "-1"], ["bogus"], ["clean"],
    ["clean", "a.html", "--format", "pdf"], ["clean", "a.html", "--explain", "--format", "html"], ["help", "nope"],
    ["bench", "a.yaml", "--rounds", "0"], ["run", "a.yaml", "--bogus"],
    ["run", "a.yaml", "--report", ""], ["stages", "files", "--pipeline"],
    ["state", "show"], ["state", "forget", "seen"],
  ])
  func `A wrong command line`(arguments: [String]) async throws {
    let folder = try TemporaryFolder()
    let result = try await Command(arguments, in: folder).run()
    #expect(result.code == 64)
    #expect(result.output == "")
    #expect(result.error.contains("Usage: copydesk"))
  }

  @Test(arguments: [
    (["help", "chek"], "help: no command 'chek'; did you mean 'check'?\nUsage: copydesk help [<command> ...]\n"),
    (
      ["help", "ledger", "shwo"],
      "help: 'copydesk ledger' has no command 'shwo'; did you mean 'show'?\nUsage: copydesk help [<command> ...]\n"
    ),
    (["help", "run", "fast"], "help: 'copydesk run' has no command 'fast'\nUsage: copydesk help [<command> ...]\n"),
    (
      ["help", "markdown"],
      "help: no command 'markdown'; 'copydesk stages markdown' shows the stage of that name\nUsage: copydesk help [<command> ...]\n"
    ),
    (
      ["ledger", "shwo", "a.yaml"],
      "'copydesk ledger' has no command 'shwo'; did you mean 'show'?\nUsage: copydesk ledger <subcommand>\n"
    ),
    (["chek"], "no command 'chek'; did you mean 'check'?\nUsage: copydesk <subcommand>\n"),
    (
      ["run", "a.yaml", "--limit", "-3"],
      """
      Error: --limit takes a number from 1.
      Usage: copydesk run [<options>] <config>
        See 'copydesk run --help' for more information.

      """
    ),
  ])
  func `What is wrong is said in plain words`(arguments: [String], error: String) async throws {
    let result = try await Command(arguments, in: try TemporaryFolder()).run()
    #expect(result.code == 64)
    #expect(result.error == error)
  }

  @Test func `Without arguments there is help, and the exit code of a wrong command line`() async throws {
    let folder = try TemporaryFolder()
    let result = try await folder.run()
    #expect(result.code == 64)
    #expect(result.output == "")
    #expect(result.error == (try await folder.run("--help").output))
  }

  @Test func `The keys of a config are shown`() async throws {
    let card = try await TemporaryFolder().run("stages", "--pipeline")
    #expect(card.code == 0)
    for key in PipelineSettings.descriptions.map(\.key) { #expect(card.output.contains("\n  \(key): "), "\(key)") }
    #expect(card.output.contains("  on_error: one of fail_document, stop, keep (default fail_document)\n"))
    #expect(
      card.output.contains(
        """
          errors: a group of settings
              What is done with documents that fail.
              path: a path (unset by default)
                  A JSON Lines file
        """))
  }

  @Test func `Stages are listed, and shown one by one`() async throws {
    let folder = try TemporaryFolder()
    let list = try await folder.run("stages")
    #expect(list.code == 0)
    #expect(list.output.contains("\n  files ") && list.output.hasPrefix("Sources\n"))
    #expect(list.output.contains("Translation engines\n  stub "))
    let card = try await folder.run("stages", "files")
    #expect(card.output.contains("  follow_symlinks: true or false (default true)\n      Whether symbolic links"))
    #expect(card.output.contains("Example: "))
    let both = try await folder.run("stages", "warc").output
    #expect(
      !both.contains("\r") && both.contains("\n\n" + String(repeating: "-", count: 80) + "\n\nwarc (sink, version "))
    #expect(both.split(separator: "\n").allSatisfy { !$0.hasPrefix("WARC/") && !$0.hasPrefix("Content-") }, "\(both)")
    let unknown = try await folder.run("stages", "fils")
    #expect(unknown.code == 64)
    #expect(unknown.error == "no stage 'fils'; did you mean 'files'?\n")
    let engine = try await folder.run("stages", "stub")
    #expect(engine.output.hasPrefix("stub (translation engine, version 1)\nMarks each text"))
    #expect(engine.output.contains("\nSettings\n  mark: a text (default "))
    #expect(engine.output.contains("translate: { engine: { stub: { mark: "))
  }

  @Test func `Stages are listed as JSON`() async throws {
    let folder = try TemporaryFolder()
    func object(_ arguments: String...) async throws -> Any {
      let result = try await Command(["stages", "--format", "json"] + arguments, in: folder).run()
      #expect(result.code == 0)
      return try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    }
    let catalog = try #require(try await object() as? [String: [[String: Any]]])
    #expect(catalog["stages"]?.contains { $0["name"] as? String == "files" } == true)
    #expect(catalog["offers"]?.first?["stage"] as? String == "translate")
    let files = try #require(try await object("files") as? [String: Any])
    let settings = try #require(files["settings"] as? [[String: Any]])
    #expect(settings.first?["key"] as? String == "path")
    #expect(settings.first?["required"] as? Bool == false)
    #expect(settings.last?["default"] as? Bool == false)
    let limit = try #require(try await object("limit") as? [String: Any])
    #expect((limit["settings"] as? [[String: Any]])?.first?["required"] as? Bool == true)
    let pipeline = try #require(try await object("--pipeline") as? [[String: Any]])
    #expect(pipeline.map { $0["key"] as? String }.contains("limits"))
  }
}
