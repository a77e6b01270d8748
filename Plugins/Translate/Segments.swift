import CopydeskCore
import CopydeskTranslation

/// The texts of a document that are translated: taken out in reading order, and put back in the same order.
struct Segments {
  private enum Location {
    case title, deck, description
    case block(Int)
    case alternative(Int)
    case cell(block: Int, row: Int, column: Int)
  }

  private var places: [Location] = []
  /// The texts with their marks.
  private(set) var list: [TranslationSegment] = []

  /// Takes out title, deck, description and the texts of blocks, captions, cells and pictures; code, and what has no letters, stays.
  init(of document: Document) {
    if let title = document.metadata.title { add(title, at: .title) }
    if let deck = document.metadata.deck { add(deck, at: .deck) }
    if let description = document.metadata.description { add(description, at: .description) }
    for (index, block) in document.blocks.enumerated() {
      switch block.kind {
      case .preformatted, .rule: continue
      case .table(let table):
        add(block.text, block.marks, at: .block(index))
        for (row, cells) in table.rows.enumerated() {
          for (column, cell) in cells.enumerated() {
            add(cell.text, cell.marks, at: .cell(block: index, row: row, column: column))
          }
        }
      case .figure(let image):
        if let alternative = image.alt { add(alternative, at: .alternative(index)) }
        add(block.text, block.marks, at: .block(index))
      case .heading, .paragraph, .listItem, .quote, .embed: add(block.text, block.marks, at: .block(index))
      }
    }
  }

  /// Puts translations in the place of the texts.
  func put(_ translated: [TranslationSegment], into document: inout Document) {
    for (place, segment) in zip(places, translated) {
      switch place {
      case .title: document.metadata.title = segment.text
      case .deck: document.metadata.deck = segment.text
      case .description: document.metadata.description = segment.text
      case .block(let index):
        document.blocks[index].text = segment.text
        document.blocks[index].marks = segment.marks
      case .alternative(let index):
        guard case .figure(var image) = document.blocks[index].kind else { continue }
        image.alt = segment.text
        document.blocks[index].kind = .figure(image)
      case .cell(let index, let row, let column):
        guard case .table(var table) = document.blocks[index].kind else { continue }
        document.blocks[index].kind = .rule
        table.rows[row][column].text = segment.text
        table.rows[row][column].marks = segment.marks
        document.blocks[index].kind = .table(table)
      }
    }
  }

  private mutating func add(_ text: String, _ marks: [Mark] = [], at place: Location) {
    let code = marks.filter { $0.kind == .code }
    var offset = 0
    let hasWords = text.unicodeScalars.contains { scalar in
      defer { offset += UTF8.width(scalar) }
      return scalar.properties.isAlphabetic && !code.contains { $0.range.contains(offset) }
    }
    if !hasWords { return }
    places.append(place)
    list.append(TranslationSegment(text: text, marks: marks))
  }
}
