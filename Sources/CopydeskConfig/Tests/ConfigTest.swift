public import CopydeskCore
public import CopydeskExpressions

/// A test of a pipeline, as a config has it under `tests`: an input, what it goes through, and what is expected to come out.
public struct ConfigTest: StageSettings {
  @Setting("What the test shows, as a sentence.") public var name: String
  @Setting("What goes in: exactly one of file, html, text and document.") public var input = ConfigTestInput()
  @Setting("One transform of the pipeline, by its name or place, such as transforms[1]; all of them, unless given.")
  public var stage: String? = nil
  @Setting("What is expected.") public var expect = ConfigTestExpectation()

  public init() {}
}

/// What goes into a test.
public struct ConfigTestInput: StageSettings {
  @Setting("A page.") public var file: PathSetting? = nil
  @Setting("A page, written here as HTML.") public var html: String? = nil
  @Setting("A page, written here as plain text.") public var text: String? = nil
  @Setting("An article as an earlier stage would have made it.") public var document: ConfigTestDocument? = nil
  @Setting("The page's address, which relative links and rules for sites need.") public var url: String? = nil

  public init() {}

  /// How many inputs are given.
  var count: Int { [file != nil, html != nil, text != nil, document != nil].count { $0 } }
}

/// An article that goes into a test.
public struct ConfigTestDocument: StageSettings {
  @Setting("The headline.") public var title: String? = nil
  @Setting("The sentence under the headline.") public var deck: String? = nil
  @Setting("The authors' names.") public var authors: [String] = []
  @Setting("When it was published: ISO 8601.") public var published: String? = nil
  @Setting("The section.") public var section: String? = nil
  @Setting("The name of the site.") public var site: String? = nil
  @Setting("The language, as a BCP 47 tag.") public var language: String? = nil
  @Setting("Tags.") public var tags: [String] = []
  @Setting("Paragraphs, with a blank line between them; one that begins with '# ', '## ', … is a heading.")
  public var text = ""

  public init() {}
}

/// What is expected of a test.
public struct ConfigTestExpectation: StageSettings {
  @Setting("Fields of the article and their values, such as title, authors (with '; ' between them) or extras.desk.")
  public var fields: [String: String] = [:]
  @Setting("Texts that are in the article.") public var contains: [String] = []
  @Setting("Texts that are not in the article.") public var lacks: [String] = []
  @Setting("Conditions that hold for the article, such as words > 20 && title.contains(\"Storm\").")
  public var when: [Condition] = []
  @Setting("The reason for which it is dropped.") public var dropped: String? = nil
  @Setting("The code of the error with which it fails.") public var failed: String? = nil
  @Setting("A file with the whole article as it was recorded; 'test --update' records it.")
  public var golden: PathSetting? = nil

  public init() {}

  /// Whether anything is expected.
  var isEmpty: Bool {
    fields.isEmpty && contains.isEmpty && lacks.isEmpty && when.isEmpty && dropped == nil && failed == nil
      && golden == nil
  }
}
