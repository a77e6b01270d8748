import CopydeskCore
import CopydeskText

/// Finds the code to scan that a site puts under its articles, as for its channel or its app, and the line that says so.
struct ScannedCode {
  let blocks: [ArticleBlock]

  /// The picture of a code, by its file's name or the words for it, and a short line after it; nothing of the article's is below.
  var found: Range<Int>? {
    guard let end = blocks.lastIndex(where: \.isBodyText) ?? blocks.indices.last, end > 0 else { return nil }
    let last = blocks.indices.last { if case .figure = blocks[$0].block.kind { true } else { false } }
    guard let last, last > 0, last + 1 >= end, case .figure(let image) = blocks[last].block.kind,
      ScannedCode.isCode(image)
    else { return nil }
    let lines = last...max(last, end)
    guard lines.allSatisfy({ blocks[$0].block.text.utf8.count <= ScannedCode.longest }) else { return nil }
    return Range(lines)
  }

  /// What is said of such a code has at most so many bytes.
  private static let longest = 150

  private static func isCode(_ image: ImageReference) -> Bool {
    let file = image.src.split(separator: "/").last.map { $0.prefix { $0 != "?" } } ?? ""
    if file.lowercased().letterParts.contains(where: isName) { return true }
    guard let words = image.alt?.lowercased(), words.utf8.count <= longest else { return false }
    return words.letterParts.contains(where: isName) || words.holds("\u{4E8C}\u{7EF4}\u{7801}")
      || words.holds("\u{4E8C}\u{7DAD}\u{78BC}")
  }

  /// Whether a word is "QR", or that before a word of another script.
  private static func isName(_ word: Substring) -> Bool {
    guard word.hasPrefix("qr") else { return false }
    let rest = word.dropFirst(2)
    return rest.isEmpty || rest == "code" || rest.first.map { !$0.isASCII } ?? false
  }
}
