import CopydeskCore

/// A picture with its caption and credit.
struct HTMLFigure {
  private let image: ImageReference
  private let address: String?
  private let caption: HTMLInline
  private let credit: HTMLInline
  private let alternative: String

  init(_ image: ImageReference, _ block: Block, _ safe: SafeAddress) {
    self.image = image
    address = safe.address(image.src, for: .picture)
    alternative = String(decoding: CleanText(image.alt ?? "", marks: []).bytes, as: UTF8.self)
    credit = HTMLInline(image.credit ?? "", [], safe)
    let (words, marks) = block.text.isEmpty ? (image.caption ?? "", []) : (block.text, block.marks)
    let isWordless = address == nil && words.isEmpty && credit.isEmpty
    caption = HTMLInline(isWordless ? alternative : words, marks, safe)
  }

  /// Writes the figure; nothing where there is neither a picture nor a word.
  func write(to out: inout TidyWriter) {
    guard address != nil || !caption.isEmpty || !credit.isEmpty else { return }
    out.open("figure", [], isBlock: true)
    if let address { out.empty("img", [("src", address), ("alt", alternative)], isBlock: true, isBreak: false) }
    if !caption.isEmpty || !credit.isEmpty {
      out.open("figcaption", [], isBlock: true)
      caption.write(to: &out)
      if !credit.isEmpty {
        if !caption.isEmpty { out.text(" ") }
        out.open("small", [], isBlock: false)
        credit.write(to: &out)
        out.close(isBlock: false)
      }
      out.close(isBlock: true)
    }
    out.close(isBlock: true)
  }
}
