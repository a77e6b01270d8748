import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lines in which a site speaks for itself, and sentences of stories that are close to them.
@Suite struct SiteVoiceTests {
  private static let rest = [ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  @Test(arguments: [
    "Voiced by artificial intelligence.", "Slideshow (2 Images)", "Show all 12", "Add to My Stories",
    "Ad failed to load",
    "Do you have a tip for us? Help us do journalism.", "Read more of today\u{2019}s top stories here:",
    "To contact the editor responsible for this story: Jo Marr at jo@herald.example", "Messages sorted by: [ date ]",
    "Click here to report a typo. Please include the headline.", "Have you heard our podcast Talking Harbours?",
    "You have reached your maximum number of saved items.", "(4 votes, average: 4.50 out of 5)",
    "Posted in News | 4 Comments »", "[gallery ids=\"1,2,3\"]", "[caption id=\"a_4\" width=\"300\"]",
    "Dieses Thema im Programm: Über dieses Thema berichtete der Hafenfunk am 24. November um 18:20 Uhr.",
    "Voit keskustella aiheesta 2.6. klo 23 saakka.", "Tu suscripción se está usando en otro dispositivo",
    "¿Quieres añadir otro usuario a tu suscripción?", "Agrandir en plein écran", "點擊圖片放大", "大きなサイズで見る（全8件）",
    "この記事のタイトルとURLをコピーする", "［読者会員限定］", "いいなと思ったら応援しよう！", "반응형", "타임톡",
    "* 뉴스제보 : 이메일(news@port.example)", "อ่านข่าว: เรือกลับมาแล้ว", "Từ khóa:", "[Gambas:Video HBN]",
  ])
  func `A line of the site's goes from the middle`(_ line: String) throws {
    let others = Self.rest.map { "<p>\($0)</p>" }.joined()
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p><p>\(line.replacing("\"", with: "&quot;"))</p>" + others)
    #expect(page.lines == [ExtractedPage.first] + Self.rest)
  }

  @Test(arguments: [
    "Get more harbour news by signing up for our Tide Roundup email newsletter.",
    "Join The Bay Herald on WhatsApp and stay up to date",
    "The Bay Herald receives a commission when you purchase items using the links on this page.",
    "The Morning Tide newsletter is our guide to the day on the water. Sign up here.",
    "If you liked this post, make sure you subscribe to my RSS feed!",
    "Subscriber content. Sign up for a free trial of our app.",
    "Comments expressed here do not reflect the opinions of The Bay Herald or any of its staff.",
    "Więcej informacji znajdziesz na stronie głównej Kuriera",
    "Mehr Nachrichten vom Hafen lesen Sie in unserem kostenlosen Newsletter, den Sie hier abonnieren können.",
    "本文由「港湾网」原创出品，违规转载必究。", "ফলো করুন আমাদের মাধ্যমগুলি:",
  ])
  func `A sentence of the site's goes from the end`(_ line: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>")
    #expect(page.lines.last == ExtractedPage.fourth)
  }

  @Test(arguments: [
    "Do you have a tip jar on the counter, the inspector asked, and the barman said that he had two of them.",
    "The voice of the ferry was made by artificial intelligence, and some of the passengers wept to hear it.",
    "Agents receive a commission when you purchase a boat, and few of them say so before the papers are signed.",
    "Her remarks do not reflect the views of the harbour board, a spokesman said on Monday after the meeting.",
    "Posted in Holm since May, the captain has learned to read the ice and the tempers of her passengers.",
    "The mayor is now on WhatsApp as well, and answers most of the questions before breakfast on weekdays.",
    "Get breaking through the ice done by noon, the captain said to the crew, or we shall sleep out here.",
    "Über dieses Thema berichtete zuerst die Zeitung der Nachbarstadt, die auch die Akten des Hafens hatte.",
    "Voit keskustella aiheesta kapteenin kanssa, kun lautta on palannut satamaan ja matkustajat ovat lähteneet.",
    "뉴스제보가 잇따르자 항만공사는 월요일 아침에 사고 경위를 자세히 설명하겠다고 밝혔다.",
    "用户点击地图，查看更多的航班信息，再选择出发的码头，这是今年新增的服务。",
    "Γράφτηκε από τον καπετάνιο το 1946 και διαβάζεται ακόμη σε όλα τα σχολεία του νησιού.",
  ])
  func `A sentence of a story stays wherever it is`(_ sentence: String) throws {
    for place in [0, 2, 4] {
      var story = [ExtractedPage.first] + Self.rest
      story.insert(sentence, at: place)
      #expect(try ExtractedPage(story.map { "<p>\($0)</p>" }.joined()).lines == story)
    }
  }

  @Test(arguments: [
    "[sic]", "[1]", "[caption]", "[gallery ids=\"1\"] is what she wrote", "[the ferry]", "[a b=1]", "[gallery", "[]",
  ])
  func `Other brackets are no shortcodes`(_ text: String) { #expect(!Shortcode.isOnly(in: text)) }

  @Test func `A shortcode that a tutorial shows as code stays`() throws {
    let code = "<p><code>[gallery ids=&quot;1,2&quot;]</code></p>"
    let page = try ExtractedPage(ExtractedPage.story + code + "<p>\(Self.rest[0])</p>")
    #expect(page.lines.contains { $0.contains("[gallery ids=") })
  }

  @Test(arguments: ["Posted in News | The ferry", "The ferry | 4 Comments", "Posted in News", "Posted in | 4 Comments"])
  func `Other lines with a bar are no feet of posts`(_ text: String) { #expect(!LinePhrases.isPostFoot(text)) }

  @Test(arguments: ["船长说，老渡船明年春天将重新回到海湾，届时岛上的居民可以免费乘坐一个月，孩子们则可以在船上敲响那口老钟，大家已经等了整整三十年。", "老渡船明年春天将重新回到海湾。"])
  func `Only the way back to the portal goes from the last paragraph`(_ last: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(last)返回搜狐，查看更多</p>")
    #expect(page.lines.last == last)
  }

  @Test(arguments: ["Untitled Document", "Unbenanntes Dokument", "Documento sin título", "無題ドキュメント"])
  func `The name that a program gives to any page is no title`(_ window: String) throws {
    let head = "<title>\(window)</title>"
    #expect(try MetadataPage.metadata(head: head, headline: "<h2>The ferry is back</h2>").title == "The ferry is back")
  }

  @Test(arguments: [
    "Patients who sign up for a free trial of the drug will be seen twice a year.",
    "Brandt said that this story first appeared on a wall of the harbour office.",
    "The bank lost more than the issues raised in this article had cost it.",
    "She had called the station to report a typo in the name of the ferry.",
    "Über dieses Thema im Programm der Fähre wurde lange gestritten.",
  ])
  func `A sentence of a story with some of the same words stays at its end`(_ line: String) throws {
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>").lines.last == line)
  }

  @Test func `A call in code or in a quotation stays`() throws {
    let call = "[gallery ids=&quot;1,2&quot;]"
    for element in ["<pre>\(call)</pre>", "<blockquote><p>\(call)</p></blockquote>"] {
      #expect(try ExtractedPage(ExtractedPage.story + element + ExtractedPage.story).document.text.contains("[gallery"))
    }
  }
}
