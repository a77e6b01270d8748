import CopydeskXML

/// Writes the text of a news item as HTML, element by element: NITF's by their counterparts, XHTML's as they are.
///
/// Of elements that have no counterpart the contents are written. Scripts, styles and data in text do not come along.
struct NewsMarkup {
  private(set) var html = ""
  /// The elements around: their names in HTML; `nil` for those that are not written.
  private var open: [String?] = []
  /// How many elements around are left out with their contents.
  private var leftOut = 0
  /// What the media element around says that it shows.
  private var mediaType = ""

  private static let hidden: Set<String> = [
    "script", "style", "head", "template", "media-object", "media-metadata",
  ]
  /// IPTC NITF 3.6.
  private static let renamed = [
    "hl1": "h1", "hl2": "h2", "bq": "blockquote", "media": "figure", "media-caption": "figcaption",
    "media-producer": "small", "credit": "cite",
  ]
  private static let kept: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "table",
    "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "br", "hr", "a", "em", "strong", "b", "i", "u", "s", "q",
    "sub", "sup", "small", "cite", "time", "figure", "figcaption", "img", "picture", "source", "video", "audio",
    "iframe", "div", "section", "article", "aside",
  ]
  private static let void: Set<String> = ["br", "hr", "img", "source"]
  private static let keptAttributes = [
    "href", "src", "srcset", "alt", "title", "class", "id", "lang", "colspan", "rowspan", "start", "value", "datetime",
    "cite", "width", "height",
  ]

  mutating func start(_ tag: XMLStream.Tag) { start(tag.name.lowercased(), tag.attributes) }

  mutating func start(_ name: String, _ attributes: [String: String] = [:]) {
    if leftOut > 0 || Self.hidden.contains(name) {
      leftOut += 1
      return
    }
    if name == "media" { mediaType = attributes["media-type"] ?? "" }
    if name == "media-reference" { return open.append(reference(attributes)) }
    guard let written = Self.renamed[name] ?? (Self.kept.contains(name) ? name : nil) else { return open.append(nil) }
    html += "<\(written)"
    for key in Self.keptAttributes {
      if let value = attributes[key] { html += " \(key)=\"\(Self.escaped(value))\"" }
    }
    html += ">"
    open.append(Self.void.contains(written) ? nil : written)
  }

  /// A picture, a film or a sound, at the address that NITF has for it.
  private mutating func reference(_ attributes: [String: String]) -> String? {
    guard let source = attributes["source"], !source.isEmpty else { return nil }
    let kind = (attributes["mime-type"] ?? mediaType).lowercased()
    let address = Self.escaped(source)
    if kind.hasPrefix("video") || kind.hasPrefix("audio") {
      let name = kind.hasPrefix("video") ? "video" : "audio"
      html += "<\(name) src=\"\(address)\">"
      return name
    }
    html += "<img src=\"\(address)\" alt=\"\(Self.escaped(attributes["alternate-text"] ?? ""))\">"
    return nil
  }

  mutating func text(_ text: String) {
    if leftOut == 0 { html += Self.escaped(text) }
  }

  /// Notes the end of an element.
  ///
  /// - Returns: `false` where it was the one around all of the text.
  mutating func end() -> Bool {
    if leftOut > 0 {
      leftOut -= 1
      return true
    }
    guard let name = open.popLast() else { return false }
    if let name { html += "</\(name)>" }
    return true
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>\"".utf8.contains($0) }) else { return text }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
