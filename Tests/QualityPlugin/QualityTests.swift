import CopydeskCore
import CopydeskQualityPlugin
import CopydeskTesting
import Testing

/// Each rule by a text that breaks it, and one that does not.
@Suite struct QualityTests {
  private static let story = """
    The council voted on Tuesday to keep the harbour ferry running through the winter, after a survey had found that one passenger in three has no other way to work.
    "It is the same boat," said Ann Orr, who has run it since 1994. "Only the paint is new, and so is the cable, and I do not trust either of them yet."
    The vote was close. Four members wanted to wait for the spring, when the new bridge will be open and the road to the pier has been mended.
    """

  private func breaches(
    _ text: String, language: String? = "en", blocks: [Block]? = nil, _ settings: ConfigNode = [:]
  ) async throws -> [String] {
    var document = Document.text(text)
    if let blocks { document.blocks = blocks }
    document.metadata.language = language
    var entries = settings.entries
    entries.append(.init("action", "mark"))
    let result = try await Quality.reading(.init(.map(entries))).result(of: document)
    guard case .list(let breaks)? = result.extras["quality"]?["breaks"] else { return ["no list"] }
    return breaks.compactMap(\.text)
  }

  private func reason(_ text: String, _ settings: ConfigNode = [:]) async throws -> String {
    let outcome = try await Quality.reading(settings).outcome(of: .text(text)).outcome
    guard case .drop(let reason) = outcome else { return "kept" }
    return reason.description
  }

  @Test func `A report breaks no rule, and goes on as it came`() async throws {
    #expect(try await breaches(Self.story) == [])
    let document = Document.text(Self.story)
    let (outcome, result) = try await Quality.reading().outcome(of: document)
    #expect(outcome == .keep)
    #expect(result == document)
  }

  @Test(arguments: [
    ("gopher_min_words", "Too short a text."),
    ("gopher_min_mean_word_length", String(repeating: "a b c d e f g h ", count: 10)),
    ("gopher_max_mean_word_length", String(repeating: "Donaudampfschifffahrtsgesellschaft ", count: 60)),
    ("gopher_max_symbol_ratio", String(repeating: "word # other ", count: 40)),
    ("gopher_max_symbol_ratio", String(repeating: "word and so on... ", count: 40)),
    ("gopher_max_bullet_lines", String(repeating: "\u{2022} an offer for you today\n", count: 20)),
    ("gopher_max_ellipsis_lines", String(repeating: "the story goes on…\n", count: 20)),
    ("gopher_min_letter_words", String(repeating: "1994 2025 12 text ", count: 30)),
    ("gopher_min_stop_words", String(repeating: "buy cheap boats online today ", count: 20)),
  ])
  func `A rule of Gopher's is broken`(_ rule: String, _ text: String) async throws {
    #expect(try await breaches(text, ["rules": "gopher"]).contains(rule))
  }

  @Test func `A list is bullets, one with numbers is not`() async throws {
    func items(_ number: Int?) -> [Block] {
      (0..<10).map { Block(.listItem(ListItem(number: number.map { $0 + 1 })), text: "Item \($0)") }
    }
    let rule = "gopher_max_bullet_lines"
    #expect(try await breaches("", blocks: items(nil), ["rules": "gopher"]).contains(rule))
    #expect(try await !breaches("", blocks: items(1), ["rules": "gopher"]).contains(rule))
  }

  @Test(arguments: [
    ("c4_min_sentences", "One sentence is too few of them"), ("c4_curly_brackets", "if (ready) { go() }"),
    ("c4_lorem_ipsum", "Lorem Ipsum dolor sit amet"), ("fineweb_max_short_lines", "Home\nNews\nSport"),
    ("fineweb_min_ended_lines", "A line without any sign that would end it\nAnother line of the same kind, as long"),
    ("fineweb_max_duplicate_line_characters", "The same line as before.\nThe same line as before."),
  ])
  func `A rule of C4's or FineWeb's is broken`(_ rule: String, _ text: String) async throws {
    #expect(try await breaches(text, ["rules": ["c4", "fineweb"]]).contains(rule))
    #expect(try await !breaches(Self.story, ["rules": ["c4", "fineweb"]]).contains(rule))
  }

  @Test func `Shares of repeated lines, paragraphs and runs are those that can be counted by hand`() async throws {
    // Sixteen words of one letter.
    var document = Document.text("a b c d e f g h\na b c d")
    document.blocks.append(document.blocks[1])
    let stage = try Quality.reading(["action": "mark", "rules": "repetition"])
    let quality = try #require(try await stage.result(of: document).extras["quality"])
    #expect(quality["duplicate_lines"] == 0.333)
    #expect(quality["duplicate_paragraphs"] == 0.333)
    // Of 15, 7 and 7 characters with their spaces.
    #expect(quality["duplicate_line_characters"] == 0.241)
    // `a b`, `b c` and `c d` three times each: 3 * 2 of 16 characters.
    #expect(quality["top_2_gram"] == 0.375)
    #expect(quality["top_4_gram"] == 0.75)
    // `d a b c d` comes again after the first five: none is counted twice.
    #expect(quality["duplicate_5_gram"] == 0)
    #expect(quality["breaks"]?.json.contains("repetition_top_2_gram") == true)
  }

