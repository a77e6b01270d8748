public import CopydeskCore

/// What happens to a page in which no text of an article was found.
public enum WithoutText: String, SettingChoice {
  /// The page is dropped, with the reason `no_text`.
  case drop
  /// The page goes on, with its metadata alone.
  case keep
  /// The page fails.
  case fail

  /// What becomes of a document from which everything was taken that there is.
  ///
  /// - Throws: ``DocumentError`` with the code `no_text`, where pages without text fail.
  func outcome(for document: Document) throws -> Outcome {
    let hasContent = document.blocks.contains { block in
      switch block.role {
      case .body: !block.plainText.isEmpty
      case .caption: !block.text.isEmpty
      default: false
      }
    }
    if hasContent { return .keep(document) }
    switch self {
    case .keep: return .keep(document)
    case .drop: return .drop("no_text")
    case .fail: throw DocumentError("no_text", "no text of an article was found in the page")
    }
  }
}

/// What can be set on the stages that take articles out of pages.
public struct ArticleSettings: StageSettings {
  @Setting("What happens to a page in which no text of an article is found.")
  var withoutText = WithoutText.drop
  @Setting("Which mistake is the worse one: a line too many (precision) or a line too few (recall).")
  var favor = Favor.balanced

  /// Makes the defaults.
  public init() {}
}
