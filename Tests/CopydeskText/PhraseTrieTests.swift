import Testing

@testable import CopydeskText

/// The one matcher: what it folds, and where it finds phrases.
@Suite struct PhraseTrieTests {
  @Test(
    arguments: [
      ("Read More", "read more"), ("ÜBER DEN Autor", "über den autor"), ("ŁÓDŹ", "łódź"),
      ("İLGİLİ ılık", "ilgili ilik"), ("i\u{307}lgili", "ilgili"), ("\u{9B8}\u{9AE}\u{9DF}", "\u{9B8}\u{9AE}\u{9AF}"),
      ("\u{9AC}\u{9A1}\u{9BC}", "\u{9AC}\u{9A1}"),
      ("ΔΙΑΒΆΣΤΕ επίσης", "διαβαστε επισησ"), ("ЧИТАЙТЕ Ёлку", "читайте ёлку"), ("إقرأ أيضًا", "اقرا ايضا"),
      ("کانال ی", "كانال ي"), ("שָׁלוֹם", "שלום"), ("पढ़ें", "पढें"), ("पढ\u{93C}ें", "पढें"), ("don’t", "don't"),
      ("crédit\u{A0}: X", "crédit : x"), ("作者：", "作者:"), ("ＡＢＣ", "abc"), ("می\u{200C}خوانید", "ميخوانيد"),
    ])
  func `Folding leaves what tells phrases apart`(_ text: String, _ expected: String) {
    #expect(String(decoding: folded(text), as: UTF8.self) == expected)
  }

  @Test func `Every scalar folds to valid text, and folding twice changes nothing`() {
    for value in UInt32(1)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = folded(String(scalar))
      guard let text = String(validating: once, as: UTF8.self) else {
        Issue.record("U+\(String(value, radix: 16)) folds to \(once)")
        continue
      }
      if once != folded(text) { Issue.record("U+\(String(value, radix: 16)) folds further") }
    }
  }

  private func folded(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      [UInt8](unsafeUninitializedCapacity: bytes.count) { room, count in
        count = room.baseAddress.map { PhraseFold.fold(bytes, into: $0) } ?? 0
      }
    }
  }

  /// The key of each phrase, read as bytes where it is ASCII, is the one that texts have.
  @Test func `Labels are added by their keys`() {
    var phrases = FoldedPhrases([])
    let texts = ["Read More: 24/7", "--", "Más información", "Weiterlesen…", "関連記事", "A&B's"]
    for text in texts {
      var text = text
      text.withUTF8 { phrases.add(key: $0, PhraseTrie.Entry(whole: 1)) }
    }
    let keys = phrases.phrases.map { String(decoding: phrases.bytes[$0.range], as: UTF8.self) }
    #expect(keys == texts.map { String(decoding: folded(TextKey($0).string), as: UTF8.self) }.filter { !$0.isEmpty })
  }

  /// Where phrases of a made-up language are found: all that a new language needs is such a text.
  private static let trie = PhraseTrie(
    FoldedPhrases([
      VocabularyText(
        """
        !months
        zan / zanu
        dwo
        !byline_leads
        skriba
        !notices
        Reklamo
        dalu nu…
        !missing_titles
        pagino ne
        página sí
        """
      )
    ]))

  private func found(_ text: String, from start: Int = 0, _ category: PhraseCategory) -> [(
    end: Int, entry: PhraseTrie.Entry
  )] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [(end: Int, entry: PhraseTrie.Entry)] = []
      Self.trie.follow(bytes, from: start, PhraseCategories(category).rawValue) { end, _, entry in
        found.append((end, copy entry))
        return true
      }
      return found
    }
  }

  @Test func `A made-up language is found`() {
    #expect(found("ZANU", .months).map(\.entry.month) == [1, 1])
    #expect(found("dwo", .months).map(\.entry.month) == [2])
    #expect(found("Skriba Jane", .bylineLeads).map(\.end) == [6])
    #expect(found("reklamo", .notices).first?.entry.whole == PhraseCategories(.notices).rawValue)
    #expect(found("Dalu nu, dalu", .notices).first?.entry.open == PhraseCategories(.notices).rawValue)
    #expect(found("x zan", from: 2, .months).map(\.end) == [5])
    #expect(found("pagino ne", .missingTitles).first?.entry.bounded == PhraseCategories(.missingTitles).rawValue)
    #expect(found("página sí", .missingTitles).first?.entry.bounded == 0)
  }

  @Test(arguments: ["", "z", "za", "\u{0}", "zx"])
  func `Nothing is found in what is not a phrase`(_ text: String) { #expect(found(text, .months).isEmpty) }

  @Test func `Broken bytes end a search`() {
    for bytes: [UInt8] in [[0xC3], [0xE0, 0xA4], [0xF0, 0x9F], [0x80, 0x80], [0xFF, 0x7A]] {
      bytes.withUnsafeBufferPointer { bytes in
        Self.trie.follow(bytes, from: 0, .max) { _, _, _ in
          Issue.record("something was found in \(Array(bytes))")
          return true
        }
      }
    }
  }

  /// What is written down in C is what the vocabulary makes.
  @Test func `The trie that is written down is that of the vocabulary`() throws {
    let trie = try #require(
      PhraseTrie.made(of: VocabularyTable.checksum), "run scripts/vocabulary, then swift run phrase-trie")
    let (made, built) = (trie.parts, Vocabulary.builtTrie.parts)
    try #require(made.nodeCount == built.nodeCount, "swift run phrase-trie")
    for node in 0..<built.nodeCount {
      let (one, other) = (made.nodes[node], built.nodes[node])
      let isSame =
        made.labels[node] == built.labels[node] && one.below == other.below && one.children == other.children
        && entry(one, in: made) == entry(other, in: built) && tail(one, in: made) == tail(other, in: built)
      if !isSame { Issue.record("node \(node) is stale: swift run phrase-trie") }
    }
    #expect(made.nodes[made.nodeCount].children == built.nodes[built.nodeCount].children)
    if PhraseTrie.made(of: VocabularyTable.checksum &+ 1) != nil { Issue.record("a stale trie is taken") }
  }

  private func entry(_ node: PhraseTrie.Node, in parts: PhraseTrie.Parts) -> PhraseTrie.Entry? {
    node.entry < 0 ? nil : parts.entries[Int(node.entry)]
  }

  private func tail(_ node: PhraseTrie.Node, in parts: PhraseTrie.Parts) -> [UInt8] {
    (0..<Int(node.tailCount)).map { parts.tails[Int(node.tail) + $0] }
  }
}
