import CopydeskCore
import Testing

@testable import CopydeskReprintsPlugin

/// Invented stories, one in each of five languages, and what becomes of stories on their way.
struct Story: Sendable, CustomTestStringConvertible {
  var language: String
  /// Sentences with their stops.
  var sentences: [String]
  /// What separates sentences.
  var gap: String
  /// Another lead and another footer.
  var lead: String
  var footer: String

  var testDescription: String { language }

  var text: String { sentences.joined(separator: gap) }

  static let all = [english, german, korean, japanese, arabic]

  static let english = Story(
    language: "English",
    sentences: [
      "The harbour council of Merrow voted on Tuesday evening to keep the winter ferry running until the end of March.",
      "A survey among nine hundred passengers had found that one in three has no other way to reach work before seven.",
      "The boats carry about four thousand people on an ordinary weekday, most of them between six and nine in the morning.",
      "Councillor Ida Penhale said that the town could not ask nurses and bakers to wait for the light.",
      "The shipping company had wanted to stop the crossing in November, when storms double the cost of fuel.",
      "It will now receive a grant of two million crowns, half of which comes from the ministry of transport.",
      "Opponents called the decision expensive and said that a bus over the new bridge would do as well.",
      "The timetable for the coming season is to be printed in the second week of October.",
    ],
    gap: " ", lead: "Good news for early risers on the western shore: their boat stays, at least for one more winter.",
    footer: "Our reporters follow this story. Write to the desk if you know more about the ferry.")

  static let german = Story(
    language: "German",
    sentences: [
      "Der Gemeinderat von Nordersand hat am Dienstagabend beschlossen, die Winterfähre bis Ende März fahren zu lassen.",
      "Eine Umfrage unter neunhundert Fahrgästen hatte ergeben, dass jeder Dritte morgens keinen anderen Weg zur Arbeit hat.",
      "An gewöhnlichen Werktagen befördern die Schiffe rund viertausend Menschen, die meisten davon zwischen sechs und neun Uhr.",
      "Die Bürgermeisterin Wiebke Harmsen sagte, man könne Pflegerinnen und Bäcker nicht bitten, auf das Tageslicht zu warten.",
      "Die Reederei wollte den Betrieb im November einstellen, wenn die Stürme den Verbrauch an Treibstoff verdoppeln.",
      "Sie erhält nun einen Zuschuss von zwei Millionen Kronen, von denen die Hälfte aus dem Verkehrsministerium kommt.",
      "Gegner nannten den Beschluss teuer und meinten, ein Bus über die neue Brücke erfülle denselben Zweck.",
    ],
    gap: " ",
    lead: "Aufatmen am Westufer: Das Frühschiff bleibt den Pendlern wenigstens einen weiteren Winter erhalten.",
    footer: "Mehr zum Thema lesen Sie morgen in unserer gedruckten Ausgabe auf der dritten Seite.")

  static let korean = Story(
    language: "Korean",
    sentences: [
      "해솔시 의회는 화요일 저녁 겨울철 여객선 운항을 내년 삼월 말까지 계속하기로 의결했다.",
      "승객 구백 명을 대상으로 한 조사에서 세 명 가운데 한 명은 아침 일곱 시 전에 출근할 다른 방법이 없다고 답했다.",
      "평일에는 하루 평균 사천 명이 배를 이용하며 대부분 오전 여섯 시에서 아홉 시 사이에 몰린다.",
      "박노을 의원은 간호사와 제빵사에게 날이 밝을 때까지 기다리라고 할 수는 없다고 말했다.",
      "선사는 폭풍으로 연료비가 두 배로 오르는 십일월에 운항을 멈추려 했다.",
      "앞으로 이 회사는 보조금 이백만 원을 받게 되며 그 절반은 교통 당국이 부담한다.",
      "반대하는 주민들은 결정이 지나치게 비싸고 새 다리를 건너는 버스로도 충분하다고 주장했다.",
    ],
    gap: " ", lead: "서쪽 마을에서 새벽에 출근하는 사람들에게 반가운 소식이 전해졌다.",
    footer: "이 기사에 대한 의견은 편집국으로 보내 주시기 바랍니다.")

