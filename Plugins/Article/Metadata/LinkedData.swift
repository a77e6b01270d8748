import CopydeskCore
import CopydeskHTML
import CopydeskText

/// What a page says about its article in JSON-LD (schema.org).
struct LinkedData {
  /// The object of the article.
  private(set) var article: JSONValue?
  private var byID: [String: JSONValue] = [:]
  private var breadcrumbs: [String] = []
  /// The name of the site, from an object of its own.
  private(set) var siteName: String?
  /// Whether the page calls itself an article in so many words.
  private(set) var isArticle = false
  /// The types of all objects that describe the page.
  private(set) var types: Set<String> = []
  /// The objects that may be the page's article, in order.
  private var candidates: [JSONValue] = []
  /// Whether the article's object is that of another page.
  private var isForeign = false

  /// Says nothing.
  init() {}

  init(_ page: Page) {
    var objects: [JSONValue] = []
    for range in page.linkedData.prefix(40) {
      for value in LinkedData.values(page.source[range]) { LinkedData.flatten(value, into: &objects, depth: 0) }
    }
    for object in objects {
      if let id = object["@id"]?.text, byID[id] == nil { byID[id] = object }
    }
    var best = 0
    for object in objects {
      let own = LinkedData.types(object)
      types.formUnion(own)
      let rank = LinkedData.rank(object, own)
      if rank > best { (article, best) = (object, rank) }
      if rank >= 20 { candidates.append(object) }
      if own.contains("WebSite") { siteName = siteName ?? LinkedData.clean(object["name"]) }
      if own.contains("BreadcrumbList") { readBreadcrumbs(object) }
    }
    isArticle = best >= 20
  }

