@testable import CopydeskText
import TestSupport
import Testing

/// Credits in captions, in the forms of many languages, and captions that have none.
@Suite struct CreditLineTests {
  /// A caption, what is left of it, and the credit.
  struct Case: Sendable, CustomTestStringConvertible {
    let caption: String
    let rest: String
    let credit: String?

    init(_ caption: String, _ rest: String, _ credit: String?) {
      (self.caption, self.rest, self.credit) = (caption, rest, credit)
    }

    var testDescription: String { caption }
  }

  private func check(_ item: Case) {
    let split = CreditLine.split(item.caption)
    let rest = split.map { String(decoding: item.caption.utf8.prefix($0.rest), as: UTF8.self) } ?? item.caption
    #expect(rest == item.rest)
    #expect(split?.credit == item.credit)
  }

  @Test(arguments: [
    Case("The ferry on Monday. Jo Marr/AP", "The ferry on Monday.", "Jo Marr/AP"),
    Case("Dworzec w Arnby. fot. Jan Marr/PAP", "Dworzec w Arnby.", "Jan Marr/PAP"),
    Case("The pier is old. Photo by: 'Jo Marr'.", "The pier is old.", "Jo Marr"),
    Case("The lift takes one boat. Photo by: Jo Lind Marr.", "The lift takes one boat.", "Jo Lind Marr"),
    Case("The ferry on Monday. Jo Marr / AFP", "The ferry on Monday.", "Jo Marr / AFP"),
    Case("The ferry on Monday. Jo Marr (AP)", "The ferry on Monday.", "Jo Marr (AP)"),
    Case(
      "The ferry on March 5, 2024. Jo Ann Marr/Getty Images", "The ferry on March 5, 2024.", "Jo Ann Marr/Getty Images"),
    Case("El barco el lunes. | Jo Marr (EFE)", "El barco el lunes.", "Jo Marr (EFE)"),
    Case("De veerboot op maandag. Foto: Jo Marr (ANP)", "De veerboot op maandag.", "Jo Marr (ANP)"),
    Case("The ferry came back to the pier on Monday | Jo Marr", "The ferry came back to the pier on Monday", "Jo Marr"),
    Case("Ferry | Jo Marr", "Ferry | Jo Marr", nil),
    Case("El barco. / Jo Marr", "El barco.", "Jo Marr"),
    Case("El barco el lunes. / JO MARR (EFA)", "El barco el lunes.", "JO MARR (EFA)"),
    Case("Le bateau (Jo Marr/Agence Corval)", "Le bateau", "Jo Marr/Agence Corval"),
    Case("Le bateau (Jo Marr/Quai Nord)", "Le bateau (Jo Marr/Quai Nord)", nil),
    Case("The ferry at dusk (c) Jo Marr", "The ferry at dusk", "Jo Marr"),
    Case("修理中の渡し船 (c)瀬戸島フォト", "修理中の渡し船", "瀬戸島フォト"),
    Case("Pier (a), bell (b) and lamp (c) Kari", "Pier (a), bell (b) and lamp (c) Kari", nil),
    Case("강가의 옛 차고지 [김민수 기자]", "강가의 옛 차고지", "김민수 기자"),
    Case("강가의 옛 차고지 [한강포토]", "강가의 옛 차고지", "한강포토"),
    Case("강가의 옛 차고지 [포토]", "강가의 옛 차고지 [포토]", nil),
    Case("العبّارة عند الرصيف [وكالة الساحل]", "العبّارة عند الرصيف", "وكالة الساحل"),
    Case("They rang the bell [The Bell of Holm]", "They rang the bell [The Bell of Holm]", nil),
    Case("The office of Gov. Jo Marr (AP)", "The office of Gov. Jo Marr", "AP"),
    Case("The ferry in New York/AP", "The ferry in New York", "AP"),
  ])
  func `A person and a house without a label`(_ item: Case) { check(item) }

