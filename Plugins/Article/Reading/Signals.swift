/// What the names that a page gives to an element (class, id, role, itemprop, data-testid) say about it.
struct Signals: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// Nouns for the whole: article, story, post.
  static let article = Signals(rawValue: 1 << 0)
  /// Nouns for its text: body, content, text, copy.
  static let body = Signals(rawValue: 1 << 1)
  /// Readers' comments.
  static let comments = Signals(rawValue: 1 << 2)
  /// Pointers to other articles.
  static let related = Signals(rawValue: 1 << 3)
  /// Buttons to share or follow.
  static let share = Signals(rawValue: 1 << 4)
  /// Menus, breadcrumbs, paging.
  static let navigation = Signals(rawValue: 1 << 5)
  /// The foot of the page.
  static let footer = Signals(rawValue: 1 << 6)
  /// A column beside the article.
  static let sidebar = Signals(rawValue: 1 << 7)
  /// Advertisements.
  static let advertisement = Signals(rawValue: 1 << 8)
  /// Newsletters, subscriptions, logins.
  static let subscribe = Signals(rawValue: 1 << 9)
  /// Consent to cookies.
  static let consent = Signals(rawValue: 1 << 10)
  /// The line under a picture.
  static let caption = Signals(rawValue: 1 << 11)
  /// Who made a picture.
  static let credit = Signals(rawValue: 1 << 12)
  /// Who wrote the article.
  static let byline = Signals(rawValue: 1 << 13)
  /// When.
  static let date = Signals(rawValue: 1 << 14)
  /// About the author.
  static let bio = Signals(rawValue: 1 << 15)
  /// Tags and topics.
  static let tags = Signals(rawValue: 1 << 16)
  /// The sentence or two under the headline.
  static let deck = Signals(rawValue: 1 << 17)
  /// The headline.
  static let headline = Signals(rawValue: 1 << 18)
  /// Text that readers open: an answer under its question, the rest of an article.
  static let disclosure = Signals(rawValue: 1 << 19)
  /// Polls, pop-ups, players.
  static let widget = Signals(rawValue: 1 << 20)
  /// Pictures one after another.
  static let gallery = Signals(rawValue: 1 << 21)
  /// A small table of contents.
  static let contents = Signals(rawValue: 1 << 22)
  /// The section above a headline.
  static let section = Signals(rawValue: 1 << 23)
  /// Posts shown from social networks.
  static let social = Signals(rawValue: 1 << 24)
  /// A list of items, cards, links.
  static let list = Signals(rawValue: 1 << 25)
  /// Main, primary.
  static let main = Signals(rawValue: 1 << 26)
  /// Words of a page's own machinery: item, card, teaser.
  static let card = Signals(rawValue: 1 << 27)
  /// A quotation set apart.
  static let pullQuote = Signals(rawValue: 1 << 28)
  /// Words that may say something together with the next: `most` before `read`.
  static let beginsPair = Signals(rawValue: 1 << 44)
  /// The author, as a word.
  static let author = Signals(rawValue: 1 << 29)

  /// The path from the site's home to the page.
  static let trail = Signals(rawValue: 1 << 31)
  /// Words for what leads to an article: its first lines, or a pointer to it.
  static let teaser = Signals(rawValue: 1 << 34)
  /// What a part of a page says about somebody: a description, a box.
  static let about = Signals(rawValue: 1 << 33)
  /// Words for what asks before it loads something of another site.
  static let optIn = Signals(rawValue: 1 << 35)
  /// Words for a picture and for what belongs to it.
  static let picture = Signals(rawValue: 1 << 36)
  /// Words for a photograph, of which an author's is one as well.
  static let photo = Signals(rawValue: 1 << 39)
  /// Words before what is beside something or not there, or has only its looks: `has-ad`, `no-comments`, `font-headlines`.
  static let absence = Signals(rawValue: 1 << 40)
  /// Words after what is so for all of something: `ad-free`, `comments-open`.
  static let state = Signals(rawValue: 1 << 41)
  /// Words for what an expert or the author says of something, as opposed to readers' comments.
  static let commentary = Signals(rawValue: 1 << 42)
  /// What a page builder calls a widget: each part of a page, its paragraphs too.
  static let built = Signals(rawValue: 1 << 45)
  /// Not a name: a style or a class that may keep the ends of lines.
  static let lines = Signals(rawValue: 1 << 43)
  /// Words for whose something is: of a page in its foot, of a picture in its credit.
  static let rights = Signals(rawValue: 1 << 37)
  /// Words for what is said of something in a line below it.
  static let subline = Signals(rawValue: 1 << 38)
  /// What opens over the page.
  static let popup = Signals(rawValue: 1 << 32)
  /// Not a name: an attribute that hides the element.
  static let hidden = Signals(rawValue: 1 << 30)

  /// Names that say: this is where the article's text is.
  var namesArticleBody: Bool { contains(.article) && contains(.body) }
}
