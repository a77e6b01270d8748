import CopydeskHTML
import CopydeskText

/// Labels above buttons to share the article.
extension BoilerplateSearch {
  /// Elements that are to go, with the box around buttons in their place where that has nothing else but a bare label for them: `Social Share`.
  func withLabels(_ found: [(node: Int, rule: RemovalRule)]) -> [(node: Int, rule: RemovalRule)] {
    found.map { entry in
      guard entry.rule == BoilerplatePass.share, let box = labelledBox(around: entry.node) else { return entry }
      return (box, entry.rule)
    }
  }

  /// The box with a label before an element and nothing after it. What the label says is what names say of such boxes.
  private func labelledBox(around node: Int) -> Int? {
    let page = reading.page
    let parent = Int(page.nodes[node].parent)
    guard parent > 0, page.nodes[parent].tag == .div,
      BoilerplateSearch.labelSize.contains(reading.weight[parent] - reading.weight[node]),
      let label = reading.sibling(before: node), page.nodes[label].tag == .text,
      reading.weight[label] == reading.weight[parent] - reading.weight[node]
    else { return nil }
    let isLabel = page.text(of: label).withUnsafeBufferPointer { text in
      SignalVocabulary.shared.signals(in: text).contains(.share)
    }
    return isLabel ? parent : nil
  }

  /// The bytes of such a label.
  private static let labelSize: ClosedRange<Int32> = 4...24
}
