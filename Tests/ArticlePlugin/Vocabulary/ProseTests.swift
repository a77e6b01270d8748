import CopydeskText
import Foundation
import Testing

/// Holds that the words of natural languages are in the vocabulary, and not in the logic of `html.article`.
@Suite struct ProseTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Plugins/Article")

  /// Characters by the names that HTML gives them; a sample page.
  private static let others: Set<String> = ["CharacterReferences.swift", "TextArticle.swift"]

  private static func literals() throws -> [(file: String, literal: String)] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let files = names.filter { $0.hasSuffix(".swift") && !others.contains(($0 as NSString).lastPathComponent) }
    return try files.sorted().flatMap { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
      return code.matches(of: /"((?:[^"\\\n]|\\.)*)"/).map { (name, String($0.1)) }
    }
  }

  @Test func `No string has letters beyond ASCII`() throws {
    for (file, literal) in try Self.literals() {
      let letters = literal.unicodeScalars.filter { !$0.isASCII && $0.properties.isAlphabetic }
      #expect(letters.isEmpty, "\(file): \(literal)")
    }
  }

  @Test func `No string is a phrase of the vocabulary`() throws {
    // A single word in ASCII is as well the name of an attribute, a class or a field.
    let phrases = PhraseCategory.allCases.flatMap { Vocabulary.phrases($0) }.map { Self.bare($0) }
    let known = Set(phrases.filter { $0.contains(" ") || $0.utf8.contains { $0 >= 0x80 } })
    let literals = try Self.literals()
    #expect(literals.count > 300)
    for (file, literal) in literals where literal.contains(where: \.isLetter) {
      let isKnown = known.contains(Self.bare(literal))
      #expect(!isKnown, "\(file): \(literal)")
    }
  }

  private static func bare(_ text: String) -> String { text.lowercased().trimmingCharacters(in: .whitespaces) }
}
