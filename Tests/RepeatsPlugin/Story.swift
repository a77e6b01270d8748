import Testing

/// One story in one language: what the tests put together pages from.
struct Story: Sendable, CustomTestStringConvertible {
  let language: String
  let section: String
  let headline: String
  let deck: String
  let caption: String
  /// What follows the caption where the credit is printed with it.
  let creditLine: String
  let credit: String
  let paragraphs: [String]
  /// A sentence of the first paragraph.
  let quotation: String
  /// A short answer.
  let yes: String
  /// A place and an agency in front of a first paragraph.
  let dateline: String
  /// What asks to read on.
  let readMore: String
  /// A label in front of a caption.
  let label: String
  /// A heading of a part.
  let heading: String
  /// The label of a table of contents.
  let contents: String

  var testDescription: String { language }

  static let all = [english, german, korean, japanese, arabic]

  static let english = Story(
    language: "English", section: "Region", headline: "The ferry is back after two years",
    deck: "It carries bicycles, sheep and, on Sundays, a choir.", caption: "The ferry on its first crossing on Monday",
    creditLine: " / Photo: Jo Marr", credit: "Jo Marr",
    paragraphs: [
      "For two years nobody crossed the sound without wet feet. On Monday the ferry came back, painted green, an hour early and full.",
      "“I have waited at this ladder every morning,” said the first passenger, who had brought a chair and a flask of tea with her.",
    ],
    quotation: "On Monday the ferry came back, painted green", yes: "Yes.",
    dateline: "HOLLOWICK (AP) — ", readMore: " Read more", label: "Photo: ", heading: "The crossing",
    contents: "In this article:")

  static let german = Story(
    language: "German", section: "Lokales", headline: "Die Fähre fährt wieder nach zwei Jahren",
    deck: "Sie nimmt Räder mit, Schafe und sonntags einen Chor.", caption: "Die Fähre auf ihrer ersten Fahrt am Montag",
    creditLine: " (Foto: Till Acker)", credit: "Till Acker",
    paragraphs: [
      "Zwei Jahre lang kam niemand trockenen Fußes über den Sund. Am Montag kehrte die Fähre zurück, grün gestrichen, eine Stunde zu früh.",
      "„Ich habe jeden Morgen an dieser Leiter gewartet“, sagte die erste Passagierin, die einen Stuhl und eine Kanne Tee mitgebracht hatte.",
    ],
    quotation: "Am Montag kehrte die Fähre zurück, grün gestrichen", yes: "Ja.",
    dateline: "HOLLWIEK (dpa) – ", readMore: " Weiterlesen", label: "Bild: ", heading: "Die Überfahrt",
    contents: "Auf dieser Seite:")

  static let korean = Story(
    language: "Korean", section: "사회", headline: "나루 배가 두 해 만에 돌아왔다", deck: "자전거와 양, 일요일에는 합창단도 싣는다.",
    caption: "월요일 첫 운항에 나선 나룻배", creditLine: " 사진=도하람", credit: "도하람",
    paragraphs: [
      "두 해 동안 아무도 발을 적시지 않고는 물길을 건너지 못했다. 월요일 초록색으로 칠한 배가 한 시간 일찍 승객을 가득 싣고 돌아왔다.",
      "“아침마다 이 사다리 앞에서 기다렸다”고 첫 승객은 말했다. 그는 의자와 차를 담은 보온병을 가져왔다.",
    ],
    quotation: "월요일 초록색으로 칠한 배가 한 시간 일찍", yes: "네.",
    dateline: "(나루=연합뉴스) ", readMore: " 더 보기", label: "사진: ", heading: "물길 건너기", contents: "이 기사의 차례:")

  static let japanese = Story(
    language: "Japanese", section: "地域", headline: "渡し船が二年ぶりに復活", deck: "自転車も羊も、日曜には合唱団も乗せる。", caption: "月曜の初便に乗り込む住民ら",
    creditLine: " 写真：波多野岬", credit: "波多野岬",
    paragraphs: [
      "二年のあいだ、足を濡らさずに瀬戸を渡れる人はいなかった。月曜、緑に塗り直された船が一時間早く、満員で戻ってきた。",
      "「毎朝この梯子のところで待っていた」と最初の乗客は話した。椅子とお茶の入った水筒を持ってきていた。",
    ],
    quotation: "緑に塗り直された船が一時間早く", yes: "はい。",
    dateline: "（渡し＝共同）", readMore: " 続きを読む", label: "写真：", heading: "瀬戸を渡る", contents: "この記事の目次：")

  static let arabic = Story(
    language: "Arabic", section: "مجتمع", headline: "العبّارة تعود إلى النهر بعد عامين",
    deck: "تحمل الدراجات والخراف، وفي أيام الأحد جوقة كاملة.",
    caption: "العبّارة في رحلتها الأولى صباح الاثنين", creditLine: " (تصوير: سامر الغدير)", credit: "سامر الغدير",
    paragraphs: [
      "لم يعبر أحد المضيق طوال عامين دون أن تبتل قدماه. ويوم الاثنين عادت العبّارة، وقد طُليت بالأخضر، قبل موعدها بساعة كاملة.",
      "قالت الراكبة الأولى: «انتظرت كل صباح عند هذا السلم»، وكانت قد أحضرت معها كرسياً وإبريقاً من الشاي الساخن.",
    ],
    quotation: "ويوم الاثنين عادت العبّارة، وقد طُليت بالأخضر", yes: "نعم.",
    dateline: "الضفة (رويترز) - ", readMore: " اقرأ المزيد", label: "صورة: ", heading: "عبور المضيق",
    contents: "في هذا المقال:")
}
