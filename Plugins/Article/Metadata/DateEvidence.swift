import CopydeskHTML
import CopydeskText

/// Gathers what a page says about when its article was published and changed.
struct DateEvidence {
  let meta: MetaTags
  let data: LinkedData
  let place: Surroundings
  let address: String?
  /// Whether `05/03/2024` is the fifth of March.
  let dayFirst: Bool
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
    var shown = asStated(visible.all(), visible)
    let series = visible.series(shown)
    if !series.isEmpty { shown.removeAll { series.contains($0.node) } }
    let published = self.published(visible, shown, besides: series)
    return (published, firstDate(of: statedChange) ?? change(shown, since: published))
  }

  /// The day that a text states which begins with a year.
  private func day(_ text: String) -> String? {
    DateEvidence.beginsWithYear(text) ? read(text).map { String($0.prefix(10)) } : nil
  }

  /// Shown dates, those whose day and month could be each other as the page states them or a teaser of its own has them, or as its address has the
  /// month.
  private func asStated(_ shown: [VisibleDate], _ visible: VisibleDates) -> [VisibleDate] {
    let others = shown.map(swapped)
    guard others.contains(where: { $0 != nil }) else { return shown }
    let month = monthOfAddress
    // An element's own `content` may have them the other way round as well.
    let stated = [
      data.text("datePublished"), data.text("dateModified"), meta.first(of: DateEvidence.openGraphPublication),
    ]
    let teasers = visible.inOwnTeasers(address, title: meta.documentTitle)
    let days = Set(stated.compactMap { $0.flatMap(day) })
      .union(teasers.filter { !isAmbiguous($0.source) }.map { String($0.date.prefix(10)) })
    return zip(shown, others).map { date, other in
      guard let other, !days.contains(String(date.text.prefix(10))) else { return date }
      let isOfMonth = month.map { other.hasPrefix($0) && !date.text.hasPrefix($0) } ?? false
      guard isOfMonth || days.contains(String(other.prefix(10))) else { return date }
      var settled = date
      settled.text = other
      return settled
    }
  }

  /// A shown date with day and month the other way round, where its figures can be read so: `01/06/2022`, `01.06.22`.
  private func swapped(_ date: VisibleDate) -> String? {
    let signs = date.source.utf8.count { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    guard signs >= 2, date.source.utf8.count <= DateEvidence.longestFigures, !DateEvidence.beginsWithYear(date.source)
    else { return nil }
    let parts = date.text.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, parts[1] != parts[2], let other = DateReading.date(parts[0], parts[2], parts[1]),
      DateTokens(date.source).hasFigures(year: parts[0], month: parts[1], day: parts[2])
    else { return nil }
    return other + date.text.dropFirst(10)
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
    if let published = choice.published() { return beforeStamp(published, visible) ?? published }
    if let opening = visible.dateline() ?? visible.attributed() { return opening }
    let all = visible.later()
    let series = series.union(visible.series(in: all))
    let later = all.filter { !series.contains($0.node) }
    let found =
      unsure(shown, later) ?? data.text("uploadDate").flatMap(read) ?? (shown + later).first { $0.isUpdate }?.text
    if let date = found ?? visible.anywhere(besides: series) ?? visible.last() ?? visible.only() { return date }
    let teaser = visible.inOwnTeasers(address, title: meta.documentTitle).first?.date
    let last = teaser ?? (shown + later).first { !$0.isInSentence }?.text ?? titleDate
    return last ?? descriptionDate(visible) ?? ScriptDate.publication(in: place.page)
  }

  /// The labelled day of publication in the article, where the data give one moment for it and for the change: each change stamps both anew.
  private func beforeStamp(_ published: String, _ visible: VisibleDates) -> String? {
    guard let stamp = data.text("datePublished"), stamp == data.text("dateModified"), stamp.utf8.contains(0x3A),
      read(stamp)?.prefix(10) == published.prefix(10)
    else { return nil }
    return visible.labelled().first { $0.prefix(10) < published.prefix(10) }
  }

  /// The date that a description begins with before a dash, or that is in brackets at its end with a word or two.
  private func descriptionDate(_ visible: VisibleDates) -> String? {
    guard let text = meta.first("og:description", "description"), VisibleDates.mayHoldDate(ArraySlice(text.utf8)) else {
      return nil
    }
    if visible.opensWithDate(text) { return visible.date(text) }
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "(") else { return nil }
    let inner = text[open...].dropFirst().dropLast()
    return inner.utf8.count <= DateEvidence.longestFigures ? visible.date(String(inner)) : nil
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
    guard !DateEvidence.beginsWithYear(text), let other = DateReading.machine(text, dayFirst: !dayFirst), other != date,
      !known.contains(String(date.prefix(10)))
    else { return date }
    let isOfMonth =
      monthOfAddress.map { other.hasPrefix($0) && !date.hasPrefix($0) } ?? false
    return isOfMonth || known.contains(String(other.prefix(10))) ? other : date
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
    "prism.publicationdate", "iso-8601-publish-date", "date.available", "ptime", "weibo: article:create_at",
    "weibo:article:create_at",
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
      guard MetaTags.isCalled(property, index, in: page), !place.isInComments(index),
        page.has(.itemprop, index) || place.start(index) == index, place.isOfArticle(index)
      else { continue }
      if let date = page.string(.datetime, of: index) ?? page.string(.content, of: index), !date.isEmpty { return date }
      let text = place.reading.text(of: index, limit: 100)
      if !text.isEmpty { return text }
    }
    return nil
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
}
