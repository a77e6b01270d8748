public import CopydeskCore
import CopydeskText

/// What can be set on `text.article`.
public struct TextArticleSettings: StageSettings {
  @Setting("Words that an article has at least; a character each, where words are written without spaces.")
  public var minWords = WithoutText.defaultMinWords
  @Setting("What happens to a page in which no text of an article is found, or fewer words than `min_words`.")
  public var withoutText = WithoutText.drop

  public init() {}
}
