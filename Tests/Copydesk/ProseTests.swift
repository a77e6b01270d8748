import CopydeskText
import Foundation
import TestSupport
import Testing

/// Holds that the words of natural languages are in the vocabulary, and in no other file.
@Suite struct ProseTests {
  /// What has letters beyond ASCII for another reason.
  private static let others: Set<String> = [
    // Characters by the names that HTML gives them.
    "Plugins/Article/Metadata/CharacterReferences.swift",
    // Letters by script, by code page and by case, and the signs between them; no words.
    "Sources/CopydeskText/Languages/ScriptCount.swift", "Sources/CopydeskText/Keys/KeyBuilder.swift",
    "Sources/CopydeskText/Phrases/PhraseFold.swift", "Sources/CopydeskHTML/Encoding/SingleByteLanguages.swift",
    "Sources/CopydeskHTML/Encoding/SingleByteGuess.swift", "Sources/CopydeskHTML/Encoding/SignContext.swift",
    // A page for an example.
    "Plugins/Article/TextArticle.swift",
  ]

  private static let files = ["Sources", "Plugins"].flatMap(Repository.swiftFiles).filter { file in
    // The vocabulary itself, examples of stages, and the exam's odd documents.
    !file.contains("/Generated/") && !file.hasSuffix("+Examples.swift")
      && !file.hasPrefix("Sources/CopydeskTesting/Documents/")
  }

  private struct Literal {
    var file: String
    var text: String
  }

  /// The texts between quotes; of one with several lines, each line.
  private static func literals() throws -> [Literal] {
    try files.flatMap { file in
      let lines = try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      var code = lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
      let long = code.matches(of: /"""\n(.*?)"""/.dotMatchesNewlines()).flatMap { $0.1.split(separator: "\n") }
      code.replace(/"""\n.*?"""/.dotMatchesNewlines(), with: "")
      let short = code.matches(of: /"((?:[^"\\\n]|\\.)*)"/).map(\.1)
      return (long + short).map { Literal(file: file, text: String($0)) }
    }
  }

  @Test func `No string has letters beyond ASCII`() throws {
    let found = try Self.literals().filter { literal in
      !Self.others.contains(literal.file)
        && literal.text.unicodeScalars.contains { !$0.isASCII && Self.isLetter($0) }
    }
    #expect(found.map { "\($0.file): \($0.text)" } == [])
  }

  @Test func `No string is a phrase of the vocabulary`() throws {
    // A single word in ASCII is as well the name of an attribute, a class or a field.
    let phrases = PhraseCategory.allCases.flatMap { Vocabulary.phrases($0) }.map { Self.bare($0) }
    let known = Set(phrases.filter { $0.contains(" ") || $0.utf8.contains { $0 >= 0x80 } })
    let literals = try Self.literals()
    #expect(known.count > 1_000 && literals.count > 3_000)
    let found = literals.filter { literal in
      !Self.others.contains(literal.file) && literal.text.unicodeScalars.contains(where: Self.isLetter)
        && known.contains(Self.bare(literal.text))
    }
    #expect(found.map { "\($0.file): \($0.text)" } == [])
  }

  @Test func `Every exception is a file`() {
    #expect(Self.others.subtracting(Self.files) == [])
  }

  /// Signs such as Ⓒ are alphabetic too, but not letters.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  private static func bare(_ text: String) -> String { text.lowercased().trimmingCharacters(in: .whitespaces) }
}
