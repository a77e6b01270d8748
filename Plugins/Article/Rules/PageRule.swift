import CopydeskSelectors

/// A selector of the user's, and the sites that it is for.
struct PageRule: Sendable {
  var selector: SiteSelector
  /// The name of the hosts; `nil` for every page.
  var host: String?
}
