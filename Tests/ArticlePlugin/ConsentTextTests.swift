import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Requests for consent around an article in pages whose names say nothing, and articles that speak of the same things.
@Suite struct ConsentTextTests {
  private static let dialogues: [[String]] = [
    [
      "We value your privacy",
      "We and our 214 partners keep information on a device, such as an identifier in a cookie, and read it again to show you advertising.",
      "With your consent, we use precise geolocation data. You can withdraw your consent at any time under the link at the foot of each page.",
      "Store and/or access information on a device", "More", "Measure advertising performance",
      "Some of our partners do not ask you, but go by their legitimate interest; you may object to that in their list.",
      "Accept all",
    ],
    [
      "Ihre Privatsphäre ist uns wichtig",
      "Wir und unsere Partner speichern Informationen auf Ihrem Gerät, etwa Kennungen in Cookies, und rufen sie dort wieder ab.",
      "Ihre Einwilligung können Sie jederzeit widerrufen; der Link dazu steht am Fuß jeder Seite, neben dem zur Datenschutzerklärung.",
      "Genaue Standortdaten verwenden", "Details", "Personalisierte Anzeigen und Inhalte, Anzeigen- und Inhaltsmessung",
      "Unsere Partner verarbeiten personenbezogene Daten zum Teil auf Grundlage berechtigter Interessen.",
      "Alle akzeptieren",
    ],
    [
      "Cenimy Twoją prywatność",
      "My i nasi partnerzy przechowujemy informacje na urządzeniu, na przykład identyfikatory w plikach cookie, i znów je odczytujemy.",
      "Wyrażasz zgodę na przetwarzanie danych osobowych, a możesz wycofać zgodę pod odnośnikiem na dole każdej strony.",
      "Wykorzystywanie ograniczonych danych do wyboru reklam", "Zaawansowane", "Pomiar efektywności treści",
      "Nasi partnerzy czasem nie pytają, bo mają prawnie uzasadniony interes, któremu można się sprzeciwić.",
      "Przejdź do serwisu",
    ],
    [
      "プライバシーを重視しています",
      "当社のパートナーは、クッキーの識別子などデバイス上の情報を保存し、あとで読み出して広告に使うことがあります。",
      "同意はいつでも撤回でき、パーソナライズされた広告を見ないこともできます。各ページの一番下のリンクをご覧ください。",
      "正確な位置情報の利用", "詳細", "すべて拒否",
      "当社のパートナーには、正当な利益に基づいて個人データを扱うものもあり、一覧から異議を申し立てることができます。",
    ],
  ]

  /// The lines of a dialogue as elements whose classes are numbers.
  private static func box(_ lines: [String]) -> String {
    "<div class=x91ab2><div class=q7>"
      + lines.map { $0.count < 60 ? "<div class=k1>\($0)</div>" : "<p class=k2>\($0)</p>" }.joined()
      + "</div></div>"
  }

  private static func page(_ body: String, title: String = "The ferry stops for good") -> String {
    "<html><head><title>\(title)</title></head><body><div class=z1>\(body)</div></body></html>"
  }

  private static let headline = "<h1>The ferry stops for good</h1>"

