/// The encodings with one byte a character that are guessed at, and the letters beyond ASCII of the languages written in each.
///
/// The orders of letters are the ones generally given for each language, most frequent first; beyond the first few their exact
/// place matters little.
enum SingleByteLanguages {
  struct Encoding {
    var name: String
    var languages: [String]
    /// The score against the encoding before any text is seen: the rarer on the web, the higher.
    var handicap: Float
    /// The weight of a letter: less where languages that are seldom written so share it with others.
    var weight: Float = 1
  }

  static let encodings: [Encoding] = [
    .init(name: "windows-1252", languages: western, handicap: 0),
    .init(name: "windows-1250", languages: central, handicap: 1, weight: 0.92),
    .init(name: "windows-1251", languages: cyrillic, handicap: 0),
    .init(name: "windows-1253", languages: [greek], handicap: 0),
    .init(name: "windows-1254", languages: [turkish], handicap: 1, weight: 0.96),
    .init(name: "windows-1255", languages: [hebrew], handicap: 0),
    .init(name: "windows-1256", languages: arabic, handicap: 0),
    .init(name: "windows-1257", languages: baltic, handicap: 1.5, weight: 0.9),
    .init(name: "windows-874", languages: [thai], handicap: 0),
    .init(name: "koi8-u", languages: Array(cyrillic.prefix(2)), handicap: 1),
    .init(name: "iso-8859-2", languages: central, handicap: 2, weight: 0.92),
    .init(name: "iso-8859-5", languages: cyrillic, handicap: 3),
    .init(name: "ibm866", languages: Array(cyrillic.prefix(1)), handicap: 3),
    .init(name: "macintosh", languages: western, handicap: 3, weight: 0.98),
    .init(name: "x-mac-cyrillic", languages: Array(cyrillic.prefix(2)), handicap: 4),
    .init(name: "iso-8859-7", languages: [greek], handicap: 1),
    .init(name: "iso-8859-8", languages: [hebrew], handicap: 1),
    .init(name: "iso-8859-6", languages: arabic, handicap: 2),
    .init(name: "iso-8859-15", languages: western, handicap: 2, weight: 0.98),
    .init(name: "iso-8859-13", languages: baltic + western, handicap: 6, weight: 0.88),
    .init(name: "iso-8859-16", languages: romanian + western, handicap: 6, weight: 0.9),
    .init(name: "iso-8859-3", languages: southern, handicap: 6, weight: 0.9),
    .init(name: "iso-8859-10", languages: northern, handicap: 6, weight: 0.9),
    .init(name: "iso-8859-14", languages: celtic, handicap: 6, weight: 0.9),
    .init(name: "iso-8859-4", languages: baltic, handicap: 6, weight: 0.88),
  ]

  private static let western = [
    "éàèêçôîùâûïëœæÿü", "äüöß", "óíáéñúü", "ãçáéíóõêúâàô", "äöåé", "øåæéö", "áðíóæöúþéý", "àèùìòéó", "éàóèíçòúïü",
    "éèñïüö",
  ]
  private static let central = [
    "łęąóżśćńź", "íáěéýžřčšůúťňďó", "áíéčýžšúľťôňäďóŕĺ", "áéöóőíüúű", "ăîţşâ", "čšžćđ", "ëç", "äüöß",
  ]
  private static let romanian = ["ăîțșâ"]
  private static let baltic = ["ėšįųžūčąę", "āīēšņūļžčģķ", "äõüöšž"]
  private static let northern = ["äöåé", "øåæéö", "áðíóæöúþéý", "ášáđčŋŧž", "äõüöšž"]
  private static let southern = ["ħżċġà", "ŭĝĉŝĵĥ", "ıüşöğçiâ"]
  private static let celtic = ["áéíóú", "ŵŷâêîôûáï", "àèìòù", "ḃċḋḟġṁṗṡṫáéíóú"]
  private static let turkish = "ıüşöğçiâ"
  private static let greek = "αοιτεσνηυρπκμλςάόίέωήγύδχθώφβξζψϊϋΐΰ"
  private static let hebrew = "יוהלאתרבמשנדקפעחגטסכזםןצךףץ"
  private static let arabic = ["اليمونرتبةعدسفهكقحجأشصطخإذىزضثغءئظآؤ", "ايرندهمتوبشسلكگزفقخآحعپجطغصچضءئظثذؤأژ"]
  private static let cyrillic = [
    "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "оанивертксклупмдяьзгбїчхійцєжшющфґ", "аоиетнрсвлпдкмзгуячбйжцъшхщфюь",
    "аиоенрстјвкупдмљзгњшжцчбћхђфџ", "анісртоклeеыдмпувзяўьбгчжхцйшюфёэ",
  ]
  private static let thai = "านรกอเงมยลวดทสตะปบคหแจพชขใไโผซธณศภถฟษฐอญฉฎฏฒฬ่้ัิีึืุู์็ำ๊๋ๆฯ"
}
