import CopydeskCore
import CopydeskText

@testable import CopydeskArticlePlugin

extension PhrasePath {
  private static let jane = ["Jane Doeling"]

  var isNameAlive: Bool {
    get throws {
      let name = "Jane Doeling"
      switch category {
      case .bylineLeads: return try authors("<p>\(phrase) \(name)</p>") == Self.jane
      case .shortLeads: return try authors("<p>\(phrase) Voltaire</p>") == ["Voltaire"]
      case .nameLeads: return try byline("\(phrase) \(name)") == Self.jane
      case .inlineLeads: return try authors("<p>2024-03-05\(phrase)陈喆</p>") == ["陈喆"]
      case .authorFields:
        let fields = "<meta name=twitter:label1 content='\(phrase)'><meta name=twitter:data1 content='\(name)'>"
        return try MetadataPage.metadata(head: fields).authors == Self.jane
      case .conjunctions: return try byline("\(name) \(phrase) Ivo Marrack") == [name, "Ivo Marrack"]
      case .nameParticles: return try byline("Jane \(phrase) Doeling") == ["Jane \(phrase) Doeling"]
      case .nameTails: return try byline("\(name)\(phrase)") == Self.jane
      case .nameEnds: return try byline("\(name)\(phrase)2 days") == Self.jane
      case .postNominals: return try byline("\(name), \(phrase)") == ["\(name), \(phrase)"]
      case .otherWork: return try byline("\(name) \(phrase) Ivo Marrack") == Self.jane
      case .indefiniteArticles:
        let space = phrase.last == "'" ? "" : " "
        return try byline("\(phrase.prefix(1).uppercased())\(phrase.dropFirst())\(space)essay by \(name)") == Self.jane
      case .givenNames:
        let first = Vocabulary.languages(with: category).first { $0.language == language }?.phrases.first ?? ""
        let person = "\(phrase) \(phrase.first?.isUppercase == true ? "V\u{103}n An" : first)"
        return try authors("<p>\(person)</p><p class=date>5 March 2024</p>") == [person]
      case .agencies: return try byline("\(name), \(phrase.uppercased())") == Self.jane
      case .authorPaths:
        let link = "<p><a href='https://courier.example/\(phrase)/jane'>\(name)</a></p>"
        return try authors(link) == Self.jane
      case .reporterWords: return try authors("<p>도하람 \(phrase)</p>") == ["도하람"]
      default: return try isNobodyAlive
      }
    }
  }

  /// Words that are not names, or that mean somebody who is not a person.
  private var isNobodyAlive: Bool {
    get throws {
      let name = "Jane Doeling"
      switch category {
      case .roles, .organisations: return try byline("\(name), Harbour \(phrase)") == Self.jane
      case .organisationHeads: return try byline("\(name), \(phrase)Harbour") == Self.jane
      case .organisationTails: return try byline("\(name), Harbour\(phrase)") == Self.jane
      case .teams:
        let team = "Harbour \(phrase.prefix(1).uppercased())\(phrase.dropFirst())"
        return try byline(team) == [team]
      case .nobody: return try byline(phrase) == []
      case .elsewhere: return try byline(phrase.last == " " ? phrase + "harbour" : phrase) == []
      case .notNames: return try authors("<p>记者\(phrase)</p>") == []
      default: return false
      }
    }
  }

  private func byline(_ text: String) throws -> [String] {
    try authors("<div class=byline>\(PhrasePath.escaped(text))</div>")
  }

  private func authors(_ markup: String) throws -> [String] { try MetadataPage.metadata(below: markup).authors }
}
