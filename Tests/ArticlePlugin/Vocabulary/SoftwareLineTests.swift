import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lines that players, forms for comments, blogs and requests for consent leave in pages, and lines of articles that have the same words.
@Suite struct SoftwareLineTests {
  private static let rest = [ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  /// The rules that take a line out of the middle of an article.
  private func rules(of line: String) throws -> [String] {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(line)</p>" + Self.rest.map { "<p>\($0)</p>" }.joined())
    return page.document.removals.filter { $0.block.text == line }.map(\.rule)
  }

  @Test(arguments: [
    "No compatible source was found for this media.", "Media playback is unsupported on your device",
    "Log in or register to post comments", "Jump to navigation", "How useful was this post?",
    "Ein modales Fenster", "Dieser Artikel kann nicht mehr kommentiert werden",
    "Votre navigateur ne prend pas en charge la balise vidéo", "Connectez-vous ou inscrivez-vous pour commenter",
    "Este sitio web utiliza cookies", "Inicie sesión o regístrese para comentar",
    "Questo articolo è stato tradotto automaticamente", "Compartilhar no Pinterest",
    "Reageren op dit artikel is niet meer mogelijk", "Znaczniki HTML niedozwolone",
    "Совместимые источники для этого видео отсутствуют", "Цей сайт використовує файли cookie",
    "Titulky vypnuté, zvoleno", "Din webbläsare stöder inte ljudelementet", "Der er lukket for kommentarer",
    "Denne artikkelen er automatisk oversatt", "Selaimesi ei tue audio-elementtiä",
    "Bu video için uyumlu bir kaynak bulunamadı", "Ο σχολιασμός έχει κλείσει",
    "Acest articol a fost tradus automat", "A hozzászóláshoz be kell jelentkezned",
    "متصفحك لا يدعم تشغيل الفيديو", "קפיצה לניווט קפיצה לחיפוש", "اولین نظر را شما بدهید",
    "आपका ब्राउज़र समर्थित नहीं है", "Browser Anda tidak mendukung elemen audio",
    "Trình duyệt của bạn không hỗ trợ thẻ audio", "เบราว์เซอร์ของคุณไม่รองรับการเล่นวิดีโอ",
    "没有找到此视频的兼容源", "您的瀏覽器不支援影片播放", "メインコンテンツへ移動", "브라우저가 오디오 태그를 지원하지 않습니다",
  ])
  func `A line of a program goes`(_ line: String) throws {
    #expect(try rules(of: line) == ["notice"])
  }

  @Test(arguments: [
    "Average rating 4.5 / 5. Vote count: 12", "You have 3 free articles left", "Fotostrecke mit 12 Bildern",
    "Voir tous les 12 commentaires", "Te quedan 3 artículos gratis", "Tempo rimanente 0:12", "Imagem 3 de 12",
    "Afbeelding 3 van 12", "Zobacz wszystkie 12 komentarzy", "Средняя оценка: 4,5. Количество оценок: 12",
    "Bildspel: 12 bilder", "已有12人参与", "12則回覆", "댓글 12개 보기", "Waktu membaca: 3 menit",
  ])
  func `A counter of a program goes`(_ line: String) throws {
    #expect(try rules(of: line) == ["notice"])
  }

  /// Lines that may as well be headings, steps, verdicts or what somebody says.
  @Test(arguments: [
    "Remember me", "4 out of 5 stars", "Create an account", "Add to cart", "Zoom in", "Dark mode", "Maybe later",
    "12 years ago", "12 min", "Zum Inhalt", "Datenschutzeinstellungen", "Cómo llegar", "Kuva 12", "사진 12",
  ])
  func `A line that an article may have stays`(_ line: String) throws {
    #expect(try rules(of: line) == [])
  }

  @Test(arguments: [
    "Skip to content that matters, the editor told her writers, and leave the rest to tomorrow.",
    "Video unavailable to the court was found a week later in the desk of the harbour master.",
    "The previous article of the treaty speaks of ferries, the next article of bridges.",
    "Zum Artikel über die Fähre kamen dreihundert Briefe, die meisten davon aus Holm.",
    "Page suivante, le capitaine raconte comment la cloche est tombée dans le port.",
    "Más comentarios que votos recibió la propuesta del puente en la reunión del viernes.",
    "Foto precedente alla guerra: il molo vi appare ancora intero e pieno di barche.",
    "Mais comentários do que votos recebeu a proposta da ponte na reunião de sexta-feira.",
    "Meer reacties dan stemmen kreeg het plan voor de brug op de vergadering van vrijdag.",
    "Новые комментарии капитана о мосте напечатает завтрашняя газета, сказал редактор.",
    "Nästa sida i hamnens historia skrivs när bron står klar om tre år.",
    "没有评论能比这座桥本身更清楚地说明，这座城市等了多久。", "前の写真に写っていた船は、次の写真ではもう港を出ていた。",
    "이전 사진에 있던 배는 다음 사진에서 이미 항구를 떠나 있었다.",
  ])
  func `A sentence with the same words stays wherever it is`(_ sentence: String) throws {
    let others = [ExtractedPage.first] + Self.rest
    for place in [0, 2, 4] {
      var story = others
      story.insert(sentence, at: place)
      #expect(try ExtractedPage(story.map { "<p>\($0)</p>" }.joined()).lines == story)
    }
  }
}