  /// The values in a script; some pages escape its quotation marks as if it were text.
  private static func values(_ script: ArraySlice<UInt8>) -> [JSONValue] {
    let text = script.drop { $0 <= 0x20 || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
    guard text.starts(with: "&quot;".utf8) || text.starts(with: "&#34;".utf8) else { return JSONReader.values(script) }
    let decoded = CharacterReferences.decoded(String(decoding: script, as: UTF8.self))
    return JSONReader.values(ArraySlice(decoded.utf8))
  }

  /// Takes the object that describes this page where several articles are described: the one with the page's address, or with its title.
  ///
  /// - Parameter titles: What the page is called, in its head and its headings.
  mutating func settle(titles: [String], canonical: String?) {
    guard let first = candidates.first, candidates.count > 1 || first["articleBody"] != nil else { return }
    let keys = titles.map { TextKey($0).string }
    func isOwn(_ object: JSONValue) -> Bool {
      if let canonical, LinkedData.addresses(of: object).contains(LinkedData.plain(canonical)) { return true }
      guard let headline = LinkedData.clean(object["headline"] ?? object["name"]) else { return false }
      let key = TextKey(headline).string
      return key.utf8.count >= 12 && keys.contains { $0.contains(key) || $0.utf8.count >= 24 && key.contains($0) }
    }
    if let article, isOwn(article) { return }
    if let own = candidates.first(where: isOwn) {
      article = own
      return
    }
    guard !titles.isEmpty, let headline = LinkedData.clean(article?["headline"]) else { return }
    isForeign = titles.allSatisfy { TitleReading.similarity($0, headline) < 0.2 }
  }

  /// The addresses that an object says are its own, without what two forms of one address differ in.
  private static func addresses(of object: JSONValue) -> [String] {
    [object["url"], object["mainEntityOfPage"], object["mainEntityOfPage"]?["@id"]].compactMap { $0?.text }.map(plain)
  }

  private static func plain(_ address: String) -> String {
    let bytes = address.utf8
    let start = address.places(of: "://").first?.upperBound ?? address.startIndex
    let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "#") } ?? address.endIndex
    let text = address[start..<end]
    return String(text.hasSuffix("/") ? text.dropLast() : text)
  }

  private static func flatten(_ value: JSONValue, into objects: inout [JSONValue], depth: Int) {
    guard depth < 6, objects.count < 2_000 else { return }
    switch value {
    case .array(let values): for value in values { flatten(value, into: &objects, depth: depth + 1) }
    case .object(let members):
      objects.append(value)
      // The only post that a blog names is the page's.
      for member in members where holdsObjects(member) { flatten(member.value, into: &objects, depth: depth + 1) }
    default: return
    }
  }

  private static func holdsObjects(_ member: JSONValue.Member) -> Bool {
    switch member.key {
    case "@graph", "mainEntity", "mainEntityOfPage", "hasPart", "breadcrumb": true
    case "blogPost": member.value.elements.count == 1
    default: false
    }
  }

  /// The names of an object's types, without the vocabulary's address or prefix: `http://schema.org/NewsArticle` is a `NewsArticle`.
  static func types(_ object: JSONValue) -> [String] {
    (object["@type"]?.elements ?? []).compactMap(\.text).map { type in
      guard let end = type.utf8.lastIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }) else {
        return type
      }
      return String(type[type.utf8.index(after: end)...])
    }
  }

  /// How much an object of some types looks like the page's article.
  private static func rank(_ object: JSONValue, _ types: [String]) -> Int {
    var best = 0
    for type in types {
      switch type {
      case "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
        "ReviewNewsArticle", "LiveBlogPosting", "ImageGallery", "MediaGallery", "AdvertiserContentArticle",
        "SatiricalArticle":
        best = max(best, 30)
      case "Article", "BlogPosting", "Report", "TechArticle", "ScholarlyArticle", "SocialMediaPosting", "Review",
        "Recipe":
        best = max(best, 25)
      case "DiscussionForumPosting": best = max(best, 12)
      case "WebPage", "ItemPage", "CreativeWork", "VideoObject", "QAPage", "AboutPage", "MedicalWebPage", "Book",
        "Product":
        best = max(best, 10)
      default: continue
      }
    }
    guard best > 0 else { return 0 }
    if object["headline"] != nil { best += 3 }
    if object["datePublished"] != nil { best += 2 }
    if object["articleBody"] != nil { best += 2 }
    if object["author"] != nil { best += 1 }
    return best
  }

  private mutating func readBreadcrumbs(_ object: JSONValue) {
    guard breadcrumbs.isEmpty else { return }
    let steps = (object["itemListElement"]?.elements ?? []).compactMap { element in
      (LinkedData.clean(element["name"]) ?? LinkedData.clean(element["item"]?["name"])).map {
        (position: element["position"]?.text.flatMap { Int($0) }, name: $0)
      }
    }
    // Some programs list them in another order than that of the path.
    let positions = steps.compactMap(\.position)
    let isOrdered = positions.count < steps.count || Set(positions).count < steps.count
    breadcrumbs = (isOrdered ? steps : steps.sorted { ($0.position ?? 0) < ($1.position ?? 0) }).map(\.name)
  }

  /// A text of the article's object, references decoded.
  func text(_ key: String) -> String? {
    let value = article?[key]?.elements.first
    // A value may say its type: `{"@type": "Date", "@value": "2024-03-05"}`.
    return LinkedData.clean(value) ?? LinkedData.clean(value?["@value"])
  }

  /// The article's whole text as the page states it.
  var articleBody: String? {
    if isForeign { return nil }
    return article?["articleBody"]?.text ?? article?["text"]?.text ?? article?["reviewBody"]?.text
  }

  /// Whether the article is a post that opened a discussion; its date is that of the discussion, of which a page may show a later part.
  var isDiscussion: Bool { article.map { LinkedData.types($0).contains("DiscussionForumPosting") } ?? false }

  /// The names of the authors. An address names nobody.
  var authors: [String] {
    for field in ["author", "creator"] {
      let found = (article?[field]?.elements ?? []).flatMap { names(of: $0, depth: 0) }
      if found.contains(where: { !$0.holds("://") }) { return found }
    }
    return []
  }

  /// The addresses that the authors are stated as.
  var authorAddresses: [String] {
    (article?["author"]?.elements ?? []).compactMap {
      $0.text ?? $0["name"]?.text ?? $0["url"]?.text ?? $0["@id"]?.text
    }
  }

  private func names(of value: JSONValue, depth: Int) -> [String] {
    guard depth < 4 else { return [] }
    if let text = LinkedData.clean(value) { return [text] }
    if case .array(let values) = value { return values.flatMap { names(of: $0, depth: depth + 1) } }
    if let name = value["name"] {
      return name.elements.flatMap { part in
        LinkedData.clean(part).map { [$0] } ?? (part["name"] == nil ? [] : names(of: part, depth: depth + 1))
      }
    }
    if let family = LinkedData.clean(value["familyName"]) {
      return [[LinkedData.clean(value["givenName"]), family].compactMap { $0 }.joined(separator: " ")]
    }
    // A role says as what somebody is the author.
    if let author = value["author"] ?? value["creator"] { return names(of: author, depth: depth + 1) }
    if let id = value["@id"]?.text, let object = byID[id] {
      let name = object["name"]?.elements.compactMap { LinkedData.clean($0) } ?? []
      return name
    }
    return []
  }

  /// The name of who published the article.
  var publisher: String? {
    guard let publisher = article?["publisher"]?.elements.first else { return nil }
    return names(of: publisher, depth: 0).first
  }

  /// The sections that the article is in.
  var sections: [String] { (article?["articleSection"]?.elements ?? []).compactMap { LinkedData.clean($0) } }

  /// The names of the breadcrumbs.
  var trail: [String] { breadcrumbs }

  /// The keywords.
  var keywords: [String] {
    // A term of a vocabulary has a name.
    let values =
      article?["keywords"]?.elements.compactMap { LinkedData.clean($0) ?? LinkedData.clean($0["name"]) } ?? []
    let parts =
      values.count == 1
      ? values[0].parts(between: MetadataReading.separators, MetadataReading.divides).map { $0.trimmed } : values
    return values.count == 1 && MetadataReading.areProse(parts) ? [] : parts.map(MetadataReading.plainTag)
  }

  /// The pictures: address, caption, credit.
  var images: [(src: String, caption: String?, credit: String?)] {
    (article?["image"]?.elements ?? []).compactMap { value in
      if let src = value.text { return (src, nil, nil) }
      let object = value["@id"]?.text.flatMap { value["url"] == nil ? byID[$0] : nil } ?? value
      guard let src = object["url"]?.elements.first?.text ?? object["contentUrl"]?.text else { return nil }
      let credit =
        object["creditText"] ?? object["creator"]?.elements.first?["name"] ?? object["author"]?.elements.first?["name"]
      return (src, LinkedData.clean(object["caption"] ?? object["description"]), LinkedData.clean(credit))
    }
  }

  private static func clean(_ value: JSONValue?) -> String? {
    guard let text = value?.text else { return nil }
    let clean = WhiteSpace.collapsed(CharacterReferences.decoded(text))
    let result = TextCleaning.clean(clean)
    return result.isEmpty ? nil : result
  }
}
