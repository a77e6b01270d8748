import CopydeskCore
import CopydeskText

extension Metadata {
  /// The keys of the authors' names.
  var authorKeys: [String] { authors.map { TextKey($0).string } }
}
