import CopydeskHTML
import TestSupport
import Testing

/// Pages that do not say what they are in: a headline and a paragraph among ordinary markup.
@Suite struct GuessTests {
  @Test(arguments: GuessTests.cases)
  func `The text is read as it was written`(language: String, encoding: String) throws {
    let text = try #require(GuessTests.texts[language])
    let title = text.prefix(while: { !".。".contains($0) })
    let html = """
      <!DOCTYPE html><html><head><title>\(title)</title><meta name="viewport" content="width=device-width">
      <link rel=stylesheet href="/style.css"><script>var a = "&eacute;";</script></head><body><div id="main">
      <h1>\(title)</h1><p class="text">\(text)</p><p>&copy; 2020 <a href="/contact">Contact</a></p></div></body></html>
      """
    let page = DecodedPage(try encoded(html, in: encoding))
    #expect(page.decision == .detected)
    #expect(page.repairs == 0)
    #expect(String(decoding: page.utf8, as: UTF8.self) == html, "read as \(page.encoding)")
  }

  @Test func `Signs without letters are windows-1252`() {
    let page = DecodedPage(Array("<p>the ".utf8) + [0x93] + Array("quick".utf8) + [0x94] + Array(" fox".utf8))
    #expect(String(decoding: page.utf8, as: UTF8.self) == "<p>the “quick” fox")
  }

  @Test(arguments: ["windows-1251", "koi8-u", "ibm866", "iso-8859-5"])
  func `Cyrillic in capitals`(_ encoding: String) throws {
    let text = try #require(Self.texts["ru"]).uppercased()
    let html = "<html><body><h1>\(text.prefix(24))</h1><p>\(text)</p></body></html>"
    let page = DecodedPage(try encoded(html, in: encoding))
    #expect(String(decoding: page.utf8, as: UTF8.self) == html, "read as \(page.encoding)")
  }

  @Test(arguments: GuessTests.cases.filter { GuessTests.others.contains($0.0) && $0.1 != "ISO-2022-JP" })
  func `Words of other languages overrule what editors say in every page`(language: String, encoding: String) throws {
    let html = try Self.page(declaring: "iso-8859-1", language)
    let page = DecodedPage(try encoded(html, in: encoding))
    #expect(page.decision == .declarationOverruled)
    #expect(String(decoding: page.utf8, as: UTF8.self) == html, "read as \(page.encoding)")
  }

  @Test(arguments: ["de", "fr", "es", "pt", "sv", "en", "is"])
  func `Those of Western Europe do not`(_ language: String) throws {
    let html = try Self.page(declaring: "iso-8859-1", language)
    let page = DecodedPage(try encoded(html, in: "CP1252"))
    #expect(page.decision == .meta && page.encoding == "windows-1252")
  }

  @Test(arguments: [("euc-jp", "ja", "CP932"), ("big5", "ru", "CP1251"), ("shift_jis", "ko", "EUC-KR")])
  func `Neither do statistics follow a declaration that a tenth of the characters contradicts`(
    declared: String, language: String, encoding: String
  ) throws {
    let html = try Self.page(declaring: declared, language)
    let page = DecodedPage(try encoded(html, in: encoding))
    #expect(page.decision == .declarationOverruled)
    #expect(String(decoding: page.utf8, as: UTF8.self) == html, "read as \(page.encoding)")
  }

  /// The languages that windows-1252 has not the letters of, and which are told by that.
  private static let others = ["ru", "uk", "bg", "pl", "el", "tr", "he", "ar", "fa", "th", "ko", "ja", "zhs", "zht"]

  private static func page(declaring encoding: String, _ language: String) throws -> String {
    let text = try #require(texts[language] ?? icelandic[language])
    return "<html><head><meta charset=\(encoding)></head><body><p>\(text)</p><p>\(text)</p></body></html>"
  }

  private static let icelandic = [
    "is":
      "Ferjan gamla siglir á ný yfir fjörðinn eftir þrjátíu ára hlé, og íbúar eyjarinnar fögnuðu því með tónlist og köku."
  ]

