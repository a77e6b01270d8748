/// What a phrase of the vocabulary is for. The name in small letters, its words joined by `_`, is the key in the files of
/// `Vocabulary`.
package enum PhraseCategory: UInt8, CaseIterable, Sendable {
  // Dates.
  case months, solarMonths, weekdays, yearWords, monthWords, dateWords, eras, forenoon, afternoon, updateWords,
    publicationWords, otherDates
  // Names of authors.
  case bylineLeads, shortLeads, nameLeads, inlineLeads, authorFields, conjunctions, nameParticles, nameTails, nameEnds
  case otherWork, roles, teams, organisations, organisationHeads, organisationTails, agencies, nobody, elsewhere,
    notNames, reporterWords
  // Credits of pictures.
  case creditLabels, creditLeads, creditThanks, creditAgencies, pictureWords
  // Labels of sections.
  case commentLabels, pointerLabels, offerLabels, authorLabels, tagLabels, sourceLabels
  // Lines.
  case pointers, notices, countedNotices, edgeNotices, copyrightWords
  // Kinds of pages.
  case missingTitles, blockedTitles, consentTitles, consentWords, consentPhrases, consentTopics, embedNotices,
    loginTitles, searchTitles
  case searchPaths, listingPaths, authorPaths, tagPaths
  // Titles, and the way to a page.
  case articleKinds, homeLabels, sitePages
  // Languages, the beginnings of captions, words beside a time of day, those before the kind of an article, how long ago something was, what follows
  // names, frequent first words of names, where an article was published before, and what one answers a comment with. From the 65th on they have no bit in a
  // set of categories, and need none: they are only listed.
  case frequentWords, captionLeads, clockWords, indefiniteArticles, timesAgo, creditTails, postNominals, givenNames,
    originLabels, replyButtons

  /// Where phrases of a category are looked for.
  package enum Matching: Sendable {
    /// A text is the phrase, letter case aside.
    case whole
    /// The text's ``TextKey`` is the phrase's; a phrase that goes on (`…`) is the beginning of the key.
    case label
    /// The same, but a phrase that goes on is the beginning of the line with its signs.
    case line
    /// A text begins with the phrase.
    case beginning
    /// A text begins with the phrase, and a space, a colon or the end of the text follows where the phrase ends in a letter.
    case lead
    /// The phrase is anywhere in a text where a word begins; it may end within a word, since many languages add endings.
    case inside
    /// The same, but a phrase of ASCII letters is a whole word.
    case insideWhole
    /// The phrases are only listed; whoever looks for them has rules of its own.
    case list
  }

  package var matching: Matching {
    switch self {
    case .commentLabels, .pointerLabels, .offerLabels, .authorLabels, .tagLabels, .sourceLabels,
      .countedNotices:
      .label
    case .notices: .line
    case .bylineLeads, .nameLeads: .lead
    case .authorFields, .elsewhere, .pointers, .creditLabels, .creditLeads, .creditThanks: .beginning
    case .updateWords, .publicationWords, .otherDates, .edgeNotices, .copyrightWords, .consentWords, .consentPhrases,
      .consentTopics, .embedNotices:
      .inside
    case .missingTitles, .blockedTitles, .consentTitles, .loginTitles, .searchTitles, .otherWork: .insideWhole
    case .nameEnds, .nameTails, .inlineLeads, .notNames, .organisationHeads, .organisationTails, .frequentWords,
      .captionLeads, .clockWords, .indefiniteArticles, .timesAgo, .givenNames, .originLabels, .replyButtons,
      .creditTails, .postNominals, .reporterWords, .pictureWords:
      .list
    default: .whole
    }
  }

  /// The key in the files: `byline_leads`.
  package var key: String { VocabularyTable.keys[Int(rawValue)] }

  package static let byKey = Dictionary(uniqueKeysWithValues: allCases.map { ($0.key, $0) })
}

/// Some of the categories.
package struct PhraseCategories: OptionSet, Sendable, Hashable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  package init(_ category: PhraseCategory) { rawValue = 1 << UInt64(category.rawValue) }

  package func contains(_ category: PhraseCategory) -> Bool { rawValue >> UInt64(category.rawValue) & 1 == 1 }
}
