import CopydeskCore

/// Sentences of the site's own that stand above or below an article: who pays for links, how to reach the reporter, what may be copied.
///
/// Within an article the same words may be its own, so that only short paragraphs at its edges count.
enum EdgeNotices {
  static let rule = RemovalRule("edge_notice", "A notice of the site's at the article's edge.")

  /// A notice has at most this many bytes.
  private static let longest = 700

  /// The edges: this share of the body's text at its start, and at its end.
  private static let edges = (start: 0.12, end: 0.75)
  private static let wideEdges = (start: 0.4, end: 0.5)

  /// The blocks of an article that are notices at its edges, each with the rule that it falls under.
  ///
  /// - Parameter authors: The keys of the names of who wrote the article: a paragraph at its end that begins with one of the names is about its author.
  static func find(in blocks: [BuiltBlock], authors: [String], favor: Favor) -> [Int: RemovalRule] {
    let edges = favor == .precision ? wideEdges : edges
    let total = blocks.reduce(0) { $0 + weight($1) }
    let names = authors.filter { $0.utf8.count >= shortestName }
    var before = 0
    var result: [Int: RemovalRule] = [:]
    for index in blocks.indices {
      let own = weight(blocks[index])
      defer { before += own }
      let isStart = Double(before) <= edges.start * Double(total)
      let isEnd = Double(before + own) >= edges.end * Double(total)
      guard isStart || isEnd, own > 0, own <= longest, own * 2 < total, isLine(blocks[index].block) else { continue }
      if finder.isInside(blocks[index].block.text) {
        result[index] = rule
      } else if isEnd, own > shortestBio, index > 2, names.contains(where: { blocks[index].key.hasPrefix($0) }) {
        result[index] = BoilerplatePass.bio
      }
    }
    return result
  }

  /// A name is at least this long, in bytes of its key; a paragraph about somebody in bytes of its text.
  private static let shortestName = 6
  private static let shortestBio = 40

  private static func weight(_ built: BuiltBlock) -> Int {
    built.block.role == .body ? built.block.text.utf8.count : 0
  }

  private static func isLine(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .heading, .listItem, .quote: true
    default: false
    }
  }

  private static let finder = PhraseFinder([
    // Who pays for links.
    "independently selected", "may earn a commission", "may earn commission", "earn from qualifying",
    "earns from qualifying", "may earn a small", "may earn money",
    "earn an affiliate", "affiliate commission", "affiliate links",
    "affiliate partner", "may receive compensation", "may be compensated", "may receive a commission",
    "we receive a commission",
    "commission on sales", "small commission", "affiliate-partner", "kleine provision", "erhalten wir eine provision",
    "enlaces de afiliado", "liens affiliés", "link di affiliazione", "アフィリエイト",
    // How to reach the reporter.
    "can be reached at", "may be reached at", "be contacted at", "follow him on", "follow her on", "follow them on",
    "follow me on", "email the author", "contact the author", "email the reporter", "contact the reporter",
    "on twitter @", "on twitter at", "on x @", "on instagram @", "have a tip?", "got a tip?", "have a story tip",
    "send us your tips", "send tips to", "email us at", "write to us at",
    // What may be copied.
    "all rights reserved", "may not be published, broadcast", "may not be reproduced", "may not be copied",
    "without prior written permission", "without permission is prohibited", "reproduction without",
    "trust principles", "alle rechte vorbehalten", "tous droits réservés", "derechos reservados",
    "diritti riservati", "direitos reservados", "prawa zastrzeżone", "všechna práva vyhrazena", "все права защищены",
    "всі права захищені", "tüm hakları saklıdır", "με επιφύλαξη παντός δικαιώματος", "حقوق النشر محفوظة",
    "무단전재", "무단 전재", "재배포 금지", "無断転載", "禁止转载", "转载请注明", "未经授权", "版权归", "不得轉載",
    // Letters, accounts, apps.
    "sign up for our", "sign up to our", "sign up to receive", "subscribe to our", "our email newsletter",
    "our free newsletter", "our daily newsletter", "our weekly newsletter", "join our newsletter", "get our newsletter",
    "delivered to your inbox", "straight to your inbox", "in your inbox", "become a subscriber",
    "already a subscriber", "please subscribe", "subscribe today", "subscribers only", "for subscribers",
    "wherever you get your podcasts", "download our app", "download the app", "in unserem newsletter",
    "unseren newsletter", "den newsletter", "notre newsletter", "nuestra newsletter", "nuestro boletín",
    "nostra newsletter", "nossa newsletter", "nieuwsbrief", "нашу рассылку", "наш telegram", "в telegram",
    "telegram-канал", "whatsapp channel", "whatsapp-kanal", "canal de whatsapp", "canale whatsapp", "google news",
    "chat with us", "like us on", "find us on", "follow us on", "follow us at", "join us on facebook",
    "folgen sie uns", "folge uns auf", "suivez-nous", "síguenos", "seguici su", "siga-nos",
    "this article is for subscribers", "this content is for subscribers", "exclusive to subscribers",
    "nur für abonnenten", "réservé aux abonnés", "exclusivo para suscriptores", "exclusivo para assinantes",
    "riservato agli abbonati", "доступен по подписке", "会員限定", "有料会員", "会員登録", "続きを読むには", "登録すると", "유료회원", "유료 회원",
    "付费阅读", "付費閱讀", "成为会员",
    // Comments.
    "must be logged in", "log in to comment", "to post a comment", "to leave a comment", "register to comment",
    "your email address will not be", "required fields are marked", "um kommentare zu schreiben",
    "um zu kommentieren", "um einen kommentar", "comments are closed", "comments on this article",
    "comments are moderated",
    "kommentare geschlossen", "comentários com",
    // Cookies, and what they keep from being shown.
    "we use cookies", "uses cookies", "accept cookies", "enable cookies", "cookie settings", "cookie policy",
    "verwenden wir cookies", "wir cookies", "utilise des cookies", "utilizamos cookies", "utiliza cookies",
    "permission to load", "externer inhalt", "externe inhalte", "externen inhalt", "redaktioneller inhalt",
    "your browser does not support", "ihr browser unterstützt", "please enable javascript", "our privacy policy",
    "consent to our",
    "our terms of service", "our terms of use",
    // What the article is not.
    "for informational purposes", "informational purposes only", "educational purposes only",
    "not constitute legal", "not constitute medical", "not constitute financial", "not constitute investment",
    "is not legal advice", "not a substitute for professional", "keine anlageberatung", "stellt keine anlage",
    "may make money when", "editorially independent", "registered trademarks of", "needs your support",
    "dieser artikel wurde ausgedruckt", "accuracy and availability of",
    // How the site works.
    "was first published on", "originally published on", "read our editorial", "our editorial process",
    "our editorial standards", "our editorial policy", "error in this article", "report an error", "spotted an error",
    "report a correction", "get your news featured", "views expressed in", "opinions expressed in",
    "opinions expressed by", "views expressed by", "alle angaben ohne gewähr", "opinions exprimées",
  ])
}