  static let japanese = Story(
    language: "Japanese",
    sentences: [
      "青浜町の議会は火曜日の夜、冬の渡し船を来年三月の末まで続けることを決めた。",
      "乗客九百人への調査では、三人に一人が朝七時より前に職場へ向かう手段をほかに持たないと答えた。",
      "平日には一日におよそ四千人が船を使い、その多くは午前六時から九時までに集中している。",
      "議員の汐見あかねさんは、看護師やパン職人に夜明けを待てとは言えないと語った。",
      "船会社は嵐で燃料費が倍になる十一月に運航を止める考えだった。",
      "今後は二百万円の補助を受け、その半分を国の運輸当局が負担する。",
      "反対する住民は費用がかかりすぎると批判し、新しい橋を渡るバスで足りると主張した。",
    ],
    gap: "", lead: "西岸の早起きの人たちに、うれしい知らせが届いた。", footer: "この話題の続きは明日の朝刊でお伝えします。")

  static let arabic = Story(
    language: "Arabic",
    sentences: [
      "قرر مجلس بلدة مرسى الريح مساء الثلاثاء استمرار العبارة الشتوية حتى نهاية شهر مارس المقبل.",
      "وأظهر استطلاع شمل تسعمئة راكب أن واحدا من كل ثلاثة لا يملك وسيلة أخرى للوصول إلى عمله قبل السابعة صباحا.",
      "وتنقل القوارب نحو أربعة آلاف شخص في يوم العمل العادي، معظمهم بين السادسة والتاسعة صباحا.",
      "وقالت عضوة المجلس سلمى الخطيب إن البلدة لا تستطيع أن تطلب من الممرضات والخبازين انتظار ضوء النهار.",
      "وكانت شركة الملاحة تريد وقف الرحلات في نوفمبر حين تضاعف العواصف كلفة الوقود.",
      "وستحصل الشركة الآن على منحة قدرها مليونان، يأتي نصفها من وزارة النقل.",
      "ووصف المعارضون القرار بأنه مكلف وقالوا إن حافلة فوق الجسر الجديد تكفي.",
    ],
    gap: " ", lead: "خبر سار لمن يستيقظون باكرا على الضفة الغربية للنهر.",
    footer: "تابعوا تفاصيل هذه القصة في نشرتنا المسائية.")
}

extension Document {
  /// A document with a paragraph.
  static func article(
    _ id: String, _ text: String, title: String? = nil, url: String? = nil, canonical: String? = nil,
    published: String? = nil, site: String? = nil
  ) -> Document {
    var document = Document(
      origin: Origin(path: id, url: url), payload: Payload(bytes: [], mediaType: .html))
    document.blocks = text.isEmpty ? [] : [Block(.paragraph, text: text)]
    document.metadata.title = title
    document.metadata.canonicalURL = canonical
    document.metadata.published = published
    document.metadata.site = site
    return document
  }
}

extension Reprints {
  /// Makes the stage from settings as in a config, and opens it.
  static func opened(_ settings: ConfigNode = [:], in folder: String = "/") async throws -> Reprints {
    let stage = try Reprints(settings: try Settings.reading(settings, baseFolder: folder))
    try await stage.open(in: StageContext(stage: "reprints"))
    return stage
  }

  /// What becomes of documents, one after the other: `-` for one that goes on as it came, notes on one that is marked, or the reason of a
  /// drop.
  func see(_ documents: Document...) async throws -> [String] { try await see(documents) }

  func see(_ documents: [Document]) async throws -> [String] {
    var lines: [String] = []
    for var document in documents {
      switch try await apply(to: &document, in: StageContext(stage: "reprints")) {
      case .keep:
        let reprint = Reprint(of: document)
        let notes = [
          reprint?.duplicateOf.map { "duplicate of \($0)" }, reprint?.replaces.map { "replaces \($0)" },
        ]
        lines.append(notes.compactMap { $0 }.first ?? "-")
      case .drop(let reason): lines.append(reason.description)
      case .split: lines.append("split")
      }
    }
    return lines
  }

  /// Ends the run.
  func end(_ commit: SinkCommit = .final) async throws {
    try await self.commit(commit, upTo: position, in: StageContext(stage: "reprints"))
  }
}
