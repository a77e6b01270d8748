import CopydeskText

/// Addresses in a feed, whole or relative.
enum FeedLink {
  /// The whole address.
  ///
  /// - Parameter base: What a relative one starts from; without that it is none.
  /// - Returns: `nil` for what is no address of the web, and for one that leads only to a place in the feed.
  static func address(_ text: String, from base: String?) -> String? {
    if let whole = SavedPage.address(text) { return whole }
    guard let base = base.flatMap({ BaseAddress($0) }), let first = text.first, first != "#" else { return nil }
    return SavedPage.address(BaseAddress.address(of: text, from: base))
  }

  /// The element that tells readers of HTML what relative addresses start from; empty for no base.
  static func baseElement(_ base: String?) -> String {
    base.map { "<base href=\"\($0.replacing("&", with: "&amp;").replacing("\"", with: "&quot;"))\">" } ?? ""
  }
}
