import Foundation
import TestSupport
import Testing

/// One of the invented pages of Tests/Fixtures/cases, and what has to come of it.
///
/// `expected.txt` beside the pages has a paragraph for each: its file and what a reader must get, then a line for each thing that has to hold:
///
///     008-h1-with-br.html: title has a space where the break is; headline not doubled
///       title is "Storm breaks pier: town rebuilds"
///       markdown has 1 of "town rebuilds"
struct SmallPage: Sendable, CustomTestStringConvertible {
  let file: String
  let purpose: String
  let expectations: [Expectation]

  var testDescription: String { file }

  static let folder = Repository.path("Tests/Fixtures/cases")

  static let all: [SmallPage] = {
    let text = (try? String(contentsOfFile: "\(folder)/expected.txt", encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n\n").map(SmallPage.init)
  }()

  private init(_ paragraph: String) {
    let lines = paragraph.split(separator: "\n")
    let head = lines[0].split(separator: ":", maxSplits: 1)
    file = String(head[0])
    purpose = head[1].trimmingCharacters(in: .whitespaces)
    expectations = lines.dropFirst().map { Expectation($0.trimmingCharacters(in: .whitespaces)) }
  }

  /// Something that has to hold of one of the forms of a document.
  struct Expectation: Sendable, CustomStringConvertible {
    enum Check: Sendable {
      case equals(String)
      case contains(String)
      case lacks(String)
      case counts(Int, String)
      case matches(String)
      case avoids(String)
      /// What is written there is no check, and never holds.
      case unreadable
    }

    let description: String
    /// ``SmallPageForms`` has it under this name.
    let form: String
    let check: Check

    init(_ line: String) {
      description = line
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      form = words.first ?? ""
      check = words.count == 3 ? Self.check(words[1], words[2]) : .unreadable
    }

    private static func check(_ verb: String, _ value: String) -> Check {
      let text = try? JSONDecoder().decode(String.self, from: Data(value.utf8))
      let pattern = value.count > 2 && value.hasPrefix("/") && value.hasSuffix("/") ? value.dropFirst().dropLast() : nil
      switch (verb, text, pattern) {
      case ("is", let text?, _): return .equals(text)
      case ("has", let text?, _): return .contains(text)
      case ("lacks", let text?, _): return .lacks(text)
      case ("matches", _, let pattern?): return .matches(String(pattern))
      case ("avoids", _, let pattern?): return .avoids(String(pattern))
      case ("has", nil, _):
        guard let found = value.wholeMatch(of: /(\d+) of (".*")/), let count = Int(found.1),
          let text = try? JSONDecoder().decode(String.self, from: Data(found.2.utf8))
        else { return .unreadable }
        return .counts(count, text)
      default: return .unreadable
      }
    }

    func holds(of text: String) throws -> Bool {
      switch check {
      case .equals(let other): text == other
      case .contains(let part): text.contains(part)
      case .lacks(let part): !text.contains(part)
      case .counts(let count, let part): text.components(separatedBy: part).count == count + 1
      case .matches(let pattern): try Self.isFound(pattern, in: text)
      case .avoids(let pattern): try !Self.isFound(pattern, in: text)
      case .unreadable: false
      }
    }

    private static func isFound(_ pattern: String, in text: String) throws -> Bool {
      let expression = try NSRegularExpression(pattern: pattern, options: .dotMatchesLineSeparators)
      return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }
  }
}
