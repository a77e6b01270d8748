import Foundation
import TestSupport
import Testing

@testable import CopydeskText

/// A file of the vocabulary, read without the script that makes Swift of it.
struct VocabularyFile: Sendable, CustomTestStringConvertible {
  let tag: String
  private(set) var lists: [PhraseCategory: [String]] = [:]
  private(set) var wrong: [String] = []

  var testDescription: String { tag }

  static let folder = Repository.root.appending(path: "Sources/CopydeskText/Vocabulary")

  /// All files, in the order of their tags.
  static let all: [VocabularyFile] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { try? VocabularyFile(named: $0) }
  }()

  private init(named name: String) throws {
    tag = String(name.dropLast(".yaml".count))
    let text = try String(contentsOf: VocabularyFile.folder.appending(path: name), encoding: .utf8)
    var category: PhraseCategory?
    for line in text.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix("name: ") {
      if line.hasPrefix("  - "), let category {
        lists[category, default: []].append(VocabularyFile.unquoted(line.dropFirst(4)))
      } else if line.last == ":", let known = PhraseCategory.byKey[String(line.dropLast())] {
        category = known
      } else {
        wrong.append(String(line))
      }
    }
  }

  private static func unquoted(_ text: Substring) -> String {
    text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : String(text)
  }
}
