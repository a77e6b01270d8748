import CopydeskHTML
import CopydeskText

/// Finds the article in the data that a page's scripts would draw it from, where that is a tree of paragraphs.
///
/// Editors keep texts as such trees, and programs send them along in a script of JSON (`__NEXT_DATA__`): an array of objects that say that each is a paragraph,
/// with their words in strings of objects below. Known are the types of ProseMirror and Tiptap, Slate, Strapi and Contentful (`paragraph`), Portable Text (`block`),
/// and trees of elements (`p`).
struct ScriptTree {
  /// The blocks as markup.
  private(set) var markup: [UInt8] = []
  /// The words of the paragraphs alone.
  private(set) var text: [UInt8] = []
  private var paragraphs = 0

  /// The tree with the most text in the page's scripts; `nil` where there is none.
  ///
  /// - Parameter least: Scripts whose words have fewer bytes are passed over.
  static func longest(in page: Page, atLeast least: Int) -> ScriptTree? {
    var best: ScriptTree?
    for script in page.scripts where script.count >= max(shortestData, least) {
      let bytes = page.source[script]
      guard let first = bytes.first(where: { $0 > 0x20 }), first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
        bytes.withUnsafeBufferPointer({ mayHoldTree($0, atLeast: least) })
      else { continue }
      JSONReader.values(bytes).forEach { find(in: $0, &best) }
    }
    return best
  }

  /// Whether JSON has as many paragraphs as a tree, and so many bytes in strings that may be words: most pages that have a tree show all of
  /// it, and its text need not be read.
  private static func mayHoldTree(_ json: UnsafeBufferPointer<UInt8>, atLeast least: Int) -> Bool {
    var (paragraphs, words) = (0, 0)
    var key = KeyKind.none
    // Where the value of the last key begins.
    var value = -1
    var index = 0
    while index < json.count {
      guard json[index] == UInt8(ascii: "\"") else {
        index &+= 1
        continue
      }
      let start = index
      let end = JSONReader.endOfString(json, from: start + 1)
      // In bounds: a string ends at the end of the bytes at the latest.
      let string = UnsafeBufferPointer(rebasing: json[start + 1..<max(start + 1, end)])
      index = end + 1
      while index < json.count, json[index] <= 0x20 { index &+= 1 }
      if index < json.count, json[index] == UInt8(ascii: ":") {
        key = KeyKind(string)
        index &+= 1
        while index < json.count, json[index] <= 0x20 { index &+= 1 }
        value = index
        continue
      }
      let isOfKey = start == value
      if isOfKey, key == .type, isParagraph(string) { paragraphs += 1 }
      // An item of an array belongs to no key.
      if !isOfKey || key == .words { words += string.count }
      if paragraphs >= fewest, words >= least { return true }
    }
    return false
  }

  /// What the value of a key is for.
  private enum KeyKind {
    case type, words, none

    init(_ key: UnsafeBufferPointer<UInt8>) {
      // No key of the two sets is shorter or longer.
      guard (4...8).contains(key.count) else {
        self = .none
        return
      }
      switch key[0] {
      case UInt8(ascii: "t"), UInt8(ascii: "_"), UInt8(ascii: "n"), UInt8(ascii: "v"):
        let name = String(decoding: key, as: UTF8.self)
        self = ScriptTree.words.contains(name) ? .words : ScriptTree.typeKeys.contains(name) ? .type : .none
      default: self = .none
      }
    }
  }

  private static func isParagraph(_ type: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = type.first, first == UInt8(ascii: "p") || first == UInt8(ascii: "b") else { return false }
    return paragraphTypes.contains(String(decoding: type, as: UTF8.self))
  }

  /// Looks through a value. What is in a tree's paragraphs is no tree of its own.
  private static func find(in value: JSONValue, _ best: inout ScriptTree?) {
    switch value {
    case .array(let values):
      let tree = ScriptTree(values)
      if tree.paragraphs >= fewest {
        if tree.text.count > best?.text.count ?? 0 { best = tree }
      } else {
        values.forEach { find(in: $0, &best) }
      }
    case .object(let members): members.forEach { find(in: $0.value, &best) }
    default: break
    }
  }

