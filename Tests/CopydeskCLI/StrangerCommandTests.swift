import CopydeskTesting
import Foundation
import Testing

/// The command of Examples/CustomStage: everything that `copydesk` has, under another name and with two more stages.
@Suite struct StrangerCommandTests {
  private func newsroom(_ arguments: String..., in folder: TemporaryFolder) async throws -> Command.Result {
    try await Command(arguments, of: "newsroom-example", in: folder).run()
  }

  private func workFolder() throws -> TemporaryFolder {
    let config = """
      source: { files: { path: pages } }
      transforms:
        - html.article
        - redact: { words: [acme] }
      sinks:
        - headlines: { path: out/headlines.tsv }
      """
    let page = """
      <title>Ferries sail again</title><h1>Ferries sail again</h1>
      <p>The ferries sailed again on Monday, after a winter without any of them on the water at all.</p><p>Buy Acme.</p>
      """
    return try TemporaryFolder(["redact.yaml": config, "pages/a.html": page])
  }

  @Test func `Its version is its own`() async throws {
    #expect(try await newsroom("--version", in: TemporaryFolder()).output == "1.0.0\n")
  }

  /// The help of the command itself is in the article "Writing a stage", which a test compares.
  @Test func `Help, usage and errors are under its name`() async throws {
    let folder = try TemporaryFolder()
    let run = try await newsroom("help", "run", in: folder)
    #expect(run.code == 0)
    #expect(
      run.output.contains(
        "\nUSAGE: newsroom run [<options>] <config>\n"
      ))
    let wrong = try await newsroom("run", "redact.yaml", "--wrkers", "2", in: folder)
    #expect(wrong.code == 64)
    #expect(
      wrong.error == """
        Error: Unknown option '--wrkers'. Did you mean '--workers'?
        Usage: newsroom run [<options>] <config>
          See 'newsroom run --help' for more information.

        """)
    let none = try await newsroom(in: folder)
    #expect(none.code == 64)
    #expect(none.error == (try await newsroom("--help", in: folder).output))
    #expect(try await newsroom("clean", "https://news.example/a", in: folder).error.hasSuffix("| newsroom clean -\n"))
    #expect(try await newsroom("chek", in: folder).error.hasPrefix("no command 'chek'; did you mean 'check'?\n"))
  }

  @Test func `No text of it calls it by another name`() async throws {
    let folder = try TemporaryFolder()
    for command in [
      "run", "check", "test", "init", "clean", "tap", "graph", "stages", "schema", "bench", "state", "rules",
    ] {
      let help = try await newsroom("help", command, in: folder)
      #expect(help.output.contains("USAGE: newsroom \(command)"))
      #expect(!help.output.contains("copydesk"), "\(help.output)")
    }
    for arguments in [["stages"], ["stages", "--pipeline"], ["stages", "fils"], ["stages", "x"], ["--help"]] {
      let result = try await Command(arguments, of: "newsroom-example", in: folder).run()
      #expect(!(result.output + result.error).contains("copydesk"), "\(result.output)\(result.error)")
    }
  }

  @Test func `Its stages are in the list, and have cards`() async throws {
    let folder = try TemporaryFolder()
    let list = try await newsroom("stages", in: folder).output
    #expect(list.contains("\n  redact            Replaces lines that contain listed words.\n"))
    #expect(list.contains("\n  headlines  ") && list.contains("\n  html.article  "))
    #expect(list.contains("'newsroom stages NAME' shows settings and examples."))
    let card = try await newsroom("stages", "redact", in: folder).output
    #expect(card.hasPrefix("redact (transform, version 1)\nReplaces lines that contain listed words.\n"))
    #expect(card.contains("  words: a list, each a text (required)\n"))
  }

  @Test func `It checks, runs, reports and measures its pipelines`() async throws {
    let folder = try workFolder()
    let check = try await newsroom("check", "redact.yaml", in: folder)
    #expect(
      check.output == "redact.yaml: fine: 4 stages: files -> html.article -> redact -> headlines\n"
        + "redact.yaml: sinks[0].headlines: each document at least once\n"
        + "redact.yaml: an interrupted run begins anew: sinks[0].headlines cannot go on with what it has written\n")
    let run = try await newsroom(
      "run", "redact.yaml", "--workers", "2", "--report", "out/report.json", "--quiet", in: folder)
    #expect(run.code == 0)
    #expect(folder.text("out/headlines.tsv") == "\t\tFerries sail again\n")
    #expect(folder.text("out/report.json")?.contains(#""stage" : "transforms[1].redact""#) == true)
    let bench = try await newsroom("bench", "redact.yaml", "--rounds", "1", in: folder)
    #expect(bench.output.contains("transforms[1].redact"))
    let clean = try await newsroom("clean", "pages/a.html", "--format", "text", in: folder)
    #expect(clean.output.hasPrefix("Ferries sail again\n\nThe ferries sailed again"))
    let strange = try await folder.run("check", "redact.yaml")
    #expect(strange.code == 78)
    #expect(strange.error.contains("transforms[1].redact: unknown transform"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `Shells complete it`(shell: String) async throws {
    let script = try await newsroom("--generate-completion-script", shell, in: TemporaryFolder())
    #expect(script.code == 0)
    #expect(script.output.contains("newsroom") && !script.output.contains("copydesk"))
    for command in ["run", "check", "clean", "stages", "bench", "state", "rules", "workers"] {
      #expect(script.output.contains(command))
    }
  }
}
