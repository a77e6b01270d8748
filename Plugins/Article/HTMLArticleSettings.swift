public import CopydeskCore

/// What can be set on `html.article`.
public struct HTMLArticleSettings: StageSettings {
  @Setting("CSS selectors of the elements that hold the article, on every page; without them it is looked for.")
  var keep: [SiteSelector] = []
  @Setting("CSS selectors of elements that are taken out, on every page.")
  var remove: [SiteSelector] = []
  @Setting("Rules for the pages of single sites, by host: 'news.example', '*.news.example', several with commas.")
  var sites = SiteRules()
  @Setting("Files that hold rules as `sites` does.")
  var sitesFrom: [SettingFile<SiteRules>] = []
  @Setting("Which mistake is the worse one: a line too many (precision) or a line too few (recall).")
  var favor = Favor.balanced
  @Setting("What happens to a page that is no article, such as a front page or an error.")
  var nonArticles = NonArticles.keep
  @Setting("Words that an article has at least; a character each, where words are written without spaces.")
  var minWords = WithoutText.defaultMinWords
  @Setting("What happens to a page in which no text of an article is found, or fewer words than `min_words`.")
  var withoutText = WithoutText.drop

  /// Makes the defaults.
  public init() {}
}
