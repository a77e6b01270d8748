/// Where the value of a metadata field came from.
///
/// It remembers the value, so that a stage that changes the field later need not know of it; see ``Document/places(of:)``.
public struct FieldOrigin: Sendable, Hashable {
  /// The places that a page, or who handed it in, says such things in.
  public enum Place: String, Sendable, Hashable, CaseIterable {
    /// A source or an earlier stage gave the value.
    case given
    /// A rule for the page's site.
    case rule
    /// The headline that readers see.
    case headline
    /// JSON-LD.
    case linkedData = "json_ld"
    /// An Open Graph property (`og:`, `article:`).
    case openGraph = "open_graph"
    /// Another `<meta>` element.
    case meta
    /// Microdata (`itemprop`).
    case microdata
    /// The page's `<title>`.
    case documentTitle = "document_title"
    /// The `lang` of the page.
    case htmlLanguage = "html_lang"
    /// The line that names the authors, as readers see it.
    case byline
    /// A date that readers see.
    case shownDate = "shown_date"
    /// The page's address.
    case address
    /// The article's own text.
    case text
    /// A stage that came after the one that read the page.
    case laterStage = "later_stage"
  }

  /// What the field held.
  public var values: [String]
  /// Every place that says so, in the order of ``Place``.
  public var places: [Place]

  public init(_ values: [String], _ places: [Place]) {
    (self.values, self.places) = (values, places)
  }
}

extension Document {
  /// The places that say what a metadata field holds; empty where the field is empty, or nothing is known about it.
  public func places(of field: MetadataField) -> [FieldOrigin.Place] {
    let values = field.values(of: metadata)
    guard !values.isEmpty, let origin = fieldOrigins["\(field.name)"] else { return [] }
    return origin.values == values ? origin.places : [.laterStage]
  }
}
