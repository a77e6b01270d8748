import CopydeskHTML
import CopydeskText

/// Quotations and posts, which are the article's whatever they are called.
extension BoilerplateSearch {
  /// Whether the element holds a quotation: a post from a social network, shown in the article.
  func holdsQuotation(_ index: Int) -> Bool {
    reading.page.subtree(of: index).contains { reading.page.nodes[$0].tag == .blockquote && reading.weight[$0] > 0 }
  }

  /// Whether an element holds a post from a social network and nothing else, between paragraphs or after one: what is called after its program
  /// is the article's.
  func isPost(_ index: Int) -> Bool {
    guard reading.weight[index] > 0,
      let post = reading.page.subtree(of: index).first(where: { reading.page.nodes[$0].tag == .blockquote }),
      reading.signals[post].contains(.social), reading.weight[post] == reading.weight[index]
    else { return false }
    return reading.isBetweenParagraphs(index) || reading.isAfterText(index)
  }

  /// Whether the element is the last line of a quotation, which says who is quoted.
  func isInQuotation(_ index: Int) -> Bool {
    reading.weight[index] < 200
      && reading.ancestor(of: index, levels: BoilerplateSearch.quotationLevels) {
        isQuotation($0) && reading.weight[$0] < BoilerplateSearch.longestQuotation
      } != nil
  }

  /// Whether an element is a quotation, or a figure that is one.
  private func isQuotation(_ index: Int) -> Bool {
    switch reading.page.nodes[index].tag {
    case .blockquote: true
    case .figure: reading.page.children(of: index).contains { reading.page.nodes[$0].tag == .blockquote }
    default: false
    }
  }

  /// A quotation is at most so many elements around the one that names who said it.
  private static let quotationLevels = 3
  /// What has more bytes is a part of the page that is laid out by it.
  private static let longestQuotation: Int32 = 1_000
}
