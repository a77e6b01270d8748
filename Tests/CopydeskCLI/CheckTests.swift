import CopydeskTesting
import Foundation
import Testing

@Suite struct CheckTests {
  private static let line =
    "news.yaml: warning: source.files: standard input is not empty, and nothing reads it; the path '-' would\n"

  @Test func `Standard input that nobody reads is a warning`() async throws {
    let folder = try Pages.folder()
    let check = try await folder.run("check", "news.yaml", input: "<p>page")
    #expect(check.code == 0)
    #expect(check.output.hasSuffix("\n" + Self.line))
    let strict = try await folder.run("check", "news.yaml", "--strict", input: "<p>page")
    #expect(strict.code == 78)
    #expect(strict.error == "news.yaml: 1 warning, which --strict counts as errors\n" + Self.line)
    let run = try await folder.run("run", "news.yaml", input: "<p>page")
    #expect(run.code == 0)
    #expect(run.error.hasSuffix(Self.line))
    #expect(try await folder.run("run", "news.yaml", "--quiet", input: "<p>page").error == "")
    #expect(try await folder.run("check", "news.yaml", input: "").output.hasSuffix("each document exactly once\n"))
  }

  @Test func `Standard input that is read is none`() async throws {
    let folder = try Pages.folder()
    try folder.add("news.yaml", Pages.pipeline.replacing("path: dump", with: "path: \"-\""))
    let check = try await folder.run("check", "news.yaml", "--strict", input: "<p>page")
    #expect(check.code == 0, "\(check.error)")
    #expect(!check.output.contains("warning"))
  }
}
