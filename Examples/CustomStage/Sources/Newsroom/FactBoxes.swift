import Copydesk
import CopydeskPages

/// Moves what the page shows in boxes from the article into `extras.facts`.
struct FactBoxes: Transform {
  struct Settings: StageSettings {
    @Setting("A CSS selector of the boxes.") var selector = ".facts"
  }

  static let manifest = StageManifest(
    name: "fact_boxes", summary: "Moves what the page shows in boxes from the article into its extras.",
    examples: [
      .init(
        "A box", input: .page("<p>The ferry sails.</p><div class=facts>Built in <b>1911</b></div>"),
        output: .outline(#"extras.facts: ["Built in 1911"]"#))
    ])

  private let selector: Selector

  init(settings: Settings) throws {
    do {
      selector = try Selector(settings.selector)
    } catch {
      throw SettingError(path: "selector", error.description)
    }
  }

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    guard document.payload.mediaType != .plainText else { return .keep }
    let page = try context.page(of: document)
    let boxes = page.elements(matching: selector)
    if boxes.isEmpty { return .keep }
    let all = Set(boxes)
    for index in document.blocks.indices.reversed() {
      guard let node = page.node(of: document.blocks[index]) else { continue }
      if all.contains(node) || node.ancestors.contains(where: all.contains) {
        document.remove(at: index, rule: "fact_box", reason: "It is in a box of facts.")
      }
    }
    let outermost = boxes.filter { !$0.ancestors.contains(where: all.contains) }
    document.extras["facts"] = .list(outermost.map { .text(words(of: $0)) })
    return .keep
  }

  private func words(of node: PageNode) -> String {
    node.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
