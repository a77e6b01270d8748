import CopydeskHTML
import CopydeskText

/// Takes out what the page's own markup calls something other than the article: menus, feet, comments, boxes, buttons.
///
/// An element that holds most of the page's running text, or its headline, is spared: names lie, and a page may be one large form.
struct BoilerplatePass: PagePass {
  let name = "boilerplate"
  let reason = "The page's own elements and names say that it is a menu, a foot, comments, a box or a button."

  static let navigation = RemovalRule("navigation", "A menu, breadcrumbs or paging.")
  static let footer = RemovalRule("footer", "The foot of the page.")
  static let sidebar = RemovalRule("sidebar", "A column or box beside the article.")
  static let form = RemovalRule("form", "A form to fill in.")
  static let comments = RemovalRule("comments", "Readers' comments.")
  static let related = RemovalRule("related", "Pointers to other articles.")
  static let share = RemovalRule("share", "Buttons to share or follow.")
  static let advertisement = RemovalRule("advertisement", "An advertisement.")
  static let subscribe = RemovalRule("subscribe", "An offer to subscribe, register or donate.")
  static let consent = RemovalRule("consent", "A request for consent.")
  static let tags = RemovalRule("tags", "A list of tags; they are in the metadata.")
  static let bio = RemovalRule("author_bio", "About the author.")
  static let widget = RemovalRule("widget", "A poll, player, pop-up or another tool of the page.")
  static let tooltip = RemovalRule("tooltip", "What a tooltip shows; the word that opens it stays.")
  static let popup = RemovalRule("popup", "It opens over the page.")
  static let contents = RemovalRule("contents", "A list of the page's own headings.")
  static let header = RemovalRule("page_header", "The head of the page, above the headline.")
  static let afterFoot = RemovalRule("after_footer", "It comes after the foot of the page, below the article.")
  static let pullQuote = RemovalRule("pull_quote", "A quotation that the text has as well, set apart from it.")

  func fates(in page: PageReading, _ context: PassContext) -> [PageFate] {
    BoilerplateSearch(page, context).found.map { .removed(node: $0.node, $0.rule) }
  }
}
