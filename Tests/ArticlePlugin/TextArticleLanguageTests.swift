import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// The language of an article that came as plain text, which nothing states.
@Suite struct TextArticleLanguageTests {
  @Test(arguments: [
    (
      "de",
      "Die Fähre zwischen Arnby und Holm fuhr am Freitag zum letzten Mal, und die Fahrgäste standen noch lange am Ufer, weil sie nicht "
        + "wussten, wie es mit der Brücke weitergehen soll, die in drei Jahren fertig sein wird, sagt der Landkreis."
    ), ("ko", "아른비와 홀름을 잇던 여객선이 금요일에 마지막으로 떠났다. 승객들은 어두워질 때까지 부두에 서 있었고, 아무도 그들에게 말해 주지 않았다."),
    ("ja", "アーンビーとホルムを結ぶ渡し船は金曜日に最後の便を出した。乗客は暗くなるまで桟橋に立っていたが、誰も知らせてはくれなかった。"),
    ("zh", "阿恩比和霍尔姆之间的渡船星期五开出了最后一班。乘客们在码头上一直站到天黑，没有人告诉过他们，也没有人知道以后怎么过河。"),
    (
      "ar",
      "غادرت العبارة بين أرنبي وهولم للمرة الأخيرة يوم الجمعة، ووقف الركاب على الرصيف حتى حل الظلام، ولم يخبرهم أحد بذلك."
    ),
  ])
  func `The language is told from the text`(_ language: String, _ text: String) throws {
    var document = Document(
      origin: Origin(path: "page.txt"), payload: Payload(bytes: Array(text.utf8), mediaType: .plainText))
    let stage = TextArticle(settings: .init())
    guard case .keep = try stage.apply(to: &document, in: StageContext(stage: "text.article")) else {
      Issue.record("the page was not kept")
      return
    }
    #expect(document.metadata.language == language)
  }

  @Test func `A few words do not tell it`() throws {
    var document = Document(
      origin: Origin(path: "page.txt"),
      payload: Payload(bytes: Array("One two three four five.".utf8), mediaType: .plainText))
    guard
      case .keep = try TextArticle(settings: .init()).apply(
        to: &document, in: StageContext(stage: "text.article"))
    else {
      Issue.record("the page was not kept")
      return
    }
    #expect(document.metadata.language == nil)
  }
}
