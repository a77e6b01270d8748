import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// An invented article in one of several languages, with what readers wrote below it.
struct ReaderThreadPage: CustomTestStringConvertible {
  let language: String
  let title: String
  let story: [String]
  let names: [String]
  let words: [String]
  // What one clicks to answer, how many comments there are, a day with a time of day, and how long ago.
  let reply: String
  let label: String
  let date: String
  let ago: String

  var testDescription: String { language }

  /// The text of the page with items below the story.
  func text(
    before: String = "", after: String = "", _ item: (_ name: String, _ words: String, _ number: Int) -> String
  ) throws -> String {
    let items = zip(names, words).enumerated().map { item($1.0, $1.1, $0) }.joined()
    return try text(before + items + after)
  }

  /// The text and the captions of the page with something below the story.
  func text(_ below: String) throws -> String {
    let story = story.map { "<p>\($0)</p>" }.joined()
    let page =
      "<html lang=\(language)><title>\(title)</title><body><div><div><h1>\(title)</h1>\(story)\(below)</div></div></body></html>"
    guard let document = try ExtractedPage.document(of: page) else { return "" }
    let captions = document.blocks.filter { $0.role == .caption }.map(\.text)
    return (captions + [document.text]).joined(separator: "\n")
  }

  /// Whether nothing but the article is left.
  func isStory(_ text: String) -> Bool { text.hasSuffix(story[story.count - 1]) && holds(story, text) }

  /// Whether all that readers or others wrote is there.
  func isWhole(_ text: String) -> Bool { holds(story + words, text) }

  private func holds(_ parts: [String], _ text: String) -> Bool { parts.allSatisfy { text.contains($0) } }

  func ago(_ number: Int) -> String { ago.replacing("#", with: "\(number + 2)") }

  func date(_ number: Int) -> String { date.replacing("#", with: "\(number + 2)").replacing("~", with: "\(number)") }