  @Test(arguments: [
    Case("The ferry on Monday. Photo: Jo Marr", "The ferry on Monday.", "Jo Marr"),
    Case("The ferry on Monday Photo: Jo Marr", "The ferry on Monday", "Jo Marr"),
    Case("The ferry on Monday. Photograph: Jo Marr/The Post", "The ferry on Monday.", "Jo Marr/The Post"),
    Case("The ferry on Monday / Photo: Jo Marr", "The ferry on Monday", "Jo Marr"),
    Case("The ferry on Monday / Provided by the Committee", "The ferry on Monday", "Provided by the Committee"),
    Case("The ferry on Monday (AP)", "The ferry on Monday", "AP"),
    Case("The ferry on Monday. (AP Photo/Jo Marr)", "The ferry on Monday.", "AP Photo/Jo Marr"),
    Case("The ferry on Monday. (Photo by Jo Marr/Getty Images)", "The ferry on Monday.", "Jo Marr/Getty Images"),
    Case("The ferry on Monday [Jo Marr/Reuters]", "The ferry on Monday", "Jo Marr/Reuters"),
    Case("The ferry on Monday © Jo Marr", "The ferry on Monday", "Jo Marr"),
    Case("The ferry on Monday. ©Jo Marr", "The ferry on Monday.", "Jo Marr"),
    Case("The ferry on Monday. (C)Jo Marr", "The ferry on Monday.", "Jo Marr"),
    Case("川沿いの古い車庫。(C)山田太郎", "川沿いの古い車庫。", "山田太郎"),
    Case("강가의 옛 차고지. /김민수 기자", "강가의 옛 차고지.", "김민수 기자"), Case("강가의 옛 차고지. 김민수 기자", "강가의 옛 차고지.", "김민수 기자"),
    Case("강가의 옛 차고지에서 만난 기자", "강가의 옛 차고지에서 만난 기자", nil),
    Case("The ferry on Monday. Picture: Jo Marr", "The ferry on Monday.", "Jo Marr"),
    Case("The ferry on Monday. Image credit: Jo Marr", "The ferry on Monday.", "Jo Marr"),
    Case("The ferry on Monday.Credit: Jo Marr", "The ferry on Monday.", "Jo Marr"),
    Case("The ferry on Monday | Source: Ferry Trust", "The ferry on Monday", "Ferry Trust"),
    Case("The ferry on Monday. (Jo Marr/HBC)", "The ferry on Monday.", "Jo Marr/HBC"),
    Case("The ferry on Monday (Jo Ann Marr / The Post)", "The ferry on Monday", "Jo Ann Marr / The Post"),
    Case("The ferry on Monday, Photo: Jo Marr", "The ferry on Monday", "Jo Marr"),
    Case("The ferry on Monday. /AFP via Getty Images", "The ferry on Monday.", "AFP via Getty Images"),
  ])
  func `English`(_ item: Case) { check(item) }

  @Test(arguments: [
    Case("Die Fähre am Montag. Foto: Till Ackersknecht", "Die Fähre am Montag.", "Till Ackersknecht"),
    Case("Die Fähre am Montag. (Foto: Till Ackersknecht)", "Die Fähre am Montag.", "Till Ackersknecht"),
    Case("Die Fähre am Montag. © dpa", "Die Fähre am Montag.", "dpa"),
    Case("Die Fähre am Montag. Quelle: dpa", "Die Fähre am Montag.", "dpa"),
    Case("Die Fähre am Montag – Bild: Till Ackersknecht", "Die Fähre am Montag", "Till Ackersknecht"),
    Case("Un feuillet daté de 1961. Crédit photo : Gaëtan L’Hermine", "Un feuillet daté de 1961.", "Gaëtan L’Hermine"),
    Case("El barco el lunes. Foto: Ana Ruiz", "El barco el lunes.", "Ana Ruiz"),
    Case("El barco el lunes. Fotografía: Ana Ruiz", "El barco el lunes.", "Ana Ruiz"),
    Case("Il traghetto lunedì (foto di Ugo Neri)", "Il traghetto lunedì", "Ugo Neri"),
    Case("A balsa na segunda. Reprodução/TV Rio", "A balsa na segunda.", "TV Rio"),
    Case("Паром в понедельник. Фото: Глеб Заиндевелов", "Паром в понедельник.", "Глеб Заиндевелов"),
    Case("Паром в понедельник (фото: ТАСС)", "Паром в понедельник", "ТАСС"),
    Case("Prom w poniedziałek. Fot. Jan Lis", "Prom w poniedziałek.", "Jan Lis"),
    Case("Lautta maanantaina. Kuva: Aino Suo", "Lautta maanantaina.", "Aino Suo"),
    Case("Feribot pazartesi. Fotoğraf: Ece Su", "Feribot pazartesi.", "Ece Su"),
  ])
  func `Europe`(_ item: Case) { check(item) }

