import CopydeskHTML
import CopydeskText

/// Gathers what a page says about when its article was published and changed.
struct DateEvidence {
  let meta: MetaTags
  let data: LinkedData
  let place: Surroundings
  let address: String?
  /// Whether `05/03/2024` is the fifth of March.
  private let dayFirst: Bool
  /// Whether `05.03.24` is the 24th of March 2005.
  private let yearFirst: Bool

  init(meta: MetaTags, data: LinkedData, place: Surroundings, language: String?, address: String?) {
    self.meta = meta
    self.data = data
    self.place = place
    self.address = address
    yearFirst = language.map { ["ko", "ja", "zh"].contains($0.prefix(2)) } ?? false
    dayFirst = DateEvidence.isDayFirst(language, address) || DateEvidence.tellsDayFirst(place)
  }

  /// The dates of publication and of the last change.
  func dates() -> (published: String?, modified: String?) {
    let visible = VisibleDates(place: place, dayFirst: dayFirst, yearFirst: yearFirst)
    var shown = asStated(visible.all())
    let series = visible.series(shown)
    if !series.isEmpty { shown.removeAll { series.contains($0.node) } }
    let published = self.published(visible, shown, besides: series)
    return (published, firstDate(of: statedChange) ?? change(shown, since: published))
  }

  /// The day that a text states which begins with a year.
  private func day(_ text: String) -> String? {
    DateEvidence.beginsWithYear(text) ? read(text).map { String($0.prefix(10)) } : nil
  }

  /// Shown dates, those whose day and month could be each other as the page states them.
  private func asStated(_ shown: [VisibleDate]) -> [VisibleDate] {
    let others = shown.map(swapped)
    guard others.contains(where: { $0 != nil }) else { return shown }
    // An element's own `content` may have them the other way round as well.
    let stated = [
      data.text("datePublished"), data.text("dateModified"), meta.first(of: DateEvidence.openGraphPublication),
    ]
    let days = Set(stated.compactMap { $0.flatMap(day) })
    return zip(shown, others).map { date, other in
      guard let other, days.contains(String(other.prefix(10))), !days.contains(String(date.text.prefix(10))) else {
        return date
      }
      var settled = date
      settled.text = other
      return settled
    }
  }

