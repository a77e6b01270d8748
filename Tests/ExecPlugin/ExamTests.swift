import CopydeskCore
import CopydeskExecPlugin
import Testing

/// The exam for programs, on good ones and on bad ones.
@Suite struct ExamTests {
  private static func findings(_ command: [String], seconds: Double = 60) async throws -> [ProgramExam.Finding] {
    var settings = Exec.Settings()
    settings.command = command
    settings.start = .seconds(seconds)
    return try await ProgramExam(settings, seconds: seconds).run()
  }

  @Test func `A program that does everything right passes`() async throws {
    let findings = try await Self.findings(["cat"])
    #expect(findings.map(\.problem) == [nil, nil, nil, nil, nil, nil, nil])
    #expect(findings.last?.rule == "It ends with exit status 0 when its input is closed.")
  }

  @Test(
    arguments: [
      ("for line in sys.stdin: print(line, end='')", 1, "the program did not answer the first line within 1.0 seconds"),
      (
        "print(sys.stdin.readline(), end='', flush=True)\nfor line in sys.stdin: pass", 3,
        "no answer within 3.0 seconds; does it flush each line?"
      ),
      (
        "for line in sys.stdin: print(line if 'protocol' in line else 'x', flush=True)", 60,
        "the answer is not JSON: 'x' is no value, at byte 0 of 'x'"
      ),
      (
        "for line in sys.stdin: print(line, end='', flush=True)\nsys.exit(7)", 60,
        "after its input was closed the program ended with exit status 7"
      ),
    ])
  func `What a program does wrong is said`(_ program: String, _ seconds: Double, _ problem: String) async throws {
    let findings = try await Self.findings(["python3", "-c", "import sys\n" + program], seconds: seconds)
    let found = findings.compactMap(\.problem).first ?? "nothing"
    // Python may take longer than a second to start on a busy machine.
    #expect(found.hasPrefix(problem) || seconds < 60 && found.contains("did not answer the first line"))
  }

  @Test func `A program that answers twice is found out`() async throws {
    let program = """
      import sys
      print(sys.stdin.readline(), end='', flush=True)
      for line in sys.stdin: print(line + line, end='', flush=True)
      """
    let found = try await Self.findings(["python3", "-c", program]).compactMap(\.problem).first ?? "nothing"
    #expect(found.hasPrefix("the answer is for") || found.hasPrefix("the program wrote a line that no document"))
  }
}