  @Test(arguments: [
    Case("12일 새벽 열람실에서 책을 읽고 있다. 사진=해솔시 제공", "12일 새벽 열람실에서 책을 읽고 있다.", "해솔시 제공"),
    Case("열람실 모습 /사진=연합뉴스", "열람실 모습", "연합뉴스"),
    Case("열람실 모습. (사진=뉴시스)", "열람실 모습.", "뉴시스"), Case("열람실 모습. <사진=뉴시스>", "열람실 모습.", "뉴시스"),
    Case("旧改札口に並ぶ貸し傘＝１６日、鈴代町 写真：波多野岬", "旧改札口に並ぶ貸し傘＝１６日、鈴代町", "波多野岬"),
    Case("秦槐安在钟楼里。秦槐安供图", "秦槐安在钟楼里。", "秦槐安"), Case("鐘樓（法新社）", "鐘樓", "法新社"),
    Case("旧改札口に並ぶ貸し傘（共同）", "旧改札口に並ぶ貸し傘", "共同"),
    Case("秦槐安在钟楼里。图片来源：澄江晚报", "秦槐安在钟楼里。", "澄江晚报"),
    Case("القارب راسياً أمام القرية (تصوير: سامر الغدير)", "القارب راسياً أمام القرية", "سامر الغدير"),
    Case("القارب راسياً أمام القرية. صورة: سامر الغدير", "القارب راسياً أمام القرية.", "سامر الغدير"),
    Case("הסירה ביום שני. צילום: דנה כהן", "הסירה ביום שני.", "דנה כהן"),
    Case("सोमवार को नाव। फोटो: रवि", "सोमवार को नाव।", "रवि"), Case("[사진=연합뉴스]", "", "연합뉴스"),
  ])
  func `Asia`(_ item: Case) { check(item) }

  @Test(arguments: [
    "The mayor’s message: keep calm", "Ferry timetable 2024/25", "The mayor (left) and the captain (right)",
    "A sign at the quay (closed on Mondays)", "Two for one: half of the boats", "The bridge / the old quay",
    "A child shows a photo of the lost dog", "The photo by the door fell down", "The source of the river",
    "Open from 9: bring a coat", "Die Fähre (links) und das Boot", "Ein Foto der Fähre", "열람실(2층)에서", "旧駅（左）と新駅（右）",
    "钟楼（左）", "صورة القارب القديم", "La foto de la boda", "",
    "The band play Sad/Glad", "The ferry (Old Quay/New Quay)", "A lens of a telephoto: the moon",
    "He flew to Paris – France’s capital",
    "A picture of health: the oldest ferryman",
  ])
  func `Captions without a credit`(_ caption: String) {
    #expect(CreditLine.split(caption) == nil)
  }

