import Foundation
import TestSupport
import Testing

/// One of the pipelines in Examples/pipelines/cookbook, and what its comment says.
///
///     # What it is for, in a sentence.
///     #   copydesk run Examples/pipelines/cookbook/NAME.yaml
struct CookbookPipeline: CustomTestStringConvertible {
  static let folder = "Examples/pipelines/cookbook"

  static let all =
    ((try? FileManager.default.contentsOfDirectory(atPath: Repository.path(folder))) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted().map { CookbookPipeline(name: String($0.dropLast(".yaml".count))) }

  var name: String

  var testDescription: String { name }

  /// The file, from the root of the repository.
  var path: String { "\(Self.folder)/\(name).yaml" }

  /// Where its outputs are, from the root of the repository.
  var outputFolder: String { "Examples/out/cookbook/\(name)" }

  /// What comes out, as it was recorded.
  var golden: String { "Tests/Fixtures/cookbook/\(name).txt" }

  /// What the first line of the file says.
  func need() throws -> String {
    let first = try Repository.lines(path).first ?? ""
    return first.hasPrefix("# ") ? String(first.dropFirst(2)) : ""
  }

  /// The lines for a shell that the comment has, in order.
  func commands() throws -> [String] {
    try Repository.lines(path).prefix { $0.hasPrefix("#") }.filter { $0.hasPrefix("#   ") }
      .map { String($0.dropFirst(4)) }
  }
}
