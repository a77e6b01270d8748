public import CopydeskCore
public import CopydeskSelectors

/// What can be set on `html.article`.
public struct HTMLArticleSettings: StageSettings {
  @Setting(
    "CSS selectors or XPath of the elements that hold the article, on every page; without them it is looked for.")
  public var keep: [SiteSelector] = []
  @Setting("CSS selectors or XPath of elements that are taken out, on every page.")
  public var remove: [SiteSelector] = []
  @Setting(
    "Where the title is, on every page: CSS or XPath, with `@name` for an attribute; without it it is looked for.")
  public var title: [ValueSelector] = []
  @Setting("Where the authors are, on every page.")
  public var authors: [ValueSelector] = []
  @Setting("Where the date of publication is, on every page.")
  public var published: [ValueSelector] = []
  @Setting("Where the section is, on every page.")
  public var section: [ValueSelector] = []
  @Setting("Rules for the pages of single sites, by host: 'news.example', '*.news.example', several with commas.")
  public var sites = SiteRules()
  @Setting("Files or folders of rules: YAML as under `sites`, or Full-Text RSS site patterns (`news.example.txt`).")
  public var sitesFrom: [RuleFiles] = []
  @Setting("Which mistake is the worse one: a line too many (precision) or a line too few (recall).")
  public var favor = Favor.balanced
  @Setting("What happens to a page that is no article, such as a front page or an error.")
  public var nonArticles = NonArticles.keep
  @Setting(
    "Whose metadata count where a source or an earlier stage gave some: fill (theirs), replace (the page's), verify (both must agree)."
  )
  public var metadata = MetadataChoice.fill
  @Setting("Words that an article has at least; a character each, where words are written without spaces.")
  public var minWords = WithoutText.defaultMinWords
  @Setting("What happens to a page in which no text of an article is found, or fewer words than `min_words`.")
  public var withoutText = WithoutText.drop

  public init() {}
}
