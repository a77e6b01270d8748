import Foundation
import Testing

@testable import CopydeskProcesses

@Suite struct ProcessLaunchTests {
  private func output(of launch: ProcessLaunch) throws -> (text: String, end: ProcessEnd) {
    let (process, writers, readers) = try launch.start(outward: [0], inward: [1])
    close(writers[0])
    let text = String(
      decoding: FileHandle(fileDescriptor: readers[0], closeOnDealloc: true).readDataToEndOfFile(), as: UTF8.self)
    var status: CInt = 0
    waitpid(process, &status, 0)
    return (text, ProcessEnd(status: status))
  }

  @Test func `A program gets its folder, its variables and nothing else`() throws {
    let launch = ProcessLaunch(
      ["sh", "-c", "pwd; env | grep A=; exit 3"], environment: ["A=1", "PATH=/usr/bin:/bin"], directory: "/usr")
    let (text, end) = try output(of: launch)
    #expect(text == "/usr\nA=1\n")
    #expect("\(end)" == "exit code 3")
  }

  @Test func `A program that a signal ended says so`() throws {
    let (_, end) = try output(of: ProcessLaunch(["sh", "-c", "kill -TERM $$"], environment: ["PATH=/usr/bin:/bin"]))
    #expect("\(end)" == "signal 15 (Terminated)")
  }

  @Test func `A program that is not there is an error`() throws {
    let error = #expect(throws: ProcessLaunch.Failure.self) {
      try ProcessLaunch(["/nowhere/program"], environment: []).start(outward: [0], inward: [1])
    }
    #expect(error?.message == "No such file or directory")
  }

  /// A program that held another one's input open would keep it from seeing its end.
  @Test func `Programs that are started at once end with their inputs`() async throws {
    try await withThrowingTaskGroup { group in
      for _ in 0..<40 {
        group.addTask { try output(of: ProcessLaunch(["cat"], environment: ["PATH=/usr/bin:/bin"])).end }
      }
      for try await end in group { #expect(end == .exit(0)) }
    }
  }
}
