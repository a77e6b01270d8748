import CopydeskCore
import CopydeskLanguagePlugin
import CopydeskTesting
import Testing

/// What is stated beside what the text is in.
@Suite struct LanguageIdentificationTests {
  private static let texts: [String: String] = [
    "en":
      "The ferry is running again, two years after the flood had taken its "
      + "pier and most of the road that led to it.",
    "de":
      "Die Fähre fährt wieder, zwei Jahre nachdem das Hochwasser den Anleger "
      + "und den größten Teil der Straße fortgerissen hatte.",
    "id":
      "Feri penyeberangan kembali beroperasi pada hari Senin setelah dua "
      + "tahun berhenti karena banjir merusak dermaga.",
    "zu":
      "Isikebhe sesibuyele emsebenzini ngoMsombuluko emva kweminyaka emibili "
      + "izikhukhula zithathe ichweba nomgwaqo oya khona.",
    "xh":
      "Isikhephe sibuyele emsebenzini ngoMvulo emva kweminyaka emibini "
      + "izikhukula zithathe izibuko nendlela esa kuwo.",
    "zh-Hans": "渡轮于周一恢复服务，距离洪水冲毁码头已经两年。居民表示，他们一直在等待这一天。",
    "zh-Hant": "渡輪於週一恢復服務，距離洪水沖毀碼頭已經兩年。居民表示，他們一直在等待這一天。",
    "ko": "나룻배가 월요일에 다시 운항을 시작했다. 홍수가 선착장과 도로를 쓸어 간 지 이 년 만이다.",
    "ja": "渡し船は月曜日に運航を再開した。洪水が桟橋と道路の大部分を押し流してから二年が過ぎた。",
    "he": "המעבורת חזרה לפעול ביום שני, שנתיים אחרי שהשיטפון סחף את הרציף ואת רוב הדרך שהובילה אליו.",
    "ar": "عادت العبارة إلى العمل يوم الاثنين بعد عامين من الفيضان الذي جرف الرصيف ومعظم الطريق المؤدي إليه.",
  ]

  private func language(
    of text: String, stated: String?, _ settings: ConfigNode = [:]
  ) async throws -> (tag: String?, document: Document) {
    var document = Document.text(text)
    document.metadata.language = stated
    let result = try await LanguageIdentification.reading(settings).result(of: document)
    return (result.metadata.language, result)
  }

  @Test(arguments: texts.keys.sorted())
  func `A page that states no language gets that of its text`(_ tag: String) async throws {
    let text = try #require(Self.texts[tag])
    #expect(try await language(of: text, stated: nil).tag == tag)
  }

  @Test(arguments: [
    ("id", "en-ID", "id"), ("id", "in_ID", "id-ID"), ("zu", "en-ZA", "zu"), ("xh", "en", "xh"),
    ("en", "en_gb", "en-GB"),
    ("de", "jp", "de"), ("de", "english", "de"), ("he", "iw", "he"), ("zh-Hant", "zh-TW", "zh-TW"),
    ("zh-Hant", "zh-CN", "zh-Hant"), ("zh-Hans", "zh", "zh-Hans"), ("zh-Hans", "zh-hant-hk", "zh-Hans"),
    ("zh-Hans", "wuu", "wuu"), ("id", "ms", "id"), ("en", "pcm", "pcm"),
  ])
  func `What is stated stays as far as the text bears it out`(
    text: String, stated: String, tag: String
  ) async throws {
    let text = try #require(Self.texts[text])
    #expect(try await language(of: text, stated: stated).tag == tag)
  }

  @Test(arguments: ["Selamat pagi!", "", "2025 — 17:30, 4 : 3", "\u{0}\u{FFFF}\u{1F600}"])
  func `A text that says too little changes nothing`(_ text: String) async throws {
    let (tag, document) = try await language(of: text, stated: "en")
    #expect(tag == "en")
    #expect(document.extras == [:])
    #expect(try await language(of: text, stated: nil).tag == nil)
  }

  @Test func `A text that is not clearly in one language changes nothing`() async throws {
    let mixed = Self.texts.keys.sorted().filter { $0 != "de" }.compactMap { Self.texts[$0] }.joined(separator: "\n")
    #expect(try await language(of: mixed, stated: "de").tag == "de")
    #expect(try await language(of: mixed, stated: nil).tag == nil)
  }

  @Test func `Control characters and code do not count`() async throws {
    let text = try #require(Self.texts["de"])
    var document = Document.text(text.replacing(" ", with: "\u{0} \u{FFFE}"))
    let code = "for each of the words that the reader has given to the writer, print the word and the line of the word"
    document.blocks.insert(
      Block(.preformatted(language: nil), text: String(repeating: code, count: 20)), at: 0)
    let result = try await LanguageIdentification.reading().result(of: document)
    #expect(result.metadata.language == "de")
    #expect(result.extras["language"]?["detected"] == "de")
  }

  @Test func `Without override only what is missing is filled in`() async throws {
    let text = try #require(Self.texts["id"])
    #expect(try await language(of: text, stated: "en-ID", ["override": false]).tag == "en-ID")
    #expect(try await language(of: text, stated: "english", ["override": false]).tag == "english")
    #expect(try await language(of: text, stated: nil, ["override": false]).tag == "id")
  }

  @Test func `Only the languages that are chosen among are found`() async throws {
    let text = try #require(Self.texts["zh-Hant"])
    #expect(try await language(of: text, stated: nil, ["languages": ["en", "de"]]).tag == nil)
    #expect(try await language(of: text, stated: nil, ["languages": ["en", "zh"]]).tag == "zh-Hant")
    #expect(try await language(of: text, stated: nil, ["languages": "zh-hans"]).tag == nil)
  }

  @Test func `The history says what was changed, and nothing where nothing was`() async throws {
    var document = Document.text(try #require(Self.texts["id"]))
    document.metadata.language = "en-ID"
    let stage = try LanguageIdentification.reading()
    let first = StageContext(stage: "transforms[0].language")
    #expect(stage.apply(to: &document, in: first) == .keep)
    #expect(first.notes == ["in id, not en-ID (confidence 0.99)"])
    let second = StageContext(stage: "transforms[1].language")
    #expect(stage.apply(to: &document, in: second) == .keep)
    #expect(second.notes == [])
  }

  @Test func `Wrong settings are found all at once`() throws {
    let error = #expect(throws: SettingErrors.self) {
      try LanguageIdentification.reading(["min_confidence": 2, "languages": ["en", "no language", "pcm"]])
    }
    #expect(
      error?.description == """
        min_confidence: expected a number from 0 to 1, found 2.0
        languages[1]: 'no language' is no language tag, such as 'de' or 'zh-Hant'
        languages[2]: 'pcm' is not a language that can be found in a text
        """)
  }
}
