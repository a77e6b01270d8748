import CopydeskHTML
import CopydeskText

/// Names in the addresses of authors' pages.
extension VisibleAuthors {
  /// A first name with the rest of the name, as the address of the author's page has it that the first name links to: `<a
  /// href="/author/ada-quillfeather/">Ada</a>`; `nil` where two addresses say different names.
  func nameInAddress(of name: String) -> String? {
    let size = Int32(name.utf8.count)
    var found: String?
    for link in reading.byTag.anchors where reading.wholeWeight[link] == size {
      guard let address = page.attribute(.href, of: link), leadsToAuthor(address), text(link) == name,
        let whole = VisibleAuthors.name(name, in: address)
      else { continue }
      if let found, found != whole { return nil }
      found = whole
    }
    return found
  }

  /// Whether an address is that of a mailbox, as names in bylines have it.
  func leadsToMailbox(_ address: ArraySlice<UInt8>) -> Bool { address.starts(with: "mailto:".utf8) }

  /// The name of an author in the address of the author's page, which a page states instead: `https://gazette.example/author/ada-quillfeather`.
  func name(inStated address: String) -> String? {
    let address = Array(address.utf8)[...]
    guard leadsToAuthor(address), let words = VisibleAuthors.wordsOfName(in: address),
      !VisibleAuthors.opensSentence(words[0][...]),
      Vocabulary.categories(of: words[0]).isDisjoint(with: VisibleAuthors.noNamesInAddresses)
    else { return nil }
    return words.map(VisibleAuthors.capitalized).joined(separator: " ")
  }

  /// The words of the last part of an address as a name that begins with a first name.
  private static func name(_ first: String, in address: ArraySlice<UInt8>) -> String? {
    guard let words = wordsOfName(in: address), words[0].lowercased() == first.lowercased() else { return nil }
    return ([first] + words.dropFirst().map(capitalized)).joined(separator: " ")
  }

  /// The words of the last part of an address, where all but the first can be parts of a name.
  private static func wordsOfName(in address: ArraySlice<UInt8>) -> [String]? {
    let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let last = path.split(separator: UInt8(ascii: "/")).last else { return nil }
    let words = last.split { "-_.+".utf8.contains($0) }.map { String(decoding: $0, as: UTF8.self) }
    guard (2...mostWordsOfName).contains(words.count),
      words.allSatisfy({ $0.utf8.count >= 2 && $0.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 } }),
      words.dropFirst().allSatisfy({
        !FrequentWords.isFrequent($0) && Vocabulary.categories(of: $0).isDisjoint(with: noNamesInAddresses)
      })
    else { return nil }
    return words
  }

  private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  private static let mostWordsOfName = 3

  /// Words of what somebody does and for whom, which addresses have beside a first name.
  private static let noNamesInAddresses: PhraseCategories = [
    PhraseCategories(.roles), PhraseCategories(.teams), PhraseCategories(.organisations), PhraseCategories(.nobody),
    PhraseCategories(.homeLabels), PhraseCategories(.authorPaths), PhraseCategories(.listingPaths),
  ]
}
