import CopydeskCore
import CopydeskText

/// Lines that are no part of an article, told by how they begin or what they are as a whole.
enum LinePhrases {
  /// Whether a line points to another article: "Read more: …", "Lesen Sie auch …".
  static func isPointer(_ text: String, linkDensity: Double) -> Bool {
    guard let end = pointerTable.match(text) else {
      // Arabic, Hebrew, and their marks.
      return linkDensity > 0.3 && text.utf8.contains { $0 >= 0xD6 && $0 <= 0xDB } && isFoldedPointer(text)
    }
    // The words alone, or followed by a sign, or with the rest as a link.
    let rest = text.utf8.dropFirst(end).drop { $0 == UInt8(ascii: " ") }
    return linkDensity > 0.3 || rest.isEmpty || signs.contains { rest.starts(with: $0.utf8) }
  }

  private static let signs = [":", "：", "|", "»", ">", "…", "-", "–"]

  /// The same with vowel signs and other marks left out, which writers of Arabic and Hebrew set or not.
  private static func isFoldedPointer(_ text: String) -> Bool {
    let text = String(text.prefix(60).drop { !$0.isLetter })
    let folded = unmarked(text)
    return folded != text && pointers.contains { folded.hasPrefix(unmarked($0)) }
  }

  private static func unmarked(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }))
  }

  /// Whether a line is a notice as a whole or by its beginning.
  static func isNotice(_ text: String) -> Bool { isNotice(text, key: TextKey(text).string) }

  /// The same where the text's key is known.
  static func isNotice(_ text: String, key: String) -> Bool {
    if key.utf8.count <= longestWhole, wholeNotices.contains(key) { return true }
    return noticeTable.match(text) != nil
  }

  private static let pointerTable = PhraseTable(pointers)
  private static let noticeTable = PhraseTable(noticeStarts)

  private static let pointers = [
    "read more", "read also", "also read", "read next", "read:", "related:", "related article", "related stor",
    "related topic", "related content", "more on this", "more:", "see also", "see more", "watch:", "watch more",
    "recommended", "don't miss", "dont miss", "don’t miss", "you may also like", "you might also like", "more from",
    "more stories", "click here", "continue reading", "keep reading", "listen:", "in case you missed", "must read",
    "up next", "trending",
    "editor's picks", "editors' picks", "lesen sie auch", "lesen sie mehr", "lesen sie hier", "lesen sie dazu",
    "mehr zum thema", "mehr dazu", "auch interessant", "das könnte sie auch interessieren", "weitere artikel",
    "siehe auch", "hier lesen", "zum thema",
    "lire aussi", "à lire aussi", "lire également", "lire la suite", "à lire", "voir aussi", "sur le même sujet",
    "lea también", "lee también", "leer más", "le puede interesar", "te puede interesar", "ver también",
    "más información", "noticia relacionada", "leggi anche", "leggi tutto", "per approfondire",
    "leia também", "leia mais", "veja também", "saiba mais", "lees ook", "lees meer", "bekijk ook", "les også",
    "les mer", "læs også", "læs mere", "läs också", "läs mer", "lue myös", "czytaj też", "czytaj także",
    "czytaj więcej", "zobacz też", "přečtěte si", "čtěte také", "olvasta már",
    "читайте также", "читать далее", "читайте також", "смотрите также", "по теме", "διαβάστε επίσης", "διαβάστε ακόμη",
    "διαβαστε επισης", "διαβαστε ακομη",
    "ilgili haber", "ayrıca oku", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ المزيد", "إقرأ أيضا", "اقرا ايضا", "קראו גם",
    "קרא עוד", "עוד בנושא", "यह भी पढ़ें", "ये भी पढ़ें",
    "관련기사", "관련 기사", "더보기", "함께 읽으면", "あわせて読みたい", "関連記事", "関連ニュース", "こちらもおすすめ", "合わせて読みたい", "相关阅读", "相关新闻", "延伸阅读",
    "推荐阅读", "更多阅读", "延伸閱讀", "相關新聞", "相關報導", "baca juga", "đọc thêm", "xem thêm", "อ่านเพิ่มเติม",
  ]

  private static let noticeStarts = [
    "sign up for", "sign up to", "subscribe to", "subscribe now", "follow us", "follow me on", "follow @", "like us on",
    "join our", "join us on", "download our", "get the latest", "get our", "click to subscribe", "share this",
    "share on", "share via",
    "©", "copyright ©", "copyright 20", "copyright 19", "all rights reserved", "this material may not be",
    "you are now subscribed", "thank you for subscribing", "thanks for signing up", "enter your email", "by signing up",
    "by clicking", "by subscribing", "your email address will not be", "leave a comment", "leave a reply",
    "post a comment",
    "please enable javascript", "javascript is", "your browser does not", "this video is not available",
    "advertisement", "article continues below", "story continues below", "scroll to continue",
    "this story has been shared", "report a typo", "send us a tip", "support our journalism",
    "listen to this", "声明：", "声明:", "网友评论", "分享到", "like this on", "listen to the", "newsletter", "jetzt abonnieren",
    "melden sie sich", "abonnieren sie",
    "folgen sie uns", "alle rechte vorbehalten",
    "inscrivez-vous", "abonnez-vous", "suivez-nous", "tous droits réservés", "suscríbete", "síguenos",
    "todos los derechos", "iscriviti", "seguici su", "riproduzione riservata", "tutti i diritti",
    "assine", "siga-nos", "todos os direitos", "подписывайтесь", "подпишитесь", "следите за", "нашли ошибку",
    "если вы заметили ошибку", "무단 전재", "무단전재", "저작권자", "ⓒ", "▶ ", "責任編集", "责任编辑", "責任編輯", "版权声明", "版权所有", "免责声明",
    "本文来源", "无断転載", "無断転載", "最新的新闻", "编辑：", "关注我们", "扫一扫", "扫描二维码",
    "تابعونا على", "تابعنا على", "اشترك في", "جميع الحقوق محفوظة", "הירשמו", "עקבו אחרינו", "כל הזכויות שמורות",
    "सब्सक्राइब", "हमें फॉलो",
  ]

  private static let longestWhole = wholeNotices.lazy.map(\.utf8.count).max() ?? 0

  /// Keys of lines that are notices as a whole.
  private static let wholeNotices: Set<String> = Set(
    [
      "Advertisement", "Advertising", "Ad", "Sponsored", "Promoted", "Anzeige", "Werbung", "Publicité", "Publicidad",
      "Pubblicità", "Publicidade", "Reklama", "Reklam", "Annons", "Annonse", "Mainos", "Реклама", "Διαφήμιση", "إعلان",
      "פרסומת", "विज्ञापन", "광고", "広告", "广告", "廣告", "Share", "Tweet", "Print", "Email", "Comments", "Comment",
      "Share this article", "Loading", "Loading...",
      "Copy link", "Link copied", "Facebook", "Twitter", "WhatsApp", "LinkedIn", "Pinterest", "Reddit", "Telegram",
      "Save", "Follow", "Subscribe", "Sign up", "Log in", "Teilen", "Drucken", "Kommentare", "Partager", "Imprimer",
      "Compartir", "Imprimir", "Condividi", "Compartilhar", "Поделиться", "Отправить", "分享", "收藏", "打印", "シェア", "공유",
      "인쇄", "مشاركة", "طباعة", "שתף", "Close", "Menu", "Skip", "Back to top", "Top", "Play", "Pause", "Mute",
      "Read more", "Show more", "View more", "Load more", "See all", "View all", "Next", "Previous", "Home", "Tags",
      "Topics", "Related", "Photo", "Photos", "Video", "Image", "Gallery", "Listen", "Watch", "Contents",
      "Author", "By", "Updated", "Published", "Publish date", "Last updated", "Posted", "Iklan", "Autor", "Autorin",
      "Von",
      "Aktualisiert", "Veröffentlicht", "Stand", "More", "Mehr", "Table of contents", "placeholder", "End", "全文完", "完",
    ].map { TextKey($0).string })
}
