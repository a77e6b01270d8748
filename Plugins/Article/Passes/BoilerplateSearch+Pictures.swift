import CopydeskHTML
import CopydeskText

/// What tells that a name or an element is about a picture of the article.
extension BoilerplateSearch {
  /// Whether an element below the title is a picture with a caption and nothing else, and leads nowhere: a teaser would have a link.
  func isPicture(_ index: Int, _ rule: RemovalRule) -> Bool {
    guard [BoilerplatePass.related, BoilerplatePass.sidebar, BoilerplatePass.subscribe].contains(rule),
      let title = titleHeading ?? headline, title < index,
      running[index] == 0 || reading.weight[index] < BoilerplateSearch.longestCaption
    else { return false }
    return isPlain(index)
      && reading.page.subtree(of: index).contains {
        reading.weight[$0] > 0
          && (reading.page.nodes[$0].tag == .figcaption || reading.signals[$0].contains(.caption))
      }
      && reading.ancestor(of: index, where: { reading.isLink[$0] }) == nil
      && !reading.page.subtree(of: index).contains { reading.page.nodes[$0].tag.headingLevel != nil }
  }

  /// Whether all that an element below the title has is one figure: a picture, and its caption with all of the words. An advertisement or a
  /// teaser would have a heading, or a link around the picture.
  func isFigure(_ index: Int) -> Bool {
    let nodes = reading.page.nodes
    guard reading.weight[index] > 0, let title = titleHeading ?? headline, title < index else { return false }
    var (figures, pictures, words): (Int, Int, Int32) = (0, 0, 0)
    var captionEnd = 0
    for node in reading.page.subtree(of: index) {
      switch nodes[node].tag {
      case .figure: figures += 1
      case .img, .ampImage, .video: pictures += 1
      case .figcaption:
        words += reading.weight[node]
        captionEnd = Int(nodes[node].end)
      case .a where node >= captionEnd: return false
      case let tag where tag.headingLevel != nil: return false
      case .form, .button, .input, .iframe: return false
      default: break
      }
    }
    return figures == 1 && pictures == 1 && words == reading.weight[index]
  }

  /// Whether a name such as `copyright` is about a picture: the element is in a figure or a caption.
  func isCredit(_ signals: Signals, _ index: Int) -> Bool {
    signals.contains(.rights)
      && reading.ancestor(of: index, levels: 4) {
        reading.page.nodes[$0].tag == .figure || reading.signals[$0].contains(.caption)
      } != nil
  }

  /// A picture's captions and credit have fewer bytes.
  private static let longestCaption: Int32 = 500

  /// Whether the element holds a picture with a caption.
  func holdsCaption(_ index: Int) -> Bool {
    let page = reading.page
    return FigureReading.isBox(index, in: reading)
      || page.subtree(of: index).contains { page.nodes[$0].tag == .figcaption && reading.weight[$0] > 0 }
  }

  /// The rule for a figure that shows nothing and has no caption: an offer, or a pointer to another article, that a program has set as one.
  func figureRule(_ index: Int) -> RemovalRule? {
    guard (1..<BoilerplateSearch.largestPointer).contains(reading.weight[index]), running[index] == 0,
      !reading.signals[index].contains(.pullQuote),
      !reading.page.subtree(of: index).dropFirst().contains(where: {
        BoilerplateSearch.isShown(reading.page.nodes[$0].tag)
      })
    else { return nil }
    if LinePhrases.isNotice(reading.text(of: index, limit: BoilerplateSearch.offer)) {
      return BoilerplatePass.subscribe
    }
    if reading.page.subtree(of: index).contains(where: { reading.weight[$0] > 0 && reading.endsSentence[$0] }) {
      return nil
    }
    let last = reading.page.subtree(of: index).last {
      reading.page.nodes[$0].tag == .text && reading.weight[$0] > 0
    }
    let isPointer =
      last.map { LinePhrases.isNotice(reading.text(of: $0)) || isElsewhere(reading.text(of: $0)) } ?? false
    return isPointer || reading.linkDensity(index) > 0.9 ? BoilerplatePass.related : nil
  }

  private func isElsewhere(_ text: String) -> Bool { Vocabulary.isPhrase(TextKey(text).string, .elsewhere) }

  /// Whether an element is what a figure may show, or what its caption is in.
  private static func isShown(_ tag: Tag) -> Bool {
    switch tag {
    case .img, .ampImage, .picture, .video, .audio, .iframe, .object, .embed, .svg, .canvas, .table, .pre, .code,
      .blockquote, .noscript, .math, .figcaption, .figure, .ul, .ol, .dl, .script:
      true
    default: false
    }
  }

  /// Such a figure says less, in bytes.
  private static let largestPointer: Int32 = 500
}