  @Test(arguments: [
    Case("(AP)", "", "AP"), Case("The ferry on Monday. REUTERS/Jo Marr", "The ferry on Monday.", "REUTERS/Jo Marr"),
    Case("The ferry on Monday. Courtesy of the Ferry Trust", "The ferry on Monday.", "Courtesy of the Ferry Trust"),
    Case("The ferry on Monday. Credit...Jo Marr for The Post", "The ferry on Monday.", "Jo Marr for The Post"),
    Case("Die Fähre am Montag (Archivbild: dpa)", "Die Fähre am Montag", "dpa"),
    Case("Un feuillet daté de 1961. – Photo Gaëtan L’Hermine", "Un feuillet daté de 1961.", "Gaëtan L’Hermine"),
    Case("열람실 모습. 연합뉴스", "열람실 모습.", "연합뉴스"),
    Case("旧改札口に並ぶ貸し傘＝波多野岬撮影", "旧改札口に並ぶ貸し傘", "波多野岬"),
    Case("旧改札口に並ぶ貸し傘＝１６日、鈴代町、波多野岬撮影", "旧改札口に並ぶ貸し傘＝１６日、鈴代町", "波多野岬"),
    Case("The quay. Photo: dpa/Jo Marr", "The quay.", "dpa/Jo Marr"),
    Case("秦槐安在钟楼里校准擒纵轮。（澄江晚报 林汀 摄）", "秦槐安在钟楼里校准擒纵轮。", "澄江晚报 林汀 摄"),
    Case("秦槐安在钟楼里。新华社记者 林汀 摄", "秦槐安在钟楼里。", "新华社记者 林汀 摄"),
  ])
  func `Rare forms`(_ item: Case) {
    check(item)
  }

  @Test(arguments: [
    "Das Bild: ein Rätsel der Kunst", "Yes: the image: a mirror", "Фотография парома",
    "Clerks at work (file and index cards)",
    "The quay (photo taken in 2019)", "The speaker (PA system broken)",
    "At the start (TT 2024)",
  ])
  func `Words that only look like labels`(_ caption: String) {
    #expect(CreditLine.split(caption) == nil)
  }

  @Test func `A label is a whole word`() {
    #expect(CreditLine.name("Фотограф Иван Ли") == "Фотограф Иван Ли")
  }

  @Test(arguments: [
    ("Photo: Jo Marr", "Jo Marr"), ("(Foto: Jo Marr)", "Jo Marr"), ("© Jo Marr", "Jo Marr"), ("사진=해솔시 제공", "해솔시 제공"),
    ("写真：波多野岬", "波多野岬"), ("Jo Marr", "Jo Marr"), ("[AP]", "AP"), ("Photograph by Jo Marr", "Jo Marr"), ("", ""),
    ("Fotografin Anna Berg", "Fotografin Anna Berg"), ("（共同）", "共同"),
  ])
  func `Names`(_ text: String, _ name: String) {
    #expect(CreditLine.name(text) == name)
  }

  @Test(arguments: [
    ("Photo: AFP", true), ("Bildrechte: MDR/Till Acker", true), ("(Foto: Jo Marr)", true), ("© Jo Marr", true),
    ("사진=해솔시 제공", true),
    ("写真：波多野岬", true), ("صورة: سامر الغدير", true), ("Image: Jo Marr", true), ("Jo Marr", false),
    ("Photo by the door", false),
    ("Foto der Fähre", false), ("Photo: a mirror of the times", false), ("", false), ("Photo:", false), ("AP", false),
  ])
  func `Lines that are credits`(_ line: String, _ isCredit: Bool) {
    #expect(CreditLine.isCredit(line: line) == isCredit)
  }