  static let all = [
    ReaderThreadPage(
      language: "en", title: "Ferry stops for good",
      story: [
        "The ferry between Arnby and Holm stopped for good on Friday, after a hundred and twelve years on the water.",
        "Nobody had told the passengers, who stood at the pier with their bicycles and waited until it was dark.",
        "A bridge is to be built in three years, the county says, and until then a bus will drive around the bay.",
      ],
      names: ["Old Salt", "Gull", "Tore9", "Mrs Quay"],
      words: [
        "My uncle worked there for years, and he never missed a day.",
        "That is not what I heard from the captain at all.",
        "Good news for the bay, at last!", "What will they do with the old pier now? I would keep it.",
      ],
      reply: "Reply", label: "4 comments", date: "March #, 2025 at 9:1~ am", ago: "# days ago"),
    ReaderThreadPage(
      language: "de", title: "Die Fähre hört auf",
      story: [
        "Die Fähre zwischen Arnby und Holm ist am Freitag zum letzten Mal gefahren, nach hundertzwölf Jahren auf dem Wasser.",
        "Niemand hatte es den Fahrgästen gesagt, die mit ihren Rädern am Steg standen und warteten, bis es dunkel wurde.",
        "In drei Jahren soll eine Brücke gebaut werden, sagt der Kreis, und bis dahin fährt ein Bus um die Bucht.",
      ],
      names: ["Seebär", "Möwe", "Tore9", "Frau Kai"],
      words: [
        "Mein Onkel hat dort jahrelang gearbeitet und nie gefehlt.", "Das habe ich vom Kapitän ganz anders gehört.",
        "Endlich eine gute Nachricht für die Bucht!", "Was wird jetzt aus dem alten Steg? Ich würde ihn behalten.",
      ],
      reply: "Antworten", label: "4 Kommentare", date: "#. März 2025 um 9:1~ Uhr", ago: "vor # Stunden"),
    ReaderThreadPage(
      language: "fr", title: "Le bac s’arrête",
      story: [
        "Le bac entre Arnby et Holm s’est arrêté pour toujours vendredi, après cent douze ans passés sur l’eau.",
        "Personne n’avait prévenu les passagers, qui attendaient sur le quai avec leurs vélos jusqu’à la tombée de la nuit.",
        "Un pont doit être construit dans trois ans, dit le département, et d’ici là un car fera le tour de la baie.",
      ],
      names: ["Loup de mer", "Mouette", "Tore9", "Mme Quai"],
      words: [
        "Mon oncle y a travaillé des années sans manquer un jour.", "Ce n’est pas du tout ce que m’a dit le capitaine.",
        "Enfin une bonne nouvelle pour la baie !", "Que va devenir le vieux quai ? Moi, je le garderais.",
      ],
      reply: "Répondre", label: "4 commentaires", date: "# mars 2025 à 9:1~", ago: "il y a # jours"),
    ReaderThreadPage(
      language: "es", title: "El transbordador se detiene",
      story: [
        "El transbordador entre Arnby y Holm se detuvo para siempre el viernes, después de ciento doce años en el agua.",
        "Nadie había avisado a los pasajeros, que esperaban en el muelle con sus bicicletas hasta que se hizo de noche.",
        "Dentro de tres años se construirá un puente, dice la provincia, y hasta entonces un autobús rodeará la bahía.",
      ],
      names: ["Lobo de mar", "Gaviota", "Tore9", "Doña Muelle"],
      words: [
        "Mi tío trabajó allí durante años y nunca faltó.", "Eso no es lo que me contó el capitán.",
        "¡Por fin una buena noticia para la bahía!", "¿Qué harán ahora con el viejo muelle? Yo lo guardaría.",
      ],
      reply: "Responder", label: "4 comentarios", date: "# de marzo de 2025 a las 9:1~", ago: "hace # días"),
    ReaderThreadPage(
      language: "ru", title: "Паром остановлен",
      story: [
        "Паром между Арнбю и Хольмом остановился навсегда в пятницу, после ста двенадцати лет на воде.",
        "Никто не предупредил пассажиров, которые стояли на причале с велосипедами и ждали до темноты.",
        "Через три года построят мост, говорят в округе, а до тех пор вокруг залива будет ездить автобус.",
      ],
      names: ["Морской волк", "Чайка", "Тур9", "Анна П."],
      words: [
        "Мой дядя работал там много лет и не пропустил ни дня.", "Я слышал от капитана совсем другое.",
        "Наконец-то хорошая новость для залива!", "Что теперь будет со старым причалом? Я бы его оставил.",
      ],
      reply: "Ответить", label: "4 комментария", date: "# марта 2025, 9:1~", ago: "# дня назад"),
    ReaderThreadPage(
      language: "ko", title: "나룻배 운항 종료",
      story: [
        "아른뷔와 홀름을 잇는 나룻배가 백십이 년 동안의 운항을 마치고 금요일에 영원히 멈추었다고 군청이 밝혔다.",
        "아무도 승객들에게 알리지 않아 사람들은 자전거를 끌고 부두에 서서 어두워질 때까지 배를 기다렸다.",
        "군청은 삼 년 안에 다리를 놓을 것이며 그때까지는 버스가 만을 돌아 운행할 것이라고 설명했다.",
      ],
      names: ["바다사나이", "갈매기", "토레9", "부두댁"],
      words: [
        "우리 삼촌이 거기서 오래 일하셨는데 하루도 안 빠지셨어요.", "제가 선장님께 들은 얘기와는 전혀 다르네요.",
        "드디어 좋은 소식이네요!", "낡은 부두는 이제 어떻게 되나요? 저라면 남겨 두겠어요.",
      ],
      reply: "답글", label: "댓글 4개", date: "2025.03.0# 09:1~", ago: "#시간 전"),
    ReaderThreadPage(
      language: "zh-Hans", title: "渡轮停航",
      story: [
        "阿恩比与霍尔姆之间的渡轮在水上航行了一百一十二年之后，于星期五永远停航了。",
        "没有人事先通知乘客，他们推着自行车站在码头上，一直等到天黑也没有等到船来。",
        "县政府表示，三年之内将建成一座大桥，在此之前将有一班公共汽车绕着海湾行驶。",
      ],
      names: ["老水手", "海鸥", "托雷9", "码头太太"],
      words: [
        "我叔叔在那里干了很多年，一天也没缺过。", "我从船长那里听到的完全不是这样。",
        "海湾终于有好消息了！", "旧码头以后怎么办？要是我就把它留着。",
      ],
      reply: "回复", label: "4条评论", date: "2025-03-0# 09:1~", ago: "#小时前"),
    ReaderThreadPage(
      language: "ja", title: "渡し船が運航終了",
      story: [
        "アルンビューとホルムを結ぶ渡し船は、百十二年にわたる運航を終え、金曜日に永遠に止まった。",
        "乗客には何も知らされておらず、人々は自転車を押して桟橋に立ち、暗くなるまで船を待っていた。",
        "県によると三年以内に橋が架けられる予定で、それまではバスが湾を回って走ることになっている。",
      ],
      names: ["海の男", "かもめ", "トーレ9", "桟橋さん"],
      words: [
        "叔父は何年もあそこで働いて、一日も休みませんでした。", "船長から聞いた話とは全然違いますね。",
        "湾にとってやっと良いニュースです！", "古い桟橋はこれからどうなるのでしょう。私なら残します。",
      ],
      reply: "返信", label: "4件のコメント", date: "2025年3月#日 9:1~", ago: "#日前"),
    ReaderThreadPage(
      language: "ar", title: "توقف العبارة",
      story: [
        "توقفت العبارة بين أرنبي وهولم إلى الأبد يوم الجمعة، بعد مئة واثني عشر عاما على الماء.",
        "لم يخبر أحد الركاب، الذين وقفوا على الرصيف مع دراجاتهم وانتظروا حتى حل الظلام.",
        "تقول المقاطعة إن جسرا سيبنى خلال ثلاث سنوات، وحتى ذلك الحين ستدور حافلة حول الخليج.",
      ],
      names: ["ذئب البحر", "نورس", "تور9", "أم الرصيف"],
      words: [
        "عمل عمي هناك سنوات طويلة ولم يتغيب يوما.", "هذا ليس ما سمعته من القبطان إطلاقا.",
        "أخيرا خبر سعيد للخليج!", "ماذا سيفعلون بالرصيف القديم الآن؟ لو كنت مكانهم لأبقيته.",
      ],
      reply: "رد", label: "4 تعليقات", date: "# مارس 2025، 09:1~", ago: "منذ # ساعات"),
    ReaderThreadPage(
      language: "pt", title: "A balsa para",
      story: [
        "A balsa entre Arnby e Holm parou para sempre na sexta-feira, depois de cento e doze anos na água.",
        "Ninguém tinha avisado os passageiros, que ficaram no cais com as suas bicicletas e esperaram até escurecer.",
        "Uma ponte será construída em três anos, diz o concelho, e até lá um autocarro dará a volta à baía.",
      ],
      names: ["Lobo do mar", "Gaivota", "Tore9", "Dona Cais"],
      words: [
        "O meu tio trabalhou lá durante anos e nunca faltou.", "Não foi isso que ouvi do capitão.",
        "Até que enfim uma boa notícia para a baía!", "O que vão fazer agora com o cais velho? Eu ficava com ele.",
      ],
      reply: "Responder", label: "4 comentários", date: "# de março de 2025 às 9:1~", ago: "há # dias"),
  ]

  static let english = all[0]
}
