import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// Runs `scripts/setup` on a system that has only what a test gives it.
@Suite struct SetupTests {
  private static let script = Repository.path("scripts/setup")

  /// Runs the script with these commands, each a shell script, and no others but what the script itself is made of.
  private func setup(_ commands: [String: String]) throws -> (code: Int32, error: String) {
    let folder = try TemporaryFolder()
    try install(commands, in: folder)
    for name in ["bash", "dirname", "env"] {
      let found = ["/bin/\(name)", "/usr/bin/\(name)"].first { FileManager.default.isExecutableFile(atPath: $0) }
      let path = try #require(found)
      try folder.addLink(name, to: path)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "\(folder.path)/bash")
    process.arguments = [Self.script]
    process.environment = ["PATH": folder.path]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let error = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: error, as: UTF8.self))
  }

  /// Writes the commands. A process of its own does it: a file that this one had open for writing could still be open in a
  /// child that another test starts at that moment, and the system runs no file that is being written.
  private func install(_ commands: [String: String], in folder: TemporaryFolder) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let loop = #"while [ $# -gt 0 ]; do printf '#!/bin/sh\n%s\n' "$2" >"$1"; chmod 755 "$1"; shift 2; done"#
    process.arguments = ["-c", loop, "sh"] + commands.flatMap { [$0.key, $0.value] }
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  private let packages =
    "pkg-config libxml2-dev zlib1g-dev libdeflate-dev libzstd-dev liblzma-dev libuchardet-dev libpcre2-dev libbrotli-dev "
    + "libsqlite3-dev libarchive-dev libbz2-dev libcld2-dev"

  @Test func `Without Swift it says where Swift is`() throws {
    let result = try setup([:])
    #expect(result.code == 69)
    #expect(result.error.contains("Install Swift 6.3 or later: https://www.swift.org/install/"))
  }

  @Test func `With everything there it does nothing`() throws {
    let result = try setup(["swift": "", "pkg-config": "exit 0", "clang++": "", "apt-get": "exit 1"])
    #expect(result.code == 0)
    #expect(result.error == "")
  }

  @Test func `Without apt-get, without rights and when apt-get fails it says what to do`() throws {
    let noManager = try setup(["swift": ""])
    #expect(noManager.code == 69)
    #expect(noManager.error.contains("missing: \(packages) (named as in Debian)"))
    let noRights = try setup(["swift": "", "apt-get": "", "id": "echo 1000"])
    #expect(noRights.code == 69)
    #expect(noRights.error.contains("have this run as root: apt-get install \(packages)"))
    let failing = try setup(["swift": "", "apt-get": "exit 100", "id": "echo 0"])
    #expect(failing.code == 69)
    #expect(failing.error.contains("setup: apt-get failed"))
  }

  @Test func `It installs only what is missing`() throws {
    let log = "echo \"$@\" >&2"
    let result = try setup([
      "swift": "", "clang++": "", "id": "echo 0", "apt-get": log, "pkg-config": "[ \"$2\" != libzstd ]",
    ])
    #expect(result.code == 0)
    #expect(result.error.contains("install -y -qq --no-install-recommends libzstd-dev\n"))
  }
}
