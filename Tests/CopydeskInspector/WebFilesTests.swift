import Foundation
import TestSupport
import Testing

@testable import CopydeskInspector

/// Holds the files of a report that are in the program against those that people edit.
@Suite struct WebFilesTests {
  private static let folder = "Sources/CopydeskInspector/Web"
  private static let generated = "Sources/CopydeskInspector/Generated/WebFiles.swift"

  /// `RECORD=1 swift test --disable-xctest --filter WebFilesTests` writes the generated file anew.
  @Test func `The program has the files that are in the folder`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.path(Self.folder)).sorted()
    let source = try Self.source(names)
    if try Repository.text(Self.generated) == source { return }
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      Issue.record("\(Self.generated) is out of date; RECORD=1 swift test --filter WebFilesTests writes it anew")
      return
    }
    try source.write(toFile: Repository.path(Self.generated), atomically: true, encoding: .utf8)
  }

  @Test func `Pages load nothing from anywhere else, and run no script of their own text`() {
    for (name, text) in WebFiles.all where name.hasSuffix(".html") {
      #expect(text.contains("default-src 'none'"), "\(name)")
      #expect(text.contains("script-src 'self' file:;"), "\(name)")
      #expect(!text.contains("<script>") && !text.contains("http:") && !text.contains("https:"), "\(name)")
    }
    for (name, text) in WebFiles.all where name.hasSuffix(".js") {
      for danger in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"] {
        #expect(!text.contains(danger), "\(name) says \(danger)")
      }
    }
  }

  private static func source(_ names: [String]) throws -> String {
    func constant(_ name: String) -> String {
      let parts = name.split(separator: ".")
      return "\(parts[0])\(parts[1].uppercased())"
    }
    var text = """
      // swift-format-ignore-file
      // Generated from Sources/CopydeskInspector/Web: RECORD=1 swift test --disable-xctest --filter WebFilesTests

      /// The files that are the same in every report.
      enum WebFiles {
        static let all: [(name: String, text: String)] = [

      """
    for name in names { text += "    (\"\(name)\", \(constant(name))),\n" }
    text += "  ]\n"
    for name in names {
      text +=
        "\n  static let \(constant(name)) = ##\"\"\"\n" + (try Repository.text("\(folder)/\(name)")) + "\"\"\"##\n"
    }
    return text + "}\n"
  }
}
