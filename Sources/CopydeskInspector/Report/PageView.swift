import CopydeskCore
import CopydeskHTML
import CopydeskText

/// All that the view of one page shows.
struct PageView {
  struct Field {
    var name: String
    var values: [String]
    var places: [String]
  }

  struct Mark {
    var kind: String
    var start: Int
    var end: Int
    var href: String?
  }

  struct Block {
    var kind: String
    var role: String
    var position: Int
    var text: String
    var level: Int?
    var src: String?
    var alt: String?
    var credit: String?
    var marks: [Mark] = []
    var rows: [[String]]?
  }

  struct Removal {
    var stage: String
    var rule: String
    var reason: String
    var position: Int
    var text: String
    var words: Int
  }

  var number: Int
  var id: String
  var site: String
  var url: String?
  /// The page's file, from the folder of the config; `nil` where it isn't a file of its own.
  var file: String?
  var verdict: String
  var stage: String?
  var reason: String?
  var encoding: String?
  var language: String?
  var confidence: Double?
  var doubts: [String] = []
  var measures: [(name: String, value: Double)] = []
  var notes: [String] = []
  var fields: [Field] = []
  var blocks: [Block] = []
  var removals: [Removal] = []
  /// The page was plain text.
  var isPlainText = false
  /// The article as a golden test records it.
  var outline: String?

  /// A removal of more characters than this is cut off.
  private static let mostCharacters = 4_000

  init(_ inspected: InspectedDocument, _ row: DocumentRow, page: InspectedPage?, config: String) {
    (number, id, site, verdict) = (row.number, row.id, row.site, row.verdict)
    url = inspected.document?.metadata.canonicalURL ?? inspected.origin.url
    let path = inspected.origin.path
    if inspected.id == path, path != "-" {
      file = RelativePath.path(of: path, from: RelativePath.folder(of: config))
    }
    switch inspected.ending {
    case .written: break
    case .dropped(let stage, let reason, let detail):
      self.stage = stage
      self.reason = detail.map { "\(reason): \($0)" } ?? reason
    case .failed(let stage, _, let message): (self.stage, reason) = (stage, message)
    }
    if let page {
      isPlainText = page.isPlainText
      encoding = page.encoding
    }
    if let document = inspected.document { take(document) }
  }

  private mutating func take(_ document: Document) {
    language = document.metadata.language
    confidence = document.evidence?.confidence
    doubts = document.evidence?.doubts ?? []
    measures = (document.evidence?.measures ?? []).map { ($0.name, $0.value) }
    notes = document.history.compactMap { entry in entry.note.map { "\(entry.stage): \($0)" } }
    fields = MetadataField.all.compactMap { field in
      let values = field.values(of: document.metadata)
      if values.isEmpty { return nil }
      return Field(name: "\(field.name)", values: values, places: document.places(of: field).map(\.rawValue))
    }
    fields += document.extras.sorted { $0.key < $1.key }.map {
      Field(name: "extras.\($0)", values: [$1.json], places: [])
    }
    blocks = document.blocks.map(Block.init)
    removals = document.removals.map { removal in
      let text = removal.block.plainText
      return Removal(
        stage: removal.stage, rule: removal.rule, reason: removal.reason, position: removal.block.position,
        text: text.utf8.count > PageView.mostCharacters ? String(text.prefix(PageView.mostCharacters)) : text,
        words: WordCount.words(in: text, upTo: .max))
    }
    outline = document.outline
  }
}

extension PageView.Block {
  init(_ block: CopydeskCore.Block) {
    self.init(kind: block.kindName, role: block.role.rawValue, position: block.position, text: block.text)
    switch block.kind {
    case .heading(let level), .quote(let level): self.level = level
    case .listItem(let item): level = item.level
    case .figure(let image): (src, alt, credit) = (image.src, image.alt, image.credit)
    case .embed(let url): src = url
    case .table(let table): rows = table.rows.map { $0.map(\.text) }
    case .paragraph, .preformatted, .rule: break
    }
    marks = block.marks.map { mark in
      var href: String?
      if case .link(let address) = mark.kind { href = address }
      return PageView.Mark(
        kind: mark.name, start: units(block.text, mark.range.lowerBound), end: units(block.text, mark.range.upperBound),
        href: href)
    }
  }

  private init(kind: String, role: String, position: Int, text: String) {
    (self.kind, self.role, self.position, self.text) = (kind, role, position, text)
  }

  /// An offset in UTF-8 as one in UTF-16, as scripts count.
  private func units(_ text: String, _ offset: Int) -> Int {
    let utf8 = text.utf8
    let index = utf8.index(utf8.startIndex, offsetBy: min(max(offset, 0), utf8.count))
    return text.utf16.distance(from: text.startIndex, to: index)
  }
}
