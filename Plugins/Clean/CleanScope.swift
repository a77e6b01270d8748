public import CopydeskCore
import CopydeskSelectors

/// The part of the page that `html.clean` works on.
public enum CleanScope: String, SettingChoice {
  /// The article's blocks; of a document without blocks, the page.
  case article
  /// The page.
  case page
}