  /// A shown date with day and month the other way round, where its figures can be read so: `01/06/2022`.
  private func swapped(_ date: VisibleDate) -> String? {
    let signs = date.source.utf8.count { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    guard signs >= 2, date.source.utf8.count <= DateEvidence.longestFigures, !DateEvidence.beginsWithYear(date.source),
      let other = DateReading.visibleWithTime(date.source, dayFirst: !dayFirst)
    else { return nil }
    return other.prefix(10) == date.text.prefix(10) ? nil : other
  }

  /// A date in figures, with a label, has so many bytes.
  private static let longestFigures = 60

  private func firstDate(of texts: [String]) -> String? {
    for text in texts { if let date = read(text) { return date } }
    return nil
  }

  /// When readers see that the article was changed after its publication.
  private func change(_ shown: [VisibleDate], since published: String?) -> String? {
    shown.first {
      $0.isUpdate && ($0.isAlone && $0.isMarked || $0.isInHead && !$0.isInSentence)
        && $0.text.prefix(10) >= (published ?? "").prefix(10)
    }?.text
  }

  /// - Parameter series: The nodes of dates that the story tells.
  private func published(_ visible: VisibleDates, _ shown: [VisibleDate], besides series: Set<Int>) -> String? {
    let told = statedPublication
    let stated = told.isEmpty ? otherPublication : told
    let vague = stated.isEmpty ? vaguePublication : []
    let isAnyAmbiguous = (stated + vague).contains { isAmbiguous($0) }
    let known = isAnyAmbiguous ? knownDays(stated + vague, shown + visible.later()) : []
    let choice = DateChoice(
      stated: stated.compactMap { settled($0, known) }, vague: vague.compactMap { settled($0, known) }, visible: shown,
      address: stated.isEmpty ? address.flatMap(DateEvidence.folderDate) : nil)
    if let published = choice.published() { return published }
    if let opening = visible.dateline() ?? visible.attributed() { return opening }
    let all = visible.later()
    let series = series.union(visible.series(in: all))
    let later = all.filter { !series.contains($0.node) }
    return unsure(shown, later) ?? data.text("uploadDate").flatMap(read) ?? (shown + later).first { $0.isUpdate }?.text
      ?? visible.anywhere(besides: series) ?? (shown + later).first { !$0.isInSentence }?.text ?? titleDate
  }

  /// The days that the page names in so many words, or in figures that can mean but one.
  private func knownDays(_ texts: [String], _ visible: [VisibleDate]) -> Set<String> {
    Set(visible.filter { !isAmbiguous($0.source) }.map { String($0.text.prefix(10)) })
      .union(texts.filter { !isAmbiguous($0) }.compactMap(read).map { String($0.prefix(10)) })
  }

  /// What is left where no field and no date right below the headline tells: a marked date further down, the address, a date in the
  /// text.
  private func unsure(_ shown: [VisibleDate], _ later: [VisibleDate]) -> String? {
    if let marked = later.first(where: { $0.isMarked && !$0.isUpdate }) { return marked.text }
    let alone = (shown + later).first { $0.isAlone && !$0.isUpdate }
    return addressDate ?? alone?.text
  }

  /// The first of some texts that is, or holds, a date.
  func first(of texts: [String]) -> String? {
    texts.lazy.compactMap { text in
      self.read(text) ?? DateReading.visibleWithTime(text, dayFirst: self.dayFirst, shortYears: true)
    }.first
  }

  private func read(_ text: String) -> String? {
    // The first moment that computers count from is what they give where they know none.
    DateReading.machine(text, dayFirst: dayFirst).flatMap { $0.hasPrefix("1970-01-01") ? nil : $0 }
  }

  /// Whether a text's day and month could be each other.
  private func isAmbiguous(_ text: String) -> Bool {
    guard !DateEvidence.beginsWithYear(text), let date = read(text),
      let other = DateReading.machine(text, dayFirst: !dayFirst)
    else { return false }
    return date != other
  }

  private static func beginsWithYear(_ text: String) -> Bool {
    text.utf8.prefix(4).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// A date whose day and month could be each other, as the other dates on the page have it.
  private func settled(_ text: String, _ known: Set<String>) -> String? {
    guard let date = read(text) else { return nil }
    guard !DateEvidence.beginsWithYear(text), !known.isEmpty,
      let other = DateReading.machine(text, dayFirst: !dayFirst), other != date
    else { return date }
    let isOther = known.contains(String(other.prefix(10))) && !known.contains(String(date.prefix(10)))
    return isOther ? other : date
  }

  /// Whether `05/03/2024` is the fifth of March: everywhere but in the United States and a few countries with their habits, told by the
  /// language's region, else by the domain.
  private static func isDayFirst(_ language: String?, _ address: String?) -> Bool {
    func isDomain(_ names: [String]) -> Bool {
      let host = address.flatMap(WebAddress.host(of:))
      let last = host?.parts(between: TitleCutting.dot, { $0 == "." }).last?.lowercased()
      return last.map(names.contains) ?? false
    }
    guard let language else { return !isDomain(["com", "gov", "us", "edu", "mil", "org", "net"]) && address != nil }
    let parts = language.split(separator: "-")
    guard let primary = parts.first, primary == "en" else { return language != "es-US" && language != "fil" }
    if let region = parts.dropFirst().first(where: { $0.count == 2 }) {
      return region != "US" && region != "PH" || isDomain(["uk", "au", "nz", "ie", "in", "za"])
    }
    return isDomain([
      "uk", "au", "nz", "ie", "in", "za", "ng", "ke", "gh", "sg", "my", "hk", "pk", "lk", "bd", "mt", "eu",
    ])
  }

  /// Whether a time near the headline is that of a zone where the day comes first: `09:00 IST`.
  private static func tellsDayFirst(_ place: Surroundings) -> Bool {
    for node in place.range where place.page.nodes[node].tag == .text && place.reading.wholeWeight[node] < 120 {
      let text = place.page.text(of: node)
      if text.last(where: { $0 > 0x20 }) == UInt8(ascii: "T"), ASCIISearch.contains(text, anyOf: dayFirstZones) {
        return true
      }
    }
    return false
  }

  /// Names of zones after a time of day, in India, Ireland and Israel, Britain, Australia, New Zealand and South Africa.
  private static let dayFirstZones: [StaticString] = [" ist", " bst", " aest", " aedt", " nzst", " nzdt", " sast"]

  private var statedChange: [String] {
    [
      data.text("dateModified"),
      meta.first(of: DateEvidence.metaChange),
      marked("dateModified"),
    ].compactMap { $0 }
  }

  /// Meta elements that tell the day of a change.
  static let metaChange = [
    "article:modified_time", "og:updated_time", "dcterms.modified", "lastmod", "last-modified", "datemodified",
    "og:article:modified_time", "article:modified", "dc.date.modified", "date.modified", "article.updated",
    "date.updated", "bt:moddate", "vr:modified_time", "shareaholic:article_modified_time", "revision_date",
    "dateupdate", "last_modified", "lastmodifieddate", "last_updated_date", "updated_time", "utime",
  ]

  /// The properties of Open Graph and its kin that tell the day of publication.
  static let openGraphPublication = [
    "article:published_time", "og:article:published_time", "og:published_time", "og:pubdate", "article:published",
  ]
  /// Other meta elements that tell it.
  static let metaPublication = [
    "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
    "publication_date", "published_time", "dc.date.issued", "dcterms.issued", "article_date_original",
    "cxenseparse:recs:publishtime", "originalpublicationdate", "citation_date", "citation_publication_date",
    "citation_online_date", "article.published", "bt:pubdate", "shareaholic:article_published_time",
    "analyticsattributes.articledate", "pdate", "displaydate", "pub_date", "publish_date", "publisheddate",
    "publicationdate", "published_at", "vr:published_time", "cxenseparse:publishtime", "og:publish_date",
    "prism.publicationdate", "iso-8601-publish-date", "date.available", "ptime",
  ]

  private var statedPublication: [String] {
    [
      data.isDiscussion ? nil : data.text("datePublished"), meta.first(of: DateEvidence.openGraphPublication),
      marked("datePublished"),
    ].compactMap { $0 } + meta.all(of: DateEvidence.metaPublication)
  }

  /// The same in fields that have names of their own.
  private var otherPublication: [String] {
    meta.all { name in
      name.holds("published") && !name.holds("last")
        && ["published-date", "published", "published_on"].contains { name.hasSuffix($0) }
    }
  }

  /// Fields that some programs fill with the day of a change.
  private var vaguePublication: [String] {
    [
      meta.first(
        "dcterms.created", "dc.date.created", "dc.created", "creation_date", "article:create_at", "article.created",
        "date.created"),
      meta.first("dc.date", "dcterms.date", "date"), data.text("dateCreated"),
      data.isDiscussion ? data.text("datePublished") : nil, marked("created") ?? marked("date"),
    ].compactMap { $0 }
      + meta.all { $0.holds("publi") && ($0.holds("date") || $0.hasSuffix("_at") || $0.hasSuffix("_on")) }
  }

  /// The value of an element that microdata or RDFa calls by a name.
  private func marked(_ property: String) -> String? {
    let page = place.page
    for index in meta.items {
      guard MetaTags.isCalled(property, index, in: page), !isInComment(index),
        page.has(.itemprop, index) || place.start(index) == index, place.isOfArticle(index)
      else { continue }
      if let date = page.string(.datetime, of: index) ?? page.string(.content, of: index), !date.isEmpty { return date }
      let text = place.reading.text(of: index, limit: 100)
      if !text.isEmpty { return text }
    }
    return nil
  }

  private func isInComment(_ index: Int) -> Bool {
    place.reading.ancestor(of: index) { place.reading.signals[$0].contains(.comments) } != nil
  }

  /// The date that is a part of the page's title, between signs: `Headline | 09.09.2021 | Site`.
  private var titleDate: String? {
    guard let title = meta.documentTitle, VisibleDates.mayHoldDate(ArraySlice(title.utf8)) else { return nil }
    let parts = TitleCutting.pieces(of: title)
    guard parts.count > 1 else { return nil }
    return parts.lazy.filter(VisibleDates.hasOnlyDateWords).compactMap {
      DateReading.visible($0, dayFirst: self.dayFirst, yearFirst: self.yearFirst)
    }.first
  }

  /// The date in the page's address: `/2024/03/05/`, `/2024-03-05-`, `/05-03-2024`, `/2024/mar/05/`.
  private var addressDate: String? {
    guard let address else { return nil }
    if let date = DateEvidence.folderDate(address) { return date }
    let parts = address.utf8.split { $0 &- 0x30 >= 10 }.compactMap { $0.count <= 8 ? String(Substring($0)) : nil }
    for (index, part) in parts.enumerated() {
      if part.count == 8, let date = DateReading.machine(part) ?? DateEvidence.dayMonthYear(part) { return date }
      guard index + 2 < parts.count, let a = Int(part), let b = Int(parts[index + 1]), let c = Int(parts[index + 2]),
        parts[index + 1].count <= 2
      else { continue }
      if part.count == 4, parts[index + 2].count <= 2, let date = DateReading.date(a, b, c) { return date }
      guard part.count <= 2, parts[index + 2].count == 4 else { continue }
      if let date = dayFirst || a > 12 ? DateReading.date(c, b, a) : DateReading.date(c, a, b) { return date }
    }
    return nil
  }

  /// The date that three folders of an address are, the year first: `/2024/03/05/`, `/2024/mar/05/`.
  private static func folderDate(_ address: String) -> String? {
    let folders = address.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
    for (index, folder) in folders.enumerated().dropLast(2) where folder.utf8.count == 4 {
      guard let year = Int(folder), folders[index + 2].utf8.count <= 2, let day = Int(folders[index + 2]),
        let month = Int(folders[index + 1]) ?? Vocabulary.month(String(folders[index + 1]))
      else { continue }
      if let date = DateReading.date(year, month, day) { return date }
    }
    return nil
  }

  /// `05032024`.
  private static func dayMonthYear(_ digits: String) -> String? {
    guard let year = Int(digits.suffix(4)), let month = Int(digits.dropFirst(2).prefix(2)),
      let day = Int(digits.prefix(2)),
      (1995...2100).contains(year)
    else { return nil }
    return DateReading.date(year, month, day)
  }
}