  @Test func `A run that comes again counts once`() async throws {
    let document = Document.text("a b c d e f a b c d e f a b c d e f")
    let stage = try Quality.reading(["action": "mark", "rules": "repetition"])
    let quality = try #require(try await stage.result(of: document).extras["quality"])
    // The runs that begin at the words 7 and 12 were there; two words are left. Of ten words, the one that begins at 7 was.
    #expect(quality["duplicate_5_gram"] == 0.556)
    #expect(quality["duplicate_10_gram"] == 0.556)
    #expect(quality["duplicate_9_gram"] == 0.5)
  }

  @Test(arguments: [
    "渡輪於週一恢復服務，距離洪水沖毀碼頭已經兩年。居民表示，他們一直在等待這一天。議會四票反對，七票贊成。新橋明年春天通車，屆時再決定渡輪的去留。",
    "渡し船は月曜日に運航を再開した。洪水が桟橋を押し流してから二年が過ぎた。住民はこの日を待っていたと話す。議会は七対四で存続を決めた。",
    "เรือข้ามฟากกลับมาให้บริการอีกครั้งเมื่อวันจันทร์ หลังจากน้ำท่วมพัดท่าเรือหายไปเมื่อสองปีก่อน ชาวบ้านบอกว่ารอวันนี้มานาน",
  ])
  func `Words of scripts without spaces are counted by the character`(_ text: String) async throws {
    #expect(try await breaches(text, language: nil, ["rules": ["gopher", "repetition", "fineweb"]]) == [])
    let short = String(text.prefix(20))
    #expect(try await breaches(short, language: nil, ["rules": "gopher"]) == ["gopher_min_words"])
  }

  @Test func `Korean has spaces, and no stop words`() async throws {
    let text = "나룻배가 월요일에 다시 운항을 시작했다. 홍수가 선착장과 도로를 쓸어 간 지 이 년 만이다."
    let settings: ConfigNode = ["rules": "gopher", "gopher": ["min_words": 14]]
    #expect(try await breaches(text, language: "ko", settings) == [])
  }

  @Test(arguments: [("de", "Boot Preis heute neu Angebot "), ("fr", "bateau prix nouveau offre ")])
  func `Other languages have stop words of their own`(_ language: String, _ words: String) async throws {
    let text = String(repeating: words, count: 20)
    #expect(try await breaches(text, language: language, ["rules": "gopher"]).contains("gopher_min_stop_words"))
    #expect(try await breaches(text, language: "xx", ["rules": "gopher"]) == [])
  }

  @Test func `The reason of a drop says what was found and what the limit is`() async throws {
    #expect(try await reason("Too short a text.") == "gopher_min_words: 4, fewer than 50")
    #expect(
      try await reason("Too short a text.", ["rules": "fineweb"]) == "fineweb_max_short_lines: 1.0, not less than 0.67")
    #expect(try await reason("Too short a text.", ["rules": "c4"]) == "c4_min_sentences: 1, fewer than 3")
  }

  @Test func `Captions, teasers and widgets do not count`() async throws {
    let blocks = [Role.caption, .teaser, .widget, .deck].map { Block(.paragraph, role: $0, text: Self.story) }
    #expect(try await breaches("", blocks: blocks, ["rules": "gopher"]).contains("gopher_min_words"))
  }

  @Test func `A text of a million words is judged in time`() async throws {
    var document = Document.text(String(repeating: "word \u{301}\u{0} 渡 ", count: 500_000))
    document.metadata.language = "en"
    let clock = ContinuousClock()
    let begun = clock.now
    let outcome = try await Quality.reading().outcome(of: document).outcome
    guard case .drop = outcome else {
      Issue.record("it was kept")
      return
    }
    #expect(clock.now - begun < .seconds(60))
  }

  @Test func `A text whose time is up fails`() async throws {
    var document = Document.text(Self.story)
    let late = StageContext(stage: "transforms[0].quality", deadline: .now - .seconds(1))
    let stage = try Quality.reading()
    #expect(throws: DocumentError.self) { try stage.apply(to: &document, in: late) }
  }

  @Test func `Limits that every article breaks, or none can, are errors`() throws {
    let error = #expect(throws: SettingErrors.self) {
      try Quality.reading([
        "rules": [], "gopher": ["min_words": 100, "max_words": 50, "max_bullet_lines": 90, "max_symbol_ratio": -0.1],
        "repetition": ["top_ngrams": [0.2, 18, 0.16]], "fineweb": ["max_short_lines": 1.01],
      ])
    }
    #expect(
      error?.description == """
        rules: no set of rules is asked; name one, or leave the stage out
        gopher.max_bullet_lines: expected a share from 0 to 1, found 90.0
        fineweb.max_short_lines: expected a share from 0 to 1, found 1.01
        repetition.top_ngrams[1]: expected a share from 0 to 1, found 18.0
        gopher.max_symbol_ratio: expected a number from 0, found -0.1
        gopher.min_words: 100 is more than max_words, which is 50: every article breaks that
        """)
  }

  @Test func `Lists of limits must fit their runs`() throws {
    let error = #expect(throws: SettingErrors.self) {
      try Quality.reading(["repetition": ["top_ngrams": [0.2], "duplicate_ngrams": [0.1, 0.1]]])
    }
    #expect(
      error?.description == """
        repetition.top_ngrams: expected 3 numbers, for runs of 2 to 4 words, or [], found 1
        repetition.duplicate_ngrams: expected 6 numbers, for runs of 5 to 10 words, or [], found 2
        """)
  }
}
