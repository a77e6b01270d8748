import CopydeskCore
import CopydeskSelectors

/// What a user wants kept, taken out and read on a site's pages.
struct SiteRule: StageSettings {
  @Setting("CSS selectors or XPath of the elements that hold the article, all of them together.")
  var keep: [SiteSelector] = []
  @Setting("CSS selectors or XPath of elements that are taken out.")
  var remove: [SiteSelector] = []
  @Setting("Where the title is; the first that gives a text counts.")
  var title: [ValueSelector] = []
  @Setting("Where the authors are; the first that gives any counts.")
  var authors: [ValueSelector] = []
  @Setting("Where the date of publication is; the first that gives a date counts.")
  var published: [ValueSelector] = []
  @Setting("Where the section is; the first that gives a text counts.")
  var section: [ValueSelector] = []

  /// Where the page says something about its article.
  var fields: RuleFields { RuleFields(title: title, authors: authors, published: published, section: section) }
}