  /// The tree whose blocks are some values.
  private init(_ values: [JSONValue]) {
    guard values.count >= ScriptTree.fewest else { return }
    for value in values {
      guard let tag = ScriptTree.tag(of: value) else { continue }
      let start = text.count
      addBlock(value, tag)
      if tag == "p", text.count - start > 1 { paragraphs += 1 }
    }
  }

  private mutating func addBlock(_ value: JSONValue, _ tag: String) {
    markup += Array("<\(tag)>".utf8)
    add(value)
    markup += Array("</\(tag)>\n".utf8)
    text.append(UInt8(ascii: "\n"))
  }

  /// Adds the words of a block, links with them.
  private mutating func add(_ value: JSONValue) {
    if case .string(let words) = value { return add(words) }
    guard case .object(let members) = value else { return }
    let isLink = ScriptTree.types(of: value).contains(where: ScriptTree.links.contains)
    let link = isLink ? ScriptTree.address(of: value) : nil
    if let link { markup += Array("<a href=\"\(ScriptTree.escaped(link))\">".utf8) }
    for member in members {
      switch member.value {
      case .string(let words) where ScriptTree.words.contains(member.key):
        add(words)
      case .array(let values) where ScriptTree.parts.contains(member.key):
        for value in values where !ScriptTree.isForeign(value) {
          if let tag = ScriptTree.tag(of: value) { addBlock(value, tag) } else { add(value) }
        }
      default: break
      }
    }
    if link != nil { markup += Array("</a>".utf8) }
  }

  private mutating func add(_ words: String) {
    markup += Array(ScriptTree.escaped(words).utf8)
    text += Array(words.utf8)
  }

  /// The element of a block; `nil` for what is none of the text's.
  private static func tag(of value: JSONValue) -> String? {
    let types = types(of: value)
    if types.contains("block"), let style = value["style"]?.text, headings.contains(style) { return style }
    if types.contains(where: paragraphTypes.contains) { return "p" }
    return types.first(where: headings.contains) ?? types.lazy.compactMap { blockTypes[$0] }.first
  }

  private static func types(of value: JSONValue) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.compactMap { typeKeys.contains($0.key) ? $0.value.text : nil }
  }

  /// Whether a part of a paragraph is something to be shown in it: a film, a picture.
  private static func isForeign(_ value: JSONValue) -> Bool { types(of: value).contains(where: foreign.contains) }

  private static func address(of link: JSONValue) -> String? {
    [link, link["data"], link["attrs"]].lazy.compactMap { $0?["href"]?.text ?? $0?["url"]?.text }.first {
      $0.hasPrefix("https://") || $0.hasPrefix("http://")
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  /// A script with an article in it has so many bytes.
  private static let shortestData = 1_000
  /// A tree has so many paragraphs.
  private static let fewest = 3

  private static let typeKeys: Set<String> = ["type", "_type", "nodeType", "tagName"]
  private static let paragraphTypes: Set<String> = ["paragraph", "p", "block"]
  private static let headings: Set<String> = ["h2", "h3", "h4", "h5", "h6"]
  /// Other blocks, as the same editors call them.
  private static let blockTypes: [String: String] = [
    "heading": "h2", "heading-2": "h2", "heading-3": "h3", "heading-4": "h4", "blockquote": "blockquote",
    "quote": "blockquote",
    "ul": "ul", "ol": "ol", "li": "li", "bulletList": "ul", "orderedList": "ol", "listItem": "li", "bullet_list": "ul",
    "ordered_list": "ol", "list_item": "li", "bulleted-list": "ul", "numbered-list": "ol", "unordered-list": "ul",
    "ordered-list": "ol", "list-item": "li", "list": "ul",
  ]
  private static let links: Set<String> = ["link", "a", "hyperlink"]
  private static let foreign: Set<String> = ["embed", "image", "video", "ad", "media"]
  private static let words: Set<String> = ["text", "value"]
  private static let parts: Set<String> = ["content", "children", "nodes"]
}
