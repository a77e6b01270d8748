import CopydeskCore
import CopydeskText

/// The letters of an article, as CLD2 reads them: words with one space between them, in UTF-8.
///
/// Digits, signs and control characters say nothing about a language, and CLD2 reads no text with characters that are not for
/// interchange.
struct LanguageSample {
  private(set) var bytes: [UInt8] = []
  private var endsWord = false

  /// The headline, the body and the captions of a document, without code.
  init(of document: Document, upTo limit: Int) {
    bytes.reserveCapacity(4_096)
    add(document.metadata.title ?? "", upTo: limit)
    for block in document.blocks where bytes.count < limit {
      if case .preformatted = block.kind { continue }
      guard block.role == .body || block.role == .caption || block.role == .deck else { continue }
      add(block.plainText, upTo: limit)
    }
  }

  /// How many letters there are; one of three bytes counts as three: in Chinese, Japanese and Korean it is a syllable or a word.
  var letters: Int {
    bytes.reduce(into: 0) { count, byte in
      switch byte {
      case 0x20, 0x80...0xBF: break
      case 0xE0...0xEF: count += 3
      default: count += 1
      }
    }
  }

  private mutating func add(_ text: String, upTo limit: Int) {
    for scalar in text.unicodeScalars where bytes.count < limit {
      let isLetter =
        scalar.isASCII
        ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) : scalar.isWordPart && !scalar.isNumber
      if isLetter || ((scalar == "'" || scalar == "’") && !endsWord) {
        bytes.append(contentsOf: scalar.utf8)
        endsWord = false
      } else if !endsWord {
        bytes.append(0x20)
        endsWord = true
      }
    }
    if !endsWord { bytes.append(0x20) }
    endsWord = true
  }
}

extension Unicode.Scalar {
  fileprivate var isNumber: Bool {
    switch properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }
}
