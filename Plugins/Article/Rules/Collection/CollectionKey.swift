/// What the keys of the Full-Text RSS site patterns mean here.
///
/// The format is documented at help.fivefilters.org/full-text-rss/site-patterns.html; the collection uses some keys beyond that.
enum CollectionKey: Hashable {
  /// It does what its documentation says.
  case rule(Rule)
  /// It is known and does nothing here, for a reason.
  case idle(reason: String)

  enum Rule: String, CaseIterable {
    case body, title, author, date, strip, stripIDOrClass = "strip_id_or_class", stripImageSource = "strip_image_src"
    case findString = "find_string", replaceString = "replace_string", prune, skipLinkedData = "skip_json_ld"
    case testAddress = "test_url"
  }

  /// The meaning of a key; `nil` for one that is not known.
  init?(_ key: String) {
    if let rule = Rule(rawValue: key) {
      self = .rule(rule)
    } else if let reason = CollectionKey.idle[key] {
      self = .idle(reason: reason)
    } else {
      return nil
    }
  }

  /// Every key that is known.
  static var all: [String] { Rule.allCases.map(\.rawValue) + idle.keys.sorted() }

  private static let network = "Copydesk reads saved pages and fetches nothing"
  private static let own = "html.article does this on every page"
  private static let attributes = "attributes of elements do not get into an article"
  private static let missing = "Copydesk cannot do this"
  private static let checking = "'rules test' counts words and does not look for texts"

  private static let idle: [String: String] = [
    "tidy": own, "parser": own, "strip_comments": own, "convert_double_br_tags": own, "src_lazy_load_attr": own,
    "autodetect_on_failure": "the article is always looked for where the rule finds none",
    "insert_detected_image": "the picture that a page names is in the metadata",
    "strip_attr": attributes, "post_strip_attr": attributes,
    "dissolve": missing, "wrap_in": missing, "move_into": missing, "native_ad_clue": missing,
    "skip_id_or_class": missing, "footnotes": missing,
    "single_page_link": network, "single_page_link_in_feed": network, "next_page_link": network,
    "autodetect_next_page": network, "if_page_contains": network, "http_header": network, "requires_login": network,
    "login_uri": network, "login_username_field": network, "login_password_field": network,
    "login_extra_fields": network, "not_logged_in_xpath": network,
    "test_contains": checking,
  ]
}