  @Test(arguments: [
    Case("The ferry on Monday. (Jo Marr/Harbour Tribune)", "The ferry on Monday.", "Jo Marr/Harbour Tribune"),
    Case("The ferry on Monday. (Jo Marr)", "The ferry on Monday.", "Jo Marr"),
    Case("The ferry on Monday. (City of Arnby)", "The ferry on Monday.", "City of Arnby"),
    Case("The ferry on Monday. (ARBS)", "The ferry on Monday.", "ARBS"),
    Case("The ferry on Monday (Jo Marr/HarbourToday)", "The ferry on Monday", "Jo Marr/HarbourToday"),
    Case("The ferry on Monday. Jo Marr / Harbour Press", "The ferry on Monday.", "Jo Marr / Harbour Press"),
    Case("The ferry on Monday. Jo Marr; Ada Brehm/UCSB", "The ferry on Monday.", "Jo Marr; Ada Brehm/UCSB"),
    Case("The ferry on Monday.Jo Marr/Harbour Lab", "The ferry on Monday.", "Jo Marr/Harbour Lab"),
    Case("Is this the ferry? Jo Marr/Moment via Getty Images", "Is this the ferry?", "Jo Marr/Moment via Getty Images"),
    Case(
      "La balsa de siempre llega tarde al puerto de la isla / Ana Ruiz",
      "La balsa de siempre llega tarde al puerto de la isla", "Ana Ruiz"),
    Case("Credit: jo marr/harbour today", "", "jo marr/harbour today"),
    Case("Photo: jomarr via Pixabay", "", "jomarr via Pixabay"), Case("Foto: harbour.example", "", "harbour.example"),
  ])
  func `Names that no word announces`(_ item: Case) { check(item) }

  @Test(arguments: [
    "The ferry is late. (March 21)", "The ferry is late. (6:37)", "The ferry is late. (Not in service today)",
    "The ferry is late. (Archivbild)", "The ferry (Jo Marr)", "The ferry (Old Quay/New Quay)",
    "Ferry 4.2/Harbour", "The old quay / Jo Marr", "The ferry is late. Come back tomorrow/Tuesday",
    "The ferry ships arrive.Then they leave again",
  ])
  func `What only resembles them`(_ caption: String) {
    #expect(CreditLine.split(caption) == nil)
  }

  @Test(arguments: [
    ("Getty Images / Jo Marr", true), ("Getty Images | Jo Marr", true), ("AFP/Jo Marr", true),
    ("Jo Marr / Ada Brehm", false),
    ("The ferry | The quay", false),
  ])
  func `Lines that are an agency and a name`(_ line: String, _ isCredit: Bool) {
    #expect(CreditLine.isWhole(line) == isCredit)
  }

  @Test(arguments: [
    ("\u{A9} Jo Marr", true), ("\u{A9} AFP", true), ("\u{A9} 2024 Jo Marr", false), ("\u{A9} the quay", false),
    ("Jo Marr", false),
  ])
  func `Lines that claim the rights`(_ line: String, _ isCredit: Bool) {
    #expect(CreditLine.isRights(line: line) == isCredit)
  }

  @Test func `Long and odd captions are read in time`() {
    let took = ThreadTime.measure {
      for text in ["(", "/", "Photo: ", " / ", "©", "İ", "🇰🇷", "e\u{301}", "\u{200F}"] {
        let long = String(repeating: text, count: 20_000)
        _ = CreditLine.split(long)
        _ = CreditLine.name(long)
      }
    }
    #expect(took < 2)
  }

  @Test(arguments: [
    Case("The ferry on Monday. (Jo Marr photo)", "The ferry on Monday.", "Jo Marr"),
    Case(
      "The ferry at night, 2019. Wikimedia Commons, CC BY-SA 3.0", "The ferry at night, 2019.",
      "Wikimedia Commons, CC BY-SA 3.0"),
    Case("The ferry at night. Jo Marr, CC BY 2.0 DE", "The ferry at night.", "Jo Marr, CC BY 2.0 DE"),
    Case("The ferry at night (Jo Marr, CC BY-NC 4.0)", "The ferry at night", "Jo Marr, CC BY-NC 4.0"),
    Case("Jo Marr, CC0", "", "Jo Marr, CC0"),
  ])
  func `Names before a licence or the word for a picture`(_ item: Case) { check(item) }

  @Test(arguments: [
    "The ferry is late. (File photo)", "The ferry (Jo Marr photo)", "The ferry is late. We sent CC BY mistake",
    "CC BY 2.0", "The ferry is late. This engine has 900 CC",
  ])
  func `What only resembles a licence`(_ caption: String) {
    #expect(CreditLine.split(caption) == nil)
  }
}