  private func encoded(_ text: String, in encoding: String) throws -> [UInt8] {
    try #require(
      Reencoding.convert(Array(text.utf8), from: "UTF-8", to: encoding), "not all of it is in \(encoding)")
  }

  /// A language and what it is written in, by the C library's names.
  private static let cases: [(String, String)] = [
    ("ru", "CP1251"), ("ru", "KOI8-R"), ("ru", "ISO-8859-5"), ("ru", "IBM866"), ("uk", "CP1251"), ("bg", "CP1251"),
    ("pl", "CP1250"), ("pl", "ISO-8859-2"), ("cs", "CP1250"), ("cs", "ISO-8859-2"), ("hu", "CP1250"),
    ("ro", "CP1250"), ("hr", "CP1250"), ("de", "CP1252"), ("fr", "CP1252"), ("es", "CP1252"), ("pt", "CP1252"),
    ("sv", "CP1252"), ("en", "CP1252"), ("el", "CP1253"), ("el", "ISO-8859-7"), ("tr", "CP1254"), ("he", "CP1255"),
    ("ar", "CP1256"), ("fa", "CP1256"), ("lt", "CP1257"), ("lv", "CP1257"), ("th", "CP874"), ("ko", "EUC-KR"),
    ("ja", "CP932"), ("ja", "EUC-JP"), ("ja", "ISO-2022-JP"), ("zhs", "GBK"), ("zht", "BIG5"),
  ]

  private static let texts: [String: String] = [
    "ru":
      """
    Городской совет вчера утвердил новый план движения трамваев. По словам мэра, первые вагоны выйдут на \
    линию уже весной, а старое депо станет музеем.
    """,
    "uk":
      """
    Міська рада вчора затвердила новий план руху трамваїв. За словами мера, перші вагони вийдуть на \
    лінію вже навесні, а старе депо стане музеєм її історії.
    """,
    "bg":
      """
    Общинският съвет прие вчера новия план за движението на трамваите. Според кмета първите вагони ще \
    тръгнат през пролетта, а старото депо ще стане музей.
    """,
    "pl":
      """
    Rada miasta przyjęła wczoraj nowy plan ruchu tramwajów. Według burmistrza pierwsze wagony wyjadą na \
    tory już wiosną, a stara zajezdnia stanie się muzeum. Może ktoś jeszcze zgłosi zażalenie, lecz \
    większość mieszkańców jest zadowolona.
    """,
    "cs":
      """
    Městská rada včera schválila nový plán tramvajové dopravy. Podle starosty první vozy vyjedou už na \
    jaře a stará vozovna se stane muzeem. Někteří řidiči žádají přesnější jízdní řády.
    """,
    "hu":
      """
    A városi tanács tegnap elfogadta a villamosok új menetrendjét. A polgármester szerint az első kocsik \
    már tavasszal elindulnak, a régi kocsiszín pedig múzeum lesz. Többen hosszabb időszakot kértek, \
    végül közös döntés született.
    """,
    "ro":
      """
    Consiliul local a aprobat ieri noul plan de circulaţie a tramvaielor. Potrivit primarului, primele \
    vagoane vor ieşi pe traseu încă din primăvară, iar vechiul depou va deveni muzeu. Câţiva locuitori \
    s-au plâns de zgomot.
    """,
    "hr":
      """
    Gradsko vijeće jučer je usvojilo novi plan tramvajskog prometa. Prema riječima gradonačelnika, prvi \
    vagoni krenut će već u proljeće, a staro spremište postat će muzej. Žitelji traže više klupa uz \
    šetnicu.
    """,
    "de":
      """
    Der Stadtrat hat gestern den neuen Fahrplan für die Straßenbahnen beschlossen. Laut Bürgermeister \
    fahren die ersten Züge schon im Frühling, das alte Depot wird ein Museum. Größere Änderungen können \
    später folgen.
    """,
    "fr":
      """
    Le conseil municipal a adopté hier le nouveau plan des tramways. D’après le maire, les premières \
    rames circuleront dès le printemps et l’ancien dépôt deviendra un musée. Où s’arrêtera-t-il ? Ça \
    reste à décider.
    """,
    "es":
      """
    El ayuntamiento aprobó ayer el nuevo plan de tranvías. Según el alcalde, los primeros vagones \
    circularán ya en primavera y la antigua cochera será un museo. ¿Quién pagará las obras? Mañana se \
    sabrá.
    """,
    "pt":
      """
    A câmara municipal aprovou ontem o novo plano dos elétricos. Segundo o presidente, as primeiras \
    composições já circularão na primavera e a antiga estação será um museu. Não há decisão sobre as \
    obras.
    """,
    "sv":
      """
    Kommunfullmäktige antog i går den nya planen för spårvagnarna. Enligt borgmästaren går de första \
    vagnarna redan till våren, och den gamla vagnhallen blir museum. Många är nöjda, andra är det inte.
    """,
    "en":
      """
    The council approved the new tram plan yesterday. “The first cars will run in spring,” the mayor \
    said, “and the old depot won’t be lost – it’ll be a museum.” A café will open too.
    """,
    "el":
      """
    Το δημοτικό συμβούλιο ενέκρινε χθες το νέο σχέδιο για τα τραμ. Σύμφωνα με τον δήμαρχο, τα πρώτα \
    βαγόνια θα κυκλοφορήσουν την άνοιξη και το παλιό αμαξοστάσιο θα γίνει μουσείο. Άλλες αλλαγές θα \
    ακολουθήσουν.
    """,
    "tr":
      """
    Belediye meclisi dün tramvaylar için yeni planı kabul etti. Başkana göre ilk vagonlar ilkbaharda \
    sefere çıkacak, eski depo ise müze olacak. Şehirde yaşayanların çoğu değişikliği olumlu karşıladı, \
    ığdır yolu da genişletilecek.
    """,
    "he":
      """
    מועצת העיר אישרה אתמול את התוכנית החדשה לרכבות הקלות. לדברי ראש העיר, הקרונות הראשונים ייצאו לדרך \
    כבר באביב, והמחסן הישן יהפוך למוזיאון.
    """,
    "ar":
      """
    وافق مجلس المدينة أمس على الخطة الجديدة لحركة الترام. وقال رئيس البلدية إن العربات الأولى ستنطلق في \
    الربيع، وإن المستودع القديم سيصبح متحفا.
    """,
    "fa":
      """
    شوراي شهر ديروز طرح تازه حرکت تراموا را تصويب کرد. به گفته شهردار نخستين واگن‌ها در بهار به راه \
    مي‌افتند و انبار کهنه موزه مي‌شود.
    """,
    "lt":
      """
    Miesto taryba vakar patvirtino naują tramvajų planą. Anot mero, pirmieji vagonai išvažiuos jau \
    pavasarį, o senasis depas taps muziejumi. Žmonės prašė daugiau stotelių šalia turgaus, čia \
    gyvenančių šeimų.
    """,
    "lv":
      """
    Pilsētas dome vakar apstiprināja jauno tramvaju plānu. Pēc mēra teiktā pirmie vagoni izbrauks jau \
    pavasarī, bet vecais depo kļūs par muzeju. Daži iedzīvotāji lūdza garāku maršrutu.
    """,
    "th":
      """
    สภาเมืองอนุมัติแผนรถรางใหม่เมื่อวานนี้ นายกเทศมนตรีกล่าวว่ารถขบวนแรกจะเริ่มวิ่งในฤดูใบไม้ผลิ และโรงเ\
    ก็บรถเก่าจะกลายเป็นพิพิธภัณฑ์
    """,
    "ko":
      """
    시의회는 어제 새로운 전차 계획을 승인했다. 시장은 첫 차량이 봄부터 운행을 시작하며 오래된 차고는 박물관이 될 것이라고 말했다. 주민들은 정류장을 더 늘려 달라고 요구했다.
    """,
    "ja":
      """
    市議会は昨日、新しい路面電車の計画を承認した。市長によると、最初の車両は春から走り始め、古い車庫は博物館になるという。住\
    民からは停留所を増やしてほしいとの声も上がった。
    """,
    "zhs":
      """
    市议会昨天批准了新的有轨电车计划。市长表示,第一批车辆将于春天开始运行,旧车库将改建为博物馆。居民希望增加更多的车站。
    """,
    "zht":
      """
    市議會昨天批准了新的電車計畫。市長表示,第一批車輛將於春天開始行駛,舊車庫將改建為博物館。居民希望增加更多的車站。
    """,
  ]
}
