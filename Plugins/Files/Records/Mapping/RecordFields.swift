public import CopydeskCore

/// Which field of a record is what: a setting of each source of records.
///
/// A value is the way to a field, such as `body.html`, or several, of which the first counts that has something.
public struct RecordFields: StageSettings {
  @Setting("The page, as HTML.") public var html: [String] = []
  @Setting("The page as plain text, for records without HTML.") public var text: [String] = []
  @Setting("The address of the page.") public var url: [String] = []
  @Setting("The record's own name, which goes into the extras as record_id.") public var id: [String] = []
  @Setting("The headline.") public var title: [String] = []
  @Setting("The sentence or two under the headline.") public var deck: [String] = []
  @Setting("The description for machines.") public var description: [String] = []
  @Setting("The authors: a list, or a text with semicolons between them.") public var authors: [String] = []
  @Setting("When it was published.") public var published: [String] = []
  @Setting("When it was last changed.") public var modified: [String] = []
  @Setting("The section that it is in.") public var section: [String] = []
  @Setting("The name of the site.") public var site: [String] = []
  @Setting("The language, as a BCP 47 tag.") public var language: [String] = []
  @Setting("Tags and keywords: a list, or a text with semicolons between them.") public var tags: [String] = []
  @Setting("The licence.") public var licence: [String] = []
  @Setting("Addresses of pictures.") public var images: [String] = []
  @Setting("The character encoding of a page that is base64 or bytes.") public var charset: [String] = []

  public init() {}

  /// The settings by their keys.
  static let all: [(name: String, place: any WritableKeyPath<RecordFields, [String]> & Sendable)] = [
    ("html", \.html), ("text", \.text), ("url", \.url), ("id", \.id), ("title", \.title), ("deck", \.deck),
    ("description", \.description), ("authors", \.authors), ("published", \.published), ("modified", \.modified),
    ("section", \.section), ("site", \.site), ("language", \.language), ("tags", \.tags), ("licence", \.licence),
    ("images", \.images), ("charset", \.charset),
  ]

  /// The ways to each field: those that were set, else those of a preset.
  func paths(over preset: RecordPreset) -> [String: [RecordPath]] {
    let given = preset.paths
    return Dictionary(
      uniqueKeysWithValues: RecordFields.all.map { name, place in
        let own = self[keyPath: place]
        return (name, (own.isEmpty ? given[name] ?? [] : own).map(RecordPath.init))
      })
  }
}
