import Testing

@testable import CopydeskArticlePlugin

/// Lines told by how they begin.
@Suite struct LinePhraseTests {
  @Test(arguments: [
    "Read more: The bridge", "▶ READ ALSO – the bridge", "Lesen Sie auch: Die Brücke", "ЧИТАЙТЕ ТАКЖЕ: мост",
    "Διαβάστε επίσης: η γέφυρα", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: η γέφυρα", "À LIRE: le pont", "À lire aussi", "Leia também: a ponte",
    "관련기사: 다리", "相关阅读：大桥",
  ])
  func `Pointers are told from other lines`(_ line: String) {
    #expect(LinePhrases.isPointer(line, linkDensity: 0))
  }

  @Test(arguments: ["Read moreover of it.", "Reading is hard.", "Watching the bridge", "", "…", "۞"])
  func `Other lines`(_ line: String) { #expect(!LinePhrases.isPointer(line, linkDensity: 0)) }

  @Test(arguments: ["© The Bay Herald", "ADVERTISEMENT", "Подписывайтесь на наш канал", "ПОДПИШИТЕСЬ", "▶ 영상 보기", "广告"])
  func `Notices`(_ line: String) { #expect(LinePhrases.isNotice(line)) }

  @Test(arguments: ["The advertisement was painted over.", "Follows the river"])
  func `Sentences`(_ line: String) { #expect(!LinePhrases.isNotice(line)) }

  @Test(arguments: [
    "打印 收藏 关闭", "印刷｜戻る", "Версия для печати | Отправить другу", "12 views",
    "Share Facebook X Copy link", "Teilen Merken Drucken", "Text size A- A+",
  ])
  func `Rows of buttons and counters are notices`(_ line: String) { #expect(LinePhrases.isNotice(line)) }

  @Test(arguments: [
    "(Read 123 times) | Print | Send to a friend",
    "Posted by Kari Ek on March 03, 2008 at 09:01 AM in Boats | Permalink | Comments (2)",
    "Rédigé par Luc Moreau le 03 mars 2008 à 09:01 | Lien permanent",
  ])
  func `Feet of posts are notices`(_ line: String) { #expect(LinePhrases.isNotice(line)) }

  @Test(arguments: [
    "Choir at 19:30 | Print shop", "By Kari Ek | The ferry stops", "The ferry left at 09:01 AM | Print",
    "12 boats | 14 boats",
  ])
  func `Lines that only begin as feet do are not`(_ line: String) { #expect(!LinePhrases.isNotice(line)) }

  @Test(arguments: ["打印 报纸 关闭", "Print | Paper", "Share the paper", "A A", "Share Facebook users"])
  func `Rows with other words are not`(_ line: String) { #expect(!LinePhrases.isNotice(line)) }

  @Test(arguments: [
    "“Subscribe to our channel,” the girl called from the boat.", "「フォローしてください」と彼は言って船に乗った。", "「歡迎加入我們」，他對台下的學生說。",
  ])
  func `What somebody says is no notice`(_ line: String) { #expect(!LinePhrases.isNotice(line)) }
}
