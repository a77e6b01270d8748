public import CopydeskCore

/// What happens to a page that isn't an article.
public enum NonArticles: String, SettingChoice {
  /// The page goes on, and its metadata says what it is.
  case keep
  /// The page is dropped, with the reason `not_an_article` and what it is.
  case drop

  /// Why a document is dropped; `nil` where it goes on.
  func reason(to document: Document) -> DropReason? {
    guard self == .drop, let kind = document.metadata.kind, kind != .article else { return nil }
    return DropReason("not_an_article", detail: kind.rawValue)
  }
}
