import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// `scripts/install`, which `make install` calls.
@Suite struct InstallTests {
  /// The commands that people see.
  private func commands(_ folder: TemporaryFolder) async throws -> [String] {
    let help = try await folder.run("--help").output
    let list = try #require(help.components(separatedBy: "SUBCOMMANDS:\n").last)
    return list.matches(of: /\n? {2}([a-z]+) {2,}/).map { String($0.1) }
  }

  private func run(_ script: String, in folder: TemporaryFolder) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test func `Command, man page and completions are installed below a prefix`() async throws {
    let folder = try TemporaryFolder()
    let commands = try await commands(folder)
    #expect(commands.count > 8)
    let script = "DESTDIR='\(folder.path)/stage' PREFIX=/opt/desk '\(Repository.path("scripts/install"))' "
    let installed = try run(script + "'\(try Command.executable().path)'", in: folder)
    #expect(installed.code == 0, "\(installed.output)")
    #expect(try run("stage/opt/desk/bin/copydesk --version", in: folder).output == "0.1.0\n")
    let share = "stage/opt/desk/share"
    let page = try #require(folder.text("\(share)/man/man1/copydesk.1"))
    #expect(page.hasPrefix(".TH \"COPYDESK\" 1 \"\" \"copydesk 0.1.0\"\n.SH NAME\ncopydesk \\- turns raw HTML"))
    for file in [
      "bash-completion/completions/copydesk", "zsh/site-functions/_copydesk", "fish/vendor_completions.d/copydesk.fish",
    ] {
      let text = try #require(folder.text("\(share)/\(file)"), "\(file)")
      for command in commands { #expect(text.contains(command), "\(file) knows no \(command)") }
    }
    for command in commands where command != "help" {
      #expect(page.contains(".SS \"copydesk \(command)\"\n"), "\(command)")
    }
    #expect(page.contains("\n\\fB\\-\\-limit\\fR \\fIlimit\\fR\nRead at most this many inputs.\n"))
    #expect(!page.contains("copydesk manual"))
    #expect(try run("bash -n \(share)/bash-completion/completions/copydesk", in: folder).code == 0)
  }

  @Test func `Nothing is installed of a command that cannot say what it does`() async throws {
    let folder = try TemporaryFolder()
    // The shell writes the command: a process that another test starts meanwhile would hold one that is written here, which is "busy" then.
    let script = """
      printf '#!/bin/sh\\nexit 3\\n' >broken; chmod 755 broken
      DESTDIR="$PWD/stage" '\(Repository.path("scripts/install"))' ./broken
      """
    let installed = try run(script, in: folder)
    #expect(installed.code == 3, "\(installed.output)")
    #expect(!folder.exists("stage"))
    #expect(try run("'\(Repository.path("scripts/install"))'", in: folder).code == 64)
  }
}