  @Test(arguments: dialogues.indices, 0...5)
  func `A dialogue goes whole and the article stays whole`(_ number: Int, _ place: Int) throws {
    let dialogue = Self.dialogues[number]
    let (box, flat) = (Self.box(dialogue), dialogue.map { "<p>\($0)</p>" }.joined())
    let story = ExtractedPage.story
    let sentence = "<p>\(ExtractedPage.first)</p>"
    let body =
      switch place {
      case 0: "<div class=a2>\(Self.headline)\(story)</div>\(box)"
      case 1: "\(box)<div class=a2>\(Self.headline)\(story)</div>"
      case 2: "<div class=a2>\(Self.headline)\(story)\(flat)</div>"
      case 3: "<div class=a2>\(Self.headline)\(flat)\(story)</div>"
      case 4: "<div class=a2>\(Self.headline)\(sentence)</div>\(box)"
      default: "\(box)<div class=a2>\(Self.headline)\(sentence)</div>"
      }
    let document = try #require(try ExtractedPage.document(of: Self.page(body)))
    let expected =
      place < 4
      ? [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth] : [ExtractedPage.first]
    #expect(
      document.text.split(separator: "\n").map(String.init).filter { $0 != "The ferry stops for good" } == expected)
    // Nothing is lost in silence.
    let removed = document.removals.map(\.block.text).joined(separator: "\n")
    #expect(dialogue.allSatisfy(removed.contains))
  }

  @Test func `Paragraphs about what a state lets its people opt out of, and what a site says of registration`() throws {
    let state = """
      <h4>Right to opt-out of the sale of your personal information</h4><p>If you are a California resident, you may tell us not to sell what we know of
      you. That right is referred to as the right to opt-out, and the form for it is below.</p><p>Opting-out may not keep all advertising from you. If you
      opt out under this law, but not elsewhere, you may see advertisements that are tailored to your interests.</p>
      """
    let site = """
      <p>If you buy something or register for an account through a link on our site, we may be paid for it, and you consent to our User Agreement.</p>
      <h5>Disclaimer</h5><p>Use of and/or registration on any portion of this site constitutes acceptance of our User Agreement and our Cookie Statement.</p>
      """
    for notice in [state, site] {
      let text = try ExtractedPage.text(of: Self.page("<div>\(Self.headline)\(ExtractedPage.story)\(notice)</div>"))
      #expect(text?.contains("User Agreement") == false && text?.contains("alifornia") == false)
      #expect(text?.contains("his kitchen") == true)
    }
  }

  private static let law = """
    <p>The court said on Tuesday that shops may not keep cookies on a phone before its owner agrees, and that a box which is ticked already is no consent.</p>
    <p>It is the fourth ruling on personal data within a year, and lawyers expect that banners will become shorter, with a button that says no at once.</p>
    <p>Advertisers who spoke of a legitimate interest in the IP address of readers have to ask now, as everybody else does, and may be fined if they do not.</p>
    """

  @Test(arguments: [
    "Court rules on cookies", "New rules for shops on the net", "Privacy policy", "Terms of Use",
    "The best cookies for a rainy day",
  ])
  func `An article about these things is whole`(_ title: String) throws {
    let text = try ExtractedPage.text(of: Self.page("<div><h1>\(title)</h1>\(Self.law)</div>", title: title))
    #expect(text?.contains("The court said") == true && text?.contains("fourth ruling") == true)
    #expect(text?.contains("Advertisers who") == true)
  }

  @Test func `The page's own privacy policy is whole`() throws {
    let lines =
      Self.dialogues[0].filter { $0.count > 60 } + [
        "We use cookies to count readers, and our partners see where they are from."
      ]
    let body = "<div><h1>Privacy policy</h1>" + lines.map { "<p>\($0)</p>" }.joined() + "</div>"
    let text = try ExtractedPage.text(of: Self.page(body, title: "Privacy policy"))
    #expect(lines.allSatisfy { text?.contains($0) == true })
  }

  @Test(arguments: [
    "The suspect gave his consent to a search of the house, the police said, and a second consent for the car was not needed.",
    "A doctor has to ask for consent before each step, she says, and a patient may withdraw it at any time, even on the table.",
    "The thieves took personal data of 12,000 patients, names and IP addresses among them, and nobody had been told until Friday.",
  ])
  func `A paragraph on consent at the end, or before a dialogue, stays`(_ paragraph: String) throws {
    let story = "<div class=a2>\(Self.headline)\(ExtractedPage.story)<p>\(paragraph)</p></div>"
    for body in [story, story + Self.box(Self.dialogues[0])] {
      let text = try ExtractedPage.text(of: Self.page(body))
      #expect(text?.hasSuffix(paragraph) == true)
    }
  }

  @Test func `One paragraph that says as much as several`() throws {
    let notice =
      "<p>We use cookies, and so do our partners, to store information on your device; our privacy policy says which.</p>"
    let text = try ExtractedPage.text(of: Self.page("<div>\(Self.headline)\(ExtractedPage.story)\(notice)</div>"))
    #expect(text?.hasSuffix(ExtractedPage.fourth) == true)
  }
}
