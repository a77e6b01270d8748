import Copydesk

/// Results of tests for people, and for CI.
struct TestSummary {
  let results: [TestResult]

  /// A line for each test, what was not as expected below it, and the sum.
  var text: String {
    var lines: [String] = []
    for (index, result) in results.enumerated() {
      if index == 0 || results[index - 1].file != result.file { lines.append(result.file) }
      let mark = !result.failures.isEmpty ? "FAILED" : result.isRecorded ? "recorded" : "ok"
      lines.append("  " + mark + String(repeating: " ", count: 10 - mark.count) + result.name + place(of: result))
      for failure in result.failures {
        lines += failure.split(separator: "\n", omittingEmptySubsequences: false).map { "            \($0)" }
      }
    }
    return (lines + [sum]).joined(separator: "\n")
  }

  private func place(of result: TestResult) -> String {
    guard !result.failures.isEmpty, let line = result.line else { return "" }
    return " (\(result.file):\(line))"
  }

  /// How many failed.
  var failed: Int { results.count { !$0.failures.isEmpty } }

  private var sum: String {
    let recorded = results.count { $0.isRecorded && $0.failures.isEmpty }
    return "\(results.count) tests: \(results.count - failed - recorded) ok, "
      + (recorded > 0 ? "\(recorded) recorded, " : "") + "\(failed) failed"
  }

  /// JUnit's XML, as CI servers read it: a suite for each file.
  var junit: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites tests=\"\(results.count)\" failures=\"\(failed)\">",
    ]
    var files: [String] = []
    for result in results where !files.contains(result.file) { files.append(result.file) }
    for file in files {
      let own = TestSummary(results: results.filter { $0.file == file })
      let seconds = own.results.reduce(0) { $0 + $1.seconds }
      lines.append(
        "  <testsuite name=\(Self.quoted(file)) tests=\"\(own.results.count)\" failures=\"\(own.failed)\" time=\"\(Self.shown(seconds))\">"
      )
      lines += own.results.flatMap(Self.testCase)
      lines.append("  </testsuite>")
    }
    return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
  }

  private static func testCase(_ result: TestResult) -> [String] {
    let attributes =
      "name=\(quoted(result.name)) classname=\(quoted(result.file)) file=\(quoted(result.file))"
      + (result.line.map { " line=\"\($0)\"" } ?? "") + " time=\"\(shown(result.seconds))\""
    guard let first = result.failures.first else { return ["    <testcase \(attributes)/>"] }
    let message = String(first.prefix { $0 != "\n" })
    let text = escaped(result.failures.joined(separator: "\n"))
    return [
      "    <testcase \(attributes)>", "      <failure message=\(quoted(message))>\(text)</failure>", "    </testcase>",
    ]
  }

  private static func shown(_ seconds: Double) -> String { "\((seconds * 1_000).rounded() / 1_000)" }

  private static func quoted(_ text: String) -> String { "\"\(escaped(text).replacing("\"", with: "&quot;"))\"" }

  /// The text without markup, and without what XML 1.0 does not allow (section 2.2).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
