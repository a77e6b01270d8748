/// The kinds of page that Copydesk reads.
public enum MediaType: String, Sendable, Hashable, CaseIterable {
  /// HTML of any version.
  case html = "text/html"
  /// HTML in XML syntax.
  case xhtml = "application/xhtml+xml"
  /// Plain text.
  case plainText = "text/plain"
}
