import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// The language that an article is in, whatever the page says.
@Suite struct LanguageReadingTests {
  private func language(_ stated: String, _ text: String, head: String = "") throws -> String? {
    let story = "<p>" + String(repeating: text + " ", count: 6) + "</p>"
    return try MetadataPage.metadata(head: head, headline: "<h1>\(text)</h1>", story: story, language: stated).language
  }

  private static let texts: [(String, String)] = [
    (
      "de",
      "Die Fähre über die Lenne ist wieder da, und am ersten Morgen hat sie mehr Leute getragen, als sie Plätze hat."
    ),
    (
      "en", "The ferry across the river is back, and on its first morning it carried more people than it has seats for."
    ),
    (
      "fr",
      "Le bac qui traverse la rivière est de retour, et dès le premier matin il a pris plus de gens que de places."
    ),
    (
      "es",
      "La barca que cruza el río ha vuelto, y en la primera mañana llevó a más gente de la que cabe en los bancos."
    ),
    (
      "it",
      "Il traghetto che attraversa il fiume è tornato, e la prima mattina ha portato più gente di quanta ne possa sedere."
    ),
    (
      "pt",
      "A barca que atravessa o rio está de volta, e na primeira manhã levou mais gente do que cabe nos bancos, não menos."
    ),
    (
      "nl",
      "De veerpont over de rivier is terug, en op de eerste ochtend heeft hij meer mensen gedragen dan er plaatsen zijn."
    ),
    (
      "pl",
      "Prom przez rzekę jest znowu na miejscu i już w pierwszy ranek przewiózł więcej ludzi niż ma miejsc, a to nie jest łatwe."
    ),
    (
      "tr",
      "Nehri geçen vapur geri geldi ve ilk sabah, bu iş için olan yerden daha çok insan taşıdı; bir de yağmur vardı."
    ),
    (
      "sv",
      "Färjan över floden är tillbaka, och på den första morgonen tog den med sig fler än det finns platser för i den."
    ),
    ("ru", "Паром через реку вернулся, и в первое же утро он перевёз больше людей, чем на нём мест, — это было видно."),
    (
      "uk",
      "Пором через річку повернувся, і першого ж ранку він перевіз більше людей, ніж на ньому місць, — це було видно."
    ),
    ("el", "Το πορθμείο του ποταμού επέστρεψε και το πρώτο πρωί μετέφερε περισσότερους από όσους χωράει."),
    ("he", "המעבורת על הנהר חזרה, ובבוקר הראשון היא נשאה יותר אנשים מכפי שיש בה מקומות ישיבה."),
    ("ar", "عادت العبّارة إلى النهر، وفي صباحها الأول حملت من الناس أكثر مما فيها من المقاعد."),
    ("fa", "قایق رودخانه برگشته است و در نخستین بامداد بیش از گنجایش خود آدم برد، چنان که پیرمرد گفت."),
    ("hi", "नदी की नाव लौट आई है, और पहली सुबह उसमें जितनी जगह है उससे ज़्यादा लोग बैठे थे।"),
    ("th", "เรือข้ามฟากกลับมาแล้ว และในเช้าวันแรกก็บรรทุกคนมากกว่าที่นั่งที่มีอยู่"),
    ("ko", "강을 건너는 나룻배가 돌아왔고, 첫날 아침부터 자리보다 많은 사람을 태웠다."),
    ("ja", "川を渡る渡し船が帰ってきて、最初の朝から席の数より多くの人を乗せた。"),
    ("zh", "过河的渡船回来了，第一天早上载的人就比座位还多，摆渡的老人什么也没说。"),
  ]

  @Test(arguments: texts) func `Without a word from the page`(_ language: String, _ text: String) throws {
    #expect(try self.language("", text) == language)
  }

  @Test func `In a language of few short words`() throws {
    let text =
      "Lautta palasi joelle viime keväästä lähtien korjattuna, ja lautturi sanoi, että työt kestivät noin kuusi viikkoa."
    #expect(try language("", text) == "fi")
  }

  @Test(arguments: texts) func `Against a wrong one`(_ language: String, _ text: String) throws {
    #expect(try self.language(language == "en" ? "de" : "en", text) == language)
  }

  @Test(arguments: texts) func `The stated region stays`(_ language: String, _ text: String) throws {
    #expect(try self.language("\(language)-zz", text) == "\(language)-ZZ")
  }

  @Test func `A malformed tag is passed over`() throws {
    let text = "Xyz qrst, vwxy zzz abc."
    #expect(try language("deutsch, german", text, head: #"<meta property="og:locale" content="de_AT">"#) == "de-AT")
    #expect(try language("en_us", text) == "en-US")
    #expect(try language("ZH-hans-cn", "过河的渡船回来了，第一天早上载的人就比座位还多。") == "zh-Hans-CN")
  }

  @Test func `Close languages are not corrected`() throws {
    let text = "Fergen over elven er tilbake, og på den første morgenen tok den med seg flere enn det er plass til."
    #expect(try language("nb", text) == "nb")
    #expect(try language("da", text) == "da")
  }
}
