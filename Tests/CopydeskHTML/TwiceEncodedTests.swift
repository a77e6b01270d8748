import CopydeskHTML
import TestSupport
import Testing

/// Pages with text that had been read as windows-1252 and written as UTF-8 again.
@Suite struct TwiceEncodedTests {
  /// A text encoded twice; the open places of the code page are the C1 controls.
  private static func twice(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.utf8.map { byte in
          byte < 0x80 || byte >= 0xA0 ? Unicode.Scalar(byte) : signs[Int(byte) - 0x80] ?? Unicode.Scalar(byte)
        }))
  }

  private static let signs: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil, nil, "‘", "’", "“", "”", "•", "–",
    "—", "˜", "™", "š",
    "›", "œ", nil, "ž", "Ÿ",
  ]

  private func decoded(_ text: String) -> (text: String, count: Int) {
    let page = DecodedPage(Array(text.utf8))
    return (String(decoding: page.utf8, as: UTF8.self), page.twiceEncoded)
  }

  @Test(arguments: [
    "The ferry’s crew — “all of them” — came back…", "Le café à l’été coûte 5 €.", "Über die Brücke fährt niemand.",
    "Smile 😀 and 🎉",
    "Паром через залив снова ходит", "Το φέρι επέστρεψε στο λιμάνι", "渡轮停了两个冬天，因为镇上的人以为有桥就够了", "연락선이 두 해 만에 돌아왔다",
  ])
  func `What was encoded twice is put right`(_ text: String) {
    let found = decoded("<p>\(Self.twice(text))</p>")
    #expect(found.text == "<p>\(text)</p>")
    #expect(found.count == text.unicodeScalars.count { !$0.isASCII })
  }

  @Test func `One place with a C1 control is enough`() {
    let found = decoded("<p>the crew\u{E2}\u{80}\u{99}s boat</p>")
    #expect(found.text == "<p>the crew’s boat</p>" && found.count == 1)
  }

  @Test(arguments: [
    "Les cafés « de l’été\u{A0}» et « du marché\u{A0}» sont fermés…", "Il dit « été…» et « café…», puis rien",
    "»Das macht Spaß« und »nur Spaß«", "ÅÄÖ »på ö» och »Å»", "NÃO Â«sim»", "Só um â€™ isolado", "Tổng bí thư «Ã» và Â",
    "HOTĂRÂRE „Â” și ÎN", "Déjà vu à l’île",
  ])
  func `What is written so stays`(_ text: String) {
    let found = decoded("<p>\(text)</p>")
    #expect(found.text == "<p>\(text)</p>" && found.count == 0)
  }

  @Test func `A language's own letters are no sign of it`() {
    let text = "À l’île, « été\u{A0}» " + String(repeating: "âge d’âne, châle, Âme; ", count: 4) + "â€™ â€™"
    #expect(decoded(text).count == 0)
  }

  @Test(arguments: ["Ã", "Ã©", "â€", "ð", "é\u{A0}»"]) func `Time is in proportion to the page`(_ text: String) {
    let pages = [20_000, 80_000].map { String(repeating: text, count: $0) }
    let times = pages.map { page in ThreadTime.measure { _ = decoded(page) } }
    #expect(times[1] < 12 * max(times[0], 0.01))
  }
}
