public import CopydeskCore
public import CopydeskSelectors

/// The settings of `html.clean`.
public struct HTMLCleanSettings: StageSettings {
  @Setting(
    "What is cleaned: the article where stages before have found one and the page where not, or always the page.")
  public var scope = CleanScope.article
  @Setting("The elements that stay; of all others the content stays, unless it is code, a control or a frame.")
  public var elements: [String] = AllowList.elements
  @Setting("More elements that stay.")
  public var addElements: [String] = []
  @Setting("The attributes that stay: 'title' on every element, 'img.alt' on that one.")
  public var attributes: [String] = AllowList.attributes
  @Setting("More attributes that stay.")
  public var addAttributes: [String] = []
  @Setting("CSS selectors or XPath of the only elements of the page that stay.")
  public var keep: [SiteSelector] = []
  @Setting("CSS selectors or XPath of elements that are taken out.")
  public var remove: [SiteSelector] = []
  @Setting("Whether what the page hides is taken out.")
  public var hidden = true
  @Setting("Whether elements with nothing to show are left out.")
  public var foldEmpty = true
  @Setting("Whether runs of white space become one space, and each block gets a line of its own.")
  public var tidy = true

  public init() {}
}
